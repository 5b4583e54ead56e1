import type { BallotRules } from '../../election/ballot';
import { isDoubtful, proposedValidity } from '../../election/validity';
import { entryTexts } from '../../locale/pane/entry';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { useTexts } from '../components/workbook-context';
import type { Desk, View } from './desk';
import { MarkButtons, type MakeButton } from './Toolbar';

interface Props {
  readonly desk: Desk;
  readonly rules: BallotRules;
  readonly button: MakeButton;
}

/** The buttons of the lists, of questions, and of an opened paper. */
export function SpecialButtons({ desk, rules, button }: Props) {
  const { view, paper } = desk;
  if (view !== null) return <ViewButtons view={view} button={button} />;
  return paper.stage === 'marking' || paper.stage === 'confirm' ? <PaperButtons desk={desk} rules={rules} button={button} /> : <AskingButtons desk={desk} button={button} />;
}

function PaperButtons({ desk: { paper, editing }, rules, button }: Props) {
  const { back } = useTexts(entryTexts);
  const texts = useTexts(entrySpecialTexts);
  const doubtful = (paper.stage === 'confirm' && isDoubtful(proposedValidity(paper.marks, rules), rules)) || (editing !== null && paper.conclusion?.kind === 'undecided');
  return (
    <>
      <MarkButtons button={button} />
      {doubtful && button('conclude-valid', texts.concludeValid, { kind: 'valid' })}
      {editing !== null && button('remove-paper', texts.remove, { kind: 'remove' })}
      {button('back', back, { kind: 'escape' })}
    </>
  );
}

function AskingButtons({ desk: { paper }, button }: Omit<Props, 'rules'>) {
  const { save, back } = useTexts(entryTexts);
  const texts = useTexts(entrySpecialTexts);
  return (
    <>
      {paper.stage === 'count' && button('save-paper', save, { kind: 'enter' }, { primary: true })}
      {paper.stage === 'remove' && button('remove-paper', texts.remove, { kind: 'remove' }, { primary: true })}
      {button('back', back, { kind: 'escape' })}
    </>
  );
}

function ViewButtons({ view, button }: { readonly view: View; readonly button: MakeButton }) {
  const { back } = useTexts(entryTexts);
  const texts = useTexts(entrySpecialTexts);
  return (
    <>
      {button(view.kind === 'papers' ? 'open-paper' : 'open-batch', view.kind === 'papers' ? texts.open : texts.openBatch, { kind: 'enter' }, { primary: true })}
      {view.kind === 'papers' && button('only-waiting', view.waiting ? texts.allPapers : texts.onlyWaiting, { kind: 'setAside' })}
      {button('back', back, { kind: 'escape' })}
    </>
  );
}
