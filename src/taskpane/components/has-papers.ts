import type { State } from '../../workbook/state';

/** Has any desk entered papers of any contest, or have papers been counted? Those of contests that are not open show in their status. */
export function hasPapers({ contests, entries }: Pick<State, 'contests' | 'entries'>): boolean {
  return contests.some(({ status }) => status !== 'setup') || entries.some(({ papers }) => papers.length > 0);
}
