import type { Finding } from '../election/finding';

/** What the protection of a workbook's structure forbids, as Excel names the place of an error. */
const STRUCTURE = /^Worksheet(Collection\.add|\.(delete|name|position|visibility))$/;

/**
 * A refusal that protection may have caused, with what is protected, so that somebody can find it. Under what code Excel refuses to change a protected structure is nowhere said:
 * one that has no text of its own is asked about too where it stopped such a change. `fresh`: ids of the result sheets written since the pane was opened. What asks is fetched only then.
 */
export async function named(finding: Finding, fresh: ReadonlySet<string> = new Set()): Promise<Finding> {
  const { case: reason, at } = finding.data;
  const ofStructure = STRUCTURE.test(String(at));
  if (reason !== 'protected' && !(reason === 'other' && ofStructure)) return finding;
  const asking = await import('./protected-sheets').catch(() => null);
  return asking === null ? finding : asking.withProtection(finding, { ofStructure, fresh });
}
