import type { Ballot, Mark } from './ballot';
import { columnLetters } from './column-letters';
import { readConclusion } from './conclusion';
import type { Finding } from './finding';
import { isBlank, readMark, type MarkForm } from './mark';

type Rows = readonly (readonly unknown[])[];

/** How a range of cells is to be read. `counts` and `conclusions` have one cell per row. */
export interface BallotRangeOptions {
  readonly form: MarkForm;
  /** How many names the paper has, when it is known: another number of columns is F.903. */
  readonly names?: number;
  readonly counts?: readonly unknown[];
  readonly conclusions?: readonly unknown[];
  /** Sheet row of rows[0], from 1, for findings; default 1. */
  readonly firstRow?: number;
  /** Sheet column of the first cell, from 0: findings then name columns by letters, else by their number in the range from 1. */
  readonly firstColumn?: number;
}

/** `ballots` has an entry per row, null for a row that is no ballot or cannot be read; `odd` counts the cells that could not be read, of which `findings` lists the first 100. */
export interface BallotRange {
  readonly ballots: readonly (Ballot | null)[];
  readonly findings: readonly Finding[];
  readonly odd: number;
}

/** Reads rows of cells as papers (FUNCTIONS.md "Ballots", "Marks"). Findings: F.902 no mark, F.901 no count, F.903 shapes that do not fit (then there are no ballots). */
export function readBallotRange(rows: Rows, options: BallotRangeOptions): BallotRange {
  const misfit = findMisfit(rows, options);
  if (misfit !== null) return { ballots: [], findings: [{ code: 'F.903', where: {}, data: misfit }], odd: 0 };
  const { counts = [], conclusions = [] } = options;
  const names = rows[0]?.length ?? 0;
  const ballots = new Array<Ballot | null>(rows.length).fill(null);
  const papers = [...rows.keys()].filter((row) => isPaper(rows[row] ?? [], counts[row], conclusions[row]));
  // One buffer for all marks: 90,000 small arrays would weigh more than what is in them.
  const buffer = new Uint8Array(papers.length * names);
  const decode = decoder(options.form);
  const oddities = new Oddities(options);
  papers.forEach((row, paper) => {
    const cells = rows[row] ?? [];
    const marks = buffer.subarray(paper * names, (paper + 1) * names);
    const count = readCount(counts[row]);
    const readable = decode(cells, marks);
    if (!readable) oddities.addMarks(row, cells);
    if (count === null) oddities.addCount(row, counts[row]);
    if (readable && count !== null) {
      ballots[row] = { marks: marks as ArrayLike<number> as ArrayLike<Mark>, count, conclusion: readConclusion(conclusions[row]) };
    }
  });
  return { ballots, findings: oddities.findings, odd: oddities.number };
}

/** The rows up to the last one with something in it: of 100,000 empty rows each cell is looked at once. */
export function trimBallotRange(rows: Rows): Rows {
  let end = rows.length;
  while (end > 0 && isEmptyRow(rows[end - 1] ?? [])) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}

/** A row is a ballot when any of its cells, its count or its conclusion is filled in. */
function isPaper(cells: readonly unknown[], count: unknown, conclusion: unknown): boolean {
  return !isEmptyRow(cells) || !isBlank(count) || !isBlank(conclusion);
}

function isEmptyRow(cells: readonly unknown[]): boolean {
  for (const cell of cells) if (!isBlank(cell)) return false;
  return true;
}

function findMisfit(rows: Rows, options: BallotRangeOptions): Record<string, string | number> | null {
  const columns = rows[0]?.length ?? 0;
  const { names = columns, counts = rows, conclusions = rows } = options;
  if (columns === 0) return { case: 'empty' };
  if (rows.some((cells) => cells.length !== columns)) return { case: 'ragged' };
  if (columns !== names) return { case: 'names', columns, names };
  if (counts.length !== rows.length) return { case: 'counts', rows: rows.length, counts: counts.length };
  if (conclusions.length !== rows.length) return { case: 'conclusions', rows: rows.length, conclusions: conclusions.length };
  return null;
}

/** How many papers a row stands for: blank is one; null when the cell is no whole number ≥ 0. Text is none, whatever it looks like. */
function readCount(cell: unknown): number | null {
  if (isBlank(cell)) return 1;
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0 ? cell : null;
}

/** Decodes a row of cells into marks and says whether all could be read. Numbers and blanks, nearly every cell of a real sheet, need no reading of words. */
function decoder(form: MarkForm): (cells: readonly unknown[], marks: Uint8Array) => boolean {
  const numbers = [0, 1, 2].map((number) => markOrOdd(number, form));
  const blank = markOrOdd('', form);
  return (cells, marks) => {
    let readable = true;
    for (let i = 0; i < marks.length; i++) {
      const cell = cells[i];
      const mark = typeof cell === 'number' ? numbers[cell] ?? ODD : cell === '' ? blank : markOrOdd(cell, form);
      marks[i] = mark;
      if (mark === ODD) readable = false;
    }
    return readable;
  };
}

const ODD = 255;

function markOrOdd(cell: unknown, form: MarkForm): number {
  return readMark(cell, form) ?? ODD;
}

const MOST_FINDINGS = 100;

/** Collects the cells that could not be read. A range read in the wrong form is odd in every cell: the first ones tell enough. */
class Oddities {
  readonly findings: Finding[] = [];
  number = 0;

  constructor(private readonly options: BallotRangeOptions) {}

  addMarks(row: number, cells: readonly unknown[]): void {
    const { form, firstColumn } = this.options;
    cells.forEach((cell, i) => {
      if (readMark(cell, form) !== null) return;
      const column = firstColumn === undefined ? String(i + 1) : columnLetters(firstColumn + i);
      this.add('F.902', { row: this.sheetRow(row), column, text: String(cell) });
    });
  }

  addCount(row: number, cell: unknown): void {
    const where = { row: this.sheetRow(row), field: 'count', text: String(cell) };
    this.add('F.901', where, { case: typeof cell === 'number' && cell < 0 ? 'tooSmall' : 'notWhole', min: 0, max: Number.MAX_SAFE_INTEGER });
  }

  private add(code: 'F.901' | 'F.902', where: Finding['where'], data: Finding['data'] = {}): void {
    this.number++;
    if (this.findings.length < MOST_FINDINGS) this.findings.push({ code, where, data });
  }

  private sheetRow(row: number): number {
    return (this.options.firstRow ?? 1) + row;
  }
}
