import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import type { Count } from '../components/use-count';
import { useTexts } from '../components/workbook-context';
import { useTableStyles } from './table-styles';

const ROWS = ['collected', 'valid', 'invalid', 'undecided'] as const;

/** The papers of each desk side by side; numbers of papers only. */
export function TotalsTable({ count: { compared } }: { readonly count: Count }) {
  const styles = useTableStyles();
  const texts = useTexts(compareTexts);
  const [head] = compared;
  if (head === undefined) return null;
  const desks = [{ desk: '1', totals: head.comparison.totals.first }, ...compared.map(({ desk, comparison }) => ({ desk, totals: comparison.totals.second }))];
  return (
    <table className={styles.table} data-part="totals">
      <caption className={styles.caption}>{texts.totals}</caption>
      <thead>
        <tr>
          <td className={styles.cell} />
          {desks.map(({ desk }) => <th key={desk} scope="col" className={styles.number}>{fill(texts.desk, { desk })}</th>)}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row" className={styles.cell}>{texts.row[row]}</th>
            {desks.map(({ desk, totals }) => <td key={desk} className={styles.number} data-counter={`${row}-${desk}`}>{totals[row]}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
