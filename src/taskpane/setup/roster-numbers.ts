import { deductionKeys } from '../../election/base';
import type { DeductionKey } from '../../election/congress';
import type { Language } from '../../locale/language';
import { ROSTER_HEADINGS, type RosterColumn } from '../../locale/roster';
import { REASON_WORDS, type Reason } from '../../locale/roster-reasons';
import { tableTexts } from '../../locale/tables';
import type { Attendance } from '../../people/attendance';
import { columnPlaces, readRoster } from '../../people/roster';
import type { RosterColumn as NewColumn } from '../../workbook/state';
import { congressOf, type CongressForm } from './congress-form';

/** A roster's rows as the workbook keeps them, headings first. */
export type RosterRows = readonly (readonly unknown[])[];

/** A number of the form that is not that of the roster. */
export interface Difference {
  readonly field: 'convoked' | DeductionKey | 'present';
  /** null: nothing is filled in where a number must be. */
  readonly typed: number | null;
  readonly listed: number;
}

/** The columns of a roster that attendance and the personnel plan need. */
export const NEEDED_COLUMNS = ['present', 'deduction', 'plan'] as const satisfies readonly RosterColumn[];

/** What the form is filled with when the roster's numbers are used. */
export function numbersFrom({ convoked, deductions, present }: Attendance): Pick<CongressForm, 'convoked' | 'deductions' | 'present'> {
  const texts = Object.entries(deductions).map(([key, number]) => [key, number === 0 ? '' : String(number)] as const);
  return { convoked: String(convoked), deductions: Object.fromEntries(texts), present: String(present) };
}

/** Which numbers of the form differ from the roster's, in the order of the form. An empty field counts as 0, as when it is saved; only of a deduction that is what it says. */
export function differencesFrom(form: CongressForm, { convoked, deductions, present }: Attendance): readonly Difference[] {
  const typed = congressOf(form);
  const all: readonly Difference[] = [
    { field: 'convoked', typed: typed.convoked, listed: convoked },
    ...deductionKeys(form.meeting).map((field): Difference => ({ field, typed: typed.deductions[field] ?? 0, listed: deductions[field] ?? 0 })),
    { field: 'present', typed: typed.present, listed: present },
  ];
  const isEmpty = ({ field }: Difference): boolean => (field === 'convoked' || field === 'present') && form[field].trim() === '';
  return all.filter((one) => one.typed !== one.listed).map((one) => (isEmpty(one) ? { ...one, typed: null } : one));
}

/** The columns that the roster lacks, blank, with their headings in the workbook's language. */
export function missingColumns(rows: RosterRows, language: Language): readonly NewColumn[] {
  const known = columnPlaces(rows[0] ?? []);
  return NEEDED_COLUMNS.filter((column) => !known.has(column)).map((column) => ({ heading: headingOf(column, language), cells: rows.slice(1).map(() => '') }));
}

/** The column of presence with a mark for everybody of whom no reason is written; what stands beside a reason stays. `marked` are those who had a mark before, `added` those who get one. */
export function allPresent(rows: RosterRows, language: Language): { readonly column: NewColumn; readonly marked: number; readonly added: number } {
  const [headings = [], ...body] = rows;
  const places = columnPlaces(headings);
  const place = places.get('present') ?? -1;
  const { people } = readRoster(rows);
  const marked = people.filter(({ present }) => present === true);
  const free = people.filter(({ present, deduction, unread }) => present !== true && deduction === null && unread.every(({ column }) => column !== 'deduction'));
  const marks = new Set(free.map(({ row }) => row));
  const cells = body.map((row, index) => (marks.has(index + 2) ? tableTexts[language].yes : cellOf(row[place])));
  return { column: { heading: String(headings[place] ?? ''), cells }, marked: marked.length, added: marks.size };
}

/** The words to suggest for the reasons of this kind of meeting. */
export function suggestedWords(meeting: CongressForm['meeting'], language: Language): readonly string[] {
  return SUGGESTED[meeting].map((reason) => REASON_WORDS[language][reason][0] ?? '');
}

/** The heading under which a column of a roster is printed. */
export function headingOf(column: RosterColumn, language: Language): string {
  return ROSTER_HEADINGS[language][column][0] ?? column;
}

const SUGGESTED: Readonly<Record<CongressForm['meeting'], readonly Reason[]>> = {
  members: ['temporary', 'exempt', 'suspended', 'excused'],
  delegates: ['committeeAbsent', 'delegateAbsent', 'replaced'],
  conference: ['excused', 'other'],
};

function cellOf(cell: unknown): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '');
}
