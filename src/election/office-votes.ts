import type { Congress } from './congress';
import { officeVotedOn, type Contest, type Office } from './contest';
import type { ContestResult } from './contest-result';
import { leavesInDoubt } from './finding';
import type { CommitteeSize, LawStep, Regulation } from './regulation';
import { roundsOf, samePerson, type FinalResult } from './round';

/** What is known of a contest's rounds up to it; null when they cannot be counted. */
export type FinalOf = (id: string) => FinalResult | null;

/** The steps of the law for this congress as it has voted so far. */
export function lawStepsOf(congress: Congress, contests: readonly Contest[], final: FinalOf, regulation: Regulation): readonly LawStep[] {
  return regulation.steps(congress, committeeSize(contests, final));
}

/** Everybody elected to this office so far. */
export function electedTo(office: Office, contests: readonly Contest[], final: FinalOf): FinalResult['elected'] {
  const all = lastRounds(office, contests).flatMap((id) => final(id)?.elected ?? []);
  // Two votes may follow the same one: whom that elected is elected once.
  return all.filter(({ candidate }, i) => !all.slice(0, i).some((before) => samePerson(before.candidate, candidate)));
}

/** Is every vote of this office over, and is there one? */
export function isOfficeOver(office: Office, contests: readonly Contest[], final: FinalOf): boolean {
  const { state } = votesOf(office, contests, final);
  return state === 'done' || state === 'stopped';
}

/** The votes of one office: ids, rounds first to last, and where they stand together; null without a vote. */
export interface OfficeVotes {
  readonly ids: readonly string[];
  readonly state: 'voting' | 'open' | 'stopped' | 'done' | null;
}

/** The votes of this office and where they stand. */
export function votesOf(office: Office, contests: readonly Contest[], final: FinalOf): OfficeVotes {
  const lasts = lastRounds(office, contests);
  const states = lasts.map((id) => voteState(final(id)));
  const ids = new Set(lasts.flatMap((id) => roundsOf(contests, id)));
  return { ids: [...ids], state: STATES.find((state) => states.includes(state)) ?? null };
}

/** The last round of each vote of this office, by id, in the order of the contests. */
function lastRounds(office: Office, contests: readonly Contest[]): readonly string[] {
  const own = contests.filter((contest) => officeVotedOn(contest) === office);
  return own.filter(({ id }) => own.every((other) => roundsOf(contests, other.id).at(-2) !== id)).map(({ id }) => id);
}

/** An office of several votes is as far as the least of them. */
const STATES = ['voting', 'open', 'stopped', 'done'] as const;

function voteState(result: FinalResult | null): (typeof STATES)[number] {
  if (!result || result.rounds.some(isUncounted)) return 'voting';
  if (!result.settled) return 'open';
  return result.openSeats > 0 && result.next !== 'none' ? 'stopped' : 'done';
}

/** What an earlier round gave is as much a part of the whole as the last: numbers of one that are in doubt leave nothing settled. */
function isUncounted({ contest, tally, findings }: ContestResult): boolean {
  return contest.collected === null || tally.collected === 0 || findings.some(leavesInDoubt);
}

function committeeSize(contests: readonly Contest[], final: FinalOf): CommitteeSize {
  const first = contests.find((contest) => officeVotedOn(contest) === 'committee');
  const elected = isOfficeOver('committee', contests, final) ? electedTo('committee', contests, final).length : null;
  return { elected, seats: first?.seats ?? null };
}
