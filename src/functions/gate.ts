import { isBlank } from '../election/mark';
import type { ArgumentName } from '../locale/function-messages';
import { invalidValue } from './cell-error';

/** Rows of plain cells: texts, numbers, truth values, null or ''; an error cell is its text ('#N/A'). */
export type Rows = readonly (readonly unknown[])[];

/** Was the argument left out? It then arrives as null or undefined, or as the invocation, which office.js puts behind the last argument that a host sends. */
export function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined || (isObject(argument) && 'functionName' in argument);
}

/** A range argument as rows of plain cells; a single cell is one row of one. Null when it was left out. */
export function readRange(argument: unknown): Rows | null {
  if (isLeftOut(argument)) return null;
  if (!Array.isArray(argument)) return [[plainCell(argument)]];
  const rows = argument.every(Array.isArray) ? (argument as Rows) : [argument];
  // A range of 100,000 rows is copied only when it holds a cell of a data type.
  return rows.some((row) => row.some(isObject)) ? rows.map((row) => row.map(plainCell)) : rows;
}

/** An optional range argument: also a single blank cell counts as left out. */
export function readOptionalRange(argument: unknown): Rows | null {
  const rows = readRange(argument);
  return rows === null || isSingle(rows, isBlank) ? null : rows;
}

/** A single-cell argument as a plain cell; null when it was left out or the cell is blank. #VALUE! for a larger range. */
export function readCell(argument: unknown, name: ArgumentName): unknown {
  const rows = readRange(argument);
  if (rows === null) return null;
  if (!isSingle(rows, () => true)) throw invalidValue('oneCell', name);
  const cell = rows[0]?.[0];
  return isBlank(cell) ? null : cell;
}

/** Which numbers an argument allows, both ends included. */
export interface Limits {
  readonly min: number;
  readonly max?: number;
}

/** A whole number that must be there. #VALUE! when it is missing, no number, a date, or outside the limits. */
export function readWhole(argument: unknown, name: ArgumentName, limits: Limits): number {
  const value = readOptionalWhole(argument, name, limits);
  if (value === null) throw invalidValue('missing', name);
  return value;
}

/** A whole number, or null when it was left out or its cell is blank. */
export function readOptionalWhole(argument: unknown, name: ArgumentName, { min, max = Number.MAX_SAFE_INTEGER }: Limits): number | null {
  const cell = readCell(argument, name);
  if (cell === null) return null;
  if (isWhole(cell, min) && cell <= max && !holdsDate(argument)) return cell;
  const message = max === Number.MAX_SAFE_INTEGER ? 'wholeNumber' : 'wholeNumberBetween';
  throw invalidValue(message, name, { text: String(cell), min, max });
}

/** The whole numbers ≥ 0 of a range, row by row, null for a blank cell. #VALUE! that names row, column and text for anything else. */
export function readWholes(argument: unknown, name: ArgumentName): readonly (readonly (number | null)[])[] {
  const rows = readRange(argument) ?? [];
  return rows.map((row, i) => row.map((cell, j) => {
    if (isBlank(cell)) return null;
    if (isWhole(cell, 0) && !holdsDate(cellAt(argument, i, j))) return cell;
    throw invalidValue('wholeNumberAt', name, { row: i + 1, column: j + 1, text: String(cell), min: 0 });
  }));
}

/** Throws #VALUE! for the first error cell of a range whose texts may be anything. */
export function refuseErrors(rows: Rows, name: ArgumentName): void {
  rows.forEach((row, i) => row.forEach((cell, j) => {
    if (isErrorText(cell)) throw invalidValue('cellError', name, { row: i + 1, column: j + 1, text: cell });
  }));
}

function isErrorText(cell: unknown): cell is string {
  return typeof cell === 'string' && /^#[A-Z/0_]{2,}[!?]?$/.test(cell);
}

function isWhole(cell: unknown, min: number): cell is number {
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= min;
}

function isSingle(rows: Rows, holds: (cell: unknown) => boolean): boolean {
  return rows.length === 1 && rows[0]?.length === 1 && holds(rows[0][0]);
}

function isObject(cell: unknown): cell is Readonly<Record<string, unknown>> {
  return typeof cell === 'object' && cell !== null;
}

/** Cells of a data type arrive as objects with the value that plain Excel shows; errors as objects with a code. */
function plainCell(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  if (cell['type'] === 'Empty') return '';
  return cell['basicValue'] ?? cell['code'] ?? cell['errorCode'] ?? '#VALUE!';
}

/** A number that its cell shows as a date. Excel tells the format only with cells of the data type FormattedNumber: a plain serial number passes. */
function holdsDate(cell: unknown): boolean {
  const single = Array.isArray(cell) ? cellAt(cell, 0, 0) : cell;
  return isObject(single) && typeof single['numberFormat'] === 'string' && /[dmy]/i.test(single['numberFormat'].replace(/\[[^\]]*\]|"[^"]*"/g, ''));
}

function cellAt(argument: unknown, row: number, column: number): unknown {
  if (!Array.isArray(argument)) return argument;
  const line: unknown = argument[row];
  return Array.isArray(line) ? line[column] : argument[column];
}
