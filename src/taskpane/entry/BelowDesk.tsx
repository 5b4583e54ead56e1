import { makeStyles } from '@griffel/react';
import { memo, useSyncExternalStore } from 'react';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { goTo } from '../components/route';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import { switchAid, useAid, type Aid } from './aids';
import { CloseEntry } from './CloseEntry';
import { KeyHelp } from './KeyHelp';
import { hasVoice, onVoices } from './speech';

const useStyles = makeStyles({
  below: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** What waits below the desk: sound and voice, the way to the other desks, closing the entry, and the keys. */
export const BelowDesk = memo(function BelowDesk({ contest, halfTyped, onDone }: { readonly contest: StoredContest; readonly halfTyped: boolean; readonly onDone: () => void }) {
  const styles = useStyles();
  const texts = useTexts(entryMoreTexts);
  const language = useWorkbookPart((state) => state.language);
  const voice = useSyncExternalStore(onVoices, () => hasVoice(language));
  return (
    <section className={styles.below} aria-label={texts.aids}>
      <div className={styles.row}>
        <AidButton aid="sound" text={texts.sound} onDone={onDone} />
        {voice && <AidButton aid="speech" text={texts.speech} onDone={onDone} />}
        <Button size="small" data-act="go-compare" onClick={() => goTo('compare')}>{texts.compare}</Button>
      </div>
      <CloseEntry contest={contest} halfTyped={halfTyped} />
      <KeyHelp />
    </section>
  );
});

/** Switches an aid on or off; the keyboard goes back to the desk. */
function AidButton({ aid, text, onDone }: { readonly aid: Aid; readonly text: string; readonly onDone: () => void }) {
  const on = useAid(aid);
  const toggle = (): void => {
    switchAid(aid, !on);
    onDone();
  };
  return <Button size="small" data-act={`toggle-${aid}`} aria-pressed={on} onClick={toggle}>{on ? '☑' : '☐'} {text}</Button>;
}
