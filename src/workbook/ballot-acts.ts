import { ballotRow, ballotText, blankRow } from './ballot-rows';
import { DESK, type ActToLog, type Book, type TableWrite } from './book';
import type { Journal, PendingAct } from './journal';
import { ballotsTable } from './schema';
import type { BallotEntry, StoredBallot } from './state';

/** How many papers make a batch (lô). */
export const BATCH_SIZE = 50;

/** An act on papers that can be taken back: what stood there before it, null where nothing did. */
interface Done {
  readonly contest: string;
  readonly number: number;
  readonly before: StoredBallot | null;
}

/** Entering, changing and taking back papers of the open contest: seen in memory at once, then written with their log row in one round trip. */
export class BallotActs {
  private done: Done[] = [];

  constructor(private readonly book: Book, private readonly journal: Journal, private readonly file: () => string, private readonly touch: (contest: string) => readonly TableWrite[]) {}

  /** Does again what was under way when the pane was left and has not reached the workbook. A number that another paper has taken meanwhile is not taken from it. What cannot be done now (its contest cannot be read, or it was meant for another file) stays in the journal. */
  restore(): void {
    const { book } = this;
    const written = new Set(book.log.map((row) => row.at(-1)));
    const known = new Set(book.memory.get().contests.map(({ id }) => id));
    const waits = book.memory.get().damage.some(({ code }) => code === 'F.911');
    for (const act of this.journal.pending(this.workbook())) {
      const landed = written.has(act.hash);
      if (!landed && (waits || act.file !== this.file() || !known.has(act.contest))) continue;
      if (!landed) this.redo(act);
      this.journal.confirmed(this.workbook(), act.hash);
    }
  }

  /** Papers that were there when the workbook was opened can be taken back too, the last one first. */
  begin(contest: string, ballots: readonly StoredBallot[]): void {
    this.done = ballots.map(({ number }) => ({ contest, number, before: null }));
  }

  canUndo(): boolean {
    return this.done.length > 0;
  }

  add(entry: BallotEntry): void {
    const { id, ballots } = this.open();
    const number = (ballots.at(-1)?.number ?? 0) + 1;
    const ballot = { ...entry, number, batch: String(Math.floor((number - 1) / BATCH_SIZE) + 1), pass: 1, desk: DESK };
    this.done.push({ contest: id, number, before: null });
    this.put(id, [...ballots, ballot], ballot, { act: 'add', after: this.text(ballot) });
  }

  change(number: number, entry: BallotEntry): void {
    const { id, ballots } = this.open();
    const before = ballots.find((ballot) => ballot.number === number);
    if (before === undefined) throw new Error(`There is no paper ${number}.`);
    this.done.push({ contest: id, number, before });
    this.replace(before, { ...before, ...entry });
  }

  undo(): void {
    const { id, ballots } = this.open();
    const last = this.done.pop();
    if (last === undefined || last.contest !== id) return;
    const now = ballots.find((ballot) => ballot.number === last.number);
    if (now === undefined) return;
    if (last.before === null) this.remove(now);
    else this.replace(now, last.before);
  }

  private replace(before: StoredBallot, after: StoredBallot): void {
    const { id, ballots } = this.open();
    const all = ballots.map((ballot) => (ballot.number === after.number ? after : ballot));
    this.put(id, all, after, { act: 'change', before: this.text(before), after: this.text(after) });
  }

  private remove(ballot: StoredBallot): void {
    const { id, ballots } = this.open();
    this.put(id, ballots.filter(({ number }) => number !== ballot.number), ballot, { act: 'remove', before: this.text(ballot) });
  }

  private redo({ act, contest, ballot }: PendingAct): void {
    const ballots = this.book.ballots.get(contest) ?? [];
    const there = ballots.find(({ number }) => number === ballot.number);
    const without = ballots.filter((one) => one !== there);
    if (act === 'remove') {
      if (there !== undefined) this.put(contest, without, there, { act, before: this.text(there) });
      return;
    }
    const taken = act === 'add' && there !== undefined && this.text(there) !== this.text(ballot);
    const own = taken ? { ...ballot, number: ballots.at(-1)!.number + 1 } : ballot;
    const all = [...(taken ? ballots : without), own].sort((a, b) => a.number - b.number);
    this.put(contest, all, own, { act, after: this.text(own), ...(act === 'change' && there !== undefined && { before: this.text(there) }) });
  }

  private put(id: string, ballots: readonly StoredBallot[], ballot: StoredBallot, act: ActToLog): void {
    const { book } = this;
    const kept = ballots.includes(ballot);
    const cells = kept ? ballotRow(ballot, book.memory.get().language) : blankRow(ballot.marks.length);
    book.ballots.set(id, ballots);
    if (book.memory.get().openId === id) book.memory.set({ ballots, canUndo: this.canUndo() });
    const recorded = book.record(
      { ...act, contest: id, paper: String(ballot.number) },
      [{ table: ballotsTable(id), rows: new Map([[ballot.number - 1, cells]]) }, ...this.touch(id)],
    );
    const workbook = this.workbook();
    const hash = book.head();
    this.journal.add(workbook, { act: act.act, contest: id, ballot, hash, file: this.file() });
    void recorded.then(() => { this.journal.confirmed(workbook, hash); });
  }

  private workbook(): string {
    return String(this.book.log[0]?.at(-1) ?? '');
  }

  private open(): { id: string; ballots: readonly StoredBallot[] } {
    const { openId, ballots } = this.book.memory.get();
    if (openId === null) throw new Error('No contest is open.');
    return { id: openId, ballots };
  }

  private text(ballot: StoredBallot): string {
    return ballotText(ballot, this.book.memory.get().language);
  }
}
