import { printTexts } from '../../locale/pane/print';
import type { SheetModel } from '../../report/sheet-model';
import type { State } from '../../workbook/state';
import { localMinute } from '../../workbook/write-results';
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
      <PrintButton act="print-attendance" label={texts.write} contest="" models={attendanceModels} />
    </section>
  );
}

/** The attendance list as a sheet; none without a congress or a roster. The report is fetched when it is first asked for. */
async function attendanceModels({ congress, roster, language, rehearsal, texts }: State): Promise<readonly SheetModel[]> {
  if (congress === null || roster === null) return [];
  const { attendanceList } = await import('../../report/attendance-list');
  return [attendanceList({ congress, roster, language, rehearsal, texts, writtenAt: localMinute(new Date()) })];
}
