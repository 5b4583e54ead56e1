import { useMemo } from 'react';
import { countContest, type ContestResult } from '../../election/contest-result';
import type { Contest } from '../../election/contest';
import { useWorkbook } from './workbook-context';

/** The count of this contest over the papers now in the workbook; null without a congress. Counted again only when one of the three changes. */
export function useResult(contest: Contest): ContestResult | null {
  const { congress, ballots } = useWorkbook();
  return useMemo(() => (congress === null ? null : countContest(congress, contest, ballots)), [congress, contest, ballots]);
}
