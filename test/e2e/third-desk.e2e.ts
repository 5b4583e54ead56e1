import { agreeCounts, beginEntry, enterPapers, findingTexts, NAMES, shows, startAnew, storedPapers, troubles, unbrokenLog, withPane } from './committee';
import { answer, beginAt, closeEntry, ONE, part, settle, stateOfCount } from './desks';
import { PaneDriver } from './pane-driver';

/** A third desk enters the papers that two desks have entered, as blind as they, and is compared with desk 1. Eight names, seven seats. */
let driver: PaneDriver;
let other: PaneDriver | null = null;

withPane((opened) => { driver = opened; }, { begun: true });

afterAll(() => other?.close());

/** On paper 3 desk 1 has slipped, as both others show; on paper 6 desk 3 has. */
const PAPERS = [[1], [2], [8], [4, 5], [6], [7, 8]];
const THREE = [[1], [2], [8], [4, 5], [6], [7]];

/** Desks 1 and 2 have entered and closed, and differ on paper 3. Ends at the comparison, at desk 1. */
async function enterTwice(): Promise<void> {
  await enterPapers(driver, ONE);
  await closeEntry(driver);
  await beginAt(driver, '2');
  await enterPapers(driver, PAPERS);
  await closeEntry(driver);
  await driver.act('back-to-desk-1');
  expect(await stateOfCount(driver)).toBe('different');
}

async function crossedOut(): Promise<number[][][]> {
  const tables = await Promise.all(['1', '1_2', '1_3'].map((table) => storedPapers(driver, NAMES.length, table)));
  return tables.map((papers) => papers.map(({ crossed }) => crossed));
}

/** Settles what desks 2 and 3 show, counts, and finds every log whole. */
async function settleAndCount(): Promise<void> {
  await driver.act('show-differences');
  expect((await part(driver, 'differences')).split('\n')).toEqual([
    'Lô 1, phiếu 3: bàn 1 gạch 3; bàn 2 gạch 8', 'Lô 1, phiếu 3: bàn 1 gạch 3; bàn 3 gạch 8', 'Lô 1, phiếu 6: bàn 1 gạch 7, 8; bàn 3 gạch 7',
  ]);
  await settle(driver, 'second');
  expect({ state: await stateOfCount(driver), place: await part(driver, 'place') }).toEqual({ state: 'different', place: 'Lô 1, phiếu 6' });
  await settle(driver, 'first');
  expect(await stateOfCount(driver)).toBe('equal');
  expect(await crossedOut()).toEqual([PAPERS, PAPERS, PAPERS]);
  expect((await part(driver, 'mistakes')).split('\n')).toEqual(['Bàn 1: 1 chỗ đã phải sửa', 'Bàn 2: 0 chỗ đã phải sửa', 'Bàn 3: 1 chỗ đã phải sửa']);
  await driver.act('go-reconciliation');
  await agreeCounts(driver, 6);
  expect(await part(driver, 'entry-summary')).toContain('bàn 1: 1, bàn 2: 0, bàn 3: 1');
  await driver.act('write-results');
  await driver.pane().locator('[data-part="written"]').waitFor();
  for (const log of ['Log', 'Log_2', 'Log_3']) await unbrokenLog(driver, log);
  await driver.act('go-log');
  await driver.act('verify');
  await shows(driver, 'Mọi dòng nối đúng với nhau');
}

it('on the same computer: blind until it closes, then each difference with desk 1 is settled and the count follows', async () => {
  await enterTwice();
  await beginAt(driver, '3');
  expect(await driver.host.host('hiddenSheets')).toEqual(expect.arrayContaining(['Phiếu 1', 'Phiếu 1 – bàn 2', 'Phiếu 1 – bàn 3', 'Nhật ký', 'Nhật ký – bàn 2', 'Nhật ký – bàn 3']));
  await enterPapers(driver, THREE.slice(0, 2));
  expect(await driver.pane().locator('[data-counter="entered"]').innerText()).toBe('2');
  await driver.act('batches');
  expect(await driver.pane().locator('main').innerText()).not.toContain('6');
  await driver.keys('Escape');
  await enterPapers(driver, THREE.slice(2));
  await driver.act('step-3');
  await driver.act('go-compare');
  expect({ state: await stateOfCount(driver), shown: await driver.pane().locator('main').innerText() }).toEqual({ state: 'entering', shown: expect.not.stringMatching(/gạch|Hợp lệ|khác nhau/) as string });
  await driver.act('back-to-desk-1');
  expect({ state: await stateOfCount(driver), shown: await driver.pane().locator('main').innerText() }).toEqual({ state: 'entering', shown: expect.not.stringMatching(/gạch|Hợp lệ|Số chỗ/) as string });
  await driver.act('desk-3');
  await closeEntry(driver);
  await driver.act('back-to-desk-1');
  await settleAndCount();
  expect(await driver.host.host('hiddenSheets')).toEqual([]);
});

it('on a computer of its own: a file brings the set-up there, and one brings what it has entered back', async () => {
  await enterTwice();
  await driver.act('make-file-3');
  const setUpFile = await driver.pane().locator('[name="file-content"]').inputValue();
  other = await PaneDriver.open({ language: 'vi', unseen: true });
  await startAnew(other);
  await other.act('step-1');
  await other.act('take-desk-file');
  await other.pane().locator('[name="desk-text"]').fill(setUpFile);
  await other.act('take-file');
  await beginEntry(other);
  expect(await part(other, 'desk')).toBe('Bàn 3');
  await enterPapers(other, THREE);
  await closeEntry(other);
  expect(await stateOfCount(other)).not.toBe('different');
  await other.act('hand-in');
  await driver.pane().locator('[name="desk-text"]').fill(await other.pane().locator('[name="file-content"]').inputValue());
  await driver.act('take-file');
  expect({ findings: await findingTexts(driver, 'F.931'), state: await stateOfCount(driver) }).toEqual({ findings: [], state: 'different' });
  await settleAndCount();
  expect(troubles(other)).toEqual([]);
});

it('desk 1 and desk 3 fit, desk 2 does not: the count waits until that too is settled', async () => {
  await enterTwice();
  await beginAt(driver, '3');
  await enterPapers(driver, ONE);
  await closeEntry(driver);
  await driver.act('back-to-desk-1');
  await driver.act('show-differences');
  expect({ state: await stateOfCount(driver), differences: await part(driver, 'differences') }).toEqual({ state: 'different', differences: 'Lô 1, phiếu 3: bàn 1 gạch 3; bàn 2 gạch 8' });
  await answer(driver, 'matching-first');
  await answer(driver, 'other-corrected');
  expect(await part(driver, 'consequence')).toBe('Bàn 2, phiếu 3 sẽ thành: gạch 3');
  await driver.act('settle');
  expect(await stateOfCount(driver)).toBe('equal');
  expect(await crossedOut()).toEqual([ONE, ONE, ONE]);
});
