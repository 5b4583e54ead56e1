import { ballotRow } from './ballot-rows';
import { CHAIN_START, logRow, type LogEntry } from './log-rows';
import type { Memory } from './memory';
import { COLUMNS, TEXT_COLUMNS, ballotsTable, ballotHeadings, ballotsSheetTitle, type FixedTable } from './schema';
import type { StoredBallot, StoredContest } from './state';
import { fixedTable, writeRows, type Cell, type RowWrites, type TableSpec } from './table-sheet';
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

export interface TableWrite {
  readonly table: string;
  readonly rows: RowWrites;
}

/** Who enters. One desk until second entry comes. */
export const DESK = '1';

/** How long, in milliseconds, a change that Excel reports may be the echo of a write of ours. */
const ECHO = 5000;

/** The record as memory holds it: every table's rows, so that a table that somebody deletes can be made again, and where each table stands. */
export class Book {
  readonly places = new Map<string, TablePlace>();
  readonly ballots = new Map<string, readonly StoredBallot[]>();
  /** Contests that are deleted, or whose row cannot be read: their ids are not given again. */
  readonly dropped = new Set<string>();
  /** Rows of the Candidates table that belong to contests whose own row cannot be read: they are kept as they are. */
  strayCandidates: readonly (readonly Cell[])[] = [];
  /** 0-based rows of the Contests table's body. */
  readonly contestRows = new Map<string, number>();
  log: readonly (readonly Cell[])[] = [];
  /** Rows of the Log table's body up to the last one that is filled in: more than `log` has when somebody has blanked one. */
  logRows = 0;
  /** Counts the acts, so that a slow reading that has been overtaken is not taken for the truth. */
  acts = 0;
  private readonly echoes = new Map<string, number>();

  constructor(readonly memory: Memory, readonly queue: WriteQueue, private readonly clock: () => { time: string; milliseconds: number }) {}

  /** Records an act: its rows and its log row, in one round trip. Fulfilled when the workbook has confirmed it. */
  record(act: ActToLog, writes: readonly TableWrite[]): Promise<void> {
    this.acts += 1;
    // The log goes first: nothing may land in another table without its row.
    const all = [{ table: 'Log', rows: new Map([[this.logRows, this.appendLog(act)]]) }, ...writes];
    return this.queue.pushBrief(this.writeTables(all));
  }

  /** The hash of the last log row. */
  head(): string {
    return String(this.log.at(-1)?.at(-1) ?? '');
  }

  /** What a table holds, to make it or to make it again. */
  spec(name: string): TableSpec {
    const { language } = this.memory.get();
    if (name in COLUMNS) return fixedTable(name as FixedTable, this.fixedBody(name as FixedTable), language);
    return this.ballotsSpec(name.replace('Ballots_', ''));
  }

  /** The body of a fixed table as memory knows it. Filled in by the acts of set-up (see set-up.ts). */
  fixedBody: (name: FixedTable) => readonly (readonly Cell[])[] = () => [];

  /** Is this change of a sheet's rows (1-based, both included) only what we have just written? Each of our writes answers for one change, so that a correction by hand right after it is seen. */
  isEcho(sheetId: string, firstRow: number, lastRow: number): boolean {
    const now = this.clock().milliseconds;
    const keys = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => `${sheetId}!${firstRow + i}`);
    if (keys.some((key) => (this.echoes.get(key) ?? 0) < now)) return false;
    keys.forEach((key) => this.echoes.delete(key));
    return true;
  }

  /** Does a table of ours stand on this sheet? */
  standsOn(sheetId: string): boolean {
    return [...this.places.values()].some((place) => place.sheetId === sheetId);
  }

  private appendLog(act: ActToLog): readonly Cell[] {
    const { language } = this.memory.get();
    const entry: LogEntry = { contest: '', paper: '', before: '', after: '', ...act, seq: this.log.length + 1, time: this.clock().time, desk: DESK };
    const { row, hash } = logRow(entry, this.head() || CHAIN_START, language);
    this.log = [...this.log, row];
    this.logRows += 1;
    this.memory.set({ logHead: hash });
    return row;
  }

  private writeTables(writes: readonly TableWrite[]): Write {
    return async (context) => {
      const tables = writes.map(({ table, rows }) => {
        const item = context.workbook.tables.getItem(table);
        this.expectEchoes(table, rows);
        writeRows(item, rows, this.textColumns(table));
        return { item, rows, table, range: item.getRange().load('rowCount') };
      });
      await context.sync();
      const short = tables.filter(({ range, rows }) => range.rowCount - 1 <= Math.max(...rows.keys()));
      if (short.length > 0) await this.mendGrowth(context, short);
      for (const { table, rows } of tables) this.noteUsed(table, Math.max(...rows.keys()) + 1);
    };
  }

  /** Where this Excel does not let a table grow by what is written below it, the rows are taken out and added the slow way. */
  private async mendGrowth(context: Excel.RequestContext, short: readonly { item: Excel.Table; rows: RowWrites; table: string; range: Excel.Range }[]): Promise<void> {
    for (const { item, rows, table, range } of short) {
      const below = [...rows].filter(([index]) => index >= range.rowCount - 1).sort(([a], [b]) => a - b);
      for (const [index] of below) item.getHeaderRowRange().getOffsetRange(index + 1, 0).clear('Contents');
      item.rows.add(undefined, below.map(([, cells]) => [...cells]));
      writeRows(item, new Map(below), this.textColumns(table));
    }
    await context.sync();
  }

  private expectEchoes(table: string, rows: RowWrites): void {
    const place = this.places.get(table);
    if (place === undefined) return;
    const until = this.clock().milliseconds + ECHO;
    for (const index of rows.keys()) this.echoes.set(`${place.sheetId}!${place.headingRow + 2 + index}`, until);
    if (this.echoes.size > 1000) for (const [key, time] of this.echoes) if (time < until - ECHO) this.echoes.delete(key);
  }

  private noteUsed(table: string, used: number): void {
    const place = this.places.get(table);
    if (place !== undefined && place.used < used) this.places.set(table, { ...place, used });
  }

  private textColumns(table: string): readonly boolean[] {
    if (table in COLUMNS) return COLUMNS[table as FixedTable].map((key) => TEXT_COLUMNS.has(key));
    return ballotTextColumns(this.contest(table.replace('Ballots_', '')).candidates.length);
  }

  private ballotsSpec(id: string): TableSpec {
    const { language } = this.memory.get();
    const contest = this.contest(id);
    const names = contest.candidates.map(({ name }) => name);
    return {
      name: ballotsTable(id),
      title: ballotsSheetTitle(id, language),
      headings: ballotHeadings(names, language),
      body: (this.ballots.get(id) ?? []).map((ballot) => ballotRow(ballot, language)),
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
