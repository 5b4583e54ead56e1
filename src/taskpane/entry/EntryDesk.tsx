import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { StoredContest } from '../../workbook/state';
import { useRoute } from '../components/route';
import { useWorkbook } from '../components/workbook-context';
import { CounterBar } from './CounterBar';
import { FocusNotice } from './FocusNotice';
import { KeyHelp } from './KeyHelp';
import { LastPaper } from './LastPaper';
import { NameList } from './NameList';
import { NoteField } from './NoteField';
import { PaperHead } from './PaperHead';
import { PaperList } from './PaperList';
import { clickName, type Key } from './press';
import { openAt } from './press-in-list';
import { ReasonList } from './ReasonList';
import { Toolbar } from './Toolbar';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  // The names take what is left of the pane; key help waits below.
  desk: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 6px', height: '100%', minHeight: '250px', boxSizing: 'border-box', flex: 'none' },
});

/** Where papers are typed: one at a time, by the numbers of its names. */
export function EntryDesk({ contest }: { readonly contest: StoredContest }) {
  const styles = useStyles();
  const { ballots, language } = useWorkbook();
  const route = useRoute();
  const { form, seats, candidates, collected } = contest;
  const rules = useMemo(() => ({ form, seats, names: candidates.length }), [form, seats, candidates.length]);
  const control = useDesk(contest, rules);
  const { desk, change } = control;
  const focusTarget = useRef<HTMLUListElement>(null);
  const focus = useCallback(() => focusTarget.current?.focus({ preventScroll: true }), []);
  const pressAndFocus = useCallback((key: Key) => {
    control.press(key);
    focus();
  }, [control, focus]);
  const toggle = useCallback((index: number) => {
    change((at, setting) => clickName(at, index, setting));
    focus();
  }, [change, focus]);
  // The list, the reasons and the note come and go, and buttons of the frame take the focus: typing must always find its way back.
  useEffect(focus, [focus, route, language, desk.cursor, desk.paper.stage]);
  return (
    <>
      <div className={styles.desk}>
        <FocusNotice onReturn={focus} />
        <CounterBar rules={rules} collected={collected} />
        <PaperHead desk={desk} rules={rules} />
        {desk.cursor !== null
          ? <PaperList ref={focusTarget} ballots={ballots} rules={rules} cursor={desk.cursor} onOpen={(index) => change((at, setting) => openAt(at, index, setting))} />
          : desk.paper.stage === 'reason' ? <ReasonList ref={focusTarget} press={pressAndFocus} />
            : desk.paper.stage === 'note' ? <NoteField change={change} />
              : <NameList ref={focusTarget} candidates={candidates} paper={desk.paper} form={form} onToggle={toggle} />}
        <LastPaper rules={rules} />
        <Toolbar desk={desk} rules={rules} press={pressAndFocus} />
      </div>
      <KeyHelp />
    </>
  );
}
