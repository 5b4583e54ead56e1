import type { CandidateResult } from '../election/contest-result';
import { formatShare } from '../election/share';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { wholeText } from './number-text';
import { COLORS, FONT, pointsOf, PROJECTOR, SCREEN_MARGINS } from './page-layout';
import { momentText } from './date-text';
import { roundText } from './minutes-head';
import { minutesTexts } from './minutes-texts';
import { voteCountText } from './minutes-together';
import { chartColumns, rankingCharts } from './ranking-chart';
import { pageStarts, RANKING_SCALE } from './ranking-pages';
import { LOUD, rehearsalHeader, rehearsalText } from './rehearsal';
import { isOpinion, outcomeText, type ReportInput } from './report-input';
import { officeHeading, sheetTitle } from './sheet-title';
import { BANNER, FIRST_ROW } from './stale-banner';
import type { Block, CellValue, SheetModel, Style } from './sheet-model';
import { rowHeight, textHeight } from './text-height';
import { leftOpen, votesTogether } from './votes-together';

/** The ranking for the hall: everyone by votes with share and outcome, large enough for a projector, and column charts with the line "needed". */
export function ranking(input: ReportInput): SheetModel {
  const { result, language } = input;
  const texts = reportTexts[language];
  const rows = [...result.rows].sort((a, b) => b.votes - a.votes);
  const lines = headLines(input);
  const heading = FIRST_ROW + lines.length;
  const columns = [...WIDTHS, ...chartColumns(rows.length)];
  const rowHeights = heights(lines, rows, heading, columns);
  const starts = pageStarts(Object.values(rowHeights), heading - FIRST_ROW);
  const charts = rankingCharts(input, rows, { row: heading + 1, column: WIDTHS.length + 1 }, starts);
  const depth = Math.max(rows.length + 1, charts.rows + 1);
  return {
    key: `ranking:${result.contest.id}`,
    title: sheetTitle('ranking', input),
    defaults: { font: FONT, size: PROJECTOR.row },
    columnWidths: columns,
    rowHeights,
    blocks: [...lineBlocks(lines, columns.length), ...tableBlocks(input, rows, heading)],
    charts: charts.charts,
    frozenRows: heading + 1,
    gridlines: false,
    tabColor: COLORS.elected,
    banner: BANNER,
    print: {
      orientation: 'landscape',
      margins: SCREEN_MARGINS,
      ...rehearsalHeader(input, PROJECTOR.row),
      ...(charts.charts.length > 1 ? { fitToWidth: false, scale: RANKING_SCALE, pageBreaks: starts.slice(1).map((start) => heading + 1 + start) } : { fitToWidth: true }),
      titleRows: [heading, heading],
      centerFooter: fill(texts.minutes.page, { page: '&P', pages: '&N' }),
      area: { row: FIRST_ROW, column: 0, rows: lines.length + depth, columns: columns.length },
    },
  };
}

/** Rank, name, votes, share, needed, outcome. */
const WIDTHS = [12, 52, 20, 20, 16, 48] as const;
const GRID = { style: 'thin', color: COLORS.grid } as const;

interface Line {
  readonly text: string;
  readonly style: Style & { readonly size: number };
}

function headLines(input: ReportInput): readonly Line[] {
  const { result, language, writtenAt, logHead } = input;
  const rehearsal = rehearsalText(input);
  const { ranking: texts, written, noLog } = reportTexts[language];
  const { contest, tally, base, needed, tied } = result;
  const { openSeats } = leftOpen(input);
  const number = (count: number): string => wholeText(count, language);
  const opinion = isOpinion(result);
  const data = {
    collected: number(tally.collected), valid: number(tally.valid), invalid: number(tally.invalid),
    seats: number(contest.seats), base: number(base), needed: number(needed),
  };
  const unfinished = [
    ...(tied.length > 0 ? [fill(texts.tie, { names: tied.map(({ name }) => name).join(', ') })] : []),
    ...(!opinion && openSeats > 0 ? [fill(texts.open, { count: number(openSeats) })] : []),
  ];
  const summary = opinion ? texts.opinionSummary : contest.kind === 'runoff' ? texts.runoffSummary : texts.summary;
  const subtitle = { size: PROJECTOR.subtitle, color: COLORS.text };
  const round = roundText({ ...input, ...result });
  return [
    ...(rehearsal === null ? [] : [{ text: rehearsal, style: { size: PROJECTOR.title, ...LOUD } }]),
    { text: officeHeading(opinion ? texts.opinionTitle : texts.title, contest, language), style: { size: PROJECTOR.title, bold: true, color: COLORS.red } },
    ...(round === '' ? [] : [{ text: round, style: { ...subtitle, bold: true } }]),
    { text: fill(summary, data), style: subtitle },
    ...(unfinished.length === 0 ? [] : [{ text: unfinished.join(' '), style: { size: PROJECTOR.subtitle, bold: true, color: COLORS.red } }]),
    ...togetherText(input).map((text) => ({ text, style: { ...subtitle, bold: true } })),
    { text: fill(written, { time: momentText(writtenAt), hash: logHead || noLog }), style: { size: PROJECTOR.note, color: COLORS.quiet } },
  ];
}

/** From the second vote on: how many all votes together have elected. */
function togetherText(input: ReportInput): readonly string[] {
  const together = votesTogether(input);
  if (together === null) return [];
  const { elected, seats, rounds } = together;
  const number = (count: number): string => wholeText(count, input.language);
  return [fill(reportTexts[input.language].ranking.together, { rounds: voteCountText(rounds.length, minutesTexts(input)), count: number(elected.length), seats: number(seats) })];
}

function lineBlocks(lines: readonly Line[], width: number): readonly Block[] {
  const covered = Array.from({ length: width - 1 }, () => null);
  return lines.map(({ text, style }, index) => ({
    row: FIRST_ROW + index, column: 0, rows: [[text, ...covered]], merge: true, style: { align: 'left', valign: 'middle', wrap: true, ...style },
  }));
}

function tableBlocks(input: ReportInput, rows: readonly CandidateResult[], heading: number): readonly Block[] {
  const { ranking: texts } = reportTexts[input.language];
  const decisive = input.result.contest.kind !== 'runoff' && !isOpinion(input.result);
  const titles = [texts.rank, texts.name, texts.votes, texts.share, decisive ? texts.needed : texts.halfNeeded, texts.outcome];
  return [
    {
      row: heading, column: 0, rows: [titles],
      style: { size: PROJECTOR.heading, bold: true, color: COLORS.onRed, fill: COLORS.red, align: 'center', valign: 'middle', border: GRID },
    },
    ...runsOf(rows).flatMap((run) => runBlocks(input, run, heading + 1)),
  ];
}

/** People one under the other with the same outcome: they have the same colour. */
interface Run {
  readonly start: number;
  readonly rows: CandidateResult[];
}

function runsOf(rows: readonly CandidateResult[]): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, start) => {
    const last = runs.at(-1);
    if (last?.rows[0]?.outcome === row.outcome) last.rows.push(row);
    else runs.push({ start, rows: [row] });
  });
  return runs;
}

const FILLS: Readonly<Partial<Record<CandidateResult['outcome'], string>>> = { elected: COLORS.elected, tied: COLORS.tied };

function runBlocks(input: ReportInput, { start, rows }: Run, first: number): readonly Block[] {
  const { result, language } = input;
  const fillColor = FILLS[rows[0]?.outcome ?? 'notElected'];
  const style: Style = {
    size: PROJECTOR.row, color: COLORS.text, border: GRID, valign: 'middle', ...(fillColor === undefined ? {} : { fill: fillColor }),
  };
  const figures = rows.map((row): CellValue[] => [row.votes, formatShare(row.votes, result.base, language), result.needed]);
  return [
    { row: first + start, column: 0, rows: rows.map(({ rank }) => [rank]), style: { ...style, align: 'center', numberFormat: '0' } },
    { row: first + start, column: 1, rows: rows.map(({ candidate }) => [candidate.name]), style: { ...style, bold: true, wrap: true } },
    { row: first + start, column: 2, rows: figures, style: { ...style, align: 'center', numberFormat: '0' } },
    { row: first + start, column: 5, rows: rows.map(({ outcome }) => [outcomeText(outcome, input)]), style: { ...style, align: 'center' } },
  ];
}

function heights(lines: readonly Line[], rows: readonly CandidateResult[], heading: number, columns: readonly number[]): Readonly<Record<number, number>> {
  const width = columns.reduce((sum, column) => sum + pointsOf(column), 0);
  const name = { size: PROJECTOR.row, bold: true };
  return Object.fromEntries([
    ...lines.map(({ text, style }, index) => [FIRST_ROW + index, textHeight(text, { size: style.size, bold: style.bold === true }, width)]),
    [heading, rowHeight(1, PROJECTOR.heading) + 6],
    ...rows.map(({ candidate }, index) => [heading + 1 + index, textHeight(candidate.name, name, pointsOf(WIDTHS[1])) + 4]),
  ]);
}
