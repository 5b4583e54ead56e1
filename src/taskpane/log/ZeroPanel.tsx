import { logTexts } from '../../locale/pane/log';
import type { StoredContest } from '../../workbook/state';
import { Notice } from '../components/Notice';
import { PrintButton } from '../components/PrintButton';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { zeroModels } from './print';

/** The report before the first paper, to be printed and signed; once a desk has papers it can only say why it is too late. */
export function ZeroPanel({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(logTexts);
  const { entries } = useWorkbook();
  return (
    <section className={styles.group} aria-label={texts.zero}>
      <h3 className={styles.subheading}>{texts.zero}</h3>
      <p className={styles.muted}>{texts.zeroHint}</p>
      {entries.some(({ papers }) => papers.length > 0)
        ? <Notice intent="info">{texts.zeroLate}</Notice>
        : <PrintButton act="print-zero" label={texts.zeroPrint} contest={contest.id} models={(state) => zeroModels(state, contest)} />}
    </section>
  );
}
