import { reportTexts } from '../locale/report';
import { conclusionWords } from '../locale/vocabulary';
import { address, type Cells } from './cell-address';
import type { CheckInput } from './check';
import { COLORS, DESK } from './page-layout';
import { paperFormulas } from './paper-formula';
import type { Block } from './sheet-model';

/** The helper block, one row a paper, and the addresses of its columns. */
export interface CheckedPapers {
  readonly blocks: readonly Block[];
  readonly columnWidths: readonly number[];
  /** Papers a row stands for; why it is invalid, or that it is set aside; valid papers it gives. */
  readonly weights: string;
  readonly reasons: string;
  readonly counted: string;
}

/** One row a paper from `place` on, `seats` being the cell of the number to elect: row of the sheet, papers, names chosen, conclusion, reason, valid papers. Not printed. */
export function checkPapers({ language, ballots }: CheckInput, place: { readonly row: number; readonly column: number }, seats: string): CheckedPapers {
  const texts = reportTexts[language].check;
  const rules = { seats, undecided: conclusionWords[language].undecided };
  const first = place.row + 2;
  // Plain addresses: thousands of papers must weigh less than a request may.
  const cell = (row: number, column: number): string => address({ row: first + row, column: place.column + column }).replaceAll('$', '');
  const rows = Array.from({ length: ballots.rows }, (_, row) => [
    ballots.firstRow + row + 1,
    ...paperFormulas(ballots, row, rules, { weight: cell(row, 1), chosen: cell(row, 2), conclusion: cell(row, 3), reason: cell(row, 4) }),
  ]);
  const column = (index: number): string => {
    const cells: Cells = { row: first, column: place.column + index, rows: Math.max(1, ballots.rows) };
    return address(cells);
  };
  const style = { size: DESK.note, color: COLORS.quiet, align: 'center' as const };
  return {
    blocks: [
      { row: place.row, column: place.column, rows: [[texts.papers, null, null, null, null, null]], merge: true, style: { ...style, bold: true, align: 'left' } },
      { row: place.row + 1, column: place.column, rows: [[texts.row, texts.weight, texts.chosen, texts.conclusion, texts.reason, texts.counted]], style: { ...style, bold: true, wrap: true, valign: 'middle', fill: COLORS.helper } },
      ...(rows.length === 0 ? [] : [{ row: first, column: place.column, rows, style }]),
    ],
    columnWidths: [8, 10, 10, 18, 14, 10],
    weights: column(1),
    reasons: column(4),
    counted: column(5),
  };
}
