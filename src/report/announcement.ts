import { fill } from '../locale/language';
import { printTexts } from '../locale/report-print';
import { announcementLines, type AnnouncementLine } from './announcement-lines';
import { address, quoteText } from './cell-address';
import { roundText, subjectText } from './minutes-head';
import { COLORS, FONT, pointsOf, SCREEN_MARGINS } from './page-layout';
import { LOUD, rehearsalHeader, rehearsalText } from './rehearsal';
import type { ReportInput } from './report-input';
import { sheetTitle } from './sheet-title';
import { BANNER, FIRST_ROW } from './stale-banner';
import type { Block, CellValue, SheetModel, Style } from './sheet-model';
import { rowHeight, textHeight } from './text-height';

/**
 * What the head reads aloud, line by line for the projector. No line shows before the counter cell says so: the cells are native formulas over it and over
 * columns that are not shown, so that typing 1, 2, 3 … into it does the same without the add-in. All rows look alike and have no rules: nothing may tell how
 * many are elected before it is read.
 */
export function announcement(input: ReportInput): SheetModel {
  const { result, language } = input;
  const lines = announcementLines(input);
  const head = headLines(input);
  const rows = rowsBelow(head.length);
  const first = rows.heading + 1;
  return {
    key: `announcement:${result.contest.id}`,
    title: sheetTitle('announcement', input),
    defaults: { font: FONT, size: SIZE.row },
    columnWidths: [...WIDTHS, ...HIDDEN_WIDTHS],
    hiddenColumns: HIDDEN_WIDTHS.map((_, index) => WIDTHS.length + index),
    rowHeights: heights(head, lines, rows, language),
    blocks: [
      ...head.map(({ text, style }, index) => across(text, FIRST_ROW + index, style)),
      ...counterBlocks(rows.counter, language),
      across({ formula: currentFormula(lines.length, first, { counter: rows.counter, none: printTexts[language].announcement.none }) }, rows.current, CURRENT),
      headingBlock(rows.heading, language),
      ...lineBlocks(lines.length, first, rows.counter),
      ...hiddenBlocks(lines, first, rows.counter, language),
    ],
    counter: { row: rows.counter, column: COUNTER_COLUMN },
    frozenRows: first,
    gridlines: false,
    tabColor: COLORS.red,
    banner: BANNER,
    print: {
      orientation: 'landscape', margins: SCREEN_MARGINS, fitToWidth: true, fitToHeight: true, ...rehearsalHeader(input, SIZE.row),
      // The projector's sheet prints its head and the line being read: no print area follows the counter, and lines that do not show would be empty pages.
      area: { row: FIRST_ROW, column: 0, rows: rows.heading - FIRST_ROW, columns: WIDTHS.length },
    },
  };
}

/** Type sizes in points: to be read from the last row of a hall. */
const SIZE = { title: 26, subject: 20, counter: 11, current: 36, heading: 18, row: 28 } as const;
/** Number, text, votes, share. */
const WIDTHS = [9, 94, 20, 20] as const;
/** The same four, what is read now, and how many lines show. */
const HIDDEN_WIDTHS = [9, 40, 12, 12, 60, 9] as const;
const HIDDEN = { number: 4, text: 5, votes: 6, share: 7, spoken: 8, shown: 9 } as const;
const COUNTER_COLUMN = 2;
const CURRENT: Style = { size: SIZE.current, bold: true, color: COLORS.line, fill: COLORS.helper, align: 'center', valign: 'middle', wrap: true };
const LINE: Style = { color: COLORS.text, valign: 'middle', wrap: true };

interface HeadLine {
  readonly text: string;
  readonly style: Style & { readonly size: number };
}

interface Rows {
  readonly counter: number;
  readonly current: number;
  readonly heading: number;
}

function rowsBelow(headLines: number): Rows {
  const counter = FIRST_ROW + headLines;
  return { counter, current: counter + 1, heading: counter + 2 };
}

function headLines(input: ReportInput): readonly HeadLine[] {
  const { result: { congress, contest }, language, texts } = input;
  const rehearsal = rehearsalText(input);
  const subject = [subjectText({ congress, contest, language, texts }), roundText({ congress, contest, language, texts })].filter((text) => text !== '').join(' ');
  const title = { bold: true, align: 'center', color: COLORS.red } as const;
  return [
    ...(rehearsal === null ? [] : [{ text: rehearsal, style: { size: SIZE.title, ...LOUD } }]),
    { text: printTexts[language].announcement.title, style: { ...title, size: SIZE.title } },
    { text: subject, style: { ...title, size: SIZE.subject } },
  ];
}

function across(value: CellValue, row: number, style: Style): Block {
  return { row, column: 0, rows: [[value, ...WIDTHS.slice(1).map(() => null)]], merge: true, style: { valign: 'middle', wrap: true, ...style } };
}

function counterBlocks(row: number, language: ReportInput['language']): readonly Block[] {
  const quiet: Style = { size: SIZE.counter, color: COLORS.quiet, valign: 'middle', wrap: true };
  return [
    { row, column: 0, rows: [[counterText(language), null]], merge: true, style: { ...quiet, align: 'right', indent: 1 } },
    { row, column: COUNTER_COLUMN, rows: [[0]], style: { size: SIZE.heading, bold: true, align: 'center', valign: 'middle', numberFormat: '0', border: { style: 'medium', color: COLORS.line } } },
  ];
}

/** Says nothing of how many lines there are: that would tell how many are elected. */
function counterText(language: ReportInput['language']): string {
  const { announcement: texts } = printTexts[language];
  return `${texts.hint} ${texts.counter}`;
}

function headingBlock(row: number, language: ReportInput['language']): Block {
  const texts = printTexts[language];
  return {
    row, column: 0, rows: [[texts.number, texts.name, texts.announcement.votes, texts.announcement.share]],
    style: { size: SIZE.heading, bold: true, color: COLORS.onRed, fill: COLORS.red, align: 'center', valign: 'middle' },
  };
}

/** The lines as the hall sees them; &"" keeps an empty cell empty, where a formula would make it 0. */
function lineBlocks(count: number, first: number, counter: number): readonly Block[] {
  const shown = address({ row: counter, column: HIDDEN.shown });
  const cell = (index: number, column: number): CellValue => ({ formula: `=IF(${shown}>${index},${address({ row: first + index, column })}&"","")` });
  const column = (at: number, from: number, style: Style): Block => (
    { row: first, column: at, rows: Array.from({ length: count }, (_, index) => [cell(index, from)]), style: { ...LINE, ...style } }
  );
  return [
    column(0, HIDDEN.number, { align: 'center' }),
    column(1, HIDDEN.text, { align: 'left', bold: true }),
    column(2, HIDDEN.votes, { align: 'center', bold: true }),
    column(3, HIDDEN.share, { align: 'center' }),
  ];
}

/** What the lines say, as texts, in columns that are not shown; and the counter as a number whatever is typed into its cell. */
function hiddenBlocks(lines: readonly AnnouncementLine[], first: number, counter: number, language: ReportInput['language']): readonly Block[] {
  const typed = address({ row: counter, column: COUNTER_COLUMN });
  return [
    { row: counter, column: HIDDEN.shown, rows: [[{ formula: `=IF(ISNUMBER(${typed}),INT(${typed}),0)` }]], style: { size: SIZE.counter } },
    {
      row: first, column: HIDDEN.number, style: { size: SIZE.counter },
      rows: lines.map((line) => [line.number, line.text, line.votes, line.share, spoken(line, language)]),
    },
  ];
}

/** The line that is being read, above the table: it stays in sight however far the table has gone; that there is none yet. */
function currentFormula(lines: number, first: number, { counter, none }: { readonly counter: number; readonly none: string }): string {
  const shown = address({ row: counter, column: HIDDEN.shown });
  return `=IF(${shown}<1,${quoteText(none)},INDEX(${address({ row: first, column: HIDDEN.spoken, rows: lines })},MIN(${shown},${lines})))`;
}

function spoken({ number, text, votes, share }: AnnouncementLine, language: ReportInput['language']): string {
  const { announcement: texts } = printTexts[language];
  const named = number === '' ? text : fill(texts.numbered, { number, name: text });
  if (votes === '') return named;
  return fill(share === '' ? texts.current : texts.currentShare, { text: named, votes, share });
}

function heights(head: readonly HeadLine[], lines: readonly AnnouncementLine[], rows: Rows, language: ReportInput['language']): Readonly<Record<number, number>> {
  const spokenLines = lines.map((line) => spoken(line, language));
  const width = WIDTHS.reduce((sum, column) => sum + pointsOf(column), 0);
  return Object.fromEntries([
    ...head.map(({ text, style }, index) => [FIRST_ROW + index, textHeight(text, { size: style.size, bold: true }, width)]),
    [rows.counter, Math.max(rowHeight(1, SIZE.heading), textHeight(counterText(language), { size: SIZE.counter }, pointsOf(WIDTHS[0]) + pointsOf(WIDTHS[1])))],
    [rows.current, Math.max(...[...spokenLines, printTexts[language].announcement.none].map((text) => textHeight(text, { size: SIZE.current, bold: true }, width)))],
    [rows.heading, rowHeight(1, SIZE.heading)],
    ...lines.map(({ text }, index) => [rows.heading + 1 + index, textHeight(text, { size: SIZE.row, bold: true }, pointsOf(WIDTHS[1])) + 4]),
  ]);
}
