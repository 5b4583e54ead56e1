import { useEffect, useMemo } from 'react';
import type { ContestResult } from '../../election/contest-result';
import type { CountState } from '../../election/entry-state';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { useKeptState } from '../components/kept-state';
import { useSharedStyles } from '../components/styles';
import { useCount } from '../components/use-count';
import { useResult } from '../components/use-result';
import { useVerification, visibleFindings, type Verified } from '../components/verification';
import { readWhole } from '../components/whole-number';
import { useAct, useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { reconciliationTexts } from '../../locale/pane/reconciliation';
import { AgreePanel } from './AgreePanel';
import { CountFields, type CountForm } from './CountFields';
import { EntryPanel } from './EntryPanel';
import { FindingsPanel } from './FindingsPanel';
import { PaperTable } from './PaperTable';
import { RecordPanel } from './RecordPanel';

/** Step 4: the numbers of papers are agreed before anybody's votes are seen. */
export default function ReconciliationScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const { congress } = useWorkbook();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  if (contest === null) return <Blocked why={texts.needContest} step="contest" />;
  return <Reconciliation key={contest.id} contest={contest} />;
}

function Reconciliation({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(reconciliationTexts);
  const [form, setForm, forget] = useKeptState<CountForm>(`counts.${contest.id}`, { issued: text(contest.issued), collected: text(contest.collected) });
  const issued = readWhole(form.issued);
  const collected = readWhole(form.collected);
  // What is typed is reconciled as it is typed; agreeing saves it.
  const counted = useResult(useAsTyped(contest, issued, collected));
  const count = useCount(contest);
  const { verified, verify } = useVerifiedOnShow();
  if (counted === null) return null;
  const result = withRecord(counted, verified, count.state);
  const counts = { issued, collected };
  return (
    <form className={styles.screen} noValidate onSubmit={(event) => event.preventDefault()}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <p className={styles.muted}>{texts.hint}</p>
      <CountFields contest={contest} form={form} counts={counts} change={setForm} forget={forget} />
      <PaperTable tally={result.tally} />
      <EntryPanel contest={contest} count={count} />
      <RecordPanel verified={verified} verify={verify} />
      <FindingsPanel result={result} />
      <AgreePanel result={result} counts={counts} forget={forget} />
    </form>
  );
}

/** The record is read again whenever the step is shown. */
function useVerifiedOnShow(): ReturnType<typeof useVerification> {
  const verification = useVerification();
  const { verify } = verification;
  const { run } = useAct();
  useEffect(() => run(verify), [run, verify]);
  return verification;
}

/** The count with what is wrong with the record, to be confirmed like every other warning. */
function withRecord(result: ContestResult, verified: Verified, state: CountState): ContestResult {
  if (verified.kind !== 'done') return result;
  const { shown } = visibleFindings(verified.verification.findings, { contest: result.contest.id, state });
  return { ...result, findings: [...result.findings, ...shown] };
}

function text(count: number | null): string {
  return count === null ? '' : String(count);
}

/** The contest with the numbers in the fields; the stored one when they are the same. */
function useAsTyped(contest: StoredContest, issued: number | null, collected: number | null): StoredContest {
  return useMemo(
    () => (issued === contest.issued && collected === contest.collected ? contest : { ...contest, issued, collected }),
    [contest, issued, collected],
  );
}
