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

/** How long, in milliseconds, a browser may take to keep an act before entry goes on without; and to read at the opening, when going on without would put what was typed before on top of what is typed now. */
const PATIENCE = 3000;
const PATIENCE_AT_OPENING = 30_000;

/** Keeps acts outside the workbook until it has confirmed them, so that a pane that dies meanwhile loses no paper. A browser that refuses takes away the safety net, not the write that waits in memory: `unsafe` is told W.932, and null once it keeps every act that waits. */
export class Journal {
  /** Acts that the workbook has not confirmed, each with the ids of those that it replaces. */
  private readonly waiting = new Map<string, readonly string[]>();
  /** What the browser has refused so far: it is offered again with the next act. */
  private owed: readonly PendingAct[] = [];

  constructor(private readonly storage: JournalStorage, private readonly unsafe: (finding: Finding | null) => void) {}

  /** Fulfilled when the acts are kept, or when the browser has refused to. */
  async keep(acts: readonly PendingAct[], replaced: readonly string[] = []): Promise<void> {
    acts.forEach(({ id }) => this.waiting.set(id, replaced));
    const all = [...this.owed, ...acts];
    this.owed = [];
    try {
      await inTime(this.storage.put(all, all.flatMap(({ id }) => this.waiting.get(id) ?? [])), PATIENCE);
      // Something may have been refused after this was asked for.
      if (this.owed.length > 0) await this.keep([]);
      else this.unsafe(null);
    } catch (refusal) {
      this.owed = [...all.filter(({ id }) => this.waiting.has(id)), ...this.owed];
      this.unsafe(warning(refusal));
    }
  }

  /** The workbook has confirmed the acts with these ids, or nobody wants them any more. What the browser does not let go of is found in the log at the next opening. */
  async forget(ids: readonly string[]): Promise<void> {
    const all = ids.flatMap((id) => [id, ...(this.waiting.get(id) ?? [])]);
    ids.forEach((id) => this.waiting.delete(id));
    this.owed = this.owed.filter(({ id }) => !ids.includes(id));
    await this.storage.remove(all).catch(() => undefined);
  }

  /** What was under way when the pane was left, in order of its log rows. */
  async pending(): Promise<readonly PendingAct[]> {
    const acts = await inTime(this.storage.all(), PATIENCE_AT_OPENING).catch((refusal: unknown) => {
      this.unsafe(warning(refusal));
      return [];
    });
    return [...acts].sort((a, b) => sequence(a) - sequence(b));
  }
}

function warning(refusal: unknown): Finding {
  const full = refusal instanceof Error && refusal.name === 'QuotaExceededError';
  return { code: 'W.932', where: {}, data: { case: full ? 'full' : 'refused' } };
}

function sequence({ row }: PendingAct): number {
  return Number(row?.[0] ?? 0);
}

function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error('The browser did not answer.')); }, patience);
    work.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}
