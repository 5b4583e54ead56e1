import type { Finding } from '../election/finding';

/** W.931 for the requirement sets that this Excel lacks, case functions when custom functions are among them; null when it lacks none. */
export function missingFinding(missing: readonly string[]): Finding | null {
  if (missing.length === 0) return null;
  const functions = missing.some((set) => set.startsWith('CustomFunctions'));
  return { code: 'W.931', where: {}, data: { missing: missing.join(', '), ...(functions && { case: 'functions' }) } };
}
