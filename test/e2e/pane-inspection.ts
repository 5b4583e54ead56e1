import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PaneDriver } from './pane-driver';

/** The size that Excel gives a task pane. */
export const WIDTH = 350;
export const HEIGHT = 378;
const AXE = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Gives the pane's frame the size of a task pane. */
export async function shrink(driver: PaneDriver): Promise<void> {
  const { page } = driver.host;
  await page.addStyleTag({ content: `#pane-frame, #pane-frame iframe { width: ${WIDTH}px !important; min-width: 0 !important; height: ${HEIGHT}px !important; flex: none !important; }` });
  await driver.pane().waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [WIDTH, HEIGHT] as const);
}

/** What stands wider than its room: the page itself, or anything in it that would have to be scrolled sideways. */
export function tooWide(driver: PaneDriver): Promise<string[]> {
  return driver.pane().evaluate(() => [...document.querySelectorAll<HTMLElement>('html, body, main, main *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || ['HTML', 'BODY', 'MAIN'].includes(element.tagName))
    .map((element) => `${element.tagName}.${element.dataset['part'] ?? element.getAttribute('name') ?? ''} ${element.scrollWidth} > ${element.clientWidth}`));
}

/** axe-core's findings in the step that is shown. */
export async function axe(driver: PaneDriver): Promise<string[]> {
  await driver.pane().evaluate(AXE);
  return driver.pane().evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    const { violations } = await engine.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary ?? ''}`).join(' | ')}`);
  });
}

/** Where Tab stops: what it is, whether it is in sight, and whether its focus shows. */
export interface Stop {
  readonly name: string;
  readonly visible: boolean;
  readonly marked: boolean;
}

/** The element that has the focus now: what it is, whether it is in sight, and whether its focus shows. */
export function stop(driver: PaneDriver): Promise<Stop | null> {
  return driver.pane().evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body || !document.hasFocus()) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const after = getComputedStyle(element, '::after');
    const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || (after.content !== 'none' && after.borderBottomWidth !== '0px');
    const name = element.dataset['act'] ?? element.getAttribute('name') ?? element.dataset['part'] ?? element.tagName;
    return { name, visible: box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1 && box.width > 0, marked };
  });
}

/** Everything that a mouse could use in this step. */
export function usable(driver: PaneDriver): Promise<string[]> {
  return driver.pane().evaluate(() => [...document.querySelectorAll<HTMLElement>('button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.dataset['act'] ?? element.getAttribute('name') ?? element.dataset['part'] ?? element.tagName));
}

/** Walks through the pane by Tab, from its first control to the last, where Office asks Excel to go on, and gives every stop. */
export async function walk(driver: PaneDriver): Promise<Stop[]> {
  const stops: Stop[] = [];
  // As Excel does when Tab comes into the pane.
  await driver.pane().locator('select:not(:disabled), button:not(:disabled)').first().focus();
  await driver.keys('Shift+Tab');
  for (let at = await stop(driver); at !== null && at.name !== stops.at(-1)?.name; at = await stop(driver)) {
    stops.push(at);
    await driver.keys('Tab');
  }
  return stops;
}

/** Brings the focus to something by Tab and Shift+Tab alone. */
export async function tabTo(driver: PaneDriver, name: string): Promise<void> {
  const selector = `[data-act="${name}"], [name="${name}"], [data-part="${name}"]`;
  const behind = await driver.pane().evaluate((wanted) => {
    const target = document.querySelector(wanted);
    return target !== null && document.activeElement !== null && (document.activeElement.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, selector);
  for (let i = 0; i < 60; i++) {
    if ((await stop(driver))?.name === name) return;
    await driver.keys(behind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}
