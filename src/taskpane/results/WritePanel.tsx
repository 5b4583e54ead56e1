import { useMemo, useState } from 'react';
import type { ContestResult } from '../../election/contest-result';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { outcomeOf } from '../../workbook/agreement';
import { writeResults } from '../../workbook/write-results';
import { Button } from '../components/Button';
import { TextField } from '../components/fields';
import { useKeptState } from '../components/kept-state';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useStore, useTexts } from '../components/workbook-context';
import { useWriting } from '../components/writing';
import { readClosingTime } from './closing-time';

/** Writes the result sheets and says which; errors are named instead. */
export function WritePanel({ result }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(resultsTexts);
  const store = useStore();
  // Sheets that are written again have the same time, unless somebody changes it.
  const [closedAt, setClosedAt] = useKeptState(`closed-at.${result.contest.id}`, '');
  const [refused, setRefused] = useState(false);
  const outcome = useMemo(() => outcomeOf(result), [result]);
  const { busy, write, said } = useWriting({ texts, part: 'written', about: `${outcome} ${closedAt}` });
  const time = readClosingTime(closedAt);
  const begin = (): void => {
    if (time === null) setRefused(true);
    else write(() => writeResults(store, time === '' ? undefined : time));
  };
  return (
    <section className={styles.group} aria-label={texts.write}>
      <TextField name="closed-at" label={texts.closedAt} hint={texts.closedAtHint} value={closedAt} onChange={(text) => { setRefused(false); setClosedAt(text); }} />
      {refused && time === null && <Notice intent="error" live>{fill(texts.closedAtWrong, { text: closedAt.trim() })}</Notice>}
      <p className={styles.muted}>{texts.openSheets}</p>
      <Button appearance="primary" data-act="write-results" disabledFocusable={busy} onClick={begin}>{texts.write}</Button>
      {said}
    </section>
  );
}
