import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ContestResult } from '../../election/contest-result';
import { statusTexts } from '../../locale/outcomes';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { isOpinion } from '../../report/report-input';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';

const useStyles = makeStyles({
  totals: { display: 'grid', gridTemplateColumns: 'repeat(4, auto)', gap: '4px', margin: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground2 },
  number: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Base, votes needed (in a vote among the tied: that more than half is not), valid papers, seats filled. */
export function Totals({ result }: { readonly result: ContestResult }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts(resultsTexts);
  const status = useTexts(statusTexts);
  const { base, needed, tally, elected, contest } = result;
  const totals = [
    { key: 'base', label: texts.base, value: base },
    // Between those who tied the higher count wins, more than half or not.
    ...(contest.kind === 'runoff' ? [] : [{ key: 'needed', label: texts.needed, value: needed }]),
    { key: 'valid', label: texts.valid, value: tally.valid },
    ...(isOpinion(result) ? [] : [{ key: 'elected', label: texts.elected, value: fill(texts.electedOf, { elected: elected.length, seats: contest.seats }) }]),
  ];
  return (
    <>
      <h2 className={shared.heading}>{isOpinion(result) ? texts.opinionDone : `${texts.title}: ${status[result.status]}`}</h2>
      <dl className={styles.totals}>
        {totals.map(({ key, label, value }) => (
          <div key={key}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.number} data-counter={key}>{value}</dd>
          </div>
        ))}
      </dl>
      {contest.kind === 'runoff' && <p className={shared.muted} data-part="runoff-rule">{texts.runoff}</p>}
    </>
  );
}
