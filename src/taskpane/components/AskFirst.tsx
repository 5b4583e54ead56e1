import { useState, type ReactNode } from 'react';
import { shellTexts } from '../../locale/pane/shell';
import { Button } from './Button';
import { Notice } from './Notice';
import { useAct, useTexts, type Acts } from './workbook-context';

/** A button for what cannot be taken back: says what will be lost and does it only after a second press. Its hooks are `act`, `confirm-act` and `cancel-act`. `acts`: those of which only one may be under way at a time, this one among them; left out, it is alone. */
export function AskFirst({ act, label, question, confirm, size = 'medium', acts, off = false, onConfirm }: {
  readonly act: string;
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly size?: 'small' | 'medium';
  readonly acts?: Acts;
  /** There is nothing to do it to. */
  readonly off?: boolean;
  readonly onConfirm: () => Promise<unknown>;
}) {
  const own = useAct();
  const { busy, run } = acts ?? own;
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button size={size} data-act={act} disabledFocusable={busy || off} onClick={() => setAsked(true)}>{label}</Button>;
  const go = (): void => run(async () => {
    await onConfirm();
    setAsked(false);
  });
  return <Confirmation act={act} question={question} confirm={confirm} busy={busy} onCancel={() => setAsked(false)} onConfirm={go} />;
}

/** The question before an act, with the way back and the act itself; when it goes, the focus goes to the button `act`, and after the act to `then`, where that button goes with it. */
export function Confirmation({ act, then = act, question, confirm, busy, onCancel, onConfirm }: {
  readonly act: string;
  readonly then?: string;
  readonly question: ReactNode;
  readonly confirm: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}) {
  const shell = useTexts(shellTexts);
  return (
    <Notice intent="warning" live actions={
      <>
        {/* The first of the two takes the focus over: a key pressed twice must lose nothing. */}
        <Button size="small" data-act={`cancel-${act}`} data-then={act} appearance="primary" onClick={onCancel}>{shell.cancel}</Button>
        <Button size="small" data-act={`confirm-${act}`} data-then={then} disabledFocusable={busy} onClick={onConfirm}>{confirm}</Button>
      </>
    }>
      {question}
    </Notice>
  );
}
