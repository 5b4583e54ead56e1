import type { ContestResult } from '../../election/contest-result';
import { fill } from '../../locale/language';
import { roundsTexts } from '../../locale/pane/rounds';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';

/** How many of the elected are inside and outside the approved personnel plan, and who is outside; nothing where it is not known of anybody. */
export function PersonnelPlan({ result: { plan } }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const { inside, outside, unknown } = plan;
  if (inside + outside.length === 0) return null;
  return (
    <p className={styles.text} data-part="personnel-plan">
      {fill(texts.plan, { inside, outside: outside.length })}. {outside.length > 0 && fill(texts.planNames, { names: outside.join(', ') })} {unknown > 0 && fill(texts.planUnknown, { unknown })}
    </p>
  );
}
