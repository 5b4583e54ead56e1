import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { BallotRules } from '../../election/ballot';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { followCounters } from './counters';

const useStyles = makeStyles({
  bar: { display: 'flex', margin: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, flex: 'none' },
  counter: { flex: '1 1 auto', textAlign: 'center', padding: '0 2px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground2 },
  number: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Entered, still to go (once collected is known), valid, invalid. */
export function CounterBar({ rules, collected }: { readonly rules: BallotRules; readonly collected: number | null }) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const { ballots } = useWorkbook();
  const count = useMemo(() => followCounters(rules), [rules]);
  const { entered, valid, invalid } = count(ballots);
  const counters = [
    { key: 'entered', label: texts.entered, number: entered },
    ...(collected === null ? [] : [{ key: 'rest', label: texts.rest, number: collected - entered }]),
    { key: 'valid', label: texts.valid, number: valid },
    { key: 'invalid', label: texts.invalid, number: invalid },
  ];
  return (
    <dl className={styles.bar} aria-label={texts.counters}>
      {counters.map(({ key, label, number }) => (
        <div key={key} className={styles.counter}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.number} data-counter={key}>{number}</dd>
        </div>
      ))}
    </dl>
  );
}
