import { useState } from 'react';
import type { Waivable } from '../../election/contest';
import { waivedRule } from '../../election/waiver';
import { confirmTexts } from '../../locale/pane/confirm';
import { announce } from './announcer';
import { Button } from './Button';
import { LinesField } from './fields';
import { useKeptState } from './kept-state';
import { RuleNote } from './RuleNote';
import { useSharedStyles } from './styles';
import { useAct, useOpenContest, useStore, useTexts } from './workbook-context';

interface Props {
  readonly waivable: Waivable;
  /** Is told that this is to stay, whatever becomes of the warning meanwhile; that another window was first, and nothing was written over what it recorded; or that this is no longer needed (null). */
  readonly show: (how: 'open' | 'overtaken' | null) => void;
}

/** Asks why the vote is held although a rule that is to be checked is not kept: before that the warning cannot be confirmed. A reason that stands already may be changed, taken back or left. */
export function WaiverForm({ waivable, show }: Props) {
  const styles = useSharedStyles();
  const texts = useTexts(confirmTexts);
  const store = useStore();
  const contest = useOpenContest();
  const { busy, run } = useAct();
  const recorded = contest?.waivers?.[waivable] ?? '';
  // Whoever opens this anew begins with what is recorded then.
  const [begun] = useState(recorded);
  const [reason, setReason, forget] = useKeptState(`waiver.${contest?.id}.${waivable}.${begun}`, begun);
  const [refused, setRefused] = useState(false);
  const clean = reason.normalize('NFC').replace(/\s+/g, ' ').trim();
  const leave = (): void => {
    forget();
    show(null);
  };
  const save = (): void => {
    if (contest === null || (clean === '' && recorded === '')) return setRefused(true);
    show('open');
    run(async () => {
      if (!(await store.waive(contest.id, waivable, clean))) return show('overtaken');
      announce(clean === '' ? texts.reasonWithdrawn : texts.reasonRecorded);
      leave();
    });
  };
  return (
    <div className={styles.group} data-part={`waiver-${waivable}`}>
      <p className={styles.muted}><RuleNote rule={waivedRule(waivable)} /></p>
      <LinesField name={`waiver-${waivable}`} label={texts.reason} hint={recorded === '' ? texts.reasonHint : texts.changeHint} rows={2} value={reason} onChange={setReason} error={refused ? texts.reasonMissing : undefined} />
      <Button size="small" data-act={`waive-${waivable}`} data-then={`tick-${waivable}`} disabledFocusable={busy} onClick={save}>{texts.recordReason}</Button>
      {recorded !== '' && <Button size="small" data-act={`leave-${waivable}`} data-then={`tick-${waivable}`} onClick={leave}>{texts.leaveReason}</Button>}
    </div>
  );
}
