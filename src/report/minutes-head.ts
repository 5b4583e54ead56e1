import { congressOf } from '../election/sitting';
import { fill } from '../locale/language';
import { paragraph, sideBySide, space, type Band } from './band';
import { dateText } from './date-text';
import { minutesTexts, type MinutesTexts } from './minutes-texts';
import { COLORS, NARROWEST, TEXT_WIDTH, type Setting } from './page-layout';
import { isOpinion, type EntrySheetInput, type ReportInput } from './report-input';
import { lineWidth } from './text-height';

/** Fields 1 and 2: the two columns of the head, the title, the office and term, the round. */
export function minutesHead(input: ReportInput, setting: Setting): readonly Band[] {
  const { result: { congress, contest }, language, texts } = input;
  return documentHead(minutesTexts(input).title, { congress, contest, language, texts }, setting);
}

/** The head of any paper that the committee signs, under its own title, of the meeting that votes. */
export function documentHead(text: string, input: HeadInput, setting: Setting): readonly Band[] {
  const seen = { ...input, congress: congressOf(input.congress, input.contest) };
  return [...letterhead(seen, setting), space(setting.gap * 2), ...title(text, seen, setting), space(setting.gap)];
}

/** The vote that a paper is about, as its title names it: "BẦU CHI ỦY, NHIỆM KỲ 2025-2027". */
export function subjectText(input: HeadInput): string {
  const { contest, congress: { term } } = input;
  const texts = minutesTexts(input);
  const subject = voteText(contest, texts);
  return term === '' ? subject : fill(texts.subjectInTerm, { subject, term: term.toUpperCase() });
}

/** The same without the term; an opinion vote is named by the office that its list is for, where that is known. */
export function voteText(contest: HeadInput['contest'], texts: MinutesTexts): string {
  const subject = texts.subjects[contest.office];
  return isOpinion({ contest }) && contest.office !== 'opinion' ? fill(texts.opinionSubject, { subject }) : subject;
}

/** Which vote it is, from the second on, and that it is one between those who tied; '' for a first vote. */
export function roundText(input: HeadInput): string {
  const { rounds } = minutesTexts(input);
  const { round, kind } = input.contest;
  const which = ['', '', rounds.second, rounds.third, rounds.fourth, rounds.fifth][round] ?? fill(rounds.later, { round });
  return [which, ...(kind === 'runoff' ? [rounds.runoff] : [])].filter((part) => part !== '').join(' ');
}

/** The meeting as a sentence names it: the new committee's own first one by that. */
export function meetingText({ congress: { meeting, level }, contest }: Pick<HeadInput, 'congress' | 'contest'>, texts: MinutesTexts): string {
  const body = texts.bodies[level === 'branch' ? 'branch' : 'committee'];
  return fill(texts.meetings[isFirstConference(contest) ? 'firstConference' : meeting], { body });
}

type HeadInput = Pick<EntrySheetInput, 'congress' | 'contest' | 'language' | 'texts'>;

/** A paper that is about no vote gives {} for it. */
type LetterheadInput = Omit<HeadInput, 'contest'> & { readonly contest: Pick<HeadInput['contest'], 'sitting'> };

/** A committee that votes on the day of the congress that elected it meets for the first time. */
function isFirstConference({ sitting }: LetterheadInput['contest']): boolean {
  return sitting?.meeting === 'conference';
}

/** Where the left column ends and the right one begins. */
const LEFT = TEXT_WIDTH * 0.42;
const RIGHT = TEXT_WIDTH * 0.44;

/** The two columns of the head alone: whose paper it is, and where and when. */
export function letterhead(input: LetterheadInput, setting: Setting): readonly Band[] {
  const texts = minutesTexts(input);
  const { congress } = input;
  const left = { from: 0, to: LEFT };
  const line = { size: setting.head, align: 'center' as const };
  const motto = { size: setting.motto, bold: true, align: 'center' as const };
  const half = Math.min((TEXT_WIDTH - RIGHT) / 2, lineWidth(texts.party, motto) / 2 + NARROWEST);
  const middle = (TEXT_WIDTH + RIGHT) / 2;
  const ruled = { from: middle - half, to: middle + half, style: { borderBottom: { style: 'thin' as const, color: COLORS.rule } } };
  const place = { from: RIGHT, to: TEXT_WIDTH };
  const placeAndDate = fill(texts.placeAndDate, { place: congress.place || texts.placeToFill, date: dateText(congress.day, input.language, texts) });
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
export function bodyLines(input: LetterheadInput): readonly string[] {
  const { congress: { organisation, meeting, level, ordinal, term }, contest } = input;
  const texts = minutesTexts(input);
  const body = texts.bodies[level === 'branch' ? 'branch' : 'committee'].toUpperCase();
  const congress = ordinal === '' ? texts.congress : fill(texts.ordinal, { ordinal });
  return [
    organisation.toUpperCase(),
    meeting === 'conference' ? fill(isFirstConference(contest) ? texts.firstConference : texts.conference, { body }) : congress,
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
