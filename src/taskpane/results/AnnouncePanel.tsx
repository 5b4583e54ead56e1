import { printTexts } from '../../locale/pane/print';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';

/** The sheet for the projector: made here, then revealed line after line. */
export function AnnouncePanel() {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).announce;
  return (
    <section className={styles.group} aria-label={texts.title} data-part="announce-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{texts.hint}</p>
    </section>
  );
}
