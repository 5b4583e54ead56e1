import type { Ruling } from '../election/contest';
import type { ContestResult } from '../election/contest-result';

/** The committee's conclusion against a rule that this result rests on (W.204); null without one, and when it could not be applied. */
export function appliedRuling({ contest, findings }: Pick<ContestResult, 'contest' | 'findings'>): Ruling | null {
  const applied = findings.some(({ code, data }) => code === 'W.204' && data['case'] === 'rule');
  return applied ? contest.ruling ?? null : null;
}
