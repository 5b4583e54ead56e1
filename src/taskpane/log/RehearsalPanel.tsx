import { useEffect, useMemo, useRef, useState, type Ref } from 'react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import type { Difference } from '../../election/comparison';
import { fill, type Language } from '../../locale/language';
import { rehearsalTexts } from '../../locale/pane/rehearsal';
import { shellTexts } from '../../locale/pane/shell';
import { loggedPaperText } from '../../report/paper-text';
import type { StoredContest } from '../../workbook/state';
import { announce } from '../components/announcer';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { PrintButton } from '../components/PrintButton';
import { hasPapers } from '../components/has-papers';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook, useWorkbookPart } from '../components/workbook-context';
import { deckModels } from './print';
import { checkRehearsal, type RehearsalCheck, type Unlike } from './rehearsal-check';

/** The rehearsal with a known deck: begin, print the deck, see whether the count is what it must be, clear it all. */
export function RehearsalPanel({ contest, rules }: { readonly contest: StoredContest; readonly rules: BallotRules }) {
  const styles = useSharedStyles();
  const texts = useTexts(rehearsalTexts);
  const { rehearsal } = useWorkbook();
  const [cleared, setCleared] = useState(false);
  return (
    <section className={styles.group} aria-label={texts.title} data-part="rehearsal-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{texts.hint}</p>
      {rehearsal ? <UnderWay contest={contest} rules={rules} onCleared={() => setCleared(true)} /> : <>{cleared && <Cleared />}<Start /></>}
    </section>
  );
}

function Start() {
  const texts = useTexts(rehearsalTexts);
  const store = useStore();
  const papers = useWorkbookPart(hasPapers);
  const { busy, run } = useAct();
  if (papers) return <Notice intent="info">{texts.hasPapers}</Notice>;
  const start = (): void => run(async () => {
    await store.startRehearsal();
    announce(texts.started);
  });
  return <div><Button data-act="start-rehearsal" disabledFocusable={busy} onClick={start}>{texts.start}</Button></div>;
}

/** What follows the clearing: the real papers. The buttons that cleared are gone; the focus goes on to them. */
function Cleared() {
  const texts = useTexts(rehearsalTexts);
  const onwards = useRef<HTMLButtonElement>(null);
  useEffect(() => onwards.current?.focus(), []);
  return <div data-part="cleared"><Notice intent="success" actions={<GoEntry ref={onwards} />}>{texts.cleared}</Notice></div>;
}

function GoEntry({ ref }: { readonly ref?: Ref<HTMLButtonElement> }) {
  const shell = useTexts(shellTexts);
  return <Button ref={ref} size="small" data-act="go-entry" onClick={() => goTo('entry')}>{fill(shell.goTo, { number: 3, name: shell.step.entry })}</Button>;
}

function UnderWay({ contest, rules, onCleared }: { readonly contest: StoredContest; readonly rules: BallotRules; readonly onCleared: () => void }) {
  const styles = useSharedStyles();
  const texts = useTexts(rehearsalTexts);
  const store = useStore();
  const { entries, congress } = useWorkbook();
  const size = congress?.batchSize ?? BATCH_SIZE;
  const entered = entries[0]?.papers;
  const check = useMemo(() => checkRehearsal(entered ?? [], rules, size), [entered, rules, size]);
  const clear = async (): Promise<void> => {
    await store.clearRehearsal();
    onCleared();
    announce(texts.cleared);
  };
  return (
    <>
      <p className={styles.muted}>{fill(texts.deckHint, { papers: check.papers })}</p>
      <PrintButton act="print-deck" label={texts.deck} contest={contest.id} models={(state) => deckModels(state, contest)} />
      <Outcome check={check} contest={contest} />
      {check.entered < check.papers && <div><GoEntry /></div>}
      <AskFirst act="clear-rehearsal" label={texts.clear} question={texts.clearAsk} confirm={texts.clearConfirm} onConfirm={clear} />
    </>
  );
}

/** So many names that differ are listed; more than that is no slip but another deck. */
const LISTED = 8;

function Outcome({ check: { papers, entered, valid, invalid, names, wrong }, contest }: { readonly check: RehearsalCheck; readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(rehearsalTexts);
  const { language } = useWorkbook();
  const counted = fill(texts.counted, { entered, papers });
  if (entered < papers) return <Notice intent="info">{counted}</Notice>;
  if (wrong.length === 0) return <div data-part="rehearsed"><Notice intent="success" live title={counted}>{texts.fits}</Notice></div>;
  const line = (text: string, unlike: Unlike | null, data: Readonly<Record<string, string>>) => unlike !== null && <li>{fill(text, { ...unlike, ...data })}</li>;
  return (
    <div data-part="rehearsed">
      <Notice intent="warning" live title={counted}>
        <div>{texts.differs}</div>
        <ul className={styles.list}>
          {wrong.length <= LISTED && wrong.map((difference, index) => <li key={index}>{paperText(difference, contest, language)}</li>)}
          {line(texts.papers, valid, { what: texts.valid })}
          {line(texts.papers, invalid, { what: texts.invalid })}
          {names.slice(0, LISTED).map(({ place, wanted, found }) => <li key={place}>{fill(texts.name, { name: contest.candidates[place]?.name ?? '', wanted, found })}</li>)}
          {names.length > LISTED && <li>{fill(texts.more, { count: names.length - LISTED })}</li>}
        </ul>
      </Notice>
    </div>
  );
}

/** A paper that is not the one of the deck: what it must be and what it is. */
function paperText({ batch, paper, first, second }: Difference, { form }: StoredContest, language: Language): string {
  const texts = rehearsalTexts[language];
  const said = (side: Difference['first']): string => (side === null ? texts.absent : loggedPaperText({ ...side.paper, marks: Array.from(side.paper.marks), count: 1, batch: null }, form, language));
  return fill(paper === null ? texts.inBatch : texts.paper, { number: paper ?? '', batch, wanted: said(second), found: said(first) });
}
