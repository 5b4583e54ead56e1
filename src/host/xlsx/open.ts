import { BooleanNumber, CellValueType, type ICellData, type IRange, type IStyleData, type IWorksheetData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import { parseAddress } from '../grid/address';
import { PIXELS_PER_POINT } from '../grid/layout';
import type { WorkbookModel } from '../model/workbook-model';
import { readPage } from './page-setup';
import { hasCharts, hasStructureLock, readRowBreaks, readSettings } from './parts';
import { gridStyle } from './styles';

/** Puts the workbook of an .xlsx file in place of the present one: cells, looks, sizes, tables, names, print set-up. Tells whether the file has charts, which the host does not read. */
export async function openXlsx(bytes: Uint8Array, model: WorkbookModel): Promise<{ readonly charts: boolean }> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  model.openSheets(file.worksheets.map((sheet) => ({ name: sheet.name, ...sheetData(sheet) })));
  const breaks = await readRowBreaks(bytes);
  for (const sheet of file.worksheets) readObjects(sheet, model, breaks.get(sheet.name) ?? []);
  for (const { name, ranges } of namesOf(file)) {
    if (ranges[0] !== undefined && !name.startsWith('_xlnm.')) model.names.add(name, `=${ranges[0]}`);
  }
  for (const sheet of file.worksheets) enterFormulas(sheet, model);
  for (const [name, value] of await readSettings(bytes)) {
    model.documentSettings.set(name, value);
    model.workbookSettings.set(name, parsed(value));
  }
  model.protectedStructure = await hasStructureLock(bytes);
  return { charts: await hasCharts(bytes) };
}

function readObjects(sheet: ExcelJS.Worksheet, model: WorkbookModel, rowBreaks: readonly number[]): void {
  const on = model.book.sheetByName(sheet.name);
  if (on === null) return;
  const id = on.getSheetId();
  const page = readPage(sheet);
  for (const row of rowBreaks) page.rowBreaks.add(row);
  model.setPage(id, page);
  for (const { table } of tablesOf(sheet)) {
    const area = parseAddress(table.tableRef)?.area;
    const made = area === undefined ? null : model.tables.add(on, area, table.name);
    if (made !== null) made.style = table.style?.theme ?? made.style;
  }
  const protection = (sheet as unknown as { readonly sheetProtection?: { readonly sheet?: boolean } | null }).sheetProtection;
  if (protection?.sheet === true) model.protectedSheets.add(id);
}

/** Formulas come last, when tables and names are known. */
function enterFormulas(sheet: ExcelJS.Worksheet, model: WorkbookModel): void {
  const on = model.book.sheetByName(sheet.name);
  const formulas: { row: number; column: number; formula: string }[] = [];
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.formula) formulas.push({ row: number - 1, column: column - 1, formula: `=${cell.formula.replaceAll(/_xlfn\.|_xlws\./g, '')}` });
    });
  });
  if (on !== null) model.book.cells.enterFormulas(on, formulas);
}

function sheetData(sheet: ExcelJS.Worksheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h: number; ia: BooleanNumber; hd?: BooleanNumber }> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowData[number - 1] = { h: row.height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE };
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const data = cellOf(cell);
      if (data !== null) (cellData[number - 1] ??= {})[column - 1] = data;
    });
  });
  const view = sheet.views[0];
  return {
    cellData,
    rowData,
    columnData: columnsOf(sheet),
    mergeData: mergesOf(sheet),
    rowCount: Math.max(1000, sheet.rowCount + 200),
    columnCount: Math.max(40, sheet.columnCount + 10),
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(view?.state === 'frozen' ? { freeze: { xSplit: view.xSplit ?? 0, ySplit: view.ySplit ?? 0, startRow: view.ySplit || -1, startColumn: view.xSplit || -1 } } : {}),
    ...(sheet.properties.tabColor?.argb ? { tabColor: `#${sheet.properties.tabColor.argb.slice(-6)}` } : {}),
  };
}

function cellOf(cell: ExcelJS.Cell): ICellData | null {
  const style = gridStyle(cell.style);
  const content = cell.isMerged && cell.master !== cell ? null : contentOf(cell);
  if (content === null) return style === null ? null : { s: style };
  return { ...content, ...(style === null ? dateStyle(cell) : { s: style }) };
}

function dateStyle(cell: ExcelJS.Cell): { s?: IStyleData } {
  return cell.value instanceof Date ? { s: { n: { pattern: 'dd/mm/yyyy' } } } : {};
}

function contentOf(cell: ExcelJS.Cell): ICellData | null {
  if (cell.formula) return null;
  const { value } = cell;
  switch (typeof value) {
    case 'number': return { v: value, t: CellValueType.NUMBER };
    case 'boolean': return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string': return textCell(value);
    default: break;
  }
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { v: value.getTime() / 86_400_000 + 25_569, t: CellValueType.NUMBER };
  if ('error' in value) return { v: String(value.error), t: CellValueType.STRING };
  return textCell(cell.text);
}

/** A text that looks like a number stays a text. */
function textCell(text: string): ICellData {
  return { v: text, t: text.trim() !== '' && !Number.isNaN(Number(text)) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function columnsOf(sheet: ExcelJS.Worksheet): Record<number, { w: number; hd?: BooleanNumber }> {
  const data: Record<number, { w: number; hd?: BooleanNumber }> = {};
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width, hidden } = sheet.getColumn(column);
    if (width) data[column - 1] = { w: Math.round(width * 7), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  return data;
}

function mergesOf(sheet: ExcelJS.Worksheet): IRange[] {
  const merges = (sheet.model as unknown as { readonly merges?: readonly string[] }).merges ?? [];
  return merges.flatMap((text) => {
    const area = parseAddress(text)?.area;
    return area ? [{ startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 }] : [];
  });
}

interface FileTable {
  readonly table: { readonly name: string; readonly tableRef: string; readonly style?: { readonly theme?: string } };
}

/** ExcelJS keeps a table's area in its inner model. */
function tablesOf(sheet: ExcelJS.Worksheet): readonly FileTable[] {
  return Object.values((sheet as unknown as { readonly tables?: Readonly<Record<string, FileTable>> }).tables ?? {});
}

function namesOf(file: ExcelJS.Workbook): readonly { readonly name: string; readonly ranges: readonly string[] }[] {
  return (file.definedNames as unknown as { readonly model: readonly { readonly name: string; readonly ranges: readonly string[] }[] }).model;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
