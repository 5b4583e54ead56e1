import { validity } from '../../src/election/validity';
import { HALLS, readHall, type Hall } from '../bench/halls';
import { keysFor } from '../bench/keystrokes';
import { addContest, agreeCounts, openStep, setUp, startAnew, tableRows, troubles } from './committee';
import { PaneDriver } from './pane-driver';

/** The two smaller halls; with ALL_HALLS=1 (`npm run keys -- --enter`) all four. */
const ENTERED = process.env['ALL_HALLS'] === '1' ? HALLS : HALLS.slice(0, 2);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.open({ language: 'vi', unseen: true });
});

afterAll(() => driver?.close());

/** Counts in the pane every key that a person would press; gives what has been counted so far. */
async function countKeys(): Promise<() => Promise<number>> {
  await driver.pane().evaluate(() => {
    Object.assign(window, { keysPressed: 0 });
    window.addEventListener('keydown', ({ isTrusted }) => {
      if (isTrusted) (window as unknown as { keysPressed: number }).keysPressed += 1;
    }, { capture: true });
  });
  return () => driver.pane().evaluate(() => (window as unknown as { keysPressed: number }).keysPressed);
}

/** Votes, valid and invalid as the pane shows them at the end. */
async function shownResult(): Promise<Pick<Hall, 'votes' | 'valid' | 'invalid'>> {
  await openStep(driver, 3);
  const counter = async (name: string): Promise<number> => Number((await driver.pane().locator(`[data-counter="${name}"]`).innerText()).match(/\d+/)?.[0]);
  const counts = { valid: await counter('valid'), invalid: await counter('invalid') };
  await openStep(driver, 5);
  const ranking = driver.pane().locator('[data-part="ranking"] tbody tr');
  await ranking.first().waitFor();
  const rows = await ranking.evaluateAll((all) => all.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.innerText)));
  const byName = new Map(rows.map((cells) => [cells[1]?.trim(), Number(cells[2])]));
  return { ...counts, votes: [...byName].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).map(([, votes]) => votes) };
}

it.each(ENTERED)('%s entered key by key gives exactly the expected votes', async (name) => {
  const hall = readHall(name);
  await startAnew(driver);
  await setUp(driver, { convoked: String(hall.papers.length), present: String(hall.papers.length) });
  await addContest(driver, hall.names, hall.rules.seats);
  const pressed = await countKeys();
  const papers = hall.papers.map((paper) => keysFor(paper, hall.rules));
  const keys = papers.flat();
  const start = performance.now();
  for (const own of papers) await driver.keys(...own);
  const seconds = (performance.now() - start) / 1000;
  expect(await pressed()).toBe(keys.length);
  await driver.settled();
  console.log(`${name}: ${hall.papers.length} papers by ${keys.length} keys (${(keys.length / hall.papers.length).toFixed(2)} a paper), typed by script in ${seconds.toFixed(0)} s`);

  const [, ...rows] = await tableRows(driver, 'Ballots_1');
  expect(rows).toHaveLength(hall.papers.length);
  rows.forEach((row, index) => {
    const { marks } = hall.papers[index]!;
    const conclusion = row[2 + hall.names.length];
    // A paper said to be invalid by its key has no marks of its own.
    if (conclusion === '') expect(row.slice(2, 2 + hall.names.length)).toEqual(Array.from(marks));
    else expect(validity(hall.papers[index]!, hall.rules).valid).toBe(false);
  });
  await agreeCounts(driver, hall.papers.length);
  expect(await shownResult()).toEqual({ votes: hall.votes, valid: hall.valid, invalid: hall.invalid });
  expect(troubles(driver)).toEqual([]);
}, 600_000);
