import type { Conclusion } from '../election/ballot';
import { columnLetters } from '../election/column-letters';
import { readConclusion, writeConclusion } from '../election/conclusion';
import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { BALLOT_HEAD, BALLOT_TAIL } from './schema';
import type { SetUpPart } from './set-up-text';
import type { TableValues } from './table-values';
import type { ExplainedPaper, ExplainedPapers } from './verify-replay';

/** A row of papers, or a contest's set-up, that was edited outside the pane: what the log says of it ('' nothing) and what stands in the table ('' nothing). */
export interface HandEdit {
  readonly desk: DeskId;
  readonly contest: string;
  /** Its number: the row of the table where it belongs; null for the set-up. */
  readonly number: number | null;
  /** Which part of the set-up; left out for papers. */
  readonly part?: SetUpPart;
  readonly logged: string;
  readonly found: string;
  /** Can what stands there be read as a paper? */
  readonly readable: boolean;
}

export interface PapersToVerify {
  readonly contest: string;
  readonly desk: DeskId;
  readonly names: number;
  readonly table: TableValues;
}

/** A row that differs: to be shown, and to be logged. */
interface Difference {
  readonly finding: Finding;
  readonly edit: HandEdit;
}

/** A filled row of the table: its place from 0 and its cells, as many as a paper has. */
interface Row {
  readonly index: number;
  readonly cells: readonly unknown[];
}

/** Compares a table of papers with what the log explains, cell by cell: rows that differ, that are gone, and that no act has put there. */
export function comparePapers(one: PapersToVerify, explained: ExplainedPapers, language: Language): { readonly differences: readonly Difference[]; readonly papers: number } {
  const layout = layoutOf(one);
  const width = BALLOT_HEAD.length + one.names + BALLOT_TAIL.length;
  const rows = one.table.values.slice(1)
    .map((cells, index): Row => ({ index, cells: Array.from({ length: width }, (_, i) => cells[i] ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const pairs = pairUp(rows, explained, (row, paper, number) => layout.differing(row, paper, number) === -1);
  const differences = pairs.flatMap(({ row, number, moved }): Difference[] => {
    const logged = explained.get(number);
    const column = logged === undefined ? 0 : layout.differing(row, logged, number);
    if (logged !== undefined && column === -1 && !moved) return [];
    return [difference(one, { row, number, column: Math.max(0, column), logged: logged?.text ?? '', ...layout.text(row, language) })];
  });
  const there = new Set(pairs.map(({ number }) => number));
  const removed = [...explained].filter(([number]) => !there.has(number))
    .map(([number, { text: logged }]) => difference(one, { row: null, number, column: 0, logged, text: '', readable: true }));
  return { differences: [...differences, ...removed], papers: rows.length };
}

interface Pair {
  readonly row: Row;
  readonly number: number;
  /** Does it stand where another row belongs? */
  readonly moved: boolean;
}

/** Which row is which paper? A row belongs where it stands. One that bears another number and is just that paper has only moved up or down with its table; it may not have overtaken another. */
function pairUp(rows: readonly Row[], explained: ExplainedPapers, same: (row: Row, paper: ExplainedPaper, number: number) => boolean): readonly Pair[] {
  const inPlace = new Set(rows.filter(({ index, cells }) => cells[0] === index + 1).map(({ index }) => index + 1));
  const taken = new Set(inPlace);
  let highest = 0;
  return rows.map((row): Pair => {
    const place = row.index + 1;
    const own = row.cells[0];
    const paper = typeof own === 'number' && own !== place && !taken.has(own) ? explained.get(own) : undefined;
    const number = paper !== undefined && same(row, paper, own as number) ? (own as number) : place;
    taken.add(number);
    const moved = number !== place && number < highest;
    highest = Math.max(highest, number);
    return { row, number, moved };
  });
}

interface Layout {
  /** The first column, from 0, in which the row is not this paper with this number; -1 when it is. */
  differing(row: Row, logged: ExplainedPaper, number: number): number;
  /** What stands in the row, as the log would say it. */
  text(row: Row, language: Language): { readonly text: string; readonly readable: boolean };
}

/** In the table a name with neither box marked is a blank cell. */
const NEITHER = 3;

function layoutOf({ names, desk }: PapersToVerify): Layout {
  const first = BALLOT_HEAD.length;
  const conclusion = first + names;
  const [batch, pass, deskColumn] = [conclusion + 1, conclusion + 2, conclusion + 3];
  const markOf = (cell: unknown): number => (cell === '' ? NEITHER : cell === 0 || cell === 1 || cell === 2 ? cell : -1);
  return {
    differing({ cells }, { paper }, number) {
      if (cells[0] !== number) return 0;
      if (cells[1] !== paper.count) return 1;
      for (let i = 0; i < names; i++) if (markOf(cells[first + i]) !== paper.marks[i]) return first + i;
      if (inWords(readConclusion(cells[conclusion])) !== inWords(paper.conclusion)) return conclusion;
      if (paper.batch !== null && String(cells[batch]) !== paper.batch) return batch;
      if (cells[pass] !== Number(desk)) return pass;
      return String(cells[deskColumn]) === desk ? -1 : deskColumn;
    },
    text({ cells }, language) {
      const marks = cells.slice(first, first + names).map((cell) => ({ cell, mark: markOf(cell) }));
      const count = cells[1] === 1 ? '' : ` ×${String(cells[1])}`;
      const label = cells[batch] === '' ? '' : ` /${String(cells[batch])}`;
      const concluded = writeConclusion(readConclusion(cells[conclusion]), language);
      const digits = marks.map(({ cell, mark }) => (mark === -1 ? `[${String(cell)}]` : String(mark))).join('');
      const readable = marks.every(({ mark }) => mark !== -1) && typeof cells[1] === 'number' && Number.isSafeInteger(cells[1]) && cells[1] > 0;
      return { text: `${digits}${count}${label}${concluded === '' ? '' : ` ${concluded}`}`, readable };
    },
  };
}

function inWords(conclusion: Conclusion | null): string {
  return writeConclusion(conclusion, 'en');
}

interface Found {
  readonly row: Row | null;
  readonly number: number;
  readonly column: number;
  readonly logged: string;
  readonly text: string;
  readonly readable: boolean;
}

function difference({ table, contest, desk }: PapersToVerify, { row, number, column, logged, text, readable }: Found): Difference {
  const kind = row === null ? 'removed' : logged === '' ? 'added' : 'changed';
  // Number, pass and desk are no part of what the log says of a paper: then the cell itself is told.
  const found = kind === 'changed' && text === logged ? String(row!.cells[column]) : text;
  const sheetRow = table.row + 2 + (row?.index ?? number - 1);
  const cell = `${columnLetters(table.column + column)}${sheetRow}`;
  const heading = String(table.values[0]?.[column] ?? '');
  return {
    finding: {
      code: 'W.942',
      where: { sheet: table.sheet, table: table.name, row: sheetRow, ...(kind === 'changed' && { column: heading, cell }), text: found },
      data: { case: kind, desk, contest, number, logged, found },
    },
    edit: { desk, contest, number, logged, found: text, readable },
  };
}
