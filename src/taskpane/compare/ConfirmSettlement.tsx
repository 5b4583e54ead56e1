import type { PaperContent } from '../../election/comparison';
import { fill } from '../../locale/language';
import { settleTexts } from '../../locale/pane/settle';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useAct, useTexts, useWorkbook } from '../components/workbook-context';
import { consequences, papersOf, wrongDesks, type Answers, type Standing } from './settlement';

/** The button that settles a difference: it says in words what will happen. What is discarded is asked for once more. */
export function ConfirmSettlement({ standing, count, answers: { matching, other }, paper, settle }: {
  readonly standing: Standing;
  readonly count: Count;
  readonly answers: Answers;
  readonly paper: PaperContent | null;
  readonly settle: (answers: Answers, paper: PaperContent | null) => Promise<void>;
}) {
  const styles = useSharedStyles();
  const texts = useTexts(settleTexts);
  const { language } = useWorkbook();
  const { busy, run } = useAct();
  if (matching === '' || other === '') return <p className={styles.muted}>{texts.nothingLeft}</p>;
  const go = (): Promise<void> => settle({ matching, other }, paper);
  if (other === 'discarded') return <Discard standing={standing} count={count} matching={matching} go={go} />;
  // What the paper says is not written, or is written so that it cannot be read.
  if (matching === 'neither' && paper === null) return <Button data-act="settle" disabled>{texts.confirm}</Button>;
  const words = consequences(standing, { matching, paper }, { rules: count.rules, language });
  return (
    <>
      <div data-part="consequence">{words.map((text) => <p key={text} className={styles.text}>{text}</p>)}</div>
      <Button appearance="primary" data-act="settle" disabledFocusable={busy} aria-label={`${texts.confirm}. ${words.join('. ')}`} onClick={() => run(go)}>{texts.confirm}</Button>
    </>
  );
}

function Discard({ standing, count, matching, go }: { readonly standing: Standing; readonly count: Count; readonly matching: 'first' | 'second' | 'neither'; readonly go: () => Promise<void> }) {
  const texts = useTexts(settleTexts);
  const { desk, difference: { batch } } = standing;
  const comparison = count.compared.find((one) => one.desk === desk)?.comparison;
  const lost = wrongDesks(matching, desk).map((wrong) => ({ desk: wrong, papers: comparison === undefined ? 0 : papersOf(comparison, batch, wrong) }));
  const papers = lost.reduce((sum, one) => sum + one.papers, 0);
  return (
    <AskFirst act="discard-batch" label={fill(texts.discard, { batch })} question={lost.map((one) => fill(texts.discardAsk, { ...one, batch })).join(' ')}
      confirm={fill(texts.discardConfirm, { papers })} onConfirm={go} />
  );
}
