import type { Candidate } from '../election/contest';
import type { NextStep } from '../election/next-step';
import { listAfterOpinion } from '../election/opinion';
import { fill } from '../locale/language';
import { paragraph, type Band } from './band';
import { minutesTexts } from './minutes-texts';
import { wholeText } from './number-text';
import type { Setting } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';
import { leftOpen } from './votes-together';

/** Ties and open seats with what follows by the rules, and what the congress decided; nothing when all seats are filled. */
export function unfinished(input: ReportInput, setting: Setting): readonly Band[] {
  const { result, language } = input;
  const texts = minutesTexts(input);
  const { tied } = result;
  const { openSeats, next } = leftOpen(input);
  if (isOpinion(result)) return leftOut(input, setting);
  if (tied.length === 0 && openSeats <= 0) return [];
  const decided = decisionText(input);
  const sentences = [
    ...(tied.length > 0 ? [fill(texts.tie, { names: namesOf(tied), votes: tiedVotes(input) })] : []),
    ...(openSeats > 0 ? [fill(texts.open, { count: wholeText(openSeats, language) })] : []),
    // What was left to the congress is answered by what it decided.
    ...(decided !== '' && next === 'congressDecides' ? [] : [fill(texts.next, { step: stepText(next, input) })]),
    ...(decided === '' ? [] : [decided]),
  ];
  return [paragraph(sentences.join(' '), { size: setting.body, align: 'justify' }, { keep: true })];
}

/** What follows a vote, in the words of the meeting that voted: it is not the congress that decides on a vote of the committee's conference. */
export function stepText(next: NextStep, input: ReportInput): string {
  const { steps, conferenceSteps } = minutesTexts(input);
  const inConference = input.result.congress.meeting === 'conference' && (next === 'runoff' || next === 'congressDecides');
  return inConference ? conferenceSteps[next] : steps[next];
}

/** What the congress decided after this vote, as a sentence; '' when it has decided nothing. */
export function decisionText(input: ReportInput): string {
  const { contest: { decision }, congress } = input.result;
  if (decision === undefined) return '';
  const texts = minutesTexts(input);
  const meeting = texts.deciders[congress.meeting];
  return fill(texts.decided, { meeting: meeting.charAt(0).toUpperCase() + meeting.slice(1), decision: texts.decisions[decision] });
}

/** Of an opinion vote: who has more than half and is not on the list, since the last place is tied or the list is full. */
function leftOut(input: ReportInput, setting: Setting): readonly Band[] {
  const { result, language } = input;
  const texts = minutesTexts(input);
  const { tied, beyond } = listAfterOpinion(result);
  const sentences = [
    ...(tied.length > 0 ? [fill(texts.opinionTie, { names: namesOf(tied), votes: tiedVotes(input) })] : []),
    ...(beyond.length > 0 ? [fill(texts.opinionBeyond, { names: namesOf(beyond), seats: wholeText(result.contest.seats, language) })] : []),
  ];
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '), { size: setting.body, align: 'justify' }, { keep: true })];
}

function namesOf(people: readonly Candidate[]): string {
  return people.map(({ name }) => name).join(', ');
}

/** The votes that each of the tied has. */
function tiedVotes({ result, language }: ReportInput): string {
  return wholeText(result.rows.find(({ outcome }) => outcome === 'tied')?.votes ?? 0, language);
}
