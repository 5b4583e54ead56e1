import { useEffect, useRef, useState } from 'react';
import { BATCH_SIZE } from '../../election/batch';
import { fill } from '../../locale/language';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { CheckField } from '../components/fields';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';

/** Before the first paper: whose desk this is, the zero report, and the request that papers be mixed and numbered. One Enter begins. */
export function BeginScreen({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(entryMoreTexts);
  const store = useStore();
  const { run, busy } = useAct();
  const { desk, congress, rehearsal } = useWorkbook();
  const [mixed, setMixed] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  return (
    <div className={styles.screen} data-part="begin">
      <h2 className={styles.heading}>{fill(texts.beginTitle, { desk })}</h2>
      {rehearsal && <Notice intent="warning">{texts.rehearsal}</Notice>}
      <ZeroReport names={contest.candidates.length} />
      <p className={styles.text}>{fill(texts.mixRequest, { size: congress?.batchSize ?? BATCH_SIZE })}</p>
      <div>
        <CheckField name="mixed" label={texts.mixed} checked={mixed} onChange={setMixed} />
        <p className={styles.muted}>{texts.mixedWhy}</p>
      </div>
      <div className={styles.row}>
        <Button ref={begin} appearance="primary" data-act="begin-entry" disabledFocusable={busy} onClick={() => run(() => store.beginEntry({ mixed }))}>{texts.begin}</Button>
        <Button size="small" data-act="go-compare" onClick={() => goTo('compare')}>{texts.compare}</Button>
        {/* The log, where the report is printed, is kept at desk 1. */}
        {desk === '1' && <Button size="small" data-act="go-log" onClick={() => goTo('log')}>{texts.printZero}</Button>}
      </div>
    </div>
  );
}

/** What is there before the first paper: nothing, for everybody. */
function ZeroReport({ names }: { readonly names: number }) {
  const styles = useSharedStyles();
  const texts = useTexts(entryMoreTexts);
  const { entries, desk } = useWorkbook();
  const head = entries.find((entry) => entry.desk === desk)?.head.slice(0, SHORT) ?? '';
  return (
    <ul className={styles.list} aria-label={texts.zeroTitle} data-part="zero-report">
      <li>{texts.zeroPapers}</li>
      <li>{fill(texts.zeroVotes, { names })}</li>
      <li>{fill(texts.zeroHead, { head: head === '' ? texts.noHead : head })}</li>
    </ul>
  );
}

/** So many digits of a hash are read out and compared by eye. */
const SHORT = 12;
