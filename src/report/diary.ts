import { congressOf } from '../election/sitting';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { logTexts } from '../locale/report-log';
import { momentText } from './date-text';
import { diaryRows, type DiaryRow, type LoggedAct } from './diary-rows';
import { signatories } from './entry-signatures';
import { roundText, subjectText } from './minutes-head';
import { wholeText } from './number-text';
import { COLORS, DESK, FONT, ONE_PAGE_NAMES, pointsOf, SCREEN_MARGINS } from './page-layout';
import { LOUD, rehearsalHeader, rehearsalText } from './rehearsal';
import type { EntrySheetInput, EntrySummary } from './report-input';
import { sheetTitle } from './sheet-title';
import { FIRST_ROW } from './stale-banner';
import type { Block, SheetModel, Style } from './sheet-model';
import { rowHeight, textHeight } from './text-height';

/** What the diary is printed from: the acts of the contest, desk by desk, each desk in the order of its log. */
export interface DiaryInput extends EntrySheetInput {
  readonly rows: readonly LoggedAct[];
  readonly entry: EntrySummary;
}

/**
 * The entry diary: every act on the papers of a contest in plain words, the last hash of each log, and who signs. Upright for lists that are short enough to read
 * so, else across; the heading on every page. No act on a paper bears a time unless the papers were mixed and numbered first. Any number of rows are a few blocks.
 */
export function diary(input: DiaryInput): SheetModel {
  const { contest, congress, language, rows } = input;
  const wide = contest.candidates.length > ONE_PAGE_NAMES;
  const columns = wide ? ACROSS : UPRIGHT;
  const acts = diaryRows(rows, { contest, language, batchSize: congress.batchSize, times: input.entry.mixed === true });
  const above = headLines(input);
  const heading = FIRST_ROW + above.length;
  const after = heading + 1 + Math.max(1, acts.length);
  const below = closingLines(input);
  const signatures = after + below.length + 1;
  const width = columns.reduce((sum, column) => sum + pointsOf(column), 0);
  const lines = [...above.map((line, index) => ({ ...line, row: FIRST_ROW + index })), ...below.map((line, index) => ({ ...line, row: after + index }))];
  return {
    key: `diary:${contest.id}`,
    title: sheetTitle('diary', { result: input, language }),
    defaults: { font: FONT, size: DESK.note },
    columnWidths: columns,
    rowHeights: {
      ...Object.fromEntries(lines.map(({ row, text, style }) => [row, textHeight(text, { size: style.size, bold: style.bold === true }, width)])),
      [heading]: rowHeight(2, DESK.note),
      ...tallRows(acts, heading + 1, columns),
      [signatures]: rowHeight(9, DESK.note),
    },
    blocks: [...lines.map(lineBlock), ...tableBlocks(acts, heading, input), ...signatureBlocks(input, signatures)],
    frozenRows: heading + 1,
    gridlines: false,
    tabColor: COLORS.quiet,
    print: {
      orientation: wide ? 'landscape' : 'portrait',
      margins: SCREEN_MARGINS,
      ...rehearsalHeader(input),
      fitToWidth: true,
      titleRows: [heading, heading],
      centerFooter: fill(reportTexts[language].minutes.page, { page: '&P', pages: '&N' }),
      area: { row: FIRST_ROW, column: 0, rows: signatures + 1 - FIRST_ROW, columns: columns.length },
    },
  };
}

/** Number, time, desk, act, numbers on the papers, before, after. */
const UPRIGHT = [5, 15.5, 5, 16, 9, 19, 24] as const;
const ACROSS = [5, 15.5, 5, 18, 9, 24, 64] as const;
const GRID = { style: 'thin', color: COLORS.grid } as const;

interface Line {
  readonly text: string;
  readonly style: Style & { readonly size: number };
}

function headLines(input: DiaryInput): readonly Line[] {
  const { congress, language, entry } = input;
  const { diary: texts } = logTexts[language];
  const rehearsal = rehearsalText(input);
  const middle = { align: 'center' } as const;
  const about = [subjectText(input), roundText(input)].filter((text) => text !== '').join(' ');
  return [
    ...(rehearsal === null ? [] : [{ text: rehearsal, style: { size: DESK.title, ...LOUD } }]),
    { text: texts.title, style: { size: DESK.title, bold: true, ...middle } },
    { text: about, style: { size: DESK.subtitle, bold: true, ...middle } },
    { text: congress.organisation, style: { size: DESK.subtitle, ...middle } },
    { text: texts.legend, style: { size: DESK.note, italic: true, color: COLORS.quiet } },
    ...(entry.mixed === true ? [] : [{ text: texts.noTimes, style: { size: DESK.note, italic: true, color: COLORS.quiet } }]),
  ];
}

function closingLines({ rows, entry, language, writtenAt }: DiaryInput): readonly Line[] {
  const { deskHead, noHash, written, worth, diary: texts } = logTexts[language];
  const note = { size: DESK.note };
  return [
    { text: `${fill(texts.total, { count: wholeText(rows.length, language) })} ${fill(written, { time: momentText(writtenAt) })}`, style: note },
    ...entry.desks.map(({ desk, head }) => ({ text: fill(deskHead, { desk, hash: head || noHash }), style: note })),
    { text: worth, style: { ...note, italic: true } },
  ];
}

/** The heights of the rows that take more than one line; the others keep the sheet's own, so that a long diary stays light. */
function tallRows(acts: readonly DiaryRow[], first: number, columns: readonly number[]): Readonly<Record<number, number>> {
  const one = rowHeight(1, DESK.note);
  return Object.fromEntries(acts.flatMap((cells, index) => {
    const heights = cells.map((cell, column) => (column < FIRST_LONG ? one : textHeight(String(cell), { size: DESK.note }, pointsOf(columns[column]!))));
    const height = Math.max(...heights);
    return height > one ? [[first + index, height]] : [];
  }));
}

/** The first column whose cells may take several lines: the act. */
const FIRST_LONG = 3;

function lineBlock({ row, text, style }: Line & { readonly row: number }): Block {
  const covered = UPRIGHT.slice(1).map(() => null);
  return { row, column: 0, rows: [[text, ...covered]], merge: true, style: { valign: 'middle', wrap: true, color: COLORS.text, ...style } };
}

function tableBlocks(acts: readonly DiaryRow[], heading: number, { language }: DiaryInput): readonly Block[] {
  const { diary: texts } = logTexts[language];
  const titles = [texts.number, texts.time, texts.desk, texts.act, texts.paper, texts.before, texts.after];
  const cell: Style = { size: DESK.note, color: COLORS.text, valign: 'middle', wrap: true, border: GRID };
  const part = (from: number, to: number, style: Style): Block => ({ row: heading + 1, column: from, rows: acts.map((row) => row.slice(from, to)), style: { ...cell, ...style } });
  const body = acts.length === 0
    ? [{ row: heading + 1, column: 0, rows: [[texts.empty, ...UPRIGHT.slice(1).map(() => null)]], merge: true, style: { ...cell, align: 'center' } } as const]
    : [part(0, 3, { align: 'center', numberFormat: '0' }), part(3, 4, { align: 'left' }), part(4, 5, { align: 'center' }), part(5, 7, { align: 'left' })];
  return [{ row: heading, column: 0, rows: [titles], style: { ...cell, bold: true, align: 'center', fill: COLORS.heading } }, ...body];
}

/** Where each signature's cells begin and end, by how many sign. */
const SIGNATURE_COLUMNS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  2: [[0, 4], [4, 7]],
  3: [[0, 4], [4, 6], [6, 7]],
  4: [[0, 3], [3, 5], [5, 6], [6, 7]],
};

function signatureBlocks({ entry, congress, contest, language }: DiaryInput, row: number): readonly Block[] {
  const people = signatories(entry.desks.map(({ desk }) => desk), congressOf(congress, contest).head, language);
  return people.map(({ title, name }, index) => {
    const [from, to] = SIGNATURE_COLUMNS[people.length]![index]!;
    // The whole is one cell, so that no page ends within a signature.
    const text = [title, logTexts[language].sign, ...(name === '' ? [] : ['', '', '', name])].join('\n');
    const covered = Array.from({ length: to - from - 1 }, () => null);
    return { row, column: from, rows: [[text, ...covered]], ...(covered.length === 0 ? {} : { merge: true }), style: { size: DESK.note, align: 'center', valign: 'top', wrap: true } };
  });
}
