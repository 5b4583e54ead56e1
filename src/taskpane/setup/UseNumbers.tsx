import { fill } from '../../locale/language';
import { attendanceTexts } from '../../locale/pane/attendance';
import { setupTexts } from '../../locale/pane/setup';
import type { Attendance } from '../../people/attendance';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { formOf, type CongressForm } from './congress-form';
import type { FieldsProps } from './IdentityFields';
import { differencesFrom, numbersFrom, type Difference } from './roster-numbers';

/** Does the form have the roster's numbers? If not, by how much it is off, and a button that fills them in. */
export function UseNumbers({ found, form, change }: FieldsProps & { readonly found: Attendance }) {
  const texts = useTexts(attendanceTexts);
  const setup = useTexts(setupTexts);
  const { congress } = useWorkbook();
  const differences = differencesFrom(form, found);
  const stored = differencesFrom(formOf(congress), found);
  const use = (): void => {
    change(numbersFrom(found));
    announce(texts.used);
  };
  const label = (field: Difference['field']): string => (field === 'convoked' || field === 'present' ? setup[field] : setup.deduction[field]);
  const describe = ({ field, typed, listed }: Difference): string => typed === null
    ? fill(texts.notFilled, { field: label(field), listed })
    : fill(texts.difference, { field: label(field), typed, listed, by: Math.abs(typed - listed) });
  const same = differences.length === 0;
  const off = !same && !isEmpty(form);
  // One notice for every case: the button in it keeps the focus when it has done its work.
  return (
    <div data-part="use-attendance">
      <Notice intent={same ? 'success' : off ? 'warning' : 'info'} live={same ? 'status' : false} {...(off && { title: texts.differs })} actions={
        <Button size="small" appearance="primary" data-act="use-attendance" disabledFocusable={same} onClick={use}>{texts.use}</Button>
      }>
        {same && [texts.same, ...(stored.length > 0 ? [texts.unsaved] : [])].join(' ')}
        {off && differences.map((one) => <div key={one.field}>{describe(one)}</div>)}
        {!same && !off && texts.fillIn}
      </Notice>
    </div>
  );
}

/** Nothing has been typed yet, so nothing differs. */
function isEmpty({ convoked, present }: CongressForm): boolean {
  return convoked.trim() === '' && present.trim() === '';
}
