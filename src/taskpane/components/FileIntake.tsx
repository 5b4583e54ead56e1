import { Fragment, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { Button } from './Button';
import { LinesField } from './fields';
import { Notice } from './Notice';
import { useAct } from './workbook-context';

/** What is said of a file that is to be taken in; `nothing` when none was chosen or pasted, `unread` when the browser does not open it. */
export interface IntakeTexts {
  readonly choose: string;
  readonly paste: string;
  readonly nothing: string;
  readonly unread: string;
}

/** The names by which the controls are found: the button that chooses a file and its field, the field to paste into and its button. */
export interface IntakeHooks {
  readonly choose: string;
  readonly file: string;
  readonly text: string;
  readonly take: string;
}

type State<Outcome> = { readonly kind: 'none' | 'nothing' | 'unread' } | { readonly kind: 'taken'; readonly outcome: Outcome };

/** A file to choose, or its content to paste, and what came of it. `takeLabel`: what the button under the pasted content says. `take` is given a file or a text and says what came of it, null when the browser cannot open the file; `isDone`: was it taken for good, so that nothing pasted is needed any more? */
export function FileIntake<Outcome>({ hooks, accept, texts, takeLabel, take, show, isDone = () => false }: {
  readonly hooks: IntakeHooks;
  readonly accept: string;
  readonly texts: IntakeTexts;
  readonly takeLabel: string;
  readonly take: (given: string | File) => Promise<Outcome | null>;
  readonly show: (outcome: Outcome) => ReactNode;
  readonly isDone?: (outcome: Outcome) => boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { busy, run } = useAct();
  const [text, setText] = useState('');
  const [{ state, turn }, setState] = useState<{ readonly state: State<Outcome>; readonly turn: number }>({ state: { kind: 'none' }, turn: 0 });
  const end = (next: State<Outcome>): void => setState((before) => ({ state: next, turn: before.turn + 1 }));
  const taking = (given: string | File): void => run(async () => {
    const outcome = await take(given);
    if (outcome === null) return end({ kind: 'unread' });
    if (isDone(outcome)) setText('');
    end({ kind: 'taken', outcome });
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) taking(file);
    // The same file can be chosen again after it was mended.
    target.value = '';
  };
  return (
    <>
      <div>
        {/* The browser's own control speaks the browser's language, not the workbook's. */}
        <Button size="small" data-act={hooks.choose} disabledFocusable={busy} onClick={() => input.current?.click()}>{texts.choose}</Button>
        <input ref={input} type="file" name={hooks.file} hidden aria-label={texts.choose} accept={accept} onChange={choose} />
      </div>
      <LinesField name={hooks.text} label={texts.paste} rows={2} value={text} onChange={setText} />
      <div><Button size="small" data-act={hooks.take} disabledFocusable={busy} onClick={() => (text.trim() === '' ? end({ kind: 'nothing' }) : taking(text))}>{takeLabel}</Button></div>
      {(state.kind === 'nothing' || state.kind === 'unread') && <Notice intent="error" live>{texts[state.kind]}</Notice>}
      {/* What is read anew begins anew. */}
      {state.kind === 'taken' && <Fragment key={turn}>{show(state.outcome)}</Fragment>}
    </>
  );
}
