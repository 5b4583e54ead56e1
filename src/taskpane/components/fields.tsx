import { mergeClasses } from '@griffel/react';
import { useId, type ReactNode } from 'react';
import { fill } from '../../locale/language';
import { shellTexts } from '../../locale/pane/shell';
import { useFieldStyles } from './field-styles';
import { readWhole } from './whole-number';
import { useTexts } from './workbook-context';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A year has four digits: without a bound the browser lets six be typed, and 20/05/2025 in a field that wants the month first becomes the year 52025. */
const LAST_DAY = '9999-12-31';

/** A line of text; `type` date gives an ISO date; a `readOnly` one is there to be read. */
export function TextField({ type = 'text', readOnly = false, onChange, ...field }: Omit<FieldProps, 'onChange'> & { readonly type?: 'text' | 'date'; readonly readOnly?: boolean; readonly onChange?: FieldProps['onChange'] }) {
  return <Labelled {...field}>{(control) => <input {...control} type={type} readOnly={readOnly} {...(type === 'date' && { max: LAST_DAY })} value={field.value} autoComplete="off" onChange={(event) => onChange?.(event.target.value)} />}</Labelled>;
}

/** Text that should be a whole number of at least `least`: what is typed stays as typed, and is named when it is not one. */
export function NumberField({ least = 0, ...field }: FieldProps & { readonly least?: number }) {
  const texts = useTexts(shellTexts);
  const bad = field.value.trim() !== '' && readWhole(field.value, least) === null;
  const error = bad ? fill(texts.notWhole, { field: field.label, text: field.value.trim(), least }) : field.error;
  return (
    <Labelled {...field} error={error}>
      {(control) => <input {...control} inputMode="numeric" value={field.value} autoComplete="off" onChange={(event) => field.onChange(event.target.value)} />}
    </Labelled>
  );
}

/** One of a few choices. */
export function SelectField<Value extends string>({ options, value: chosen, onChange, ...field }: Omit<FieldProps, 'value' | 'onChange'> & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
}) {
  const choose = (text: string): void => options.forEach(({ value }) => { if (value === text) onChange(value); });
  return (
    <Labelled {...field}>
      {(control) => (
        <select {...control} value={chosen} onChange={(event) => choose(event.target.value)}>
          {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
        </select>
      )}
    </Labelled>
  );
}

/** Several lines of text; `readOnly` ones are there to be copied. Reached by Tab they come into sight as a whole: the browser scrolls only to the line with the caret. */
export function LinesField({ rows = 3, readOnly = false, ...field }: FieldProps & { readonly rows?: number; readonly readOnly?: boolean }) {
  const styles = useFieldStyles();
  return (
    <Labelled {...field}>
      {({ className, ...control }) => (
        <textarea {...control} className={mergeClasses(className, styles.area)} value={field.value} rows={rows} readOnly={readOnly} spellCheck={false} onFocus={({ currentTarget }) => currentTarget.scrollIntoView?.({ block: 'nearest' })} onChange={(event) => field.onChange(event.target.value)} />
      )}
    </Labelled>
  );
}

/** A statement to tick. */
export function CheckField({ name, label, checked, onChange }: { readonly name: string; readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  const styles = useFieldStyles();
  return (
    <label className={styles.check}>
      <input type="checkbox" name={name} className={styles.box} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** What ties a control to its label, hint and error. */
interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

function Labelled({ name, label, hint, error, children }: Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'> & { readonly children: (control: ControlProps) => ReactNode }) {
  const styles = useFieldStyles();
  const id = useId();
  const said = [...(error === undefined ? [] : [`${id}-error`]), ...(hint === undefined ? [] : [`${id}-hint`])].join(' ');
  const control: ControlProps = {
    id,
    name,
    className: mergeClasses(styles.control, error !== undefined && styles.bad),
    ...(said !== '' && { 'aria-describedby': said }),
    ...(error !== undefined && { 'aria-invalid': true }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      {children(control)}
      {error !== undefined && <div id={`${id}-error`} role="alert" className={styles.error}>{error}</div>}
      {hint !== undefined && <div id={`${id}-hint`} className={styles.hint}>{hint}</div>}
    </div>
  );
}
