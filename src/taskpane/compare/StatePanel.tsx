import type { Ref } from 'react';
import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { useDeskAct } from './desk-act';

/** How far the entries are, and what comes next. Of another desk it says no more than whether it is open. */
export function StatePanel({ count, place }: { readonly count: Count; readonly place: Ref<HTMLDivElement> }) {
  const { desk } = useWorkbook();
  return <div ref={place} tabIndex={-1} data-part="count-state" data-state={count.state}>{desk === '1' ? <FirstDesk count={count} /> : <OtherDesk count={count} />}</div>;
}

function FirstDesk({ count: { state, entries, compared } }: { readonly count: Count }) {
  const texts = useTexts(compareTexts);
  const differences = compared.reduce((sum, { comparison }) => sum + comparison.differences.length, 0);
  switch (state) {
    case 'notBegun':
      return <Notice intent="info" actions={<ToEntry />}>{texts.notBegun} {texts.hint}</Notice>;
    case 'single':
      return <Notice intent="info" title={texts.single} actions={<ToEntry />}>{texts.singleHint}</Notice>;
    case 'entering':
      return <Notice intent="info" title={texts.entering} actions={<ToEntry />}><Phases entries={entries} />{texts.enteringHint}</Notice>;
    case 'different':
      return <Notice intent="warning" live title={fill(texts.different, { count: differences })} />;
    case 'equal':
      return (
        <Notice intent="success" live title={texts.equal} actions={<ToStep4 />}>
          <div>{texts.equalHint}</div>
          <Mistakes entries={entries} />
        </Notice>
      );
  }
}

/** At another desk: its own phase, and the way back once it has closed. */
function OtherDesk({ count: { entries } }: { readonly count: Count }) {
  const texts = useTexts(compareTexts);
  const { desk } = useWorkbook();
  const { choose } = useDeskAct();
  const phase = entries.find((entry) => entry.desk === desk)?.phase ?? 'none';
  return (
    <Notice intent="info" actions={<><ToEntry /><Button size="small" data-act="back-to-desk-1" onClick={() => choose('1')}>{texts.toDesk1}</Button></>}>
      <div>{fill(texts.ownDesk, { desk, phase: texts.phase[phase] })}</div>
      {phase === 'closed' && <div>{texts.handIn}</div>}
    </Notice>
  );
}

function Phases({ entries }: Pick<Count, 'entries'>) {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  return <ul className={styles.list}>{entries.map(({ desk, phase }) => <li key={desk} data-desk={desk}>{fill(texts.deskPhase, { desk, phase: texts.phase[phase] })}</li>)}</ul>;
}

function Mistakes({ entries }: Pick<Count, 'entries'>) {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  return (
    <>
      <div>{texts.mistakesTitle}:</div>
      <ul className={styles.list} data-part="mistakes">{entries.map(({ desk, mistakes }) => <li key={desk}>{fill(texts.mistakes, { desk, count: mistakes })}</li>)}</ul>
    </>
  );
}

function ToEntry() {
  return <Button size="small" data-act="go-entry" onClick={() => goTo('entry')}>{useTexts(compareTexts).toEntry}</Button>;
}

function ToStep4() {
  return <Button size="small" appearance="primary" data-act="go-reconciliation" onClick={() => goTo('reconciliation')}>{useTexts(compareTexts).toStep4}</Button>;
}
