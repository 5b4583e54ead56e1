import { useState } from 'react';
import { shellTexts } from '../../locale/pane/shell';
import { Button } from './Button';
import { Notice } from './Notice';
import { useAct, useTexts } from './workbook-context';

/** A button for what cannot be taken back: says what will be lost and does it only after a second press. Its hooks are `act`, `confirm-act` and `cancel-act`. */
export function AskFirst({ act, label, question, confirm, size = 'medium', onConfirm }: {
  readonly act: string;
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly size?: 'small' | 'medium';
  readonly onConfirm: () => Promise<unknown>;
}) {
  const shell = useTexts(shellTexts);
  const { busy, run } = useAct();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button size={size} data-act={act} onClick={() => setAsked(true)}>{label}</Button>;
  const go = (): void => run(async () => {
    await onConfirm();
    setAsked(false);
  });
  return (
    <Notice intent="warning" live actions={
      <>
        {/* The first of the two takes the focus over: a key pressed twice must lose nothing. */}
        <Button size="small" data-act={`cancel-${act}`} data-then={act} appearance="primary" onClick={() => setAsked(false)}>{shell.cancel}</Button>
        <Button size="small" data-act={`confirm-${act}`} data-then={act} disabledFocusable={busy} onClick={go}>{confirm}</Button>
      </>
    }>
      {question}
    </Notice>
  );
}
