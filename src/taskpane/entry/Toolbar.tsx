import { makeStyles } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { BallotRules } from '../../election/ballot';
import { isDoubtful, proposedValidity } from '../../election/validity';
import { entryTexts } from '../../locale/pane/entry';
import { Button } from '../components/Button';
import { useTexts, useWorkbook } from '../components/workbook-context';
import type { Desk, Key, View } from './desk';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '3px', flex: 'none' },
  button: { minWidth: '26px', flex: '1 1 auto', padding: '3px 4px', whiteSpace: 'nowrap' },
});

interface ButtonOptions {
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** What a sign says in words. */
  readonly label?: string;
}

type MakeButton = (act: string, text: string, key: Key, options?: ButtonOptions) => React.ReactNode;

/** The same acts as the keys, for the mouse. */
export function Toolbar({ desk, rules, press }: { readonly desk: Desk; readonly rules: BallotRules; readonly press: (key: Key) => void }) {
  const styles = useStyles();
  const { paper, view } = desk;
  const button: MakeButton = (act, text, key, { primary = false, disabled = false, label } = {}) => (
    <Button key={act} className={styles.button} data-act={act} size="small" appearance={primary ? 'primary' : 'secondary'} disabled={disabled}
      {...(label !== undefined && { 'aria-label': label, title: label })} onClick={(event) => press(timed(key, event))}>{text}</Button>
  );
  const asking = paper.stage === 'reason' || paper.stage === 'note' || paper.stage === 'count' || paper.stage === 'remove';
  return (
    <div className={styles.bar}>
      {view !== null ? <ViewButtons view={view} button={button} /> : asking ? <AskingButtons desk={desk} button={button} /> : <MarkingButtons desk={desk} rules={rules} button={button} />}
    </div>
  );
}

function MarkingButtons({ desk: { paper, editing }, rules, button }: { readonly desk: Desk; readonly rules: BallotRules; readonly button: MakeButton }) {
  const texts = useTexts(entryTexts);
  const { canUndo, canRedo, ballots } = useWorkbook();
  const doubtful = (paper.stage === 'confirm' && isDoubtful(proposedValidity(paper.marks, rules), rules)) || paper.conclusion?.kind === 'undecided';
  return (
    <>
      {button('save-paper', texts.save, { kind: 'enter' }, { primary: true })}
      {doubtful && button('conclude-valid', texts.concludeValid, { kind: 'valid' })}
      {button('mark-invalid', texts.markInvalid, { kind: 'invalid' })}
      {button('mark-pile', texts.markPile, { kind: 'pile' })}
      {button('set-aside', texts.setAside, { kind: 'setAside' })}
      {editing === null && button('undo', '↶', { kind: 'undo' }, { disabled: !canUndo, label: texts.undo })}
      {editing === null && button('redo', '↷', { kind: 'redo' }, { disabled: !canRedo, label: texts.redo })}
      {editing === null && button('earlier', '↑', { kind: 'move', by: 'up' }, { disabled: ballots.length === 0, label: texts.earlier })}
      {editing !== null && button('remove-paper', texts.remove, { kind: 'remove' })}
      {editing !== null && button('back', texts.back, { kind: 'escape' })}
    </>
  );
}

function AskingButtons({ desk: { paper }, button }: { readonly desk: Desk; readonly button: MakeButton }) {
  const texts = useTexts(entryTexts);
  return (
    <>
      {paper.stage === 'count' && button('save-paper', texts.save, { kind: 'enter' }, { primary: true })}
      {paper.stage === 'remove' && button('remove-paper', texts.remove, { kind: 'remove' }, { primary: true })}
      {button('back', texts.back, { kind: 'escape' })}
    </>
  );
}

function ViewButtons({ view, button }: { readonly view: View; readonly button: MakeButton }) {
  const texts = useTexts(entryTexts);
  return (
    <>
      {button(view.kind === 'papers' ? 'open-paper' : 'open-batch', view.kind === 'papers' ? texts.open : texts.openBatch, { kind: 'enter' }, { primary: true })}
      {view.kind === 'papers' && button('only-waiting', view.waiting ? texts.allPapers : texts.onlyWaiting, { kind: 'setAside' })}
      {button('back', texts.back, { kind: 'escape' })}
    </>
  );
}

/** A click on Save is an Enter with its time; the second click of a double click says so. */
function timed(key: Key, { timeStamp, detail }: MouseEvent): Key {
  return key.kind === 'enter' ? { kind: 'enter', at: timeStamp, again: detail > 1 } : key;
}
