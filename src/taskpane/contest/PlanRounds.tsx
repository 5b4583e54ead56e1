import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PlanStep } from '../../election/plan';
import { followUps } from '../../election/follow-ups';
import { fill } from '../../locale/language';
import { planTexts } from '../../locale/pane/plan';
import { roundsTexts } from '../../locale/pane/rounds';
import { tableTexts } from '../../locale/tables';
import { proposeContest } from '../components/contest-proposal';
import { followUpForm } from '../components/follow-up-form';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import { useOpenStored } from './open-step';
import type { Plan } from './use-plan';

const useStyles = makeStyles({
  rounds: { listStyleType: 'none', margin: 0, paddingLeft: '16px' },
  button: {
    width: '100%', padding: '2px 4px', border: 'none', background: 'none', font: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left',
    color: tokens.colorNeutralForeground2, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The rounds of a step under their first vote, once there are several, and the one that the congress has decided on and nobody has set up yet. */
export function PlanRounds({ step, plan }: { readonly step: PlanStep; readonly plan: Plan }) {
  const styles = useStyles();
  const texts = useTexts(planTexts);
  const { words } = useTexts(tableTexts);
  const contests = useWorkbookPart((state) => state.contests);
  const open = useOpenStored();
  const rounds = step.contests.flatMap((id) => contests.filter((contest) => contest.id === id));
  const decided = useDecided(step, plan);
  if (rounds.length < 2 && decided.length === 0) return null;
  return (
    <ol className={styles.rounds}>
      {rounds.map(({ id, round, kind, seats, status }) => (
        <li key={id}>
          <button type="button" className={styles.button} data-act={`open-${id}`} onClick={() => open(id)}>
            {fill(texts.round, { round, kind: words.kind[kind], seats })} · {texts.contestState[status]}
          </button>
        </li>
      ))}
      {decided.map(({ follows, form, text }) => (
        <li key={follows}><button type="button" className={styles.button} data-act={`follow-${follows}`} onClick={() => proposeContest(form)}>{text}</button></li>
      ))}
    </ol>
  );
}

/** The votes that the congress has decided on after a last round, while they are not set up. */
function useDecided(step: PlanStep, plan: Plan) {
  const texts = useTexts(planTexts);
  const words = useTexts(roundsTexts).decision;
  return plan.finalsOf(step.office).flatMap((final) => {
    const last = final.rounds.at(-1);
    const next = followUps(final).find(({ decision }) => decision !== 'stop' && decision === last?.contest.decision);
    if (last === undefined || next === undefined) return [];
    return [{ follows: last.contest.id, form: followUpForm(last.contest, next), text: fill(texts.follow, { round: next.round, decision: words[next.decision] }) }];
  });
}
