import type { Worksheet } from '@univerjs/core';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../grid/area';
import type { CellView } from '../grid/cells';
import { lookPart, type Look } from '../grid/univer-style';
import type { WorkbookModel } from '../model/workbook-model';
import { itemNotFound, OfficeError } from './office-error';

/** The object behind Excel.Range: an area of a sheet, and the id under which the add-in tracks it. */
export interface RangeSelf {
  readonly sheet: string;
  readonly area: Area;
  reference: string | null;
}

export function rangeSelf(sheet: string, area: Area): RangeSelf {
  return { sheet, area, reference: null };
}

/** The sheet of a range; ItemNotFound when it has been deleted. */
export function sheetOfRange(range: { readonly sheet: string }, model: WorkbookModel): Worksheet {
  const sheet = model.book.sheetById(range.sheet);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

/** The sheet of a range that is about to be changed; AccessDenied when it is protected. */
export function writableSheet(range: { readonly sheet: string }, model: WorkbookModel): Worksheet {
  const sheet = sheetOfRange(range, model);
  if (model.protectedSheets.has(range.sheet)) {
    throw new OfficeError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
  }
  return sheet;
}

/** Whole rows, whole columns, the whole sheet: Excel does not give their cells one by one. */
export function isUnbounded(area: Area): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}

/** Views of every cell of the range. */
export function viewsOf(range: RangeSelf, model: WorkbookModel): CellView[][] {
  return model.book.cells.views(sheetOfRange(range, model), range.area);
}

/** One part of the look that all cells of the range share; null when they differ. */
export function sharedLook<K extends keyof Look>(range: RangeSelf, model: WorkbookModel, key: K): Look[K] | null {
  const sheet = sheetOfRange(range, model);
  const { row, column, rows, columns } = range.area;
  let shared: Look[K] | undefined;
  for (let r = row; r < row + Math.min(rows, sheet.getRowCount()); r++) {
    for (let c = column; c < column + Math.min(columns, sheet.getColumnCount()); c++) {
      const value = lookPart(sheet.getComposedCellStyle(r, c), key);
      if (shared === undefined) shared = value;
      else if (shared !== value) return null;
    }
  }
  return shared ?? lookPart(null, key);
}
