import { useState } from 'react';
import { baseOf } from '../../election/base';
import type { Finding } from '../../election/finding';
import { reconcile } from '../../election/reconciliation';
import { congressOf } from '../../election/sitting';
import { withWaivers } from '../../election/waiver';
import { fill } from '../../locale/language';
import { sittingTexts } from '../../locale/pane/sitting';
import type { SittingForm } from '../components/contest-proposal';
import { CheckField, LinesField, NumberField, TextField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { RuleNotes } from '../components/RuleNote';
import { asksReason, labelOf, leastOf, sittingOf, sittingProblems } from '../components/sitting-form';
import { useSharedStyles } from '../components/styles';
import { useOpenContest, useTexts, useWorkbookPart } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';

/** Who attends and who counts at this vote, where it is not as the congress was set up; folded to one line until it is used. */
export function SittingFields({ form, change }: ContestPartProps) {
  const styles = useSharedStyles();
  const texts = useTexts(sittingTexts);
  const summary = useSummary(form.sitting);
  const congress = useWorkbookPart((state) => state.congress);
  // What was opened stays so when the tick inside it goes: the focus is there.
  const [isOpen, setOpen] = useState(false);
  const { sitting } = form;
  const set = (part: Partial<SittingForm>): void => change({ sitting: { ...sitting, ...part } });
  return (
    <details open={isOpen || sitting.conference} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-part="sitting">
      <summary tabIndex={0} data-act="sitting">{texts.title} {summary}</summary>
      <div className={styles.group}>
        <p className={styles.muted}>{texts.hint}</p>
        <NumberField name="sitting-present" label={texts.present} hint={texts.presentHint} value={sitting.present} onChange={(present) => set({ present })} />
        {congress !== null && congress.meeting !== 'conference' && (
          <CheckField name="sitting-conference" label={texts.conference} checked={sitting.conference} onChange={(conference) => set({ conference })} />
        )}
        <BaseFields sitting={sitting} set={set} />
        <RuleNotes rules={sitting.conference ? ['baseOfConference'] : ['absentStaysInBase']} />
        <FindingList findings={useFindings(sitting)} />
        <TextField name="sitting-head" label={texts.head} value={sitting.head} onChange={(head) => set({ head })} />
        <LinesField name="sitting-counters" label={texts.counters} hint={texts.countersHint} rows={2} value={sitting.counters} onChange={(counters) => set({ counters })} />
      </div>
    </details>
  );
}

/** Who is convoked to a conference, how many this vote does not count, and why where there are any. */
function BaseFields({ sitting, set }: { readonly sitting: SittingForm; readonly set: (part: Partial<SittingForm>) => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(sittingTexts);
  return (
    <>
      <div className={sitting.conference ? styles.pair : styles.group}>
        {sitting.conference && <NumberField name="sitting-convoked" label={texts.convoked} hint={texts.convokedHint} value={sitting.convoked} onChange={(convoked) => set({ convoked })} />}
        <NumberField name="sitting-deducted" label={labelOf('deducted', sitting, texts)} {...(!sitting.conference && { hint: texts.concludedHint })} least={leastOf(sitting, 'deducted')}
          value={sitting.deducted} onChange={(deducted) => set({ deducted })} />
      </div>
      {asksReason(sitting) && (
        <LinesField name="sitting-deducted-reason" label={texts.deductedReason} hint={texts.deductedReasonHint} rows={2}
          value={sitting.deductedReason ?? ''} onChange={(deductedReason) => set({ deductedReason })} />
      )}
    </>
  );
}

/** What of the numbers of this vote cannot be right, or asks whether it may be held at all (F.101, W.102). */
function useFindings(form: SittingForm): readonly Finding[] {
  const congress = useWorkbookPart((state) => state.congress);
  const waivers = useOpenContest()?.waivers;
  const sitting = sittingOf(form);
  if (congress === null || sitting === undefined || sittingProblems(form).length > 0) return [];
  const own = congressOf(congress, { sitting });
  const { convoked, present } = own;
  const found = reconcile({ convoked, present, base: baseOf(own), issued: null, collected: null, valid: 0, invalid: 0, undecided: 0, entered: null });
  return withWaivers(found.filter(({ code }) => code === 'F.101' || code === 'W.102'), waivers);
}

/** “(như đại hội: có mặt 60)”, or the base and presence of a vote of its own; '' while they are not known. */
function useSummary(form: SittingForm): string {
  const texts = useTexts(sittingTexts);
  const congress = useWorkbookPart((state) => state.congress);
  const sitting = sittingOf(form);
  if (congress === null || sittingProblems(form).length > 0) return '';
  if (sitting === undefined) return fill(texts.asCongress, { present: congress.present });
  const own = congressOf(congress, { sitting });
  return fill(texts.own, { base: baseOf(own), present: own.present });
}
