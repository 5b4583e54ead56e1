import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { CandidateResult, ContestResult } from '../../election/contest-result';
import { formatShare } from '../../election/share';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { outcomeText } from '../../report/report-input';
import { useTexts, useWorkbook } from '../components/workbook-context';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, tableLayout: 'fixed' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, paddingBottom: '2px' },
  cell: { padding: '3px 4px', textAlign: 'left', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  rank: { width: '34px' },
  votes: { width: '38px' },
  share: { width: '44px' },
  outcome: { width: '82px' },
  elected: { fontWeight: tokens.fontWeightSemibold },
  // The line under a name belongs to it: no rule between the two.
  joined: { borderBottomStyle: 'none', paddingBottom: 0 },
  boxes: { paddingTop: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** Everybody by votes, high to low; equal ones in ballot order. */
export function RankingTable({ result }: { readonly result: ContestResult }) {
  const styles = useStyles();
  const texts = useTexts(resultsTexts);
  const rows = [...result.rows].sort((a, b) => a.rank - b.rank);
  const head = (text: string, ...looks: readonly string[]) => <th scope="col" className={mergeClasses(styles.cell, ...looks)}>{text}</th>;
  return (
    <table className={styles.table} data-part="ranking">
      <caption className={styles.caption}>{texts.table}</caption>
      <thead>
        <tr>
          {head(texts.rank, styles.number, styles.rank)}
          {head(texts.name)}
          {head(texts.votes, styles.number, styles.votes)}
          {head(texts.share, styles.number, styles.share)}
          {head(texts.outcome, styles.outcome)}
        </tr>
      </thead>
      <tbody>{rows.map((row) => <RankingRow key={row.candidate.position} row={row} result={result} />)}</tbody>
    </table>
  );
}

function RankingRow({ row, result }: { readonly row: CandidateResult; readonly result: ContestResult }) {
  const styles = useStyles();
  const texts = useTexts(resultsTexts);
  const { language } = useWorkbook();
  const { candidate, votes, against, uncounted, outcome, rank } = row;
  const boxes = result.contest.form === 'agree';
  const cell = mergeClasses(styles.cell, boxes && styles.joined);
  const number = mergeClasses(cell, styles.number);
  return (
    <>
      <tr className={mergeClasses(outcome === 'elected' && styles.elected)} data-outcome={outcome}>
        <td className={number}>{rank}</td>
        <th scope="row" className={mergeClasses(cell, outcome === 'elected' && styles.elected)}>{candidate.name}</th>
        <td className={number}>{votes}</td>
        <td className={number}>{result.base > 0 ? formatShare(votes, result.base, language) : ''}</td>
        <td className={cell}>{outcomeText(outcome, { result, language })}</td>
      </tr>
      {boxes && (
        <tr>
          <td className={styles.cell} />
          <td className={mergeClasses(styles.cell, styles.boxes)} colSpan={4}>{fill(texts.boxes, { against, uncounted })}</td>
        </tr>
      )}
    </>
  );
}
