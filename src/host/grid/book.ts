import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IWorkbookData, type IWorksheetData, type Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetColumnCountMutation, SetWorksheetHideMutation, SetWorksheetNameCommand, SetWorksheetOrderMutation, SetWorksheetRowCountMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import type { Area } from './area';
import { Calculation } from './calculation';
import { Cells } from './cells';
import type { Engine } from './engine';
import { translateTableReferences } from './formula-translation';
import { DEFAULT_FONT } from './univer-style';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const FIRST_ROWS = 1000;
const FIRST_COLUMNS = 40;

/** The open workbook as the grid holds it: sheets, their order, and the cells below. */
export class Book {
  readonly cells: Cells;
  readonly calculation: Calculation;
  private counter = 0;

  constructor(readonly engine: Engine) {
    this.cells = new Cells(engine);
    this.calculation = new Calculation(engine);
    translateTableReferences(engine);
  }

  /** Puts a workbook with these sheets in place of the present one. */
  open(wanted: readonly (Partial<IWorksheetData> & { readonly name: string })[]): void {
    const sheets = wanted.map((data) => ({ ...this.newSheet(data.name), ...data }));
    const data: Partial<IWorkbookData> = {
      id: `workbook-${++this.counter}`,
      defaultStyle: { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size },
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    };
    this.engine.open(data);
  }

  /** Sheets in the order of their tabs, hidden ones included. */
  sheets(): readonly Worksheet[] {
    return this.engine.workbook().getSheets();
  }

  sheetById(id: string): Worksheet | null {
    return this.engine.workbook().getSheetBySheetId(id) ?? null;
  }

  /** The sheet of that name, whatever the case of its letters. */
  sheetByName(name: string): Worksheet | null {
    return this.sheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()) ?? null;
  }

  active(): Worksheet {
    return this.engine.workbook().getActiveSheet();
  }

  activate(sheet: Worksheet): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.getSheetId() });
  }

  /** Adds an empty sheet at the end; without a name it gets the next free "SheetN". */
  add(name?: string): Worksheet {
    const sheet = this.newSheet(name ?? this.freeName());
    this.run(InsertSheetMutation.id, { index: this.sheets().length, sheet });
    return this.sheetById(sheet.id) as Worksheet;
  }

  remove(sheet: Worksheet): void {
    if (this.active() === sheet) {
      const next = this.sheets().find((other) => other !== sheet && other.isSheetHidden() !== BooleanNumber.TRUE);
      if (next) this.activate(next);
    }
    this.run(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() });
  }

  /** Renames the sheet; formulas that name it follow. */
  rename(sheet: Worksheet, name: string): void {
    this.run(SetWorksheetNameCommand.id, { subUnitId: sheet.getSheetId(), name });
  }

  move(sheet: Worksheet, position: number): void {
    const from = this.sheets().indexOf(sheet);
    this.run(SetWorksheetOrderMutation.id, { subUnitId: sheet.getSheetId(), fromOrder: from, toOrder: position });
  }

  setHidden(sheet: Worksheet, hidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, { subUnitId: sheet.getSheetId(), hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setTabColor(sheet: Worksheet, color: string): void {
    this.run(SetTabColorMutation.id, { subUnitId: sheet.getSheetId(), color });
  }

  setGridlines(sheet: Worksheet, shown: boolean): void {
    this.run(ToggleGridlinesMutation.id, { subUnitId: sheet.getSheetId(), showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** Makes the grid at least as large as needed; Excel's sheets are larger than what a grid draws. */
  reach(sheet: Worksheet, area: Area): void {
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    const subUnitId = sheet.getSheetId();
    if (rows > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows + FIRST_ROWS });
    if (columns > sheet.getColumnCount()) this.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns + FIRST_COLUMNS });
  }

  /** Executes one of the grid's commands on the open workbook. */
  run(id: string, params: Readonly<Record<string, unknown>>): void {
    this.engine.commands.syncExecuteCommand(id, { unitId: this.engine.workbook().getUnitId(), ...params });
  }

  private newSheet(name: string): IWorksheetData {
    return mergeWorksheetSnapshotWithDefault({
      id: `sheet-${++this.counter}`, name, rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS, defaultRowHeight: 20, defaultColumnWidth: 64,
    });
  }

  private freeName(): string {
    for (let n = this.sheets().length + 1; ; n++) {
      if (this.sheetByName(`Sheet${n}`) === null) return `Sheet${n}`;
    }
  }
}
