import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { batchTotals } from '../../election/batch';
import { rulesOf } from '../../election/contest';
import { fill } from '../../locale/language';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '2px 4px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

const COLUMNS = ['papers', 'valid', 'invalid', 'undecided'] as const;

/** The entry of this desk is closed: its papers by batch, the way to the comparison, and – asked once – opening it again. */
export function ClosedScreen({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(entryMoreTexts);
  const shell = useTexts(shellTexts);
  const store = useStore();
  const { run, busy } = useAct();
  const { desk, entries } = useWorkbook();
  // Where nobody enters a second time, the numbers are what comes next.
  const alone = desk === '1' && entries.every((entry) => entry.desk === '1' || entry.phase === 'none');
  const [asked, setAsked] = useState(false);
  const onwards = useRef<HTMLButtonElement>(null);
  // The button that closed is gone: its focus goes where work goes on, not to the one that opens again.
  useEffect(() => onwards.current?.focus(), []);
  return (
    <div className={styles.screen} data-part="closed">
      <h2 className={styles.heading}>{fill(texts.closedTitle, { desk })}</h2>
      <p className={styles.text}>{texts.closedText}</p>
      <div className={styles.row}>
        {!alone && <Button ref={onwards} appearance="primary" data-act="go-compare" onClick={() => goTo('compare')}>{texts.compare}</Button>}
        {desk === '1' && <Button {...(alone && { ref: onwards, appearance: 'primary' })} data-act="go-reconciliation" onClick={() => goTo('reconciliation')}>{fill(shell.goTo, { number: 4, name: shell.step.reconciliation })}</Button>}
        {alone && <Button data-act="go-compare" onClick={() => goTo('compare')}>{texts.compare}</Button>}
        {!asked && <Button data-act="reopen-entry" onClick={() => setAsked(true)}>{texts.reopen}</Button>}
      </div>
      {asked && (
        <Notice intent="warning" live actions={(
          <>
            <Button size="small" data-act="confirm-reopen" disabledFocusable={busy} onClick={() => run(() => store.reopenEntry())}>{texts.reopenYes}</Button>
            <Button size="small" data-act="cancel-reopen" onClick={() => setAsked(false)}>{texts.cancel}</Button>
          </>
        )}>{texts.reopenAsk}</Notice>
      )}
      <BatchTable contest={contest} />
    </div>
  );
}

function BatchTable({ contest }: { readonly contest: StoredContest }) {
  const styles = useStyles();
  const texts = useTexts(entryMoreTexts);
  const { ballots } = useWorkbook();
  const totals = useMemo(() => batchTotals(ballots, rulesOf(contest)), [ballots, contest]);
  const row = (name: string, cells: readonly number[]) => (
    <tr key={name}>
      <th scope="row" className={styles.cell}>{name}</th>
      {cells.map((cell, index) => <td key={COLUMNS[index]} className={styles.cell}>{cell}</td>)}
    </tr>
  );
  return (
    <table className={styles.table} aria-label={texts.batchTable} data-part="closed-batches">
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>{texts.batch}</th>
          {COLUMNS.map((column) => <th key={column} scope="col" className={styles.cell}>{texts[column]}</th>)}
        </tr>
      </thead>
      <tbody>
        {totals.map((total) => row(total.batch, COLUMNS.map((column) => total[column])))}
        {row(texts.total, COLUMNS.map((column) => totals.reduce((sum, total) => sum + total[column], 0)))}
      </tbody>
    </table>
  );
}
