/** A rectangle of cells of one sheet; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's size of a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The whole sheet as an area. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The cells that two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Is every cell of `inner` in `outer`? */
export function holds(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

/** Rows or columns that were inserted (count > 0) or removed (count < 0) from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where an area lies after the shift; null when all of it was removed. */
export function shifted(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'column') {
    const turned = shiftedSpan(area.column, area.columns, shift);
    return turned === null ? null : { ...area, column: turned.start, columns: turned.length };
  }
  const moved = shiftedSpan(area.row, area.rows, shift);
  return moved === null ? null : { ...area, row: moved.start, rows: moved.length };
}

function shiftedSpan(start: number, length: number, shift: Shift): { start: number; length: number } | null {
  const { at, count } = shift;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const removedEnd = at - count;
  const before = Math.max(0, Math.min(at, start + length) - start);
  const after = Math.max(0, start + length - Math.max(removedEnd, start));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(at, start + count), length: before + after };
}
