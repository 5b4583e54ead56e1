import type { Finding } from '../election/finding';
import type { DeskId } from '../election/entry-state';
import { readContests } from './contest-rows';
import { DeskRecord } from './desk-record';
import { DESKS, FIXED_TABLES, OPTIONAL_TABLES, ballotsTable, deskTable, logTable, type FixedTable } from './schema';
import type { Cell } from './table-sheet';
import type { TableValues } from './table-values';

/** Settings of the workbook that are ours. */
export const SETTINGS = { schema: 'congress.schema', open: 'congress.open', language: 'congress.language', sheets: 'congress.sheets', desk: 'congress.desk', hidden: 'congress.hidden' } as const;

/** Everything that the pane needs when it opens: our tables as they stand, and our settings. */
export interface WorkbookValues {
  readonly tables: ReadonlyMap<string, TableValues>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Reads every table of ours and every setting of ours: two round trips, whatever their number. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookValues> {
  const list = context.workbook.tables.load('items/name');
  const settings = Object.values(SETTINGS).map((key) => [key, context.workbook.settings.getItemOrNullObject(key).load('value')] as const);
  await context.sync();
  const names = list.items.map((table) => table.name).filter(isOurs);
  const tables = await readTables(context, names);
  return { tables, settings: new Map(settings.filter(([, item]) => !item.isNullObject).map(([key, item]) => [key, item.value])) };
}

/** Reads some tables by name, all of which exist: one round trip. */
export async function readTables(context: Excel.RequestContext, names: readonly string[]): Promise<Map<string, TableValues>> {
  const loaded = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    return { name, sheet: table.worksheet.load('name,id'), range: table.getRange().load('values,rowIndex,columnIndex') };
  });
  await context.sync();
  return new Map(loaded.map(({ name, sheet, range }) => [
    name, { name, sheet: sheet.name, sheetId: sheet.id, row: range.rowIndex, column: range.columnIndex, values: range.values },
  ]));
}

/** F.911 for each table that should be there and is not: those that were `known` before, and those that belong to a workbook that has some of ours. */
export function missingTables(tables: ReadonlyMap<string, TableValues>, known: Iterable<string>): Finding[] {
  const wanted = new Set<string>(known);
  if (wanted.size === 0 && tables.size === 0) return [];
  const contests = tables.get('Contests');
  FIXED_TABLES.forEach((name) => wanted.add(name));
  const listed = new Set<string>();
  if (contests !== undefined) {
    const stored = readContests(contests, null).contests;
    stored.filter((contest) => contest.source === null).forEach((contest) => listed.add(ballotsTable(contest.id)));
    listed.forEach((name) => wanted.add(name));
    for (const [desk, begun] of begunAt(tables)) [logTable(desk), ...begun.filter((id) => listed.has(ballotsTable(id))).map((id) => ballotsTable(id, desk))].forEach((name) => wanted.add(name));
  }
  // Without its contest, or without anybody on it, a list is no loss.
  const needed = (name: string): boolean => {
    const table = deskTable(name);
    return !OPTIONAL_TABLES.includes(name) && (table?.kind !== 'ballots' || contests === undefined || listed.has(ballotsTable(table.contest)));
  };
  return [...wanted].filter(needed).filter((name) => !tables.has(name)).map((name) => ({ code: 'F.911', where: { table: name }, data: {} }));
}

/** Is this the name of a table of ours? */
export function isOurs(name: string): boolean {
  return FIXED_TABLES.includes(name as FixedTable) || OPTIONAL_TABLES.includes(name) || deskTable(name) !== null;
}

/** The contests that each further desk has begun, as its log says; a desk with papers and no log has lost it. */
function begunAt(tables: ReadonlyMap<string, TableValues>): readonly (readonly [DeskId, readonly string[]])[] {
  const contests = (desk: DeskId): string[] => {
    const record = new DeskRecord(desk);
    const rows = (tables.get(logTable(desk))?.values.slice(1) ?? []) as readonly (readonly Cell[])[];
    record.takeLog(rows, rows.length);
    return [...new Set(rows.map((row) => String(row[4])))].filter((id) => record.entry(id).phase !== 'none');
  };
  const known = (desk: DeskId): boolean => [...tables.keys()].some((name) => deskTable(name)?.desk === desk);
  return DESKS.filter((desk) => desk !== '1' && known(desk)).map((desk) => [desk, contests(desk)] as const);
}
