import type { Book } from './book';
import { remakeTable, removeTable } from './make-tables';
import { sheetTitle } from './schema';
import type { SetUpActs } from './set-up-acts';
import type { TextRow } from './state';
import { ownTexts, textsSpec } from './texts-table';

/** The minutes' texts that a workbook has of its own. */
export class TextsActs {
  constructor(private readonly book: Book, private readonly setUp: SetUpActs) {}

  /** The log says which texts differ from the original ones; '' when none does, or the table is gone. */
  async save(rows: readonly TextRow[] | null): Promise<void> {
    const { book } = this;
    const { language, texts: before } = book.memory.get();
    const texts = ownTexts(rows ?? []);
    // Where the new table stands is known when it is read.
    book.memory.set({ texts, textPlaces: {} });
    const made = this.setUp.makeMissing();
    const written = book.queue.push((context) =>
      (rows === null ? removeTable(context, book, { name: 'Texts', title: sheetTitle('Texts', language) }) : remakeTable(context, book, textsSpec(rows, language))));
    const recorded = book.record({ act: 'texts', before: keysOf(before), after: keysOf(texts) }, []);
    await Promise.all([made, written, recorded]);
  }
}

function keysOf(texts: Readonly<Record<string, string>>): string {
  return Object.keys(texts).join('; ');
}
