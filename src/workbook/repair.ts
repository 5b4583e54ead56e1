import type { Book } from './book';
import { BALLOT_HEAD, BALLOT_TAIL, COLUMNS, ballotsTable, headings, locate, type FixedTable, type HeadingKey } from './schema';
import { makeTables } from './set-up-acts';

/** Renames back, makes again what is missing and adds missing columns. */
export async function mend(context: Excel.RequestContext, book: Book): Promise<void> {
  const { damage, language } = book.memory.get();
  const missing = damage.filter(({ code }) => code === 'F.911').map(({ where }) => where.table ?? '');
  const width = (name: string): number => BALLOT_HEAD.length + BALLOT_TAIL.length + (book.memory.get().contests.find(({ id }) => ballotsTable(id) === name)?.candidates.length ?? 0);
  if (missing.length > 0) await renameBack(context, missing, width);
  for (const { code, where, data } of damage) {
    if (code === 'F.912' && data['case'] === 'missing' && where.table !== undefined && !where.table.startsWith('Ballots_')) {
      addColumns(context, where.table, headings([data['key'] as HeadingKey], language));
    }
  }
  await context.sync();
  await makeTables(context, book, missing.map((name) => book.spec(name)));
}

/** Gives tables back their names: a table whose headings are those of a missing table is the one that somebody has renamed. Two round trips. */
async function renameBack(context: Excel.RequestContext, missing: readonly string[], ballotsWidth: (name: string) => number): Promise<void> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const strangers = tables.items.filter(({ name }) => !isKnown(name)).map((table) => ({ table, heading: table.getHeaderRowRange().load('values') }));
  await context.sync();
  for (const name of missing) {
    const place = strangers.findIndex(({ heading }) => fits(name, heading.values[0] ?? [], ballotsWidth));
    const [found] = place === -1 ? [] : strangers.splice(place, 1);
    if (found !== undefined) found.table.name = name;
  }
  await context.sync();
}

/** Queues the columns that a fixed table lacks, empty, at its end. */
function addColumns(context: Excel.RequestContext, table: string, columns: readonly string[]): void {
  for (const name of columns) context.workbook.tables.getItem(table).columns.add(undefined, undefined, name);
}

function fits(name: string, heading: readonly unknown[], ballotsWidth: (name: string) => number): boolean {
  if (name in COLUMNS) {
    const keys = COLUMNS[name as FixedTable];
    return heading.length === keys.length && Object.values(locate(keys, heading)).every((place) => place !== -1);
  }
  const tail = locate(['number', 'count', 'conclusion', 'batch'], heading);
  return heading.length === ballotsWidth(name) && Object.values(tail).every((place) => place !== -1);
}

function isKnown(name: string): boolean {
  return name in COLUMNS || name === 'Roster' || name.startsWith('Ballots_');
}
