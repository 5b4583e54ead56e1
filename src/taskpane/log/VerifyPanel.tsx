import { useRef, useState } from 'react';
import { fill } from '../../locale/language';
import { logTexts } from '../../locale/pane/log';
import type { StoredContest, Verification } from '../../workbook/state';
import { announce } from '../components/announcer';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { TextField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useVerification, visibleFindings } from '../components/verification';
import { useAct, useStore, useTexts } from '../components/workbook-context';

/** Reads the whole record again and says in sentences whether it fits; what was edited by hand can be taken into the log. */
export function VerifyPanel({ contest, count }: { readonly contest: StoredContest; readonly count: Count }) {
  const styles = useSharedStyles();
  const texts = useTexts(logTexts);
  const store = useStore();
  const { verified, verify } = useVerification();
  const { busy, run } = useAct();
  const [signed, setSigned] = useState('');
  const clean = signed.replace(/\s/g, '');
  const readable = clean === '' || /^[0-9a-f]{12,64}$/i.test(clean);
  const outcome = useRef<HTMLDivElement>(null);
  const accept = async (): Promise<void> => {
    await store.acceptByHand();
    announce(texts.accepted);
    await verify(clean);
    // The buttons that asked are gone; what came of it is what the eye is on.
    outcome.current?.focus();
  };
  return (
    <section className={styles.group} aria-label={texts.verify}>
      <TextField name="signed-head" label={texts.signedHead} hint={texts.signedHeadHint} value={signed} onChange={setSigned} error={readable ? undefined : fill(texts.signedHeadShort, { text: signed.trim() })} />
      <Button appearance="primary" data-act="verify" disabledFocusable={busy || !readable} onClick={() => run(() => verify(clean))}>{texts.verify}</Button>
      {busy && <Notice intent="info" live>{texts.verifying}</Notice>}
      {!busy && verified.kind === 'refused' && <Notice intent="error" live>{texts.refused}</Notice>}
      {verified.kind === 'done' && <div ref={outcome} tabIndex={-1} className={styles.group} data-part="verdict"><Outcome verification={verified.verification} contest={contest} count={count} accept={accept} /></div>}
    </section>
  );
}

function Outcome({ verification: { findings, rows, papers }, contest, count, accept }: {
  readonly verification: Verification;
  readonly contest: StoredContest;
  readonly count: Count;
  readonly accept: () => Promise<void>;
}) {
  const texts = useTexts(logTexts);
  const { shown, hidden } = visibleFindings(findings, { contest: contest.id, state: count.state });
  const checked = fill(texts.checked, { rows, papers });
  if (findings.length === 0) return <div data-part="verified"><Notice intent="success" live title={checked}>{texts.fits}</Notice></div>;
  return (
    <>
      <div data-part="verified"><Notice intent="warning" live title={checked}>{fill(texts.found, { count: findings.length })}</Notice></div>
      <FindingList findings={shown} />
      {hidden > 0 && <Notice intent="warning">{fill(texts.hidden, { count: hidden })}</Notice>}
      {/* What cannot be seen yet cannot be compared with the paper either. */}
      {hidden === 0 && shown.some(({ code }) => code === 'W.942') && (
        <AskFirst size="small" act="accept-hand" label={texts.accept} question={texts.acceptAsk} confirm={texts.acceptConfirm} onConfirm={accept} />
      )}
    </>
  );
}
