import type { Congress } from '../election/congress';
import type { Finding } from '../election/finding';
import { roundsOf } from '../election/round';
import type { Language } from '../locale/language';
import { readBallots } from './ballot-rows';
import type { Book } from './book';
import { readCongress } from './congress-rows';
import { readContests } from './contest-rows';
import { readInPlace } from './in-place';
import { SETTINGS, missingTables, readWorkbook, type WorkbookValues } from './read-workbook';
import { COLUMNS, DESKS, ballotsTable, headings, logTable, type HeadingKey } from './schema';
import { readRange, readRanges } from './selection';
import type { Selection, State, StoredContest } from './state';
import type { Cell } from './table-sheet';
import { columnOf, readRows, type TableValues } from './table-values';
import { readTextPlaces, readTexts } from './texts-table';

/** A range of papers that are counted in place. */
export interface ReadInPlace {
  readonly contest: StoredContest;
  readonly selection: Selection;
}

/** `inPlace`: the range of the open contest when it is counted in place; `others`: those of other contests. */
export interface AllValues {
  readonly values: WorkbookValues;
  readonly inPlace: ReadInPlace | null;
  readonly others: readonly ReadInPlace[];
}

/** Our tables and settings, and the ranges of the contests that are counted in place: of all of them, or of the open one and the votes that it follows. Two round trips, three more with such a contest open, three more for all others. */
export async function readAll(context: Excel.RequestContext, openId: string | null, which: 'all' | 'open'): Promise<AllValues> {
  const values = await readWorkbook(context);
  const contests = values.tables.get('Contests');
  if (contests === undefined) return { values, inPlace: null, others: [] };
  const stored = readContests(contests, values.tables.get('Candidates') ?? null).contests;
  const open = contestToOpen(stored, openOf(values, openId));
  const inPlace = open === undefined || open.source === null ? null : { contest: open, selection: await readRange(context, open.source.sheet, open.source.address) };
  const wanted = which === 'all' ? stored.map(({ id }) => id) : roundsOf(stored, open?.id ?? '');
  return { values, inPlace, others: await readOthers(context, stored.filter(({ id, source }) => source !== null && id !== open?.id && wanted.includes(id))) };
}

/** What cannot be read now (it may be too much for one answer) stays as it was read last: only the open contest needs its papers. */
async function readOthers(context: Excel.RequestContext, contests: readonly StoredContest[]): Promise<readonly ReadInPlace[]> {
  if (contests.length === 0) return [];
  const selections = await readRanges(context, contests.map(({ source }) => source!)).catch(() => []);
  return selections.map((selection, i) => ({ contest: contests[i]!, selection }));
}

/** The contest that is open: in this pane, else as the workbook remembers it. */
function openOf(values: WorkbookValues, openId: string | null): string {
  return openId ?? String(values.settings.get(SETTINGS.open) ?? '');
}

/** Puts what was read into memory: the tables are the record. */
export function takeOver(book: Book, { values, inPlace, others }: AllValues): void {
  const { tables, settings } = values;
  const { memory } = book;
  const damage: Finding[] = missingTables(tables, []);
  const congress = read(tables.get('Congress'), readCongress, damage);
  const stored = takeContests(book, tables, damage);
  notePlaces(book, tables);
  takePapers(book, stored, tables, damage);
  takeInPlace(book, { inPlace, others }, damage);
  takeLogs(book, tables, damage);
  const openId = contestToOpen(stored, openOf(values, memory.get().openId))?.id ?? null;
  const language = congress?.language ?? (settings.get(SETTINGS.language) as Language | undefined) ?? memory.get().language;
  memory.set({
    language, openId,
    congress: congressOf(congress),
    ...rosterOf(tables.get('Roster')),
    texts: readTexts(tables.get('Texts')),
    textPlaces: readTextPlaces(tables.get('Texts')),
    contests: stored,
    rehearsal: congress?.rehearsal === true,
    ...view(book, openId),
    damage: damage.map((finding) => inWords(finding, language)),
    logHead: book.head(),
  });
}

function rosterOf(table: TableValues | undefined): Pick<State, 'roster' | 'rosterPlace'> {
  return table === undefined ? { roster: null } : { roster: table.values, rosterPlace: { sheet: table.sheet, row: table.row, column: table.column } };
}

/** What the pane sees of a contest at its desk. */
export function view(book: Book, openId: string | null): Pick<State, 'entries' | 'ballots' | 'agreed' | 'confirmed'> {
  if (openId === null) return { entries: [], ballots: [], agreed: '', confirmed: '' };
  return { entries: book.entries(openId), ballots: book.papers(openId, book.memory.get().desk), agreed: book.at('1').agreed(openId), confirmed: book.at('1').confirmed(openId) };
}

function congressOf(read: { congress: Congress | null } | null): Congress | null {
  return read?.congress ?? null;
}

/** The wanted contest, the last one when none is wanted. A wanted one that cannot be read is not replaced by another: papers would go there. */
function contestToOpen(contests: readonly StoredContest[], wanted: string): StoredContest | undefined {
  return wanted === '' ? contests.at(-1) : contests.find(({ id }) => id === wanted);
}

function takeContests(book: Book, tables: ReadonlyMap<string, TableValues>, damage: Finding[]): readonly StoredContest[] {
  const contests = read(tables.get('Contests'), (table) => readContests(table, tables.get('Candidates') ?? null), damage);
  book.dropped.clear();
  [...(contests?.dropped ?? []), ...(contests?.unread ?? [])].forEach((id) => book.dropped.add(id));
  book.strayCandidates = strayCandidates(tables.get('Candidates'), [...(contests?.contests.map(({ id }) => id) ?? []), ...(contests?.dropped ?? [])]);
  return contests?.contests ?? [];
}

/** The rows of names whose contest is none of these. */
function strayCandidates(table: TableValues | undefined, known: readonly string[]): readonly (readonly Cell[])[] {
  if (table === undefined) return [];
  const keys = COLUMNS.Candidates;
  return readRows(table, keys).rows
    .filter(({ cells }) => !known.includes(String(cells['contest']).trim()))
    .map(({ cells }) => keys.map((key) => cells[key] as Cell));
}

function takePapers(book: Book, contests: readonly StoredContest[], tables: ReadonlyMap<string, TableValues>, damage: Finding[]): void {
  for (const desk of DESKS) {
    const { ballots } = book.at(desk);
    const remembered = new Map(ballots);
    ballots.clear();
    for (const { id, source, candidates, form } of contests) {
      const table = source === null ? tables.get(ballotsTable(id, desk)) : undefined;
      const papers = read(table, (one) => readBallots(one, { names: candidates.map(({ name }) => name), form }), damage);
      // A table that has lost a column tells nothing; what is remembered of its papers can make it again.
      const lost = papers?.findings.some(({ code }) => code === 'F.912') === true;
      ballots.set(id, (lost ? remembered.get(id) : papers?.ballots) ?? []);
    }
  }
}

function takeLogs(book: Book, tables: ReadonlyMap<string, TableValues>, damage: Finding[]): void {
  for (const desk of DESKS) {
    const name = logTable(desk);
    read(tables.get(name), (table) => readRows(table, COLUMNS.Log), damage);
    book.at(desk).takeLog(logBody(tables.get(name)), book.places.get(name)?.used ?? 0);
  }
}

/** The rows of a log that are filled in. */
export function logBody(table: TableValues | undefined): readonly (readonly Cell[])[] {
  const rows = (table?.values.slice(1) ?? []) as readonly (readonly Cell[])[];
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** A contest that is not open is kept only when all of it can be read: half of its papers would be no count. */
function takeInPlace(book: Book, { inPlace, others }: Pick<AllValues, 'inPlace' | 'others'>, damage: Finding[]): void {
  for (const one of inPlace === null ? others : [...others, inPlace]) {
    const { contest } = one;
    const { ballots: papers, findings } = readInPlace(one.selection, contest.source!, contest.candidates.map(({ name }) => name));
    if (findings.length === 0) book.inPlace.set(contest.id, { contest, papers });
    else book.inPlace.delete(contest.id);
    if (one !== inPlace) continue;
    damage.push(...findings);
    book.at('1').ballots.set(contest.id, papers);
  }
}

function read<T extends { findings: readonly Finding[] }>(table: TableValues | undefined, reader: (table: TableValues) => T, damage: Finding[]): T | null {
  if (table === undefined) return null;
  const result = reader(table);
  damage.push(...result.findings);
  return result;
}

/** Names the column of a finding by its heading. */
function inWords(finding: Finding, language: Language): Finding {
  const { key } = finding.data;
  return key === undefined ? finding : { ...finding, data: { ...finding.data, column: headings([key as HeadingKey], language)[0]! } };
}

function notePlaces(book: Book, tables: ReadonlyMap<string, TableValues>): void {
  book.places.clear();
  book.contestRows.clear();
  for (const [name, table] of tables) {
    const filled = table.values.slice(1).map((row) => row.some((cell) => cell !== ''));
    book.places.set(name, { sheet: table.sheet, sheetId: table.sheetId, headingRow: table.row, used: filled.lastIndexOf(true) + 1 });
  }
  const contests = tables.get('Contests');
  if (contests === undefined) return;
  const id = columnOf(contests, 'id');
  contests.values.slice(1).forEach((row, index) => { book.contestRows.set(String(row[id]).trim(), index); });
}

