import type { Finding } from '../election/finding';

/** A refusal that protection may have caused, with what is protected, so that somebody can find it. What asks for that is fetched only then. */
export async function named(finding: Finding): Promise<Finding> {
  if (!['protected', 'other'].includes(String(finding.data['case']))) return finding;
  const asking = await import('./protected-sheets').catch(() => null);
  return asking === null ? finding : asking.withProtection(finding);
}
