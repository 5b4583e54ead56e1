import type { Book } from './book';
import { SETTINGS } from './read-workbook';
import { SCHEMA_VERSION } from './schema';
import { addTable, freeTitle, type TableSpec } from './table-sheet';

/** Makes those of the tables that are not there: two round trips. */
export async function makeTables(context: Excel.RequestContext, book: Book, specs: readonly TableSpec[]): Promise<void> {
  const there = context.workbook.tables.load('items/name');
  const titles = await takenTitles(context);
  const missing = specs.filter(({ name }) => !there.items.some((table) => table.name === name));
  const sheets = missing.map((spec) => ({ spec, sheet: addTable(context, spec, titles).load('id,name') }));
  context.workbook.settings.add(SETTINGS.schema, SCHEMA_VERSION);
  await context.sync();
  for (const { spec, sheet } of sheets) {
    book.places.set(spec.name, { sheet: sheet.name, sheetId: sheet.id, headingRow: 0, used: spec.body.length });
  }
}

/** Makes a table anew. The old one of that name goes with its sheet only when nothing else is on a sheet that bears our own title; otherwise it gets another name and stays: three round trips. */
export async function remakeTable(context: Excel.RequestContext, book: Book, spec: TableSpec): Promise<void> {
  const titles = await clearAway(context, spec);
  const sheet = addTable(context, spec, titles).load('id,name');
  await context.sync();
  book.places.set(spec.name, { sheet: sheet.name, sheetId: sheet.id, headingRow: 0, used: spec.body.length });
}

/** Takes a table away as `remakeTable` does, and makes none in its place: three round trips. */
export async function removeTable(context: Excel.RequestContext, book: Book, old: Pick<TableSpec, 'name' | 'title'>): Promise<void> {
  await clearAway(context, old);
  await context.sync();
  book.places.delete(old.name);
}

/** Queues the end of the table of that name; gives the titles that are taken then, in lower case. Two round trips. */
async function clearAway(context: Excel.RequestContext, { name, title }: Pick<TableSpec, 'name' | 'title'>): Promise<Set<string>> {
  const old = context.workbook.tables.getItemOrNullObject(name).load('name');
  const names = context.workbook.tables.load('items/name');
  const titles = await takenTitles(context);
  if (old.isNullObject) return titles;
  const sheet = old.worksheet.load('name');
  const area = old.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const used = sheet.getUsedRange().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.name === title && liesWithin(used, area)) {
    sheet.delete();
    titles.delete(sheet.name.toLowerCase());
  } else {
    old.name = freeTitle(`${name}_old`, new Set(names.items.map((one) => one.name.toLowerCase()))).replace(/\W+/g, '_');
  }
  return titles;
}

function liesWithin(inner: Excel.Range, outer: Excel.Range): boolean {
  return inner.rowIndex >= outer.rowIndex && inner.columnIndex >= outer.columnIndex
    && inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount && inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;
}

/** The titles of all sheets, in lower case: one round trip, with whatever else is queued. */
export async function takenTitles(context: Excel.RequestContext): Promise<Set<string>> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return new Set(sheets.items.map(({ name }) => name.toLowerCase()));
}
