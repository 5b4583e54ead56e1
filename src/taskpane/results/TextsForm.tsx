import { useState } from 'react';
import { fill } from '../../locale/language';
import { textsPanelTexts } from '../../locale/pane/texts';
import { checkTexts, editableTexts, type TextFault } from '../../report/minutes-texts';
import { announce } from '../components/announcer';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';

/** Makes the table of the minutes' texts, says which of its rows cannot be used, and takes it away again. */
export function TextsForm() {
  const styles = useSharedStyles();
  const words = useTexts(textsPanelTexts);
  const store = useStore();
  const { language, texts } = useWorkbook();
  const { busy, run } = useAct();
  const [done, setDone] = useState<'made' | 'resetDone' | 'notMade' | null>(null);
  const faults = checkTexts(texts, language);
  const isGone = done === 'resetDone' && Object.keys(texts).length === 0;
  const used = Object.keys(texts).length - faults.length;
  const save = async (rows: Parameters<typeof store.saveTexts>[0], success: 'made' | 'resetDone'): Promise<void> => {
    setDone(null);
    await store.saveTexts(rows);
    const outcome = store.getState().refused === null ? success : 'notMade';
    setDone(outcome);
    if (outcome !== 'notMade') announce(words[outcome]);
  };
  // Made anew, the table keeps what is worded otherwise.
  const rows = editableTexts(language).map(({ key, text }) => ({ key, text: texts[key] ?? '', default: text }));
  return (
    <div className={styles.group}>
      <p className={styles.muted}>{words.intro}</p>
      <p className={styles.text} data-part="texts-used">{used === 0 ? (isGone ? words.noTable : words.none) : fill(words.changed, { count: used })}</p>
      {faults.length > 0 && <FaultList faults={faults} />}
      <div className={styles.row}>
        <Button size="small" data-act="make-texts" disabledFocusable={busy} onClick={() => run(() => save(rows, 'made'))}>{words.make}</Button>
        <AskFirst act="reset-texts" size="small" label={words.reset} off={isGone} question={words.resetQuestion} confirm={words.resetConfirm} onConfirm={() => save(null, 'resetDone')} />
      </div>
      {done !== null && <Notice intent={done === 'notMade' ? 'error' : 'success'} live={done === 'notMade'}>{words[done]}</Notice>}
    </div>
  );
}

function FaultList({ faults }: { readonly faults: readonly TextFault[] }) {
  const styles = useSharedStyles();
  const words = useTexts(textsPanelTexts);
  const { textPlaces = {} } = useWorkbook();
  // Right after the table was made its rows have not been read again: the key finds the row as well.
  const told = ({ key }: TextFault): string => (textPlaces[key] === undefined ? words.strange : words.fault);
  return (
    <Notice intent="warning" title={words.faults}>
      <ul className={styles.list} data-part="text-faults">
        {faults.map((fault) => <li key={fault.key}>{fill(told(fault), { row: textPlaces[fault.key] ?? '', key: fault.key, why: why(fault, words) })}</li>)}
      </ul>
    </Notice>
  );
}

function why({ known, missing, unknown }: TextFault, words: (typeof textsPanelTexts)['vi']): string {
  const places = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');
  if (!known) return words.noSuchText;
  return [
    ...(missing.length > 0 ? [fill(words.missing, { places: places(missing) })] : []),
    ...(unknown.length > 0 ? [fill(words.unknown, { places: places(unknown) })] : []),
  ].join('; ');
}
