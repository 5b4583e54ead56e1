import { useState } from 'react';
import { logTexts } from '../../locale/pane/log';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { useSharedStyles } from '../components/styles';
import { useCount } from '../components/use-count';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { DiaryPanel } from './DiaryPanel';
import { HeadPanel } from './HeadPanel';
import { RehearsalPanel } from './RehearsalPanel';
import { VerifyPanel } from './VerifyPanel';
import { ZeroPanel } from './ZeroPanel';

/** The log: whether it fits the papers, its last hash, its printed diary, the report before the first paper; and the rehearsal, which leaves nothing but its rows there. */
export default function LogScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const { congress } = useWorkbook();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  if (contest === null) return <Blocked why={texts.needContest} step="contest" />;
  return <Log key={contest.id} contest={contest} />;
}

function Log({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(logTexts);
  const count = useCount(contest);
  // While a rehearsal is under way the screen is opened for it; the panel stays where it is when it ends.
  const { rehearsal } = useWorkbook();
  const [rehearsing] = useState(rehearsal);
  const panel = contest.source === null && <RehearsalPanel contest={contest} rules={count.rules} />;
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <p className={styles.muted}>{texts.hint}</p>
      {rehearsing && panel}
      <VerifyPanel contest={contest} count={count} />
      <HeadPanel count={count} />
      <DiaryPanel contest={contest} count={count} />
      {contest.source === null && <ZeroPanel contest={contest} />}
      {!rehearsing && panel}
    </div>
  );
}
