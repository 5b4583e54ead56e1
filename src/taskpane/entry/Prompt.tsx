import { Suspense, useMemo } from 'react';
import { papersIn, type BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { late } from '../components/late';
import { useOpenContest, useTexts, useWorkbookPart } from '../components/workbook-context';
import type { Desk } from './desk';
import { PARTS } from './late-parts';
import { isTouched } from './paper';

const SpecialPrompt = late(PARTS, (parts) => parts.SpecialPrompt);

/** What the typist must know now: what the next key does, or what is out of the ordinary. */
export function Prompt({ desk, rules }: { readonly desk: Desk; readonly rules: BallotRules }) {
  const texts = useTexts(entryTexts);
  const left = usePapersLeft();
  const then = useNextWord();
  const { complaint, view, paper, editing, keying } = desk;
  if (complaint !== null || view !== null || editing !== null || paper.stage !== 'marking' || paper.conclusion !== null) {
    return <Suspense><SpecialPrompt desk={desk} rules={rules} /></Suspense>;
  }
  if (paper.digits !== '') return fill(texts.typing, { digits: paper.digits });
  if (left !== null && left <= 0 && !isTouched(paper)) return left === 0 ? texts.complete : fill(texts.tooMany, { extra: -left });
  const ready = texts.ready[rules.form === 'agree' ? 'agree' : keying];
  return then === null || isTouched(paper) ? ready : `${ready} ${then}`;
}

/** What else may be done before the next paper: where the entry ends, as long as no number of papers collected says when it does; else the way back. Null before the first paper. */
function useNextWord(): string | null {
  const texts = useTexts(entryTexts);
  const collected = useOpenContest()?.collected ?? null;
  const none = useWorkbookPart(({ ballots }) => ballots.length === 0);
  if (none) return null;
  return collected === null ? texts.finished : texts.reopens;
}

/** How many of the papers collected are still to be entered, below 0 when there are more; null as long as none is entered or nobody has said how many were collected. */
function usePapersLeft(): number | null {
  const collected = useOpenContest()?.collected ?? null;
  const ballots = useWorkbookPart((state) => state.ballots);
  // Counted once a paper, not once a key.
  const entered = useMemo(() => papersIn(ballots), [ballots]);
  return collected === null || ballots.length === 0 ? null : collected - entered;
}
