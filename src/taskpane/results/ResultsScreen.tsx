import { lazy, Suspense } from 'react';
import { findingsOfOutcome } from '../../election/before-votes';
import type { ContestResult } from '../../election/contest-result';
import { isError } from '../../election/finding';
import { resultsTexts } from '../../locale/pane/results';
import { shellTexts } from '../../locale/pane/shell';
import { isOpinion } from '../../report/report-input';
import { isAgreed } from '../../workbook/agreement';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { Button } from '../components/Button';
import { FindingList } from '../components/FindingList';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useResult } from '../components/use-result';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { AfterOpinion } from './AfterOpinion';
import { AnnouncePanel } from './AnnouncePanel';
import { ConfirmPanel } from './ConfirmPanel';
import { EntryPanel } from './EntryPanel';
import { ExportPanel } from './ExportPanel';
import { FinalPanel } from './FinalPanel';
import { NextPanel } from './NextPanel';
import { PersonnelPlan } from './PersonnelPlan';
import { RankingTable } from './RankingTable';
import { RulingNotice } from './RulingNotice';
import { TextsPanel } from './TextsPanel';
import { Totals } from './Totals';
import { WritePanel } from './WritePanel';

const RulingPanel = lazy(() => import(/* webpackChunkName: "results-ruling" */ './RulingPanel'));

/** Step 5: who is elected, what comes next, and the result sheets. */
export default function ResultsScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const { congress } = useWorkbook();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  if (contest === null) return <Blocked why={texts.needContest} step="contest" />;
  return <Results key={contest.id} contest={contest} />;
}

function Results({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(resultsTexts);
  const result = useResult(contest);
  const state = useWorkbook();
  if (result === null) return null;
  if (!isAgreed(state, result)) {
    return (
      <>
        <Blocked why={texts.notAgreed} step="reconciliation" />
        {/* A conclusion asks for a new agreement; until then it can be looked at and taken back. */}
        {contest.ruling !== undefined && <div className={styles.screen}><RulingNotice contest={contest} /></div>}
      </>
    );
  }
  return (
    <div className={styles.screen}>
      <Totals result={result} />
      <RankingTable result={result} />
      <RulingNotice contest={contest} />
      {isOpinion(result) ? <AfterOpinion result={result} contest={contest} /> : <Elected result={result} contest={contest} />}
      <FindingList findings={findingsOfOutcome(result).filter(isError)} />
      <ConfirmPanel result={result} />
      <EntryPanel contest={contest} />
      <WritePanel result={result} />
      <AnnouncePanel result={result} />
      <TextsPanel />
      <ExportPanel />
      {contest.status === 'written' && <Button data-act="go-plan" onClick={() => goTo('contest')}>{texts.toPlan}</Button>}
    </div>
  );
}

/** What the vote means for the office: the personnel plan, all rounds together, what follows, and another conclusion. */
function Elected({ result, contest }: { readonly result: ContestResult; readonly contest: StoredContest }) {
  return (
    <>
      <PersonnelPlan result={result} />
      <FinalPanel contest={contest} />
      <NextPanel result={result} contest={contest} />
      <Suspense><RulingPanel result={result} /></Suspense>
    </>
  );
}
