import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CHAIN_START, rowHash } from '../../src/workbook/log-rows';
import { PaneDriver } from './pane-driver';

/** Eight names in the order of the Vietnamese alphabet; seven seats leave the one more that the rules allow. */
export const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Châu', 'Phạm Đức Dũng', 'Vũ Thị Giang', 'Đỗ Minh Hải', 'Hoàng Thị Lan', 'Ngô Quốc Việt'] as const;

/** A workbook and a session in which nobody has done anything. */
export async function startAnew(driver: PaneDriver): Promise<void> {
  await forget(driver);
  await driver.newWorkbook();
}

/** Eight names for seven seats, ready for the first paper. Set up by keyboard once by a file of tests; after that the workbook is opened as it was saved then. */
export async function begin(driver: PaneDriver): Promise<void> {
  if (saved === null) {
    await startAnew(driver);
    await setUp(driver);
    await addContest(driver);
    saved = join(mkdtempSync(join(tmpdir(), 'congress-begun-')), 'begun.xlsx');
    await driver.host.saveFile(saved);
    return;
  }
  await forget(driver);
  await driver.openFile(saved);
  await driver.pane().locator('[data-part="names"]').waitFor();
}

let saved: string | null = null;

/** Takes away faults, and what the browser keeps of tests before: the workbook of `begin` is the same for all. */
async function forget(driver: PaneDriver): Promise<void> {
  await driver.host.host('faults', {});
  await driver.pane().evaluate(() => {
    sessionStorage.clear();
    return new Promise<void>((done, refused) => {
      const gone = indexedDB.deleteDatabase('congress');
      gone.onsuccess = () => { done(); };
      gone.onerror = () => { refused(new Error('the journal stays')); };
    });
  });
}

/** Opens a pane for all tests of a file and hands it out; whoever needs the cells drawn says `seen`, and gets office.js by the address that users get it by. Every test begins in an empty workbook, with `begun` in that of `begin`, and ends without an error and without a request to a stranger. */
export function withPane(take: (driver: PaneDriver) => void, { seen = false, begun = false } = {}): void {
  let driver: PaneDriver | null = null;
  beforeAll(async () => {
    driver = await PaneDriver.open({ language: 'vi', unseen: !seen, builtAddresses: seen });
    take(driver);
  });
  afterAll(async () => {
    await driver?.close();
    if (saved !== null) rmSync(dirname(saved), { recursive: true });
    saved = null;
  });
  beforeEach(() => (begun ? begin : startAnew)(driver!));
  afterEach(() => { expect(troubles(driver!)).toEqual([]); });
}

/** Step 1: a branch of thirty, all of them present unless told otherwise. */
export async function setUp(driver: PaneDriver, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await openStep(driver, 1);
  const wanted = { organisation: 'Chi bộ Thôn Đoài', superior: 'Đảng bộ xã Sóc Sơn', convoked: '30', present: '30', ...fields };
  for (const [name, text] of Object.entries(wanted)) await driver.fill(name, text);
  await driver.act('save-congress');
}

/** Step 2: a contest whose papers are typed. Ends at step 3, where the entry has begun: ready for the first key. */
export async function addContest(driver: PaneDriver, names: readonly string[] = NAMES, seats = 7): Promise<void> {
  await openStep(driver, 2);
  await driver.fill('open-contest', 'new');
  await driver.fill('names', names.join('\n'));
  await driver.fill('seats', String(seats));
  await driver.act('add-contest');
  await beginEntry(driver);
}

/** Step 3 before the first paper: one Enter on the screen that begins. */
export async function beginEntry(driver: PaneDriver): Promise<void> {
  await driver.pane().locator('[data-act="begin-entry"]:focus').waitFor();
  await driver.keys('Enter');
  await driver.pane().locator('[data-part="names"]').waitFor();
  await driver.settled();
}

/** Step 3: papers as the numbers that are crossed out on each; lists of up to nine names. The pane has taken them; the workbook may still be written to. */
export async function enterPapers(driver: PaneDriver, papers: readonly (readonly number[])[]): Promise<void> {
  for (const crossed of papers) await driver.keys(...crossed.map(String), 'Enter');
  await driver.pane().waitForFunction(() => document.querySelector('[data-busy]') === null);
}

/** Steps 4 and 5: the numbers of papers agreed, and every warning confirmed, those of the outcome too, so that the result sheets can be written. */
export async function agreeCounts(driver: PaneDriver, collected: number): Promise<void> {
  await openStep(driver, 4);
  await driver.fill('issued', String(collected));
  await driver.fill('collected', String(collected));
  await driver.act('save-counts');
  await confirmEach(driver);
  await driver.act('agree-counts');
  await confirmEach(driver);
  if ((await driver.pane().locator('[data-act="confirm-outcome"]').count()) > 0) await driver.act('confirm-outcome');
}

/** Ticks every warning that is open in the step, one by one; those that ask why the vote is held are given a reason first. */
export async function confirmEach(driver: PaneDriver): Promise<void> {
  await driver.settled();
  const asked = driver.pane().locator('[data-act^="waive-"]');
  for (let left = await asked.count(); left > 0; left--) {
    const act = (await asked.first().getAttribute('data-act')) ?? '';
    await driver.fill(act.replace('waive', 'waiver'), 'Đại hội đã biểu quyết');
    await driver.act(act);
  }
  const open = driver.pane().locator('input[name^="confirm-"]:not(:checked)');
  for (let left = await open.count(); left > 0; left--) {
    await open.first().focus();
    await driver.keys('Space');
  }
}

/** Shows a step and waits for its screen. */
export async function openStep(driver: PaneDriver, step: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await driver.act(`step-${step}`);
  await driver.pane().locator(`[data-step="${['setup', 'contest', 'entry', 'reconciliation', 'results'][step - 1]}"]`).waitFor();
  await driver.settled();
}

/** Has what waits for the workbook tried again, unless that has happened by itself, and waits until all of it is there. */
export async function writeNow(driver: PaneDriver): Promise<void> {
  await driver.pane().evaluate(() => document.querySelector<HTMLElement>('[data-act="retry"]')?.click());
  await written(driver);
}

/** Waits until everything that the pane has given the workbook is there, however often it was refused. */
export async function written(driver: PaneDriver): Promise<void> {
  await driver.pane().waitForFunction(() => document.documentElement.dataset['writing'] === undefined);
  await driver.settled();
}

/** The rows of a table of the workbook once it is written, blank rows left out, headings first. */
export async function tableRows(driver: PaneDriver, name: string): Promise<(string | number | boolean)[][]> {
  await driver.settled();
  const table = (await driver.host.host('tables')).find((one) => one.name === name);
  if (table === undefined) throw new Error(`the workbook has no table ${name}`);
  const rows = await driver.host.host('getCells', table.sheet, table.address);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** The papers of a contest as its table has them: number, count, the names crossed out, conclusion. */
export async function storedPapers(driver: PaneDriver, names: number = NAMES.length, contest = '1'): Promise<{ number: number; count: number; crossed: number[]; conclusion: string }[]> {
  const [, ...rows] = await tableRows(driver, `Ballots_${contest}`);
  return rows.map((row) => ({
    number: Number(row[0]),
    count: Number(row[1]),
    crossed: row.slice(2, 2 + names).flatMap((mark, index) => (mark === 0 ? [index + 1] : [])),
    conclusion: String(row[2 + names]),
  }));
}

/** A log is one chain from its first row on, numbered without a gap; gives its rows. */
export async function unbrokenLog(driver: PaneDriver, table = 'Log'): Promise<(string | number | boolean)[][]> {
  const [, ...rows] = await tableRows(driver, table);
  rows.reduce((previous, row, index) => {
    const cells = row.slice(0, 8) as (string | number)[];
    expect({ seq: cells[0], previous: row[8], hash: row[9] }).toEqual({ seq: index + 1, previous, hash: rowHash(cells, previous) });
    return String(row[9]);
  }, CHAIN_START);
  return rows;
}

/** The notices of the pane with a finding's code, as they read. */
export async function findingTexts(driver: PaneDriver, code: string): Promise<string[]> {
  // Their words may be fetched when the first of them is shown.
  const areWorded = (wanted: string): boolean => [...document.querySelectorAll(`[data-finding="${wanted}"]`)].every(({ textContent }) => /[^\s·]/.test(textContent.replace(wanted, '')));
  await driver.pane().waitForFunction(areWorded, code);
  return driver.pane().locator(`[data-finding="${code}"]`).allInnerTexts();
}

/** Waits until the pane shows a text. */
export async function shows(driver: PaneDriver, text: string): Promise<void> {
  await driver.pane().waitForFunction((wanted) => document.body.innerText.includes(wanted), text);
}

/** What must be empty at the end of every test: requests to strangers and errors in the consoles since the last look. */
export function troubles(driver: PaneDriver): readonly string[] {
  const all = [...driver.host.strangers, ...driver.host.errors];
  const fresh = all.slice(looked.get(driver) ?? 0);
  looked.set(driver, all.length);
  return fresh;
}

const looked = new WeakMap<PaneDriver, number>();
