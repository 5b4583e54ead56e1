import { useRef, useState, type ChangeEvent } from 'react';
import type { Finding } from '../../election/finding';
import { deskFileTexts } from '../../locale/pane/desk-files';
import { Button } from '../components/Button';
import { LinesField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';

type Outcome = { readonly kind: 'none' | 'taken' | 'nothing' | 'unread' } | { readonly kind: 'refused'; readonly finding: Finding };

/** Takes a desk's file, chosen or pasted. In an empty workbook that makes this computer the desk, and entry follows. */
export function TakeFile() {
  const styles = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const texts = useTexts(deskFileTexts);
  const { congress, desk } = useWorkbook();
  const { busy, outcome, text, setText, take, choose } = useTaking();
  return (
    <div className={styles.group}>
      <h3 className={styles.subheading}>{congress !== null && desk === '1' ? texts.takeHere : texts.takeFirst}</h3>
      <div>
        {/* The browser's own control speaks the browser's language, not the workbook's. */}
        <Button size="small" data-act="choose-file" disabledFocusable={busy} onClick={() => input.current?.click()}>{texts.choose}</Button>
        <input ref={input} type="file" name="desk-file" hidden aria-label={texts.choose} accept=".json,.txt,application/json,text/plain" onChange={choose} />
      </div>
      <LinesField name="desk-text" label={texts.paste} rows={2} value={text} onChange={setText} />
      <div><Button size="small" data-act="take-file" disabledFocusable={busy} onClick={take}>{texts.take}</Button></div>
      {outcome.kind === 'taken' && <Notice intent="success" live>{texts.taken}</Notice>}
      {(outcome.kind === 'nothing' || outcome.kind === 'unread') && <Notice intent="error" live>{texts[outcome.kind]}</Notice>}
      {outcome.kind === 'refused' && <FindingList findings={[outcome.finding]} />}
    </div>
  );
}

function useTaking() {
  const store = useStore();
  const { busy, run } = useAct();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const taking = (read: () => Promise<string>): void => run(async () => {
    const first = store.getState().congress === null;
    const content = await read().catch(() => null);
    if (content === null) return setOutcome({ kind: 'unread' });
    const finding = await store.takeDeskFile(content);
    if (finding !== null) return setOutcome({ kind: 'refused', finding });
    setText('');
    setOutcome({ kind: 'taken' });
    const { congress } = store.getState();
    // What this computer was waiting for: it is a desk now.
    if (first && congress !== null) goTo('entry');
  });
  const take = (): void => {
    if (text.trim() === '') setOutcome({ kind: 'nothing' });
    else taking(() => Promise.resolve(text));
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) taking(() => file.text());
    // The same file can be chosen again after it was refused.
    target.value = '';
  };
  return { busy, outcome, text, setText, take, choose };
}
