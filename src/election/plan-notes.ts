import type { Congress } from './congress';
import { isOpinionVote, officeVotedOn, type Candidate, type Contest } from './contest';
import { leftOf } from './follow-ups';
import { electedTo, isOfficeOver, lawStepsOf, type FinalOf } from './office-votes';
import { regulationOf, type LawStep, type Regulation, type RuleName } from './regulation';
import { roundsOf, samePerson, type FinalResult } from './round';
import { congressOf } from './sitting';

/** What the law says against a contest: the rule, and in `data` the case and what it needs to be told (locale/regulation, planNoteTexts). */
export interface PlanNote {
  readonly rule: RuleName;
  readonly data: Readonly<Record<string, string | number>> & { readonly case: PlanNoteCase };
}

/**
 * notHeld: this congress holds no such vote; tooManySeats; before: another office comes first; notAmong: candidates who are not elected to the office they
 * come from; byConference: the committee votes on this, not the congress; byCongress: the other way round, as when the congress turns out to elect its secretary itself. Of later rounds – settledBefore: nothing was left to vote on; moreThanOpen: more
 * seats than are open; alreadyElected: names elected before; notTied: names that were not tied; notListed: names that were not on the list, where the
 * congress decided to vote again among those not elected. runoffTooShort: a vote among the tied, where no half is
 * needed, on no more names than seats: it would elect them without a single vote.
 */
export type PlanNoteCase =
  | 'notHeld' | 'tooManySeats' | 'before' | 'notAmong' | 'byConference' | 'byCongress'
  | 'settledBefore' | 'moreThanOpen' | 'alreadyElected' | 'notTied' | 'notListed' | 'runoffTooShort';

/**
 * What the law says against this contest in this congress that its list alone does not show. `contests`: those of the congress, this one among them or
 * not yet. Notes ask, they do not block: the catalogue of findings has no code for them, and the committee may know why.
 */
export function planNotes(
  congress: Congress, contest: Contest, contests: readonly Contest[], final: FinalOf, regulation: Regulation = regulationOf(congress.regulation),
): readonly PlanNote[] {
  const others = contests.filter(({ id }) => id !== contest.id);
  const step = lawStepsOf(congress, others, final, regulation).find(({ office }) => office === officeVotedOn(contest));
  const all = contests.length > others.length ? contests.map((one) => (one.id === contest.id ? contest : one)) : [...contests, contest];
  const before = final(roundsOf(all, contest.id).at(-2) ?? '');
  return [...(step === undefined ? [] : notesOfStep(step, congress, contest, others, final)), ...(before === null ? [] : notesOfRound(contest, before)), ...notesOfRunoff(contest)];
}

function notesOfStep(step: LawStep, congress: Congress, contest: Contest, others: readonly Contest[], final: FinalOf): readonly PlanNote[] {
  const [rule] = step.rules;
  if (step.held !== 'yes') return [{ rule, data: { case: 'notHeld', office: contest.office } }];
  const notes: PlanNote[] = [];
  if (step.maxSeats !== null && contest.seats > step.maxSeats) notes.push({ rule, data: { case: 'tooManySeats', seats: contest.seats, most: step.maxSeats } });
  if (step.by === 'conference' && congressOf(congress, contest).meeting !== 'conference') notes.push({ rule: 'committeeElects', data: { case: 'byConference' } });
  if (step.by === 'congress' && congress.meeting !== 'conference' && contest.sitting?.meeting === 'conference') notes.push({ rule, data: { case: 'byCongress' } });
  for (const office of step.after) if (!isOfficeOver(office, others, final)) notes.push({ rule, data: { case: 'before', office } });
  return [...notes, ...notesOfOrigin(step, contest, others, final)];
}

/** Before anybody is elected nobody can be among the elected: that the other vote comes first has been said. */
function notesOfOrigin({ from }: LawStep, contest: Contest, others: readonly Contest[], final: FinalOf): readonly PlanNote[] {
  if (from === null) return [];
  const elected = electedTo(from.office, others, final).map(({ candidate }) => candidate);
  const strangers = elected.length === 0 ? [] : contest.candidates.filter((one) => !isAmong(one, elected));
  return strangers.length === 0 ? [] : [{ rule: from.rule, data: { case: 'notAmong', office: from.office, names: namesOf(strangers) } }];
}

function notesOfRound(contest: Contest, before: FinalResult): readonly PlanNote[] {
  const { openSeats, next, settled, elected } = before;
  const rule = next === 'appointed' ? 'secretaryAppointed' : 'openSeatsDecided';
  if (isOpinionVote(contest)) return [];
  if (settled) return [{ rule, data: { case: 'settledBefore' } }];
  const notes: PlanNote[] = [];
  const last = before.rounds.at(-1);
  if (contest.seats > openSeats) notes.push({ rule, data: { case: 'moreThanOpen', seats: contest.seats, open: openSeats } });
  const chosen = elected.map(({ candidate }) => candidate);
  const again = contest.candidates.filter((one) => isAmong(one, chosen));
  if (again.length > 0) notes.push({ rule, data: { case: 'alreadyElected', names: namesOf(again) } });
  const untied = contest.kind === 'runoff' ? contest.candidates.filter((one) => !isAmong(one, last?.tied ?? [])) : [];
  if (untied.length > 0) notes.push({ rule: 'tieVotedAgain', data: { case: 'notTied', names: namesOf(untied) } });
  const unlisted = last?.contest.decision === 'notElected' ? contest.candidates.filter((one) => !isAmong(one, [...leftOf(before), ...chosen])) : [];
  if (unlisted.length > 0) notes.push({ rule: next === 'mustContinue' ? 'delegatesMustContinue' : 'openSeatsDecided', data: { case: 'notListed', names: namesOf(unlisted) } });
  return notes;
}

function notesOfRunoff({ kind, seats, candidates }: Contest): readonly PlanNote[] {
  return kind !== 'runoff' || candidates.length > seats ? [] : [{ rule: 'tieVotedAgain', data: { case: 'runoffTooShort', names: candidates.length, seats } }];
}

function isAmong(one: Candidate, others: readonly Candidate[]): boolean {
  return others.some((other) => samePerson(one, other));
}

function namesOf(candidates: readonly Candidate[]): string {
  return candidates.map(({ name }) => name).join(', ');
}
