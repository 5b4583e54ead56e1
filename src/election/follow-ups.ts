import type { Candidate, Contest, ContestKind, Decision } from './contest';
import type { ContestResult } from './contest-result';
import type { RuleName } from './regulation';
import { samePerson, type FinalResult } from './round';

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

/** Whom the last list left. Where its round was about a part of the open seats only, that is no word on those whom it did not list: then all since the list was last drawn up anew. */
export function leftOf(final: FinalResult): readonly Candidate[] {
  const { rounds, openSeats } = final;
  const renewed = 1 + rounds.slice(0, -1).findLastIndex(({ contest }) => contest.decision === 'newList');
  const listed = rounds.slice(openSeats > lastOf(final).openSeats ? renewed : -1).flatMap(({ contest }) => contest.candidates);
  return listed.filter((one, i) => !isElected(final, one) && !listed.slice(0, i).some((before) => samePerson(before, one)));
}

/** The tie is about the seats of its own round, which may be a part of those that are open. */
function amongTied(final: FinalResult): readonly FollowUp[] {
  const { rows, openSeats } = lastOf(final);
  const tied = rows.filter(({ outcome }) => outcome === 'tied').map(({ candidate }) => candidate);
  const seats = Math.min(openSeats, final.openSeats);
  return tied.length === 0 ? [] : [{ ...followUp(final, 'runoff', tied, 'tieVotedAgain'), kind: 'runoff', seats }];
}

function amongNotElected(final: FinalResult, rule: RuleName): readonly FollowUp[] {
  const left = leftOf(final);
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

function isElected({ elected }: FinalResult, one: Candidate): boolean {
  return elected.some(({ candidate }) => samePerson(candidate, one));
}

/** Rounds are gathered from at least one. */
function lastOf({ rounds }: FinalResult): ContestResult {
  return rounds.at(-1)!;
}
