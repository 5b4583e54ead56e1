import { isHeading } from './heading';
import type { RosterColumn } from './state';
import { asText, type Cell } from './table-sheet';

/** Fills columns of the Roster table, those that it lacks added at its right: two round trips. Doing it twice does no harm. */
export async function writeRosterColumns(context: Excel.RequestContext, columns: readonly RosterColumn[]): Promise<void> {
  const table = context.workbook.tables.getItem('Roster');
  const heading = table.getHeaderRowRange().load('values');
  const range = table.getRange().load('rowCount');
  await context.sync();
  const there = heading.values[0] ?? [];
  let added = 0;
  for (const { heading: title, cells } of columns) {
    const found = there.findIndex((cell) => isHeading(cell, title));
    const place = found === -1 ? there.length + added++ : found;
    if (found === -1) table.columns.add(undefined, undefined, title);
    const body = Array.from({ length: range.rowCount - 1 }, (_, row): Cell => cells[row] ?? '');
    const column = table.getHeaderRowRange().getCell(1, place).getResizedRange(body.length - 1, 0);
    column.numberFormat = body.map((cell) => [typeof cell === 'string' && cell !== '' ? '@' : 'General']);
    column.values = body.map((cell) => [asText(cell)]);
  }
  await context.sync();
}
