import { findingsBeforeVotes } from '../../election/before-votes';
import type { ContestResult } from '../../election/contest-result';
import { isError, type Finding } from '../../election/finding';
import { fill } from '../../locale/language';
import { reconciliationTexts } from '../../locale/pane/reconciliation';
import { isAgreed } from '../../workbook/agreement';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { useConfirmed, warningsOf } from '../components/confirmed';
import { Notice } from '../components/Notice';
import { isOfRecord, useUnlogged } from '../components/record-warnings';
import { goTo } from '../components/route';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import type { PaperCounts } from './CountFields';

/** Agreeing on the numbers, or what still stands against it. */
export function AgreePanel({ result, counts, forget }: { readonly result: ContestResult; readonly counts: PaperCounts; readonly forget: () => void }) {
  const texts = useTexts(reconciliationTexts);
  const store = useStore();
  const state = useWorkbook();
  const { busy, run } = useAct();
  const against = useObstacle(result);
  const unlogged = useUnlogged(result.contest.id, result.findings.filter(isOfRecord));
  const stored = state.contests.find(({ id }) => id === result.contest.id);
  const agree = (): void => run(async () => {
    if (stored?.issued !== counts.issued || stored.collected !== counts.collected) await store.saveCounts(result.contest.id, counts);
    await store.agreeCounts(result);
    forget();
    announce(texts.agreed);
    goTo('results');
  });
  if (against !== null) return <><Notice intent="warning">{against}</Notice><Button appearance="primary" data-act="agree-counts" disabled>{texts.agree}</Button></>;
  // What was confirmed of the record after the agreement goes into the log by agreeing again.
  if (isAgreed(state, result) && unlogged.length === 0) {
    return <><Notice intent="success">{texts.agreed}</Notice><Button appearance="primary" data-act="agree-counts" onClick={() => goTo('results')}>{texts.results}</Button></>;
  }
  return <Button appearance="primary" data-act="agree-counts" disabledFocusable={busy} onClick={agree}>{texts.agree}</Button>;
}

/** Why the numbers cannot be agreed yet; null when they can. */
function useObstacle(result: ContestResult): string | null {
  const texts = useTexts(reconciliationTexts);
  const { damage } = useWorkbook();
  const { isConfirmed } = useConfirmed(result.contest.id);
  const errors = [...damage, ...findingsBeforeVotes(result)].filter(isError);
  if (errors.length > 0) return fill(texts.blockedErrors, { codes: codesOf(errors) });
  if (result.contest.issued === null || result.contest.collected === null) return texts.blockedCounts;
  const open = warningsOf(result).filter((warning) => !isConfirmed(warning));
  return open.length > 0 ? fill(texts.blockedWarnings, { codes: codesOf(open) }) : null;
}

/** Each code once, with how many there are of it: 'W.103, W.204 (10)'. */
function codesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ code }) => code))].map((code) => {
    const { length } = findings.filter((finding) => finding.code === code);
    return length === 1 ? code : `${code} (${length})`;
  }).join(', ');
}
