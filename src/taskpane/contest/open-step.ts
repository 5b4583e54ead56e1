import type { PlanStep } from '../../election/plan';
import { halfMade, proposeContest, resumeContest } from '../components/contest-proposal';
import { goTo } from '../components/route';
import { useAct, useStore, useWorkbookPart } from '../components/workbook-context';
import { proposalFor } from './plan-proposal';
import type { Plan } from './use-plan';

/** Opens the last contest of a step of the plan, or the form of its first one: as it was left half-made, else as the plan fills it in. */
export function useOpenStep(plan: Plan): (step: PlanStep) => void {
  const openContest = useOpenStored();
  const congress = useWorkbookPart((state) => state.congress);
  return (step) => {
    const last = step.contests.at(-1);
    if (last !== undefined) return openContest(last);
    const typed = halfMade(step.office);
    if (typed !== null) resumeContest(typed);
    else if (congress !== null) proposeContest(proposalFor(step, congress, plan.conference));
  };
}

/** Opens a stored contest: the form of one that is still to be counted, the result of one that is. */
export function useOpenStored(): (id: string) => void {
  const store = useStore();
  const { run } = useAct();
  return (id) => run(async () => {
    await store.openContest(id);
    const status = store.getState().contests.find((contest) => contest.id === id)?.status;
    goTo(status === 'counted' || status === 'written' ? 'results' : 'contest');
  });
}
