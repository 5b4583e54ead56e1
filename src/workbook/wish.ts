/** The steps of the pane, in order of work. */
export const STEPS = ['setup', 'contest', 'entry', 'reconciliation', 'results'] as const;

export type Step = (typeof STEPS)[number];

let waiting: Step | null = null;
const listeners = new Set<(step: Step) => void>();

/** Asks the pane to show a step; when no pane listens yet, the last wish waits for it. */
export function askFor(step: Step): void {
  if (listeners.size === 0) waiting = step;
  listeners.forEach((listener) => listener(step));
}

/** Calls back for every wish, first for the one that waits; gives the function that ends it. */
export function onWish(listener: (step: Step) => void): () => void {
  listeners.add(listener);
  if (waiting !== null) {
    listener(waiting);
    waiting = null;
  }
  return () => {
    listeners.delete(listener);
  };
}
