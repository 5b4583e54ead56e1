import { fill } from '../../locale/language';
import { attendanceTexts } from '../../locale/pane/attendance';
import { setupTexts } from '../../locale/pane/setup';
import type { Attendance, Placed } from '../../people/attendance';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';

/** Who is behind the numbers: those deducted with the reason, those absent who count all the same, those not convoked. */
export function AttendanceNames({ found }: { readonly found: Attendance }) {
  const styles = useSharedStyles();
  const texts = useTexts(attendanceTexts);
  const setup = useTexts(setupTexts);
  const { placed, convoked } = found;
  const replaced = placed.filter(({ place }) => place === 'replaced').length;
  return (
    <>
      {convoked < placed.length && <p className={styles.muted}>{fill(texts.notConvoked, { people: placed.length - convoked })}</p>}
      {replaced > 0 && <p className={styles.muted}>{fill(texts.replaced, { people: replaced })}</p>}
      <People act="show-deducted" title={texts.deducted} people={placed.filter(isDeducted)} textOf={(one) => (isDeducted(one) ? `${one.person.name} – ${setup.deduction[one.place]}` : one.person.name)} />
      <People act="show-absent" title={texts.stayed} people={placed.filter(({ place }) => place === 'absent')} textOf={({ person }) => person.name} />
    </>
  );
}

function People({ act, title, people, textOf }: { readonly act: string; readonly title: string; readonly people: readonly Placed[]; readonly textOf: (one: Placed) => string }) {
  const styles = useSharedStyles();
  if (people.length === 0) return null;
  return (
    <details data-part={act}>
      <summary tabIndex={0} data-act={act}>{fill(title, { people: people.length })}</summary>
      <ul className={styles.list}>{people.map((one) => <li key={one.person.row}>{textOf(one)}</li>)}</ul>
    </details>
  );
}

type Counted = 'present' | 'replaced' | 'absent' | 'notConvoked';

function isDeducted(one: Placed): one is Placed & { readonly place: Exclude<Placed['place'], Counted> } {
  const counted: readonly string[] = ['present', 'replaced', 'absent', 'notConvoked'] satisfies readonly Counted[];
  return !counted.includes(one.place);
}
