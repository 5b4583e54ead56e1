import { reportTexts } from '../locale/report';
import { fill } from '../locale/language';
import type { BallotPlace, ContestsPlace, SettingsPlace } from './ballot-place';
import { checkCounts, seatsCell } from './check-counts';
import { checkNames } from './check-names';
import { checkPapers } from './check-papers';
import { momentText } from './date-text';
import { COLORS, DESK, FONT, pointsOf, SCREEN_MARGINS } from './page-layout';
import { LOUD, rehearsalHeader, rehearsalText } from './rehearsal';
import { isOpinion, type ReportInput } from './report-input';
import { officeHeading, sheetTitle } from './sheet-title';
import { BANNER, FIRST_ROW } from './stale-banner';
import type { Block, SheetModel } from './sheet-model';
import { rowHeight } from './text-height';

/** What the check needs beside the result: where the papers lie and, where known, the settings of the congress and the contests. */
export interface CheckInput extends ReportInput {
  readonly ballots: BallotPlace;
  readonly settings?: SettingsPlace;
  readonly contests?: ContestsPlace;
}

/**
 * Every total of the minutes beside a native formula over the tables, with a mark where they differ and one verdict on top. Works without the add-in
 * in Excel 2016 and LibreOffice: no function newer than those.
 */
export function check(input: CheckInput): SheetModel {
  const { result, language } = input;
  const texts = reportTexts[language];
  const agree = result.contest.form === 'agree';
  const columns = columnWidths(agree);
  const helper = columns.length + 1;
  const seats = seatsCell(HEAD_ROWS);
  const papers = checkPapers(input, { row: HEAD_ROWS, column: helper }, seats);
  const counts = checkCounts(input, HEAD_ROWS, papers, pointsOf(ITEM_WIDTHS[0]) + pointsOf(ITEM_WIDTHS[1]));
  const names = checkNames(input, counts.nextRow + 1, papers, { base: counts.base, seats });
  const marks = [counts.marks, ...names.marks];
  return {
    key: `check:${result.contest.id}`,
    title: sheetTitle('check', input),
    defaults: { font: FONT, size: DESK.row },
    columnWidths: [...columns, 3, ...papers.columnWidths],
    rowHeights: { ...(input.rehearsal ? { [HEAD_ROWS - 1]: rowHeight(1, DESK.title) } : {}), ...counts.rowHeights, ...names.rowHeights },
    blocks: [...heading(input, marks, columns.length), ...counts.blocks, ...names.blocks, ...papers.blocks],
    gridlines: false,
    tabColor: TAB,
    banner: BANNER,
    print: {
      orientation: agree ? 'landscape' : 'portrait',
      margins: SCREEN_MARGINS,
      ...rehearsalHeader(input),
      fitToWidth: true,
      titleRows: names.titleRows,
      centerFooter: fill(texts.minutes.page, { page: '&P', pages: '&N' }),
      area: { row: FIRST_ROW, column: 0, rows: names.nextRow - FIRST_ROW, columns: columns.length },
    },
  };
}

const TAB = '#1f4e79';
/** Banner, title, explanation, origin, verdict, a row that is empty but in a rehearsal. */
const HEAD_ROWS = 6;

/** Number and name of a candidate; together the text of an item. */
const ITEM_WIDTHS = [6, 38] as const;

function columnWidths(agree: boolean): readonly number[] {
  const figure = [12, 12];
  return [...ITEM_WIDTHS, ...figure, ...(agree ? [...figure, ...figure] : []), ...figure, 21, 21, 11];
}

function heading(input: CheckInput, marks: readonly string[], width: number): readonly Block[] {
  const { result, language, writtenAt, logHead } = input;
  const rehearsal = rehearsalText(input);
  const texts = reportTexts[language].check;
  const { written, noLog } = reportTexts[language];
  const title = officeHeading(isOpinion(result) ? texts.opinionTitle : texts.title, result.contest, language);
  const wide = (text: string): (string | null)[] => [text, ...Array.from({ length: width - 1 }, () => null)];
  const same = marks.map((range) => `COUNTIF(${range},"${texts.same}")`).join('-');
  const all = marks.map((range) => `ROWS(${range})`).join('+');
  const different = `(${all}-${same})`;
  const [before = '', after = ''] = texts.differs.split('{count}');
  return [
    { row: 1, column: 0, rows: [wide(title)], merge: true, style: { size: DESK.title, bold: true, color: COLORS.red } },
    { row: 2, column: 0, rows: [wide(texts.intro)], merge: true, style: { size: DESK.note, italic: true, color: COLORS.quiet } },
    { row: 3, column: 0, rows: [wide(fill(written, { time: momentText(writtenAt), hash: logHead || noLog }))], merge: true, style: { size: DESK.note, color: COLORS.quiet } },
    { row: 4, column: 0, rows: [[texts.verdict, null]], merge: true, style: { bold: true, size: DESK.subtitle, border: GRID, fill: COLORS.heading } },
    {
      row: 4, column: 2, merge: true,
      rows: [[{ formula: `=IF(${different}=0,"${texts.agrees}","${before}"&${different}&"${after}")` }, null, null]],
      style: { bold: true, size: DESK.subtitle, border: GRID, align: 'center' },
    },
    ...(rehearsal === null ? [] : [{ row: HEAD_ROWS - 1, column: 0, rows: [wide(rehearsal)], merge: true, style: { size: DESK.title, ...LOUD } }]),
  ];
}

const GRID = { style: 'thin', color: COLORS.grid } as const;
