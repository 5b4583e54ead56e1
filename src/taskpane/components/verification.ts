import { useCallback, useState } from 'react';
import type { CountState } from '../../election/entry-state';
import type { Finding } from '../../election/finding';
import { deskTable } from '../../workbook/schema';
import type { Verification } from '../../workbook/state';
import { useStore } from './workbook-context';

/** How a check of the record ended: not made yet, refused by the workbook, or its result. */
export type Verified = { readonly kind: 'none' } | { readonly kind: 'refused' } | { readonly kind: 'done'; readonly verification: Verification };

/** The last check of the record in this view, and how to make one. */
export function useVerification(): { readonly verified: Verified; readonly verify: (signedHead?: string) => Promise<void>; readonly forget: () => void } {
  const store = useStore();
  const [verified, setVerified] = useState<Verified>({ kind: 'none' });
  const verify = useCallback(async (signedHead = '') => {
    const verification = await store.verify(signedHead);
    setVerified(verification === null ? { kind: 'refused' } : { kind: 'done', verification });
  }, [store]);
  const forget = useCallback(() => setVerified({ kind: 'none' }), []);
  return { verified, verify, forget };
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
