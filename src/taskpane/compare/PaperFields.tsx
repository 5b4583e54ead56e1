import type { BallotRules } from '../../election/ballot';
import { offeredReasons } from '../../election/offered-reasons';
import { reasonTexts } from '../../locale/ballot-reasons';
import { settleTexts } from '../../locale/pane/settle';
import { SelectField, TextField } from '../components/fields';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { listsOf, problemsOf, type PaperForm } from './paper-form';

/** What the paper in hand says, where neither entry says it. */
export function PaperFields({ form, rules, change }: { readonly form: PaperForm; readonly rules: BallotRules; readonly change: (form: PaperForm) => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(settleTexts);
  const reasons = useTexts(reasonTexts);
  const { language } = useWorkbook();
  const problems = problemsOf(form, rules, language);
  const lists = listsOf(rules.form);
  const label = { struck: rules.form === 'cross' ? texts.struck : texts.disagree, both: texts.both, blank: texts.blank };
  return (
    <fieldset className={styles.group} data-part="paper">
      <legend className={styles.legend}>{texts.paperSays}</legend>
      {lists.map((list, index) => (
        <TextField key={list} name={`paper-${list}`} label={label[list]} value={form[list]} error={problems[list]} onChange={(text) => change({ ...form, [list]: text })}
          hint={index < lists.length - 1 ? undefined : rules.form === 'cross' ? texts.struckHint : texts.agreeHint} />
      ))}
      <SelectField name="paper-conclusion" label={texts.conclusion} value={form.conclusion} onChange={(conclusion) => change({ ...form, conclusion })}
        options={[
          { value: 'rules', text: texts.byRules },
          { value: 'valid', text: texts.valid },
          ...offeredReasons(rules.form).map((code) => ({ value: code, text: `${code} ${reasons[code].title}` })),
        ]} />
      {form.conclusion !== 'rules' && <TextField name="paper-note" label={texts.note} value={form.note} error={problems.note} onChange={(note) => change({ ...form, note })} />}
    </fieldset>
  );
}
