import type { CandidateResult, ContestResult } from '../election/contest-result';

/** Whom the vote elects, by votes from high to low; of an opinion vote whom it puts on the list. */
export function chosenRows({ rows }: Pick<ContestResult, 'rows'>): readonly CandidateResult[] {
  return rows.filter(({ outcome }) => outcome === 'elected').sort((a, b) => b.votes - a.votes);
}
