import { useRef } from 'react';
import { compareTexts } from '../../locale/pane/compare';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useCount } from '../components/use-count';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { ComparisonPanel } from './ComparisonPanel';
import { DeskPanel } from './DeskPanel';
import { DropPanel } from './DropPanel';
import { FilesPanel } from './FilesPanel';
import { StatePanel } from './StatePanel';
import { TakeFile } from './TakeFile';

/** The second entry: who enters here, how far the desks are, what differs and how it is settled. */
export default function CompareScreen() {
  const shell = useTexts(shellTexts);
  const texts = useTexts(compareTexts);
  const contest = useOpenContest();
  const { congress, desk } = useWorkbook();
  if (congress === null) return <Waiting why={texts.noCongress} />;
  if (contest === null) return desk === '1' ? <Blocked why={shell.needContest} step="contest" /> : <Waiting why={texts.noContest} />;
  if (contest.source !== null) return <Blocked why={texts.inPlace} step="reconciliation" />;
  return <Entries key={contest.id} contest={contest} />;
}

/** A computer that is another desk and has nothing to enter yet: it takes what desk 1 has made for it. */
function Waiting({ why }: { readonly why: string }) {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <Notice intent="info">{why}</Notice>
      <TakeFile />
    </div>
  );
}

function Entries({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  const { desk } = useWorkbook();
  const count = useCount(contest);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <StatePanel count={count} place={place} />
      {/* Only desk 1 sees how entries compare, and only when all have closed. */}
      {desk === '1' && count.state === 'different' && <ComparisonPanel count={count} onEnd={() => place.current?.focus()} />}
      <DeskPanel />
      <FilesPanel count={count} />
      <DropPanel count={count} />
    </div>
  );
}
