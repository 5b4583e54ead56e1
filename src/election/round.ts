import type { Candidate, Contest, ContestKind, Decision } from './contest';
import type { ContestResult } from './contest-result';
import type { NextStep } from './next-step';
import { regulationOf, type Regulation, type RuleName } from './regulation';
import { nameKey } from './unfit-names';

/** A vote that may follow another one. `kind`: only the vote among the tied needs no half. `names`: its list, places counted anew; [] for a new list, which is drawn up first, and for stop. */
export interface FollowUp {
  readonly decision: Decision;
  readonly kind: ContestKind;
  readonly seats: number;
  readonly round: number;
  readonly names: readonly Candidate[];
  readonly rule: RuleName;
}

/**
 * What may follow the rounds of an office so far, the first is proposed (RULES.md 4.4, 4.5; by memory but for delegates and branch secretaries). A tie:
 * the vote again among the tied. A tie once more, or open seats: the congress decides – among the tied again, among those not elected, on a new list, or
 * no more. Delegates after a short first round: no stop. Nothing where all seats are filled or the higher committee appoints. Those not elected are voted
 * on again only where they are enough for the open seats. Nothing follows an opinion vote: it elects nobody.
 */
export function followUps(final: FinalResult): readonly FollowUp[] {
  switch (final.next) {
    case 'none':
    case 'appointed':
      return [];
    case 'runoff':
      return amongTied(final);
    case 'congressDecides':
      return [...amongTied(final), ...amongNotElected(final, 'openSeatsDecided'), ...unlisted(final, ['newList', 'stop'], 'openSeatsDecided')];
    case 'mustContinue':
      return [...amongTied(final), ...amongNotElected(final, 'delegatesMustContinue'), ...unlisted(final, ['newList'], 'delegatesMustContinue')];
  }
}

/**
 * Does this vote still follow from the rounds before it? Not when papers or a conclusion have changed since and nothing is left to vote on in the way
 * that the congress decided on, fewer seats are open than it fills, or somebody on its list is elected or ties no longer. A list may be shorter than
 * proposed: people withdraw.
 */
export function stillFollows(before: FinalResult, { seats, candidates }: Contest): boolean {
  const { decision } = lastOf(before).contest;
  if (candidates.some((listed) => isElected(before, listed))) return false;
  return followUps(before).some((choice) => (decision === undefined || choice.decision === decision) && seats <= choice.seats
    && (choice.decision !== 'runoff' || candidates.every((listed) => choice.names.some((one) => samePerson(one, listed)))));
}

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

/** Is this vote held on a list that the congress had drawn up anew after the vote before? `contest`: one of `contests`, or a draft that is not among them yet. */
export function isOnNewList(contests: readonly Contest[], contest: Following): boolean {
  return precedingRound(contests, contest)?.decision === 'newList';
}

type Following = Pick<Contest, 'id' | 'office' | 'round' | 'follows'>;

/** Workbooks of before there were rounds do not say what a later one follows: then it is the last one of its office, a round earlier, that stands before it. */
function precedingRound(contests: readonly Contest[], { id, follows, office, round }: Following): Contest | undefined {
  if (follows !== undefined) return contests.find((other) => other.id === follows);
  if (round <= 1) return undefined;
  const at = contests.findIndex((other) => other.id === id);
  return contests.slice(0, at < 0 ? contests.length : at).findLast((other) => other.office === office && other.round === round - 1);
}

/** The tie is about the seats of its own round, which may be a part of those that are open. */
function amongTied(final: FinalResult): readonly FollowUp[] {
  const { rows, openSeats } = lastOf(final);
  const tied = rows.filter(({ outcome }) => outcome === 'tied').map(({ candidate }) => candidate);
  const seats = Math.min(openSeats, final.openSeats);
  return tied.length === 0 ? [] : [{ ...followUp(final, 'runoff', tied, 'tieVotedAgain'), kind: 'runoff', seats }];
}

function amongNotElected(final: FinalResult, rule: RuleName): readonly FollowUp[] {
  const left = notElected(final);
  // Where all of them are tied this would be the same list.
  if (left.length < final.openSeats || left.length === lastOf(final).tied.length) return [];
  return [followUp(final, 'notElected', left, rule)];
}

function unlisted(final: FinalResult, decisions: readonly Decision[], rule: RuleName): readonly FollowUp[] {
  return decisions.map((decision) => followUp(final, decision, [], rule));
}

function followUp(final: FinalResult, decision: Decision, people: readonly Candidate[], rule: RuleName): FollowUp {
  const names = people.map((candidate, i) => ({ ...candidate, position: i + 1 }));
  return { decision, kind: 'majority', seats: final.openSeats, round: lastOf(final).contest.round + 1, names, rule };
}

/** Whom the last list left. Where its round was about a part of the open seats only, that is no word on those whom it did not list: then all since the list was last drawn up anew. */
function notElected(final: FinalResult): readonly Candidate[] {
  const { rounds, openSeats } = final;
  const renewed = 1 + rounds.slice(0, -1).findLastIndex(({ contest }) => contest.decision === 'newList');
  const listed = rounds.slice(openSeats > lastOf(final).openSeats ? renewed : -1).flatMap(({ contest }) => contest.candidates);
  return listed.filter((one, i) => !isElected(final, one) && !listed.slice(0, i).some((before) => samePerson(before, one)));
}

function isElected({ elected }: FinalResult, one: Candidate): boolean {
  return elected.some(({ candidate }) => samePerson(candidate, one));
}

/** Rounds are gathered from at least one. */
function lastOf({ rounds }: FinalResult): ContestResult {
  return rounds.at(-1)!;
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
