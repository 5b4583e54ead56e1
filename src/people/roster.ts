import { ROSTER_HEADINGS, type RosterColumn } from '../locale/roster';
import { readDay } from './day';
import type { Person } from './person';
import { plainText, wordIndex } from './plain-text';
import { readEducation, readEthnicGroup, readMark, readSex, readTheory, saysNo } from './roster-value';

/** The people of a roster and the columns that it has. Without the column `name` nobody can be read. */
export interface Roster {
  readonly columns: ReadonlySet<RosterColumn>;
  readonly people: readonly Person[];
}

/** Reads rows of cells, the first of them headings in Vietnamese or English in any order; unknown columns and rows without a name are passed over. Never fails. */
export function readRoster(rows: readonly (readonly unknown[])[]): Roster {
  const places = readHeadings(rows[0] ?? []);
  const people: Person[] = [];
  const nameColumn = places.get('name');
  if (nameColumn !== undefined) {
    const worded = new Set(MARK_COLUMNS.filter((column) => writesNo(rows, column, places)));
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i] as readonly unknown[];
      const name = readText(row[nameColumn]);
      if (name !== '') people.push(readPerson(name, row, places, worded));
    }
  }
  return { columns: new Set(places.keys()), people };
}

type MarkColumn = 'female' | 'reelected' | 'planned';
const MARK_COLUMNS: readonly MarkColumn[] = ['female', 'reelected', 'planned'];

/** Does this column say its no in words somewhere? */
function writesNo(rows: readonly (readonly unknown[])[], column: MarkColumn, places: Places): boolean {
  const place = places.get(column);
  return place !== undefined && rows.some((row, i) => i > 0 && saysNo(row[place], column));
}

type Places = ReadonlyMap<RosterColumn, number>;

const HEADINGS: ReadonlyMap<string, RosterColumn> = new Map([
  ...wordIndex(ROSTER_HEADINGS.en),
  ...wordIndex(ROSTER_HEADINGS.vi),
]);

/** Which column stands where; of two columns with one meaning the first counts. */
function readHeadings(row: readonly unknown[]): Places {
  const places = new Map<RosterColumn, number>();
  row.forEach((cell, place) => {
    const column = HEADINGS.get(plainText(cell));
    if (column !== undefined && !places.has(column)) places.set(column, place);
  });
  return places;
}

function readPerson(name: string, row: readonly unknown[], places: Places, worded: ReadonlySet<MarkColumn>): Person {
  const cell = (column: RosterColumn): unknown => {
    const place = places.get(column);
    return place === undefined ? undefined : row[place];
  };
  const marked = (column: MarkColumn): boolean | null => {
    const unknown = !places.has(column) || (worded.has(column) && readText(cell(column)) === '');
    return unknown ? null : readMark(cell(column), column);
  };
  const female = marked('female');
  return {
    name,
    birth: readDay(cell('birth')) ?? readDay(cell('birthYear')),
    sex: readSex(cell('sex')) ?? (female === null ? null : female ? 'female' : 'male'),
    ethnic: readEthnicGroup(cell('ethnic')),
    reelected: marked('reelected'),
    planned: marked('planned'),
    education: readEducation(cell('education')),
    theory: readTheory(cell('theory')),
    position: readText(cell('position')),
    unit: readText(cell('unit')),
  };
}

function readText(cell: unknown): string {
  return String(cell ?? '').normalize('NFC').trim();
}
