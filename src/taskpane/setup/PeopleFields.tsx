import { deductionKeys } from '../../election/base';
import { articleOf, isUncertain } from '../../election/regulation';
import { fill } from '../../locale/language';
import { setupTexts } from '../../locale/pane/setup';
import { tableTexts } from '../../locale/tables';
import { NumberField } from '../components/fields';
import { useSharedStyles } from '../components/styles';
import { ToCheck } from '../components/ToCheck';
import { useTexts } from '../components/workbook-context';
import { baseRule } from './base-lines';
import type { FieldsProps } from './IdentityFields';

/** Convoked, the deductions of this kind of meeting with their articles, present, copies. */
export function PeopleFields({ form, change }: FieldsProps) {
  const styles = useSharedStyles();
  const texts = useTexts(setupTexts);
  const { words } = useTexts(tableTexts);
  const rule = baseRule(form.meeting);
  const { article } = articleOf(rule, form.regulation);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.people}</legend>
      <div className={styles.pair}>
        <NumberField name="convoked" label={texts.convoked} value={form.convoked} onChange={(convoked) => change({ convoked })} />
        <NumberField name="present" label={texts.present} value={form.present} onChange={(present) => change({ present })} />
      </div>
      <h2 className={styles.subheading}>{texts.deductions}</h2>
      <p className={styles.muted}>{fill(texts.article, { article, document: words.regulation[form.regulation] })} {isUncertain(rule) && <ToCheck />}</p>
      {deductionKeys(form.meeting).map((key) => (
        <NumberField key={key} name={key} label={texts.deduction[key]} value={form.deductions[key] ?? ''}
          onChange={(text) => change({ deductions: { ...form.deductions, [key]: text } })} />
      ))}
    </fieldset>
  );
}
