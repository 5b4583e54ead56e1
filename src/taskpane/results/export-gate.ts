import type { ContestResult } from '../../election/contest-result';
import { isError, leavesInDoubt } from '../../election/finding';
import { isAgreed, isOutcomeConfirmed } from '../../workbook/agreement';
import { areEarlierAgreed, type Agreements } from '../../workbook/earlier-votes';

/** Whether files of the open contest may be made, and what is in the way: desks at work or in disagreement, errors, numbers or warnings not agreed on. */
export type ExportGate = 'open' | 'entering' | 'errors' | 'uncounted' | 'unconfirmed';

/** No file may tell what a desk has entered before the others have closed and agree, nor votes before the numbers are agreed on; `earlier`: the votes before this one, which a file holds too. */
export function exportGate(store: Agreements, result: ContestResult, earlier: readonly ContestResult[]): ExportGate {
  const state = store.getState();
  const all = [result, ...earlier];
  if (state.desk !== '1' || all.some(({ findings }) => findings.some(({ code }) => code === 'F.203'))) return 'entering';
  if (state.damage.some(isError) || result.findings.some(isError) || earlier.some(({ findings }) => findings.some(leavesInDoubt))) return 'errors';
  if (!areEarlierAgreed(store, earlier, result.contest.id) || !isAgreed(state, result)) return 'uncounted';
  return isOutcomeConfirmed(state, result) ? 'open' : 'unconfirmed';
}
