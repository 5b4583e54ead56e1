import type { DeskId } from '../election/entry-state';
import type { Language } from '../locale/language';
import { tableTexts, tableTitle } from '../locale/tables';
import { headingKey } from './heading';

/** Version of the tables' layout, kept in the workbook's settings. */
export const SCHEMA_VERSION = 2;

/** Tables with columns of their own; Roster keeps the columns of the people's list, Ballots_<contest> has a column per candidate. Texts is there only when somebody wants to change the minutes' texts. */
export type FixedTable = 'Congress' | 'Contests' | 'Candidates' | 'Log' | 'Texts';
export type HeadingKey = keyof (typeof tableTexts)['vi']['headings'];

/** Columns of the Contests table that a workbook of version 1 lacks: they stand behind all others. */
export const SECOND_VERSION: readonly HeadingKey[] = [
  'follows', 'meeting', 'convoked', 'deducted', 'deductedReason', 'present', 'head', 'counters', 'decision', 'ruling', 'rulingElected', 'rulingNext', 'rulingReason',
  'quorumReason', 'surplusReason',
];

export const COLUMNS: Readonly<Record<FixedTable, readonly HeadingKey[]>> = {
  Congress: ['label', 'value', 'key'],
  Contests: ['id', 'office', 'form', 'seats', 'round', 'kind', 'base', 'issued', 'collected', 'status', 'source', 'marks', 'countColumn', 'conclusionColumn', ...SECOND_VERSION],
  Candidates: ['contest', 'position', 'name', 'person', 'planned'],
  Log: ['seq', 'time', 'desk', 'act', 'contest', 'paper', 'before', 'after', 'previous', 'hash'],
  Texts: ['key', 'text', 'default'],
};

/** Does a row of a table that reaches so many columns need those that a workbook of version 1 lacks? */
export function isBeyondFirstVersion(table: string, columns: number): boolean {
  return table === 'Contests' && columns > COLUMNS.Contests.length - SECOND_VERSION.length;
}

/** Columns of a Ballots table before and after those of the candidates. */
export const BALLOT_HEAD: readonly HeadingKey[] = ['number', 'count'];
export const BALLOT_TAIL: readonly HeadingKey[] = ['conclusion', 'batch', 'pass', 'desk'];

/** Columns whose cells are text whatever they begin with. */
export const TEXT_COLUMNS: ReadonlySet<HeadingKey> = new Set<HeadingKey>([
  'label', 'value', 'key', 'name', 'person', 'conclusion', 'batch', 'source', 'time', 'before', 'after', 'previous', 'hash', 'contest', 'desk',
  'deductedReason', 'head', 'counters', 'rulingElected', 'rulingReason', 'quorumReason', 'surplusReason', 'text', 'default',
]);

/** Those that every workbook of ours has. */
export const FIXED_TABLES: readonly FixedTable[] = ['Congress', 'Contests', 'Candidates', 'Log'];

/** Those that a workbook may do without: nobody is asked to put them back. */
export const OPTIONAL_TABLES: readonly string[] = ['Roster', 'Texts'];

/** Every desk that there can be. Desk 1's papers are the record that counts. */
export const DESKS: readonly DeskId[] = ['1', '2', '3'];

/** The name of the table of a contest's papers at a desk. Every desk writes tables of its own, so that no table has two writers. */
export function ballotsTable(contest: string, desk: DeskId = '1'): string {
  return desk === '1' ? `Ballots_${contest}` : `Ballots_${contest}_${desk}`;
}

/** The name of a desk's log. */
export function logTable(desk: DeskId): string {
  return desk === '1' ? 'Log' : `Log_${desk}`;
}

/** What a table's name says that it holds; null for a table that is none of the desks'. */
export type DeskTable = { readonly kind: 'ballots'; readonly contest: string; readonly desk: DeskId } | { readonly kind: 'log'; readonly desk: DeskId };

/** Reads the name of a table of papers or of a log. */
export function deskTable(name: string): DeskTable | null {
  const [, kind, desk = '1'] = /^(Log|Ballots_\d+)(?:_([23]))?$/.exec(name) ?? [];
  if (kind === undefined) return null;
  return kind === 'Log' ? { kind: 'log', desk: desk as DeskId } : { kind: 'ballots', contest: kind.slice('Ballots_'.length), desk: desk as DeskId };
}

/** The columns of a table that does not have a column a name; null for tables of papers and of people. */
export function columnsOf(table: string): readonly HeadingKey[] | null {
  if (deskTable(table)?.kind === 'log') return COLUMNS.Log;
  return table in COLUMNS ? COLUMNS[table as FixedTable] : null;
}

/** The headings of a table in a language, left to right. */
export function headings(keys: readonly HeadingKey[], language: Language): string[] {
  return keys.map((key) => tableTexts[language].headings[key]);
}

/** The headings of a Ballots table: number, count, the names in ballot order, conclusion, batch, pass, desk. A name that reads like another heading gets its position, since a table's headings must differ. */
export function ballotHeadings(names: readonly string[], language: Language): string[] {
  const own = [...BALLOT_HEAD, ...BALLOT_TAIL];
  const distinct = names.map((name, i) => (Object.values(locate(own, [name])).includes(0) ? `${name} (${i + 1})` : name));
  return [...headings(BALLOT_HEAD, language), ...distinct, ...headings(BALLOT_TAIL, language)];
}

/** The title of a table's sheet in a language. */
export function sheetTitle(table: FixedTable | 'Roster', language: Language): string {
  return tableTitle(table, language);
}

/** The title of the sheet of a contest's papers at a desk. */
export function ballotsSheetTitle(contest: string, language: Language, desk: DeskId = '1'): string {
  return tableTitle(ballotsTable(contest, desk), language);
}

/** The title of the sheet of a desk's log. */
export function logSheetTitle(desk: DeskId, language: Language): string {
  return tableTitle(logTable(desk), language);
}

/** Where each column of `keys` stands in a heading row, in whichever language it is written; -1 where it is missing. */
export function locate(keys: readonly HeadingKey[], headingRow: readonly unknown[]): Readonly<Record<string, number>> {
  const texts = headingRow.map(headingKey);
  const place = (key: HeadingKey): number =>
    texts.findIndex((text) => text === headingKey(tableTexts.vi.headings[key]) || text === headingKey(tableTexts.en.headings[key]));
  return Object.fromEntries(keys.map((key) => [key, place(key)]));
}

/** Those of the second version's columns that a heading row of the Contests table does not have. */
export function lacking(headingRow: readonly unknown[]): readonly HeadingKey[] {
  const places = locate(SECOND_VERSION, headingRow);
  return SECOND_VERSION.filter((key) => places[key] === -1);
}
