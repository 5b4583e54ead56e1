import type { BallotRules } from './ballot';
import { compareEntries, type EnteredPaper } from './comparison';
import { countState, type DeskId, type EntryPhase } from './entry-state';
import type { Finding } from './finding';

/** What one desk has entered of a contest, and how far it is. */
export interface DeskPapers {
  readonly desk: DeskId;
  readonly phase: EntryPhase;
  readonly papers: readonly EnteredPaper[];
}

/**
 * Do the entries of a contest agree? F.203 while a desk is still at work (case entering; `desks`: those still to close; nothing is compared yet) and
 * while an entry differs from desk 1's (case different; `desks`: those that differ). Desk 1 comes first. [] for a single entry and for equal ones.
 */
export function checkSecondEntry(entries: readonly DeskPapers[], rules: BallotRules): readonly Finding[] {
  const [first, ...others] = entries;
  const closed = countState(entries.map(({ phase }) => ({ phase, differences: 0 })));
  if (closed === 'entering') {
    const working = entries.filter((entry, i) => entry.phase === 'open' || (i === 0 && entry.phase === 'none'));
    return [unresolved('entering', 0, working)];
  }
  if (first === undefined || closed !== 'equal') return [];
  const compared = others
    .filter(({ phase }) => phase !== 'none')
    .map((entry) => ({ desk: entry.desk, differences: compareEntries(first.papers, entry.papers, rules).differences.length }));
  const different = compared.filter(({ differences }) => differences > 0);
  return different.length === 0 ? [] : [unresolved('different', different.reduce((sum, { differences }) => sum + differences, 0), different)];
}

function unresolved(kind: 'entering' | 'different', differences: number, desks: readonly { readonly desk: DeskId }[]): Finding {
  return { code: 'F.203', where: {}, data: { case: kind, differences, desks: desks.map(({ desk }) => desk).join(', ') } };
}
