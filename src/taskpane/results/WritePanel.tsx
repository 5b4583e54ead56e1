import { useState } from 'react';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { writeResults, type Written } from '../../workbook/write-results';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { TextField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { useKeptState } from '../components/kept-state';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useOpenContest, useStore, useTexts } from '../components/workbook-context';
import { readClosingTime } from './closing-time';

/** Writes the result sheets and says which; errors are named instead. */
export function WritePanel() {
  const styles = useSharedStyles();
  const texts = useTexts(resultsTexts);
  const store = useStore();
  const { busy, run } = useAct();
  // Sheets that are written again have the same time, unless somebody changes it.
  const [closedAt, setClosedAt] = useKeptState(`closed-at.${useOpenContest()?.id ?? ''}`, '');
  const [refused, setRefused] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const time = readClosingTime(closedAt);
  const write = (): void => run(async () => {
    setWritten(null);
    if (time === null) return setRefused(true);
    const outcome = await writeResults(store, time === '' ? undefined : time);
    setWritten(outcome);
    if (outcome.kind === 'written' && outcome.titles.length > 0) announce(fill(texts.written, { titles: outcome.titles.join(', ') }));
  });
  return (
    <section className={styles.group} aria-label={texts.write}>
      <TextField name="closed-at" label={texts.closedAt} hint={texts.closedAtHint} value={closedAt} onChange={(text) => { setRefused(false); setClosedAt(text); }} />
      {refused && time === null && <Notice intent="error" live>{fill(texts.closedAtWrong, { text: closedAt.trim() })}</Notice>}
      <p className={styles.muted}>{texts.openSheets}</p>
      <Button appearance="primary" data-act="write-results" disabledFocusable={busy} onClick={write}>{texts.write}</Button>
      {busy && <Notice intent="info" live>{texts.writing}</Notice>}
      {written !== null && <Outcome written={written} />}
    </section>
  );
}

function Outcome({ written }: { readonly written: Written }) {
  const texts = useTexts(resultsTexts);
  switch (written.kind) {
    case 'written':
      if (written.titles.length === 0) return <Notice intent="error" live>{texts.notWritten}</Notice>;
      return <div data-part="written"><Notice intent="success">{fill(texts.written, { titles: written.titles.join(', ') })}</Notice></div>;
    case 'blocked':
      return <><Notice intent="error" live>{texts.refused}</Notice><FindingList findings={written.findings} /></>;
    case 'unconfirmed':
      return <Notice intent="error" live>{texts.notConfirmed}</Notice>;
    case 'earlier':
      return <><Notice intent="error" live>{fill(written.findings.length > 0 ? texts.earlierErrors : texts.earlier, { round: written.round })}</Notice><FindingList findings={written.findings} /></>;
    case 'uncounted':
    case 'none':
      return <Notice intent="error" live>{texts.notAgreed}</Notice>;
  }
}
