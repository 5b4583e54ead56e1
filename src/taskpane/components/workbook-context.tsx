import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Catalogue } from '../../locale/language';
import type { State, Store, StoredContest } from '../../workbook/state';
import { countAct, markBusy } from './busy';

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
  return useWorkbookPart(whole);
}

/** One part of it; draws again only when that part has changed. `part` gives something that lies in the state or can be compared by `===`. What is in sight while papers are typed asks for parts: a write that sets out or arrives must not cost a key its time. */
export function useWorkbookPart<T>(part: (state: State) => T): T {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => part(store.getState()));
}

function whole(state: State): State {
  return state;
}

/** The contest open in the pane, null without one. */
export function useOpenContest(): StoredContest | null {
  return useWorkbookPart(({ contests, openId }) => contests.find((contest) => contest.id === openId) ?? null);
}

/** The texts of a catalogue in the workbook's language. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useWorkbookPart(({ language }) => language)];
}

/** Marks the page as long as this act is under way. */
function useBusyMark(busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined;
    markBusy(1);
    return () => markBusy(-1);
  }, [busy]);
}

/** Is an act under way, and how to begin one. */
export interface Acts {
  readonly busy: boolean;
  readonly run: (act: () => Promise<unknown>) => void;
}

/** Runs one asynchronous act at a time; a rejection is a defect and goes to the error boundary. */
export function useAct(): Acts {
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
