import type { DeskId } from '../election/entry-state';
import { ballotBody } from './ballot-rows';
import { DeskRecord } from './desk-record';
import { Echoes } from './echoes';
import { CHAIN_START, hashOf, logRow, type Act, type LogEntry } from './log-rows';
import type { Memory } from './memory';
import {
  DESKS, TEXT_COLUMNS, ballotHeadings, ballotsSheetTitle, ballotsTable, columnsOf, deskTable, isBeyondFirstVersion, logSheetTitle, logTable, type DeskTable, type FixedTable,
} from './schema';
import type { DeskEntry, StoredBallot, StoredContest } from './state';
import { fixedTable, growTable, writeRows, type Cell, type RowWrites, type TableSpec } from './table-sheet';
import type { Write, WriteQueue } from './write-queue';

/** Where a table of ours stands. `used` counts the body's rows up to the last one that is filled in. */
export interface TablePlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly headingRow: number;
  readonly used: number;
}

/** An act for the log, without what the book adds (number, time, desk). */
export type ActToLog = Pick<LogEntry, 'act'> & Partial<Pick<LogEntry, 'contest' | 'paper' | 'before' | 'after'>>;

/** An entry that acts are done to. */
export interface Target {
  readonly desk: DeskId;
  readonly contest: string;
}

export interface TableWrite {
  readonly table: string;
  /** The column of the rows' first cell, from 0; left out: the first. Such rows are there already. */
  readonly from?: number;
  readonly rows: RowWrites;
}

/** How much of an ISO time is the day. */
const DAY = 10;

/** A log row that memory has and the workbook is still to get: its table, its place there and its cells. */
export interface LogLine {
  readonly table: string;
  readonly index: number;
  readonly row: readonly Cell[];
}

/** Acts whose time could tell whose paper it was, when papers are entered in the order in which they were given: that they were mixed must have been said. */
const PAPER_ACTS: ReadonlySet<Act> = new Set<Act>(['add', 'change', 'remove', 'settle']);

/** The record as memory holds it: every table's rows, so that a table that somebody deletes can be made again, and where each table stands. */
export class Book {
  readonly places = new Map<string, TablePlace>();
  /** Contests that are deleted, or whose row cannot be read: their ids are not given again. */
  readonly dropped = new Set<string>();
  /** Rows of the Candidates table that belong to contests whose own row cannot be read: they are kept as they are. */
  strayCandidates: readonly (readonly Cell[])[] = [];
  /** 0-based rows of the Contests table's body. */
  readonly contestRows = new Map<string, number>();
  /** The papers of contests that are counted in the user's own sheets, as those were read last. */
  readonly inPlace = new Map<string, { readonly contest: StoredContest; readonly papers: readonly StoredBallot[] }>();
  /** Brings the Contests table to the width that its rows have now; null when it has it (see migration.ts). */
  widen: Write | null = null;
  /** Counts the acts, so that a slow reading that has been overtaken is not taken for the truth. */
  acts = 0;
  private readonly desks: readonly DeskRecord[] = DESKS.map((desk) => new DeskRecord(desk));
  private readonly echoes: Echoes;
  /** The hashes of the log rows that this pane has made. */
  private readonly own = new Set<string>();

  constructor(readonly memory: Memory, readonly queue: WriteQueue, private readonly clock: () => { time: string; milliseconds: number }) {
    this.echoes = new Echoes(() => clock().milliseconds);
  }

  /** The entry that this pane works at. A defect when no contest is open. */
  here(): Target {
    const { openId, desk } = this.memory.get();
    if (openId === null) throw new Error('No contest is open.');
    return { contest: openId, desk };
  }

  /** What a desk has entered. */
  at(desk: DeskId): DeskRecord {
    return this.desks[DESKS.indexOf(desk)]!;
  }

  /** The papers of a contest at a desk. */
  papers(contest: string, desk: DeskId): readonly StoredBallot[] {
    return this.at(desk).ballots.get(contest) ?? [];
  }

  /** The entries of a contest: desk 1 always, the others once they have begun. */
  entries(contest: string): readonly DeskEntry[] {
    return this.desks.map((record) => record.entry(contest)).filter(({ desk, phase }) => desk === '1' || phase !== 'none');
  }

  /** Are there papers of any contest at any desk? */
  hasPapers(): boolean {
    return this.desks.some(({ ballots }) => [...ballots.values()].some(({ length }) => length > 0));
  }

  /** By what a workbook is known, wherever its file lies: the hash of the first row of its main log. '' before there is one. */
  id(): string {
    return hashOf(this.at('1').log[0]);
  }

  /** The hash of the last row of the main log. */
  head(): string {
    return this.at('1').head();
  }

  /** Records an act: its rows and its log row, in one round trip. Fulfilled when the workbook has confirmed it. */
  record(act: ActToLog, writes: readonly TableWrite[], desk: DeskId = '1'): Promise<void> {
    return this.write([this.log(act, desk)], writes);
  }

  /** Puts an act at the end of a desk's log, in memory; `write` brings the line to the workbook. */
  log(act: ActToLog, desk: DeskId): LogLine {
    const record = this.at(desk);
    const { time } = this.clock();
    const mixed = act.contest === undefined ? null : record.entry(act.contest).mixed;
    const secret = mixed !== true && PAPER_ACTS.has(act.act);
    const entry: LogEntry = { contest: '', paper: '', before: '', after: '', ...act, seq: record.log.length + 1, time: secret ? time.slice(0, DAY) : time, desk };
    return this.logged(logRow(entry, record.head() || CHAIN_START, this.memory.get().language).row, desk);
  }

  /** The same for a row that is complete already, as it was when it did not reach the workbook. */
  logged(row: readonly Cell[], desk: DeskId): LogLine {
    this.own.add(hashOf(row));
    const index = this.at(desk).append(row);
    if (desk === '1') this.memory.set({ logHead: this.head() });
    return { table: logTable(desk), index, row };
  }

  /** Has this pane made this log row? */
  isOwn(row: readonly Cell[]): boolean {
    return this.own.has(hashOf(row));
  }

  /** Queues log lines and the rows of other tables that go with them, in one round trip, not before `first` is fulfilled. */
  write(lines: readonly LogLine[], writes: readonly TableWrite[], first?: Promise<unknown>): Promise<void> {
    this.acts += 1;
    // The log goes first: nothing may land in another table without its row.
    const logs = [...new Set(lines.map(({ table }) => table))]
      .map((table): TableWrite => ({ table, rows: new Map(lines.filter((line) => line.table === table).map(({ index, row }) => [index, row])) }));
    const write = this.writeTables([...logs, ...writes]);
    return this.queue.pushBrief(async (context) => {
      await first;
      await write(context);
    });
  }

  /** What a table holds, to make it or to make it again. */
  spec(name: string): TableSpec {
    const { language } = this.memory.get();
    const table = deskTable(name);
    if (table?.kind === 'ballots') return this.ballotsSpec(table.contest, table.desk);
    const body = table === null ? this.fixedBody(name as FixedTable) : this.at(table.desk).log;
    const spec = fixedTable(table === null ? (name as FixedTable) : 'Log', body, language);
    return table === null ? spec : { ...spec, name, title: logSheetTitle(table.desk, language) };
  }

  /** The body of a fixed table as memory knows it. Filled in by the acts of set-up (see set-up-acts.ts). */
  fixedBody: (name: FixedTable) => readonly (readonly Cell[])[] = () => [];

  /** Is this change of a sheet's rows (1-based, both included) only what we have just written? */
  isEcho(sheetId: string, firstRow: number, lastRow: number): boolean {
    return this.echoes.take(sheetId, firstRow, lastRow);
  }

  /** Does a table of ours stand on this sheet? */
  standsOn(sheetId: string): boolean {
    return [...this.places.values()].some((place) => place.sheetId === sheetId);
  }

  /** Does this sheet hold only what other desks enter? */
  isOtherDesks(sheetId: string): boolean {
    const { desk } = this.memory.get();
    const names = [...this.places].filter(([, place]) => place.sheetId === sheetId).map(([name]) => name);
    return names.length > 0 && names.every((name) => (deskTable(name)?.desk ?? desk) !== desk);
  }

  /** Is the open contest counted in a sheet of the user's own? Then any sheet may be the one. */
  countsInPlace(): boolean {
    const { contests, openId } = this.memory.get();
    return (contests.find(({ id }) => id === openId)?.source ?? null) !== null;
  }

  private writeTables(writes: readonly TableWrite[]): Write {
    return async (context) => {
      if (this.widen !== null && writes.some(({ table, rows, from = 0 }) => [...rows.values()].some(({ length }) => isBeyondFirstVersion(table, from + length)))) await this.widen(context);
      const tables = writes.map(({ table, rows, from }) => {
        const item = context.workbook.tables.getItem(table);
        this.expectEchoes(table, rows);
        writeRows(item, rows, this.textColumns(table), from);
        return { item, rows, from, table, range: item.getRange().load('rowCount,columnCount') };
      });
      await context.sync();
      const short = tables.filter(({ range, rows }) => range.rowCount - 1 <= Math.max(...rows.keys()));
      for (const { item, range, table, ...write } of short) growTable(item, range, write, this.textColumns(table));
      if (short.length > 0) await context.sync();
      for (const { table, rows } of tables) this.noteUsed(table, Math.max(...rows.keys()) + 1);
    };
  }

  private expectEchoes(table: string, rows: RowWrites): void {
    const place = this.places.get(table);
    if (place !== undefined) this.echoes.expect(place.sheetId, [...rows.keys()].map((index) => place.headingRow + 2 + index));
  }

  private noteUsed(table: string, used: number): void {
    const place = this.places.get(table);
    if (place !== undefined && place.used < used) this.places.set(table, { ...place, used });
  }

  private textColumns(table: string): readonly boolean[] {
    const columns = columnsOf(table);
    if (columns !== null) return columns.map((key) => TEXT_COLUMNS.has(key));
    const { contest } = deskTable(table) as DeskTable & { kind: 'ballots' };
    return ballotTextColumns(this.contest(contest).candidates.length);
  }

  private ballotsSpec(id: string, desk: DeskId): TableSpec {
    const { language } = this.memory.get();
    const names = this.contest(id).candidates.map(({ name }) => name);
    return {
      name: ballotsTable(id, desk),
      title: ballotsSheetTitle(id, language, desk),
      headings: ballotHeadings(names, language),
      body: ballotBody(this.papers(id, desk), names.length, language),
      text: ballotTextColumns(names.length),
      widths: [10, 8, ...names.map(() => 12), 36, 8, 8, 8],
    };
  }

  contest(id: string): StoredContest {
    const contest = this.memory.get().contests.find((one) => one.id === id);
    if (contest === undefined) throw new Error(`There is no contest ${id}.`);
    return contest;
  }
}

/** Number and count, the marks, then conclusion, batch, pass, desk. */
function ballotTextColumns(names: number): readonly boolean[] {
  return [false, false, ...Array.from({ length: names }, () => false), true, true, false, true];
}
