import { useEffect } from 'react';
import { fill } from '../../locale/language';
import { confirmTexts } from '../../locale/pane/confirm';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { isOfRecord, useUnlogged } from '../components/record-warnings';
import { goTo } from '../components/route';
import { useCount } from '../components/use-count';
import { useVerification, visibleFindings } from '../components/verification';
import { useAct, useTexts } from '../components/workbook-context';

/** Says on the results step when the log or the papers were changed by hand since the numbers were agreed on, with the way to where that is confirmed. The figures agreed on still hold, or this step would not be shown; so it asks and does not block. */
export function RecordNotice({ contest }: { readonly contest: StoredContest }) {
  const texts = useTexts(confirmTexts);
  const { verified, verify } = useVerification();
  const { run } = useAct();
  const { state } = useCount(contest);
  useEffect(() => run(verify), [run, verify]);
  const found = verified.kind === 'done' ? visibleFindings(verified.verification.findings, { contest: contest.id, state }).shown.filter(isOfRecord) : [];
  const unlogged = useUnlogged(contest.id, found);
  if (unlogged.length === 0) return null;
  const codes = [...new Set(unlogged.map(({ code }) => code))].join(', ');
  return (
    <div data-part="record-changed">
      <Notice intent="warning" live title={fill(texts.recordChanged, { codes })} actions={<Button size="small" data-act="go-record" onClick={() => goTo('reconciliation')}>{texts.toRecord}</Button>}>
        {texts.recordHint}
      </Notice>
    </div>
  );
}
