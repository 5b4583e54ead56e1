import { columnLetters } from '../election/column-letters';
import type { Finding } from '../election/finding';
import type { Selection } from './state';

/** The range that the user has marked, cut to the cells that are used: four round trips at most. F.903 for several areas, merged cells or nothing in it. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const marked = context.workbook.getSelectedRanges().load('areaCount');
  await context.sync();
  if (marked.areaCount > 1) return emptySelection([{ code: 'F.903', where: {}, data: { case: 'areas', areas: marked.areaCount } }]);
  return readUsed(context, context.workbook.getSelectedRange());
}

/** A range of a sheet, cut to its used cells; F.903 when the sheet is not there. */
export async function readRange(context: Excel.RequestContext, sheet: string, address: string): Promise<Selection> {
  const there = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  await context.sync();
  if (there.isNullObject) return { ...emptySelection([{ code: 'F.903', where: { sheet }, data: { case: 'gone', sheet } }]), sheet };
  return readUsed(context, there.getRange(address));
}

async function readUsed(context: Excel.RequestContext, marked: Excel.Range): Promise<Selection> {
  const sheet = marked.worksheet.load('name');
  const used = marked.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return { ...emptySelection([{ code: 'F.903', where: { sheet: sheet.name }, data: { case: 'empty' } }]), sheet: sheet.name };
  const address = addressOf(used);
  const merged = await mergedIn(context, used);
  const findings: Finding[] = merged === null ? [] : [{ code: 'F.903', where: { sheet: sheet.name, cell: merged }, data: { case: 'merged', cells: merged } }];
  return { sheet: sheet.name, address, values: used.values, firstRow: used.rowIndex + 1, firstColumn: used.columnIndex, findings };
}

/** The address of merged cells inside the range, null without any or where this Excel cannot say (ExcelApi 1.13). */
async function mergedIn(context: Excel.RequestContext, range: Excel.Range): Promise<string | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  const merged = range.getMergedAreasOrNullObject().load('address');
  await context.sync();
  return merged.isNullObject ? null : merged.address.replace(/^.*!/, '');
}

function addressOf(range: Excel.Range): string {
  const first = `${columnLetters(range.columnIndex)}${range.rowIndex + 1}`;
  const last = `${columnLetters(range.columnIndex + range.columnCount - 1)}${range.rowIndex + range.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

function emptySelection(findings: readonly Finding[]): Selection {
  return { sheet: '', address: '', values: [], firstRow: 1, firstColumn: 0, findings };
}
