import { useSyncExternalStore } from 'react';

let acts = 0;
const listeners = new Set<() => void>();

/** Counts an act of the pane as begun (1) or ended (-1). */
export function countAct(change: 1 | -1): void {
  acts += change;
  listeners.forEach((listener) => listener());
}

let marks = 0;

/** Counts what whoever waits for the pane has to wait for, an act or a chunk on its way, as begun (1) or ended (-1): the page is marked with `data-busy` meanwhile. */
export function markBusy(change: 1 | -1): void {
  marks += change;
  document.documentElement.toggleAttribute('data-busy', marks > 0);
}

/** Is any act of the pane under way? */
export function useBusy(): boolean {
  return useSyncExternalStore(subscribe, () => acts > 0);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
