import type { Level, Meeting, RegulationId } from '../../election/congress';
import type { Language } from '../../locale/language';
import { setupTexts } from '../../locale/pane/setup';
import { tableTexts } from '../../locale/tables';
import { CheckField, SelectField, TextField } from '../components/fields';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { forMeeting, type CongressForm } from './congress-form';

/** What every group of fields of the set-up form is given. */
export interface FieldsProps {
  readonly form: CongressForm;
  readonly change: (part: Partial<CongressForm>) => void;
}

const MEETINGS: readonly Meeting[] = ['members', 'delegates', 'conference'];
const LEVELS: readonly Level[] = ['branch', 'grassroots', 'higher'];
const REGULATIONS: readonly RegulationId[] = ['190', '244'];

/** Which congress it is: the head of the minutes. */
export function IdentityFields({ form, change }: FieldsProps) {
  const styles = useSharedStyles();
  const texts = useTexts(setupTexts);
  const { words } = useTexts(tableTexts);
  const { language } = useWorkbook();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.body}</legend>
      <TextField name="organisation" label={texts.organisation} value={form.organisation} onChange={(organisation) => change({ organisation })} />
      <TextField name="superior" label={texts.superior} value={form.superior} onChange={(superior) => change({ superior })} />
      <div className={styles.pair}>
        <TextField name="ordinal" label={texts.ordinal} value={form.ordinal} onChange={(ordinal) => change({ ordinal })} />
        <TextField name="term" label={texts.term} hint={texts.termHint} value={form.term} onChange={(term) => change({ term })} />
        <TextField name="place" label={texts.place} value={form.place} onChange={(place) => change({ place })} />
        <TextField name="day" type="date" label={texts.day} hint={dayInWords(form.day, language)} value={form.day} onChange={(day) => change({ day })} />
      </div>
      <SelectField name="meeting" label={texts.meeting} value={form.meeting} onChange={(meeting) => change(forMeeting(meeting, form))}
        options={MEETINGS.map((value) => ({ value, text: words.meeting[value] }))} />
      <SelectField name="level" label={texts.level} value={form.level} onChange={(level) => change({ level })}
        options={LEVELS.map((value) => ({ value, text: words.level[value] }))} />
      {/* A branch always elects its secretary itself (24-QĐ/TW 22). */}
      {form.level !== 'branch' && <CheckField name="directSecretary" label={texts.directSecretary} checked={form.directSecretary} onChange={(directSecretary) => change({ directSecretary })} />}
      <SelectField name="regulation" label={texts.regulation} value={form.regulation} onChange={(regulation) => change({ regulation })}
        options={REGULATIONS.map((value) => ({ value, text: words.regulation[value] }))} />
    </fieldset>
  );
}

/** Browsers show a date field by the computer's own habits, month first on some: the words leave no doubt. */
function dayInWords(day: string, language: Language): string | undefined {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
