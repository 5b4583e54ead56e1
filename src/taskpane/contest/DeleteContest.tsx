import { useState } from 'react';
import { papersIn } from '../../election/ballot';
import { followerOf } from '../../election/round';
import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Confirmation } from '../components/AskFirst';
import { Button } from '../components/Button';
import { contestTitle } from '../components/contest-title';
import { Notice } from '../components/Notice';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';

/** Deletes a contest once it has been asked; one whose result another vote follows stands until that one is deleted: alone, the later vote would count as the whole election. */
export function DeleteContest({ contest, onDeleted }: { readonly contest: StoredContest; readonly onDeleted: () => void }) {
  const texts = useTexts(contestTexts);
  const shell = useTexts(shellTexts);
  const store = useStore();
  const { ballots, contests, language } = useWorkbook();
  const { busy, run } = useAct();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button data-act="delete-contest" onClick={() => setAsked(true)}>{texts.remove}</Button>;
  const back = (): void => setAsked(false);
  const follower = followerOf(contests, contest.id);
  if (follower !== null) {
    return (
      <Notice intent="warning" live actions={
        <>
          <Button size="small" data-act="cancel-delete-contest" data-then="delete-contest" appearance="primary" onClick={back}>{shell.cancel}</Button>
          <Button size="small" data-act="open-followed" disabledFocusable={busy} onClick={() => run(() => store.openContest(follower.id))}>{texts.openFollowed}</Button>
        </>
      }>
        {fill(texts.removeFollowed, { contest: contestTitle(follower, language) })}
      </Notice>
    );
  }
  const remove = (): void => run(async () => {
    onDeleted();
    await store.deleteContest(contest.id);
  });
  return (
    <Confirmation act="delete-contest" then="plan" confirm={texts.removeConfirm} busy={busy} onCancel={back} onConfirm={remove} question={
      <>
        <div>{fill(texts.removeAsk, { papers: contest.source === null ? papersIn(ballots) : 0 })}</div>
        {contest.status === 'written' && <div>{texts.removeWritten}</div>}
      </>
    } />
  );
}
