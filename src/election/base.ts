import type { Congress, DeductionKey, Meeting } from './congress';
import { regulationOf } from './regulation';

/** The party's answers, for cells and screens that have numbers but no congress. */
export { base, needed } from './regulation/party-people';

/** Which deductions does this kind of meeting know under this congress' regulation, in the order of the minutes? */
export function deductionKeys(meeting: Meeting, regulation: Congress['regulation'] = '190'): readonly DeductionKey[] {
  return regulationOf(regulation).deductionKeys(meeting);
}

/** The base of this congress by its regulation; `valid`: the valid papers, for a regulation that counts by them. */
export function baseOf(congress: Congress, valid = 0): number {
  return regulationOf(congress.regulation).baseOf(congress, valid);
}
