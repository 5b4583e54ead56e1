import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useRef, useState } from 'react';
import { differenceKey } from '../../election/comparison';
import { fill } from '../../locale/language';
import { settleTexts } from '../../locale/pane/settle';
import { Button } from '../components/Button';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useTexts } from '../components/workbook-context';
import { BatchTable } from './BatchTable';
import { DifferenceList } from './DifferenceList';
import type { Standing } from './settlement';
import { SettleForm } from './SettleForm';
import { TotalsTable } from './TotalsTable';

const useStyles = makeStyles({ settle: { borderRadius: tokens.borderRadiusMedium, outlineOffset: '4px' } });

/** What differs: one difference at a time to be settled, then the totals, the batches and the whole list. No name's votes. `onEnd`: the last one is settled, or nothing can be for now. */
export function ComparisonPanel({ count, onEnd }: { readonly count: Count; readonly onEnd: () => void }) {
  const own = useStyles();
  const styles = useSharedStyles();
  const settling = useTexts(settleTexts);
  const standing: readonly Standing[] = count.compared.flatMap(({ desk, comparison }) => comparison.differences.map((difference) => ({ desk, difference })));
  const [wanted, setWanted] = useState(0);
  const place = useRef<HTMLElement>(null);
  const index = Math.min(wanted, standing.length - 1);
  const chosen = standing[index];
  // Whoever settles goes on with the next paper, so the focus waits there.
  const goOn = (): void => {
    setWanted(index);
    if (place.current === null) onEnd();
    else place.current.focus();
  };
  return (
    <>
      <section ref={place} tabIndex={-1} className={mergeClasses(styles.group, own.settle)} aria-label={settling.matching} data-part="settle">
        {chosen !== undefined && (
          <>
            <Turning index={index} count={standing.length} show={setWanted} />
            {/* Answers given to one difference are not taken for another. */}
            <SettleForm key={`${chosen.desk} ${differenceKey(chosen.difference)}`} standing={chosen} count={count} onSettled={goOn} />
          </>
        )}
      </section>
      <TotalsTable count={count} />
      {count.compared.map(({ desk, comparison }) => <BatchTable key={desk} desk={desk} comparison={comparison} />)}
      <DifferenceList standing={standing} rules={count.rules} />
    </>
  );
}

/** Which difference is shown, and the ways to the one before and after. */
function Turning({ index, count, show }: { readonly index: number; readonly count: number; readonly show: (index: number) => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(settleTexts);
  return (
    <>
      <h3 className={styles.subheading}>{fill(texts.title, { index: index + 1, count })}</h3>
      {count > 1 && (
        <div className={styles.row}>
          <Button size="small" data-act="previous-difference" disabledFocusable={index === 0} onClick={() => show(index - 1)}>{texts.previous}</Button>
          <Button size="small" data-act="next-difference" disabledFocusable={index === count - 1} onClick={() => show(index + 1)}>{texts.next}</Button>
        </div>
      )}
    </>
  );
}
