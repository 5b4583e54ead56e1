import { gzipSync } from 'node:zlib';
import { addContest, agreeCounts, begin, beginEntry, enterPapers, NAMES, openStep, setUp, storedPapers, withPane } from './committee';
import type { PaneDriver } from './pane-driver';
import { axe, shrink, tabTo, tooWide, usable, walk } from './pane-inspection';

/** The pane at the size Excel gives it: seen, reached, read aloud and light. */
let driver: PaneDriver;

withPane((opened) => { driver = opened; }, { seen: true });

beforeEach(async () => {
  await shrink(driver);
});

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
      expect({ step, tooWide: await tooWide(driver) }).toEqual({ step, tooWide: [] });
      expect({ step, axe: await axe(driver) }).toEqual({ step, axe: [] });
      const stops = await walk(driver);
      expect({ step, reached: [...new Set(stops.map(({ name }) => name))].sort() }).toEqual({ step, reached: [...new Set(await usable(driver))].sort() });
      expect({ step, hidden: stops.filter(({ visible, marked }) => !visible || !marked).map(({ name }) => name) }).toEqual({ step, hidden: [] });
    }
  });

  it('stays clean and within its width when everything that is folded is opened', async () => {
    for (const step of STEPS) {
      await openStep(driver, step);
      await driver.pane().evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
      await driver.settled();
      expect({ step, axe: await axe(driver), tooWide: await tooWide(driver) }).toEqual({ step, axe: [], tooWide: [] });
    }
  });
});

describe('the steps before anything is set up', () => {
  it.each(['vi', 'en'] as const)('say what comes first, clean for axe (%s)', async (language) => {
    if (language === 'en') await driver.act('switch-language');
    for (const step of STEPS) {
      await openStep(driver, step);
      expect({ step, axe: await axe(driver), tooWide: await tooWide(driver) }).toEqual({ step, axe: [], tooWide: [] });
    }
  });
});

it('a whole contest by Tab and keys alone', async () => {
  const type = async (name: string, text: string): Promise<void> => {
    await tabTo(driver, name);
    await driver.host.page.keyboard.type(text);
  };
  const enter = async (name: string): Promise<void> => {
    await tabTo(driver, name);
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
  await tabTo(driver, 'names');
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

it('ten papers concluded otherwise than proposed are confirmed by ten presses of Enter, each in sight', async () => {
  await setUp(driver, { convoked: '10', present: '10' });
  await addContest(driver);
  for (let paper = 0; paper < 10; paper++) await driver.keys('1', '-', '3', 'Enter');
  await openStep(driver, 4);
  await driver.fill('issued', '10');
  await driver.fill('collected', '10');
  await driver.act('save-counts');
  const boxes = driver.pane().locator('input[name^="confirm-W.204"]');
  expect(await boxes.count()).toBe(10);
  await boxes.first().focus();
  for (let paper = 0; paper < 10; paper++) {
    expect(await driver.pane().evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })).toBe(true);
    await driver.keys('Enter');
  }
  expect(await driver.pane().locator('input[name^="confirm-W.204"]:checked').count()).toBe(10);
  // So many invalid papers are a warning of their own, which none of the ten presses has confirmed.
  expect(await driver.pane().locator('[data-act="agree-counts"]').isDisabled()).toBe(true);
  await driver.pane().locator('input[name^="confirm-W.201"]').focus();
  await driver.keys('Enter');
  expect(await driver.pane().locator('[data-act="agree-counts"]').isDisabled()).toBe(false);
});

it('stays readable in forced colours', async () => {
  await begin(driver);
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
      const hidden = (await walk(driver)).filter(({ visible, marked: shown }) => !visible || !shown);
      expect({ step, hidden }).toEqual({ step, hidden: [] });
    }
  } finally {
    await driver.host.page.emulateMedia({ forcedColors: 'none' });
  }
});

it('says so when the keyboard types into Excel, and takes it back', async () => {
  await begin(driver);
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
