import type { Congress } from '../election/congress';
import type { Contest } from '../election/contest';
import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { CHAIN_START, follows, hashOf, readLogRow, type Act } from './log-rows';
import { sha256 } from './sha256';
import type { Cell } from './table-sheet';

const FORMAT = 'congress-desk';
const VERSION = 1;

type Rows = readonly (readonly Cell[])[];

/** What one computer needs of another: how the vote is set up, and, when a desk hands in, what it has entered. */
export interface DeskFileContent {
  /** setup: from desk 1 to another desk; entries: from that desk to desk 1. */
  readonly kind: 'setup' | 'entries';
  /** The workbook of desk 1, by the hash of the first row of its log, and that row. */
  readonly workbook: string;
  readonly firstRow: readonly Cell[];
  readonly desk: DeskId;
  readonly language: Language;
  readonly rehearsal: boolean;
  readonly congress: Congress;
  readonly contests: readonly Contest[];
  /** The rows of the tables of papers, by contest, with the headings above them; [] in a set-up. */
  readonly papers: readonly { readonly contest: string; readonly rows: Rows }[];
  /** The desk's log; [] in a set-up. */
  readonly log: Rows;
}

/** The text of a file with this content: JSON with the content's SHA-256. */
export function writeDeskFile(content: DeskFileContent): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, sha256: sha256(JSON.stringify(content)), content });
}

/** What a file holds; F.931 when it is none of ours (unreadable), or is not what was written: its sum or its log's chain does not fit (damaged). */
export function readDeskFile(text: string): { readonly content: DeskFileContent } | { readonly finding: Finding } {
  const read = parse(text);
  if (read === null || read['format'] !== FORMAT || read['version'] !== VERSION) return { finding: deskFinding('unreadable') };
  const content = read['content'];
  if (read['sha256'] !== sha256(JSON.stringify(content))) return { finding: deskFinding('damaged') };
  if (!isContent(content)) return { finding: deskFinding('unreadable') };
  return isChain(content.log) && hashOf(content.firstRow) === content.workbook ? { content } : { finding: deskFinding('damaged') };
}

export type DeskFileCase = 'unreadable' | 'otherWorkbook' | 'otherContest' | 'older' | 'damaged' | 'busy';

/** F.931: why a desk file cannot be taken. */
export function deskFinding(why: DeskFileCase): Finding {
  return { code: 'F.931', where: {}, data: { case: why } };
}

/** Does this log go on where the known one ends? Where the known entry was thrown away since (dropped, or cleared with a rehearsal), it goes on from before that, and must say more. */
export function continues(log: Rows, known: Rows): boolean {
  let kept = known.length;
  while (kept > 0 && THROWN_AWAY.has(readLogRow(known[kept - 1]!)?.act ?? 'add')) kept -= 1;
  const longEnough = kept === known.length ? log.length >= kept : log.length > kept;
  return longEnough && known.slice(0, kept).every((row, i) => hashOf(row) === hashOf(log[i]));
}

const THROWN_AWAY: ReadonlySet<Act> = new Set<Act>(['drop', 'clear']);

/** Are two contests the same vote: number, form, seats, names in their order? */
export function sameVote(a: Contest, b: Contest): boolean {
  const vote = ({ id, form, seats, candidates }: Contest): string => JSON.stringify([id, form, seats, candidates.map(({ name }) => name)]);
  return vote(a) === vote(b);
}

function isChain(rows: Rows): boolean {
  let previous = CHAIN_START;
  return rows.every((row) => {
    const fits = follows(row, previous);
    previous = hashOf(row);
    return fits;
  });
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The sum says that the file is as it was written; this says that it was written by a program that knows the format. */
function isContent(read: unknown): read is DeskFileContent {
  if (typeof read !== 'object' || read === null) return false;
  const one = read as Partial<Record<keyof DeskFileContent, unknown>>;
  const texts = [one.workbook, one.kind, one.desk, one.language].every((value) => typeof value === 'string');
  const lists = [one.firstRow, one.contests, one.papers, one.log].every(Array.isArray);
  return texts && lists && typeof one.congress === 'object' && one.congress !== null && ['1', '2', '3'].includes(one.desk as string) && (one.kind === 'setup' || one.kind === 'entries');
}
