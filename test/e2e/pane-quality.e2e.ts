import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { addContest, agreeCounts, beginEntry, enterPapers, NAMES, openStep, setUp, startAnew, storedPapers, troubles } from './committee';
import { PaneDriver } from './pane-driver';

/** The pane at the size Excel gives it: seen, reached, read aloud and light. */
let driver: PaneDriver;
const WIDTH = 350;
const HEIGHT = 378;
const AXE = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  driver = await PaneDriver.open({ language: 'vi' });
});

afterAll(async () => {
  await driver?.close();
});

beforeEach(async () => {
  await startAnew(driver);
  await shrink();
});

afterEach(() => {
  expect(troubles(driver)).toEqual([]);
});

/** Gives the pane's frame the size of a task pane. */
async function shrink(): Promise<void> {
  const { page } = driver.host;
  await page.addStyleTag({ content: `#pane-frame, #pane-frame iframe { width: ${WIDTH}px !important; min-width: 0 !important; height: ${HEIGHT}px !important; flex: none !important; }` });
  await driver.pane().waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [WIDTH, HEIGHT] as const);
}

/** What stands wider than its room: the page itself, or anything in it that would have to be scrolled sideways. */
function tooWide(): Promise<string[]> {
  return driver.pane().evaluate(() => [...document.querySelectorAll<HTMLElement>('html, body, main, main *')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || ['HTML', 'BODY', 'MAIN'].includes(element.tagName))
    .map((element) => `${element.tagName}.${element.dataset['part'] ?? element.getAttribute('name') ?? ''} ${element.scrollWidth} > ${element.clientWidth}`));
}

/** axe-core's findings in the step that is shown. */
async function axe(): Promise<string[]> {
  await driver.pane().evaluate(AXE);
  return driver.pane().evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    const { violations } = await engine.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary ?? ''}`).join(' | ')}`);
  });
}

interface Stop {
  readonly name: string;
  readonly visible: boolean;
  readonly marked: boolean;
}

/** The element that has the focus now: what it is, whether it is in sight, and whether its focus shows. */
function stop(): Promise<Stop | null> {
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
function usable(): Promise<string[]> {
  return driver.pane().evaluate(() => [...document.querySelectorAll<HTMLElement>('button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.dataset['act'] ?? element.getAttribute('name') ?? element.dataset['part'] ?? element.tagName));
}

/** Walks through the pane by Tab, from its first control to the last, where Office asks Excel to go on, and gives every stop. */
async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  // As Excel does when Tab comes into the pane.
  await driver.pane().locator('select:not(:disabled), button:not(:disabled)').first().focus();
  await driver.keys('Shift+Tab');
  for (let at = await stop(); at !== null && at.name !== stops.at(-1)?.name; at = await stop()) {
    stops.push(at);
    await driver.keys('Tab');
  }
  return stops;
}

/** Brings the focus to something by Tab and Shift+Tab alone. */
async function tabTo(name: string): Promise<void> {
  const selector = `[data-act="${name}"], [name="${name}"], [data-part="${name}"]`;
  const behind = await driver.pane().evaluate((wanted) => {
    const target = document.querySelector(wanted);
    return target !== null && document.activeElement !== null && (document.activeElement.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, selector);
  for (let i = 0; i < 60; i++) {
    if ((await stop())?.name === name) return;
    await driver.keys(behind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

type Step = 1 | 2 | 3 | 4 | 5;
const STEPS: readonly Step[] = [1, 2, 3, 4, 5];

describe.each(['vi', 'en'] as const)('every step at 350 × 378 (%s)', (language) => {
  beforeEach(async () => {
    if (language === 'en') await driver.act('switch-language');
    await setUp(driver);
    await addContest(driver, [...NAMES.slice(0, 7), 'Nguyễn Hoàng Tôn Nữ Công Tằng Bảo Quỳnh Uyên Phương'], 7);
    await enterPapers(driver, [[1], [2, 3], [4, 5, 6]]);
    await agreeCounts(driver, 3);
    await driver.act('write-results');
  });

  it('needs no scrolling sideways, is found clean by axe, and every control is reached by Tab and shows it', async () => {
    expect(await driver.pane().evaluate(() => document.documentElement.lang)).toBe(language);
    for (const step of STEPS) {
      await openStep(driver, step);
      expect({ step, tooWide: await tooWide() }).toEqual({ step, tooWide: [] });
      expect({ step, axe: await axe() }).toEqual({ step, axe: [] });
      const stops = await walk();
      expect({ step, reached: [...new Set(stops.map(({ name }) => name))].sort() }).toEqual({ step, reached: [...new Set(await usable())].sort() });
      expect({ step, hidden: stops.filter(({ visible, marked }) => !visible || !marked).map(({ name }) => name) }).toEqual({ step, hidden: [] });
    }
  });
});

describe('the steps before anything is set up', () => {
  it.each(['vi', 'en'] as const)('say what comes first, clean for axe (%s)', async (language) => {
    if (language === 'en') await driver.act('switch-language');
    for (const step of STEPS) {
      await openStep(driver, step);
      expect({ step, axe: await axe(), tooWide: await tooWide() }).toEqual({ step, axe: [], tooWide: [] });
    }
  });
});

it('a whole contest by Tab and keys alone', async () => {
  const type = async (name: string, text: string): Promise<void> => {
    await tabTo(name);
    await driver.host.page.keyboard.type(text);
  };
  const enter = async (name: string): Promise<void> => {
    await tabTo(name);
    await driver.keys('Enter');
    await driver.settled();
  };
  // Into the pane by a click, as from the grid; then no mouse any more.
  await driver.pane().locator('[name="organisation"]').click();
  await type('organisation', 'Chi bộ Thôn Đoài');
  await type('convoked', '9');
  await type('present', '9');
  await enter('save-congress');
  await enter('step-2');
  await type('seats', '7');
  await tabTo('names');
  for (const name of NAMES) {
    await driver.host.page.keyboard.insertText(name);
    await driver.keys('Enter');
  }
  await enter('add-contest');
  await beginEntry(driver);
  for (let paper = 0; paper < 9; paper++) await driver.keys(String(1 + (paper % 4)), 'Enter');
  await driver.settled();
  await enter('step-4');
  await type('issued', '9');
  await type('collected', '9');
  await enter('agree-counts');
  await enter('write-results');
  await driver.pane().locator('[data-part="written"]').waitFor();
  expect(await storedPapers(driver)).toHaveLength(9);
  expect((await driver.host.host('sheets')).filter((title) => title.startsWith('Biên bản'))).toHaveLength(1);
});

it('stays readable in forced colours', async () => {
  await setUp(driver);
  await addContest(driver);
  await enterPapers(driver, [[1], [2, 3]]);
  await driver.keys('4');
  await driver.host.page.emulateMedia({ forcedColors: 'active' });
  try {
    const marked = await driver.pane().evaluate(() => {
      const struck = document.querySelector('[data-act="name-4"] span:nth-child(2)');
      const current = document.querySelector('[aria-current="step"]');
      const other = document.querySelector('[data-act="step-1"]');
      const border = (element: Element | null) => (element === null ? '' : getComputedStyle(element).borderBottomColor);
      return {
        struck: struck !== null && getComputedStyle(struck).textDecorationLine,
        current: border(current) !== border(other),
      };
    });
    expect(marked).toEqual({ struck: 'line-through', current: true });
    for (const step of STEPS) {
      await openStep(driver, step);
      const hidden = (await walk()).filter(({ visible, marked: shown }) => !visible || !shown);
      expect({ step, hidden }).toEqual({ step, hidden: [] });
    }
  } finally {
    await driver.host.page.emulateMedia({ forcedColors: 'none' });
  }
});

it('says so when the keyboard types into Excel, and takes it back', async () => {
  await setUp(driver);
  await addContest(driver);
  await driver.keys('1');
  await driver.host.page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); window.focus(); });
  await driver.pane().locator('[data-act="focus-entry"]').waitFor();
  await driver.pane().locator('[data-act="focus-entry"]').click();
  await driver.pane().locator('[data-act="focus-entry"]').waitFor({ state: 'detached' });
  await driver.keys('2', 'Enter');
  await driver.settled();
  expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([[1, 2]]);
});

it('loads at most 160 kB until its first step is shown', async () => {
  const { page, server } = driver.host;
  const bodies = new Map<string, Promise<Buffer>>();
  const note = (response: import('playwright-core').Response): void => {
    if (response.url().startsWith(server.addinUrl) && /\.(js|html|css)(\?|$)/.test(response.url())) bodies.set(response.url(), response.body());
  };
  page.on('response', note);
  const started = Date.now();
  await driver.reload();
  await driver.pane().locator('[name="organisation"]').waitFor();
  page.off('response', note);
  const sizes = await Promise.all([...bodies.values()].map(async (body) => gzipSync(await body, { level: 9 }).length));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  await driver.fill('organisation', 'C');
  expect(await driver.pane().locator('[name="organisation"]').inputValue()).toBe('C');
  const accepted = Date.now() - started;
  process.stdout.write(`first view: ${kilobytes.toFixed(1)} kB gzipped in ${sizes.length} files; first key accepted ${accepted} ms after loading began\n`);
  expect(sizes.length).toBeGreaterThanOrEqual(2);
  expect(kilobytes).toBeLessThanOrEqual(160);
});
