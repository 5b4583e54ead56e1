import type { Ballot } from '../election/ballot';
import type { DeskId } from '../election/entry-state';
import { congressOf } from '../election/sitting';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { logTexts } from '../locale/report-log';
import { paragraph, sideBySide, space, type Band, type LineStyle } from './band';
import { dateText, momentText } from './date-text';
import { signatories } from './entry-signatures';
import { documentHead } from './minutes-head';
import { nameTable } from './name-table';
import { COLORS, ONE_PAGE_NAMES, PRESCRIBED, TEXT_WIDTH, type Setting } from './page-layout';
import { onOnePage, pagedSheet } from './paged-sheet';
import { rehearsalBands } from './rehearsal';
import type { EntrySheetInput, EntrySummary } from './report-input';
import { sheetTitle } from './sheet-title';
import type { SheetModel } from './sheet-model';

/** What the report before entry needs: the desks as they stand, each with its papers and the last hash of its log ('' when it is empty). */
export interface ZeroReportInput extends EntrySheetInput {
  readonly desks: readonly { readonly desk: DeskId; readonly papers: readonly Ballot[]; readonly head: string }[];
  /** Have the papers been mixed and numbered? null: nobody has said yet. */
  readonly mixed: EntrySummary['mixed'];
}

/** The report before entry, to be signed before the first paper: every name with 0 votes, every desk without papers, the head of its log. One page up to 30 names. null when a desk has papers already. */
export function zeroReport(input: ZeroReportInput): SheetModel | null {
  if (input.desks.some(({ papers }) => papers.length > 0)) return null;
  const { contest, language } = input;
  const onePage = contest.candidates.length <= ONE_PAGE_NAMES ? onOnePage((setting) => bandsOf(input, setting, {})) : null;
  return {
    key: `zero:${contest.id}`,
    title: sheetTitle('zero', { result: input, language }),
    ...pagedSheet(onePage ?? bandsOf(input, PRESCRIBED, SEVERAL_PAGES), onePage === null ? 'pages' : 'onePage', input),
    tabColor: COLORS.quiet,
  };
}

/** One name a line under a heading that every page repeats; the last names stay with the signatures. */
const SEVERAL_PAGES = { groups: 1, repeated: true, keepLast: 3 } as const;

function bandsOf(input: ZeroReportInput, setting: Setting, manner: Parameters<typeof nameTable>[2]): readonly Band[] {
  const { contest, language } = input;
  const texts = logTexts[language].zero;
  const line = { size: setting.body };
  const opening = [
    ...rehearsalBands(input, setting),
    ...documentHead(texts.title, input, setting),
    ...introduction(input, setting),
    ...deskLines(input, setting),
    paragraph(fill(texts.names, { names: contest.candidates.length }), line, { keep: true }),
  ];
  const table = {
    columns: [
      { title: texts.number, ems: 2, align: 'center' as const },
      { title: texts.name, ems: 0, align: 'left' as const },
      { title: texts.votes, ems: 4.4, align: 'center' as const },
    ],
    rows: contest.candidates.map(({ position, name }) => [position, name, 0]),
  };
  return [...opening, ...nameTable(table, setting, manner), ...closing(input, setting)];
}

function introduction({ congress, language, mixed }: ZeroReportInput, setting: Setting): readonly Band[] {
  const texts = logTexts[language].zero;
  const place = congress.place || reportTexts[language].minutes.placeToFill;
  const said = mixed === null ? [] : [mixed ? texts.mixed : texts.unmixed];
  const intro = fill(texts.intro, { date: dateText(congress.day, language), place });
  return [paragraph([intro, ...said].join(' '), { size: setting.body, align: 'justify' })];
}

function deskLines({ desks, language }: ZeroReportInput, setting: Setting): readonly Band[] {
  const { deskHead, noHash, zero: texts } = logTexts[language];
  const small = { size: setting.small, italic: true };
  return [
    paragraph(texts.desks, { size: setting.body }, { keep: true }),
    ...desks.flatMap(({ desk, papers, head }) => [
      paragraph(fill(texts.desk, { desk, count: papers.length }), { size: setting.body }, { keep: true }),
      paragraph(fill(deskHead, { desk, hash: head || noHash }), small),
    ]),
  ];
}

function closing({ desks, congress, contest, language, writtenAt }: ZeroReportInput, setting: Setting): readonly Band[] {
  const { written, worth, sign } = logTexts[language];
  const people = signatories(desks.map(({ desk }) => desk), congressOf(congress, contest).head, language);
  const width = TEXT_WIDTH / people.length;
  const size = Math.min(setting.body, people.length > 2 ? 11 : 12);
  const under = (texts: readonly string[], look: Omit<LineStyle, 'size'>): Band =>
    sideBySide(texts.map((text, index) => ({ text, from: index * width, to: (index + 1) * width, line: { size, align: 'center', ...look }, style: { valign: 'top' } })));
  return [
    space(setting.gap),
    paragraph(`${fill(written, { time: momentText(writtenAt) })} ${worth}`, { size: setting.small, italic: true }, { keep: true }),
    space(setting.gap),
    under(people.map(({ title }) => title), { bold: true }),
    under(people.map(() => sign), { italic: true }),
    space(setting.signature),
    under(people.map(({ name }) => name), { bold: true }),
  ];
}
