import type { Finding } from '../election/finding';
import { attemptBriefly } from './excel-run';
import { isOurs } from './read-workbook';

/** A refusal that protection caused, with the sheets of our tables that are protected as its place: Excel does not say which sheet it was. As it was where none is, or where Excel does not answer. */
export async function withProtectedSheets(finding: Finding): Promise<Finding> {
  const asked = await attemptBriefly(protectedSheets);
  if (!asked.ok || asked.value.length === 0) return finding;
  return { ...finding, where: { ...finding.where, sheet: asked.value.join(', ') } };
}

/** The sheets of our tables that are protected, as they are called now: two round trips. */
async function protectedSheets(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const sheets = tables.items.filter(({ name }) => isOurs(name)).map(({ worksheet }) => ({ sheet: worksheet.load('name'), protection: worksheet.protection.load('protected') }));
  await context.sync();
  return [...new Set(sheets.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet.name))];
}
