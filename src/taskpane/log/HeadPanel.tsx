import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { fill } from '../../locale/language';
import { logTexts } from '../../locale/pane/log';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useTexts } from '../components/workbook-context';

const useStyles = makeStyles({ head: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' } });

/** The last hash of each desk's log, and what it is worth. */
export function HeadPanel({ count: { entries } }: { readonly count: Count }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts(logTexts);
  return (
    <section className={shared.group} aria-label={texts.head}>
      <h3 className={shared.subheading}>{texts.head}</h3>
      {entries.map(({ desk, head }) => <div key={desk} className={styles.head} data-part={`head-${desk}`}>{fill(texts.headOf, { desk, head: head === '' ? texts.noHead : head })}</div>)}
      <p className={shared.muted}>{texts.headHint}</p>
    </section>
  );
}
