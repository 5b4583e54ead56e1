import { formatShare } from '../election/share';
import { COMPOSITION_TEXTS } from '../locale/composition';
import { fill, type Language } from '../locale/language';
import { reportTexts } from '../locale/report';
import type { Composition, CompositionGroup } from '../people/composition';
import { categoryText } from '../people/composition-text';
import { COLORS, DESK } from './page-layout';
import type { Block, CellValue, Chart } from './sheet-model';
import { FIRST_ROW } from './stale-banner';

/** Blocks and charts of the groups, page breaks between them, the row under the last. */
export interface PlacedGroups {
  readonly blocks: Block[];
  readonly charts: Chart[];
  readonly pageBreaks: number[];
  nextRow: number;
}

/** Widths of the columns: category, people, share; a gap; the chart. */
export const COMPOSITION_COLUMNS = [34, 12, 12, 3, 12, 12, 12, 12] as const;

/** Percent at which the sheet is printed: its width on A4, with room for programs that draw columns a little wider. Fitted to the width, Excel would keep no page break and cut charts. */
export const COMPOSITION_SCALE = 82;

/** The total, then each group with its chart, from row `first` on; a page break before a group that does not fit any more. */
export function placeGroups(counted: Composition, language: Language, first: number): PlacedGroups {
  const placed: PlacedGroups = { blocks: [...totalBlocks(counted, language, first)], charts: [], pageBreaks: [], nextRow: first + 2 };
  let pageStart = FIRST_ROW;
  for (const group of counted.groups) {
    const rows = groupRows(counted, group, language);
    const ages = agesText(group, language);
    const depth = Math.max(rows.length + 1 + (ages === '' ? 0 : 1), CHART_ROWS);
    if (placed.nextRow + depth - pageStart > ROWS_A_PAGE) {
      placed.pageBreaks.push(placed.nextRow);
      pageStart = placed.nextRow;
    }
    placeGroup(placed, language, { key: group.key, rows, ages });
    placed.nextRow += depth + 1;
  }
  return placed;
}

const CHART_AT = 4;
/** A chart needs at least this many rows. */
const CHART_ROWS = 9;
const GRID = { style: 'thin', color: COLORS.grid } as const;
/** So many rows of 12 points stand on a page at COMPOSITION_SCALE. */
const ROWS_A_PAGE = 56;

function totalBlocks({ total }: Composition, language: Language, row: number): readonly Block[] {
  const style = { size: DESK.subtitle, bold: true, border: GRID, fill: COLORS.heading };
  return [
    { row, column: 0, rows: [[COMPOSITION_TEXTS[language].total]], style },
    { row, column: 1, rows: [[total, formatShare(total, total, language)]], style: { ...style, align: 'center', numberFormat: '0' } },
  ];
}

function groupRows({ total }: Composition, group: CompositionGroup, language: Language): readonly CellValue[][] {
  return group.rows.map((row) => [categoryText(row, language), row.count, formatShare(row.count, total, language)]);
}

function agesText({ ages }: CompositionGroup, language: Language): string {
  if (ages === null) return '';
  const mean = ages.mean.toFixed(2).replace('.', language === 'vi' ? ',' : '.');
  return fill(reportTexts[language].composition.meanAge, { mean, youngest: ages.youngest, oldest: ages.oldest });
}

function placeGroup(placed: PlacedGroups, language: Language, group: { readonly key: CompositionGroup['key']; readonly rows: readonly CellValue[][]; readonly ages: string }): void {
  const texts = reportTexts[language].composition;
  const row = placed.nextRow;
  const title = COMPOSITION_TEXTS[language].groups[group.key];
  const column = (index: number): Chart['labels'] => ({ row: row + 1, column: index, rows: group.rows.length, columns: 1 });
  const cells = { size: DESK.row, border: GRID, valign: 'middle' as const };
  placed.blocks.push(
    { row, column: 0, rows: [[title, texts.count, texts.share]], style: { ...cells, bold: true, fill: COLORS.heading, align: 'center' } },
    { row: row + 1, column: 0, rows: group.rows.map((cell) => cell.slice(0, 1)), style: cells },
    { row: row + 1, column: 1, rows: group.rows.map((cell) => cell.slice(1)), style: { ...cells, align: 'center', numberFormat: '0' } },
  );
  if (group.ages !== '') {
    placed.blocks.push({ row: row + 1 + group.rows.length, column: 0, rows: [[group.ages, null, null]], merge: true, style: { size: DESK.note, italic: true, color: COLORS.quiet } });
  }
  placed.charts.push({
    kind: 'barClustered', title, labels: column(0), series: [{ name: texts.count, values: column(1), color: COLORS.bar }],
    place: { row, column: CHART_AT, rows: CHART_ROWS, columns: COMPOSITION_COLUMNS.length - CHART_AT },
  });
}
