import type { Book } from './book';
import { remakeTable } from './make-tables';
import { rosterSpec, withColumns } from './roster-table';
import type { SetUpActs } from './set-up-acts';
import type { RosterColumn } from './state';

type Rows = readonly (readonly unknown[])[];

/** The list of people: taken over whole, or some of its columns filled in. */
export class RosterActs {
  constructor(private readonly book: Book, private readonly setUp: SetUpActs) {}

  async save(rows: Rows): Promise<void> {
    const { language } = this.book.memory.get();
    this.book.memory.set({ roster: rows });
    const made = this.setUp.makeMissing();
    const spec = rosterSpec(rows, language);
    const drawn = this.book.queue.push((context) => remakeTable(context, this.book, spec));
    const logged = this.book.record({ act: 'roster', after: String(rows.length - 1) }, []);
    await Promise.all([made, drawn, logged]);
  }

  /** Two round trips, and the log's. */
  async saveColumns(columns: readonly RosterColumn[]): Promise<void> {
    const { book } = this;
    const { roster } = book.memory.get();
    if (roster === null || columns.length === 0) return;
    book.memory.set({ roster: withColumns(roster, columns) });
    const written = book.queue.push(async (context) => (await import('./roster-columns')).writeRosterColumns(context, columns, roster));
    const logged = book.record({ act: 'roster', after: columns.map(({ heading }) => heading).join('; ') }, []);
    await Promise.all([written, logged]);
  }
}
