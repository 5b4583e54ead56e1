import type { Congress, Meeting } from './congress';
import type { Finding } from './finding';
import type { RuleName } from './regulation';

/** Which rule of the base is inferred or known by memory at this kind of meeting, so that the committee may conclude not to count more people (RULES.md 4.2)? */
export function rulableBaseRule(meeting: Meeting): RuleName {
  return meeting === 'conference' ? 'baseOfConference' : 'absentStaysInBase';
}

/** W.204, case base: the committee concluded not to count more people in the base; [] when it has not. */
export function findConcludedOut({ concludedOut, meeting }: Pick<Congress, 'concludedOut' | 'meeting'>): readonly Finding[] {
  if (concludedOut === undefined) return [];
  const { people, reason } = concludedOut;
  return [{ code: 'W.204', where: {}, data: { case: 'base', rule: rulableBaseRule(meeting), people, reason } }];
}
