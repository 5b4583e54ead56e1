import type { PaperAct, Store, StoredBallot } from '../../workbook/state';
import type { Act } from './desk';
import { numbersOf, numbersText } from './paper-numbers';

/** What the workbook was made to do: which way it came about, the papers it was about, and their numbers. */
export interface Done {
  readonly how: PaperAct['act'] | `${'undo' | 'redo'}.${PaperAct['act']}`;
  readonly papers: readonly StoredBallot[];
  readonly numbers: string;
}

/** Hands an act to the workbook; fulfilled when the journal holds it, with what was done; null when there was nothing to take back or to do again. */
export async function carryOut(act: Act, store: Store, batchSize: number): Promise<Done | null> {
  const before = numbersOf(store.getState().ballots, batchSize);
  const done = await tellStore(act, store);
  if (done === null) return null;
  const gone = done.act === 'remove';
  const papers = gone ? done.before : done.after;
  const numbers = numbersText(papers, gone ? before : numbersOf(store.getState().ballots, batchSize));
  return { how: act.kind === 'undo' || act.kind === 'redo' ? `${act.kind}.${done.act}` : done.act, papers, numbers };
}

function tellStore(act: Act, store: Store): Promise<PaperAct | null> {
  switch (act.kind) {
    case 'add': return store.addBallot(act.entry);
    case 'change': return store.changeBallot(act.number, act.entry);
    case 'remove': return store.removeBallot(act.number);
    case 'undo': return store.undo();
    case 'redo': return store.redo();
  }
}
