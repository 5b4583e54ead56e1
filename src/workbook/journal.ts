import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { ActToLog } from './book';
import type { StoredBallot } from './state';
import type { Cell } from './table-sheet';

/** A row of papers before and after an act; null where it held none. */
export interface Change {
  readonly number: number;
  readonly before: StoredBallot | null;
  readonly after: StoredBallot | null;
}

/** An act on an entry that the workbook has not confirmed: one log row and the rows of papers that it explains. */
export interface PendingAct {
  /** The hash of its log row: it is in the workbook, or it is not. */
  readonly id: string;
  /** The workbook it belongs to, whatever its file is called. */
  readonly workbook: string;
  /** The file it was meant for: a copy of a workbook must not take over what waits for the original. */
  readonly file: string;
  readonly desk: DeskId;
  readonly contest: string;
  readonly act: ActToLog;
  /** Its log row as it was to be written; null for an act of an older journal. */
  readonly row: readonly Cell[] | null;
  readonly changes: readonly Change[];
}

/** Where a browser keeps acts. Each promise is fulfilled when the disk has it, and rejected when it will not. */
export interface JournalStorage {
  /** Keeps acts, and in the same step lets go of those that they replace. */
  put(acts: readonly PendingAct[], replaced: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  all(): Promise<readonly PendingAct[]>;
}

/** How long, in milliseconds, a browser may take to keep an act before entry goes on without. */
const PATIENCE = 3000;

/** Keeps acts outside the workbook until it has confirmed them, so that a pane that dies meanwhile loses no paper. A browser that refuses takes away the safety net, not the write that waits in memory: `unsafe` is told W.932, and null once it keeps acts again. */
export class Journal {
  constructor(private readonly storage: JournalStorage, private readonly unsafe: (finding: Finding | null) => void) {}

  /** Fulfilled when the acts are kept, or when the browser has refused to. */
  async keep(acts: readonly PendingAct[], replaced: readonly string[] = []): Promise<void> {
    try {
      await inTime(this.storage.put(acts, replaced));
      this.unsafe(null);
    } catch (refusal) {
      this.unsafe({ code: 'W.932', where: {}, data: { case: isFull(refusal) ? 'full' : 'refused' } });
    }
  }

  /** The workbook has confirmed the acts with these ids, or nobody wants them any more. What the browser does not let go of is found in the log at the next opening. */
  async forget(ids: readonly string[]): Promise<void> {
    await this.storage.remove(ids).catch(() => undefined);
  }

  /** What was under way when the pane was left, in order of its log rows. */
  async pending(): Promise<readonly PendingAct[]> {
    const acts = await inTime(this.storage.all()).catch(() => []);
    return [...acts].sort((a, b) => sequence(a) - sequence(b));
  }
}

function isFull(refusal: unknown): boolean {
  return refusal instanceof Error && refusal.name === 'QuotaExceededError';
}

function sequence({ row }: PendingAct): number {
  return Number(row?.[0] ?? 0);
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error('The browser did not answer.')); }, PATIENCE);
    work.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}
