import { beginEntry, openStep } from './committee';
import type { PaneDriver } from './pane-driver';

/** Eight names, seven seats: the numbers crossed out on each paper, as desk 1 keys them. */
export const ONE: readonly (readonly number[])[] = [[1], [2], [3], [4, 5], [6], [7, 8]];

/** Gives an answer by keyboard. */
export async function answer(at: PaneDriver, name: string): Promise<void> {
  await at.pane().locator(`[data-act="${name}"]`).focus();
  await at.keys('Space');
}

/** Settles the difference that is shown: which entry matches the paper; the other is corrected. */
export async function settle(at: PaneDriver, matching: 'first' | 'second'): Promise<void> {
  await answer(at, `matching-${matching}`);
  await answer(at, 'other-corrected');
  await at.act('settle');
}

/** From the second entry's screen: chooses a desk and begins its entry. Ends ready for the first key. */
export async function beginAt(at: PaneDriver, desk: '2' | '3'): Promise<void> {
  await at.act(`desk-${desk}`);
  await at.act('go-entry');
  await beginEntry(at);
}

/** Closes the entry of the desk that the pane enters for, and goes to the second entry's screen. */
export async function closeEntry(at: PaneDriver): Promise<void> {
  await openStep(at, 3);
  await at.act('close-entry');
  await at.act('confirm-close');
  await at.act('go-compare');
}

/** How far the contest is with all its entries, as the second entry's screen has it. */
export async function stateOfCount(at: PaneDriver): Promise<string | null> {
  await at.settled();
  return at.pane().locator('[data-part="count-state"]').getAttribute('data-state');
}

/** What a part of the pane says. */
export function part(at: PaneDriver, name: string): Promise<string> {
  return at.pane().locator(`[data-part="${name}"]`).innerText();
}
