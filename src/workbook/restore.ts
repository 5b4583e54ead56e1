import { BATCH_SIZE, splitPile } from '../election/batch';
import { isSamePaper } from './ballot-rows';
import type { Book } from './book';
import type { EntryActs } from './entry-acts';
import type { Change, Journal, PendingAct } from './journal';
import { hashOf, readLogRow, type Act } from './log-rows';
import { stepOf } from './paper-steps';
import type { Recorder, Step, Whereabouts } from './recorder';
import { DESKS, ballotsTable, logTable } from './schema';

/** Acts that were meant for this workbook under another name of its file, and that name. */
export interface Strayed {
  readonly file: string;
  readonly acts: readonly PendingAct[];
}

/** Does again what was under way when the pane was left. An act whose log row is in the workbook is not done twice; where only its rows of papers are missing, they are written. */
export class Restorer {
  constructor(private readonly book: Book, private readonly journal: Journal, private readonly recorder: Recorder, private readonly entries: EntryActs, private readonly where: Whereabouts) {}

  /** `pending` must have been read before the workbook was: an act that has landed meanwhile is then seen in its log. Gives the acts that wait for another file of this workbook. What cannot be done now, because its contest cannot be read, stays in the journal. */
  restore(pending: readonly PendingAct[]): Strayed | null {
    const { book, where } = this;
    const own = pending.filter(({ workbook, id }) => workbook !== '' && workbook === where.workbook() && !this.recorder.isUnderWay(id));
    const written = new Map(DESKS.map((desk) => [desk, new Set(book.at(desk).log.map(hashOf))]));
    for (const act of own) {
      if (written.get(act.desk)!.has(act.id)) this.complete(act);
      else if (act.file === where.file()) this.again(act);
    }
    return this.strayed(own.filter(({ desk, id }) => !written.get(desk)!.has(id)));
  }

  /** Those of these acts that were meant for this workbook under another name of its file, the first such name. */
  strayed(pending: readonly PendingAct[]): Strayed | null {
    const { where } = this;
    const other = pending.filter(({ workbook, file }) => workbook !== '' && workbook === where.workbook() && file !== where.file());
    const [first] = other;
    return first === undefined ? null : { file: first.file, acts: other.filter(({ file }) => file === first.file) };
  }

  /** Does an act again. A number that another paper has taken meanwhile is not taken from it. */
  again(pending: PendingAct): void {
    if (!this.isThere(pending)) return;
    const { act, changes, id } = pending;
    this.entries.makeTables(pending);
    const [only] = changes;
    const step = only !== undefined && PAPER_ACTS.has(act.act) ? this.stepNow(pending, only) : { act, changes };
    if (step === null) void this.journal.forget([id]);
    else void this.recorder.again(pending, step, step.changes.length === 0 ? [] : this.entries.touch(pending));
  }

  /** The same act on the row as it stands now; null when it has nothing to do any more. */
  private stepNow({ desk, contest }: PendingAct, change: Change): Step | null {
    const papers = this.book.papers(contest, desk);
    const there = papers.find(({ number }) => number === change.number) ?? null;
    if (change.after === null && there === null) return null;
    const taken = change.before === null && there !== null && !isSamePaper(there, change.after);
    const number = taken ? papers.at(-1)!.number + 1 : change.number;
    const [room] = taken ? splitPile(papers, 1, this.book.memory.get().congress?.batchSize ?? BATCH_SIZE) : [];
    const after = change.after === null ? null : { ...change.after, number, batch: room?.batch ?? change.after.batch };
    return stepOf({ number, before: taken ? null : there, after }, this.book.memory.get().language);
  }

  /** Writes the rows of papers that are not as the act left them, unless the log tells of something later in them. */
  private complete(pending: PendingAct): void {
    const { contest, desk, id, changes } = pending;
    const rows = this.book.at(desk).log;
    const later = rows.slice(rows.findIndex((row) => hashOf(row) === id) + 1).map(readLogRow).filter((row) => row?.contest === contest);
    const over = later.some((row) => row !== null && ENDS.has(row.act));
    if (!over && !this.isThere(pending)) return;
    const touched = new Set(later.map((row) => row?.paper));
    const now = new Map(this.book.papers(contest, desk).map((ballot) => [ballot.number, ballot]));
    const lacking = over ? [] : changes.filter(({ number, after }) => !touched.has(String(number)) && !isSamePaper(now.get(number) ?? null, after));
    // What was agreed before the act is agreed on anew, though only its rows have reached the workbook.
    const also = changes.length === 0 || later.some((row) => row?.act === 'agree') ? [] : this.entries.touch(pending);
    if (lacking.length + also.length === 0) void this.journal.forget([id]);
    else this.recorder.complete(pending, lacking, also);
  }

  /** Can the workbook take this act now? Its contest is known, and none of its tables is missing. */
  private isThere({ contest, desk }: PendingAct): boolean {
    const { contests, damage } = this.book.memory.get();
    const tables = [logTable(desk), ballotsTable(contest, desk)];
    return contests.some(({ id }) => id === contest) && !damage.some(({ code, where }) => code === 'F.911' && tables.includes(where.table ?? ''));
  }
}

const PAPER_ACTS: ReadonlySet<Act> = new Set<Act>(['add', 'change', 'remove']);
/** After these no row of papers is as an earlier act left it. */
const ENDS: ReadonlySet<Act> = new Set<Act>(['drop', 'clear']);
