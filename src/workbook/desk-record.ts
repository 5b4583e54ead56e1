import type { DeskId } from '../election/entry-state';
import { NOT_BEGUN, afterRow, type EntryLog } from './entry-log';
import { hashOf, readLogRow } from './log-rows';
import type { DeskEntry, StoredBallot } from './state';
import type { Cell } from './table-sheet';

/** What one desk has entered, as memory holds it: its papers by contest, and its log that explains them. */
export class DeskRecord {
  readonly ballots = new Map<string, readonly StoredBallot[]>();
  /** Rows of the log table's body up to the last one that is filled in: more than `log` has when somebody has blanked one. */
  logRows = 0;
  private rows: (readonly Cell[])[] = [];
  private readonly entries = new Map<string, EntryLog>();

  constructor(readonly desk: DeskId) {}

  get log(): readonly (readonly Cell[])[] {
    return this.rows;
  }

  /** The hash of the last log row, '' without one. */
  head(): string {
    return hashOf(this.rows.at(-1));
  }

  /** Takes the log as its table has it, `used` rows long. */
  takeLog(rows: readonly (readonly Cell[])[], used: number): void {
    this.rows = [...rows];
    this.logRows = used;
    this.entries.clear();
    this.rows.forEach((cells) => { this.follow(cells); });
  }

  /** Puts a row at the end of the log; gives its place in the table. */
  append(cells: readonly Cell[]): number {
    this.rows.push(cells);
    this.follow(cells);
    this.logRows += 1;
    return this.logRows - 1;
  }

  /** Where the entry of a contest stands. Papers without a beginning (of an older workbook) count as an open entry. */
  entry(contest: string): DeskEntry {
    const { phase, mixed, mistakes } = this.entries.get(contest) ?? NOT_BEGUN;
    const papers = this.ballots.get(contest) ?? [];
    return { desk: this.desk, phase: phase === 'none' && papers.length > 0 ? 'open' : phase, mixed, papers, mistakes, head: this.head() };
  }

  /** The figures of a contest that were agreed on last, as this log tells them; '' when none were. */
  agreed(contest: string): string {
    return (this.entries.get(contest) ?? NOT_BEGUN).agreed;
  }

  /** The outcome of a contest whose warnings were confirmed last, as this log tells it; '' when none were. */
  confirmed(contest: string): string {
    return (this.entries.get(contest) ?? NOT_BEGUN).confirmed;
  }

  private follow(cells: readonly Cell[]): void {
    const row = readLogRow(cells);
    if (row !== null && row.contest !== '') this.entries.set(row.contest, afterRow(this.entries.get(row.contest) ?? NOT_BEGUN, row));
  }
}
