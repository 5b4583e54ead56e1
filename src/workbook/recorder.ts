import { ballotRow, blankRow } from './ballot-rows';
import type { ActToLog, Book, LogLine, TableWrite, Target } from './book';
import type { Change, Journal, PendingAct } from './journal';
import { CHAIN_START, hashOf } from './log-rows';
import { ballotsTable } from './schema';
import type { StoredBallot } from './state';

/** One log row and the rows of papers that it explains. */
export interface Step {
  readonly act: ActToLog;
  readonly changes: readonly Change[];
}

/** By what the journal knows this workbook and this file. */
export interface Whereabouts {
  workbook(): string;
  file(): string;
}

/** Does acts on an entry: in memory at once, then in the journal, then in the workbook, each in order. */
export class Recorder {
  private shown: Promise<unknown> = Promise.resolve();
  private readonly underWay = new Set<string>();
  /** What this pane has done, by the hash of its log row. */
  private readonly acts = new Map<string, PendingAct>();

  constructor(private readonly book: Book, private readonly journal: Journal, private readonly where: Whereabouts, private readonly show: () => void) {}

  /** Fulfilled, and seen in the state, when the journal holds the act; `also` are rows of other tables that go with it. */
  async record(target: Target, steps: readonly Step[], also: readonly TableWrite[] = []): Promise<void> {
    const lines = steps.map(({ act }) => this.book.log({ ...act, contest: target.contest }, target.desk));
    await this.carryOut(target, steps, lines, { also, replaced: [] });
  }

  /** Does again what has not reached the workbook. Its own log row is used while it still fits the chain, so that the act has one id however often it is tried. */
  again(pending: PendingAct, step: Step, also: readonly TableWrite[]): Promise<void> {
    const { desk, row, id } = pending;
    const { paper = '', before = '', after = '' } = step.act;
    const fits = row !== null && row[8] === (this.book.at(desk).head() || CHAIN_START) && row[5] === paper && row[6] === before && row[7] === after;
    const line = fits ? this.book.logged(row, desk) : this.book.log({ ...step.act, contest: pending.contest }, desk);
    return this.carryOut(pending, [step], [line], { also, replaced: hashOf(line.row) === id ? [] : [id] });
  }

  /** Is this act still on its way to the workbook? Then the journal must keep it. */
  isUnderWay(id: string): boolean {
    return this.underWay.has(id);
  }

  /** The act of this pane whose log row has this hash; null when there is none. */
  done(hash: string): PendingAct | null {
    return this.acts.get(hash) ?? null;
  }

  /** Writes rows of papers whose log row has reached the workbook without them. */
  complete({ desk, contest, id }: PendingAct, changes: readonly Change[], also: readonly TableWrite[]): void {
    this.apply({ desk, contest }, changes);
    this.follow([id], this.book.write([], [...this.written({ desk, contest }, changes), ...also]));
  }

  private async carryOut(target: Target, steps: readonly Step[], lines: readonly LogLine[], { also, replaced }: { also: readonly TableWrite[]; replaced: readonly string[] }): Promise<void> {
    const { desk, contest } = target;
    const changes = steps.flatMap((step) => step.changes);
    this.apply(target, changes);
    const acts = steps.map(({ act, changes: own }, i): PendingAct => {
      const { row } = lines[i]!;
      return { id: hashOf(row), workbook: this.where.workbook(), file: this.where.file(), desk, contest, act, row, changes: own };
    });
    acts.forEach((act) => { this.acts.set(act.id, act); });
    const kept = Promise.all([this.shown, this.journal.keep(acts, replaced)]);
    this.shown = kept;
    this.follow(acts.map(({ id }) => id), this.book.write(lines, [...this.written(target, changes), ...also], kept));
    await kept;
    this.show();
  }

  /** The journal lets go of acts once the workbook has confirmed them. */
  private follow(ids: readonly string[], written: Promise<void>): void {
    ids.forEach((id) => this.underWay.add(id));
    void written.then(() => {
      ids.forEach((id) => this.underWay.delete(id));
      return this.journal.forget(ids);
    });
  }

  /** The papers of memory after these changes. */
  private apply({ desk, contest }: Target, changes: readonly Change[]): void {
    const { ballots } = this.book.at(desk);
    const before = ballots.get(contest) ?? [];
    const changed = new Map(changes.map(({ number, after }) => [number, after]));
    const put = [...changed.values()].filter((ballot) => ballot !== null);
    const last = before.at(-1)?.number ?? 0;
    // Most acts add a paper at the end: then nothing else is looked at.
    const below = put.length === changed.size && put.every(({ number }, i) => number > (put[i - 1]?.number ?? last));
    ballots.set(contest, below ? before.concat(put) : [...before.filter(({ number }) => !changed.has(number)), ...put].sort(byNumber));
  }

  private written({ desk, contest }: Target, changes: readonly Change[]): readonly TableWrite[] {
    if (changes.length === 0) return [];
    const { language } = this.book.memory.get();
    const names = this.book.contest(contest).candidates.length;
    return [{ table: ballotsTable(contest, desk), rows: new Map(changes.map(({ number, after }) => [number - 1, after === null ? blankRow(names) : ballotRow(after, language)])) }];
  }
}

function byNumber(a: StoredBallot, b: StoredBallot): number {
  return a.number - b.number;
}
