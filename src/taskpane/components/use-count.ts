import { useMemo } from 'react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import { compareEntries, type Comparison } from '../../election/comparison';
import { rulesOf } from '../../election/contest';
import { countState, type CountState, type DeskId } from '../../election/entry-state';
import type { DeskEntry, StoredContest } from '../../workbook/state';
import { useWorkbook } from './workbook-context';

/** Another desk's entry against that of desk 1. */
export interface Compared {
  readonly desk: DeskId;
  readonly comparison: Comparison;
}

/** How far the entries of a contest are. `entries` are desk 1 and whoever else has begun; `compared` is empty until all of them have closed, so that nothing of another desk can show before. */
export interface Count {
  readonly state: CountState;
  readonly rules: BallotRules;
  readonly entries: readonly DeskEntry[];
  readonly compared: readonly Compared[];
}

/** How far are the entries of the open contest? Compared again only when one of them changes. */
export function useCount(contest: StoredContest): Count {
  const { entries, congress } = useWorkbook();
  const size = congress?.batchSize ?? BATCH_SIZE;
  return useMemo(() => countOf(contest, entries, size), [contest, entries, size]);
}

function countOf(contest: StoredContest, all: readonly DeskEntry[], size: number): Count {
  const rules = rulesOf(contest);
  const entries = all.filter(({ desk, phase }) => desk === '1' || phase !== 'none');
  const [first, ...others] = entries;
  const closed = entries.every(({ phase }) => phase === 'closed');
  const compared = first === undefined || !closed ? [] : others.map(({ desk, papers }) => ({ desk, comparison: compareEntries(first.papers, papers, rules, size) }));
  const differences = (desk: DeskId): number => compared.find((one) => one.desk === desk)?.comparison.differences.length ?? 0;
  return { state: countState(entries.map(({ desk, phase }) => ({ phase, differences: differences(desk) }))), rules, entries, compared };
}
