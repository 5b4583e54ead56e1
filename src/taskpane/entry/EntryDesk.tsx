import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { rulesOf } from '../../election/contest';
import type { StoredContest } from '../../workbook/state';
import { late } from '../components/late';
import { useRoute } from '../components/route';
import { useWorkbookPart } from '../components/workbook-context';
import { prepareSound } from './aids';
import { CounterBar } from './CounterBar';
import { stay, type Key } from './desk';
import { PARTS } from './late-parts';
import { NameList } from './NameList';
import { isTouched } from './paper';
import { PaperHead } from './PaperHead';
import { clickName, pause } from './press';
import { Toolbar } from './Toolbar';
import { useDesk } from './use-desk';

/** What stands in the place of the names now and then, and what lies below the desk: fetched once the desk is shown. */
const DeskView = late(PARTS, (parts) => parts.DeskView);
const FocusNotice = late(PARTS, (parts) => parts.FocusNotice);
const LastPaper = late(PARTS, (parts) => parts.LastPaper);
const BelowDesk = late(PARTS, (parts) => parts.BelowDesk);

const useStyles = makeStyles({
  // The names take what is left of the pane; aids and key help wait below.
  desk: { display: 'flex', flexDirection: 'column', gap: '3px', padding: '3px 6px', height: '100%', minHeight: '250px', boxSizing: 'border-box', flex: 'none' },
  line: { margin: 0, height: tokens.lineHeightBase200 },
});

/** Where papers are typed: one at a time, by the numbers of its names. */
export function EntryDesk({ contest }: { readonly contest: StoredContest }) {
  const styles = useStyles();
  const language = useWorkbookPart((state) => state.language);
  const route = useRoute();
  const { form, candidates, collected } = contest;
  const rules = useMemo(() => rulesOf(contest), [contest]);
  const place = useRef<HTMLDivElement>(null);
  const focusTarget = useRef<HTMLUListElement>(null);
  // What lies below the desk may have been scrolled to: typing shows the desk again.
  const focus = useCallback(() => {
    if (document.activeElement === focusTarget.current) return;
    focusTarget.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const { desk, done, press, take } = useDesk(contest, rules, { place, onKey: focus });
  const pressAndFocus = useCallback((key: Key) => {
    press(key);
    focus();
  }, [press, focus]);
  const toggle = useCallback((index: number) => {
    take((at, setting) => stay(clickName(at, index, setting)));
    focus();
  }, [take, focus]);
  const onLeave = useCallback(() => take((at) => stay(pause(at))), [take]);
  useEffect(prepareSound, []);
  const { paper, view } = desk;
  const inNames = view === null && paper.stage !== 'reason' && paper.stage !== 'note';
  // The list, the reasons and the note come and go, and buttons of the frame take the focus: typing must always find its way back.
  useEffect(focus, [focus, route, language, view, paper.stage]);
  return (
    <>
      <div className={styles.desk} ref={place}>
        <Suspense><FocusNotice onLeave={onLeave} onReturn={focus} /></Suspense>
        <CounterBar rules={rules} collected={collected} onBatches={press} />
        <PaperHead desk={desk} rules={rules} press={pressAndFocus} />
        {inNames
          ? <NameList ref={focusTarget} candidates={candidates} paper={paper} form={form} keying={desk.keying} onToggle={toggle} />
          : <Suspense><DeskView ref={focusTarget} desk={desk} rules={rules} press={pressAndFocus} take={take} onShown={focus} /></Suspense>}
        <Suspense fallback={<p className={styles.line} />}><LastPaper rules={rules} done={done} keying={desk.keying} /></Suspense>
        <Toolbar desk={desk} rules={rules} press={pressAndFocus} />
      </div>
      <Suspense><BelowDesk contest={contest} halfTyped={desk.editing !== null || isTouched(paper)} onDone={focus} /></Suspense>
    </>
  );
}
