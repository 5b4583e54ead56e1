import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { paragraph, sideBySide, space, type Band } from './band';
import { dateText } from './date-text';
import { COLORS, TEXT_WIDTH, type Setting } from './page-layout';
import { isOpinion, type EntrySheetInput, type ReportInput } from './report-input';
import { textWidth } from './text-height';

/** Fields 1 and 2: the two columns of the head, the title, the office and term, the round. */
export function minutesHead({ result, language }: ReportInput, setting: Setting): readonly Band[] {
  return documentHead(reportTexts[language].minutes.title, { ...result, language }, setting);
}

/** The head of any paper that the committee signs, under its own title. */
export function documentHead(text: string, input: HeadInput, setting: Setting): readonly Band[] {
  return [...head(input, setting), space(setting.gap * 2), ...title(text, input, setting), space(setting.gap)];
}

/** The vote that a paper is about, as its title names it: "BẦU CHI ỦY, NHIỆM KỲ 2025-2027". */
export function subjectText({ contest, congress: { term }, language }: HeadInput): string {
  const texts = reportTexts[language].minutes;
  const subject = texts.subjects[isOpinion({ contest }) ? 'opinion' : contest.office];
  return term === '' ? subject : fill(texts.subjectInTerm, { subject, term: term.toUpperCase() });
}

/** Which vote it is, from the second on, and that it is one between those who tied; '' for a first vote. */
export function roundText({ contest, language }: HeadInput): string {
  const { rounds } = reportTexts[language].minutes;
  const { round, kind } = contest;
  const which = ['', '', rounds.second, rounds.third][round] ?? fill(rounds.later, { round });
  return [which, ...(kind === 'runoff' ? [rounds.runoff] : [])].filter((part) => part !== '').join(' ');
}

type HeadInput = Pick<EntrySheetInput, 'congress' | 'contest' | 'language'>;

/** Where the left column ends and the right one begins. */
const LEFT = TEXT_WIDTH * 0.42;
const RIGHT = TEXT_WIDTH * 0.44;

function head(input: HeadInput, setting: Setting): readonly Band[] {
  const texts = reportTexts[input.language].minutes;
  const { congress } = input;
  const left = { from: 0, to: LEFT };
  const line = { size: setting.head, align: 'center' as const };
  const motto = { size: setting.motto, bold: true, align: 'center' as const };
  const half = Math.min((TEXT_WIDTH - RIGHT) / 2, textWidth(texts.party, motto) / 2 + 4);
  const middle = (TEXT_WIDTH + RIGHT) / 2;
  const ruled = { from: middle - half, to: middle + half, style: { borderBottom: { style: 'thin' as const, color: COLORS.rule } } };
  const place = { from: RIGHT, to: TEXT_WIDTH };
  const placeAndDate = fill(texts.placeAndDate, { place: congress.place || texts.placeToFill, date: dateText(congress.day, input.language) });
  const [second = '', ...others] = bodyLines(input);
  return [
    sideBySide([{ ...left, text: congress.superior.toUpperCase(), line }, { ...ruled, text: texts.party, line: motto }]),
    sideBySide([
      { ...left, text: second, line: { ...line, bold: true } },
      { ...place, text: placeAndDate, line: { ...line, italic: true } },
    ]),
    ...others.map((text) => sideBySide([{ ...left, text, line: { ...line, bold: true } }])),
    sideBySide([{ ...left, text: texts.star, line }]),
  ];
}

/** The issuing body, its congress and the term, one line each. */
function bodyLines({ congress: { organisation, meeting, ordinal, term }, language }: HeadInput): readonly string[] {
  const texts = reportTexts[language].minutes;
  const congress = ordinal === '' ? texts.congress : fill(texts.ordinal, { ordinal });
  return [
    organisation.toUpperCase(),
    meeting === 'conference' ? texts.conference : congress,
    ...(term === '' ? [] : [fill(texts.term, { term: term.toUpperCase() })]),
  ];
}

function title(text: string, input: HeadInput, setting: Setting): readonly Band[] {
  const line = { size: setting.title, bold: true, align: 'center' as const };
  const round = roundText(input);
  return [
    paragraph(text, line, { keep: true }),
    paragraph(subjectText(input), { ...line, size: setting.title - 1 }, { keep: true }),
    ...(round === '' ? [] : [paragraph(round, { ...line, size: setting.body }, { keep: true })]),
  ];
}
