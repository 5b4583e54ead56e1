import type { Band } from './band';
import { charactersOf, NARROWEST, TEXT_HEIGHT, TEXT_WIDTH } from './page-layout';
import type { Block, CellValue, SheetModel } from './sheet-model';

/** Bands laid on the grid of a sheet, from row `firstRow` on. */
export type PageFlow = Pick<SheetModel, 'columnWidths' | 'blocks'> & {
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly pageBreaks: readonly number[];
  readonly titleRows?: readonly [number, number];
  readonly rows: number;
};

/** What a page holds between its margins, in points. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

/** A page of the minutes. */
const UPRIGHT: PageRoom = { width: TEXT_WIDTH, height: TEXT_HEIGHT };

/** Lays bands one under the other: one grid for all their columns, a page break before every row that does not fit any more. */
export function flow(bands: readonly Band[], firstRow: number, room: PageRoom = UPRIGHT): PageFlow {
  const grid = gridOf(bands, room.width);
  const blocks: Block[] = [];
  const rowHeights: Record<number, number> = {};
  let row = firstRow;
  let titleRows: readonly [number, number] | undefined;
  for (const band of bands) {
    if (band.repeated === true) titleRows = [row, row + band.rows.length - 1];
    blocks.push(...blocksOf(band, row, grid));
    for (const height of band.heights) rowHeights[row++] = height;
  }
  return {
    columnWidths: grid.slice(1).map((end, index) => charactersOf(end - (grid[index] ?? 0))),
    blocks,
    rowHeights,
    pageBreaks: pageBreaks(bands, firstRow, room.height),
    rows: row - firstRow,
    ...(titleRows === undefined ? {} : { titleRows }),
  };
}

/** Height in points of bands that are not broken over pages. */
export function flowHeight(bands: readonly Band[]): number {
  return bands.flatMap(({ heights }) => heights).reduce((sum, height) => sum + height, 0);
}

function gridOf(bands: readonly Band[], width: number): readonly number[] {
  const ends = new Set([0, width]);
  for (const { columns } of bands) for (const { from, to } of columns) ends.add(snap(from)).add(snap(to));
  const grid: number[] = [];
  for (const end of [...ends].sort((a, b) => a - b)) {
    if (grid.length === 0 || end - (grid.at(-1) ?? 0) >= NARROWEST) grid.push(end);
  }
  grid[grid.length - 1] = width;
  return grid;
}

function snap(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

/** The grid line that a place across the page belongs to: the nearest. */
function lineOf(points: number, grid: readonly number[]): number {
  return grid.reduce((best, end, index) => (Math.abs(end - points) < Math.abs((grid[best] ?? 0) - points) ? index : best), 0);
}

function blocksOf(band: Band, row: number, grid: readonly number[]): Block[] {
  return band.columns.flatMap(({ from, to, style }, index) => {
    const column = lineOf(from, grid);
    const span = Math.max(1, lineOf(to, grid) - column);
    const values = trimmed(band.rows.map((cells) => cells[index] ?? null));
    if (values.length === 0) return [];
    const covered = Array.from({ length: span - 1 }, () => null);
    const rows = values.map((value) => [value, ...covered]);
    return [{ row, column, rows, style, ...(span === 1 ? {} : { merge: values.length === 1 ? true as const : 'rows' as const }) }];
  });
}

function trimmed(values: readonly CellValue[]): readonly CellValue[] {
  const last = values.findLastIndex((value) => value !== null);
  return values.slice(0, last + 1);
}

interface FlatRow {
  readonly height: number;
  /** May a page end after this row? */
  readonly open: boolean;
  readonly title: boolean;
  readonly newPage: boolean;
}

function pageBreaks(bands: readonly Band[], firstRow: number, room: number): readonly number[] {
  const rows = bands.flatMap(flatten);
  const title = rows.findLastIndex((row) => row.title);
  const titleHeight = rows.reduce((sum, row) => sum + (row.title ? row.height : 0), 0);
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const height = rows[index]?.height ?? 0;
    const repeated = title >= 0 && start > title ? titleHeight : 0;
    const begins = rows[index]?.newPage === true;
    if (index === start || (!begins && used + height + repeated <= room)) {
      used += height;
      continue;
    }
    const last = begins ? -1 : rows.slice(start, index).findLastIndex((row) => row.open);
    start = last < 0 ? index : start + last + 1;
    breaks.push(firstRow + start);
    index = start - 1;
    used = 0;
  }
  return breaks;
}

function flatten({ heights, keep, repeated, newPage }: Band): FlatRow[] {
  const last = heights.length - 1;
  const open = (index: number): boolean => (keep === 'all' ? false : keep === 'together' ? index === last : index <= last - (keep ?? 0));
  return heights.map((height, index) => ({ height, open: open(index), title: repeated === true, newPage: newPage === true && index === 0 }));
}
