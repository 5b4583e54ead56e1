import type { Ruling } from '../../election/contest';
import { fill } from '../../locale/language';
import { roundsTexts } from '../../locale/pane/rounds';
import type { StoredContest } from '../../workbook/state';
import { AskFirst } from '../components/AskFirst';
import { Notice } from '../components/Notice';
import { RuleNote } from '../components/RuleNote';
import { useStore, useTexts } from '../components/workbook-context';

/** What the committee has concluded otherwise than a rule, why, and the way back; nothing without a conclusion. */
export function RulingNotice({ contest }: { readonly contest: StoredContest }) {
  const texts = useTexts(roundsTexts);
  const store = useStore();
  const { ruling } = contest;
  if (ruling === undefined) return null;
  return (
    <div data-part="ruling">
      <Notice intent="warning" title={texts.ruled} actions={
        <AskFirst act="withdraw-ruling" size="small" label={texts.withdraw} question={texts.withdrawAsk} confirm={texts.withdrawConfirm} onConfirm={() => store.rule(contest.id, null)} />
      }>
        <div><RuleNote rule={ruling.rule} /></div>
        {ruling.elected !== null && <div>{electedText(ruling.elected, contest, texts)}</div>}
        {ruling.next !== null && <div>{fill(texts.ruledNext, { next: texts.nextWords[ruling.next] })}</div>}
        <div>{fill(texts.ruledReason, { reason: ruling.reason })}</div>
      </Notice>
    </div>
  );
}

function electedText(elected: NonNullable<Ruling['elected']>, { candidates }: StoredContest, texts: { readonly ruledElected: string; readonly ruledNobody: string }): string {
  const names = candidates.filter(({ position }) => elected.includes(position)).map(({ name }) => name);
  return names.length === 0 ? texts.ruledNobody : fill(texts.ruledElected, { names: names.join(', ') });
}
