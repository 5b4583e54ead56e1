import { complain, marking, stay, type Desk, type Pressed, type Setting } from './desk';
import { save } from './save';

/** The note is written: the conclusion has it, and the paper is saved. P.09 needs one, for it says nothing by itself. */
export function acceptNote(desk: Desk, text: string, { setting, at }: { readonly setting: Setting; readonly at?: number | undefined }): Pressed {
  const { concluding } = desk.paper;
  if (concluding === null) return stay(desk);
  const note = text.normalize('NFC').trim();
  if (note === '' && concluding.kind === 'invalid' && concluding.reason === 'P.09') return complain(desk, { kind: 'needNote' });
  return save(marking(desk, { conclusion: { ...concluding, note }, concluding: null }), setting, at);
}
