import type { FollowUp } from '../../election/follow-ups';
import { fill } from '../../locale/language';
import { roundsTexts } from '../../locale/pane/rounds';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { proposeContest } from '../components/contest-proposal';
import { followUpForm } from '../components/follow-up-form';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbookPart } from '../components/workbook-context';

/** What the congress has decided after this vote: the vote that follows is set up or opened, and as long as it is not set up the decision can be taken back. */
export function DecisionPanel({ contest, follower, next, isAstray }: {
  readonly contest: StoredContest;
  readonly follower: StoredContest | null;
  readonly next: FollowUp | null;
  /** The vote that follows no longer does: this one has changed since. */
  readonly isAstray: boolean;
}) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const store = useStore();
  const { busy, run } = useAct();
  const { decision, id } = contest;
  // Which of the writes waits is not told: none is said to be in the workbook before all are.
  const waits = useWorkbookPart(({ refused, waiting }) => refused !== null && waiting > 0);
  const openFollower = (): void => run(async () => {
    if (follower === null) return;
    await store.openContest(follower.id);
    goTo('contest');
  });
  return (
    <div className={styles.group} data-part="decision">
      {decision !== undefined && <div>{fill(waits ? texts.decidedWaiting : texts.decided, { decision: texts.decision[decision] })}</div>}
      {follower !== null && <div>{fill(texts.made, { round: follower.round })}</div>}
      {follower !== null && isAstray && <div role="alert" data-part="follows-no-more">{fill(texts.followsNoMore, { round: follower.round })}</div>}
      <div className={styles.row}>
        {follower !== null && <Button size="small" data-act="open-next" disabledFocusable={busy} onClick={openFollower}>{fill(texts.openNext, { round: follower.round })}</Button>}
        {follower === null && next !== null && next.decision !== 'stop' && (
          <Button size="small" appearance="primary" data-act="next-vote" onClick={() => proposeContest(followUpForm(contest, next))}>{fill(texts.makeNext, { round: next.round })}</Button>
        )}
        {follower === null && decision !== undefined && <Button size="small" data-act="take-back-decision" disabledFocusable={busy} onClick={() => run(() => store.decide(id, null))}>{texts.takeBack}</Button>}
      </div>
    </div>
  );
}
