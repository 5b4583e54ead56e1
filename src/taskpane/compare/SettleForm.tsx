import { useState } from 'react';
import type { DeskId } from '../../election/entry-state';
import type { PaperContent } from '../../election/comparison';
import { fill } from '../../locale/language';
import { settleTexts } from '../../locale/pane/settle';
import type { Settlement } from '../../workbook/state';
import { announce } from '../components/announcer';
import { Choice, type Answer } from '../components/Choice';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { ConfirmSettlement } from './ConfirmSettlement';
import { contentText, placeText } from './difference-words';
import { EMPTY_PAPER, paperOf } from './paper-form';
import { PaperFields } from './PaperFields';
import { UNANSWERED, unfit, wrongDesks, type Answers, type Standing } from './settlement';

/** Two questions about one difference, for somebody who holds the paper: which entry matches it, and what becomes of the other. Nothing is answered beforehand. */
export function SettleForm({ standing, count, onSettled }: { readonly standing: Standing; readonly count: Count; readonly onSettled: () => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(settleTexts);
  const { language } = useWorkbook();
  const { desk, difference } = standing;
  const [answers, setAnswers] = useState<Answers>(UNANSWERED);
  const [form, setForm] = useState(EMPTY_PAPER);
  const { matching, other } = answers;
  const settle = useSettling(standing, onSettled);
  const written = matching === 'neither' && other === 'corrected';
  return (
    <>
      <p className={styles.text} data-part="place"><strong>{placeText(difference, language)}</strong></p>
      <p className={styles.muted}>{texts.hint}</p>
      <Choice name="matching" question={texts.matching} answers={useMatches(standing, count)} value={matching} onChange={(value) => setAnswers({ matching: value, other: '' })} />
      {matching !== '' && (
        <Choice name="other" question={fill(matching === 'neither' ? texts.otherBoth : texts.other, { desk: wrongDesks(matching, desk)[0] ?? '' })} value={other}
          answers={[
            { value: 'corrected', text: texts.corrected },
            { value: 'discarded', text: fill(matching === 'neither' ? texts.discardedBoth : texts.discarded, { batch: difference.batch, desk: wrongDesks(matching, desk)[0] ?? '' }) },
          ]}
          onChange={(value) => setAnswers({ ...answers, other: value })} />
      )}
      {written && <PaperFields form={form} rules={count.rules} change={setForm} />}
      <ConfirmSettlement standing={standing} count={count} answers={answers} paper={written ? paperOf(form, count.rules) : null} settle={settle} />
    </>
  );
}

/** The answers to the first question: what each desk has, in the order of the desks, and neither. */
function useMatches({ desk, difference }: Standing, { rules }: Count): readonly Answer<Settlement['matching']>[] {
  const texts = useTexts(settleTexts);
  const { language } = useWorkbook();
  const match = (value: 'first' | 'second', whose: DeskId): Answer<Settlement['matching']> => {
    const side = difference[value];
    const against = unfit(side, rules.names);
    return { value, text: fill(texts.matches, { desk: whose, what: contentText(side?.paper ?? null, { rules, language }) }), refused: against === null ? undefined : texts[against] };
  };
  return [match('first', '1'), match('second', desk), { value: 'neither', text: texts.neither }];
}

/** Carries the settlement out and says what remains. */
function useSettling({ desk, difference }: Standing, onSettled: () => void): (answers: Answers, paper: PaperContent | null) => Promise<void> {
  const texts = useTexts(settleTexts);
  const store = useStore();
  return async ({ matching, other }, paper) => {
    if (matching === '' || other === '') return;
    await store.settle({ desk, difference, matching, other, paper });
    announce(other === 'discarded' ? fill(texts.discardedNow, { batch: difference.batch }) : texts.settled);
    onSettled();
  };
}
