import { setupTexts } from '../../locale/pane/setup';
import { LinesField, NumberField, TextField } from '../components/fields';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import type { FieldsProps } from './IdentityFields';

/** Who counts and signs (190-QĐ/TW Đ8), and how many copies of the minutes are made. */
export function CommitteeFields({ form, change }: FieldsProps) {
  const styles = useSharedStyles();
  const texts = useTexts(setupTexts);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.committee}</legend>
      <TextField name="head" label={texts.head} value={form.head} onChange={(head) => change({ head })} />
      <LinesField name="counters" label={texts.counters} hint={texts.countersHint} value={form.counters} onChange={(counters) => change({ counters })} />
      <NumberField name="copies" label={texts.copies} least={1} value={form.copies} onChange={(copies) => change({ copies })} />
    </fieldset>
  );
}
