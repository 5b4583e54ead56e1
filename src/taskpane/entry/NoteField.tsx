import { useEffect, useRef, type KeyboardEvent } from 'react';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { Button } from '../components/Button';
import { useFieldStyles } from '../components/field-styles';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import { acceptNote, writeNote } from './accept-note';
import { stay } from './desk';
import type { DeskControl } from './use-desk';

/** What the committee says to its conclusion: Enter saves the paper with it, Escape goes back. */
export function NoteField({ note, take, press }: Pick<DeskControl, 'take' | 'press'> & { readonly note: string }) {
  const styles = useFieldStyles();
  const shared = useSharedStyles();
  const texts = useTexts(entrySpecialTexts);
  // What was typed before the field was there stands in it; typing goes on behind it.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.setSelectionRange(field.current.value.length, field.current.value.length), []);
  const accept = (at: number): void => take((desk, setting) => acceptNote(desk, { setting, at }));
  const onKeyDown = ({ key, nativeEvent, timeStamp, repeat }: KeyboardEvent): void => {
    if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return;
    // As with all keys of entry: handed on, Escape would leave the pane for the grid.
    nativeEvent.preventDefault();
    nativeEvent.stopPropagation();
    if (key === 'Escape') press({ kind: 'escape' });
    else if (!repeat) accept(timeStamp);
  };
  return (
    <div className={shared.group}>
      <label className={styles.field}>
        <span className={styles.label}>{texts.note}</span>
        <input className={styles.control} ref={field} autoFocus name="note" value={note} onChange={({ target: { value } }) => take((desk) => stay(writeNote(desk, value)))} onKeyDown={onKeyDown} autoComplete="off" />
      </label>
      <div><Button data-act="use-note" size="small" onClick={({ timeStamp }) => accept(timeStamp)}>{texts.saveNote}</Button></div>
    </div>
  );
}
