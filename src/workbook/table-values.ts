import { columnLetters } from '../election/column-letters';
import type { Finding, FindingCode } from '../election/finding';
import { locate, type HeadingKey } from './schema';

/** A table as it was read: where it stands and its cells, heading row first. `row` and `column` of its first cell count from 0. */
export interface TableValues {
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** The rows of a table as cells by column key; a row whose cells are all blank is left out. */
export interface TableRow {
  /** 0-based row inside the table's body. */
  readonly index: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Reads a table's rows by its columns; F.912 for every column that is missing, and for the first one that stands elsewhere for another reason, as those after it do then (rows are written by place). While some of the columns that came `later` are missing the table is one of an earlier version: those that are missing are blank, and nothing is said of them. */
export function readRows(table: TableValues, keys: readonly HeadingKey[], later: readonly HeadingKey[] = []): { rows: TableRow[]; findings: Finding[] } {
  const [headingRow = [], ...body] = table.values;
  const places = locate(keys, headingRow);
  const earlier = later.some((key) => places[key] === -1);
  const missing = keys.filter((key) => places[key] === -1);
  const moved = keys.filter((key) => places[key] !== -1).find((key, i) => places[key] !== i);
  const finding = (key: HeadingKey, why: 'missing' | 'moved'): Finding => ({ code: 'F.912', where: { sheet: table.sheet, table: table.name }, data: { key, column: key, case: why } });
  const findings = [
    ...missing.filter((key) => !(earlier && later.includes(key))).map((key) => finding(key, 'missing')),
    ...(moved === undefined ? [] : [finding(moved, 'moved')]),
  ];
  const rows = body
    .map((cells, index): TableRow => ({ index, cells: Object.fromEntries(keys.map((key) => [key, cells[places[key]!] ?? ''])) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  return { rows, findings };
}

/** A finding about one cell of a table, with its address and what stands there. */
export function cellFinding(code: FindingCode, table: TableValues, index: number, column: number, text: unknown): Finding {
  const row = table.row + 2 + index;
  const cell = `${columnLetters(table.column + column)}${row}`;
  return { code, where: { sheet: table.sheet, table: table.name, row, cell, text: String(text) }, data: code === 'F.913' && String(text).trim() === '' ? { case: 'blank' } : {} };
}

/** The 0-based place of a column inside a table; -1 where it is missing. */
export function columnOf(table: TableValues, key: HeadingKey): number {
  return locate([key], table.values[0] ?? [])[key] ?? -1;
}

/** A whole number ≥ `min` that stands in a cell; null when the cell holds anything else. */
export function wholeCell(cell: unknown, min: number): number | null {
  const value = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= min ? value : null;
}
