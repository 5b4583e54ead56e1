import { useEffect, useState } from 'react';
import { fill } from '../../locale/language';
import { printTexts } from '../../locale/pane/print';
import type { StoredContest } from '../../workbook/state';
import { Notice } from '../components/Notice';
import { PrintButton } from '../components/PrintButton';
import { useSharedStyles } from '../components/styles';
import { useFail, useTexts, useWorkbook } from '../components/workbook-context';
import { ballotModels, listModels, printRun, type PrintRun } from './print-before';

/** What is printed before the vote, from the contest as it is saved: the blank paper, the list to hang up. */
export function PrintPanel({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).paper;
  return (
    <section className={styles.group} aria-label={texts.title} data-part="print-panel">
      <h3 className={styles.subheading}>{texts.title}</h3>
      {contest.candidates.length === 0 ? <Notice intent="info">{texts.noNames}</Notice> : <Listed contest={contest} />}
    </section>
  );
}

function Listed({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(printTexts).paper;
  const run = usePrintRun(contest);
  return (
    <>
      <p className={styles.muted}>{texts.hint}</p>
      {run !== null && <p className={styles.text} data-part="print-run">{runText(run, texts)}</p>}
      <PrintButton act="print-ballot" label={texts.ballot} contest={contest.id} models={(state) => ballotModels(state, contest)} />
      <PrintButton act="print-list" label={texts.list} contest={contest.id} models={(state) => listModels(state, contest)} />
    </>
  );
}

/** How much there is to print; null until it is known. */
function usePrintRun(contest: StoredContest): PrintRun | null {
  const { congress, language, rehearsal, texts } = useWorkbook();
  const fail = useFail();
  const [run, setRun] = useState<PrintRun | null>(null);
  useEffect(() => {
    let current = true;
    printRun({ congress, language, rehearsal, texts }, contest).then((found) => { if (current) setRun(found); }, fail);
    return () => { current = false; };
  }, [contest, congress, language, rehearsal, texts, fail]);
  return run;
}

function runText(run: PrintRun, texts: (typeof printTexts)['vi']['paper']): string {
  if (run.people === 0) return texts.nobody;
  return fill(run.papers > 1 ? texts.several : run.pages === 1 ? texts.one : texts.pages, { ...run, sheets: run.copies });
}
