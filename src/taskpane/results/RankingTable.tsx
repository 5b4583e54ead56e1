import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CandidateResult, ContestResult } from '../../election/contest-result';
import { formatShare } from '../../election/share';
import { outcomeTexts } from '../../locale/findings';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { isOpinion } from '../../report/report-input';
import { useTexts, useWorkbook } from '../components/workbook-context';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, tableLayout: 'fixed' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, paddingBottom: '2px' },
  cell: { padding: '3px 4px', textAlign: 'left', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  rank: { width: '36px' },
  votes: { width: '44px' },
  share: { width: '52px' },
  outcome: { width: '84px' },
  elected: { fontWeight: tokens.fontWeightSemibold },
  boxes: { color: tokens.colorNeutralForeground2 },
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
  const outcomes = useTexts(outcomeTexts);
  const { language } = useWorkbook();
  const { candidate, votes, against, uncounted, outcome, rank } = row;
  return (
    <tr className={mergeClasses(outcome === 'elected' && styles.elected)} data-outcome={outcome}>
      <td className={mergeClasses(styles.cell, styles.number)}>{rank}</td>
      <th scope="row" className={mergeClasses(styles.cell, outcome === 'elected' && styles.elected)}>
        {candidate.name}
        {result.contest.form === 'agree' && <div className={styles.boxes}>{fill(texts.boxes, { against, uncounted })}</div>}
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{votes}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{result.base > 0 ? formatShare(votes, result.base, language) : ''}</td>
      <td className={styles.cell}>{isOpinion(result) ? (2 * votes > result.base ? texts.overHalf : texts.notOverHalf) : outcomes[outcome]}</td>
    </tr>
  );
}
