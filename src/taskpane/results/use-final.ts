import { useMemo } from 'react';
import { gather, type FinalResult } from '../../election/round';
import type { StoredContest } from '../../workbook/state';
import { areEarlierAgreed } from '../../workbook/earlier-votes';
import { useStore, useWorkbook } from '../components/workbook-context';

/** What the rounds of an office gave up to this one; null while one of those before is open again: its votes are seen by nobody then. */
export function useFinal({ id }: Pick<StoredContest, 'id'>): FinalResult | null {
  const store = useStore();
  const { congress, contests, ballots } = useWorkbook();
  return useMemo(() => {
    // The store counts from what these three hold.
    const rounds = congress === null || contests.length + ballots.length === 0 ? [] : store.roundsOf(id);
    return rounds.length === 0 || !areEarlierAgreed(store, rounds, id) ? null : gather(rounds);
  }, [store, id, congress, contests, ballots]);
}
