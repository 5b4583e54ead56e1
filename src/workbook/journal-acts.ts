import type { Book } from './book';
import type { EntryActs } from './entry-acts';
import type { Journal, PendingAct } from './journal';
import { olderActs, type TextStorage } from './older-journal';
import type { Recorder, Whereabouts } from './recorder';
import { Restorer, type Strayed } from './restore';

interface Parts {
  readonly book: Book;
  readonly journal: Journal;
  readonly recorder: Recorder;
  readonly entries: EntryActs;
  readonly where: Whereabouts;
  readonly local: () => TextStorage;
}

/** What becomes of the acts that the journal still holds when the pane opens. */
export class JournalActs {
  private pending: readonly PendingAct[] = [];
  private strayed: Strayed | null = null;
  private readonly restorer: Restorer;

  constructor(private readonly parts: Parts) {
    const { book, journal, recorder, entries, where } = parts;
    this.restorer = new Restorer(book, journal, recorder, entries, where);
  }

  /** Reads the journal; to be called before the workbook is read. */
  async read(): Promise<void> {
    this.pending = await this.parts.journal.pending();
  }

  /** Writes what was read and has not reached the workbook; what was meant for another file of it waits for `takeStrayed`. */
  restore(): void {
    const { book, journal, where, local } = this.parts;
    const older = olderActs(local, where.workbook());
    if (older.acts.length > 0) void journal.keep(older.acts).then(older.taken);
    this.strayed = this.restorer.restore([...older.acts, ...this.pending]);
    this.pending = [];
    const { strayed } = this;
    book.memory.set({ strayed: strayed === null ? null : { file: strayed.file, papers: papersIn(strayed.acts) } });
  }

  /** Does an act of this pane again that is not in the workbook any more. */
  again(act: PendingAct): void {
    this.restorer.again(act);
  }

  /** Writes here what was meant for another file of this workbook, or forgets it; then the next such file, if any. */
  async takeStrayed(take: boolean): Promise<void> {
    const { journal } = this.parts;
    const { acts = [] } = this.strayed ?? {};
    if (take) acts.forEach((act) => { this.restorer.again(act); });
    else await journal.forget(acts.map(({ id }) => id));
    const taken = new Set(acts.map(({ id }) => id));
    this.pending = (await journal.pending()).filter(({ id }) => !taken.has(id));
    this.strayed = this.restorer.strayed(this.pending);
    const { strayed } = this;
    this.parts.book.memory.set({ strayed: strayed === null ? null : { file: strayed.file, papers: papersIn(strayed.acts) } });
  }
}

/** How many rows of papers these acts touch; beginning and closing touch none. */
function papersIn(acts: readonly PendingAct[]): number {
  return new Set(acts.flatMap(({ desk, contest, changes }) => changes.map(({ number }) => `${desk}/${contest}/${number}`))).size;
}
