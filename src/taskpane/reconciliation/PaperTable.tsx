import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReasonCode } from '../../election/ballot';
import type { Tally } from '../../election/tally';
import { fill } from '../../locale/language';
import { reasonTexts } from '../../locale/ballot-reasons';
import { reconciliationTexts } from '../../locale/pane/reconciliation';
import { Button } from '../components/Button';
import { goTo } from '../components/route';
import { useTexts } from '../components/workbook-context';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 6px 2px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  reason: { paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Entered, valid, invalid, set aside, and the invalid ones by reason. No name's votes. */
export function PaperTable({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const texts = useTexts(reconciliationTexts);
  const reasons = useTexts(reasonTexts);
  const counted = (Object.entries(tally.reasons) as [ReasonCode, number][]).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <table className={styles.table}>
      <tbody>
        {(['entered', 'valid', 'invalid'] as const).map((row) => (
          <tr key={row}>
            <th scope="row" className={styles.head}>{texts[row]}</th>
            <td className={styles.number} data-counter={row}>{row === 'entered' ? tally.collected : tally[row]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={styles.head}>
            {texts.undecided}
            {tally.undecided > 0 && <> <Button size="small" data-act="go-undecided" onClick={() => goTo('entry')}>{texts.toUndecided}</Button></>}
          </th>
          <td className={styles.number} data-counter="undecided">{tally.undecided}</td>
        </tr>
        {counted.map(([code, papers]) => (
          <tr key={code}>
            <th scope="row" className={styles.head}><span className={styles.reason}>{fill(texts.reason, { code, title: reasons[code].title })}</span></th>
            <td className={styles.number} data-counter={code}>{papers}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
