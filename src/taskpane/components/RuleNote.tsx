import { articleOf, isUncertain, type RuleName } from '../../election/regulation';
import { fill } from '../../locale/language';
import { documentTexts, ruleTexts } from '../../locale/regulation';
import { useSharedStyles } from './styles';
import { ToCheck } from './ToCheck';
import { useWorkbookPart } from './workbook-context';

/** A rule in one sentence, where it stands, and the mark of one that is known by memory or inferred. */
export function RuleNote({ rule }: { readonly rule: RuleName }) {
  const language = useWorkbookPart((state) => state.language);
  const regulation = useWorkbookPart((state) => state.congress?.regulation ?? '190');
  const { article, document } = articleOf(rule, regulation);
  const place = article === '' ? '' : ` (${fill(documentTexts[language][document], { article })})`;
  return <span data-rule={rule}>{ruleTexts[language][rule]}{place} {isUncertain(rule) && <ToCheck />}</span>;
}

/** Several rules, one below the other. */
export function RuleNotes({ rules }: { readonly rules: readonly RuleName[] }) {
  const styles = useSharedStyles();
  return <ul className={styles.list}>{rules.map((rule) => <li key={rule} className={styles.muted}><RuleNote rule={rule} /></li>)}</ul>;
}
