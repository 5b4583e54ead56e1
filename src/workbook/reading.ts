import type { Finding } from '../election/finding';
import type { Book } from './book';
import { AGAIN, attempt, insist } from './excel-run';
import { missingTables } from './read-workbook';
import { readAll, type AllValues } from './take-over';
import { watch, type SheetChange } from './watch';

/** How long, in milliseconds, nothing must have been written before the workbook is read again. */
const PAUSE = 300;

/** How long, in milliseconds, nothing must have changed before it is read: after an edit by hand, and after a row that another desk has written, which come one after the other. */
const QUIET = 300;
const OTHER_DESK = 4000;

/** Reads the workbook: at the start, after changes that are not our own, and when the pane asks. */
export class Reading {
  /** A reading was dropped because writes were under way, or refused; it is made up for once they are done. */
  private unread = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** `taken` is given every reading that counts. */
  constructor(private readonly book: Book, private readonly taken: (read: AllValues) => void) {}

  /** Listens to changes and reads everything; tried again until the workbook answers, since a pane that has not read it must not look like one without a congress. */
  async start(): Promise<void> {
    const { book } = this;
    const refused = (finding: Finding): void => { book.memory.set({ refused: finding }); };
    await insist((context) => watch(context, {
      matters: (change) => this.quietAfter(change),
      changed: () => void this.reload(),
    }), refused);
    this.taken(await insist((context) => readAll(context, null, 'all'), refused));
  }

  /** Reads the workbook again. A reading that an act has overtaken is dropped. */
  async reload(): Promise<void> {
    const { book } = this;
    const { memory, acts } = book;
    const read = await attempt((context) => readAll(context, memory.get().openId, 'open'));
    if (!read.ok) {
      // No other event will tell of what somebody has changed.
      this.unread = true;
      this.whenWritten(AGAIN);
      return;
    }
    if (book.acts !== acts) {
      this.unread = true;
      this.whenWritten();
      return;
    }
    // A table that waits to be made, because the workbook has refused it, is none that anybody took away.
    const made = [...book.places].filter(([, { sheetId }]) => sheetId !== '').map(([name]) => name);
    const gone = missingTables(read.value.values.tables, made);
    const lost = gone.some(({ where }) => made.includes(where.table ?? ''));
    if (lost || book.queue.state().waiting > 0) {
      // What memory still has of a table that somebody deleted must survive until it is repaired.
      // What was unreadable still is, until it can be read again.
      memory.set({ damage: [...gone, ...memory.get().damage.filter(({ code }) => code !== 'F.911')] });
      this.unread = !lost;
      return;
    }
    this.taken(read.value);
    await recalculate();
  }

  /** Reads the workbook again after the pane saved into tables with cells that could not be read: it may have mended them, and what we write ourselves is no change that anybody reads. */
  async afterSaving(...tables: readonly string[]): Promise<void> {
    if (this.book.memory.get().damage.some(({ code, where }) => code === 'F.913' && tables.includes(where.table ?? ''))) await this.reload();
  }

  /** Makes up for a reading that was dropped, once nothing waits any more and the typist pauses. */
  whenWritten(after = PAUSE): void {
    clearTimeout(this.pause);
    if (!this.unread || this.book.queue.state().waiting > 0) return;
    this.pause = setTimeout(() => {
      this.unread = false;
      void this.reload();
    }, after);
  }

  private quietAfter({ sheetId, rows, remote }: SheetChange): number | null {
    const { book } = this;
    // A sheet that we do not know may be the first of another desk, made in another window.
    if (!book.standsOn(sheetId) && !book.countsInPlace()) return remote ? OTHER_DESK : null;
    if (rows !== null && book.isEcho(sheetId, ...rows)) return null;
    return book.isOtherDesks(sheetId) ? OTHER_DESK : QUIET;
  }
}

/** Lets TALLY() see what was read. */
export async function recalculate(): Promise<void> {
  await attempt(async (context) => {
    context.workbook.application.calculate('Recalculate');
    await context.sync();
  });
}
