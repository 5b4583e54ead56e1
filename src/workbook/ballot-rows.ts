import type { Ballot, Form, Mark } from '../election/ballot';
import { readConclusion, writeConclusion } from '../election/conclusion';
import type { Finding } from '../election/finding';
import { ballotText } from '../election/logged-paper';
import type { Language } from '../locale/language';
import { BALLOT_HEAD, BALLOT_TAIL, ballotHeadings } from './schema';
import type { StoredBallot } from './state';
import { cellFinding, wholeCell, type TableValues } from './table-values';

type Cell = string | number;

/** In the table a name with neither box marked is a blank cell. */
const NEITHER: Mark = 3;

/** The row of a paper in its contest's table: number, count, a cell per name, conclusion, batch, pass, desk. */
export function ballotRow(ballot: StoredBallot, language: Language): Cell[] {
  return [
    ballot.number, ballot.count, ...markCells(ballot),
    writeConclusion(ballot.conclusion, language), ballot.batch, ballot.pass, ballot.desk,
  ];
}

/** A row of blanks for a paper that was taken back. */
export function blankRow(names: number): string[] {
  return Array.from({ length: BALLOT_HEAD.length + names + BALLOT_TAIL.length }, () => '');
}

/** The body of a table that holds these papers, each in the row of its number, blanks where a number is free. */
export function ballotBody(ballots: readonly StoredBallot[], names: number, language: Language): Cell[][] {
  const body: Cell[][] = Array.from({ length: ballots.at(-1)?.number ?? 0 }, () => blankRow(names));
  for (const ballot of ballots) body[ballot.number - 1] = ballotRow(ballot, language);
  return body;
}

/** Would the log say the same of both? null: no paper. */
export function isSamePaper(a: StoredBallot | null, b: StoredBallot | null): boolean {
  return a === null || b === null ? a === b : ballotText(a, 'en') === ballotText(b, 'en');
}

/** Reads the Ballots table of a contest with these names and form. A row of blanks is no paper; F.912 for a missing column, F.913 for a cell that is no mark, number or count, and for a number that is not its row's: papers run from 1 without a gap. */
export function readBallots(table: TableValues, contest: { readonly names: readonly string[]; readonly form: Form }): { ballots: StoredBallot[]; findings: Finding[] } {
  const [headingRow = [], ...body] = table.values;
  const misfit = findMisfit(table, headingRow, contest.names);
  if (misfit !== null) return { ballots: [], findings: [misfit] };
  const names = contest.names.length;
  const first = BALLOT_HEAD.length;
  const places = Object.fromEntries([...BALLOT_HEAD.map((key, i) => [key, i]), ...BALLOT_TAIL.map((key, i) => [key, first + names + i])]) as Record<string, number>;
  const ballots: StoredBallot[] = [];
  const findings: Finding[] = [];
  body.forEach((cells, index) => {
    if (cells.slice(0, first + names + BALLOT_TAIL.length).every((cell) => cell === '')) return;
    const whole = (key: 'number' | 'count' | 'pass'): number => {
      const value = wholeCell(cells[places[key]!], 1);
      if (value === null) findings.push(cellFinding('F.913', table, index, places[key]!, cells[places[key]!]));
      return value ?? 1;
    };
    const marks = cells.slice(first, first + names).map((cell, i): Mark => {
      const mark = readMarkCell(cell, contest.form);
      if (mark === null) findings.push(cellFinding('F.913', table, index, first + i, cell));
      return mark ?? NEITHER;
    });
    const number = whole('number');
    if (number !== index + 1) findings.push(cellFinding('F.913', table, index, places['number']!, cells[places['number']!]));
    ballots.push({
      number, count: whole('count'), marks,
      conclusion: readConclusion(cells[places['conclusion']!]),
      batch: String(cells[places['batch']!]), pass: whole('pass'), desk: String(cells[places['desk']!]),
    });
  });
  return { ballots, findings };
}

function markCells(ballot: Ballot): Cell[] {
  return Array.from(ballot.marks, (mark) => (mark === NEITHER ? '' : mark));
}

/** Only a paper with boxes can have both marked, or neither. */
function readMarkCell(cell: unknown, form: Form): Mark | null {
  if (cell === '') return form === 'agree' ? NEITHER : null;
  const value = wholeCell(cell, 0);
  return value === 0 || value === 1 || (value === 2 && form === 'agree') ? value : null;
}

/** F.912 when the columns are not those that papers are written into, in their order: a mark would count for somebody else. Further columns to the right do no harm. */
function findMisfit(table: TableValues, headingRow: readonly unknown[], names: readonly string[]): Finding | null {
  const there = headingRow.map((cell) => plain(String(cell)));
  const fits = (['vi', 'en'] as const).some((language) => ballotHeadings(names, language).every((heading, i) => plain(heading) === there[i]));
  if (fits) return null;
  const wanted = ballotHeadings(names, 'vi').map(plain);
  const english = ballotHeadings(names, 'en').map(plain);
  const place = wanted.findIndex((heading, i) => heading !== there[i] && english[i] !== there[i]);
  const column = ballotHeadings(names, 'vi')[place] ?? '';
  const missing = !there.includes(wanted[place] ?? '') && !there.includes(english[place] ?? '');
  return { code: 'F.912', where: { sheet: table.sheet, table: table.name }, data: { column, case: missing ? 'missing' : 'moved' } };
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
