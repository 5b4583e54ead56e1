import type { Book } from './book';
import { attemptBriefly } from './excel-run';
import { COLUMNS } from './schema';
import type { Cell } from './table-sheet';

/**
 * Does the row of a contest still read as memory has it (`cells`), or has another window of a shared workbook written there? One round trip, which reads it back. True where
 * nobody can tell: what waits to be written is not there yet, a workbook of the first version has fewer columns, one that refuses to be read will say so at the writing.
 */
export async function isRowAsKnown(book: Book, id: string, cells: readonly Cell[]): Promise<boolean> {
  const index = book.contestRows.get(id);
  if (index === undefined || book.widen !== null || book.queue.state().waiting > 0) return true;
  const { acts } = book;
  const read = await attemptBriefly(async (context) => {
    const heading = context.workbook.tables.getItem('Contests').getHeaderRowRange();
    const row = heading.getCell(index + 1, 0).getResizedRange(0, cells.length - 1).load('values');
    await context.sync();
    return row.values[0] ?? [];
  });
  // What was written from here meanwhile is no other window's.
  if (!read.ok || book.acts !== acts) return true;
  return cells.every((cell, i) => String(cell).trim() === String(read.value[i]).trim());
}

/**
 * Does the workbook hold contests, or names of contests, that memory does not know, since another window of a shared workbook has just written them? One round trip, after what
 * waits to be written. False where nobody can tell: there are no such tables yet, or a workbook that refuses to be read, which will say so at the writing.
 */
export async function hasUnknownContests(book: Book): Promise<boolean> {
  if (!book.places.has('Contests') || !book.places.has('Candidates')) return false;
  await book.queue.settled();
  if (book.queue.state().waiting > 0) return false;
  const { acts } = book;
  const read = await attemptBriefly(async (context) => {
    const { tables } = context.workbook;
    const [contests, names] = (['Contests', 'Candidates'] as const).map((name) => tables.getItem(name).getRange().getColumn(COLUMNS[name].indexOf(NUMBER[name])).load('values')) as [Excel.Range, Excel.Range];
    await context.sync();
    return { ids: filled(contests), names: filled(names).length };
  });
  if (!read.ok || book.acts !== acts) return false;
  const known = [...book.memory.get().contests.map(({ id }) => id), ...book.dropped];
  return read.value.ids.some((id) => !known.includes(id)) || read.value.names !== book.fixedBody('Candidates').length;
}

/** The column of each table that holds the number of a contest. */
const NUMBER = { Contests: 'id', Candidates: 'contest' } as const;

/** The cells of a table's column that are not blank, without its heading. */
function filled({ values }: Excel.Range): readonly string[] {
  return values.slice(1).map(([cell]) => String(cell).trim()).filter((text) => text !== '');
}
