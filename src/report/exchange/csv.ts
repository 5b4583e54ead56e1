import { safeText } from './safe-text';

/** What a cell of a CSV file holds: a whole number ≥ 0, or a text. */
export type CsvCell = string | number;

/**
 * The text of a CSV file (RFC 4180: commas, CRLF, quotation marks doubled), with the sign in front by which Excel knows UTF-8. No cell of it can become a
 * formula, and no number has a decimal sign that another computer would read otherwise.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellText).join(',') + '\r\n').join('');
}

const BYTE_ORDER_MARK = '\uFEFF';

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every usual separator is put between quotation marks, not only the comma: a reader that guesses then sees only the commas. */
const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$/;
