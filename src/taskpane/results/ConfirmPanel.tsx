import { Suspense } from 'react';
import { confirmedOnce } from '../../election/before-votes';
import type { ContestResult } from '../../election/contest-result';
import { fill } from '../../locale/language';
import { confirmTexts } from '../../locale/pane/confirm';
import { isOutcomeConfirmed, outcomeWarnings } from '../../workbook/agreement';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { useConfirmed } from '../components/confirmed';
import { SHOWN } from '../components/finding-chunk';
import { FindingList, useCatalogue } from '../components/FindingList';
import { late } from '../components/late';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useOpenContest, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { RecordNotice } from './RecordNotice';

const ConfirmList = late(SHOWN, (content) => content.ConfirmList);

/** What is to be confirmed before the results are written: the warnings of the outcome (W.202, W.203, W.401), each by the head of the committee, so that the log has them; before these, whether somebody has edited the record meanwhile. */
export function ConfirmPanel({ result }: { readonly result: ContestResult }) {
  const contest = useOpenContest();
  return <>{contest !== null && <RecordNotice contest={contest} />}<OutcomeWarnings result={result} /></>;
}

function OutcomeWarnings({ result }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(confirmTexts);
  const state = useWorkbook();
  const warnings = outcomeWarnings(result);
  useCatalogue();
  if (warnings.length === 0) return null;
  return (
    <section className={styles.group} aria-label={texts.outcome} data-part="outcome-warnings">
      <h3 className={styles.subheading}>{texts.outcome}</h3>
      {isOutcomeConfirmed(state, result)
        ? <><FindingList findings={warnings} /><Notice intent="success">{texts.outcomeConfirmed}</Notice></>
        : <OpenWarnings result={result} />}
    </section>
  );
}

function OpenWarnings({ result }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(confirmTexts);
  const store = useStore();
  const { busy, run } = useAct();
  const { isConfirmed, confirm } = useConfirmed(result.contest.id);
  const { asked, told } = confirmedOnce(outcomeWarnings(result));
  const open = asked.filter((warning) => !isConfirmed(warning)).length;
  const log = (): void => run(async () => {
    await store.confirmOutcome(result);
    announce(texts.outcomeConfirmed);
  });
  return (
    <>
      <p className={styles.muted}>{texts.outcomeHint}</p>
      <Suspense fallback={<p data-busy>{asked.map(({ code }) => code).join(', ')}</p>}>
        <ConfirmList warnings={asked} isConfirmed={isConfirmed} confirm={confirm} />
      </Suspense>
      <FindingList findings={told} />
      {open > 0 && <Notice intent="warning">{fill(texts.outcomeOpen, { open })}</Notice>}
      <Button appearance="primary" data-act="confirm-outcome" disabled={open > 0} disabledFocusable={busy} onClick={log}>{texts.confirmOutcome}</Button>
    </>
  );
}
