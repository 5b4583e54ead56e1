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

/** What the protection of a workbook's structure forbids, as Excel names the place of an error. */
const STRUCTURE = /^Worksheet(Collection\.add|\.(delete|name|position|visibility))$/;

/**
 * A refusal with what is protected: the workbook's structure, or the sheets as its place, since Excel does not say which one it was. What stopped no change of sheets themselves
 * stopped one of cells, which stand in our tables nearly always. Under what code Excel refuses to change a protected structure is nowhere said: one that has no text of its own
 * is asked about too. As it was where nothing is protected, or where Excel does not answer.
 */
export async function withProtection(finding: Finding): Promise<Finding> {
  const at = String(finding.data['at']);
  const ofStructure = STRUCTURE.test(at);
  if (finding.data['case'] !== 'protected' && !ofStructure) return finding;
  const asked = await attemptBriefly(findProtected);
  if (!asked.ok) return finding;
  const { structure, tables, results } = asked.value;
  const sheets = (ofStructure ? [results, tables] : [tables, results]).find((names) => names.length > 0) ?? [];
  const isUnplaced = at === '' && sheets.length === 0;
  if (structure && (ofStructure || isUnplaced)) return { ...finding, data: { ...finding.data, case: 'structure' } };
  if (finding.data['case'] !== 'protected' || sheets.length === 0) return finding;
  return { ...finding, where: { ...finding.where, sheet: sheets.join(', ') } };
}

/** One round trip. Of a result sheet that somebody renamed since it was written nothing is known. */
async function findProtected(context: Excel.RequestContext): Promise<Protection> {
  const { workbook } = context;
  const whole = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const register = workbook.settings.getItemOrNullObject(SETTINGS.sheets).load('value');
  await context.sync();
  const closed = sheets.items.filter(({ protection }) => protection.protected);
  const ours = new Set(tables.items.filter(({ name }) => isOurs(name)).map(({ worksheet }) => worksheet.name));
  const written = Object.values((register.isNullObject ? null : readRegister(register.value)) ?? {}).map((entry) => findRegistered(sheets.items, entry, new Set()));
  return {
    structure: whole.protected,
    tables: closed.filter(({ name }) => ours.has(name)).map(({ name }) => name),
    results: closed.filter((sheet) => written.includes(sheet)).map(({ name }) => name),
  };
}
