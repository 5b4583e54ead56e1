import { useMemo } from 'react';
import { countContest, type ContestResult } from '../../election/contest-result';
import type { StoredContest } from '../../workbook/state';
import { withSharedPapers } from '../../workbook/write-results';
import { useWorkbook } from './workbook-context';

/** The count of this contest over the papers now in the workbook; null without a congress. Counted again only when one of the three changes. */
export function useResult(contest: StoredContest): ContestResult | null {
  const { congress, ballots, contests } = useWorkbook();
  return useMemo(() => (congress === null ? null : withSharedPapers(countContest(congress, contest, ballots), contests, contest)), [congress, contest, ballots, contests]);
}
