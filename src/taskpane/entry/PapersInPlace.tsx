import { useMemo } from 'react';
import { rulesOf } from '../../election/contest';
import { fill } from '../../locale/language';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import type { StoredContest } from '../../workbook/state';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { CounterBar } from './CounterBar';

/** A contest counted in the user's own sheet has nothing to type. */
export function PapersInPlace({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(entrySpecialTexts);
  const { damage } = useWorkbook();
  const rules = useMemo(() => rulesOf(contest), [contest]);
  const address = `${contest.source?.sheet ?? ''}!${contest.source?.address ?? ''}`;
  return (
    <div className={styles.screen}>
      <CounterBar rules={rules} collected={contest.collected} />
      <Notice intent="info">{fill(texts.inPlace, { address })}</Notice>
      <FindingList findings={damage.filter(({ code }) => code === 'F.901' || code === 'F.902' || code === 'F.903')} />
    </div>
  );
}
