import type { Book } from './book';
import { SETTINGS, type WorkbookValues } from './read-workbook';
import { SCHEMA_VERSION, lacking } from './schema';

/** Brings a workbook of an earlier version to the one of today: once, with a log row. A workbook that refuses (its sheet is protected) can be read and papers can be entered all the same; it is asked again at the next reading, and before the first row that needs the new columns. */
export class Migration {
  private asking = false;

  constructor(private readonly book: Book) {}

  /** To be told of every reading that memory has taken over. */
  take({ tables, settings }: WorkbookValues): void {
    const { book } = this;
    const contests = tables.get('Contests');
    const version = settings.get(SETTINGS.schema);
    const narrow = contests !== undefined && lacking(contests.values[0] ?? []).length > 0;
    const due = narrow || (contests !== undefined && typeof version === 'number' && version < SCHEMA_VERSION);
    book.widen = due ? async (context) => {
      await (await import('./later-columns')).addColumns(context, book.memory.get().language);
      book.widen = null;
      this.note(typeof version === 'number' ? version : 1);
    } : null;
    if (due) this.ask();
  }

  private ask(): void {
    const { book } = this;
    if (this.asking) return;
    this.asking = true;
    void book.queue.push(async (context) => {
      try {
        // A row that was on its way may have taken this with it.
        await book.widen?.(context);
      } catch {
        // Asked again after the next reading; a row that needs the columns says why the workbook refuses.
      }
      this.asking = false;
    });
  }

  /** The log first: what it does not tell is done again, which does no harm. */
  private note(version: number): void {
    const { book } = this;
    void book.record({ act: 'migrate', before: String(version), after: String(SCHEMA_VERSION) }, []);
    void book.queue.push(async (context) => {
      context.workbook.settings.add(SETTINGS.schema, SCHEMA_VERSION);
      await context.sync();
    });
  }
}
