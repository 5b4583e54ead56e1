import type { MarkForm } from '../election/mark';
import type { Cells } from './cell-address';

/**
 * Where the papers of a contest lie in the workbook: `rows` rows from `firstRow` on, under the headings. Rows and columns count from 0. The names' columns
 * begin at `firstColumn`; a column of counts or conclusions may stand among them or anywhere else on the sheet.
 */
export interface BallotPlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly names: number;
  readonly countColumn: number | null;
  readonly conclusionColumn: number | null;
  readonly form: MarkForm;
  /** 'digits': every mark is the number 1, 0 or 2 or nothing, as in our own tables; 'words': any mark that is read, with slower formulas. */
  readonly marks: 'digits' | 'words';
}

/** Where the settings of the congress lie: a column of keys beside one of values, `rows` rows from `firstRow` on, from 0. */
export interface SettingsPlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly keyColumn: number;
  readonly valueColumn: number;
}

/** Where the contests lie: `rows` rows from `firstRow` on, the contest's number in one column; rows and columns count from 0. */
export interface ContestsPlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly idColumn: number;
  /** The columns of the number to elect, of the papers issued, and of those present, convoked and deducted ('other', also of those whom the committee concluded not to count in this vote alone) where a vote has numbers of its own. */
  readonly columns: Readonly<Record<'seats' | 'issued' | 'present' | 'convoked' | 'other', number>>;
}

/** The sheet column of each name, in ballot order. */
export function nameColumns({ firstColumn, names, countColumn, conclusionColumn }: BallotPlace): readonly number[] {
  const columns: number[] = [];
  for (let column = firstColumn; columns.length < names; column += 1) {
    if (column !== countColumn && column !== conclusionColumn) columns.push(column);
  }
  return columns;
}

/** The cells of all names in one row (counted from 0 among the papers), as few ranges as possible. */
export function markRanges(place: BallotPlace, row: number): readonly Cells[] {
  const runs: { start: number; columns: number }[] = [];
  for (const column of nameColumns(place)) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.columns === column) last.columns += 1;
    else runs.push({ start: column, columns: 1 });
  }
  return runs.map(({ start, columns }) => ({ sheet: place.sheet, row: place.firstRow + row, column: start, columns }));
}
