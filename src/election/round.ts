import { officeVotedOn, type Candidate, type Contest } from './contest';
import type { ContestResult } from './contest-result';
import type { NextStep } from './next-step';
import { regulationOf, type Regulation } from './regulation';
import { nameKey } from './unfit-names';

/** Somebody elected in one of the rounds; `round` as the round is called, from 1; votes and base of that round. */
export interface ElectedInRound {
  readonly candidate: Candidate;
  readonly round: number;
  readonly votes: number;
  readonly base: number;
}

/** What all rounds of one office gave together. `settled`: nothing more is voted on, because the seats are filled, the congress stopped, or the higher committee appoints. */
export interface FinalResult {
  readonly rounds: readonly ContestResult[];
  /** In order of round, then votes high to low. */
  readonly elected: readonly ElectedInRound[];
  readonly seats: number;
  readonly openSeats: number;
  readonly next: NextStep;
  readonly settled: boolean;
}

/**
 * Everybody elected over the rounds of one office, first vote first; RangeError without a round. The seats are those of the first vote: a later round
 * that elects more than are left, or somebody who is elected already, gives no further seat; equal votes are not cut apart.
 */
export function gather(rounds: readonly ContestResult[], regulation?: Regulation): FinalResult {
  const [first] = rounds;
  const last = rounds.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no round');
  const { seats } = first.contest;
  const elected: ElectedInRound[] = [];
  for (const round of rounds) elected.push(...newlyElected(round, elected, seats - elected.length));
  const openSeats = seats - elected.length;
  const next = openSeats === 0 ? 'none' : nextOf(last, openSeats, regulation ?? regulationOf(last.congress.regulation));
  const stopped = last.contest.decision === 'stop' && next === 'congressDecides';
  return { rounds, elected, seats, openSeats, next, settled: stopped || next === 'none' || next === 'appointed' };
}

/** The rounds of an office from the first vote to this one, by id; [] for an id that is not there. */
export function roundsOf(contests: readonly Contest[], id: string): readonly string[] {
  const ids: string[] = [];
  let one = contests.find((contest) => contest.id === id);
  // Rounds that follow each other in a ring can only come from cells edited by hand; they end where they began.
  while (one !== undefined && !ids.includes(one.id)) {
    ids.unshift(one.id);
    one = precedingRound(contests, one);
  }
  return ids;
}

/** The vote that votes on again what this one has left; null without one. Office, round and kind of this one are fixed by it: it would follow a vote on something else. */
export function followerOf<One extends Contest>(contests: readonly One[], id: string): One | null {
  return contests.find((other) => roundsOf(contests, other.id).at(-2) === id) ?? null;
}

/** Is this vote held on a list that the congress had drawn up anew after the vote before? `contest`: one of `contests`, or a draft that is not among them yet. */
export function isOnNewList(contests: readonly Contest[], contest: Following): boolean {
  return precedingRound(contests, contest)?.decision === 'newList';
}

type Following = Pick<Contest, 'id' | 'office' | 'kind' | 'round' | 'follows'>;

/** Workbooks of before there were rounds do not say what a later one follows: then it is the last one of its office, a round earlier, that stands before it. */
function precedingRound(contests: readonly Contest[], contest: Following): Contest | undefined {
  const { id, follows, round } = contest;
  if (follows !== undefined) return contests.find((other) => other.id === follows);
  if (round <= 1) return undefined;
  const at = contests.findIndex((other) => other.id === id);
  return contests.slice(0, at < 0 ? contests.length : at).findLast((other) => officeVotedOn(other) === officeVotedOn(contest) && other.round === round - 1);
}

function newlyElected({ rows, contest, base }: ContestResult, before: readonly ElectedInRound[], left: number): readonly ElectedInRound[] {
  const fresh = rows
    .filter(({ outcome, candidate }) => outcome === 'elected' && !before.some((one) => samePerson(one.candidate, candidate)))
    .sort((a, b) => b.votes - a.votes);
  const beyond = fresh[left]?.votes;
  const fitting = beyond === undefined ? fresh : fresh.slice(0, left).filter(({ votes }) => votes > beyond);
  return fitting.map(({ candidate, votes }) => ({ candidate, round: contest.round, votes, base }));
}

/** Is this the same person on two lists? By the row of the roster where both have one, else by name. A running number is no proof against the name: a roster that is sorted anew is numbered anew. */
export function samePerson(one: Candidate, other: Candidate): boolean {
  const sameName = nameKey(one.name) === nameKey(other.name);
  if (one.person === '' || other.person === '') return sameName;
  return one.person === other.person && (sameName || !isRunningNumber(one.person));
}

/** Does this key of a roster's row only count the rows ('12'), where a code ('DV-012') is somebody's own? */
export function isRunningNumber(person: string): boolean {
  return /^\d+$/.test(person.trim());
}

/** A last round on a part of the open seats leaves the others open. */
function nextOf({ contest, congress, next, openSeats, tied }: ContestResult, allOpen: number, regulation: Regulation): NextStep {
  if (openSeats > 0) return next;
  const { meeting, level } = congress;
  return regulation.nextStep({ ...contest, meeting, level, openSeats: allOpen, tied: tied.length });
}
