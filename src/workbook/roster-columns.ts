import { isHeading } from './heading';
import type { RosterColumn } from './state';
import { asText, type Cell } from './table-sheet';

type Rows = readonly (readonly unknown[])[];

/**
 * Fills columns of the Roster table, those that it lacks added at its right: two round trips. `roster`: the list that the cells were made for, headings
 * first. No event tells that somebody has sorted the table since, so every cell goes to the row that says the same as its own; a row of which there is
 * none keeps what it has. Doing it twice does no harm.
 */
export async function writeRosterColumns(context: Excel.RequestContext, columns: readonly RosterColumn[], roster: Rows): Promise<void> {
  const table = context.workbook.tables.getItem('Roster');
  const range = table.getRange().load('values');
  await context.sync();
  const [there = [], ...rows] = range.values as Rows;
  const order = ownRows(rows, roster, columns);
  let added = 0;
  for (const { heading: title, cells } of columns) {
    const found = there.findIndex((cell) => isHeading(cell, title));
    const place = found === -1 ? there.length + added++ : found;
    if (found === -1) table.columns.add(undefined, undefined, title);
    const body = rows.map((row, i): Cell => {
      const own = order[i];
      return own === undefined ? (found === -1 ? '' : row[found] as Cell) : cells[own] ?? '';
    });
    const column = table.getHeaderRowRange().getCell(1, place).getResizedRange(body.length - 1, 0);
    column.numberFormat = body.map((cell) => [typeof cell === 'string' && cell !== '' ? '@' : 'General']);
    column.values = body.map((cell) => [asText(cell)]);
  }
  await context.sync();
}

/** For each row of the table which one of the list it is, by what both say beside the columns that are filled in; undefined for one that is not in it. */
function ownRows(rows: Rows, [headings = [], ...people]: Rows, columns: readonly RosterColumn[]): readonly (number | undefined)[] {
  const kept = headings.flatMap((heading, i) => (columns.some((column) => isHeading(heading, column.heading)) ? [] : [i]));
  const text = (row: readonly unknown[]): string => JSON.stringify(kept.map((i) => String(row[i] ?? '').normalize('NFC')));
  const left = new Map<string, number[]>();
  people.forEach((row, i) => { left.set(text(row), [...(left.get(text(row)) ?? []), i]); });
  return rows.map((row) => left.get(text(row))?.shift());
}
