import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { useDeskAct } from './desk-act';

/** A step that is the work of desk 1, seen from another desk: why it is closed, and the way back. Asks only while papers wait that nothing else keeps. */
export default function ClosedStep() {
  const texts = useTexts(compareTexts);
  const store = useStore();
  const { desk } = useWorkbook();
  const { busy, safe, choose } = useDeskAct();
  const back = safe
    ? <Button size="small" data-act="back-to-desk-1" disabledFocusable={busy} onClick={() => choose('1')}>{texts.toDesk1}</Button>
    : <AskFirst size="small" act="back-to-desk-1" label={texts.toDesk1} question={texts.toDesk1Ask} confirm={texts.toDesk1Confirm} onConfirm={() => store.chooseDesk('1')} />;
  return (
    <div className={useSharedStyles().screen}>
      <Notice intent="info" actions={<><Button size="small" appearance="primary" data-act="go-entry" onClick={() => goTo('entry')}>{texts.toEntry}</Button>{back}</>}>
        {fill(texts.closedHere, { desk })}
      </Notice>
    </div>
  );
}
