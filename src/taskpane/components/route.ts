import { useSyncExternalStore } from 'react';
import type { State } from '../../workbook/state';
import { onWish, STEPS, type Step } from '../../workbook/wish';
import { keep, readKept } from './kept-state';

/** What the pane can show: the five steps, and the two screens that belong to one of them. */
export type ScreenName = Step | 'compare' | 'log';

/** Where the pane is: a step or a screen of one, and on the contest step whether a new contest is being made. */
export interface Route {
  readonly step: ScreenName;
  readonly newContest: boolean;
}

const KEY = 'route';
let route: Route = keptRoute() ?? { step: 'setup', newContest: false };
const listeners = new Set<() => void>();

/** Shows a step or a screen of one; `newContest` opens an empty contest form. Survives a reload of the pane. */
export function goTo(step: ScreenName, options: { readonly newContest?: boolean } = {}): void {
  route = { step, newContest: options.newContest ?? false };
  keep(KEY, route);
  listeners.forEach((listener) => listener());
}

/** Shows the step where work goes on, unless one was chosen in this session already. */
export function goToWork({ congress, contests, openId, desk }: State): void {
  if (keptRoute() !== null || congress === null) return;
  const open = contests.find(({ id }) => id === openId);
  // Another desk has no contest to set up: it waits for what desk 1 makes.
  if (open === undefined) return goTo(desk === '1' ? 'contest' : 'compare');
  goTo(open.source === null ? 'entry' : 'reconciliation');
}

/** Which of the five steps a screen belongs to: the second entry to the papers, the log to the results. */
export function stepOf(screen: ScreenName): Step {
  if (screen === 'compare') return 'entry';
  return screen === 'log' ? 'results' : screen;
}

/** Where the pane is now; draws again when that changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => route);
}

/** Lets the ribbon's wishes move the pane; gives the function that ends it. */
export function followWishes(): () => void {
  return onWish((step) => goTo(step, { newContest: step === 'contest' }));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function keptRoute(): Route | null {
  const kept = readKept<Partial<Route>>(KEY);
  const step = [...STEPS, 'compare' as const, 'log' as const].find((known) => known === kept?.step);
  return step === undefined ? null : { step, newContest: kept?.newContest === true };
}
