import type { CandidateResult } from '../election/contest-result';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { COLORS } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';
import type { Chart } from './sheet-model';

/** Charts beside the table and how many rows of the sheet they take. */
export interface RankingCharts {
  readonly charts: readonly Chart[];
  readonly rows: number;
}

/** Widths of the columns that the charts of so many names take, with the one before them. */
export function chartColumns(names: number): readonly number[] {
  return chartCount(names) === 0 ? [] : [GAP, ...Array.from({ length: CHART_COLUMNS }, () => COLUMN_WIDTH)];
}

/**
 * Column charts of the votes in the order of the ranking with a line at the votes needed; so many names a chart as can be read. `at` is the first cell beside the table's first person, `starts` are the people who begin a page: no chart goes over its end.
 */
export function rankingCharts(input: ReportInput, rows: readonly CandidateResult[], at: { readonly row: number; readonly column: number }, starts: readonly number[]): RankingCharts {
  const count = chartCount(rows.length);
  const places = chartPlaces(count, starts);
  const charts = Array.from({ length: count }, (_, index) => {
    const first = Math.round((index * rows.length) / count);
    const last = Math.round(((index + 1) * rows.length) / count);
    return chart(input, { first, last, only: count === 1 }, at, at.row + places[index]!);
  });
  return { charts, rows: Math.max(0, ...places.map((place) => place + CHART_ROWS + 1)) };
}

/** None of one name: a line needs two. */
function chartCount(names: number): number {
  return names === 1 ? 0 : Math.ceil(names / NAMES_A_CHART);
}

/** The rows beside which the charts begin, from 0: on each page as many as its people leave room for, on the last one the rest. */
function chartPlaces(count: number, starts: readonly number[]): readonly number[] {
  const places: number[] = [];
  starts.forEach((start, page) => {
    const end = starts[page + 1] ?? Infinity;
    for (let row = start; row + CHART_ROWS <= end && places.length < count; row += CHART_ROWS + 1) places.push(row);
  });
  return places;
}

const NAMES_A_CHART = 32;
const CHART_ROWS = 14;
const CHART_COLUMNS = 8;
/** Width of the column between table and charts. */
const GAP = 3;
const COLUMN_WIDTH = 14;
/** Columns of the table under "name", "votes" and "needed". */
const COLUMN = { name: 1, votes: 2, needed: 4 } as const;

function chart({ result, language }: ReportInput, part: { readonly first: number; readonly last: number; readonly only: boolean }, at: { readonly row: number; readonly column: number }, row: number): Chart {
  const texts = reportTexts[language].ranking;
  const { first, last, only } = part;
  const column = (index: number): Chart['labels'] => ({ row: at.row + first, column: index, rows: last - first, columns: 1 });
  const half = result.contest.kind === 'runoff' || isOpinion(result) ? texts.half : texts.line;
  return {
    kind: 'columnClustered',
    title: only ? texts.chart : fill(texts.chartPart, { first: first + 1, last }),
    labels: column(COLUMN.name),
    series: [
      { name: texts.votes, values: column(COLUMN.votes), color: COLORS.bar },
      { name: fill(half, { needed: result.needed }), values: column(COLUMN.needed), line: true, color: COLORS.line },
    ],
    place: { row, column: at.column, rows: CHART_ROWS, columns: CHART_COLUMNS },
  };
}
