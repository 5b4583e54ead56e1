import type { Candidate } from '../election/contest';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { tableTexts } from '../locale/tables';
import { courseCells, courseText, readCourse } from './contest-course';
import { COLUMNS, SECOND_VERSION, type HeadingKey } from './schema';
import type { BallotSource, ContestStatus, StoredContest } from './state';
import { cellFinding, columnOf, readRows, wholeCell, type TableRow, type TableValues } from './table-values';
import { keyOf, wordFor } from './word';

type Cell = string | number;

/** The row of a contest in the Contests table; `base` is a copy for readers of the sheet. */
export function contestRow(contest: StoredContest, base: number, language: Language): Cell[] {
  const { source } = contest;
  return [
    Number(contest.id), wordFor('office', contest.office, language), wordFor('form', contest.form, language), contest.seats, contest.round,
    wordFor('kind', contest.kind, language), base, contest.issued ?? '', contest.collected ?? '', wordFor('status', contest.status, language),
    source === null ? '' : writeAddress(source.sheet, source.address), source === null ? '' : wordFor('marks', source.form, language),
    source?.countColumn == null ? '' : source.countColumn + 1, source?.conclusionColumn == null ? '' : source.conclusionColumn + 1,
    ...courseCells(contest, language),
  ];
}

/** The rows of a contest's names in the Candidates table. */
export function candidateRows(contest: Pick<StoredContest, 'id' | 'candidates'>, language: Language): Cell[][] {
  const { yes, no } = tableTexts[language];
  return contest.candidates.map((c) => [contest.id, c.position, c.name, c.person, c.planned === null ? '' : c.planned ? yes : no]);
}

/** What of a contest its text in the log tells. */
type ToldContest = Pick<StoredContest, 'office' | 'form' | 'seats' | 'round' | 'kind' | 'candidates' | 'follows' | 'sitting'>;

/** What the log says of a contest: office, seats, names in their order, and in brackets the form of its papers, its round, its kind and what is its own of the sitting ("Secretary 1/3: …; …; … [Form: …; Round: 1; Kind: …]"). */
export function contestText(contest: ToldContest, language: Language): string {
  return listText(contest, wordFor('office', contest.office, language)) + wholeCourse(contest, language);
}

/** What logs of earlier versions say of it: they named the office by its key, and the first of them told neither form nor round nor kind. */
export function olderContestTexts(contest: ToldContest, language: Language): readonly string[] {
  return [wholeCourse(contest, language), courseText(contest, language)].map((course) => listText(contest, contest.office) + course);
}

function wholeCourse(contest: ToldContest, language: Language): string {
  const { form, round, kind } = contest;
  return courseText(contest, language, [['form', wordFor('form', form, language)], ['round', round], ['kind', wordFor('kind', kind, language)]]);
}

function listText({ seats, candidates }: ToldContest, office: string): string {
  return `${office} ${seats}/${candidates.length}: ${candidates.map(({ name }) => name).join('; ')}`;
}

/** Reads both tables: the contests with their names, the ids of dropped ones and of those that cannot be read, and F.912/F.913 for what cannot be read. */
export function readContests(contests: TableValues, candidates: TableValues | null): { contests: StoredContest[]; dropped: string[]; unread: string[]; findings: Finding[] } {
  const { rows, findings } = readRows(contests, COLUMNS.Contests, SECOND_VERSION);
  const names = candidates === null ? { byContest: new Map<string, Candidate[]>(), findings: [] } : readCandidates(candidates);
  const stored: StoredContest[] = [];
  const dropped: string[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    if (keyOf('status', row.cells['status']) === 'deleted') {
      dropped.push(String(row.cells['id']).trim());
      continue;
    }
    const { contest, unread } = readContest(row, names.byContest);
    if (contest !== null) stored.push(contest);
    else unreadable.push(String(row.cells['id']).trim());
    findings.push(...unread.map((key) => cellFinding('F.913', contests, row.index, columnOf(contests, key), row.cells[key])));
  }
  findings.push(...misnumbered(contests, rows), ...halfConcluded(contests, rows));
  return { contests: stored, dropped, unread: unreadable, findings: [...findings, ...names.findings] };
}

/** F.913 for a number that two contests have, and for a contest that follows none there is, or itself: only hands write these, and what they hide would be lost without a word. */
function misnumbered(table: TableValues, rows: readonly TableRow[]): readonly Finding[] {
  const ids = rows.map(({ cells }) => String(cells['id']).trim());
  return rows.flatMap(({ cells, index }, place) => {
    const id = ids[place]!;
    const follows = wholeCell(cells['follows'], 1);
    return [
      ...(id !== '' && ids.indexOf(id) < place ? [toldFinding(table, index, 'id', { text: id, told: 'twice' })] : []),
      ...(follows !== null && (String(follows) === id || !ids.includes(String(follows))) ? [toldFinding(table, index, 'follows', { text: follows, told: 'noContest' })] : []),
    ];
  });
}

/** F.913 for cells of conclusions that were filled in by hand and are none. */
function halfConcluded(table: TableValues, rows: readonly TableRow[]): readonly Finding[] {
  return rows.filter(({ cells }) => keyOf('status', cells['status']) !== 'deleted').flatMap((row) => [...halfDeducted(table, row), ...halfRuled(table, row)]);
}

/** Without a reason nobody may be deducted, and a reason without a number is a conclusion that would be passed over. */
function halfDeducted(table: TableValues, { cells, index }: TableRow): readonly Finding[] {
  const { deducted, deductedReason } = cells;
  // A number that cannot be read has a finding of its own.
  const people = isBlank(deducted) ? 0 : wholeCell(deducted, 0);
  if (people === null || (people > 0) !== isBlank(deductedReason)) return [];
  return [toldFinding(table, index, 'deductedReason', people > 0 ? { text: '', told: 'noDeductedReason' } : { text: deductedReason, told: 'noDeducted' })];
}

/** Without the rule that it stands against it would be passed over, and without a reason it may not stand. */
function halfRuled(table: TableValues, { cells, index }: TableRow): readonly Finding[] {
  if (!isBlank(cells['ruling'])) return isBlank(cells['rulingReason']) ? [toldFinding(table, index, 'rulingReason', { text: '', told: 'noReason' })] : [];
  const filled = (['rulingElected', 'rulingNext', 'rulingReason'] as const).filter((key) => !isBlank(cells[key]));
  return filled.map((key) => toldFinding(table, index, key, { text: cells[key], told: 'noRuling' }));
}

function isBlank(cell: unknown): boolean {
  return String(cell).trim() === '';
}

/** F.913 with a case of its own. */
function toldFinding(table: TableValues, index: number, key: HeadingKey, { text, told }: { readonly text: unknown; readonly told: string }): Finding {
  return { ...cellFinding('F.913', table, index, columnOf(table, key), text), data: { case: told } };
}

function readContest(row: TableRow, names: ReadonlyMap<string, Candidate[]>): { contest: StoredContest | null; unread: HeadingKey[] } {
  const unread: HeadingKey[] = [];
  const take = <T>(key: HeadingKey, read: (cell: unknown) => T | null): T | null => {
    const value = read(row.cells[key]);
    if (value === null) unread.push(key);
    return value;
  };
  const optional = (key: HeadingKey): number | null => (row.cells[key] === '' ? null : take(key, (cell) => wholeCell(cell, 0)));
  const id = take('id', (cell) => wholeCell(cell, 1));
  const office = take('office', (cell) => keyOf('office', cell));
  const form = take('form', (cell) => keyOf('form', cell));
  const seats = take('seats', (cell) => wholeCell(cell, 1));
  const round = take('round', (cell) => wholeCell(cell, 1));
  const kind = take('kind', (cell) => keyOf('kind', cell));
  // A column that was put back is blank.
  const status = row.cells['status'] === '' ? 'entry' : take('status', (cell) => keyOf('status', cell) as ContestStatus | null);
  const issued = optional('issued');
  const collected = optional('collected');
  const source = row.cells['source'] === '' ? null : take('source', () => readSource(row));
  const course = readCourse(row.cells, take);
  if (id === null || office === null || form === null || seats === null || round === null || kind === null || status === null) return { contest: null, unread };
  const contest: StoredContest = { id: String(id), office, form, seats, round, kind, status, issued, collected, source, candidates: names.get(String(id)) ?? [], ...course };
  return { contest, unread };
}

function readCandidates(table: TableValues): { byContest: Map<string, Candidate[]>; findings: Finding[] } {
  const { rows, findings } = readRows(table, COLUMNS.Candidates);
  const byContest = new Map<string, Candidate[]>();
  for (const { cells, index } of rows) {
    const position = wholeCell(cells['position'], 1);
    if (position === null) {
      findings.push(cellFinding('F.913', table, index, columnOf(table, 'position'), cells['position']));
      continue;
    }
    const contest = String(cells['contest']).trim();
    const planned = String(cells['planned']).trim().toLowerCase();
    const list = byContest.get(contest) ?? [];
    // A conclusion names people by their places: with one place for two it would elect both.
    if (list.some((other) => other.position === position)) findings.push(toldFinding(table, index, 'position', { text: position, told: 'samePlace' }));
    list.push({
      position,
      name: String(cells['name']).normalize('NFC').trim(),
      person: String(cells['person']),
      planned: planned === '' ? null : ['x', 'yes'].includes(planned),
    });
    byContest.set(contest, list.sort((a, b) => a.position - b.position));
  }
  return { byContest, findings };
}

function readSource(row: TableRow): BallotSource | null {
  const place = readAddress(String(row.cells['source']));
  const form = keyOf('marks', row.cells['marks']);
  if (place === null || form === null) return null;
  const column = (key: HeadingKey): number | null => {
    const number = wholeCell(row.cells[key], 1);
    return number === null ? null : number - 1;
  };
  return { ...place, form, countColumn: column('countColumn'), conclusionColumn: column('conclusionColumn') };
}

/** 'Phiếu mẫu'!A1:F61: the sheet's title always in quotes, a quote in it doubled. */
function writeAddress(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function readAddress(text: string): { sheet: string; address: string } | null {
  const match = /^'?(.+?)'?!([A-Z]+\d+(?::[A-Z]+\d+)?)$/i.exec(text.trim());
  return match === null ? null : { sheet: match[1]!.replaceAll("''", "'"), address: match[2]!.toUpperCase() };
}
