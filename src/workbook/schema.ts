import { fill, type Language } from '../locale/language';
import { tableTexts } from '../locale/tables';

/** Version of the tables' layout, kept in the workbook's settings. */
export const SCHEMA_VERSION = 1;

/** Tables with columns of their own; Roster keeps the columns of the people's list, Ballots_<contest> has a column per candidate. */
export type FixedTable = 'Congress' | 'Contests' | 'Candidates' | 'Log';
export type HeadingKey = keyof (typeof tableTexts)['vi']['headings'];

export const COLUMNS: Readonly<Record<FixedTable, readonly HeadingKey[]>> = {
  Congress: ['label', 'value', 'key'],
  Contests: ['id', 'office', 'form', 'seats', 'round', 'kind', 'base', 'issued', 'collected', 'status', 'source', 'marks', 'countColumn', 'conclusionColumn'],
  Candidates: ['contest', 'position', 'name', 'person', 'planned'],
  Log: ['seq', 'time', 'desk', 'act', 'contest', 'paper', 'before', 'after', 'previous', 'hash'],
};

/** Columns of a Ballots table before and after those of the candidates. */
export const BALLOT_HEAD: readonly HeadingKey[] = ['number', 'count'];
export const BALLOT_TAIL: readonly HeadingKey[] = ['conclusion', 'batch', 'pass', 'desk'];

/** Columns whose cells are text whatever they begin with. */
export const TEXT_COLUMNS: ReadonlySet<HeadingKey> = new Set<HeadingKey>([
  'label', 'value', 'key', 'name', 'person', 'conclusion', 'batch', 'source', 'time', 'before', 'after', 'previous', 'hash', 'contest', 'desk',
]);

export const FIXED_TABLES = Object.keys(COLUMNS) as readonly FixedTable[];

/** The name of a contest's table of papers. */
export function ballotsTable(contest: string): string {
  return `Ballots_${contest}`;
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
  return tableTexts[language].sheets[table];
}

/** The title of the sheet of a contest's papers. */
export function ballotsSheetTitle(contest: string, language: Language): string {
  return fill(tableTexts[language].sheets.Ballots, { n: contest });
}

/** Where each column of `keys` stands in a heading row, in whichever language it is written; -1 where it is missing. */
export function locate(keys: readonly HeadingKey[], headingRow: readonly unknown[]): Readonly<Record<string, number>> {
  const texts = headingRow.map((cell) => normal(String(cell)));
  const place = (key: HeadingKey): number =>
    texts.findIndex((text) => text === normal(tableTexts.vi.headings[key]) || text === normal(tableTexts.en.headings[key]));
  return Object.fromEntries(keys.map((key) => [key, place(key)]));
}

function normal(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('vi');
}
