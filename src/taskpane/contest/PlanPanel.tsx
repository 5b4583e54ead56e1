import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState, type KeyboardEvent } from 'react';
import type { PlanStep } from '../../election/plan';
import { fill } from '../../locale/language';
import { planTexts } from '../../locale/pane/plan';
import { tableTexts } from '../../locale/tables';
import { RuleNotes } from '../components/RuleNote';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import { PlanRounds } from './PlanRounds';
import { useOpenStep } from './open-step';
import type { Plan } from './use-plan';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: '1px 0' },
  line: { display: 'flex', gap: '4px', alignItems: 'stretch' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  button: {
    flex: '1 1 0', minWidth: 0, display: 'flex', gap: '6px', justifyContent: 'space-between', alignItems: 'baseline',
    padding: '3px 4px', border: 'none', background: 'none', font: 'inherit', textAlign: 'left', color: tokens.colorNeutralForeground1, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: { flex: 'none', width: '28px', justifyContent: 'center' },
  state: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, textAlign: 'right' },
  now: { fontWeight: tokens.fontWeightSemibold },
});

/** The contests of the congress in lawful order, how far each is, and one key to set up or open each; folded to one line while a contest is at hand. */
export function PlanPanel({ plan, folded }: { readonly plan: Plan; readonly folded: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts(planTexts);
  const wanted = plan.steps.filter(({ state, optional }) => state !== 'notNeeded' && !(optional && (state === 'ready' || state === 'waiting')));
  const done = wanted.filter(({ state }) => state === 'done' || state === 'stopped').length;
  return (
    <details open={!folded} data-part="plan" onKeyDown={moveInPlan}>
      <summary tabIndex={0} className={styles.summary} data-act="plan">{folded ? fill(texts.folded, { done, all: wanted.length }) : texts.title}</summary>
      <p className={shared.muted}>{texts.hint} {isByCongress(plan) && texts.allByCongress}</p>
      <ol className={styles.steps}>
        {plan.steps.map((step, index) => <StepLine key={step.office} step={step} number={index + 1} plan={plan} />)}
      </ol>
    </details>
  );
}

function StepLine({ step, number, plan }: { readonly step: PlanStep; readonly number: number; readonly plan: Plan }) {
  const styles = useStyles();
  const texts = useTexts(planTexts);
  const { words } = useTexts(tableTexts);
  const [asked, setAsked] = useState(false);
  const open = useOpenStep(plan);
  const office = words.office[step.office];
  return (
    <li className={styles.step} data-state={step.state}>
      <div className={styles.line}>
        <button type="button" className={styles.button} data-act={`plan-${step.office}`} data-plan="" onClick={() => open(step)}>
          <span className={mergeClasses(isNow(step) && styles.now)}>{number}. {office}</span>
          <span className={styles.state}>{useStateText(step, plan)}</span>
        </button>
        {step.rules.length > 0 && (
          <button type="button" className={mergeClasses(styles.button, styles.small)} data-act={`rules-${step.office}`} aria-expanded={asked} aria-label={fill(texts.rulesOf, { office })} title={texts.rules} onClick={() => setAsked(!asked)}>§</button>
        )}
      </div>
      {asked && <RuleNotes rules={step.rules} />}
      <PlanRounds step={step} plan={plan} />
    </li>
  );
}

/** “chưa bầu · hội nghị cấp ủy lần thứ nhất bầu” */
function useStateText(step: PlanStep, plan: Plan): string {
  const texts = useTexts(planTexts);
  const { state, optional, by, office } = step;
  const finals = plan.finalsOf(office);
  const isDecided = state === 'open' && finals.every(({ rounds, settled }) => settled || rounds.at(-1)?.contest.decision !== undefined);
  const told = fill(isDecided ? texts.decided : texts.state[state], { open: finals.reduce((sum, { openSeats }) => sum + openSeats, 0) });
  const notes = [...(optional && state === 'ready' ? [texts.optional] : []), ...(!isByCongress(plan) && (state === 'ready' || state === 'waiting') ? [texts.by[by]] : [])];
  return [told, ...notes].join(' · ');
}

/** Does the congress itself hold every vote that is held? */
function isByCongress({ steps }: Plan): boolean {
  return steps.every(({ by, state }) => by === 'congress' || state === 'notNeeded');
}

/** Where the work is: what is under way or waits for a decision, and what must be voted on next. */
function isNow({ state, optional }: PlanStep): boolean {
  return state === 'voting' || state === 'open' || (state === 'ready' && !optional);
}

/** Up and down go from line to line, a digit opens the line of that number, from the title of the plan too; of a plan folded away, whose numbers nobody sees, it opens none. */
function moveInPlan(event: KeyboardEvent<HTMLDetailsElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-plan]')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0 && at >= 0) {
    event.preventDefault();
    lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.focus();
  } else if (event.currentTarget.open && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
    // The form that opens takes the focus at once: the digit would be typed into its first field.
    event.preventDefault();
    lines[Number(event.key) - 1]?.click();
  }
}
