import { lazy, Suspense, useMemo } from 'react';
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

const BeginScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "entry-ends" */ './ends')).BeginScreen }));
const ClosedScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "entry-ends" */ './ends')).ClosedScreen }));

/** Step 3: the papers of the open contest, at this pane's desk. */
export default function EntryScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const { congress } = useWorkbook();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  if (contest === null) return <Blocked why={texts.needContest} step="contest" />;
  return contest.source === null ? <DeskOf contest={contest} /> : <PapersInPlace contest={contest} />;
}

/** What the desk can do with this contest: begin, enter, or look at what it has closed. */
function DeskOf({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(entryTexts);
  const { entries, desk } = useWorkbook();
  const phase = entries.find((entry) => entry.desk === desk)?.phase ?? 'none';
  // Another list, and another desk, begin with another paper.
  const list = contest.candidates.map((candidate) => candidate.name).join('|');
  const key = `${desk}.${contest.id}.${contest.form}.${contest.seats}.${list}`;
  if (phase === 'open') return <EntryDesk key={key} contest={contest} />;
  const Screen = phase === 'none' ? BeginScreen : ClosedScreen;
  return <Suspense fallback={<p className={styles.screen} role="status" data-busy>{texts.opening}</p>}><Screen key={key} contest={contest} /></Suspense>;
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
