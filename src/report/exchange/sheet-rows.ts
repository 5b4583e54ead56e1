import type { CsvCell } from './csv';

/** The rows of a CSV file as they go into a sheet: whole numbers as numbers, so that formulas count them, everything else and the row of headings as text. */
export function sheetRows(rows: readonly (readonly string[])[]): readonly (readonly CsvCell[])[] {
  return rows.map((row, index) => (index === 0 ? row : row.map((cell) => (WHOLE.test(cell.trim()) ? Number(cell) : cell))));
}

/** As many digits as a number keeps exactly; with a zero in front it is a code. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
