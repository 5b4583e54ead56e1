import { useCallback, useState } from 'react';
import type { CountState } from '../../election/entry-state';
import type { Finding } from '../../election/finding';
import { readBallotText } from '../../election/logged-paper';
import { deskTable } from '../../workbook/schema';
import { loggedPaperText } from '../../report/paper-text';
import type { State, Verification } from '../../workbook/state';
import { useStore } from './workbook-context';

/** How a check of the record ended: not made yet, refused by the workbook, or its result. */
export type Verified = { readonly kind: 'none' } | { readonly kind: 'refused' } | { readonly kind: 'done'; readonly verification: Verification };

/** The last check of the record in this view, and how to make one. */
export function useVerification(): { readonly verified: Verified; readonly verify: (signedHead?: string) => Promise<void>; readonly forget: () => void } {
  const store = useStore();
  const [verified, setVerified] = useState<Verified>({ kind: 'none' });
  const verify = useCallback(async (signedHead = '') => {
    const verification = await store.verify(signedHead);
    setVerified(verification === null ? { kind: 'refused' } : { kind: 'done', verification: { ...verification, findings: verification.findings.map((finding) => inPlainWords(finding, store.getState())) } });
  }, [store]);
  const forget = useCallback(() => setVerified({ kind: 'none' }), []);
  return { verified, verify, forget };
}

/** A paper that differs from the log, told as the diary tells it (“crossed 4”) and not in the digits that the log keeps. */
export function inPlainWords(finding: Finding, { contests, language }: Pick<State, 'contests' | 'language'>): Finding {
  const { data } = finding;
  const contest = contests.find(({ id }) => id === data?.['contest']);
  if (finding.code !== 'W.942' || contest === undefined) return finding;
  const plain = (text: unknown): string => {
    const paper = readBallotText(String(text), contest.candidates.length);
    return paper === null ? String(text) : loggedPaperText(paper, contest.form, language);
  };
  return { ...finding, data: { ...data, logged: plain(data?.['logged']), found: plain(data?.['found']) } };
}

/** Which findings of a check may be seen: those that tell what another desk has on its papers only once every desk of that contest has closed. `hidden` are the others. */
export function visibleFindings(findings: readonly Finding[], { contest, state }: { readonly contest: string | null; readonly state: CountState }): { readonly shown: readonly Finding[]; readonly hidden: number } {
  const open = state === 'single' || state === 'different' || state === 'equal';
  const shown = findings.filter(({ code, where }) => {
    const table = deskTable(where.table ?? '');
    return code !== 'W.942' || table?.kind !== 'ballots' || table.desk === '1' || (open && table.contest === contest);
  });
  return { shown, hidden: findings.length - shown.length };
}
