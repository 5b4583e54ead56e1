import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { Meeting, RegulationId } from '../../election/congress';
import { fill } from '../../locale/language';
import { baseTableTexts } from '../../locale/pane/base-table';
import { setupTexts } from '../../locale/pane/setup';
import { useSharedStyles } from '../components/styles';
import { ToCheck } from '../components/ToCheck';
import { useTexts } from '../components/workbook-context';
import { baseLines, type BaseLine, type PeopleNumbers } from './base-lines';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 8px 2px 0', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', verticalAlign: 'top', padding: '2px 0', whiteSpace: 'nowrap' },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  article: { color: tokens.colorNeutralForeground2 },
});

/** The base line by line, each with the article that it follows; what is known by memory or inferred is marked. */
export function BaseTable({ numbers, meeting, regulation }: { readonly numbers: PeopleNumbers; readonly meeting: Meeting; readonly regulation: RegulationId }) {
  const styles = useStyles();
  const { hidden, numeric } = useSharedStyles();
  const texts = useTexts(baseTableTexts);
  const label = useLineLabel();
  return (
    <table className={styles.table} data-part="base-lines">
      <caption className={hidden}>{texts.lines}</caption>
      <tbody>
        {baseLines(numbers, meeting, regulation).map((line) => {
          const sum = line.sign === '=' && styles.sum;
          return (
            <tr key={line.key} data-line={line.key}>
              <th scope="row" className={mergeClasses(styles.label, sum)}>
                {label(line)}
                {line.article !== '' && <span className={styles.article}> · {fill(texts.article, { article: line.article })}</span>}
                {line.uncertain && <> <ToCheck /></>}
              </th>
              <td className={mergeClasses(styles.number, numeric, sum)}>{line.sign}{line.sign !== '' && ' '}{line.number}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function useLineLabel(): (line: BaseLine) => string {
  const setup = useTexts(setupTexts);
  const texts = useTexts(baseTableTexts);
  return ({ key }) => {
    if (key === 'concludedOut') return setup.concluded.line;
    if (key === 'absent' || key === 'needed') return texts[key];
    return key === 'convoked' || key === 'base' || key === 'present' ? setup[key] : setup.deduction[key];
  };
}
