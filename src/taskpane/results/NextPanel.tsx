import type { ContestResult } from '../../election/contest-result';
import type { NextStep } from '../../election/next-step';
import { isUncertain, type RuleName } from '../../election/regulation';
import { nextStepTexts } from '../../locale/findings';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
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
      <Notice intent="warning" title={texts.next}>
        {tied.length > 0 && <div>{fill(texts.tied, { names: tied.map(({ name }) => name).join(', ') })}</div>}
        <div>{fill(texts.open, { open: openSeats })}</div>
        <div>{steps[next]} {isUncertain(RULES[next]) && <ToCheck />}</div>
      </Notice>
    </div>
  );
}
