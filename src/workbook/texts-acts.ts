import type { Book } from './book';
import { tableTexts } from '../locale/tables';
import { remakeTable, removeTable } from './make-tables';
import { sheetTitle } from './schema';
import type { SetUpActs } from './set-up-acts';
import type { TextRow } from './state';
import { ownTexts, textsSpec } from './texts-table';

/** The minutes' texts that a workbook has of its own. */
export class TextsActs {
  constructor(private readonly book: Book, private readonly setUp: SetUpActs) {}

  /** The log says in words which texts were others, and how they read now. */
  async save(rows: readonly TextRow[] | null): Promise<void> {
    const { book } = this;
    const { language, texts: before } = book.memory.get();
    const texts = ownTexts(rows ?? []);
    const originals = Object.fromEntries((rows ?? []).map((row) => [row.key, row.default]));
    // Where the new table stands is known when it is read.
    book.memory.set({ texts, textPlaces: {} });
    const made = this.setUp.makeMissing();
    const written = book.queue.push((context) =>
      (rows === null ? removeTable(context, book, { name: 'Texts', title: sheetTitle('Texts', language) }) : remakeTable(context, book, textsSpec(rows, language))));
    const recorded = book.record({ act: 'texts', ...changeText(before, texts, originals, tableTexts[language].headings.default) }, []);
    await Promise.all([made, written, recorded]);
  }
}

type Texts = Readonly<Record<string, string>>;

/** How much of a text stands in the log, and of all texts of one act: a cell of Excel holds 32,767. */
const LONGEST = 200;
const LONGEST_OF_ALL = 20_000;

/** The texts that differ, before and after, in one order; where the original one is not at hand, `original` says that it is that. */
function changeText(before: Texts, after: Texts, originals: Texts, original: string): { readonly before: string; readonly after: string } {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
  const said = (texts: Texts): string => keys.map((key) => quoted(texts[key] ?? originals[key], original)).join(' | ').slice(0, LONGEST_OF_ALL);
  return { before: said(before), after: said(after) };
}

function quoted(text: string | undefined, original: string): string {
  if (text === undefined) return original;
  return `“${text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`}”`;
}
