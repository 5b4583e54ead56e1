import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { fill } from '../locale/language';
import { shellTexts } from '../locale/pane/shell';
import { missingFinding } from '../workbook/missing-features';
import { AskFirst } from './components/AskFirst';
import { Button } from './components/Button';
import { useDescriber } from './components/describer';
import { Notice } from './components/Notice';
import { useReader } from './components/reader';
import { goTo, useRoute } from './components/route';
import { useAct, useStore, useTexts, useWorkbook } from './components/workbook-context';

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 6px 0', maxHeight: '45%', overflowY: 'auto', flex: 'none', ':empty': { display: 'none' } },
  line: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
  way: { flex: 'none' },
});

/** What the committee must know of the workbook itself: that it is a rehearsal, what waits or has strayed, damaged tables, what this Excel or browser lacks. */
export function WorkbookNotices() {
  const texts = useTexts(shellTexts);
  return (
    <section className={useStyles().notices} aria-label={texts.notices}>
      <RehearsalNotice />
      <WaitingNotice />
      <UnsafeNotice />
      <StrayedNotice />
      <DamageNotice />
      <MissingNotice />
    </section>
  );
}

function WaitingNotice() {
  const texts = useTexts(shellTexts);
  const store = useStore();
  const { waiting, refused, unmarked } = useWorkbook();
  const describe = useDescriber();
  const reader = useReader();
  const { busy, run } = useAct();
  const told = refused ?? unmarked;
  // A single write under way is the normal case and says nothing.
  if (told === null && waiting <= 1) return null;
  if (told === null) return <Notice intent="info">{fill(texts.waiting, { count: waiting })}</Notice>;
  const said = describe(told);
  const title = refused === null ? said?.title ?? told.code : waiting === 0 ? texts.refusedNow : fill(texts.refused, { count: waiting });
  return (
    <Notice intent="warning" live title={title}
      actions={<Button size="small" data-act="retry" disabledFocusable={busy} onClick={() => run(() => store.retry())}>{texts.retry}</Button>}>
      {said?.explanation} {said?.[reader]}
    </Notice>
  );
}

/** On every screen and with no way to hide it: rehearsal papers must not be taken for votes. */
function RehearsalNotice() {
  const texts = useTexts(shellTexts);
  const styles = useStyles();
  const { rehearsal, desk } = useWorkbook();
  const { step } = useRoute();
  if (!rehearsal) return null;
  return (
    <div data-part="rehearsal">
      <Notice intent="error" live="status">
        {/* One line: the pane is small, and papers are entered under it. */}
        <div className={styles.line}>
          <strong>{texts.rehearsal}</strong>
          {desk === '1' && step !== 'log' && <Button size="small" className={styles.way} data-act="go-rehearsal" onClick={() => goTo('log')}>{texts.toRehearsal}</Button>}
        </div>
      </Notice>
    </div>
  );
}

function UnsafeNotice() {
  const { unsafe } = useWorkbook();
  const describe = useDescriber();
  const reader = useReader();
  const said = unsafe === null ? null : describe(unsafe);
  if (unsafe === null) return null;
  return <div data-finding={unsafe.code}><Notice intent="warning" live title={said === null ? unsafe.code : `${unsafe.code} · ${said.title}`}>{said?.explanation} {said?.[reader]}</Notice></div>;
}

/** Papers of a workbook that had another name: only the committee knows whether this is the same one. */
function StrayedNotice() {
  const texts = useTexts(shellTexts);
  const store = useStore();
  const { strayed } = useWorkbook();
  const { busy, run } = useAct();
  if (strayed === null) return null;
  return (
    <Notice intent="warning" live title={fill(texts.strayedTitle, { ...strayed })} actions={
      <>
        <Button size="small" appearance="primary" data-act="take-strayed" disabledFocusable={busy} onClick={() => run(() => store.takeStrayed(true))}>{texts.strayedTake}</Button>
        <AskFirst size="small" act="forget-strayed" label={texts.strayedForget} question={fill(texts.strayedAsk, { ...strayed })} confirm={fill(texts.strayedConfirm, { ...strayed })} onConfirm={() => store.takeStrayed(false)} />
      </>
    }>
      {texts.strayedText}
    </Notice>
  );
}

function DamageNotice() {
  const texts = useTexts(shellTexts);
  const store = useStore();
  const { damage } = useWorkbook();
  const describe = useDescriber();
  const reader = useReader();
  const { busy, run } = useAct();
  const broken = damage.filter(({ code }) => code.startsWith('F.91'));
  if (broken.length === 0) return null;
  return (
    <Notice intent="error" live title={texts.damageTitle}
      actions={<Button size="small" data-act="repair" disabledFocusable={busy} onClick={() => run(() => store.repair())}>{texts.repair}</Button>}>
      {broken.map((finding, index) => <div key={index} data-finding={finding.code}>{finding.code} · {describe(finding)?.explanation}</div>)}
      {[...new Set(broken.flatMap((finding) => describe(finding)?.[reader] ?? []))].map((what) => <div key={what}>{texts.whatToDo} {what}</div>)}
    </Notice>
  );
}

function MissingNotice() {
  const texts = useTexts(shellTexts);
  const { missing } = useWorkbook();
  const describe = useDescriber();
  const reader = useReader();
  const [hidden, setHidden] = useState(false);
  const finding = missingFinding(missing);
  const said = finding === null ? null : describe(finding);
  if (said === null || hidden) return null;
  return (
    <Notice intent="info" actions={<Button size="small" data-act="hide-missing" onClick={() => setHidden(true)}>{texts.hide}</Button>}>
      {said.explanation} {said[reader]}
    </Notice>
  );
}
