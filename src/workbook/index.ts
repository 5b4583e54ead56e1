import { indexedDbStorage } from './indexed-db';
import { WorkbookStore } from './store';
import type { Store } from './state';

/** The store of the shared runtime: the pane, the ribbon commands and TALLY() see the same one. */
export const store: Store = new WorkbookStore({
  clock: () => ({ time: localTime(new Date()), milliseconds: performance.now() }),
  journal: indexedDbStorage(() => indexedDB),
  local: () => localStorage,
  session: () => sessionStorage,
  file: () => Office.context.document.url,
});

/** 2026-05-20T08:15:30 by the computer's clock. */
function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
