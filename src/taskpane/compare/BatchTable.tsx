import type { Comparison } from '../../election/comparison';
import type { DeskId } from '../../election/entry-state';
import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import { useTableStyles } from './table-styles';

/** The batches that do not fit, desk 1 against another; how many do fit. */
export function BatchTable({ desk, comparison: { batches } }: { readonly desk: DeskId; readonly comparison: Comparison }) {
  const styles = useTableStyles();
  const shared = useSharedStyles();
  const texts = useTexts(compareTexts);
  const unfit = batches.filter(({ first, second, differences }) => differences > 0 || first !== second);
  if (unfit.length === 0) return null;
  return (
    <div>
      <table className={styles.table} data-part="batches">
        <caption className={styles.caption}>{texts.batches}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>{texts.batch}</th>
            {['1', desk].map((one) => <th key={one} scope="col" className={styles.number}>{fill(texts.desk, { desk: one })}</th>)}
            <th scope="col" className={styles.number}>{texts.differs}</th>
          </tr>
        </thead>
        <tbody>
          {unfit.map(({ batch, first, second, differences }) => (
            <tr key={batch}>
              <th scope="row" className={styles.cell}>{batch}</th>
              {[first, second, differences].map((papers, column) => <td key={column} className={styles.number}>{papers}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {unfit.filter(({ reordered }) => reordered).map(({ batch }) => <p key={batch} className={shared.muted}>{fill(texts.reordered, { batch })}</p>)}
      {batches.length > unfit.length && <p className={shared.muted}>{fill(texts.batchesFit, { count: batches.length - unfit.length })}</p>}
    </div>
  );
}
