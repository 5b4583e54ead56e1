import { useEffect, useRef } from 'react';
import { papersIn } from '../../election/ballot';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import { fill } from '../../locale/language';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useStore, useTexts, useWorkbookPart } from '../components/workbook-context';
import { sound } from './aids';

/** Entry has stopped, because another window enters at the same desk: somebody must say who goes on. What is half-typed waits in the desk. */
export function TwoAtDesk() {
  const styles = useSharedStyles();
  const texts = useTexts(entryMoreTexts);
  const store = useStore();
  const desk = useWorkbookPart((state) => state.desk);
  const entered = papersIn(useWorkbookPart((state) => state.ballots));
  const heading = useRef<HTMLHeadingElement>(null);
  // The typist is in the middle of a paper: an Enter under way must not answer.
  useEffect(() => {
    heading.current?.focus();
    sound('asked');
  }, []);
  return (
    <div className={styles.screen} data-part="rival">
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>{fill(texts.twoTitle, { desk })}</h2>
      <Notice intent="error" live actions={
        <>
          <Button size="small" data-act="choose-desk" onClick={() => goTo('compare')}>{texts.twoOther}</Button>
          <Button size="small" data-act="enter-here" onClick={() => store.enterHere()}>{texts.twoHere}</Button>
        </>
      }>
        {fill(texts.twoText, { entered })}
      </Notice>
    </div>
  );
}
