import { fill } from '../../locale/language';
import { reconciliationTexts } from '../../locale/pane/reconciliation';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import type { Verified } from '../components/verification';
import { useAct, useTexts } from '../components/workbook-context';

/** Whether the log and the papers fit together, as they were read when the step was shown. */
export function RecordPanel({ verified, verify }: { readonly verified: Verified; readonly verify: () => Promise<void> }) {
  const texts = useTexts(reconciliationTexts);
  const { busy, run } = useAct();
  const log = <Button size="small" data-act="go-log" onClick={() => goTo('log')}>{texts.log}</Button>;
  if (verified.kind === 'none') return <Notice intent="info" actions={log}>{texts.verifying}</Notice>;
  if (verified.kind === 'refused') {
    return (
      <Notice intent="warning" live actions={<><Button size="small" data-act="verify" disabledFocusable={busy} onClick={() => run(verify)}>{texts.verifyAgain}</Button>{log}</>}>
        {texts.unverified}
      </Notice>
    );
  }
  const { findings, rows, papers } = verified.verification;
  return <div data-part="record"><Notice intent={findings.length === 0 ? 'success' : 'warning'} actions={log}>{findings.length === 0 ? fill(texts.verified, { rows, papers }) : texts.unfit}</Notice></div>;
}
