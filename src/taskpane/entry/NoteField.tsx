import { useState, type KeyboardEvent } from 'react';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { Button } from '../components/Button';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/workbook-context';
import { acceptNote } from './accept-note';
import type { DeskControl } from './use-desk';

/** What the committee says to its conclusion: Enter saves the paper with it, Escape goes back. */
export function NoteField({ take, press }: Pick<DeskControl, 'take' | 'press'>) {
  const styles = useFieldStyles();
  const texts = useTexts(entrySpecialTexts);
  const [note, setNote] = useState('');
  const accept = (at: number): void => take((desk, setting) => acceptNote(desk, note, { setting, at }));
  const onKeyDown = ({ key, nativeEvent, timeStamp, repeat }: KeyboardEvent): void => {
    if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return;
    // As with all keys of entry: handed on, Escape would leave the pane for the grid.
    nativeEvent.preventDefault();
    nativeEvent.stopPropagation();
    if (key === 'Escape') press({ kind: 'escape' });
    else if (!repeat) accept(timeStamp);
  };
  return (
    <div>
      <label className={styles.field}>
        <span className={styles.label}>{texts.note}</span>
        <input className={styles.control} autoFocus name="note" value={note} onChange={(event) => setNote(event.target.value)} onKeyDown={onKeyDown} autoComplete="off" />
      </label>
      <Button data-act="use-note" size="small" onClick={({ timeStamp }) => accept(timeStamp)}>{texts.saveNote}</Button>
    </div>
  );
}
