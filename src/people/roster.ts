import { isCellError } from '../election/unfit-names';
import { ROSTER_HEADINGS, type RosterColumn } from '../locale/roster';
import { readDay } from './day';
import type { Person, Unread } from './person';
import { plainText, wordIndex } from './plain-text';
import { readEducation, readEthnicGroup, readMark, readMembership, readReason, readSex, readTheory, saysNo } from './roster-value';

/** The people of a roster and the columns that it has. Without the column `name` nobody can be read. */
export interface Roster {
  readonly columns: ReadonlySet<RosterColumn>;
  readonly people: readonly Person[];
  /** Rows (headings being row 1) that mark somebody as present, but name nobody. */
  readonly nameless: readonly number[];
}

/** Reads rows of cells, the first of them headings in Vietnamese or English in any order; unknown columns and rows without a name are passed over, those with a mark of presence being told. Never fails. */
export function readRoster(rows: readonly (readonly unknown[])[]): Roster {
  const places = columnPlaces(rows[0] ?? []);
  const people: Person[] = [];
  const nameless: number[] = [];
  const keys = uniqueKeys(rows);
  const nameColumn = places.get('name');
  if (nameColumn !== undefined) {
    const worded = new Set(MARK_COLUMNS.filter((column) => writesNo(rows, column, places)));
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i] as readonly unknown[];
      const name = readText(row[nameColumn]);
      const cell = cellsOf(row, places);
      if (name === '') {
        if (readMark(cell('present'), 'present') === true) nameless.push(i + 1);
        continue;
      }
      const values = readPerson(name, cell, places, worded);
      const key = keys[i - 1] ?? '';
      people.push({ ...values, row: i + 1, key, unread: unreadCells(values, row, rows[0] ?? [], places) });
    }
  }
  return { columns: new Set(places.keys()), people, nameless };
}

/** Which known column stands where, from 0; of two columns with one meaning the first counts. */
export function columnPlaces(headings: readonly unknown[]): ReadonlyMap<RosterColumn, number> {
  const places = new Map<RosterColumn, number>();
  headings.forEach((cell, place) => {
    const column = HEADINGS.get(plainText(cell));
    if (column !== undefined && !places.has(column)) places.set(column, place);
  });
  return places;
}

/** What tells a row of a roster from the others: the first cell where the first column holds running numbers or codes ('12', 'DV-012'), else ''. With the headings, a first column that the product knows (names, birth) is never taken for one. */
export function personKey(row: readonly unknown[], headings: readonly unknown[] = []): string {
  return isKnown(headings[0]) ? '' : codeOf(row);
}

/** The key of each row below the headings; '' where it stands on several, since numbers that begin anew with every unit tell nobody apart. */
function uniqueKeys([headings = [], ...body]: readonly (readonly unknown[])[]): readonly string[] {
  const keys = isKnown(headings[0]) ? [] : body.map(codeOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => (counts.get(key) === 1 ? key : ''));
}

function isKnown(heading: unknown): boolean {
  return HEADINGS.has(plainText(heading));
}

function codeOf(row: readonly unknown[]): string {
  const text = readText(row[0]);
  return CODE.test(text) ? text : '';
}

/** A number, or letters, digits, points and dashes without a blank, of which one at least is a digit. */
const CODE = /^(?=.*\d)[\p{L}\d.-]+$/u;

type MarkColumn = 'female' | 'reelected' | 'planned' | 'plan';
const MARK_COLUMNS: readonly MarkColumn[] = ['female', 'reelected', 'planned', 'plan'];

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

type Cells = (column: RosterColumn) => unknown;
type Values = Omit<Person, 'row' | 'key' | 'unread'>;

function cellsOf(row: readonly unknown[], places: Places): Cells {
  return (column) => {
    const place = places.get(column);
    return place === undefined ? undefined : row[place];
  };
}

function readPerson(name: string, cell: Cells, places: Places, worded: ReadonlySet<MarkColumn>): Values {
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
    official: readMembership(cell('membership')),
    present: places.has('present') ? readMark(cell('present'), 'present') : null,
    deduction: readReason(cell('deduction')),
    plan: marked('plan'),
  };
}

/** The cells that attendance depends on and that say something which is no word of their column, or, in place of a name, the error of a formula: nobody can tell whether that is a person. */
function unreadCells({ name, official, present, deduction }: Values, row: readonly unknown[], headings: readonly unknown[], places: Places): readonly Unread[] {
  const values = { name: isCellError(name) ? null : name, membership: official, present, deduction };
  return (Object.keys(values) as Unread['column'][]).flatMap((column) => {
    const place = places.get(column);
    if (place === undefined || values[column] !== null || plainText(row[place]) === '') return [];
    return [{ column, heading: readText(headings[place]), place, text: readText(row[place]) }];
  });
}

function readText(cell: unknown): string {
  return String(cell ?? '').normalize('NFC').trim();
}
