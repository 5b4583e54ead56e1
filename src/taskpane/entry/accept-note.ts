import { complain, marking, stay, type Desk, type Key, type Pressed, type Setting } from './desk';
import { save } from './save';

/** A key while a note is asked for that its field has not taken, because it is not there yet or another part of the pane has the focus: it writes into the note all the same. */
export function pressInNote(desk: Desk, key: Key, setting: Setting): Pressed {
  const { note } = desk.paper;
  switch (key.kind) {
    case 'escape': return stay(marking(desk, { concluding: null, note: '' }));
    case 'enter': return acceptNote(desk, { setting, at: key.at });
    case 'backspace': return stay(writeNote(desk, note.slice(0, -1)));
    default: return stay(key.text === undefined ? desk : writeNote(desk, note + key.text));
  }
}

/** The note as it stands in its field. */
export function writeNote(desk: Desk, note: string): Desk {
  return { ...desk, paper: { ...desk.paper, note } };
}

/** The note is written: the conclusion has it, and the paper is saved. P.09 needs one, for it says nothing by itself. */
export function acceptNote(desk: Desk, { setting, at }: { readonly setting: Setting; readonly at?: number | undefined }): Pressed {
  const { concluding } = desk.paper;
  if (concluding === null) return stay(desk);
  const note = desk.paper.note.normalize('NFC').trim();
  if (note === '' && concluding.kind === 'invalid' && concluding.reason === 'P.09') return complain(desk, { kind: 'needNote' });
  return save(marking(desk, { conclusion: { ...concluding, note }, concluding: null, note: '' }), setting, at);
}
