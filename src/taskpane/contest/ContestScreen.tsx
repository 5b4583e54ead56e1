import { shellTexts } from '../../locale/pane/shell';
import { Blocked } from '../components/Blocked';
import { contestFormKey, proposalTurn } from '../components/contest-proposal';
import { readKept } from '../components/kept-state';
import { useRoute } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { ContestEditor } from './ContestEditor';
import { PlanPanel } from './PlanPanel';
import { usePlan } from './use-plan';

/** Step 2: the plan of the congress, and a contest of it, new or the open one. */
export default function ContestScreen() {
  const shared = useSharedStyles();
  const texts = useTexts(shellTexts);
  const { congress } = useWorkbook();
  const open = useOpenContest();
  const { newContest } = useRoute();
  const plan = usePlan();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  const contest = newContest ? null : open;
  // A contest at hand needs the room; after one is counted the plan says what comes next.
  const atHand = contest === null ? newContest || readKept(contestFormKey(null)) !== undefined : contest.status === 'setup' || contest.status === 'entry';
  return (
    <>
      <div className={shared.screen}><PlanPanel key={`${contest?.id ?? ''} ${atHand}`} plan={plan} folded={atHand} /></div>
      <ContestEditor key={contest?.id ?? `new ${proposalTurn()}`} contest={contest} plan={plan} />
    </>
  );
}
