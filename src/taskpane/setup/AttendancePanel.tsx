import { useMemo } from 'react';
import { fill } from '../../locale/language';
import { attendanceTexts } from '../../locale/pane/attendance';
import { attendance } from '../../people/attendance';
import { readRoster } from '../../people/roster';
import { announce } from '../components/announcer';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { AttendanceDoubts } from './AttendanceDoubts';
import { AttendanceNames } from './AttendanceNames';
import { BaseTable } from './BaseTable';
import { congressOf } from './congress-form';
import type { FieldsProps } from './IdentityFields';
import { allPresent, headingOf, missingColumns, suggestedWords, type RosterRows } from './roster-numbers';
import { UseNumbers } from './UseNumbers';

/** Convoked, deductions and present as the roster says them, line by line, and how they get into the form. */
export function AttendancePanel(part: FieldsProps) {
  const styles = useSharedStyles();
  const texts = useTexts(attendanceTexts);
  const { roster } = useWorkbook();
  return (
    <section className={styles.group} aria-label={texts.title} data-part="attendance">
      <h2 className={styles.subheading}>{texts.title}</h2>
      {roster === null ? <p className={styles.muted}>{texts.noRoster}</p> : <FromRoster {...part} rows={roster} />}
    </section>
  );
}

function FromRoster({ rows, form, change }: FieldsProps & { readonly rows: RosterRows }) {
  const styles = useSharedStyles();
  const texts = useTexts(attendanceTexts);
  const { language, rosterPlace } = useWorkbook();
  // The form draws anew with every key; a roster of delegates is long.
  const roster = useMemo(() => readRoster(rows), [rows]);
  const present = headingOf('present', language);
  if (!roster.columns.has('present')) {
    return (
      <>
        <p className={styles.muted}>{fill(texts.noColumn, { column: present })}</p>
        <AddColumns rows={rows} />
      </>
    );
  }
  const found = attendance(roster, form.meeting, rosterPlace);
  return (
    <>
      {found.present === 0 && <p className={styles.muted} data-part="nobody">{fill(texts.nobody, { column: present })}</p>}
      <BaseTable numbers={{ ...found, concludedOut: congressOf(form).concludedOut }} meeting={form.meeting} regulation={form.regulation} />
      <AttendanceNames found={found} />
      <AttendanceDoubts found={found} />
      {found.present > 0 && <UseNumbers found={found} form={form} change={change} />}
      <p className={styles.muted}>{fill(texts.reasons, { column: headingOf('deduction', language), words: suggestedWords(form.meeting, language).join('; ') })}</p>
      <div className={styles.row}>
        <MarkAll rows={rows} />
        <AddColumns rows={rows} />
      </div>
    </>
  );
}

/** Adds the columns of attendance and the personnel plan that the roster lacks. */
function AddColumns({ rows }: { readonly rows: RosterRows }) {
  const texts = useTexts(attendanceTexts);
  const store = useStore();
  const { language } = useWorkbook();
  const { busy, run } = useAct();
  const missing = missingColumns(rows, language);
  if (missing.length === 0) return null;
  const columns = missing.map(({ heading }) => heading).join(', ');
  const add = (): void => run(async () => {
    await store.saveRosterColumns(missing);
    announce(fill(texts.columnsAdded, { columns }));
  });
  return <Button size="small" data-act="add-roster-columns" data-then="mark-all-present" disabledFocusable={busy} onClick={add}>{fill(texts.addColumns, { columns })}</Button>;
}

/** Marks everybody as present of whom no reason is written; asks when some are marked already, since then those without a mark may be absent. */
function MarkAll({ rows }: { readonly rows: RosterRows }) {
  const texts = useTexts(attendanceTexts);
  const store = useStore();
  const { language } = useWorkbook();
  const { busy, run } = useAct();
  const { column, marked, added } = useMemo(() => allPresent(rows, language), [rows, language]);
  if (added === 0) return null;
  const mark = async (): Promise<void> => {
    await store.saveRosterColumns([column]);
    announce(fill(texts.allMarked, { people: added }));
  };
  if (marked === 0) return <Button size="small" data-act="mark-all-present" data-then="use-attendance" disabledFocusable={busy} onClick={() => run(mark)}>{texts.markAll}</Button>;
  return <AskFirst act="mark-all-present" size="small" label={texts.markAll} question={fill(texts.markAllAsk, { marked, people: added })} confirm={texts.markAllConfirm} onConfirm={mark} />;
}
