import { printTexts } from '../../locale/pane/print';
import { PrintButton } from '../components/PrintButton';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';

/** Makes the list that those who attend sign; nothing without a roster. */
export function AttendanceListButton() {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).attendance;
  const { congress, roster } = useWorkbook();
  if (congress === null || roster === null) return null;
  return (
    <section className={styles.group} aria-label={texts.title}>
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{texts.hint}</p>
      <PrintButton act="print-attendance" label={texts.write} contest="" models={() => Promise.resolve([])} />
    </section>
  );
}
