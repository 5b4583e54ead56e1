import { deductionKeys } from '../election/base';
import { columnLetters } from '../election/column-letters';
import type { DeductionKey, Meeting } from '../election/congress';
import type { Finding } from '../election/finding';
import type { Reason } from '../locale/roster-reasons';
import type { Person } from './person';
import { repeatedPeople, type Repeated } from './repeated-people';
import type { Roster } from './roster';

/** Where somebody on the roster counts. replaced: a delegate whose alternate is there and votes; absent: in the base all the same; notConvoked: probationary members, alternates; else the deduction they fall under. */
export type Place = 'present' | 'replaced' | 'absent' | 'notConvoked' | DeductionKey;

/** What on a row does not fit together, and what was done. counted: said to be absent, but marked as present, and counted as present; notCounted: marked as present, but deducted by law whether present or not; elsewhere: the reason is none of this kind of meeting, so that the person stays in the base. */
export type Doubt = 'counted' | 'notCounted' | 'elsewhere';

export interface Placed {
  readonly person: Person;
  readonly place: Place;
  readonly doubt: Doubt | null;
}

/** Everybody on the roster, each in one place, and the numbers that follow: convoked = base + all deductions, base = present + absent. */
export interface Attendance {
  readonly placed: readonly Placed[];
  readonly convoked: number;
  readonly deductions: Readonly<Partial<Record<DeductionKey, number>>>;
  readonly base: number;
  readonly present: number;
  /** In the base and not present: without an accepted reason, or nobody has said why (W.103). */
  readonly absent: number;
  /** Delegates said to be replaced for whom no alternate on the roster is marked as present; 0 when the roster has no alternates. */
  readonly unfilled: number;
  /** Rows that mark somebody as present but name nobody: whoever that is, they are in none of the numbers. */
  readonly nameless: readonly number[];
  /** Rows that may be somebody who is convoked in a row above already, who would then be counted twice. */
  readonly repeated: readonly Repeated[];
  /** F.913 for each cell that cannot be read; its person stays in the base. */
  readonly findings: readonly Finding[];
}

/** Where a roster stands in its workbook: `row` and `column` of its first heading count from 0. */
export interface RosterPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Who is convoked, deducted and present at this kind of meeting (190-QĐ/TW Đ30.2, 244-QĐ/TW Đ32.3; conference by memory). For a conference of the new committee give a roster of its members alone. `at`: where it stands, so that findings tell the cell. */
export function attendance({ people, nameless }: Pick<Roster, 'people' | 'nameless'>, meeting: Meeting, at?: RosterPlace): Attendance {
  const placed = people.map((person): Placed => ({ person, ...placeOf(person, meeting) }));
  const count = (...places: readonly Place[]): number => placed.filter(({ place }) => places.includes(place)).length;
  const deductions = Object.fromEntries(deductionKeys(meeting).map((key) => [key, count(key)]));
  const present = count('present', 'replaced');
  const absent = count('absent');
  return {
    placed,
    convoked: placed.length - count('notConvoked'),
    deductions,
    base: present + absent,
    present,
    absent,
    unfilled: unfilled(placed, count('replaced')),
    nameless,
    repeated: repeatedPeople(placed.filter(({ place }) => place !== 'notConvoked').map(({ person }) => person)),
    findings: people.flatMap((person) => unreadFindings(person, at)),
  };
}

/** The deduction that a reason leads to at each kind of meeting; of a conference only the sum is known. */
const DEDUCTIONS: Readonly<Record<Meeting, Readonly<Partial<Record<Reason, DeductionKey>>>>> = {
  members: { temporary: 'temporary', exempt: 'exempt', suspended: 'suspended', excused: 'excused' },
  delegates: { committeeAbsent: 'committeeAbsent', delegateAbsent: 'delegateAbsent', excused: 'delegateAbsent' },
  conference: {
    temporary: 'other', exempt: 'other', suspended: 'other', excused: 'other', committeeAbsent: 'other', delegateAbsent: 'other', other: 'other',
  },
};

/** Deducted by law whether they come or not (190-QĐ/TW Đ30.2a, c); all others only when absent throughout. */
const WHOEVER_COMES: ReadonlySet<Reason> = new Set(['temporary', 'suspended']);

function placeOf(person: Person, meeting: Meeting): Omit<Placed, 'person'> {
  const { official, present, deduction: reason } = person;
  if (official === false) return { place: 'notConvoked', doubt: null };
  if (reason === null || reason === 'unexcused') return { place: present === true ? 'present' : 'absent', doubt: null };
  if (reason === 'replaced' && meeting === 'delegates') return present === true ? { place: 'present', doubt: 'counted' } : { place: 'replaced', doubt: null };
  const key = DEDUCTIONS[meeting][reason];
  if (key === undefined) return { place: present === true ? 'present' : 'absent', doubt: 'elsewhere' };
  if (WHOEVER_COMES.has(reason)) return { place: key, doubt: present === true ? 'notCounted' : null };
  // Exempt members may come, and then they vote; of the others it was said that they would not.
  if (present === true) return { place: 'present', doubt: reason === 'exempt' ? null : 'counted' };
  // A mark that cannot be read does not prove that somebody is absent.
  return { place: present === false ? key : 'absent', doubt: null };
}

function unfilled(placed: readonly Placed[], replaced: number): number {
  const alternates = placed.filter(({ place }) => place === 'notConvoked');
  const there = alternates.filter(({ person }) => person.present === true).length;
  return alternates.length === 0 ? 0 : Math.max(0, replaced - there);
}

function unreadFindings({ name, row, unread }: Person, at: RosterPlace | undefined): readonly Finding[] {
  return unread.map(({ heading, place, text }) => {
    const cell = at && { sheet: at.sheet, row: at.row + row, cell: `${columnLetters(at.column + place)}${at.row + row}` };
    return { code: 'F.913', where: { table: 'Roster', row, column: heading, text, name, ...cell }, data: {} };
  });
}
