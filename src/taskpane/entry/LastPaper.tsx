import { makeStyles, tokens } from '@fluentui/react-components';
import type { BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { describePaper } from './describe-paper';

const useStyles = makeStyles({
  last: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flex: 'none' },
});

/** The paper saved last: "Phiếu 12: gạch 3, 7". */
export function LastPaper({ rules }: { readonly rules: BallotRules }) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const { ballots, language } = useWorkbook();
  const last = ballots.at(-1);
  const text = last === undefined ? texts.lastNone : fill(texts.lastSaved, { paper: fill(texts.paper, { number: last.number }), what: describePaper(last, rules, language) });
  return <p className={styles.last} data-part="last-paper" title={text}>{text}</p>;
}
