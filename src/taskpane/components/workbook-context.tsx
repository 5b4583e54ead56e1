import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Catalogue } from '../../locale/language';
import type { State, Store, StoredContest } from '../../workbook/state';
import { countAct } from './busy';

const StoreContext = createContext<Store | null>(null);

/** Gives the whole pane its workbook; tests give a fake one. */
export function WorkbookProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The workbook's store; fails outside WorkbookProvider. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('No workbook: WorkbookProvider is missing.');
  return store;
}

/** What is known of the workbook now; draws again after every change. */
export function useWorkbook(): State {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => store.getState());
}

/** The contest open in the pane, null without one. */
export function useOpenContest(): StoredContest | null {
  const { contests, openId } = useWorkbook();
  return contests.find((contest) => contest.id === openId) ?? null;
}

/** The texts of a catalogue in the workbook's language. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useWorkbook().language];
}

let actsUnderWay = 0;

/** Marks the page as long as any act is under way, for whoever has to wait for it. */
function useBusyMark(busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    actsUnderWay += 1;
    document.documentElement.dataset['busy'] = '';
    return () => {
      actsUnderWay -= 1;
      if (actsUnderWay === 0) delete document.documentElement.dataset['busy'];
    };
  }, [busy]);
}

/** Runs one asynchronous act at a time; a rejection is a defect and goes to the error boundary. */
export function useAct(): { readonly busy: boolean; readonly run: (act: () => Promise<unknown>) => void } {
  const [busy, setBusy] = useState(false);
  const fail = useFail();
  useBusyMark(busy);
  const run = useCallback((act: () => Promise<unknown>) => {
    setBusy(true);
    countAct(1);
    act().then(() => setBusy(false), fail).finally(() => countAct(-1));
  }, [fail]);
  return { busy, run };
}

/** Hands a defect to the error boundary, from where React does not see it: events and promises. */
export function useFail(): (defect: unknown) => void {
  const throwInRender = useState<null>(null)[1];
  return useCallback((defect: unknown) => throwInRender(() => { throw defect; }), [throwInRender]);
}
