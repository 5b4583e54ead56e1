import { makeStyles } from '@fluentui/react-components';
import type { BallotRules } from '../../election/ballot';
import { isDoubtful, proposedValidity } from '../../election/validity';
import { entryTexts } from '../../locale/pane/entry';
import { Button } from '../components/Button';
import { useTexts, useWorkbook } from '../components/workbook-context';
import type { Desk, Key } from './press';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', flex: 'none' },
  button: { minWidth: 0, flex: '1 1 auto', paddingLeft: '6px', paddingRight: '6px' },
});

/** The same acts as the keys, for the mouse. */
export function Toolbar({ desk, rules, press }: { readonly desk: Desk; readonly rules: BallotRules; readonly press: (key: Key) => void }) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const { canUndo, ballots } = useWorkbook();
  const { paper, cursor, editing } = desk;
  const button = (act: string, text: string, key: Key, options: { readonly primary?: boolean; readonly disabled?: boolean } = {}) => (
    <Button key={act} className={styles.button} data-act={act} size="small" appearance={options.primary === true ? 'primary' : 'secondary'} disabled={options.disabled ?? false} onClick={() => press(key)}>{text}</Button>
  );
  if (cursor !== null) {
    return (
      <div className={styles.bar}>
        {button('open-paper', texts.open, { kind: 'enter' }, { primary: true })}
        {button('back', texts.back, { kind: 'escape' })}
      </div>
    );
  }
  const leaving = editing !== null || paper.stage === 'reason' || paper.stage === 'note' || paper.stage === 'count';
  const doubtful = paper.stage === 'confirm' && isDoubtful(proposedValidity(paper.marks, rules), rules);
  return (
    <div className={styles.bar}>
      {button('save-paper', texts.save, { kind: 'enter' }, { primary: true, disabled: paper.stage === 'reason' || paper.stage === 'note' })}
      {doubtful && button('conclude-valid', texts.concludeValid, { kind: 'valid' })}
      {!leaving && button('mark-invalid', texts.markInvalid, { kind: 'invalid' })}
      {!leaving && button('mark-pile', texts.markPile, { kind: 'pile' })}
      {!leaving && button('undo', texts.undo, { kind: 'undo' }, { disabled: !canUndo })}
      {!leaving && button('earlier', texts.earlier, { kind: 'move', by: 'up' }, { disabled: ballots.length === 0 })}
      {leaving && button('back', texts.back, { kind: 'escape' })}
    </div>
  );
}
