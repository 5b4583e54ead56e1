import type { Candidate } from '../election/contest';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { paragraph, space, type Band } from './band';
import { dateText } from './date-text';
import { tableOverPages, type NameTable } from './name-table';
import { wholeText } from './number-text';
import { flowHeight } from './page-flow';
import type { Setting } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';

/** Fields 3, 4 and 6: the congress and its day, the number to elect; the counting committee stands behind the list. */
export function minutesOpening({ result, language }: ReportInput, setting: Setting): readonly Band[] {
  const texts = reportTexts[language].minutes;
  const { congress, contest } = result;
  const opinion = isOpinion(result);
  const meeting = texts.meetings[congress.meeting];
  const allotted = contest.office === 'delegates' || contest.office === 'alternates';
  const seats = opinion ? texts.seats.opinion : allotted ? texts.seats.allotted : texts.seats.voted;
  const line = { size: setting.body, align: 'justify' as const };
  return [
    paragraph(fill(texts.opening, {
      date: dateText(congress.day, language),
      place: congress.place || texts.placeToFill,
      meeting,
      organisation: congress.organisation,
      task: texts.tasks[opinion ? 'opinion' : contest.office],
      regulation: texts.regulations[congress.regulation],
    }), line),
    paragraph(fill(seats, { seats: wholeText(contest.seats, language), names: contest.candidates.length, meeting }), line),
  ];
}

/** Field 5: the list of candidates in ballot order, from `used` points below the top of the page on; on later pages the heading comes again. */
export function minutesList(input: ReportInput, setting: Setting, used: number): readonly Band[] {
  const { result, language } = input;
  const texts = reportTexts[language].minutes;
  const { candidates } = result.contest;
  const names = { names: wholeText(candidates.length, language) };
  if (setting.list === 'withResult') return [paragraph(fill(texts.listBelow, names), { size: setting.body })];
  const title = paragraph(fill(isOpinion(result) ? texts.listOpinion : texts.list, names), { size: setting.body }, { keep: true });
  const table: NameTable = {
    columns: [
      { title: texts.number, ems: NUMBER_EMS, align: 'center' },
      { title: texts.name, ems: 0, align: 'left' },
      { title: texts.note, ems: NOTE_EMS, align: 'center' },
    ],
    rows: candidates.map((candidate) => [candidate.position, candidate.name, noteText(candidate, input)]),
  };
  return [title, ...tableOverPages(table, setting, used + flowHeight([title])), space(setting.gap)];
}

/** What the column of notes says of a candidate: who is known to be outside the approved personnel plan. */
export function noteText({ planned }: Candidate, { language }: ReportInput): string {
  return planned === false ? reportTexts[language].minutes.outsidePlan : '';
}

/** Widths of the running number and of the notes, in ems. */
export const NUMBER_EMS = 2;
export const NOTE_EMS = 4;

/** Field 6: who counted. */
export function minutesCommittee({ result, language }: ReportInput, setting: Setting): readonly Band[] {
  const texts = reportTexts[language].minutes;
  const { head, counters } = result.congress;
  const text = fill(texts.committee, { head: head || texts.toFill, members: counters.join(', ') || texts.toFill });
  return [paragraph(text, { size: setting.body, align: 'justify' })];
}
