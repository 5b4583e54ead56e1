import { useMemo, useState } from 'react';
import { rulesOf } from '../../election/contest';
import { closingObstacles } from '../../election/entry-state';
import { fill } from '../../locale/language';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook, useWorkbookPart } from '../components/workbook-context';
import { followCounters } from './counters';

/** Closes the entry of this desk, when nothing stands against it; asks once. */
export function CloseEntry({ contest, halfTyped }: { readonly contest: StoredContest; readonly halfTyped: boolean }) {
  const texts = useTexts(entryMoreTexts);
  const shared = useSharedStyles();
  const desk = useWorkbookPart((state) => state.desk);
  const [asked, setAsked] = useState(false);
  if (asked) return <Closing contest={contest} halfTyped={halfTyped} onCancel={() => setAsked(false)} />;
  return (
    <div className={shared.row}>
      <Button size="small" data-act="close-entry" onClick={() => setAsked(true)}>{texts.close}</Button>
      {/* Another desk hands its papers over to the first, which goes on. */}
      {desk === '1' && <span className={shared.muted} data-part="close-then">{texts.closeThen}</span>}
    </div>
  );
}

/** Looks through the papers only once somebody wants to close: not after every paper. */
function Closing({ contest, halfTyped, onCancel }: { readonly contest: StoredContest; readonly halfTyped: boolean; readonly onCancel: () => void }) {
  const shared = useSharedStyles();
  const texts = useTexts(entryMoreTexts);
  const store = useStore();
  const { run, busy } = useAct();
  const { desk } = useWorkbook();
  const { obstacles, entered } = useObstacles(contest, halfTyped);
  const cancel = <Button size="small" data-act="cancel-close" onClick={onCancel}>{texts.cancel}</Button>;
  if (obstacles.length > 0) {
    return (
      <Notice intent="error" live title={texts.cannotClose} actions={cancel}>
        <ul className={shared.list} data-part="obstacles">{obstacles.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </Notice>
    );
  }
  const close = <Button size="small" appearance="primary" data-act="confirm-close" disabledFocusable={busy} onClick={() => run(() => store.closeEntry())}>{texts.closeYes}</Button>;
  return <Notice intent="warning" live actions={<>{close}{cancel}</>}>{fill(texts.closeAsk, { desk, papers: entered })}</Notice>;
}

/** Why the entry cannot be closed, in sentences. */
function useObstacles(contest: StoredContest, halfTyped: boolean): { readonly obstacles: readonly string[]; readonly entered: number } {
  const texts = useTexts(entryMoreTexts);
  const { ballots } = useWorkbook();
  return useMemo(() => {
    const rules = rulesOf(contest);
    const { collected } = contest;
    const { entered, undecided } = followCounters(rules)(ballots).all;
    const found = closingObstacles({ papers: ballots }, { collected, rules });
    const sentences = found.map((obstacle) => fill(texts.obstacles[obstacle], { entered, undecided, collected: collected ?? '' }));
    return { obstacles: halfTyped ? [...sentences, texts.obstacles.halfTyped] : sentences, entered };
  }, [ballots, contest, halfTyped, texts]);
}
