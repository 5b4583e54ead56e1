import type { CandidateResult, ContestResult } from '../election/contest-result';
import { isOpinion } from './report-input';

/** Whom the vote elects, by votes from high to low; of an opinion vote everybody with more than half, whatever the number to choose. */
export function chosenRows(result: ContestResult): readonly CandidateResult[] {
  const isChosen = ({ outcome, votes }: CandidateResult): boolean => (isOpinion(result) ? 2 * votes > result.base : outcome === 'elected');
  return result.rows.filter(isChosen).sort((a, b) => b.votes - a.votes);
}
