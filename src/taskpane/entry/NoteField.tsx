import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts } from '../components/workbook-context';
import { concludeInvalid, press } from './press';
import type { DeskControl } from './use-desk';

/** The committee's own reason for P.09: Enter uses it, Escape goes back. */
export function NoteField({ change }: Pick<DeskControl, 'change'>) {
  const texts = useTexts(entryTexts);
  const [note, setNote] = useState('');
  const use = (): void => {
    const clean = note.normalize('NFC').trim();
    if (clean !== '') change((desk) => concludeInvalid(desk, 'P.09', clean));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      use();
    }
    if (event.key === 'Escape') change((desk, setting) => press(desk, { kind: 'escape' }, setting).desk);
  };
  return (
    <div>
      <Field label={texts.note} size="small"><Input autoFocus name="note" value={note} onChange={(_, data) => setNote(data.value)} onKeyDown={onKeyDown} autoComplete="off" /></Field>
      <Button data-act="use-note" size="small" disabled={note.trim() === ''} onClick={use}>{texts.saveNote}</Button>
    </div>
  );
}
