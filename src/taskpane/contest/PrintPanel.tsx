import { printTexts } from '../../locale/pane/print';
import type { StoredContest } from '../../workbook/state';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';

/** What is printed before the vote: the blank paper, the list to hang up. null: the contest is not saved yet. */
export function PrintPanel({ contest }: { readonly contest: StoredContest | null }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).paper;
  return (
    <section className={styles.group} aria-label={texts.title} data-part="print-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{contest === null ? texts.unsaved : texts.hint}</p>
    </section>
  );
}
