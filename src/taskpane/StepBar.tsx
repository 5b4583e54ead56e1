import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { shellTexts } from '../locale/pane/shell';
import { STEPS } from '../workbook/wish';
import { goTo, stepOf, useRoute } from './components/route';
import { useTexts } from './components/workbook-context';

const useStyles = makeStyles({
  bar: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flex: 'none' },
  step: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: '4px 2px 2px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    // Forced colours would draw the transparent line under every step.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
  number: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** The five steps, in order of work; every one can be opened at any time. */
export function StepBar() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const current = stepOf(useRoute().step);
  return (
    <nav className={styles.bar} aria-label={texts.steps}>
      {STEPS.map((name, index) => (
        <button key={name} type="button" data-act={`step-${index + 1}`} className={mergeClasses(styles.step, name === current && styles.current)}
          {...(name === current ? { 'aria-current': 'step' as const } : {})} onClick={() => goTo(name)}>
          <span className={styles.number}>{index + 1}</span>
          {texts.step[name]}
        </button>
      ))}
    </nav>
  );
}
