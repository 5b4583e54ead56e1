import { papersIn, type Ballot, type ReasonCode } from '../election/ballot';
import { writeConclusion } from '../election/conclusion';
import { rulesOf } from '../election/contest';
import { tally, type Tally } from '../election/tally';
import { reasonTexts } from '../locale/ballot-reasons';
import { fill } from '../locale/language';
import { logTexts } from '../locale/report-log';
import { paragraph, space, type Band } from './band';
import { roundText, subjectText } from './minutes-head';
import { headingEms, nameTable, tableOverPages, type NameTable } from './name-table';
import { flowHeight } from './page-flow';
import { COLORS, PRESCRIBED, type Setting } from './page-layout';
import { pagedSheet } from './paged-sheet';
import { marksText, pileText } from './paper-text';
import { rehearsalBands } from './rehearsal';
import type { EntrySheetInput } from './report-input';
import { sheetTitle } from './sheet-title';
import type { SheetModel } from './sheet-model';

/** What the rehearsal papers are made from: the known deck, in the order in which it is keyed. */
export interface RehearsalSheetInput extends EntrySheetInput {
  readonly deck: readonly Ballot[];
}

/** The rehearsal's papers in words, to be keyed, and on a page of its own what the count must then give. Always marked as a rehearsal. */
export function rehearsalSheet(input: RehearsalSheetInput): SheetModel {
  const { contest, language } = input;
  const marked = { ...input, rehearsal: true };
  return {
    key: `deck:${contest.id}`,
    title: sheetTitle('deck', { result: input, language }),
    ...pagedSheet([...papersPart(marked), ...expectedPart(marked)], 'pages', marked),
    tabColor: COLORS.quiet,
  };
}

const SETTING: Setting = { ...PRESCRIBED, title: 15, body: 12, groups: 1 };

function papersPart(input: RehearsalSheetInput): readonly Band[] {
  const { deck, language } = input;
  const texts = logTexts[language].deck;
  const numbers = numbersOf(deck);
  const table: NameTable = {
    columns: [{ title: texts.paper, ems: 5, align: 'center' }, { title: texts.marks, ems: 0, align: 'left' }, { title: texts.done, ems: 5, align: 'center' }],
    rows: deck.map((ballot, index) => [numbers[index]!, paperText(ballot, input), '']),
  };
  const papers = papersIn(deck);
  const above = [
    ...titleBands(texts.title, input),
    paragraph(fill(texts.intro, { papers }), { size: SETTING.body, align: 'justify' }, { keep: true }),
    space(SETTING.gap),
  ];
  return [...above, ...tableOverPages(table, SETTING, flowHeight(above))];
}

/** The numbers on the papers of each row: a pile has several. */
function numbersOf(deck: readonly Ballot[]): readonly (string | number)[] {
  let next = 1;
  return deck.map(({ count }) => {
    const first = next;
    next += count;
    return count === 1 ? first : `${first}–${next - 1}`;
  });
}

function paperText({ marks, count, conclusion }: Ballot, { contest, language }: RehearsalSheetInput): string {
  const concluded = writeConclusion(conclusion, language);
  return [marksText(marks, contest.form, language), ...pileText(count, language), ...(concluded === '' ? [] : [concluded])].join(' · ');
}

function titleBands(title: string, input: RehearsalSheetInput): readonly Band[] {
  const line = { size: SETTING.title, bold: true, align: 'center' as const };
  const about = [subjectText(input), roundText(input)].filter((text) => text !== '').join(' ');
  return [
    ...rehearsalBands(input, SETTING),
    paragraph(title, line, { keep: true }),
    paragraph(about, { ...line, size: SETTING.body }, { keep: true }),
    paragraph(input.congress.organisation, { size: SETTING.body, align: 'center' }, { keep: true }),
    space(SETTING.gap),
  ];
}

function expectedPart(input: RehearsalSheetInput): readonly Band[] {
  const { contest, language, deck } = input;
  const texts = logTexts[language].deck;
  const counted = tally(deck, rulesOf(contest));
  const [first, ...others] = titleBands(texts.expected, input);
  const above = [{ ...first!, newPage: true }, ...others, ...nameTable(countTable(counted, input), SETTING), space(SETTING.gap)];
  return [...above, ...tableOverPages(voteTable(counted, input), SETTING, flowHeight(above))];
}

function countTable({ collected, valid, invalid, reasons }: Tally, { language }: RehearsalSheetInput): NameTable {
  const texts = logTexts[language].deck;
  const codes = Object.keys(reasons).sort() as ReasonCode[];
  return {
    columns: [{ title: texts.item, ems: 0, align: 'left' }, { title: texts.count, ems: 6, align: 'center', bold: true }, { title: texts.seen, ems: 6, align: 'center' }],
    rows: [
      [texts.collected, collected, ''],
      [texts.valid, valid, ''],
      [texts.invalid, invalid, ''],
      ...codes.map((code) => [fill(texts.reason, { title: reasonTexts[language][code].title, code }), reasons[code] ?? 0, '']),
    ],
  };
}

function voteTable({ votes, against, uncounted }: Tally, { contest: { form, candidates }, language }: RehearsalSheetInput): NameTable {
  const texts = logTexts[language].deck;
  const agree = form === 'agree';
  const number = (title: string): NameTable['columns'][number] => ({ title, ems: Math.max(3.8, headingEms(title, SETTING, 1)), align: 'center' });
  return {
    columns: [
      { title: texts.number, ems: 2, align: 'center' },
      { title: texts.name, ems: 0, align: 'left' },
      ...(agree ? [number(texts.agree), number(texts.disagree), number(texts.uncounted)] : [number(texts.votes), number(texts.seen)]),
    ],
    rows: candidates.map(({ position, name }, index) => [
      position, name, votes[index] ?? 0, ...(agree ? [against[index] ?? 0, uncounted[index] ?? 0] : ['']),
    ]),
  };
}
