import { useMemo, useState, type KeyboardEvent } from 'react';
import { fill } from '../../locale/language';
import { printTexts } from '../../locale/pane/print';
import type { ContestResult } from '../../election/contest-result';
import { outcomeOf } from '../../workbook/agreement';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { useKeptState } from '../components/kept-state';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { isThere, useWriting } from '../components/writing';
import { lineName, linesOf, writeAnnouncement } from './announcement-sheet';
import { useFinal } from './use-final';

/** The sheet for the projector: made here, then revealed line after line. */
export function AnnouncePanel({ result }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).announce;
  const store = useStore();
  // How many lines show is kept for the session; without it, or for other figures than those on the sheet, it is made anew, with none.
  const [kept, keep] = useKeptState<Shown | null>(`announcement.${result.contest.id}`, null);
  const outcome = useMemo(() => outcomeOf(result), [result]);
  const shown = kept?.outcome === outcome ? kept.lines : null;
  const setShown = (lines: number): void => keep({ lines, outcome });
  // “No line shows yet” is true until one does.
  const { busy, write, said } = useWriting({ texts, part: 'announcement-done', about: `${outcome} ${shown}` });
  const begin = (): void => write(async () => {
    const done = await writeAnnouncement(store);
    if (isThere(done)) setShown(0);
    return done;
  });
  return (
    <section className={styles.group} aria-label={texts.title} data-part="announce-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{texts.hint}</p>
      <div><Button size="small" data-act="write-announcement" disabledFocusable={busy} onClick={begin}>{shown === null ? texts.write : texts.again}</Button></div>
      {said}
      {shown !== null && <Reveal result={result} shown={shown} setShown={setShown} />}
    </section>
  );
}

/** How many lines of the sheet show, and of which outcome it tells (see `outcomeOf`). */
interface Shown {
  readonly lines: number;
  readonly outcome: string;
}

/** Shows line after line: the button keeps the focus, so that Enter is all the head needs; held down it shows one. */
function Reveal({ result, shown, setShown }: { readonly result: ContestResult; readonly shown: number; readonly setShown: (lines: number) => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).announce;
  const store = useStore();
  const { language, texts: words } = useWorkbook();
  const { busy, run } = useAct();
  const [gone, setGone] = useState(false);
  const final = useFinal(result.contest);
  const lines = useMemo(() => linesOf(result, final?.rounds.slice(0, -1) ?? [], { language, texts: words }), [result, final, language, words]);
  const next = lines[shown];
  const reveal = (count: number): void => run(async () => {
    const done = await store.reveal(result.contest.id, count);
    setGone(!done);
    if (!done) return;
    setShown(count);
    announce(fill(texts.shown, { shown: count, lines: lines.length }));
  });
  return (
    <>
      <p className={styles.text} data-part="shown-lines">{fill(texts.shown, { shown: Math.min(shown, lines.length), lines: lines.length })}</p>
      <p className={styles.text} data-part="next-line">{next === undefined ? texts.done : fill(texts.next, { line: lineName(next) })}</p>
      <Button appearance="primary" data-act="reveal-next" disabledFocusable={busy || next === undefined} onKeyDown={pressOnce} onClick={() => reveal(shown + 1)}>{texts.reveal}</Button>
      <p className={styles.muted}>{texts.enterHint}</p>
      <div className={styles.row}>
        <Button size="small" data-act="reveal-all" disabledFocusable={busy || next === undefined} onClick={() => reveal(lines.length)}>{texts.all}</Button>
        <Button size="small" data-act="hide-all" disabledFocusable={busy || shown === 0} onClick={() => reveal(0)}>{texts.hide}</Button>
      </div>
      {gone && <Notice intent="error" live>{texts.gone}</Notice>}
    </>
  );
}

/** A key that is held down repeats itself: the line would be followed by all others. */
function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
