import type { IStyleData, Worksheet } from '@univerjs/core';
import type { Book } from './book';
import { shownText } from './number-text';
import { textWidth } from './text-width';
import { lookPart } from './univer-style';

/** Excel's height of an empty row, in points. */
const EMPTY_ROW = 15;
const LINE_PER_SIZE = 1.3;
const STEP = 0.75;
const PADDING = 4;
const POINTS_PER_PIXEL = 0.75;

/** The height in points that a row needs for what stands in it. */
export function fittingHeight(book: Book, sheet: Worksheet, row: number): number {
  let height = EMPTY_ROW;
  for (const column of filledColumns(sheet, row)) {
    const merge = sheet.getMergedCell(row, column);
    if (merge && merge.endRow > merge.startRow) continue;
    const style = sheet.getComposedCellStyle(row, column);
    const width = merge ? Infinity : sheet.getColumnWidth(column) * POINTS_PER_PIXEL - PADDING;
    const lines = linesOf(shownText(book.cells.view(sheet, row, column)), style, width);
    height = Math.max(height, lines * lookPart(style, 'fontSize') * LINE_PER_SIZE);
  }
  return Math.ceil(height / STEP) * STEP;
}

function filledColumns(sheet: Worksheet, row: number): readonly number[] {
  const cells = sheet.getCellMatrix().getRow(row) as Readonly<Record<string, unknown>> | undefined;
  return Object.keys(cells ?? {}).map(Number).filter((column) => !Number.isNaN(column));
}

function linesOf(text: string, style: IStyleData, width: number): number {
  const lines = text.split('\n');
  if (!lookPart(style, 'wrap')) return text === '' ? 1 : lines.length;
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, style) / width)), 0);
}
