import { useMemo, useState } from 'react';
import type { MarkForm } from '../../election/mark';
import { contestTexts } from '../../locale/pane/contest';
import { tableTexts } from '../../locale/tables';
import type { Selection } from '../../workbook/state';
import { SelectField } from '../components/fields';
import { useTexts } from '../components/workbook-context';
import { proposeForm, readSheet, type SheetColumns, type SheetReading } from './ballot-sheet';

const FORMS: readonly MarkForm[] = ['cross', 'struck', 'agree'];

/** What the marks of papers that were read mean. */
export function MarksField({ name, value, onChange }: { readonly name: string; readonly value: MarkForm; readonly onChange: (form: MarkForm) => void }) {
  const texts = useTexts(contestTexts);
  const { words } = useTexts(tableTexts);
  return <SelectField name={name} label={texts.sheetForm} value={value} onChange={onChange} options={FORMS.map((form) => ({ value: form, text: words.marks[form] }))} />;
}

/** The papers in these columns, their marks taken as they are chosen to mean, else as they are best understood. */
export function useSheetReading(selection: Selection, columns: SheetColumns, seats: number | null): { readonly form: MarkForm; readonly choose: (form: MarkForm) => void; readonly reading: SheetReading } {
  const [chosen, choose] = useState<MarkForm | null>(null);
  const proposed = useMemo(() => proposeForm(selection, columns, seats), [selection, columns, seats]);
  const form = chosen ?? proposed;
  const reading = useMemo(() => readSheet(selection, columns, form), [selection, columns, form]);
  return { form, choose, reading };
}
