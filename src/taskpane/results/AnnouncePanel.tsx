import { useMemo, useState, type KeyboardEvent } from 'react';
import { fill } from '../../locale/language';
import { printTexts } from '../../locale/pane/print';
import type { ContestResult } from '../../election/contest-result';
import { outcomeOf } from '../../workbook/agreement';
import type { StoredContest } from '../../workbook/state';
import type { Written } from '../../workbook/write-results';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { FindingList } from '../components/FindingList';
import { useKeptState } from '../components/kept-state';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useResult } from '../components/use-result';
import { useAct, useOpenContest, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { lineName, linesOf, writeAnnouncement } from './announcement-sheet';

/** The sheet for the projector: made here, then revealed line after line. */
export function AnnouncePanel() {
  const contest = useOpenContest();
  return contest === null ? null : <Announce key={contest.id} contest={contest} />;
}

function Announce({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).announce;
  const store = useStore();
  const result = useResult(contest);
  const { busy, run } = useAct();
  const [written, setWritten] = useState<Written | null>(null);
  // How many lines show is kept for the session; without it, or for other figures than those on the sheet, it is made anew, with none.
  const [kept, keep] = useKeptState<Shown | null>(`announcement.${contest.id}`, null);
  const outcome = useMemo(() => (result === null ? '' : outcomeOf(result)), [result]);
  const shown = kept?.outcome === outcome ? kept.lines : null;
  const setShown = (lines: number): void => keep({ lines, outcome });
  // “No line shows yet” is true until one does.
  const showLines = (lines: number): void => {
    setWritten(null);
    setShown(lines);
  };
  const write = (): void => run(async () => {
    setWritten(null);
    const done = await writeAnnouncement(store);
    setWritten(done);
    if (done.kind !== 'written' || done.titles.length === 0) return;
    setShown(0);
    announce(fill(texts.written, { titles: done.titles.join(', ') }));
  });
  return (
    <section className={styles.group} aria-label={texts.title} data-part="announce-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{texts.hint}</p>
      <div><Button size="small" data-act="write-announcement" disabledFocusable={busy} onClick={write}>{shown === null ? texts.write : texts.again}</Button></div>
      {busy && <Notice intent="info" live>{texts.writing}</Notice>}
      {written !== null && <Outcome written={written} />}
      {shown !== null && result !== null && <Reveal result={result} shown={shown} setShown={showLines} />}
    </section>
  );
}

/** How many lines of the sheet show, and of which outcome it tells (see `outcomeOf`). */
interface Shown {
  readonly lines: number;
  readonly outcome: string;
}

function Outcome({ written }: { readonly written: Written }) {
  const texts = useTexts(printTexts).announce;
  switch (written.kind) {
    case 'written':
      if (written.titles.length === 0) return <Notice intent="error" live>{texts.notWritten}</Notice>;
      return <div data-part="announcement-done"><Notice intent="success">{fill(texts.written, { titles: written.titles.join(', ') })}</Notice></div>;
    case 'blocked':
      return <><Notice intent="error" live>{texts.refused}</Notice><FindingList findings={written.findings} /></>;
    case 'unconfirmed':
      return <Notice intent="error" live>{texts.unconfirmed}</Notice>;
    case 'earlier':
      return <><Notice intent="error" live>{fill(written.findings.length > 0 ? texts.earlierErrors : texts.earlier, { round: written.round })}</Notice><FindingList findings={written.findings} /></>;
    case 'uncounted':
    case 'none':
      return <Notice intent="error" live>{texts.notAgreed}</Notice>;
  }
}

/** Shows line after line: the button keeps the focus, so that Enter is all the head needs; held down it shows one. */
function Reveal({ result, shown, setShown }: { readonly result: ContestResult; readonly shown: number; readonly setShown: (lines: number) => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).announce;
  const store = useStore();
  const { language, texts: words } = useWorkbook();
  const { busy, run } = useAct();
  const [gone, setGone] = useState(false);
  const lines = useMemo(() => linesOf(result, { language, texts: words }), [result, language, words]);
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
