import { baseOf } from '../election/base';
import type { Congress } from '../election/congress';
import { followerOf } from '../election/round';
import { congressOf } from '../election/sitting';
import type { Language } from '../locale/language';
import { tableTexts } from '../locale/tables';
import type { ActToLog, Book, TableWrite } from './book';
import { congressRows } from './congress-rows';
import { conclusionActs } from './conclusion-acts';
import { candidateRows, contestRow, contestText } from './contest-rows';
import { drafted, refuseChange, reopened, sameNames } from './drafted';
import { makeTables, remakeTable } from './make-tables';
import { SETTINGS } from './read-workbook';
import { COLUMNS, DESKS, ballotsTable, deskTable, type FixedTable } from './schema';
import type { ContestDraft, StoredContest } from './state';
import type { Cell, RowWrites, TableSpec } from './table-sheet';

/** Setting up: the congress, the roster, the contests. Each act is seen in memory at once and written with its log row. */
export class SetUpActs {
  constructor(private readonly book: Book) {
    book.fixedBody = (name) => this.body(name);
  }

  saveCongress(congress: Congress): Promise<void> {
    return this.saveWith(congress, () => this.contestBases());
  }

  /** `contests`: what else is written of the contests, once memory has the congress. */
  private async saveWith(congress: Congress, contests: () => readonly TableWrite[]): Promise<void> {
    const before = this.body('Congress');
    this.book.memory.set({ congress });
    const made = this.makeMissing();
    const { used = 0 } = this.book.places.get('Congress') ?? {};
    const after = this.body('Congress');
    const writes = [{ table: 'Congress', rows: replacing('Congress', after, Math.max(used, before.length)) }, ...contests()];
    const saved = this.book.record({ act: 'setup', before: summary(before), after: summary(after) }, writes);
    await Promise.all([made, saved]);
  }

  async saveLanguage(language: Language): Promise<void> {
    const { congress } = this.book.memory.get();
    this.book.memory.set({ language });
    const saved = this.book.queue.push(async (context) => {
      context.workbook.settings.add(SETTINGS.language, language);
      await context.sync();
    });
    await Promise.all([saved, congress === null ? undefined : this.saveWith(congress, () => this.contestRows())]);
  }

  /** A new contest, or the changed settings of one. The list of names may change only as long as there are no papers, and what it is a vote on only as long as no other vote follows it. */
  async saveContest(draft: ContestDraft): Promise<string> {
    const { book } = this;
    const { contests } = book.memory.get();
    const old = contests.find(({ id }) => id === draft.id);
    const id = old?.id ?? this.nextId();
    const contest = drafted(old, draft, id);
    const relisted = old !== undefined && !sameNames(old, contest);
    if (old !== undefined) refuseChange(old, contest, { hasPapers: book.entries(id).some(({ papers }) => papers.length > 0), isFollowed: followerOf(contests, id) !== null });
    const made = this.makeMissing();
    if (old === undefined) book.contestRows.set(id, Math.max(book.places.get('Contests')?.used ?? 0, ...[...book.contestRows.values()].map((row) => row + 1)));
    const cells = old === undefined ? null : this.contestCells(old);
    const before = this.candidateRowsUsed();
    book.memory.set({ contests: old === undefined ? [...contests, contest] : contests.map((one) => (one.id === id ? contest : one)) });
    const drawn = contest.source === null && (old === undefined || relisted) ? this.drawBallots(id) : undefined;
    const { language } = book.memory.get();
    const acts: readonly ActToLog[] = [{ act: 'contest', contest: id, after: contestText(contest, language) }, ...conclusionActs(old, contest, language)];
    const saved = book.write(acts.map((act) => book.log(act, '1')), [
      ...(cells === null ? [this.contestWrite(contest)] : changedCells(this.contestWrite(contest), cells)),
      { table: 'Candidates', rows: this.candidateWrites(contest, old === undefined, before) },
    ]);
    await Promise.all([made, drawn, saved]);
    return id;
  }

  /** Puts a contest of another workbook into this one, under its own number. */
  async adopt(contest: StoredContest): Promise<void> {
    const { book } = this;
    book.contestRows.set(contest.id, Math.max(book.places.get('Contests')?.used ?? 0, ...[...book.contestRows.values()].map((row) => row + 1)));
    const before = this.candidateRowsUsed();
    book.memory.set({ contests: [...book.memory.get().contests, contest] });
    const drawn = this.drawBallots(contest.id);
    const saved = book.write([], [this.contestWrite(contest), { table: 'Candidates', rows: replacing('Candidates', this.body('Candidates'), before) }]);
    await Promise.all([drawn, saved]);
  }

  /** Drops a contest from the list; its rows and its papers stay in the workbook. */
  async deleteContest(id: string): Promise<void> {
    const { book } = this;
    const contest = book.contest(id);
    const row = this.contestCells(contest).slice(0, STATUS).concat(tableTexts[book.memory.get().language].words.status.deleted);
    const index = book.contestRows.get(id)!;
    const names = this.candidateRowsUsed();
    book.memory.set({ contests: book.memory.get().contests.filter((one) => one.id !== id) });
    book.dropped.add(id);
    await book.record({ act: 'delete', contest: id }, [
      { table: 'Contests', rows: new Map([[index, row]]) },
      { table: 'Candidates', rows: replacing('Candidates', this.body('Candidates'), names) },
    ]);
  }

  async saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void> {
    const { issued, collected } = this.book.contest(id);
    const text = (one: typeof counts): string => `${one.issued ?? ''}/${one.collected ?? ''}`;
    await this.book.record(
      { act: 'counts', contest: id, before: text({ issued, collected }), after: text(counts) },
      [this.changed(id, { ...counts, ...(issued === counts.issued && collected === counts.collected ? {} : { status: reopened(this.book.contest(id)) }) })],
    );
  }

  /** Puts a contest in the place of the one with its id, in memory, and gives the row to write. */
  replaced(contest: StoredContest): TableWrite {
    const { book } = this;
    book.memory.set({ contests: book.memory.get().contests.map((one) => (one.id === contest.id ? contest : one)) });
    return this.contestWrite(contest);
  }

  /** The same of a contest of which only the status, the decision, the ruling and the reasons to hold the vote are others; no more of its row is written, for another window may just have written its numbers. */
  concluded(contest: StoredContest): readonly TableWrite[] {
    const row = this.replaced(contest);
    return [part(row, STATUS, STATUS + 1), part(row, DECISION, COLUMNS.Contests.length)];
  }

  /** `text`: what was agreed on (see agreement.ts). */
  async agreeCounts(id: string, text: string): Promise<void> {
    await this.book.record({ act: 'agree', contest: id, after: text }, [this.changed(id, { status: 'counted' })]);
  }

  /** Changes the numbers or the status of a contest in memory and gives what of its row to write: no more, for another window may just have written what was decided. */
  changed(id: string, change: Partial<Pick<StoredContest, 'issued' | 'collected' | 'status'>>): TableWrite {
    return upToStatus(this.replaced({ ...this.book.contest(id), ...change }));
  }

  /** Queues the making of the tables that the workbook lacks. */
  makeMissing(): Promise<void> | undefined {
    const names = (['Congress', 'Contests', 'Candidates', 'Log'] as const).filter((name) => !this.book.places.has(name));
    if (names.length === 0) return undefined;
    const specs = names.map((name) => this.book.spec(name));
    return this.make(specs);
  }

  /** Queues the making of some tables; those that are there already are left alone, so that trying again does no harm. */
  make(specs: readonly TableSpec[]): Promise<void> {
    const { book } = this;
    for (const { name, title, body } of specs) book.places.set(name, { sheet: title, sheetId: '', headingRow: 0, used: body.length });
    return book.queue.push((context) => makeTables(context, book, specs));
  }

  /** Makes a table anew, in place of the one that there is. */
  redraw(spec: TableSpec): Promise<void> {
    const { book } = this;
    return book.queue.push((context) => remakeTable(context, book, spec));
  }

  /** The settings as they are now, for the table. */
  congressWrite(): TableWrite {
    const after = this.body('Congress');
    return { table: 'Congress', rows: replacing('Congress', after, Math.max(this.book.places.get('Congress')?.used ?? 0, after.length)) };
  }

  /** Makes the tables of a contest's papers anew: desk 1's, and those of other desks that are there. */
  private async drawBallots(id: string): Promise<void> {
    const names = DESKS.map((desk) => ballotsTable(id, desk)).filter((name, i) => i === 0 || this.book.places.has(name));
    await Promise.all(names.map((name) => this.redraw(this.book.spec(name))));
  }

  private body(name: FixedTable): readonly (readonly Cell[])[] {
    const { congress, contests, language, rehearsal } = this.book.memory.get();
    switch (name) {
      case 'Congress': return congress === null ? [] : congressRows(congress, language, { rehearsal });
      case 'Contests': return contests.map((contest) => this.contestCells(contest));
      case 'Candidates': return [...contests.flatMap((contest) => candidateRows(contest, language)), ...this.book.strayCandidates];
      case 'Log': return this.book.at('1').log;
      case 'Texts': return [];
    }
  }

  /** The row of a contest in its table. */
  contestCells(contest: StoredContest): Cell[] {
    const { congress, language } = this.book.memory.get();
    return contestRow(contest, congress === null ? 0 : baseOf(congressOf(congress, contest)), language);
  }

  private contestWrite(contest: StoredContest): TableWrite {
    return { table: 'Contests', rows: new Map([[this.book.contestRows.get(contest.id)!, this.contestCells(contest)]]) };
  }

  private contestRows(): TableWrite[] {
    return this.book.memory.get().contests.map((contest) => this.contestWrite(contest));
  }

  /** The base stands in every contest's row: a change of the congress changes it there, and nothing else, for another window may just have written the rest. */
  private contestBases(): TableWrite[] {
    return this.contestRows().map((row) => part(row, BASE, BASE + 1));
  }

  /** An id that no contest has had: whoever deletes a row by hand has not deleted its papers. */
  private nextId(): string {
    const tables = [...this.book.places.keys()].flatMap((name) => { const table = deskTable(name); return table?.kind === 'ballots' ? [table.contest] : []; });
    const ids = [...this.book.memory.get().contests.map(({ id }) => id), ...this.book.dropped, ...tables, ...this.book.strayCandidates.map(([id]) => String(id))];
    return String(Math.max(0, ...ids.map(Number).filter(Number.isSafeInteger)) + 1);
  }

  /** Of a new contest its own rows below the others, which another window may just have written; the table as a whole where blank rows between are to be closed. `before`: rows used until now. */
  private candidateWrites(contest: StoredContest, isNew: boolean, before: number): RowWrites {
    const own = candidateRows(contest, this.book.memory.get().language);
    const body = this.body('Candidates');
    return isNew && before === body.length - own.length ? new Map(own.map((row, i) => [before + i, row])) : replacing('Candidates', body, before);
  }

  /** How many rows of the Candidates table may be filled in, blank ones between them included. */
  private candidateRowsUsed(): number {
    return Math.max(this.book.places.get('Candidates')?.used ?? 0, this.body('Candidates').length);
  }
}

const BASE = COLUMNS.Contests.indexOf('base');
const STATUS = COLUMNS.Contests.indexOf('status');
const DECISION = COLUMNS.Contests.indexOf('decision');

function upToStatus({ table, rows }: TableWrite): TableWrite {
  return { table, rows: new Map([...rows].map(([index, cells]) => [index, cells.slice(0, STATUS + 1)])) };
}

/** The cells of these rows from one column up to another. */
function part({ table, rows }: TableWrite, from: number, to: number): TableWrite {
  return { table, from, rows: new Map([...rows].map(([index, cells]) => [index, cells.slice(from, to)])) };
}

/** The cells of a row that are others than before, a write for those that stand side by side: the rest may be what another window has just written. */
function changedCells(row: TableWrite, before: readonly Cell[]): readonly TableWrite[] {
  const [after = []] = [...row.rows.values()];
  const isOther = (column: number): boolean => after[column] !== before[column];
  const begins = after.flatMap((_, column) => (isOther(column) && (column === 0 || !isOther(column - 1)) ? [column] : []));
  return begins.map((from) => {
    const same = after.findIndex((_, column) => column > from && !isOther(column));
    return part(row, from, same < 0 ? after.length : same);
  });
}

/** The new rows in their places, and blanks over old rows beyond them. */
function replacing(table: FixedTable, rows: readonly (readonly Cell[])[], before: number): RowWrites {
  const blanks = Array.from({ length: Math.max(0, before - rows.length) }, () => COLUMNS[table].map(() => ''));
  return new Map([...rows, ...blanks].map((row, index) => [index, row]));
}

/** Settings as the log tells them, by their labels; those that are blank say nothing. */
function summary(rows: readonly (readonly Cell[])[]): string {
  return rows.filter((row) => row[1] !== '').map((row) => `${row[0]}: ${row[1]}`).join('; ');
}
