import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { Button } from '../components/Button';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import type { Desk, Key } from './desk';
import { digitsFor } from './paper';
import { numbersOf, numbersText } from './paper-numbers';
import { Prompt } from './Prompt';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', flex: 'none', whiteSpace: 'nowrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '26px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  // "Bàn 2" needs room beside the number.
  withDesk: { fontSize: tokens.fontSizeBase400 },
  digits: { marginLeft: 'auto', minWidth: '3ch', textAlign: 'right', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyMonospace },
  keying: { minWidth: 0, padding: '0 6px' },
  prompt: { margin: 0, minHeight: '16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, flex: 'none', overflowWrap: 'anywhere' },
  alarm: { backgroundColor: tokens.colorPaletteYellowBackground1, boxShadow: `inset 4px 0 ${tokens.colorPaletteYellowBorderActive}`, padding: '1px 8px', fontWeight: tokens.fontWeightSemibold },
});

/** Whose desk this is and which paper is at hand by the number on it, how many are chosen, which names are keyed, the digits typed so far, and what the next key does. */
export function PaperHead({ desk, rules, press }: { readonly desk: Desk; readonly rules: BallotRules; readonly press: (key: Key) => void }) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const { paper, keying, editing } = desk;
  const at = useWorkbookPart((state) => state.desk);
  const chosen = paper.marks.reduce((sum: number, mark) => sum + (mark === 1 ? 1 : 0), 0);
  const alarming = desk.complaint !== null || paper.stage === 'confirm' || paper.stage === 'remove' || paper.conclusion !== null;
  return (
    <>
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.title, at !== '1' && styles.withDesk)} data-part="paper-number">{useTitle(desk)}</h2>
        {paper.count !== 1 && <span data-part="pile">{fill(texts.pile, { count: paper.count })}</span>}
        <span data-part="chosen">{fill(rules.form === 'cross' ? texts.chosen : texts.agreed, { chosen, seats: rules.seats, names: rules.names })}</span>
        {rules.form === 'cross' && editing === null && (
          <Button size="small" appearance={keying === 'chosen' ? 'primary' : 'secondary'} className={styles.keying} data-act="switch-keying" title={texts.switchKeying} onClick={() => press({ kind: 'keying' })}>{texts.keying[keying]}</Button>
        )}
        <span className={styles.digits} data-part="digits">{paper.digits === '' ? '' : paper.digits.padEnd(digitsFor(rules.names), '_')}</span>
      </div>
      <p className={mergeClasses(styles.prompt, alarming && styles.alarm)} role={alarming ? 'alert' : undefined} data-part="prompt">
        <Prompt desk={desk} rules={rules} />
      </p>
    </>
  );
}

/** "Phiếu 31", "Sửa phiếu 31–90"; at another desk than the first "Bàn 2 · Phiếu 31". */
function useTitle({ editing }: Desk): string {
  const texts = useTexts(entryTexts);
  const desk = useWorkbookPart((state) => state.desk);
  const size = useWorkbookPart(({ congress }) => congress?.batchSize ?? BATCH_SIZE);
  const numbers = numbersOf(useWorkbookPart((state) => state.ballots), size);
  const title = editing === null ? fill(texts.paper, { number: numbers.next }) : fill(texts.editing, { number: numbersText([editing], numbers) });
  return desk === '1' ? title : fill(texts.atDesk, { desk, title });
}
