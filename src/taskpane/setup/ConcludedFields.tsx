import { rulableBaseRule } from '../../election/concluded-out';
import { setupTexts } from '../../locale/pane/setup';
import { LinesField, NumberField } from '../components/fields';
import { RuleNote } from '../components/RuleNote';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import type { FieldsProps } from './IdentityFields';

/** “Kết luận khác về cơ sở”: the rule of the base that is inferred or known by memory, how many people more the committee does not count, and why. */
export default function ConcludedFields({ form, change }: FieldsProps) {
  const styles = useSharedStyles();
  const { concluded } = useTexts(setupTexts);
  return (
    <div className={styles.group}>
      <p className={styles.muted}><RuleNote rule={rulableBaseRule(form.meeting)} /></p>
      <p className={styles.muted}>{concluded.hint}</p>
      <NumberField name="concluded-out" label={concluded.people} least={1} value={form.concludedOut ?? ''} onChange={(concludedOut) => change({ concludedOut })} />
      <LinesField name="concluded-reason" label={concluded.reason} rows={2} value={form.concludedReason ?? ''} onChange={(concludedReason) => change({ concludedReason })} />
    </div>
  );
}
