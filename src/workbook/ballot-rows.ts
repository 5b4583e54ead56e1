import type { Ballot, Mark } from '../election/ballot';
import { readConclusion, writeConclusion } from '../election/conclusion';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { BALLOT_HEAD, BALLOT_TAIL, locate } from './schema';
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

/** What the log says of a paper: its marks as a string of digits, the pile, the conclusion. */
export function ballotText(ballot: Ballot, language: Language): string {
  const marks = Array.from(ballot.marks).join('');
  const pile = ballot.count === 1 ? '' : ` ×${ballot.count}`;
  const conclusion = writeConclusion(ballot.conclusion, language);
  return conclusion === '' ? marks + pile : `${marks}${pile} ${conclusion}`;
}

/** Reads a Ballots table of `names` names. A row of blanks is no paper; F.912 for a missing column, F.913 for a cell that is no mark, number or count, and for a number that is not its row's: papers run from 1 without a gap. */
export function readBallots(table: TableValues, names: number): { ballots: StoredBallot[]; findings: Finding[] } {
  const [headingRow = [], ...body] = table.values;
  const keys = [...BALLOT_HEAD, ...BALLOT_TAIL];
  const places = locate(keys, headingRow);
  const missing = keys.filter((key) => places[key] === -1);
  if (missing.length > 0 || headingRow.length !== keys.length + names) {
    const columns = missing.length > 0 ? missing : ['name' as const];
    return { ballots: [], findings: columns.map((column) => ({ code: 'F.912', where: { sheet: table.sheet, table: table.name }, data: { key: column, column, case: 'missing' } })) };
  }
  const ballots: StoredBallot[] = [];
  const findings: Finding[] = [];
  const first = places['count']! + 1;
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const whole = (key: 'number' | 'count' | 'pass'): number => {
      const value = wholeCell(cells[places[key]!], 1);
      if (value === null) findings.push(cellFinding('F.913', table, index, places[key]!, cells[places[key]!]));
      return value ?? 1;
    };
    const marks = cells.slice(first, first + names).map((cell, i): Mark => {
      const mark = readMarkCell(cell);
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

function readMarkCell(cell: unknown): Mark | null {
  if (cell === '') return NEITHER;
  const value = wholeCell(cell, 0);
  return value === 0 || value === 1 || value === 2 ? value : null;
}
