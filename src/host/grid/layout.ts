import { BooleanNumber, Direction, RANGE_TYPE, type IRange, type Worksheet } from '@univerjs/core';
import { AddWorksheetMergeMutation, DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowByRangeCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand, RemoveWorksheetMergeMutation, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowAutoHeightMutation, SetWorksheetRowIsAutoHeightMutation } from '@univerjs/sheets';
import { holds, intersection, SHEET_COLUMNS, SHEET_ROWS, type Area } from './area';
import type { Book } from './book';
import { fittingHeight } from './row-fit';

/** Excel's points and the grid's pixels. */
export const PIXELS_PER_POINT = 4 / 3;

/** Widths, heights, merges, frozen rows, and cells inserted or deleted. */
export class Layout {
  constructor(private readonly book: Book) {}

  columnWidth(sheet: Worksheet, column: number): number {
    return sheet.getColumnWidth(column) / PIXELS_PER_POINT;
  }

  rowHeight(sheet: Worksheet, row: number): number {
    return sheet.getRowHeight(row) / PIXELS_PER_POINT;
  }

  /** Sets the width of the area's columns, in points. */
  setColumnWidth(sheet: Worksheet, area: Area, points: number): void {
    this.book.run(SetWorksheetColWidthMutation.id, { subUnitId: sheet.getSheetId(), ranges: [rangeOf(clipped(area, sheet))], colWidth: points * PIXELS_PER_POINT });
  }

  /** Are the columns hidden? null: some are. */
  columnsHidden(sheet: Worksheet, { column, columns }: Area): boolean | null {
    const hidden = Array.from({ length: columns }, (_, c) => !sheet.getColVisible(column + c));
    return hidden.every((one) => one === hidden[0]) ? hidden[0] ?? null : null;
  }

  hideColumns(sheet: Worksheet, area: Area, hidden: boolean): void {
    this.book.run((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, { subUnitId: sheet.getSheetId(), ranges: [rangeOf(clipped(area, sheet))] });
  }

  /** Sets the height of the area's rows, in points; they no longer grow by themselves. */
  setRowHeight(sheet: Worksheet, area: Area, points: number): void {
    const ranges = [rangeOf(clipped(area, sheet))];
    const subUnitId = sheet.getSheetId();
    this.book.run(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight: points * PIXELS_PER_POINT });
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  /** Fits the rows to the texts that stand in them now; merged cells do not count, as in Excel. */
  autofitRows(sheet: Worksheet, rows: readonly number[]): null {
    const subUnitId = sheet.getSheetId();
    const ranges = rows.map((row) => rangeOf({ row, column: 0, rows: 1, columns: 1 }));
    if (ranges.length === 0) return null;
    const rowsAutoHeightInfo = rows.map((row) => ({ row, autoHeight: fittingHeight(this.book, sheet, row) * PIXELS_PER_POINT }));
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ranges, autoHeightInfo: BooleanNumber.TRUE });
    this.book.run(SetWorksheetRowAutoHeightMutation.id, { subUnitId, rowsAutoHeightInfo });
    return null;
  }

  /** Merged areas that touch the area. */
  merges(sheet: Worksheet, area: Area): readonly Area[] {
    return (sheet.getMergeData() ?? []).map(areaOf).filter((merge) => intersection(merge, area) !== null);
  }

  merge(sheet: Worksheet, area: Area): void {
    this.unmerge(sheet, area);
    this.book.run(AddWorksheetMergeMutation.id, { subUnitId: sheet.getSheetId(), ranges: [rangeOf(area)] });
  }

  unmerge(sheet: Worksheet, area: Area): void {
    const ranges = this.merges(sheet, area).map(rangeOf);
    if (ranges.length > 0) this.book.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheet.getSheetId(), ranges });
  }

  frozen(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
    const freeze = sheet.getFreeze();
    return { rows: freeze.ySplit, columns: freeze.xSplit };
  }

  freeze(sheet: Worksheet, rows: number, columns: number): void {
    this.book.run(SetFrozenMutation.id, {
      subUnitId: sheet.getSheetId(), ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1,
    });
  }

  /** Deletes the cells; what lies below (or to the right) moves in. Formulas follow. */
  async remove(sheet: Worksheet, area: Area, shift: 'Up' | 'Left'): Promise<void> {
    const range = rangeOf(clipped(area, sheet));
    const wholeRows = area.columns === SHEET_COLUMNS;
    const wholeColumns = area.rows === SHEET_ROWS;
    const id = wholeRows ? RemoveRowByRangeCommand.id : wholeColumns ? RemoveColByRangeCommand.id : shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    await this.onSheet(sheet, id, { range: typed(range, wholeRows, wholeColumns) });
  }

  /** Inserts empty cells; what stood there moves down (or right). Formulas follow. */
  async insert(sheet: Worksheet, area: Area, shift: 'Down' | 'Right'): Promise<void> {
    const range = rangeOf(clipped(area, sheet));
    const wholeRows = area.columns === SHEET_COLUMNS;
    const wholeColumns = area.rows === SHEET_ROWS;
    if (wholeRows) await this.onSheet(sheet, InsertRowByRangeCommand.id, { range: typed(range, true, false), direction: Direction.UP });
    else if (wholeColumns) await this.onSheet(sheet, InsertColByRangeCommand.id, { range: typed(range, false, true), direction: Direction.LEFT });
    else await this.onSheet(sheet, shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, { range });
  }

  /** These commands of the grid look at the active sheet; the user's stays what it was. */
  private async onSheet(sheet: Worksheet, id: string, params: Readonly<Record<string, unknown>>): Promise<void> {
    const workbook = this.book.engine.workbook();
    const before = workbook.getActiveSheet();
    if (before !== sheet) workbook.setActiveSheet(sheet);
    try {
      await this.book.engine.commands.executeCommand(id, { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), ...params });
    } finally {
      if (before !== sheet) workbook.setActiveSheet(before);
    }
  }
}

/** Univer's range of an area. */
export function rangeOf(area: Area): IRange {
  return { startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 };
}

export function areaOf(range: IRange): Area {
  return { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}

/** Of whole rows or columns the part that the grid draws; any other area as it is, since the grid grows to hold it. */
export function clipped(area: Area, sheet: Worksheet): Area {
  if (area.rows !== SHEET_ROWS && area.columns !== SHEET_COLUMNS) return area;
  const drawn = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return holds(drawn, area) ? area : intersection(drawn, area) ?? area;
}

function typed(range: IRange, rows: boolean, columns: boolean): IRange {
  return { ...range, rangeType: rows ? RANGE_TYPE.ROW : columns ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL };
}
