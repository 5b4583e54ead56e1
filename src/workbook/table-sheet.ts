import { COLUMNS, TEXT_COLUMNS, headings, sheetTitle, type FixedTable } from './schema';
import type { Language } from '../locale/language';

export type Cell = string | number;

/** A table to be made: its sheet's wanted title, headings and first rows; which columns are text whatever they begin with; widths in characters. */
export interface TableSpec {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly body: readonly (readonly Cell[])[];
  readonly text: readonly boolean[];
  /** Number formats of columns that have one of their own. */
  readonly formats?: readonly (string | undefined)[];
  readonly widths: readonly number[];
  /** Do rows grow with their texts? For tables that are read, and never written to while papers are counted. */
  readonly wrap?: boolean;
}

/** Rows to write into a table: 0-based row of the body → cells. */
export type RowWrites = ReadonlyMap<number, readonly Cell[]>;

const HEADING_FILL = '#8c1d18';
const HEADING_COLOR = '#ffffff';
const LINE = '#d0c4c3';
const HEADING_LINE = 15;
const HEADING_PADDING = 4;
const MOST_HEADING_LINES = 6;
const WIDE = 36;
const NARROW = 12;
/** Of columns that hold more than a number or a word: hashes are seen whole, and so are moments and the names of offices and rules. */
const WIDTHS: Readonly<Record<string, number>> = {
  label: WIDE, value: WIDE, name: WIDE, source: WIDE, before: WIDE, after: WIDE, act: 30, counters: WIDE, rulingReason: WIDE, quorumReason: WIDE, surplusReason: WIDE, text: WIDE, default: WIDE,
  previous: 66, hash: 66, time: 20, office: 20, kind: 24, decision: 30,
};
/** More columns than these would be too small to read on one page. */
const MOST_ON_A_PAGE = 40;

/** The spec of a table with columns of its own. */
export function fixedTable(name: FixedTable, body: readonly (readonly Cell[])[], language: Language): TableSpec {
  return {
    name,
    title: sheetTitle(name, language),
    headings: headings(COLUMNS[name], language),
    body,
    text: COLUMNS[name].map((key) => TEXT_COLUMNS.has(key)),
    widths: COLUMNS[name].map((key) => WIDTHS[key] ?? NARROW),
  };
}

/** Queues a new sheet with the table in it, under a title that no sheet bears; gives the sheet. */
export function addTable(context: Excel.RequestContext, spec: TableSpec, takenTitles: Set<string>): Excel.Worksheet {
  const title = freeTitle(spec.title, takenTitles);
  takenTitles.add(title.toLowerCase());
  const sheet = context.workbook.worksheets.add(title);
  const columns = spec.headings.length;
  const body = spec.body.length > 0 ? spec.body : [spec.headings.map(() => '')];
  const range = sheet.getRangeByIndexes(0, 0, body.length + 1, columns);
  range.numberFormat = [spec.headings.map(() => '@'), ...body.map((row) => cellFormats(row, spec.text, spec.formats))];
  range.values = [[...spec.headings.map(asText)], ...body.map((row) => row.map(asText))];
  const table = context.workbook.tables.add(range, true);
  table.name = spec.name;
  table.style = 'TableStyleLight1';
  table.showFilterButton = false;
  drawHeading(sheet.getRangeByIndexes(0, 0, 1, columns), spec);
  const lines = range.format.borders.getItem('InsideHorizontal');
  lines.style = 'Continuous';
  lines.color = LINE;
  spec.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  if (spec.wrap === true) wrapRows(sheet.getRangeByIndexes(1, 0, body.length, columns));
  sheet.freezePanes.freezeRows(1);
  if (columns <= MOST_ON_A_PAGE) fitToPaper(sheet);
  return sheet;
}

/** Once the columns are as wide as they will be: a text longer than its cell would be cut by the next one. */
function wrapRows({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.autofitRows();
}

/** Printed as it is, a table would break across its columns. */
function fitToPaper(sheet: Excel.Worksheet): void {
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows(sheet.getRangeByIndexes(0, 0, 1, 1).getEntireRow());
}

/** Queues rows of a table's body, each by its place, so that writing the same row twice is harmless. A row just below the body makes the table grow. `from`: the column of the first cell, from 0. */
export function writeRows(table: Excel.Table, rows: RowWrites, text: readonly boolean[], from = 0): void {
  const heading = table.getHeaderRowRange();
  for (const [index, cells] of [...rows].sort(([a], [b]) => a - b)) {
    // Not the table's whole width: columns that somebody has added at its right are left alone.
    const row = heading.getCell(index + 1, from).getResizedRange(0, cells.length - 1);
    row.numberFormat = [cellFormats(cells, text.slice(from))];
    row.values = [cells.map(asText)];
  }
}

/** Where this Excel does not let a table grow by what is written below it, or where a row between is still to come (its act was lost): queues that the rows are taken out, so many blank ones added, and written again. `range`: the whole table, its counts loaded; `from`: see writeRows. */
export function growTable(table: Excel.Table, range: Excel.Range, { rows, from }: { readonly rows: RowWrites; readonly from?: number | undefined }, text: readonly boolean[]): void {
  const below = [...rows].filter(([index]) => index >= range.rowCount - 1).sort(([a], [b]) => a - b);
  for (const [index] of below) table.getHeaderRowRange().getOffsetRange(index + 1, 0).clear('Contents');
  const lacking = Math.max(...rows.keys()) + 1 - (range.rowCount - 1);
  table.rows.add(undefined, Array.from({ length: lacking }, () => Array.from({ length: range.columnCount }, () => '')));
  writeRows(table, new Map(below), text, from);
}

/** Text columns and every text that is not blank are formatted as text before they are written, so that nothing becomes a formula or a date. */
function cellFormats(cells: readonly Cell[], text: readonly boolean[], formats: TableSpec['formats'] = []): string[] {
  return cells.map((cell, i) => (text[i] === true || (typeof cell === 'string' && cell !== '') ? '@' : (formats[i] ?? 'General')));
}

/** A text as a cell takes it: Excel swallows a leading apostrophe, so it is doubled. */
export function asText(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell;
}

/** Column width in points for a number of characters of Excel's standard font (7 pixels a character, 5 of padding). */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The wanted title, or with the first number in brackets that makes it free; at most 31 characters. */
export function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  let title = wanted.slice(0, 31);
  for (let n = 2; taken.has(title.toLowerCase()); n++) {
    const suffix = ` (${n})`;
    title = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return title;
}

/** The same for several sheets made at once, none of which may have the title of another. */
export function freeTitles(wanted: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const all = new Set(taken);
  return wanted.map((one) => {
    const title = freeTitle(one, all);
    all.add(title.toLowerCase());
    return title;
  });
}

function drawHeading(range: Excel.Range, spec: TableSpec): void {
  const lines = Math.max(...spec.headings.map((heading, i) => Math.ceil((heading.length + 1) / (spec.widths[i] ?? NARROW))));
  range.format.rowHeight = HEADING_LINE * Math.min(lines, MOST_HEADING_LINES) + HEADING_PADDING;
  range.format.fill.color = HEADING_FILL;
  range.format.font.color = HEADING_COLOR;
  range.format.font.bold = true;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Center';
}
