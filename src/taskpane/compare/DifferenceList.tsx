import type { BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { contentText, placeText } from './difference-words';
import type { Standing } from './settlement';

/** A batch that was entered out of step can differ on every paper: so many are listed at once. */
const LISTED = 100;

/** All differences in a line each, desk 1 first, without a word on which is likelier. */
export function DifferenceList({ standing, rules }: { readonly standing: readonly Standing[]; readonly rules: BallotRules }) {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  const { language } = useWorkbook();
  const telling = { rules, language };
  return (
    <details>
      <summary tabIndex={0} data-act="show-differences">{fill(texts.list, { count: standing.length })}</summary>
      <ul className={styles.list} data-part="differences">
        {standing.slice(0, LISTED).map(({ desk, difference }, index) => (
          <li key={index}>
            {fill(texts.sides, { place: placeText(difference, language), desk, first: contentText(difference.first?.paper ?? null, telling), second: contentText(difference.second?.paper ?? null, telling) })}
          </li>
        ))}
      </ul>
      {standing.length > LISTED && <p className={styles.muted}>{fill(texts.listMore, { count: standing.length - LISTED })}</p>}
    </details>
  );
}
