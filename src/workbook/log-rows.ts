import type { Language } from '../locale/language';
import { tableTexts } from '../locale/tables';
import { sha256 } from './sha256';
import type { LogRow } from './state';
import type { Cell } from './table-sheet';
import { keyOf, wordFor } from './word';

export type Act = keyof (typeof tableTexts)['vi']['words']['act'];

/** One act as the log keeps it. `time` is local ISO time; contest and paper are '' where the act has none. */
export interface LogEntry {
  readonly seq: number;
  readonly time: string;
  readonly desk: string;
  readonly act: Act;
  readonly contest: string;
  readonly paper: string;
  readonly before: string;
  readonly after: string;
}

/** What comes before the first row of the chain. */
export const CHAIN_START = '0'.repeat(64);

/** The row of the Log table for an act that follows the row whose hash is `previous`. The hash covers every other cell of the row, the previous hash first. */
export function logRow(entry: LogEntry, previous: string, language: Language): { row: (string | number)[]; hash: string } {
  const cells = [entry.seq, entry.time, entry.desk, wordFor('act', entry.act, language), entry.contest, entry.paper, entry.before, entry.after];
  const hash = rowHash(cells, previous);
  return { row: [...cells, previous, hash], hash };
}

/** The hash of a log row's cells (seq … after, as they stand in the table) and the hash before it. */
export function rowHash(cells: readonly (string | number)[], previous: string): string {
  return sha256(JSON.stringify([previous, ...cells.map(String)]));
}

/** Is this row of a log as it was hashed behind the row with this hash? */
export function follows(row: readonly Cell[], previous: string): boolean {
  return row[8] === previous && rowHash(row.slice(0, 8) as (string | number)[], previous) === hashOf(row);
}

/** A row of a Log table as its cells say; null when its act is none of ours. */
export function readLogRow(cells: readonly unknown[]): LogRow | null {
  const act = keyOf('act', cells[3]) as Act | null;
  if (act === null) return null;
  const text = (place: number): string => String(cells[place] ?? '');
  return { seq: Number(cells[0]), time: text(1), desk: text(2), act, contest: text(4), paper: text(5), before: text(6), after: text(7), hash: text(9) };
}

/** The hash that a row of a Log table bears. */
export function hashOf(cells: readonly Cell[] | undefined): string {
  return String(cells?.at(9) ?? '');
}
