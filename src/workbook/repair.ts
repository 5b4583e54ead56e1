import type { Finding } from '../election/finding';
import type { Book } from './book';
import { SECOND_VERSION, ballotHeadings, columnsOf, deskTable, headings, locate } from './schema';
import { makeTables } from './make-tables';

/** Renames back, makes again what is missing, puts missing columns in their places, and moves tables aside that bear our name but are not ours. */
export async function mend(context: Excel.RequestContext, book: Book): Promise<void> {
  const { damage } = book.memory.get();
  const missing = damage.filter(({ code }) => code === 'F.911').map(({ where }) => where.table ?? '');
  if (missing.length > 0) await renameBack(context, missing, (name) => namesOf(book, name));
  const aside = await mendColumns(context, book, damage);
  await makeTables(context, book, [...missing, ...aside].map((name) => book.spec(name)));
}

/** Gives tables back their names: a table whose headings are those of a missing table is the one that somebody has renamed. Two round trips. */
async function renameBack(context: Excel.RequestContext, missing: readonly string[], namesOn: (name: string) => readonly string[]): Promise<void> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const strangers = tables.items.filter(({ name }) => !isKnown(name)).map((table) => ({ table, heading: table.getHeaderRowRange().load('values') }));
  await context.sync();
  for (const name of missing) {
    const place = strangers.findIndex(({ heading }) => fits(name, heading.values[0] ?? [], namesOn));
    const [found] = place === -1 ? [] : strangers.splice(place, 1);
    if (found !== undefined) found.table.name = name;
  }
  await context.sync();
}

/** Puts the columns that a fixed table lacks where they belong, empty. Any other table that does not fit (columns that are none of ours, papers that are still remembered) gets another name, is left alone otherwise, and its name is given back to be made anew. */
async function mendColumns(context: Excel.RequestContext, book: Book, damage: readonly Finding[]): Promise<string[]> {
  const broken = [...new Set(damage.filter(({ code, data }) => code === 'F.912' && data['case'] === 'missing').map(({ where }) => where.table ?? ''))]
    .filter((name) => columnsOf(name) !== null || papersIn(book, name) > 0);
  const loaded = broken.map((name) => {
    const table = context.workbook.tables.getItem(name);
    return { name, table, heading: table.getHeaderRowRange().load('values') };
  });
  const all = context.workbook.tables.load('items/name');
  await context.sync();
  const taken = new Set(all.items.map(({ name }) => name));
  const aside: string[] = [];
  for (const { name, table, heading } of loaded) {
    const keys = columnsOf(name) ?? [];
    const there = locate(keys, heading.values[0] ?? []);
    const lacking = keys.filter((key) => there[key] === -1);
    if ((heading.values[0] ?? []).length + lacking.length > keys.length) {
      table.name = freeName(name, taken);
      aside.push(name);
    } else {
      for (const key of lacking) table.columns.add(keys.indexOf(key), undefined, headings([key], book.memory.get().language)[0]);
    }
  }
  await context.sync();
  return aside;
}

/** Congress_old_2, or the next number that no table bears. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let n = 2;
  while (taken.has(`${name}_old_${n}`)) n++;
  return `${name}_old_${n}`;
}

/** The names of the contest whose papers a table holds. */
function namesOf(book: Book, table: string): readonly string[] {
  const there = deskTable(table);
  const contest = book.memory.get().contests.find(({ id }) => there?.kind === 'ballots' && id === there.contest);
  return contest?.candidates.map(({ name }) => name) ?? [];
}

function papersIn(book: Book, table: string): number {
  const there = deskTable(table);
  return there?.kind === 'ballots' ? book.papers(there.contest, there.desk).length : 0;
}

function fits(name: string, heading: readonly unknown[], namesOn: (name: string) => readonly string[]): boolean {
  const keys = columnsOf(name);
  if (keys !== null) {
    // A table of an earlier version is as wide as that one made it.
    const first = name === 'Contests' ? keys.filter((key) => !SECOND_VERSION.includes(key)) : keys;
    return heading.length >= first.length && heading.length <= keys.length && Object.values(locate(first, heading)).every((place) => place !== -1);
  }
  return (['vi', 'en'] as const).some((language) => ballotHeadings(namesOn(name), language).every((text, i) => text === String(heading[i]).normalize('NFC')));
}

function isKnown(name: string): boolean {
  return columnsOf(name) !== null || name === 'Roster' || deskTable(name) !== null;
}
