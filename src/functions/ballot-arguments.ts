import type { Ballot, BallotRules } from '../election/ballot';
import { readBallotRange } from '../election/ballot-range';
import { isBlank, paperForm, readForm, type MarkForm } from '../election/mark';
import type { ArgumentName } from '../locale/function-messages';
import { invalidValue } from './cell-error';
import { readCell, readOptionalRange, readOptionalWhole, readRange, readWholes, refuseErrors, type Rows } from './gate';

/** The arguments that describe a contest's papers, as Excel passes them. */
export interface BallotArguments {
  readonly ballots: unknown;
  readonly seats: unknown;
  readonly form: unknown;
  readonly counts: unknown;
  readonly conclusions: unknown;
}

/** The papers behind the arguments: one entry per row of the range, null for a row that is no ballot. */
export interface Papers {
  readonly rules: BallotRules;
  readonly rows: readonly (Ballot | null)[];
}

/** Reads the papers. #VALUE! names the row, column and text of a cell that is no mark, and ranges whose shapes do not fit each other. */
export function readPapers({ ballots, seats, form, counts, conclusions }: BallotArguments): Papers {
  const cells = readRange(ballots);
  const names = cells?.[0]?.length ?? 0;
  if (cells === null || names === 0) throw invalidValue('missing', 'ballots');
  refuseRagged(cells, names);
  const seatsOrNames = readSeats(seats, names);
  const markForm = readMarkForm(form) ?? (seatsOrNames < names ? 'cross' : 'agree');
  const { ballots: rows, findings, odd } = readBallotRange(cells, {
    form: markForm,
    ...readCounts(counts, cells.length),
    ...readConclusions(conclusions, cells.length),
  });
  const where = findings[0]?.where;
  if (where !== undefined) {
    throw invalidValue(odd > 1 ? 'marks' : 'mark', 'ballots', {
      row: where.row ?? 0, column: where.column ?? '', text: where.text ?? '', more: odd - 1,
    });
  }
  return { rules: { form: paperForm(markForm), seats: seatsOrNames, names }, rows };
}

/** The papers without the rows that are none. */
export function papersOnly({ rows }: Papers): readonly Ballot[] {
  return rows.filter((ballot) => ballot !== null);
}

/** The names of a row or a column of cells, as many as the ballots have columns; "1", "2", … when left out. */
export function readNameCells(argument: unknown, expected: number): readonly unknown[] {
  const cells = readOptionalRange(argument);
  if (cells === null) return Array.from({ length: expected }, (_, i) => String(i + 1));
  refuseErrors(cells, 'names');
  if (cells.length > 1 && (cells[0]?.length ?? 0) > 1) throw invalidValue('nameBlock', 'names');
  const names = cells.flat();
  if (names.length !== expected) throw invalidValue('nameCount', 'names', { found: names.length, expected });
  return names.map((name) => (isBlank(name) ? '' : name));
}

function refuseRagged(cells: Rows, expected: number): void {
  const row = cells.findIndex(({ length }) => length !== expected);
  if (row >= 0) throw invalidValue('ragged', 'ballots', { row: row + 1, found: cells[row]?.length ?? 0, expected });
}

function readSeats(argument: unknown, names: number): number {
  const seats = readOptionalWhole(argument, 'seats', { min: 1 }) ?? names;
  if (seats > names) throw invalidValue('seatsOverNames', 'seats', { seats, names });
  return seats;
}

function readMarkForm(argument: unknown): MarkForm | null {
  const cell = readCell(argument, 'form');
  if (cell === null) return null;
  const form = readForm(cell);
  if (form === null) throw invalidValue('form', 'form', { text: String(cell) });
  return form;
}

function readCounts(argument: unknown, rows: number): { readonly counts?: readonly unknown[] } {
  const cells = readColumn(argument, 'counts', rows);
  // Judged here and not by the engine alone, because a date among them shows only before it is a plain number.
  return cells === null ? {} : { counts: readWholes(argument, 'counts').flat() };
}

function readConclusions(argument: unknown, rows: number): { readonly conclusions?: readonly unknown[] } {
  const cells = readColumn(argument, 'conclusions', rows);
  if (cells === null) return {};
  refuseErrors(cells, 'conclusions');
  return { conclusions: cells.flat() };
}

/** A column with a cell for each row of the ballots; null when it was left out. */
function readColumn(argument: unknown, name: ArgumentName, rows: number): Rows | null {
  const cells = readOptionalRange(argument);
  if (cells === null) return null;
  const columns = cells[0]?.length ?? 0;
  if (cells.length !== rows || columns !== 1) throw invalidValue('columnShape', name, { expected: rows, found: cells.length, columns });
  return cells;
}
