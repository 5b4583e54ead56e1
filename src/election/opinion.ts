import type { Candidate, Office } from './contest';
import type { ContestResult } from './contest-result';

/** The list that an opinion vote gives: for which office, null where the vote does not say; its names in the order of the paper, places counted anew. */
export interface ChosenList {
  readonly office: Office | null;
  readonly names: readonly Candidate[];
}

/** Who goes on the list by this opinion vote: everybody with more than half, whatever the number to choose, since whom a shorter list leaves out is for the congress to say (190-QĐ/TW Đ14.3; how it is decided is inferred). */
export function listAfterOpinion({ contest, rows, needed }: Pick<ContestResult, 'contest' | 'rows' | 'needed'>): ChosenList {
  const chosen = rows.filter(({ votes }) => votes >= needed).map(({ candidate }) => candidate);
  return { office: contest.office === 'opinion' ? null : contest.office, names: chosen.map((candidate, i) => ({ ...candidate, position: i + 1 })) };
}
