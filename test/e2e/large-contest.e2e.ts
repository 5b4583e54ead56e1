import { agreeCounts, beginEntry, openStep, setUp } from './committee';
import { PaneDriver } from './pane-driver';

const NAMES = Array.from({ length: 220 }, (_, i) => `Nguyễn Văn ${String(i + 1).padStart(3, '0')}`);
const SEATS = 200;
const MOST_TRIPS_A_SHEET = 5;

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.open({ language: 'en', unseen: true });
  await driver.act('switch-language');
  await setUp(driver, { convoked: '1587', present: '1587' });
  await openStep(driver, 2);
  await driver.fill('office', 'delegates');
  await driver.fill('names', NAMES.join('\n'));
  await driver.fill('seats', String(SEATS));
  await driver.act('add-contest');
  await beginEntry(driver);
});

afterAll(() => driver?.close());

/** A paper on which the last names are crossed out, keyed with three digits a name. */
async function enterPaper(crossed: number): Promise<void> {
  for (let position = NAMES.length - crossed + 1; position <= NAMES.length; position++) await driver.keys(...String(position).padStart(3, '0'));
  await driver.keys('Enter');
}

it('counts and writes a contest of 220 names in few round trips', async () => {
  for (const crossed of [20, 20, 21, 25, 20]) await enterPaper(crossed);
  // A paper with too many names left is saved as invalid by the second Enter.
  await enterPaper(10);
  await driver.keys('Enter');
  // A pile.
  for (let position = 201; position <= 220; position++) await driver.keys(...String(position));
  await driver.keys('x', ...'1581', 'Enter');
  await agreeCounts(driver, 1587);
  await openStep(driver, 5);
  await driver.host.host('resetStats');
  await driver.act('write-results');
  const { roundTrips, batches, notImplemented } = await driver.host.host('stats');
  const sheets = (await driver.host.host('sheets')).filter((title) => /^(Minutes|Result|Check)/.test(title));
  console.log(`220 names: ${roundTrips} round trips for ${sheets.length} sheets, largest batch ${Math.max(...batches.map(({ bytes }) => bytes))} bytes`);
  expect(sheets).toHaveLength(3);
  expect(roundTrips / sheets.length).toBeLessThanOrEqual(MOST_TRIPS_A_SHEET);
  expect(Math.max(...batches.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
  expect(notImplemented).toEqual({});
  const rows = await driver.pane().locator('[data-part="ranking"] tbody tr').evaluateAll((all) => all.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.innerText)));
  expect(rows).toHaveLength(220);
  expect(rows[0]?.[2]).toBe('1586');
  expect(rows.at(-1)?.[2]).toBe('0');
});

it('reads its papers back after the pane has been loaded again', async () => {
  const rows = async (): Promise<string[]> => driver.pane().locator('[data-counter="entered"], [data-counter="valid"], [data-counter="invalid"]').allInnerTexts();
  await openStep(driver, 3);
  const before = await rows();
  await driver.reload();
  await openStep(driver, 3);
  expect(before.join()).toContain('1587');
  expect(await rows()).toEqual(before);
  expect(await driver.pane().locator('[data-finding]').count()).toBe(0);
});
