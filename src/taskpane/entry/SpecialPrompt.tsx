import type { BallotRules, Conclusion } from '../../election/ballot';
import { isDoubtful, proposedValidity } from '../../election/validity';
import { fill } from '../../locale/language';
import { reasonTexts } from '../../locale/ballot-reasons';
import { entryTexts } from '../../locale/pane/entry';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { ToCheck } from '../components/ToCheck';
import { useTexts, useWorkbook } from '../components/workbook-context';
import type { Complaint, Desk } from './desk';
import { isMarked } from './paper';

interface Props {
  readonly desk: Desk;
  readonly rules: BallotRules;
}

/** What the typist must know where more than marks are at stake: a complaint first, then what the next key does. */
export function SpecialPrompt({ desk, rules }: Props) {
  const texts = useTexts(entrySpecialTexts);
  const { complaint, view, paper } = desk;
  const said = complaint === null ? null : complaintText(complaint, texts);
  if (said !== null && (view !== null || paper.stage === 'marking')) return said;
  return <>{said !== null && `${said} `}<StagePrompt desk={desk} rules={rules} /></>;
}

function StagePrompt({ desk, rules }: Props) {
  const texts = useTexts(entrySpecialTexts);
  const { view, paper } = desk;
  if (view !== null) return view.kind === 'papers' ? texts.listHint : texts.batchesHint;
  switch (paper.stage) {
    case 'confirm': return <ConfirmPrompt desk={desk} rules={rules} />;
    case 'reason': return texts.reasonTitle;
    case 'note': return <NotePrompt concluding={paper.concluding} />;
    case 'count': return fill(texts.countTitle, { text: paper.countText === '' ? '…' : paper.countText });
    case 'remove': return texts.askRemove;
    case 'marking': return <MarkingPrompt desk={desk} rules={rules} />;
  }
}

function MarkingPrompt({ desk: { paper, editing, keying }, rules }: Props) {
  const texts = useTexts(entrySpecialTexts);
  const { typing, ready } = useTexts(entryTexts);
  if (paper.digits !== '') return fill(typing, { digits: paper.digits });
  if (paper.conclusion !== null) return <ConcludedPrompt conclusion={paper.conclusion} opened={editing !== null} />;
  return isMarked(paper) ? ready[rules.form === 'agree' ? 'agree' : keying] : texts.readyOpened;
}

function ConcludedPrompt({ conclusion, opened }: { readonly conclusion: Conclusion; readonly opened: boolean }) {
  const texts = useTexts(entrySpecialTexts);
  const { language } = useWorkbook();
  switch (conclusion.kind) {
    case 'valid': return texts.asValid;
    case 'invalid': return fill(texts.asReason, { code: conclusion.reason, title: conclusion.note === '' ? reasonTexts[language][conclusion.reason].title : conclusion.note });
    case 'undecided': return opened ? texts.waitingOpened : texts.asWaiting;
  }
}

/** Why the paper as it stands is invalid, and where the committee may conclude otherwise. */
function ConfirmPrompt({ desk, rules }: Props) {
  const texts = useTexts(entrySpecialTexts);
  const { language } = useWorkbook();
  const proposal = proposedValidity(desk.paper.marks, rules);
  if (proposal.valid) return texts.asValid;
  const text = fill(texts.confirm, { code: proposal.code, title: reasonTexts[language][proposal.code].title });
  return isDoubtful(proposal, rules) ? <>{text} {texts.confirmDoubtful} <ToCheck /></> : text;
}

function NotePrompt({ concluding }: { readonly concluding: Conclusion | null }) {
  const texts = useTexts(entrySpecialTexts);
  const { language } = useWorkbook();
  if (concluding?.kind !== 'invalid') return texts.writeNote.valid;
  return fill(texts.writeNote.invalid, { code: concluding.reason, title: reasonTexts[language][concluding.reason].title });
}

function complaintText(complaint: Complaint, { complaints }: (typeof entrySpecialTexts)['vi' | 'en']): string {
  return fill(complaints[complaint.kind], 'number' in complaint ? { number: complaint.number } : {});
}
