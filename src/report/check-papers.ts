import { reportTexts } from '../locale/report';
import { address, type Cells } from './cell-address';
import type { CheckInput } from './check';
import { COLORS, DESK } from './page-layout';
import { paperFormulas } from './paper-formula';
import type { Block } from './sheet-model';

/** The helper block, one row a paper, and the addresses of its columns. */
export interface CheckedPapers {
  readonly blocks: readonly Block[];
  readonly columnWidths: readonly number[];
  /** Papers a row stands for; why it is invalid; valid papers it gives. */
  readonly weights: string;
  readonly reasons: string;
  readonly counted: string;
}

/** One row a paper from `place` on: row of the sheet, papers, names chosen, reason, valid papers. Not printed. */
export function checkPapers({ result, language, ballots }: CheckInput, place: { readonly row: number; readonly column: number }): CheckedPapers {
  const texts = reportTexts[language].check;
  const first = place.row + 2;
  const cell = (row: number, column: number): string => address({ row: first + row, column: place.column + column });
  const rows = Array.from({ length: ballots.rows }, (_, row) => [
    ballots.firstRow + row + 1,
    ...paperFormulas(ballots, row, result.contest.seats, { weight: cell(row, 1), chosen: cell(row, 2), reason: cell(row, 3) }),
  ]);
  const column = (index: number): string => {
    const cells: Cells = { row: first, column: place.column + index, rows: Math.max(1, ballots.rows) };
    return address(cells);
  };
  const style = { size: DESK.note, color: COLORS.quiet, align: 'center' as const };
  return {
    blocks: [
      { row: place.row, column: place.column, rows: [[texts.papers, null, null, null, null]], merge: true, style: { ...style, bold: true, align: 'left' } },
      { row: place.row + 1, column: place.column, rows: [[texts.row, texts.weight, texts.chosen, texts.reason, texts.counted]], style: { ...style, bold: true, wrap: true, valign: 'middle', fill: COLORS.helper } },
      ...(rows.length === 0 ? [] : [{ row: first, column: place.column, rows, style }]),
    ],
    columnWidths: [8, 10, 10, 14, 10],
    weights: column(1),
    reasons: column(3),
    counted: column(4),
  };
}
