import { columnLetters } from '../election/column-letters';
import type { Finding } from '../election/finding';
import type { Selection } from './state';

/** The range that the user has marked, cut to the cells that are used: four round trips at most. F.903 for several areas, merged cells or nothing in it. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const marked = context.workbook.getSelectedRanges().load('areaCount');
  await context.sync();
  if (marked.areaCount > 1) return emptySelection([{ code: 'F.903', where: {}, data: { case: 'areas', areas: marked.areaCount } }]);
  const [selection] = await readUsed(context, [context.workbook.getSelectedRange()]);
  return selection!;
}

/** A range of a sheet, cut to its used cells; F.903 when the sheet is not there. */
export async function readRange(context: Excel.RequestContext, sheet: string, address: string): Promise<Selection> {
  const [selection] = await readRanges(context, [{ sheet, address }]);
  return selection!;
}

/** The same for several ranges: three round trips, whatever their number. */
export async function readRanges(context: Excel.RequestContext, places: readonly { readonly sheet: string; readonly address: string }[]): Promise<readonly Selection[]> {
  const sheets = places.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet).load('name'));
  await context.sync();
  const there = places.flatMap(({ address }, i) => (sheets[i]!.isNullObject ? [] : [{ i, range: sheets[i]!.getRange(address) }]));
  const read = await readUsed(context, there.map(({ range }) => range));
  const selections = new Map(there.map(({ i }, place) => [i, read[place]!]));
  return places.map(({ sheet }, i) => selections.get(i) ?? { ...emptySelection([{ code: 'F.903', where: { sheet }, data: { case: 'gone', sheet } }]), sheet });
}

async function readUsed(context: Excel.RequestContext, marked: readonly Excel.Range[]): Promise<readonly Selection[]> {
  if (marked.length === 0) return [];
  const loaded = marked.map((range) => ({
    sheet: range.worksheet.load('name'),
    used: range.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const merged = await mergedIn(context, loaded.flatMap(({ used }) => (used.isNullObject ? [] : [used])));
  return loaded.map(({ sheet, used }): Selection => {
    if (used.isNullObject) return { ...emptySelection([{ code: 'F.903', where: { sheet: sheet.name }, data: { case: 'empty' } }]), sheet: sheet.name };
    const cells = merged.get(used) ?? null;
    const findings: Finding[] = cells === null ? [] : [{ code: 'F.903', where: { sheet: sheet.name, cell: cells }, data: { case: 'merged', cells } }];
    return { sheet: sheet.name, address: addressOf(used), values: used.values, firstRow: used.rowIndex + 1, firstColumn: used.columnIndex, findings };
  });
}

/** The address of merged cells inside each range, null without any; empty where this Excel cannot say (ExcelApi 1.13). */
async function mergedIn(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<ReadonlyMap<Excel.Range, string | null>> {
  if (ranges.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return new Map();
  const merged = ranges.map((range) => [range, range.getMergedAreasOrNullObject().load('address')] as const);
  await context.sync();
  return new Map(merged.map(([range, areas]) => [range, areas.isNullObject ? null : areas.address.replace(/^.*!/, '')]));
}

function addressOf(range: Excel.Range): string {
  const first = `${columnLetters(range.columnIndex)}${range.rowIndex + 1}`;
  const last = `${columnLetters(range.columnIndex + range.columnCount - 1)}${range.rowIndex + range.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

function emptySelection(findings: readonly Finding[]): Selection {
  return { sheet: '', address: '', values: [], firstRow: 1, firstColumn: 0, findings };
}
