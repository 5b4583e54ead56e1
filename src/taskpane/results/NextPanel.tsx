import { useState } from 'react';
import type { ContestResult } from '../../election/contest-result';
import type { Decision } from '../../election/contest';
import { followUps, stillFollows, type FollowUp } from '../../election/follow-ups';
import { followerOf, gather, type FinalResult } from '../../election/round';
import { fill } from '../../locale/language';
import { resultsTexts } from '../../locale/pane/results';
import { roundsTexts } from '../../locale/pane/rounds';
import type { StoredContest } from '../../workbook/state';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { proposeContest } from '../components/contest-proposal';
import { followUpForm } from '../components/follow-up-form';
import { Notice } from '../components/Notice';
import { RuleNote } from '../components/RuleNote';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbookPart } from '../components/workbook-context';
import { DecisionPanel } from './DecisionPanel';
import { Overtaken } from '../components/Overtaken';
import { useFinal } from './use-final';

/** Ties and the seats that are open after all rounds so far, what may follow by the rules, and what the congress has decided. */
export function NextPanel({ result, contest }: { readonly result: ContestResult; readonly contest: StoredContest }) {
  const texts = useTexts(resultsTexts);
  const { tied } = result;
  const earlier = useFinal(contest)?.rounds.slice(0, -1) ?? [];
  const final = gather([...earlier, result]);
  const { next, openSeats } = final;
  const follower = useWorkbookPart((state) => followerOf(state.contests, contest.id));
  const choices = followUps(final);
  const [overtaken, setOvertaken] = useState(false);
  if (next === 'none' && contest.decision === undefined && follower === null) return null;
  return (
    <div data-part="next">
      <Notice intent="warning" title={texts.next}>
        {tied.length > 0 && <div>{fill(texts.tied, { names: tied.map(({ name }) => name).join(', ') })}</div>}
        {openSeats > 0 && <div>{fill(texts.open, { open: openSeats })}</div>}
        {contest.decision === undefined && follower === null
          ? <Choices final={final} last={result} choices={choices} tellOvertaken={setOvertaken} />
          : <DecisionPanel contest={contest} follower={follower} isAstray={follower !== null && !stillFollows(final, follower)} next={choices.find(({ decision }) => decision === contest.decision) ?? null} />}
        {contest.status !== 'written' && <Unwritten />}
      </Notice>
      <Overtaken shown={overtaken} />
    </div>
  );
}

/** A decision leads straight on to the next vote: here it is still in sight that this one has no minutes yet, and the way to where they are written. */
function Unwritten() {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const go = (): void => document.querySelector<HTMLElement>('[data-act="write-results"]')?.focus();
  return (
    <div className={styles.group} data-part="unwritten">
      <div>{texts.unwritten}</div>
      <div><Button size="small" data-act="go-write" onClick={go}>{texts.toWrite}</Button></div>
    </div>
  );
}

/** The choices with the rule that gives each: one key records the decision and opens the form of the vote that follows. */
function Choices({ final, last, choices, tellOvertaken }: {
  readonly final: FinalResult;
  readonly last: ContestResult;
  readonly choices: readonly FollowUp[];
  readonly tellOvertaken: (overtaken: boolean) => void;
}) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const store = useStore();
  // One for all: two choices are never recorded one after the other.
  const acts = useAct();
  const { id } = last.contest;
  const rules = [...new Set(choices.map(({ rule }) => rule))];
  if (choices.length === 0) return <div><RuleNote rule="secretaryAppointed" /></div>;
  const decide = async (decision: Decision): Promise<boolean> => {
    const recorded = await store.decide(id, decision);
    tellOvertaken(!recorded);
    return recorded;
  };
  const choose = (choice: FollowUp): void => acts.run(async () => {
    if (await decide(choice.decision)) proposeContest(followUpForm(last.contest, choice));
  });
  return (
    <div className={styles.group}>
      {rules.map((rule) => <div key={rule}><RuleNote rule={rule} /></div>)}
      <div>{texts.choose}</div>
      {choices.map((choice, index) => choice.decision === 'stop'
        ? <AskFirst key="stop" act="decide-stop" size="small" acts={acts} label={texts.offer.stop} question={fill(texts.stopAsk, { open: final.openSeats })} confirm={texts.stopConfirm} onConfirm={() => decide('stop')} />
        : (
          <Button key={choice.decision} size="small" appearance={index === 0 ? 'primary' : 'secondary'} data-act={`decide-${choice.decision}`} disabledFocusable={acts.busy} onClick={() => choose(choice)}>
            {offerText(texts, choice)}
          </Button>
        ))}
    </div>
  );
}

/** “Bầu lại 2 người bằng phiếu, lấy 1” */
function offerText({ offer, offerOne }: { readonly offer: Readonly<Record<Decision, string>>; readonly offerOne: string }, { decision, names, seats }: FollowUp): string {
  return decision === 'notElected' && names.length === 1 ? offerOne : fill(offer[decision], { names: names.length, seats });
}
