import type { Congress } from './congress';
import type { Contest, ContestKind, Ruling } from './contest';
import type { ContestResult } from './contest-result';
import type { Finding } from './finding';
import type { NextStep, Situation } from './next-step';
import type { Outcome } from './outcome';
import { regulationOf, type DecidedOutcome, type Regulation, type RuleName } from './regulation';

/** Who is elected and what follows, the committee's conclusion applied. `refused`: there is a conclusion, but none that could be applied. */
export interface RuledOutcome {
  readonly outcomes: readonly Outcome[];
  readonly next: NextStep;
  readonly refused: boolean;
}

/** Which rules behind this result may the committee conclude otherwise ([M], [I]; under 190-QĐ/TW also what was read in 244 only)? The same before and after it has. */
export function rulableRules(result: ContestResult, regulation: Regulation = regulationOf(result.congress.regulation)): readonly RuleName[] {
  const { contest, congress, tally, base } = result;
  const { seats, kind, candidates } = contest;
  const outcomes = regulation.outcomes({ votes: tally.votes, base, seats, rule: kind === 'runoff' ? 'runoff' : 'majority', candidates });
  return regulation.rulableRules({ outcomes, situation: situationOf(congress, contest, outcomes) });
}

/**
 * What the law found, or what the committee concluded instead. A conclusion is refused as a whole when it is about no uncertain rule of this outcome,
 * names a place that is not on the paper or one twice, elects more than the seats, or somebody without the half that the law wants, or has those vote
 * again who tie where nobody does: half a conclusion would be nobody's.
 */
export function ruledOutcome(congress: Congress, contest: Contest, outcomes: readonly Outcome[], regulation: Regulation): RuledOutcome {
  const situation = situationOf(congress, contest, outcomes);
  const asFound = { outcomes, next: regulation.nextStep(situation), refused: false };
  const { ruling } = contest;
  if (ruling === undefined) return asFound;
  if (!mayRule(contest, { situation, outcomes }, regulation)) return { ...asFound, refused: true };
  const ruled = ruling.elected === null ? outcomes : concludedOutcomes(contest, outcomes, ruling.elected);
  return { outcomes: ruled, next: ruling.next ?? regulation.nextStep(situationOf(congress, contest, ruled)), refused: false };
}

/** May a conclusion on this rule elect somebody with this outcome? That more than half elects was read: no conclusion on another rule sets it aside, but where that rule itself asks for no half. */
export function mayElect(rule: RuleName, kind: ContestKind, found: Outcome): boolean {
  return kind === 'runoff' || rule === 'alternatesRankedByVotes' || found !== 'notElected';
}

/** May a conclusion have the tied vote again? `elected`: whom it elects, null when it leaves that. Who ties is found by the law alone: whom a conclusion does not elect ties with nobody. */
export function mayVoteAgain(elected: Ruling['elected'], found: readonly Outcome[]): boolean {
  return elected === null && found.includes('tied');
}

/** W.204 of a conclusion against a rule: case rule, or ruleRefused when it could not be applied. */
export function findRuling({ ruling, candidates }: Contest, refused: boolean): readonly Finding[] {
  if (ruling === undefined) return [];
  const { rule, elected, next, reason } = ruling;
  const names = candidates.filter(({ position }) => elected?.includes(position) === true).map(({ name }) => name).join(', ');
  return [{ code: 'W.204', where: {}, data: { case: refused ? 'ruleRefused' : 'rule', rule, reason, names, next: next ?? '' } }];
}

function situationOf({ meeting, level }: Congress, { office, kind, round, seats }: Contest, outcomes: readonly Outcome[]): Situation {
  const count = (what: Outcome): number => outcomes.filter((outcome) => outcome === what).length;
  return { office, meeting, level, kind, round, openSeats: seats - count('elected'), tied: count('tied') };
}

function mayRule({ ruling, seats, candidates, kind }: Contest, decided: DecidedOutcome, regulation: Regulation): boolean {
  if (ruling === undefined || !regulation.rulableRules(decided).includes(ruling.rule)) return false;
  if (ruling.next === 'runoff' && !mayVoteAgain(ruling.elected, decided.outcomes)) return false;
  const places = ruling.elected ?? [];
  return new Set(places).size === places.length && places.length <= seats
    && places.every((place) => candidates.some(({ position }, i) => position === place && mayElect(ruling.rule, kind, decided.outcomes[i] ?? 'notElected')));
}

/** Who has more than half and no seat was not short of votes: with the seats full, that is still what is said of them. */
function concludedOutcomes({ candidates, seats }: Contest, outcomes: readonly Outcome[], elected: readonly number[]): readonly Outcome[] {
  const full = elected.length >= seats;
  return candidates.map(({ position }, i) => {
    if (elected.includes(position)) return 'elected';
    return full && outcomes[i] !== 'notElected' ? 'overSeats' : 'notElected';
  });
}
