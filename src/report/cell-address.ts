import { columnLetters } from '../election/column-letters';

/** A rectangle for a formula: rows and columns count from 0. */
export interface Cells {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** A1 address with fixed rows and columns ($A$1 or $A$1:$C$9), behind the quoted sheet name where one is given. */
export function address(cells: Cells): string {
  const { rows = 1, columns = 1 } = cells;
  const first = fixed(cells.row, cells.column);
  const range = rows === 1 && columns === 1 ? first : `${first}:${fixed(cells.row + rows - 1, cells.column + columns - 1)}`;
  return cells.sheet === undefined ? range : `${quoteSheet(cells.sheet)}!${range}`;
}

/** A sheet name as formulas write it: in single quotes, with quotes inside doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A text as formulas write it: in double quotes, with quotes inside doubled. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
