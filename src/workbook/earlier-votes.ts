import type { ContestResult } from '../election/contest-result';
import { leavesInDoubt, type Finding } from '../election/finding';
import { roundsOf } from '../election/round';
import { figuresOf } from './agreement';
import type { Store, StoredContest } from './state';

/** What of the store says whether the votes before a vote are settled. */
export type Agreements = Pick<Store, 'getState' | 'agreedOn'>;

/** A vote before this one that stands in the way of telling this one: it is to be agreed on, or agreed on anew (no findings), or errors leave its numbers in doubt. `round` is its own. */
export interface EarlierOpen {
  readonly round: number;
  readonly findings: readonly Finding[];
}

/** Can the votes that this one follows be told with it: is each counted and agreed on as its cells are now, with no desk at work on it? `rounds`: they and this one (see `roundsOf` of the store). */
export function areEarlierAgreed(store: Agreements, rounds: readonly ContestResult[], id: string): boolean {
  return earlierOf(store, id).every((contest) => isStillAgreed(store, contest, resultIn(rounds, contest)));
}

/** The same of those votes and of this one itself. */
export function areAllAgreed(store: Agreements, rounds: readonly ContestResult[], id: string): boolean {
  return rounds.length > 0 && [...earlierOf(store, id), ...contestsOf(store, [id])].every((contest) => isStillAgreed(store, contest, resultIn(rounds, contest)));
}

/** The first vote before this one that stands in its way; null when none does. Errors are told of what is agreed on alone, since others could tell votes, and only those that leave its numbers in doubt. */
export function earlierOpen(store: Agreements, rounds: readonly ContestResult[], id: string): EarlierOpen | null {
  for (const contest of earlierOf(store, id)) {
    const { round } = contest;
    const result = resultIn(rounds, contest);
    if (!isStillAgreed(store, contest, result)) return { round, findings: [] };
    const findings = result.findings.filter(leavesInDoubt);
    if (findings.length > 0) return { round, findings };
  }
  return null;
}

function earlierOf(store: Agreements, id: string): readonly StoredContest[] {
  return contestsOf(store, roundsOf(store.getState().contests, id).slice(0, -1));
}

function contestsOf(store: Agreements, ids: readonly string[]): readonly StoredContest[] {
  const { contests } = store.getState();
  return ids.flatMap((id) => contests.find((contest) => contest.id === id) ?? []);
}

function resultIn(rounds: readonly ContestResult[], { id }: StoredContest): ContestResult | undefined {
  return rounds.find(({ contest }) => contest.id === id);
}

/** The status alone does not tell: a cell that somebody has edited by hand leaves it as it is. */
function isStillAgreed(store: Agreements, { id, status }: StoredContest, result: ContestResult | undefined): result is ContestResult {
  if (result === undefined || (status !== 'counted' && status !== 'written')) return false;
  return result.findings.every(({ code }) => code !== 'F.203') && store.agreedOn(id) === figuresOf(result);
}
