import { useState } from 'react';
import type { Waivable } from '../../election/contest';
import { waivedRule } from '../../election/waiver';
import { confirmTexts } from '../../locale/pane/confirm';
import { announce } from './announcer';
import { Button } from './Button';
import { LinesField } from './fields';
import { useKeptState } from './kept-state';
import { Overtaken } from './Overtaken';
import { RuleNote } from './RuleNote';
import { useSharedStyles } from './styles';
import { useAct, useOpenContest, useStore, useTexts } from './workbook-context';

/** Asks why the vote is held although a rule that is to be checked is not kept: before that the warning cannot be confirmed. `done`: the reason is recorded. */
export function WaiverForm({ waivable, done }: { readonly waivable: Waivable; readonly done: () => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(confirmTexts);
  const store = useStore();
  const contest = useOpenContest();
  const { busy, run } = useAct();
  const recorded = contest?.waivers?.[waivable] ?? '';
  const [reason, setReason, forget] = useKeptState(`waiver.${contest?.id}.${waivable}`, recorded);
  const [refused, setRefused] = useState<'missing' | 'overtaken' | null>(null);
  const clean = reason.normalize('NFC').replace(/\s+/g, ' ').trim();
  const save = (): void => {
    // What stands already may be taken back; where nothing does there is nothing to record.
    if (contest === null || (clean === '' && recorded === '')) return setRefused('missing');
    run(async () => {
      if (!(await store.waive(contest.id, waivable, clean))) return setRefused('overtaken');
      forget();
      announce(texts.reasonRecorded);
      done();
    });
  };
  return (
    <div className={styles.group} data-part={`waiver-${waivable}`}>
      <p className={styles.muted}><RuleNote rule={waivedRule(waivable)} /></p>
      <LinesField name={`waiver-${waivable}`} label={texts.reason} hint={texts.reasonHint} rows={2} value={reason} onChange={setReason} error={refused === 'missing' ? texts.reasonMissing : undefined} />
      <Overtaken shown={refused === 'overtaken'} />
      <Button size="small" data-act={`waive-${waivable}`} data-then={`tick-${waivable}`} disabledFocusable={busy} onClick={save}>{texts.recordReason}</Button>
    </div>
  );
}
