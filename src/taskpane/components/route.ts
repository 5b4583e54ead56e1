import { useSyncExternalStore } from 'react';
import type { State } from '../../workbook/state';
import { onWish, STEPS, type Step } from '../../workbook/wish';
import { keep, readKept } from './kept-state';

/** Where the pane is: a step, and on the contest step whether a new contest is being made. */
export interface Route {
  readonly step: Step;
  readonly newContest: boolean;
}

const KEY = 'route';
let route: Route = keptRoute() ?? { step: 'setup', newContest: false };
const listeners = new Set<() => void>();

/** Shows a step; `newContest` opens an empty contest form. Survives a reload of the pane. */
export function goTo(step: Step, options: { readonly newContest?: boolean } = {}): void {
  route = { step, newContest: options.newContest ?? false };
  keep(KEY, route);
  listeners.forEach((listener) => listener());
}

/** Shows the step where work goes on, unless one was chosen in this session already. */
export function goToWork({ congress, contests, openId }: State): void {
  if (keptRoute() !== null || congress === null) return;
  const open = contests.find(({ id }) => id === openId);
  if (open === undefined) return goTo('contest');
  goTo(open.source === null ? 'entry' : 'reconciliation');
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
  const step = STEPS.find((known) => known === kept?.step);
  return step === undefined ? null : { step, newContest: kept?.newContest === true };
}
