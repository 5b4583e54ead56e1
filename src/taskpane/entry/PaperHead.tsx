import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BallotRules } from '../../election/ballot';
import { isDoubtful, proposedValidity } from '../../election/validity';
import { fill } from '../../locale/language';
import { reasonTexts } from '../../locale/findings';
import { entryTexts } from '../../locale/pane/entry';
import { ToCheck } from '../components/ToCheck';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { digitsFor } from './paper';
import type { Desk } from './press';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', flex: 'none' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  digits: { marginLeft: 'auto', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyMonospace },
  prompt: { margin: 0, minHeight: '18px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, flex: 'none', overflowWrap: 'anywhere' },
  alarm: { backgroundColor: tokens.colorPaletteYellowBackground1, borderLeft: `4px solid ${tokens.colorPaletteYellowBorderActive}`, padding: '2px 6px', fontWeight: tokens.fontWeightSemibold },
});

/** Which paper is at hand, how many are chosen, the digits typed so far, and what the next key does. */
export function PaperHead({ desk, rules }: { readonly desk: Desk; readonly rules: BallotRules }) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const { ballots } = useWorkbook();
  const { paper, editing } = desk;
  const number = editing?.number ?? (ballots.at(-1)?.number ?? 0) + 1;
  const chosen = paper.marks.filter((mark) => mark === 1).length;
  const alarming = desk.complaint !== null || paper.stage === 'confirm' || paper.conclusion !== null;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title} data-part="paper-number">{fill(editing === null ? texts.paper : texts.editing, { number })}</h2>
        {paper.count !== 1 && <span data-part="pile">{fill(texts.pile, { count: paper.count })}</span>}
        <span data-part="chosen">{fill(rules.form === 'cross' ? texts.chosen : texts.agreed, { chosen, seats: rules.seats, names: rules.names })}</span>
        <span className={styles.digits} data-part="digits">{paper.digits === '' ? '' : paper.digits.padEnd(digitsFor(rules.names), '_')}</span>
      </div>
      <p className={mergeClasses(styles.prompt, alarming && styles.alarm)} role={alarming ? 'alert' : undefined} data-part="prompt">
        <Prompt desk={desk} rules={rules} />
      </p>
    </>
  );
}

function Prompt({ desk, rules }: { readonly desk: Desk; readonly rules: BallotRules }) {
  const texts = useTexts(entryTexts);
  const { complaint, paper } = desk;
  if (complaint !== null) return complaint.kind === 'noSuchName' ? fill(texts.noSuchName, { number: complaint.number }) : texts[complaint.kind];
  if (desk.cursor !== null) return texts.listHint;
  switch (paper.stage) {
    case 'confirm': return <ConfirmPrompt desk={desk} rules={rules} />;
    case 'reason': return texts.reasonTitle;
    case 'note': return texts.needNote;
    case 'count': return fill(texts.countTitle, { text: paper.countText === '' ? '…' : paper.countText });
    case 'marking': return <MarkingPrompt desk={desk} rules={rules} />;
  }
}

function MarkingPrompt({ desk: { paper }, rules }: { readonly desk: Desk; readonly rules: BallotRules }) {
  const texts = useTexts(entryTexts);
  const { language } = useWorkbook();
  const { conclusion } = paper;
  if (paper.digits !== '') return fill(texts.typing, { digits: paper.digits });
  if (conclusion?.kind === 'valid') return texts.asValid;
  if (conclusion?.kind === 'invalid') return fill(texts.asReason, { code: conclusion.reason, title: conclusion.note === '' ? reasonTexts[language][conclusion.reason].title : conclusion.note });
  return rules.form === 'cross' ? texts.readyCross : texts.ready;
}

/** Why the paper as it stands is invalid, and where the committee may conclude otherwise. */
function ConfirmPrompt({ desk, rules }: { readonly desk: Desk; readonly rules: BallotRules }) {
  const texts = useTexts(entryTexts);
  const { language } = useWorkbook();
  const proposal = proposedValidity(desk.paper.marks, rules);
  if (proposal.valid) return texts.asValid;
  const text = fill(texts.confirm, { code: proposal.code, title: reasonTexts[language][proposal.code].title });
  return isDoubtful(proposal, rules) ? <>{text} {texts.confirmDoubtful} <ToCheck /></> : text;
}
