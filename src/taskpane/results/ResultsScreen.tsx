import { findingsOfOutcome } from '../../election/before-votes';
import { isError } from '../../election/finding';
import { resultsTexts } from '../../locale/pane/results';
import { shellTexts } from '../../locale/pane/shell';
import { isOpinion } from '../../report/report-input';
import { isAgreed } from '../../workbook/agreement';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { FindingList } from '../components/FindingList';
import { useSharedStyles } from '../components/styles';
import { useResult } from '../components/use-result';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { EntryPanel } from './EntryPanel';
import { NextPanel } from './NextPanel';
import { RankingTable } from './RankingTable';
import { Totals } from './Totals';
import { WritePanel } from './WritePanel';

/** Step 5: who is elected, what comes next, and the result sheets. */
export default function ResultsScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const { congress } = useWorkbook();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  if (contest === null) return <Blocked why={texts.needContest} step="contest" />;
  return <Results contest={contest} />;
}

function Results({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(resultsTexts);
  const result = useResult(contest);
  const state = useWorkbook();
  if (result === null) return null;
  if (!isAgreed(state, result)) return <Blocked why={texts.notAgreed} step="reconciliation" />;
  return (
    <div className={styles.screen}>
      <Totals result={result} />
      <RankingTable result={result} />
      {!isOpinion(result) && <NextPanel result={result} />}
      <FindingList findings={findingsOfOutcome(result).filter((finding) => isError(finding) || finding.code === 'W.401')} />
      <EntryPanel contest={contest} />
      <WritePanel />
    </div>
  );
}
