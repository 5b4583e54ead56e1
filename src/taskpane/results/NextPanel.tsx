import type { ContestResult } from '../../election/contest-result';
import type { NextStep } from '../../election/next-step';
import { isUncertain, type RuleName } from '../../election/regulation';
import { nextStepTexts } from '../../locale/findings';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { Button } from '../components/Button';
import { proposeContest, type ContestForm } from '../components/contest-proposal';
import { Notice } from '../components/Notice';
import { ToCheck } from '../components/ToCheck';
import { useTexts } from '../components/workbook-context';

const RULES: Readonly<Record<Exclude<NextStep, 'none'>, RuleName>> = {
  runoff: 'tieVotedAgain',
  congressDecides: 'openSeatsDecided',
  mustContinue: 'delegatesMustContinue',
  appointed: 'secretaryAppointed',
};

/** Ties and open seats, and what follows from them; rules known by memory are marked. */
export function NextPanel({ result }: { readonly result: ContestResult }) {
  const texts = useTexts(resultsTexts);
  const steps = useTexts(nextStepTexts);
  const { next, tied, openSeats } = result;
  if (next === 'none') return null;
  return (
    <div data-part="next">
      <Notice intent="warning" title={texts.next} actions={next !== 'appointed' && <Button size="small" data-act="next-vote" onClick={() => proposeContest(nextVote(result))}>{texts.nextVote}</Button>}>
        {tied.length > 0 && <div>{fill(texts.tied, { names: tied.map(({ name }) => name).join(', ') })}</div>}
        <div>{fill(texts.open, { open: openSeats })}</div>
        <div>{steps[next]} {isUncertain(RULES[next]) && <ToCheck />}</div>
      </Notice>
    </div>
  );
}

/** The vote that follows: among the tied, the higher count wins (RULES.md 4.4, by memory); else on the open seats among those not elected. */
function nextVote({ contest, rows, tied, openSeats }: ContestResult): ContestForm {
  const left = rows.filter(({ outcome }) => outcome !== 'elected').map(({ candidate }) => candidate);
  return {
    office: contest.office,
    seats: String(openSeats),
    round: String(contest.round + 1),
    kind: tied.length > 0 ? 'runoff' : contest.kind,
    form: 'auto',
    papers: 'entry',
    names: (tied.length > 0 ? tied : left).map(({ name }) => name).join('\n'),
  };
}
