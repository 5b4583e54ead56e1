import type { Candidate, Office } from './contest';
import type { ContestResult } from './contest-result';
import type { Regulation } from './regulation';

/** The list that an opinion vote gives: for which office, null where the vote does not say; its names in the order of the paper, places counted anew; and whom it leaves out though they have more than half. */
export interface ChosenList {
  readonly office: Office | null;
  readonly names: readonly Candidate[];
  /** Tied across the last place: none of them is on the list, and the congress says who is. */
  readonly tied: readonly Candidate[];
  /** Those for whom the list has no place left. */
  readonly beyond: readonly Candidate[];
}

/** Who goes on the list by this opinion vote: those with more than half, highest votes first, up to the number to choose, and of those who tie across the last place nobody (190-QĐ/TW Đ14.3 names the vote only; that it is decided as an election is, RULES.md 4.3 and 4.4, is by memory; no ruling is needed, since the congress settles the list, whose names can be changed in the form of the vote). */
export function listAfterOpinion({ contest, rows }: Pick<ContestResult, 'contest' | 'rows'>): ChosenList {
  const those = (outcome: ContestResult['rows'][number]['outcome']): readonly Candidate[] => rows.filter((row) => row.outcome === outcome).map(({ candidate }) => candidate);
  const names = those('elected').map((candidate, i) => ({ ...candidate, position: i + 1 }));
  return { office: contest.office === 'opinion' ? null : contest.office, names, tied: those('tied'), beyond: those('overSeats') };
}

/** For how many seats is a list of at most so many people, by the surplus that is allowed? null where it is that of no number of seats. */
export function seatsOfList(people: number, { surplusLimit }: Pick<Regulation, 'surplusLimit'>): number | null {
  for (let seats = people; seats > 0; seats -= 1) {
    const longest = seats + surplusLimit(seats).most;
    if (longest <= people) return longest === people ? seats : null;
  }
  return null;
}
