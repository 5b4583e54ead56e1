import { SHEET_COLUMNS, SHEET_ROWS, type Area } from './area';

/** An address as written: the sheet's name when it has one, and the area. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads "B2", "A1:C9", "B:D", "3:5", with or without a sheet's name and $ signs; null when it is no address. */
export function parseAddress(text: string): Address | null {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? null : unquoted(text.slice(0, bang));
  const parts = text.slice(bang + 1).split(':');
  if (parts.length > 2) return null;
  const area = areaOf(parts[0] ?? '', parts[1] ?? parts[0] ?? '', parts.length === 2);
  return area === null ? null : { sheet, area };
}

function areaOf(from: string, to: string, isRange: boolean): Area | null {
  const cells = [CELL.exec(from), CELL.exec(to)];
  if (cells[0] && cells[1]) return between(cells.map((m) => [Number(m?.[2]) - 1, columnIndex(m?.[1] ?? '')]));
  if (!isRange) return null;
  const columns = [COLUMN.exec(from), COLUMN.exec(to)];
  if (columns[0] && columns[1]) {
    return between([[0, columnIndex(columns[0][1] ?? '')], [SHEET_ROWS - 1, columnIndex(columns[1][1] ?? '')]]);
  }
  const rows = [ROW.exec(from), ROW.exec(to)];
  if (rows[0] && rows[1]) return between([[Number(rows[0][1]) - 1, 0], [Number(rows[1][1]) - 1, SHEET_COLUMNS - 1]]);
  return null;
}

function between(corners: readonly (readonly number[])[]): Area | null {
  const rows = corners.map((corner) => corner[0] ?? 0);
  const columns = corners.map((corner) => corner[1] ?? 0);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return row >= 0 && column >= 0 && row + area.rows <= SHEET_ROWS && column + area.columns <= SHEET_COLUMNS ? area : null;
}

/** "A1:C9", "B2", "B:D" for whole columns, "3:5" for whole rows. */
export function formatArea(area: Area): string {
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (area.row === 0 && area.rows === SHEET_ROWS) return area.columns === SHEET_COLUMNS ? `1:${SHEET_ROWS}` : `${first}:${last}`;
  if (area.column === 0 && area.columns === SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  const start = `${first}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${area.row + area.rows}`;
}

/** The address with the sheet's name before it, quoted where Excel quotes. */
export function formatAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${formatArea(area)}`;
}

/** The absolute form "Sheet!$A$1:$B$2" that names and print areas use. */
export function absoluteAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${formatArea(area).replaceAll(/[A-Z]+|\d+/g, '$$$&')}`;
}

export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
