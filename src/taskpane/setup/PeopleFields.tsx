import { deductionKeys } from '../../election/base';
import { articleOf, isUncertain } from '../../election/regulation';
import { fill } from '../../locale/language';
import { setupTexts } from '../../locale/pane/setup';
import { tableTexts } from '../../locale/tables';
import { NumberField } from '../components/fields';
import { chunkOf, late } from '../components/late';
import { LateFold } from '../components/LateFold';
import { useSharedStyles } from '../components/styles';
import { ToCheck } from '../components/ToCheck';
import { useTexts } from '../components/workbook-context';
import { baseRule } from './base-lines';
import type { CongressForm } from './congress-form';
import type { FieldsProps } from './IdentityFields';

/** Its rules have their sentences in a catalogue that the first view does without. */
const ConcludedFields = late(chunkOf(() => import(/* webpackChunkName: "setup-concluded" */ './ConcludedFields')), (content) => content.default);

/** Convoked, the deductions of this kind of meeting with their articles, what the committee concluded otherwise, present, copies. */
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
      <LateFold part="concluded" act="conclude-base" title={texts.concluded.title} open={isConcluded(form)}>
        <ConcludedFields form={form} change={change} />
      </LateFold>
    </fieldset>
  );
}

function isConcluded({ concludedOut = '', concludedReason = '' }: CongressForm): boolean {
  return concludedOut.trim() !== '' || concludedReason.trim() !== '';
}
