import type { Language } from '../locale/language';
import { COLUMNS, SECOND_VERSION, headings, lacking, locate } from './schema';

/** Adds the columns that the Contests table lacks, where they belong: two round trips, one when it has them all. */
export async function addColumns(context: Excel.RequestContext, language: Language): Promise<void> {
  const table = context.workbook.tables.getItem('Contests');
  const heading = table.getHeaderRowRange().load('values');
  await context.sync();
  const there = heading.values[0] ?? [];
  const keys = COLUMNS.Contests;
  const places = locate(keys, there);
  // Where a column of the first version is not in its place the new ones go to the end; the damage is mended by itself.
  const inOrder = keys.every((key, i) => SECOND_VERSION.includes(key) || places[key] === i);
  let width = there.length;
  for (const key of lacking(there)) {
    const index = keys.indexOf(key);
    table.columns.add(inOrder && index < width ? index : undefined, undefined, headings([key], language)[0]);
    width += 1;
  }
  if (width > there.length) await context.sync();
}
