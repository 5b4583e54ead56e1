import { useMemo } from 'react';
import { countContest, type ContestResult } from '../../election/contest-result';
import type { StoredContest } from '../../workbook/state';
import { withSecondEntry, withOtherContests } from '../../workbook/write-results';
import { useWorkbook } from './workbook-context';

/** The count of this contest over the papers now in the workbook; null without a congress. Counted again only when one of the three, or another desk's entry, changes. */
export function useResult(contest: StoredContest): ContestResult | null {
  const { congress, ballots, contests, entries } = useWorkbook();
  const counted = useMemo(() => (congress === null ? null : withOtherContests(countContest(congress, contest, ballots), contests, contest)), [congress, contest, ballots, contests]);
  return useMemo(() => (counted === null ? null : withSecondEntry(counted, contest, entries)), [counted, contest, entries]);
}
