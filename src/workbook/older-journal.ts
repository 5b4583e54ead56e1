import type { ActToLog } from './book';
import type { PendingAct } from './journal';
import type { StoredBallot } from './state';

/** Where a browser keeps texts. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'congress.1.pending.';

/** An act as the first version kept it: the paper as it is afterwards, for `remove` as it was. */
interface OlderAct {
  readonly act: ActToLog['act'];
  readonly contest: string;
  readonly ballot: StoredBallot;
  readonly hash: string;
  readonly file: string;
}

/** What the first version's journal, in the browser's local storage, still keeps of a workbook; it is emptied when `taken` is called. */
export function olderActs(storage: () => TextStorage, workbook: string): { readonly acts: readonly PendingAct[]; readonly taken: () => void } {
  try {
    const text = storage().getItem(PREFIX + workbook);
    const acts = text === null ? [] : (JSON.parse(text) as readonly OlderAct[]);
    return { acts: acts.map((act) => pendingAct(act, workbook)), taken: () => { storage().removeItem(PREFIX + workbook); } };
  } catch {
    return { acts: [], taken: () => undefined };
  }
}

function pendingAct({ act, contest, ballot, hash, file }: OlderAct, workbook: string): PendingAct {
  const { number } = ballot;
  const change = act === 'remove' ? { number, before: ballot, after: null } : { number, before: act === 'change' ? ballot : null, after: ballot };
  return { id: hash, workbook, file, desk: '1', contest, act: { act, paper: String(number) }, row: null, changes: [change] };
}
