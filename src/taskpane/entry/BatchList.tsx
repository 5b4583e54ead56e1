import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useMemo, useRef, type Ref } from 'react';
import type { BallotRules } from '../../election/ballot';
import { batchTotals } from '../../election/batch';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { useListStyles } from './list-styles';

const COLUMN_WIDTHS = '1fr 52px 44px 78px 78px';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: COLUMN_WIDTHS, position: 'sticky', top: 0, padding: '0 8px', backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'grid', gridTemplateColumns: COLUMN_WIDTHS, width: '100%', minHeight: '25px', alignItems: 'center', fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'right', whiteSpace: 'nowrap' },
});

const COLUMNS = ['papers', 'valid', 'invalid', 'undecided'] as const;

/** The batches with their subtotals; a batch leads to its papers. */
export function BatchList({ rules, at, onOpen, ref }: { readonly rules: BallotRules; readonly at: number; readonly onOpen: (index: number) => void; readonly ref: Ref<HTMLUListElement> }) {
  const styles = useStyles();
  const list = useListStyles();
  const shared = useSharedStyles();
  const texts = useTexts(entryMoreTexts);
  const { ballots } = useWorkbook();
  const totals = useMemo(() => batchTotals(ballots, rules), [ballots, rules]);
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <div className={list.window}>
      <div className={styles.head} aria-hidden>
        <span>{texts.batch}</span>
        {COLUMNS.map((column) => <span key={column} className={styles.cell}>{texts[column]}</span>)}
      </div>
      <ul className={list.list} ref={ref} tabIndex={0} aria-label={texts.batchTable} data-part="batches">
        {totals.map((total, index) => (
          <li key={total.batch} {...(index === at && { ref: current })}>
            <button type="button" tabIndex={-1} data-act={`batch-${total.batch}`} aria-current={index === at} className={mergeClasses(list.item, styles.row, index === at && list.current)}
              onClick={() => onOpen(index)}>
              <span>{texts.batch} {total.batch}</span>
              {COLUMNS.map((column) => <span key={column} className={styles.cell}><span className={shared.hidden}>{texts[column]} </span><span data-batch-counter={`${total.batch}-${column}`}>{total[column]}</span></span>)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
