import { addContest, enterPapers, openStep, setUp, tableRows, withPane } from './committee';
import type { PaneDriver } from './pane-driver';
import { axe, shrink, stop, tooWide, usable, walk } from './pane-inspection';

/** What the pane asks and shows before an act, at the size Excel gives it. */
let driver: PaneDriver;

withPane((opened) => { driver = opened; });

beforeEach(() => shrink(driver));

async function inspect(): Promise<void> {
  expect({ axe: await axe(driver), tooWide: await tooWide(driver) }).toEqual({ axe: [], tooWide: [] });
  const stops = await walk(driver);
  expect([...new Set(stops.map(({ name }) => name))].sort()).toEqual([...new Set(await usable(driver))].sort());
  expect(stops.filter(({ visible, marked }) => !visible || !marked)).toEqual([]);
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  beforeEach(async () => {
    if (language === 'en') await driver.act('switch-language');
    await setUp(driver);
  });

  it('the columns of a file of papers are shown with their names before they are taken, and scroll by themselves where they are many', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Nguyễn Hoàng Tôn Nữ Công Tằng Bảo Quỳnh ${String.fromCharCode(65 + index)}`);
    await openStep(driver, 2);
    await driver.fill('names', names.join('\n'));
    await driver.fill('seats', '11');
    await driver.fill('papers', 'sheet');
    await driver.act('show-csv');
    await driver.fill('csv-text', `${[names[1], names[0], ...names.slice(2)].join(',')}\n${names.map((_, index) => (index < 11 ? 1 : 0)).join(',')}\n`);
    await driver.act('read-csv');
    const columns = driver.pane().locator('[data-part="columns"]');
    expect(await columns.locator('li').count()).toBe(14);
    expect(await columns.locator('li').first().innerText()).toContain(names[1]);
    expect(await columns.locator('[data-intent="warning"]').count()).toBe(1);
    expect(await columns.locator('ol').evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
    await inspect();
  });

  it('the language of a workbook with papers is switched by a second press, and a key pressed twice switches nothing', async () => {
    await addContest(driver);
    await enterPapers(driver, [[1]]);
    await driver.act('switch-language');
    expect((await stop(driver))?.name).toBe('cancel-switch-language');
    await inspect();
    await driver.pane().locator('[data-act="cancel-switch-language"]').focus();
    await driver.keys('Enter');
    await driver.settled();
    expect((await stop(driver))?.name).toBe('switch-language');
    expect(await driver.pane().evaluate(() => document.documentElement.lang)).toBe(language);
    await driver.act('switch-language');
    await driver.act('confirm-switch-language');
    expect(await driver.pane().evaluate(() => document.documentElement.lang)).toBe(language === 'vi' ? 'en' : 'vi');
    // The desk takes it: the next paper can be typed at once.
    expect((await stop(driver))?.name).toBe('names');
  });

  it('why a vote is held with fewer than two thirds present is asked before that is confirmed, and the focus goes on to the tick', async () => {
    await setUp(driver, { present: '18' });
    await addContest(driver);
    await enterPapers(driver, Array.from({ length: 18 }, () => [8]));
    await openStep(driver, 4);
    await driver.fill('issued', '18');
    await driver.fill('collected', '18');
    await driver.act('save-counts');
    expect(await driver.pane().locator('[name="confirm-W.102"]').count()).toBe(0);
    await inspect();
    await driver.fill('waiver-quorum', 'Bão lũ, đoàn chủ tịch quyết định');
    await driver.act('waive-quorum');
    expect((await stop(driver))?.name).toBe('tick-quorum');
    await driver.keys('Enter');
    expect((await stop(driver))?.name).toBe('confirm-W.103');
    await inspect();
    const [head, row] = (await tableRows(driver, 'Contests')) as [string[], string[]];
    expect(row[head.findIndex((title) => /hai phần ba|two thirds/.test(title))]).toBe('Bão lũ, đoàn chủ tịch quyết định');
  });
});
