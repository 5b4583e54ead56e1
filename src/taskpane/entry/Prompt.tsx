import { lazy, Suspense } from 'react';
import type { BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import type { Desk } from './desk';
import { isTouched } from './paper';

const SpecialPrompt = lazy(async () => ({ default: (await import(/* webpackChunkName: "entry-parts" */ './parts')).SpecialPrompt }));

/** What the typist must know now: what the next key does, or what is out of the ordinary. */
export function Prompt({ desk, rules }: { readonly desk: Desk; readonly rules: BallotRules }) {
  const texts = useTexts(entryTexts);
  const none = useWorkbookPart(({ ballots }) => ballots.length === 0);
  const { complaint, view, paper, editing, keying } = desk;
  if (complaint !== null || view !== null || editing !== null || paper.stage !== 'marking' || paper.conclusion !== null) {
    return <Suspense><SpecialPrompt desk={desk} rules={rules} /></Suspense>;
  }
  if (paper.digits !== '') return fill(texts.typing, { digits: paper.digits });
  const ready = texts.ready[rules.form === 'agree' ? 'agree' : keying];
  return !isTouched(paper) && !none ? `${ready} ${texts.reopens}` : ready;
}
