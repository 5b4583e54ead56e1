import type { CellValue, Style } from './sheet-model';
import { FONT, COLORS, TEXT_WIDTH } from './page-layout';
import { rowHeight, textHeight, type Face } from './text-height';

/** A column of a band: where it begins and ends across the page, in points, and how its cells look. */
export interface BandColumn {
  readonly from: number;
  readonly to: number;
  readonly style: Style;
}

/** Rows that share their columns: a paragraph, a line of the head, a table's heading or its body. A null cell is no part of the band. */
export interface Band {
  readonly columns: readonly BandColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** In points, one a row. */
  readonly heights: readonly number[];
  /** 'all': the rows stay together and with the next band; 'together': only with each other; a number: so many of the last rows stay with the next band; left out: pages break between rows. */
  readonly keep?: 'all' | 'together' | number;
  /** The heading that is repeated on every later page. */
  readonly repeated?: boolean;
  /** Does the first row begin a page? */
  readonly newPage?: boolean;
}

/** How a line of text is set. */
export interface LineStyle extends Face {
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly color?: string;
}

/** A text across the page (or from one point to another) that wraps as needed. */
export function paragraph(text: string, line: LineStyle, options: { readonly keep?: boolean; readonly from?: number; readonly to?: number } = {}): Band {
  const { from = 0, to = TEXT_WIDTH } = options;
  return {
    columns: [{ from, to, style: lineStyle(line) }],
    rows: [[text]],
    heights: [textHeight(text, line, to - from)],
    ...(options.keep === true ? { keep: 'all' as const } : {}),
  };
}

/** Several texts side by side on one line, each in its own columns. */
export function sideBySide(cells: readonly { readonly text: string; readonly from: number; readonly to: number; readonly line: LineStyle; readonly style?: Style }[]): Band {
  return {
    columns: cells.map(({ from, to, line, style }) => ({ from, to, style: { ...lineStyle(line), ...style } })),
    rows: [cells.map(({ text }) => text)],
    heights: [Math.max(...cells.map(({ text, from, to, line }) => textHeight(text, line, to - from)))],
    keep: 'all',
  };
}

/** Empty room of `height` points that stays with what follows. */
export function space(height: number): Band {
  return { columns: [], rows: [[]], heights: [height], keep: 'all' };
}

/** Height in points of a row of cells in columns of these widths; numbers, also as text, take one line. */
export function cellsHeight(cells: readonly CellValue[], widths: readonly number[], face: Face): number {
  return Math.max(rowHeight(1, face.size), ...cells.map((cell, index) =>
    (typeof cell === 'string' && !/^[\d,.]+$/.test(cell) ? textHeight(cell, face, widths[index] ?? TEXT_WIDTH) : 0)));
}

/** A style for text set like `line`: wrapped, in the middle of its row. */
function lineStyle(line: LineStyle): Style {
  return {
    font: FONT, size: line.size, color: line.color ?? COLORS.text, align: line.align ?? 'left', valign: 'middle', wrap: true,
    ...(line.bold === true ? { bold: true } : {}),
    ...(line.italic === true ? { italic: true } : {}),
  };
}
