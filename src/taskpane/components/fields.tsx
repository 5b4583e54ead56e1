import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../locale/language';
import { shellTexts } from '../../locale/pane/shell';
import { readWhole } from './whole-number';
import { useTexts } from './workbook-context';

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** A line of text; `type` date gives an ISO date, time gives 10:45. */
export function TextField({ type = 'text', ...field }: FieldProps & { readonly type?: 'text' | 'date' | 'time' }) {
  return (
    <Labelled {...field}>
      <Input name={field.name} type={type} value={field.value} disabled={field.disabled ?? false} onChange={(_, data) => field.onChange(data.value)} autoComplete="off" />
    </Labelled>
  );
}

/** Text that should be a whole number of at least `least`: what is typed stays as typed, and is named when it is not one. */
export function NumberField({ least = 0, fieldName, ...field }: FieldProps & { readonly least?: number; readonly fieldName: string }) {
  const texts = useTexts(shellTexts);
  const bad = field.value.trim() !== '' && readWhole(field.value, least) === null;
  const error = bad ? fill(texts.notWhole, { field: fieldName, text: field.value.trim(), least }) : field.error;
  return (
    <Labelled {...field} error={error}>
      <Input name={field.name} inputMode="numeric" value={field.value} disabled={field.disabled ?? false} onChange={(_, data) => field.onChange(data.value)} autoComplete="off" />
    </Labelled>
  );
}

/** One of a few choices. */
export function SelectField({ options, ...field }: FieldProps & { readonly options: readonly { readonly value: string; readonly text: string }[] }) {
  return (
    <Labelled {...field}>
      <Select name={field.name} value={field.value} disabled={field.disabled ?? false} onChange={(_, data) => field.onChange(data.value)}>
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </Select>
    </Labelled>
  );
}

/** Several lines of text. */
export function LinesField({ rows = 3, ...field }: FieldProps & { readonly rows?: number }) {
  return (
    <Labelled {...field}>
      <Textarea name={field.name} value={field.value} disabled={field.disabled ?? false} rows={rows} resize="vertical" spellCheck={false} onChange={(_, data) => field.onChange(data.value)} />
    </Labelled>
  );
}

function Labelled({ label, hint, error, children }: Pick<FieldProps, 'label' | 'hint' | 'error'> & { readonly children: React.ReactElement }) {
  return (
    <Field label={<>{label}</>} size="small" {...(hint === undefined ? {} : { hint: <>{hint}</> })} {...(error === undefined ? {} : { validationMessage: error, validationState: 'error' as const })}>
      {children}
    </Field>
  );
}
