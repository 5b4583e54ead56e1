import type { Finding } from '../election/finding';
import { attemptBriefly } from './excel-run';
import { isOurs, SETTINGS } from './read-workbook';
import { findRegistered, readRegister } from './sheet-register';

/** What of a workbook is protected: its structure, and those sheets of our tables and those result sheets whose cells are, by what they are called now. */
interface Protection {
  readonly structure: boolean;
  readonly tables: readonly string[];
  readonly results: readonly string[];
}

/**
 * A refusal with what is protected: the workbook's structure, or the sheets as its place, since Excel does not say which one it was. `ofStructure`: it stopped a change of
 * sheets themselves; anything else is cells, which stand in our tables nearly always. As it was where nothing is protected, or where Excel does not answer.
 */
export async function withProtection(finding: Finding, { ofStructure, fresh }: { readonly ofStructure: boolean; readonly fresh: ReadonlySet<string> }): Promise<Finding> {
  const asked = await attemptBriefly((context) => findProtected(context, fresh));
  if (!asked.ok) return finding;
  const { structure, tables, results } = asked.value;
  const sheets = (ofStructure ? [results, tables] : [tables, results]).find((names) => names.length > 0) ?? [];
  const isUnplaced = finding.data['at'] === undefined && sheets.length === 0;
  if (structure && (ofStructure || isUnplaced)) return { ...finding, data: { ...finding.data, case: 'structure' } };
  if (finding.data['case'] !== 'protected' || sheets.length === 0) return finding;
  return { ...finding, where: { ...finding.where, sheet: sheets.join(', ') } };
}

/** One round trip. */
async function findProtected(context: Excel.RequestContext, fresh: ReadonlySet<string>): Promise<Protection> {
  const { workbook } = context;
  const whole = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const register = workbook.settings.getItemOrNullObject(SETTINGS.sheets).load('value');
  await context.sync();
  const closed = sheets.items.filter(({ protection }) => protection.protected);
  const ours = new Set(tables.items.filter(({ name }) => isOurs(name)).map(({ worksheet }) => worksheet.name));
  const written = Object.values((register.isNullObject ? null : readRegister(register.value)) ?? {}).map((entry) => findRegistered(sheets.items, entry, fresh));
  return {
    structure: whole.protected,
    tables: closed.filter(({ name }) => ours.has(name)).map(({ name }) => name),
    results: closed.filter((sheet) => written.includes(sheet)).map(({ name }) => name),
  };
}
