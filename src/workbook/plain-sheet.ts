import { columnLetters } from '../election/column-letters';
import { takenTitles } from './make-tables';
import { asText, freeTitle, type Cell } from './table-sheet';

/** How many cells go into one request: with their formats well under the 4 MB that Excel takes. */
const CELLS_AT_ONCE = 100_000;

/** Puts rows into a new sheet under a title that no sheet bears: two round trips, one more for every further 100,000 cells. Rows may differ in length. A sheet that cannot be finished is taken away again. */
export async function addPlainSheet(context: Excel.RequestContext, title: string, rows: readonly (readonly Cell[])[]): Promise<{ sheet: string; address: string }> {
  const taken = await takenTitles(context);
  const name = freeTitle(title.replace(/[:\\/?*[\]]/g, ' ').replace(/^'+|'+$/g, '').trim() || 'CSV', taken);
  const sheet = context.workbook.worksheets.add(name).load('id');
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  try {
    for (let first = 0; first < rows.length; first += atOnce) {
      const part = rows.slice(first, first + atOnce).map((row) => Array.from({ length: columns }, (_, i): Cell => row[i] ?? ''));
      await putRows(sheet.getRangeByIndexes(first, 0, part.length, columns), part);
    }
  } catch (error) {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    throw error;
  }
  if (rows.length === 0) await context.sync();
  return { sheet: name, address: `A1:${columnLetters(columns - 1)}${Math.max(1, rows.length)}` };
}

/** One request: all of them at once could be more than Excel takes. */
async function putRows(range: Excel.Range, rows: readonly (readonly Cell[])[]): Promise<void> {
  // Formatted before it is filled in: nothing becomes a formula or a date.
  range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? '@' : 'General')));
  range.values = rows.map((row) => row.map(asText));
  await range.context.sync();
}
