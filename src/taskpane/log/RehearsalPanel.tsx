import { useMemo } from 'react';
import type { BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { rehearsalTexts } from '../../locale/pane/rehearsal';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { announce } from '../components/announcer';
import { AskFirst } from '../components/AskFirst';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { deckModels } from './print';
import { PrintButton } from './PrintButton';
import { checkRehearsal, type RehearsalCheck, type Unlike } from './rehearsal-check';

/** The rehearsal with a known deck: begin, print the deck, see whether the count is what it must be, clear it all. */
export function RehearsalPanel({ contest, rules }: { readonly contest: StoredContest; readonly rules: BallotRules }) {
  const styles = useSharedStyles();
  const texts = useTexts(rehearsalTexts);
  const { rehearsal } = useWorkbook();
  return (
    <section className={styles.group} aria-label={texts.title} data-part="rehearsal-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      <p className={styles.muted}>{texts.hint}</p>
      {rehearsal ? <UnderWay contest={contest} rules={rules} /> : <Start />}
    </section>
  );
}

function Start() {
  const texts = useTexts(rehearsalTexts);
  const store = useStore();
  const { entries, contests } = useWorkbook();
  const { busy, run } = useAct();
  // Papers of other contests show in their status.
  const papers = entries.some((entry) => entry.papers.length > 0) || contests.some(({ status }) => status !== 'setup');
  if (papers) return <Notice intent="info">{texts.hasPapers}</Notice>;
  const start = (): void => run(async () => {
    await store.startRehearsal();
    announce(texts.started);
  });
  return <div><Button data-act="start-rehearsal" disabledFocusable={busy} onClick={start}>{texts.start}</Button></div>;
}

function UnderWay({ contest, rules }: { readonly contest: StoredContest; readonly rules: BallotRules }) {
  const styles = useSharedStyles();
  const texts = useTexts(rehearsalTexts);
  const shell = useTexts(shellTexts);
  const store = useStore();
  const { entries } = useWorkbook();
  const entered = entries[0]?.papers;
  const check = useMemo(() => checkRehearsal(entered ?? [], rules), [entered, rules]);
  const clear = async (): Promise<void> => {
    await store.clearRehearsal();
    announce(texts.cleared);
  };
  return (
    <>
      <p className={styles.muted}>{fill(texts.deckHint, { papers: check.papers })}</p>
      <PrintButton act="print-deck" label={texts.deck} contest={contest.id} models={(state) => deckModels(state, contest)} />
      <Outcome check={check} contest={contest} />
      {check.entered < check.papers && <div><Button size="small" data-act="go-entry" onClick={() => goTo('entry')}>{fill(shell.goTo, { number: 3, name: shell.step.entry })}</Button></div>}
      <AskFirst act="clear-rehearsal" label={texts.clear} question={texts.clearAsk} confirm={texts.clearConfirm} onConfirm={clear} />
    </>
  );
}

/** So many names that differ are listed; more than that is no slip but another deck. */
const LISTED = 8;

function Outcome({ check: { papers, entered, valid, invalid, names }, contest }: { readonly check: RehearsalCheck; readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(rehearsalTexts);
  const counted = fill(texts.counted, { entered, papers });
  if (entered < papers) return <Notice intent="info">{counted}</Notice>;
  if (valid === null && invalid === null && names.length === 0 && entered === papers) return <div data-part="rehearsed"><Notice intent="success" live title={counted}>{texts.fits}</Notice></div>;
  const line = (text: string, unlike: Unlike | null, data: Readonly<Record<string, string>>) => unlike !== null && <li>{fill(text, { ...unlike, ...data })}</li>;
  return (
    <div data-part="rehearsed">
      <Notice intent="warning" live title={counted}>
        <div>{texts.differs}</div>
        <ul className={styles.list}>
          {line(texts.papers, valid, { what: texts.valid })}
          {line(texts.papers, invalid, { what: texts.invalid })}
          {names.slice(0, LISTED).map(({ place, wanted, found }) => <li key={place}>{fill(texts.name, { name: contest.candidates[place]?.name ?? '', wanted, found })}</li>)}
          {names.length > LISTED && <li>{fill(texts.more, { count: names.length - LISTED })}</li>}
        </ul>
      </Notice>
    </div>
  );
}
