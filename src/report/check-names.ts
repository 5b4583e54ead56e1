import type { CandidateResult } from '../election/contest-result';
import { formatShare } from '../election/share';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { appliedRuling } from './applied-ruling';
import { nameColumns, type BallotPlace } from './ballot-place';
import { address, quoteText } from './cell-address';
import type { CheckInput } from './check';
import type { CheckedPapers } from './check-papers';
import { means, type Meaning } from './mark-formula';
import { COLORS, DESK } from './page-layout';
import { outcomeText } from './report-input';
import type { Block, CellValue } from './sheet-model';
import { rowHeight, textHeight } from './text-height';

/** The table of names: its blocks, the ranges of its marks, the heading that is repeated, the row under it. */
export interface CheckedNames {
  readonly blocks: readonly Block[];
  readonly marks: readonly string[];
  readonly titleRows: readonly [number, number];
  readonly nextRow: number;
  readonly rowHeights: Readonly<Record<number, number>>;
}

/** A pair of columns: what the minutes say of a name and the formula that gives it again. */
interface Pair {
  readonly title: string;
  readonly minutes: (row: CandidateResult) => CellValue;
  /** `at(column)` is the cell of that column in the row of the name. */
  readonly formula: (name: number, at: (column: number) => string) => string;
}

/** The cells of what decides: the recomputed base, the number to elect. */
interface Measure {
  readonly base: string;
  readonly seats: string;
}

/** Name by name: votes (agree form: against and uncounted too), share and outcome, as in the minutes and recomputed. */
export function checkNames(input: CheckInput, row: number, papers: CheckedPapers, measure: Measure): CheckedNames {
  const texts = reportTexts[input.language].check;
  const { rows } = input.result;
  const first = row + 1;
  const votes = address({ row: first, column: 3, rows: rows.length });
  const pairs = [...markPairs(input, papers), sharePair(input, measure.base), outcomePair(input, measure, votes)];
  const mark = 2 + 2 * pairs.length;
  const cells = { size: DESK.row, border: GRID, valign: 'middle' as const };
  const heading = { ...cells, bold: true, fill: COLORS.heading, align: 'center' as const, wrap: true };
  const titles = pairs.flatMap(({ title }) => [title, fill(texts.again, { item: title })]);
  const body = rows.map((result, name) => bodyRow(pairs, result, name, first + name, texts));
  return {
    blocks: [
      { row, column: 0, rows: [[texts.number, texts.name, ...titles, texts.mark]], style: heading },
      { row: first, column: 0, rows: rows.map(({ candidate }) => [candidate.position]), style: { ...cells, align: 'center', numberFormat: '0' } },
      { row: first, column: 1, rows: rows.map(({ candidate }) => [candidate.name]), style: { ...cells, wrap: true } },
      { row: first, column: 2, rows: body, style: { ...cells, align: 'center', numberFormat: 'General' } },
    ],
    marks: [address({ row: first, column: mark, rows: rows.length })],
    titleRows: [row, row],
    nextRow: first + rows.length,
    rowHeights: Object.fromEntries([
      [row, rowHeight(2, DESK.row) + 2],
      ...rows.map(({ candidate }, index) => [first + index, textHeight(candidate.name, { size: DESK.row }, NAME_WIDTH) + 2]),
    ]),
  };
}

/** Width in points that a name has at least. */
const NAME_WIDTH = 200;
const GRID = { style: 'thin', color: COLORS.grid } as const;

function bodyRow(pairs: readonly Pair[], result: CandidateResult, name: number, row: number, texts: { readonly same: string; readonly different: string }): CellValue[] {
  const at = (column: number): string => address({ row, column });
  const equal = pairs.map((_, index) => `${at(2 + 2 * index)}=${at(3 + 2 * index)}`).join(',');
  return [
    ...pairs.flatMap(({ minutes, formula }) => [minutes(result), { formula: `=${formula(name, at)}` }]),
    { formula: `=IF(AND(${equal}),${quoteText(texts.same)},${quoteText(texts.different)})` },
  ];
}

function markPairs({ result, language, ballots }: CheckInput, { counted }: CheckedPapers): readonly Pair[] {
  const texts = reportTexts[language].check;
  const columns = nameColumns(ballots);
  const sum = (name: number, meaning: Meaning): string => `SUMPRODUCT(${counted}*${means(columnOf(ballots, columns[name] ?? 0), meaning, ballots.form, ballots.marks)})`;
  const votes: Pair = { title: texts.votes, minutes: (row) => row.votes, formula: (name) => sum(name, 'chosen') };
  if (result.contest.form === 'cross') return [votes];
  return [
    votes,
    { title: texts.against, minutes: (row) => row.against, formula: (name) => sum(name, 'against') },
    { title: texts.uncounted, minutes: (row) => row.uncounted, formula: (name) => `${sum(name, 'both')}+${sum(name, 'neither')}` },
  ];
}

function columnOf({ sheet, firstRow, rows }: BallotPlace, column: number): string {
  return address({ sheet, row: firstRow, column, rows: Math.max(1, rows) });
}

/** Hundredths of a percent, half up, in whole numbers, then as text: no rounding and no decimal sign of the computer's own (RULES.md section 6). */
function sharePair({ result, language }: CheckInput, base: string): Pair {
  const sign = language === 'vi' ? ',' : '.';
  return {
    title: reportTexts[language].check.share,
    minutes: ({ votes }) => formatShare(votes, result.base, language),
    formula: (_, at) => {
      const units = `INT((20000*${at(3)}+${base})/(2*${base}))`;
      return `IF(${base}=0,"",INT(${units}/100)&"${sign}"&RIGHT("0"&MOD(${units},100),2))`;
    },
  };
}

/** Who is elected, from the recomputed votes alone (190-QĐ/TW Đ30; RULES.md section 4). */
function outcomePair(input: CheckInput, { base, seats }: Measure, votes: string): Pair {
  const { contest } = input.result;
  const concluded = appliedRuling(input.result)?.elected ?? null;
  const word = (outcome: CandidateResult['outcome']): string => quoteText(outcomeText(outcome, input));
  return {
    title: reportTexts[input.language].check.outcome,
    minutes: ({ outcome }) => outcomeText(outcome, input),
    formula: (_, at) => {
      const over = `2*${at(3)}>${base}`;
      const placed = (rest: string): string =>
        `IF(COUNTIF(${votes},">="&${at(3)})<=${seats},${word('elected')},IF(COUNTIF(${votes},">"&${at(3)})<${seats},${word('tied')},${rest}))`;
      const found = contest.kind === 'runoff'
        ? placed(`IF(${over},${word('overSeats')},${word('notElected')})`)
        : `IF(${over},${placed(word('overSeats'))},${word('notElected')})`;
      return concluded === null ? found : ruledFormula(concluded, found, { position: at(0), seats: contest.seats, word });
    },
  };
}

/** Who is elected by the committee's conclusion: by the places on the paper, what the law would give stands for the others as long as the seats are full. */
function ruledFormula(places: readonly number[], found: string, { position, seats, word }: {
  readonly position: string;
  readonly seats: number;
  readonly word: (outcome: CandidateResult['outcome']) => string;
}): string {
  const rest = places.length >= seats ? `IF(${found}=${word('notElected')},${word('notElected')},${word('overSeats')})` : word('notElected');
  // Where nobody is elected by it there must still be something to ask.
  return `IF(OR(${['1=0', ...places.map((place) => `${position}=${place}`)].join(',')}),${word('elected')},${rest})`;
}
