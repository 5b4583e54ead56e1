import type { Book } from './book';
import { attemptBriefly } from './excel-run';
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
