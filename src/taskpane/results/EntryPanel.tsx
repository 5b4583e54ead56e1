import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';

const useStyles = makeStyles({ head: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' } });

/** How the papers were entered, how many mistakes each desk had, the last hash of each log, and the way to the log. */
export function EntryPanel({ contest }: { readonly contest: StoredContest }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts(resultsTexts);
  const { entries, logHead } = useWorkbook();
  const begun = contest.source === null ? entries.filter(({ phase }) => phase !== 'none') : [];
  const mistakes = begun.map(({ desk, mistakes: count }) => fill(texts.mistakes, { desk, count })).join(', ');
  return (
    <section className={shared.group} aria-label={texts.entry} data-part="entry-summary">
      <h3 className={shared.subheading}>{texts.entry}</h3>
      {contest.source === null && <p className={shared.text}>{begun.length > 1 ? fill(texts.enteredAgain, { count: begun.length, mistakes }) : texts.enteredOnce}</p>}
      {begun.length > 1
        ? begun.map(({ desk, head }) => <p key={desk} className={styles.head}>{fill(texts.headOf, { desk, head })}</p>)
        : <p className={styles.head}>{fill(texts.head, { head: logHead })}</p>}
      <div><Button size="small" data-act="go-log" onClick={() => goTo('log')}>{texts.log}</Button></div>
    </section>
  );
}
