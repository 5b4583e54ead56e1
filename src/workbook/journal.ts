import type { ActToLog } from './book';
import type { StoredBallot } from './state';

/** An act on a paper that the workbook has not confirmed: the paper as it is afterwards (for `remove`: as it was), and the hash of its log row. */
export interface PendingAct {
  readonly act: ActToLog['act'];
  readonly contest: string;
  readonly ballot: StoredBallot;
  readonly hash: string;
  /** The file it was meant for: a copy of a workbook must not take over what waits for the original. */
  readonly file: string;
}

/** Where a browser keeps texts. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'congress.1.pending.';

/** Keeps acts outside the workbook until it has confirmed them, so that a pane that dies meanwhile loses no paper. A workbook is known by the hash of its first log row. */
export class Journal {
  constructor(private readonly storage: () => TextStorage) {}

  add(workbook: string, act: PendingAct): void {
    this.write(workbook, [...this.pending(workbook), act]);
  }

  /** The workbook has confirmed the act with this hash. */
  confirmed(workbook: string, hash: string): void {
    this.write(workbook, this.pending(workbook).filter((act) => act.hash !== hash));
  }

  /** What was under way when the pane was left, in order. */
  pending(workbook: string): readonly PendingAct[] {
    try {
      const text = this.storage().getItem(PREFIX + workbook);
      return text === null ? [] : (JSON.parse(text) as readonly PendingAct[]);
    } catch {
      return [];
    }
  }

  private write(workbook: string, acts: readonly PendingAct[]): void {
    try {
      if (acts.length === 0) this.storage().removeItem(PREFIX + workbook);
      else this.storage().setItem(PREFIX + workbook, JSON.stringify(acts));
    } catch {
      // A browser that refuses storage takes away the safety net, not the write that waits in memory.
    }
  }
}
