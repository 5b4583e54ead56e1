import { useState, type KeyboardEvent } from 'react';
import { entryTexts } from '../../locale/pane/entry';
import { Button } from '../components/Button';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/workbook-context';
import { concludeInvalid, press } from './press';
import type { DeskControl } from './use-desk';

/** The committee's own reason for P.09: Enter uses it, Escape goes back. */
export function NoteField({ change }: Pick<DeskControl, 'change'>) {
  const styles = useFieldStyles();
  const texts = useTexts(entryTexts);
  const [note, setNote] = useState('');
  const accept = (): void => {
    const clean = note.normalize('NFC').trim();
    if (clean !== '') change((desk) => concludeInvalid(desk, 'P.09', clean));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      accept();
    }
    if (event.key === 'Escape') change((desk, setting) => press(desk, { kind: 'escape' }, setting).desk);
  };
  return (
    <div>
      <label className={styles.field}>
        <span className={styles.label}>{texts.note}</span>
        <input className={styles.control} autoFocus name="note" value={note} onChange={(event) => setNote(event.target.value)} onKeyDown={onKeyDown} autoComplete="off" />
      </label>
      <Button data-act="use-note" size="small" disabled={note.trim() === ''} onClick={accept}>{texts.saveNote}</Button>
    </div>
  );
}
