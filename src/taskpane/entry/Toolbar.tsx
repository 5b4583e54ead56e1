import { makeStyles } from '@griffel/react';
import { Suspense, type MouseEvent, type ReactNode } from 'react';
import type { BallotRules } from '../../election/ballot';
import { entryTexts } from '../../locale/pane/entry';
import { Button } from '../components/Button';
import { late } from '../components/late';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import type { Desk, Key } from './desk';
import { PARTS } from './late-parts';

const SpecialButtons = late(PARTS, (parts) => parts.SpecialButtons);

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '3px', flex: 'none', minHeight: '24px' },
  button: { minWidth: '26px', flex: '1 1 auto', padding: '3px 4px', whiteSpace: 'nowrap' },
});

/** Makes a button that does what its key does; `label` says a sign in words. */
export type MakeButton = (act: string, text: string, key: Key, options?: { readonly primary?: boolean; readonly disabled?: boolean; readonly label?: string }) => ReactNode;

/** The same acts as the keys, for the mouse. */
export function Toolbar({ desk, rules, press }: { readonly desk: Desk; readonly rules: BallotRules; readonly press: (key: Key) => void }) {
  const styles = useStyles();
  const { paper, view, editing } = desk;
  const button: MakeButton = (act, text, key, { primary = false, disabled = false, label } = {}) => (
    <Button key={act} className={styles.button} data-act={act} size="small" appearance={primary ? 'primary' : 'secondary'} disabled={disabled}
      {...(label !== undefined && { 'aria-label': label, title: label })} onClick={(event) => press(timed(key, event))}>{text}</Button>
  );
  const special = view !== null || editing !== null || paper.stage !== 'marking';
  return <div className={styles.bar}>{special ? <Suspense><SpecialButtons desk={desk} rules={rules} button={button} /></Suspense> : <UsualButtons button={button} />}</div>;
}

function UsualButtons({ button }: { readonly button: MakeButton }) {
  const texts = useTexts(entryTexts);
  const canUndo = useWorkbookPart((state) => state.canUndo);
  const canRedo = useWorkbookPart((state) => state.canRedo);
  const none = useWorkbookPart(({ ballots }) => ballots.length === 0);
  return (
    <>
      <MarkButtons button={button} />
      {button('undo', '↶', { kind: 'undo' }, { disabled: !canUndo, label: texts.undo })}
      {button('redo', '↷', { kind: 'redo' }, { disabled: !canRedo, label: texts.redo })}
      {button('earlier', '↑', { kind: 'move', by: 'up' }, { disabled: none, label: texts.earlier })}
    </>
  );
}

/** What can be done with any paper that is being marked. */
export function MarkButtons({ button }: { readonly button: MakeButton }) {
  const texts = useTexts(entryTexts);
  return (
    <>
      {button('save-paper', texts.save, { kind: 'enter' }, { primary: true })}
      {button('mark-invalid', texts.markInvalid, { kind: 'invalid' })}
      {button('mark-pile', texts.markPile, { kind: 'pile' })}
      {button('set-aside', texts.setAside, { kind: 'setAside' }, { label: texts.setAsideWhy })}
    </>
  );
}

/** A click on Save is an Enter with its time; the second click of a double click says so. */
function timed(key: Key, { timeStamp, detail }: MouseEvent): Key {
  return key.kind === 'enter' ? { kind: 'enter', at: timeStamp, again: detail > 1 } : key;
}
