import type { CandidateResult } from '../election/contest-result';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { COLORS } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';
import type { Chart } from './sheet-model';

/** Charts beside the table and how many columns and rows of the sheet they take. */
export interface RankingCharts {
  readonly charts: readonly Chart[];
  readonly columnWidths: readonly number[];
  readonly rows: number;
}

/** Column charts of the votes in the order of the ranking with a line at the votes needed; so many names a chart as can be read. `at` is the first cell beside the table's first person. */
export function rankingCharts(input: ReportInput, rows: readonly CandidateResult[], at: { readonly row: number; readonly column: number }): RankingCharts {
  const count = Math.ceil(rows.length / NAMES_A_CHART);
  const charts = Array.from({ length: count }, (_, index) => {
    const first = Math.round((index * rows.length) / count);
    const last = Math.round(((index + 1) * rows.length) / count);
    return chart(input, { first, last, only: count === 1 }, at, at.row + index * (CHART_ROWS + 1));
  });
  return { charts, columnWidths: Array.from({ length: CHART_COLUMNS }, () => COLUMN_WIDTH), rows: count * (CHART_ROWS + 1) };
}

const NAMES_A_CHART = 32;
const CHART_ROWS = 14;
const CHART_COLUMNS = 8;
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
