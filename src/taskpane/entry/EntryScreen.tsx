import { useMemo } from 'react';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { CounterBar } from './CounterBar';
import { EntryDesk } from './EntryDesk';

/** Step 3: the papers of the open contest. */
export default function EntryScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const { congress } = useWorkbook();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  if (contest === null) return <Blocked why={texts.needContest} step="contest" />;
  if (contest.source !== null) return <PapersInPlace contest={contest} />;
  // Another list is another desk.
  const list = contest.candidates.map((candidate) => candidate.name).join('|');
  return <EntryDesk key={`${contest.id}.${contest.form}.${contest.seats}.${list}`} contest={contest} />;
}

/** A contest counted in the user's own sheet has nothing to type. */
function PapersInPlace({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(entryTexts);
  const { damage } = useWorkbook();
  const rules = useMemo(() => ({ form: contest.form, seats: contest.seats, names: contest.candidates.length }), [contest]);
  const address = `${contest.source?.sheet ?? ''}!${contest.source?.address ?? ''}`;
  return (
    <div className={styles.screen}>
      <CounterBar rules={rules} collected={contest.collected} />
      <Notice intent="info">{fill(texts.inPlace, { address })}</Notice>
      <FindingList findings={damage.filter(({ code }) => code === 'F.901' || code === 'F.902' || code === 'F.903')} />
    </div>
  );
}
