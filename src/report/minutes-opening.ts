import type { Candidate } from '../election/contest';
import { gather } from '../election/round';
import { fill } from '../locale/language';
import { paragraph, space, type Band } from './band';
import { dateText } from './date-text';
import { decisionText } from './minutes-decision';
import { meetingText } from './minutes-head';
import { minutesTexts } from './minutes-texts';
import { tableOverPages, type NameTable } from './name-table';
import { wholeText } from './number-text';
import { flowHeight } from './page-flow';
import type { Setting } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';

/** Fields 3 and 4: the congress and its day, the number to elect. */
export function minutesOpening(input: ReportInput, setting: Setting): readonly Band[] {
  const { result: { congress, contest }, language } = input;
  const texts = minutesTexts(input);
  const text = fill(texts.opening, {
    date: dateText(congress.day, language, texts),
    place: congress.place || texts.placeToFill,
    meeting: meetingText({ congress, contest }, texts),
    organisation: congress.organisation,
    task: isOpinion({ contest }) && contest.office !== 'opinion' ? fill(texts.opinionTask, { subject: texts.subjects[contest.office].toLowerCase() }) : texts.tasks[contest.office],
    regulation: texts.regulations[congress.regulation],
  });
  const line = { size: setting.body, align: 'justify' as const };
  return [paragraph(text, line), paragraph(seatsText(input), line)];
}

/** Field 4: the number to elect as it was voted or allotted; from the second vote on how many of them are elected already, what the congress decided, and how many this vote elects. */
function seatsText(input: ReportInput): string {
  const { result, earlier, language } = input;
  const { congress, contest } = result;
  const texts = minutesTexts(input);
  const number = (count: number): string => wholeText(count, language);
  if (isOpinion(result)) {
    const subject = fill(texts.seats.opinion, { seats: number(contest.seats), names: number(contest.candidates.length) });
    // Whom the list is for is written in by hand where nobody has said.
    return contest.office === 'opinion' ? `${subject} ${texts.seats.opinionOffice}` : subject;
  }
  const allotted = contest.office === 'delegates' || contest.office === 'alternates';
  const all = fill(texts.seats[allotted ? 'allotted' : 'voted'], { seats: number(earlier[0]?.contest.seats ?? contest.seats), meeting: texts.deciders[congress.meeting] });
  const before = earlier.at(-1);
  if (before === undefined) return all;
  const elected = gather(earlier).elected.length;
  return [all, fill(elected === 0 ? texts.seats.againNobody : texts.seats.again, { elected: number(elected), seats: number(contest.seats) }), decisionText({ ...input, result: before })].filter((part) => part !== '').join(' ');
}

/** Field 5: the list of candidates in ballot order, from `used` points below the top of the page on; on later pages the heading comes again. */
export function minutesList(input: ReportInput, setting: Setting, used: number): readonly Band[] {
  const { result, language } = input;
  const texts = minutesTexts(input);
  const { candidates } = result.contest;
  const names = { names: wholeText(candidates.length, language) };
  if (setting.list === 'withResult') return [paragraph(fill(texts.listBelow, names), { size: setting.body })];
  const title = paragraph(fill(isOpinion(result) ? texts.listOpinion : texts.list, names), { size: setting.body }, { keep: true });
  const table: NameTable = {
    columns: [
      { title: texts.number, ems: NUMBER_EMS, align: 'center' },
      { title: texts.name, ems: 0, align: 'left' },
      { title: texts.note, ems: noteEms(input), align: 'center' },
    ],
    rows: candidates.map((candidate) => [candidate.position, candidate.name, noteText(candidate, input)]),
  };
  return [title, ...tableOverPages(table, setting, used + flowHeight([title])), space(setting.gap)];
}

/** What the column of notes says of a candidate: who is known to be outside the approved personnel plan. */
export function noteText({ planned }: Candidate, input: ReportInput): string {
  return planned === false ? minutesTexts(input).outsidePlan : '';
}

/** Width of the running number, in ems. */
export const NUMBER_EMS = 2;

/** Width of the column of notes, in ems: a note has room on one line, the mere heading needs less. */
export function noteEms({ result: { contest } }: ReportInput): number {
  return contest.candidates.some(({ planned }) => planned === false) ? 5.8 : 4;
}

/** Field 6: who counted. */
export function minutesCommittee(input: ReportInput, setting: Setting): readonly Band[] {
  const texts = minutesTexts(input);
  const { head, counters } = input.result.congress;
  const text = fill(texts.committee, { head: head || texts.toFill, members: counters.join(', ') || texts.toFill });
  return [paragraph(text, { size: setting.body, align: 'justify' })];
}
