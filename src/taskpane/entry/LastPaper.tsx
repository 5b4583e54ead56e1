import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { memo } from 'react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import type { Done } from './done';
import { doneText, whatOf } from './done-text';
import type { Keying } from './paper';
import { numbersOf, numbersText } from './paper-numbers';

const useStyles = makeStyles({
  last: { margin: 0, padding: '0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', flex: 'none' },
  // Green for a moment. It does not fade: a browser would draw every step of that beside the keys that are typed next.
  fresh: {
    backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1,
    animationName: { to: { backgroundColor: 'transparent' } }, animationDelay: '900ms', animationDuration: '1ms', animationFillMode: 'forwards',
    '@media (forced-colors: active)': { fontWeight: tokens.fontWeightSemibold },
  },
});

let turn = 0;
const turns = new WeakMap<Done, number>();

/** What was done last, lighting up for a moment: "Đã ghi phiếu 12: gạch 3, 7"; in a pane just opened the paper saved last. */
export const LastPaper = memo(function LastPaper({ rules, done, keying }: { readonly rules: BallotRules; readonly done: Done | null; readonly keying: Keying }) {
  const styles = useStyles();
  const texts = useTexts(entrySpecialTexts);
  const { paper: paperText } = useTexts(entryTexts);
  const language = useWorkbookPart((state) => state.language);
  const congress = useWorkbookPart((state) => state.congress);
  const ballots = useWorkbookPart((state) => state.ballots);
  const wording = { rules, language, keying };
  if (done !== null) {
    const text = doneText(done, wording);
    return <p key={turnOf(done)} className={mergeClasses(styles.last, styles.fresh)} data-part="last-paper" title={text}>{text}</p>;
  }
  const last = ballots.slice(-1);
  const paper = fill(paperText, { number: numbersText(last, numbersOf(ballots, congress?.batchSize ?? BATCH_SIZE)) });
  const text = last.length === 0 ? texts.lastNone : fill(texts.lastSaved, { paper, what: whatOf(last, wording) });
  return <p className={styles.last} data-part="last-paper" title={text}>{text}</p>;
});

/** A new element for every act, so that it lights up each time. */
function turnOf(done: Done): number {
  const known = turns.get(done) ?? ++turn;
  turns.set(done, known);
  return known;
}
