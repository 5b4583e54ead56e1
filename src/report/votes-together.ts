import type { NextStep } from '../election/next-step';
import { gather, type FinalResult } from '../election/round';
import { isOpinion, type ReportInput } from './report-input';

type Votes = Pick<ReportInput, 'result' | 'earlier'>;

/** All votes of this office together, this one the last; null for a first vote and for one that only asks for an opinion. */
export function votesTogether({ result, earlier }: Votes): FinalResult | null {
  return earlier.length === 0 || isOpinion(result) ? null : gather([...earlier, result]);
}

/** The seats of the office that are still open, and what follows: a later vote may be about a part of them, and then its own seats say nothing of the others. */
export function leftOpen(votes: Votes): { readonly openSeats: number; readonly next: NextStep } {
  return votesTogether(votes) ?? votes.result;
}
