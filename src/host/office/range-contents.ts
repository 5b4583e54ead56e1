import { clipped } from '../grid/layout';
import { readEntry } from '../grid/entry';
import { shownText } from '../grid/number-text';
import { lookPart, stylePatch } from '../grid/univer-style';
import type { WorkbookModel } from '../model/workbook-model';
import { invalidArgument, OfficeError } from './office-error';
import { isUnbounded, viewsOf, writableSheet, type RangeSelf } from './range-self';
import { sheetOfRange } from './range-self';

type Matrix = readonly (readonly unknown[])[];

/** The values of the cells; null for whole rows and columns, as Excel gives it. */
export function valuesOf(range: RangeSelf, model: WorkbookModel): Matrix | null {
  return isUnbounded(range.area) ? null : viewsOf(range, model).map((row) => row.map((cell) => cell.value));
}

/** Formulas where there are some, else the values. */
export function formulasOf(range: RangeSelf, model: WorkbookModel): Matrix | null {
  return isUnbounded(range.area) ? null : viewsOf(range, model).map((row) => row.map((cell) => cell.formula ?? cell.value));
}

export function textsOf(range: RangeSelf, model: WorkbookModel): Matrix | null {
  return isUnbounded(range.area) ? null : viewsOf(range, model).map((row) => row.map(shownText));
}

export function typesOf(range: RangeSelf, model: WorkbookModel): Matrix | null {
  return isUnbounded(range.area) ? null : viewsOf(range, model).map((row) => row.map((cell) => cell.type));
}

export function formatsOf(range: RangeSelf, model: WorkbookModel): Matrix | null {
  if (isUnbounded(range.area)) return null;
  const sheet = sheetOfRange(range, model);
  return Array.from({ length: range.area.rows }, (_, r) =>
    Array.from({ length: range.area.columns }, (_unused, c) =>
      lookPart(sheet.getComposedCellStyle(range.area.row + r, range.area.column + c), 'format')));
}

/** Writes values or formulas as if they were typed; null leaves a cell alone; one value fills the range. */
export function writeContents(range: RangeSelf, model: WorkbookModel, given: unknown): void {
  const sheet = writableSheet(range, model);
  const area = clipped(range.area, sheet);
  const matrix = matrixOf(given, range);
  model.book.reach(sheet, area);
  const hidden = model.layout.merges(sheet, area);
  model.book.cells.enter(sheet, area, (row, column) => {
    const value = matrix(row, column);
    if (value === null || value === undefined) return undefined;
    const [r, c] = [area.row + row, area.column + column];
    const merge = hidden.find((m) => r >= m.row && r < m.row + m.rows && c >= m.column && c < m.column + m.columns);
    if (merge && (merge.row !== r || merge.column !== c)) return undefined;
    const entry = readEntry(value, lookPart(sheet.getComposedCellStyle(r, c), 'format'));
    if (entry.kind === 'refused') throw invalidArgument(entry.reason);
    return entry;
  });
}

export function writeFormats(range: RangeSelf, model: WorkbookModel, given: unknown): void {
  const sheet = writableSheet(range, model);
  const area = clipped(range.area, sheet);
  const matrix = matrixOf(given, range);
  model.book.reach(sheet, area);
  model.book.cells.restyle(sheet, area, (row, column) => {
    const format = matrix(row - area.row, column - area.column);
    return format === null || format === undefined ? {} : stylePatch('format', String(format));
  });
}

/** A matrix of the range's size, or one value for all cells. */
function matrixOf(given: unknown, range: RangeSelf): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as Matrix;
  const { area } = range;
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0]?.[0];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw new OfficeError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (row, column) => rows[row]?.[column];
}
