import { cellsHeight, type Band, type BandColumn } from './band';
import { flowHeight } from './page-flow';
import { COLORS, FONT, NARROWEST, TEXT_HEIGHT, TEXT_WIDTH, type Setting } from './page-layout';
import type { CellValue, Style } from './sheet-model';
import { leastWidth } from './text-height';

/** A column of a table of names: its heading, its width in ems of the type size (0: it takes what is left), how it is aligned. */
export interface NameColumn {
  readonly title: string;
  readonly ems: number;
  readonly align: 'left' | 'center';
  readonly bold?: boolean;
}

/** A table of people: one row each, set in several groups side by side, read down the first group, then down the next. */
export interface NameTable {
  readonly columns: readonly NameColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a table is set. `width`: of the table in points; `rowHeight`: the least height of a row of the body. */
export interface TableManner {
  readonly groups?: number;
  readonly repeated?: boolean;
  readonly keepLast?: number;
  readonly width?: number;
  readonly rowHeight?: number;
}

/** Heading and body of a table of names; `groups` side by side, at most as many as there are rows. */
export function nameTable(table: NameTable, setting: Setting, options: TableManner = {}): readonly Band[] {
  const groups = Math.max(1, Math.min(options.groups ?? setting.groups, table.rows.length));
  const columns = placeColumns(table.columns, setting, groups, options.width ?? TEXT_WIDTH);
  const widths = columns.map(({ from, to }) => to - from - NARROWEST);
  const titles = Array.from({ length: groups }, () => table.columns.map(({ title }) => title)).flat();
  const rows = sideBySideRows(table, groups);
  const face = { size: setting.table };
  const title = { size: headingSize(setting.table, groups), bold: true };
  return [
    {
      columns: columns.map((column) => ({ ...column, style: { ...column.style, ...title, align: 'center', fill: COLORS.heading } })),
      rows: [titles],
      heights: [cellsHeight(titles, widths, title)],
      keep: 'all',
      ...(options.repeated === true ? { repeated: true } : {}),
    },
    {
      columns,
      rows,
      heights: rows.map((row) => Math.max(options.rowHeight ?? 0, cellsHeight(row, widths, face))),
      ...(options.keepLast === undefined ? {} : { keep: options.keepLast }),
    },
  ];
}

/** Ems of a column that breaks no word of its heading, whatever the grid of the page takes from it. */
export function headingEms(title: string, { table }: Setting, groups: number): number {
  return (leastWidth(title, { size: headingSize(table, groups), bold: true }) + NARROWEST) / table;
}

/**
 * A table of names in groups side by side that begins `used` points below the top of a page: on every page it goes down the first group, then down the
 * next, under a heading of its own.
 */
export function tableOverPages(table: NameTable, setting: Setting, used: number, manner: Pick<TableManner, 'rowHeight'> = {}): readonly Band[] {
  const whole = nameTable(table, setting, manner);
  if (used + flowHeight(whole) <= TEXT_HEIGHT) return whole;
  const depth = deepest(table, setting, TEXT_HEIGHT - used, manner);
  if (depth === 0) return onNewPage(tableOverPages(table, setting, 0, manner));
  const first = { ...table, rows: table.rows.slice(0, depth * setting.groups) };
  const rest = { ...table, rows: table.rows.slice(depth * setting.groups) };
  return [...nameTable(first, setting, manner), ...onNewPage(tableOverPages(rest, setting, 0, manner))];
}

/** Where a row pairs anew with a longer name beside it, a page may end with room for a heading: the rest begins a page all the same. */
function onNewPage([heading, ...rest]: readonly Band[]): readonly Band[] {
  return heading === undefined ? [] : [{ ...heading, newPage: true }, ...rest];
}

/** How many rows of the table fit into a height. */
function deepest(table: NameTable, setting: Setting, height: number, manner: Pick<TableManner, 'rowHeight'>): number {
  let depth = 0;
  while (flowHeight(nameTable({ ...table, rows: table.rows.slice(0, (depth + 1) * setting.groups) }, setting, manner)) <= height) depth += 1;
  return depth;
}

/** Type size of the headings over names of this size: side by side the columns are narrow, their headings are set a little smaller than the names. */
function headingSize(table: number, groups: number): number {
  return groups > 1 ? Math.floor(table * 1.8) / 2 : table;
}

/** Between two groups, in points. */
const GUTTER = 9;

function placeColumns(columns: readonly NameColumn[], setting: Setting, groups: number, whole: number): readonly BandColumn[] {
  const width = (whole - GUTTER * (groups - 1)) / groups;
  const fixed = columns.reduce((sum, { ems }) => sum + ems * setting.table, 0);
  return Array.from({ length: groups }, (_, group) => {
    let at = group * (width + GUTTER);
    return columns.map((column) => {
      const from = at;
      at += column.ems === 0 ? width - fixed : column.ems * setting.table;
      return { from, to: at, style: cellStyle(column, setting) };
    });
  }).flat();
}

function sideBySideRows({ columns, rows }: NameTable, groups: number): readonly (readonly CellValue[])[] {
  const depth = Math.ceil(rows.length / groups);
  return Array.from({ length: depth }, (_, row) =>
    Array.from({ length: groups }, (__, group) => rows[group * depth + row] ?? columns.map(() => null)).flat());
}

function cellStyle(column: NameColumn, setting: Setting): Style {
  return {
    font: FONT, size: setting.table, color: COLORS.text, align: column.align, valign: 'middle', wrap: true,
    border: { style: 'thin', color: COLORS.grid },
    ...(column.bold === true ? { bold: true } : {}),
  };
}
