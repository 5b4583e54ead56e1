import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import ExcelJS from 'exceljs';
import { absoluteAddress, formatArea } from '../grid/address';
import { intersection, type Area } from '../grid/area';
import type { CellView } from '../grid/cells';
import { PIXELS_PER_POINT } from '../grid/layout';
import { engineFormula, excelFormula } from '../grid/table-references';
import { spillRanges, usedArea } from '../grid/used-range';
import type { TableObject } from '../model/objects';
import type { WorkbookModel } from '../model/workbook-model';
import { writePage } from './page-setup';
import { addParts } from './parts';
import { fileStyle } from './styles';

/** The workbook as the bytes of an .xlsx file. Formulas of the add-in and spilled ones are written as their values. */
export async function saveXlsx(model: WorkbookModel, namespace: string, addinId: string): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of model.book.sheets()) await new SheetWriter(model, namespace, file, sheet).write();
  for (const name of model.names.all) {
    const sheet = name.target === null ? null : model.book.sheetById(name.target.sheet);
    if (name.target !== null && sheet !== null) file.definedNames.add(absoluteAddress(sheet.getName(), name.target.area), name.name);
  }
  const bytes = await file.xlsx.writeBuffer();
  return addParts(new Uint8Array(bytes), model, addinId);
}

class SheetWriter {
  private readonly target: ExcelJS.Worksheet;
  private readonly styles = new Map<string, Partial<ExcelJS.Style>>();
  private readonly spills: readonly Area[];

  constructor(private readonly model: WorkbookModel, private readonly namespace: string, file: ExcelJS.Workbook, private readonly sheet: Worksheet) {
    const { rows, columns } = model.layout.frozen(sheet);
    const showGridLines = sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
    const color = sheet.getConfig().tabColor;
    this.target = file.addWorksheet(sheet.getName(), {
      state: sheet.isSheetHidden() === BooleanNumber.TRUE ? 'hidden' : 'visible',
      views: [rows + columns > 0 ? { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines } : { state: 'normal', showGridLines }],
      properties: { ...(color ? { tabColor: { argb: `FF${color.replace('#', '').toUpperCase()}` } } : {}), defaultRowHeight: 15 },
    });
    this.spills = spillRanges(model.book.engine, sheet).map((range) => ({
      row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1,
    }));
  }

  async write(): Promise<void> {
    const id = this.sheet.getSheetId();
    const used = usedArea(this.model.book.engine, this.sheet, false);
    for (const table of this.model.tables.onSheet(id)) this.writeTable(table);
    if (used !== null) {
      this.writeCells(used);
      this.writeSizes(used);
    }
    for (const merge of this.sheet.getMergeData() ?? []) {
      this.target.mergeCellsWithoutStyle(merge.startRow + 1, merge.startColumn + 1, merge.endRow + 1, merge.endColumn + 1);
    }
    writePage(this.target, this.model.page(id));
    if (this.model.protectedSheets.has(id)) await this.target.protect('', {});
  }

  private writeCells(used: Area): void {
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const view = this.model.book.cells.view(this.sheet, row, column);
        if (view.type === 'Empty' && view.formula === null && !view.style) continue;
        const cell = this.target.getCell(row + 1, column + 1);
        cell.value = this.valueOf(view, row, column);
        cell.style = this.styleAt(row, column);
      }
    }
  }

  private valueOf(view: CellView, row: number, column: number): ExcelJS.CellValue {
    const value = view.type === 'Empty' ? null : view.type === 'Error' ? ({ error: view.value } as ExcelJS.CellErrorValue) : view.value;
    if (view.formula === null || this.isLive(view.formula, row, column)) return value;
    return { formula: this.fileFormula(view.formula), result: value ?? '' } as ExcelJS.CellFormulaValue;
  }

  /** A formula that a file cannot keep: the add-in's functions, and what spills over other cells. */
  private isLive(formula: string, row: number, column: number): boolean {
    if (this.namespace !== '' && formula.toUpperCase().includes(`${this.namespace.toUpperCase()}.`)) return true;
    return this.spills.some((spill) => spill.rows * spill.columns > 1 && intersection(spill, { row, column, rows: 1, columns: 1 }) !== null);
  }

  /** Newer functions carry a prefix in files. */
  private fileFormula(formula: string): string {
    const { injector } = this.model.book.engine;
    const functions = injector.get(IFunctionService);
    const prefixed = injector.get(LexerTreeBuilder).getNewFormulaWithPrefix(engineFormula(formula), (name) => functions.hasExecutor(name));
    return excelFormula(prefixed ?? formula).replace(/^=/, '');
  }

  /** Cells of the same look share one style object. */
  private styleAt(row: number, column: number): Partial<ExcelJS.Style> {
    const composed = this.sheet.getComposedCellStyle(row, column);
    const key = JSON.stringify(composed);
    const style = this.styles.get(key) ?? fileStyle(composed);
    this.styles.set(key, style);
    return style;
  }

  private writeSizes(used: Area): void {
    const config = this.sheet.getConfig();
    for (let column = 0; column < used.column + used.columns; column++) {
      const pixels = this.sheet.getColumnWidth(column);
      if (pixels !== config.defaultColumnWidth) this.target.getColumn(column + 1).width = pixels / 7;
      if (!this.sheet.getColVisible(column)) this.target.getColumn(column + 1).hidden = true;
    }
    for (let row = 0; row < used.row + used.rows; row++) {
      const pixels = this.sheet.getRowHeight(row);
      if (pixels !== config.defaultRowHeight) this.target.getRow(row + 1).height = pixels / PIXELS_PER_POINT;
    }
  }

  private writeTable(table: TableObject): void {
    const views = this.model.book.cells.views(this.sheet, table.area);
    const names = this.model.tables.columnNames(table);
    this.target.addTable({
      name: table.name,
      ref: formatArea({ ...table.area, rows: 1, columns: 1 }),
      headerRow: true,
      totalsRow: false,
      style: { theme: table.style as NonNullable<ExcelJS.TableStyleProperties['theme']>, showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns },
      columns: names.map((name) => ({ name, filterButton: table.showFilterButton })),
      rows: views.slice(1).map((row, r) => row.map((cell, c) => this.valueOf(cell, table.area.row + 1 + r, table.area.column + c))),
    });
  }
}
