import type { Block, CellValue, SheetModel } from '../../../src/report/sheet-model';
import { pointsOf, TALLEST_ROW } from '../../../src/report/page-layout';
import { countLines, textWidth } from '../../../src/report/text-height';

/** What is wrong with a sheet model, whatever it shows: an empty list when it can be written as it is. */
export function faults(model: SheetModel): readonly string[] {
  return [...overlaps(model), ...outside(model), ...texts(model), ...cut(model), ...broken(model), ...heights(model), ...titles(model)];
}

/** All texts of a model with their row, column and block. */
export function textCells(model: SheetModel): readonly { readonly text: string; readonly row: number; readonly column: number; readonly block: Block }[] {
  return model.blocks.flatMap((block) => block.rows.flatMap((cells, r) => cells.flatMap((value, c) =>
    (typeof value === 'string' ? [{ text: value, row: block.row + r, column: block.column + c, block }] : []))));
}

/** The values of each row of the print area from left to right, without the empty ones. */
export function rowsOf(model: SheetModel): ReadonlyMap<number, readonly CellValue[]> {
  const rows = new Map<number, { readonly column: number; readonly value: CellValue }[]>();
  for (const { row, column, rows: cells } of model.blocks) {
    cells.forEach((line, r) => line.forEach((value, c) => {
      if (value !== null) rows.set(row + r, [...(rows.get(row + r) ?? []), { column: column + c, value }]);
    }));
  }
  return new Map([...rows].sort(([a], [b]) => a - b).map(([row, cells]) => [row, cells.sort((a, b) => a.column - b.column).map(({ value }) => value)]));
}

function overlaps({ blocks }: SheetModel): readonly string[] {
  const taken = new Set<string>();
  const found: string[] = [];
  for (const { row, column, rows } of blocks) {
    rows.forEach((cells, r) => cells.forEach((_, c) => {
      const cell = `${row + r}:${column + c}`;
      if (taken.has(cell)) found.push(`two blocks on ${cell}`);
      taken.add(cell);
    }));
  }
  return found;
}

/** Nothing stands on the banner or in its row, beyond the set columns, or – but for the helper of the check and hidden columns – outside what is printed. */
function outside({ key, blocks, columnWidths, charts = [], print, banner, hiddenColumns = [] }: SheetModel): readonly string[] {
  const { area } = print;
  if (area === undefined) return ['no print area'];
  const helper = key.startsWith('check:') ? area.column + area.columns : hiddenColumns[0] ?? Infinity;
  const places = [
    ...blocks.map(({ row, column, rows }) => ({ row, column, rows: rows.length, columns: rows[0]?.length ?? 0 })),
    ...charts.flatMap(({ place, labels, series }) => [place, labels, ...series.map(({ values }) => values)]),
  ];
  return places.flatMap((place) => {
    const printed = place.column >= helper || (place.row >= area.row && place.column >= area.column
      && place.row + place.rows <= area.row + area.rows && place.column + place.columns <= area.column + area.columns);
    const measured = place.column + place.columns <= columnWidths.length;
    return printed && measured && place.row > (banner?.row ?? 0) ? [] : [`outside: ${JSON.stringify(place)}`];
  });
}

function texts(model: SheetModel): readonly string[] {
  return textCells(model).filter(({ text }) => /\{\w+\}|undefined|NaN|\[object/.test(text) && !text.startsWith('=')).map(({ text }) => `unfilled: ${text}`);
}

/** A wrapped text with a set row height is not cut: by the estimate without its margin. */
function cut(model: SheetModel): readonly string[] {
  return cutTexts(model, ({ merge }) => merge !== undefined);
}

/** The wrapped texts that their row cuts, of the blocks asked for. */
export function cutTexts(model: SheetModel, asked: (block: Block) => boolean = () => true): readonly string[] {
  return textCells(model).flatMap(({ text, row, column, block }) => {
    const { style = {} } = block;
    const height = model.rowHeights?.[row];
    if (style.wrap !== true || height === undefined || height >= TALLEST_ROW || !asked(block)) return [];
    const width = widthOf(model, column, block);
    const size = style.size ?? model.defaults.size;
    const lines = countLines(text, { size: size * 0.96, bold: style.bold === true }, width);
    return lines * size * 1.1 <= height ? [] : [`cut in row ${row}: ${text}`];
  });
}

/** No heading of a table breaks inside a word: by the least padding that spreadsheets give a cell. */
function broken(model: SheetModel): readonly string[] {
  return textCells(model).flatMap(({ text, row, column, block }) => {
    const { wrap, bold, fill, size = model.defaults.size } = block.style ?? {};
    if (wrap !== true || bold !== true || fill === undefined) return [];
    const longest = Math.max(...text.split(/\s/).map((word) => textWidth(word, { size, bold })));
    return longest + LEAST_PADDING <= widthOf(model, column, block) ? [] : [`broken word in row ${row}: ${text}`];
  });
}

/** In points: two pixels on either side. */
const LEAST_PADDING = 3;

function widthOf({ columnWidths }: SheetModel, column: number, { rows, merge }: Block): number {
  return columnWidths.slice(column, column + (merge === undefined ? 1 : rows[0]?.length ?? 1)).reduce((sum, characters) => sum + pointsOf(characters), 0);
}

function heights({ rowHeights = {} }: SheetModel): readonly string[] {
  return Object.entries(rowHeights).filter(([, height]) => !(height > 0 && height <= TALLEST_ROW)).map(([row, height]) => `height of row ${row}: ${height}`);
}

function titles({ title, print: { titleRows, pageBreaks = [], area } }: SheetModel): readonly string[] {
  const last = area === undefined ? 0 : area.row + area.rows - 1;
  return [
    ...(title.length > 31 || /[:\\/?*[\]]/.test(title) ? [`title: ${title}`] : []),
    ...(titleRows !== undefined && (titleRows[0] > titleRows[1] || titleRows[1] > last) ? ['title rows outside'] : []),
    ...(pageBreaks.some((row, index) => row <= (pageBreaks[index - 1] ?? 1) || row > last) ? [`page breaks: ${pageBreaks.join(' ')}`] : []),
  ];
}
