import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import { CHAIN_START, rowHash } from './log-rows';
import { COLUMNS } from './schema';
import { cellFinding, type TableValues } from './table-values';

/** A row of a log's body: its place, from 0, and its cells. */
export interface LogBodyRow {
  readonly index: number;
  readonly cells: readonly unknown[];
}

/** A desk's log as it was read. */
export interface LogToCheck {
  readonly desk: DeskId;
  readonly table: TableValues;
  readonly body: readonly LogBodyRow[];
}

/** How a row does not fit: its cells are not those that were hashed; rows before it are gone; it is none of the chain; it stands in another's place; its number is not its place; the printed head is not there at all. */
type Misfit = 'changed' | 'removed' | 'inserted' | 'moved' | 'seq' | 'head';

const WIDTH = COLUMNS.Log.length;
const PREVIOUS = COLUMNS.Log.indexOf('previous');
const HASH = COLUMNS.Log.indexOf('hash');

/** The rows of a log's table that are filled in; columns that somebody has added at the right are none of the log. */
export function logBody(table: TableValues): readonly LogBodyRow[] {
  return table.values.slice(1)
    .map((cells, index) => ({ index, cells: cells.slice(0, WIDTH) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** W.941 for the first row that does not fit the chain; null when all do. */
export function chainFinding({ desk, table, body }: LogToCheck): Finding | null {
  const links = body.map(linkOf);
  const hashes = new Set(links.map(({ hash }) => hash));
  for (const [place, link] of links.entries()) {
    const misfit = misfitAt(links, place, hashes);
    if (misfit === null) continue;
    const row = body[misfit.place] ?? body[place]!;
    return told(table, row.index, misfit.kind, { desk, text: String(link.seq) });
  }
  return null;
}

/** W.941 when a head that was printed and signed stands in none of these logs: without it nobody sees that last rows are gone, or that everything was made anew. Its beginning is enough, as it was typed: blanks and letter case do not matter. */
export function headFinding(logs: readonly LogToCheck[], signedHead: string): Finding | null {
  const head = cleanHead(signedHead);
  const [main] = logs;
  if (head === '' || main === undefined) return null;
  if (logs.some(({ body }) => body.some(({ cells }) => String(cells[HASH]).startsWith(head)))) return null;
  return told(main.table, main.body.at(-1)?.index ?? 0, 'head', { desk: main.desk, text: head });
}

/** A printed head as somebody has typed it, without blanks and in small letters. */
export function cleanHead(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

interface Link {
  readonly seq: unknown;
  readonly previous: string;
  readonly hash: string;
  /** Is the hash that of the row's cells? */
  readonly whole: boolean;
}

function linkOf({ cells }: LogBodyRow): Link {
  const previous = String(cells[PREVIOUS] ?? '');
  const hash = String(cells[HASH] ?? '');
  return { seq: cells[0], previous, hash, whole: rowHash(cells.slice(0, PREVIOUS) as (string | number)[], previous) === hash };
}

/** What is wrong at this place, when everything before it fits? `place` of the answer: the row to blame. */
function misfitAt(links: readonly Link[], place: number, hashes: ReadonlySet<string>): { readonly kind: Misfit; readonly place: number } | null {
  const link = links[place]!;
  const before = links[place - 1]?.hash ?? CHAIN_START;
  // Where the next row goes on from the row before, this one was never between them.
  if (!link.whole) return { kind: links[place + 1]?.previous === before ? 'inserted' : 'changed', place };
  if (link.previous !== before) return broken(links, place, hashes);
  return String(link.seq) === String(place + 1) ? null : { kind: 'seq', place };
}

/** A row that is whole and does not follow the one before it. */
function broken(links: readonly Link[], place: number, hashes: ReadonlySet<string>): { readonly kind: Misfit; readonly place: number } {
  const { previous, seq, hash } = links[place]!;
  const twoBefore = place < 2 ? CHAIN_START : links[place - 2]!.hash;
  if (links.slice(0, place).some((one) => one.hash === hash)) return { kind: 'inserted', place };
  if (place > 0 && previous === twoBefore) return { kind: 'inserted', place: place - 1 };
  if (hashes.has(previous)) return { kind: 'moved', place };
  // What it followed is nowhere: gone, or written over with a hash of its own.
  return place > 0 && String(seq) === String(place + 1) ? { kind: 'changed', place: place - 1 } : { kind: 'removed', place };
}

function told(table: TableValues, index: number, kind: Misfit, { desk, text }: { readonly desk: DeskId; readonly text: string }): Finding {
  const { where } = cellFinding('W.941', table, index, 0, text);
  return { code: 'W.941', where, data: { case: kind, desk, ...(kind === 'head' && { head: text }) } };
}
