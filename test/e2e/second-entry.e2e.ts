import { agreeCounts, beginEntry, enterPapers, findingTexts, NAMES, openStep, shows, startAnew, storedPapers, tableRows, troubles, withPane } from './committee';
import { answer, closeEntry, ONE, part, settle, stateOfCount } from './desks';
import { PaneDriver } from './pane-driver';
import { axe, shrink, tooWide, usable, walk } from './pane-inspection';

/** Two entries of the same papers, what settles them, and what the log finds. Eight names, seven seats. */
let driver: PaneDriver;
let other: PaneDriver | null = null;

withPane((opened) => { driver = opened; }, { begun: true });

afterAll(() => other?.close());

/** As desk 2 keys them, with two slips. */
const TWO: readonly (readonly number[])[] = [[1], [2], [8], [4, 5], [6], [7]];

/** One computer, twice: desk 1 has entered, desk 2 has entered the other papers, both are closed. Ends at the comparison, at desk 1. */
async function enterTwice(first = ONE, second = TWO): Promise<void> {
  await enterPapers(driver, first);
  await driver.act('go-compare');
  await driver.act('desk-2');
  await driver.act('go-entry');
  await beginEntry(driver);
  await enterPapers(driver, second);
  await closeEntry(driver);
  await driver.act('back-to-desk-1');
  await closeEntry(driver);
}

/** What the names of a desk's papers say in its table. */
async function crossedOut(desk: '1' | '2'): Promise<number[][]> {
  return (await storedPapers(driver, NAMES.length, desk === '1' ? '1' : '1_2')).map(({ crossed }) => crossed);
}

it('one computer, twice: two slips are found, each is settled by the paper, and the result follows', async () => {
  await enterTwice();
  expect(await stateOfCount(driver)).toBe('different');
  expect(await part(driver, 'place')).toBe('Lô 1, phiếu 3');
  await answer(driver, 'matching-first');
  await answer(driver, 'other-corrected');
  expect(await part(driver, 'consequence')).toBe('Bàn 2, phiếu 3 sẽ thành: gạch 3');
  await driver.act('settle');
  expect(await part(driver, 'place')).toBe('Lô 1, phiếu 6');
  await answer(driver, 'matching-neither');
  await answer(driver, 'other-corrected');
  await driver.fill('paper-struck', '7 8 9');
  await shows(driver, 'Trên phiếu không có tên số 9: danh sách có 8 tên.');
  await driver.fill('paper-struck', '5, 8');
  await driver.act('settle');
  expect(await stateOfCount(driver)).toBe('equal');
  const papers = [[1], [2], [3], [4, 5], [6], [5, 8]];
  expect([await crossedOut('1'), await crossedOut('2')]).toEqual([papers, papers]);
  expect((await part(driver, 'mistakes')).split('\n')).toEqual(['Bàn 1: 1 chỗ đã phải sửa', 'Bàn 2: 2 chỗ đã phải sửa']);
  expect((await tableRows(driver, 'Log_2')).filter((row) => row.includes('Xử lý chỗ khác nhau giữa hai bàn'))).toHaveLength(2);
  await driver.act('go-reconciliation');
  await agreeCounts(driver, 6);
  expect(await part(driver, 'entry-summary')).toContain('bàn 1: 1, bàn 2: 2');
  await driver.act('write-results');
  await driver.pane().locator('[data-part="written"]').waitFor();
});

describe.each(['vi', 'en'] as const)('the second entry and the log at 350 × 378 (%s)', (language) => {
  it('need no scrolling sideways, are found clean by axe, and every control is reached by Tab and shows it', async () => {
    await shrink(driver);
    if (language === 'en') await driver.act('switch-language');
    await enterTwice();
    await answer(driver, 'matching-neither');
    await answer(driver, 'other-corrected');
    await driver.fill('paper-struck', '99');
    await driver.act('make-file-2');
    await inspect('compare');
    await driver.fill('paper-struck', '3');
    await driver.act('settle');
    await answer(driver, 'matching-first');
    await answer(driver, 'other-corrected');
    await driver.act('settle');
    await driver.act('go-reconciliation');
    await inspect('reconciliation');
    await driver.act('go-log');
    await driver.act('verify');
    await inspect('log');
  });

  async function inspect(screen: string): Promise<void> {
    expect({ screen, tooWide: await tooWide(driver), axe: await axe(driver) }).toEqual({ screen, tooWide: [], axe: [] });
    const stops = await walk(driver);
    // Tab stops at one answer of a question; the arrows go on from there.
    const wanted = new Set((await usable(driver)).filter((name) => !/^(matching|other)-/.test(name)));
    expect({ screen, missed: [...wanted].filter((name) => !stops.some((stop) => stop.name === name)) }).toEqual({ screen, missed: [] });
    expect({ screen, hidden: stops.filter(({ visible, marked }) => !visible || !marked).map(({ name }) => name) }).toEqual({ screen, hidden: [] });
  }
});

it('a batch that is discarded is entered anew, and only that batch', async () => {
  await enterTwice();
  await answer(driver, 'matching-first');
  await answer(driver, 'other-discarded');
  await driver.act('discard-batch');
  await shows(driver, 'Bàn 2 sẽ mất 6 phiếu');
  await driver.act('confirm-discard-batch');
  expect(await stateOfCount(driver)).toBe('entering');
  expect(await crossedOut('2')).toEqual([]);
  await driver.act('desk-2');
  await driver.act('go-entry');
  await driver.pane().locator('[data-part="names"]').waitFor();
  await enterPapers(driver, ONE);
  await closeEntry(driver);
  await driver.act('back-to-desk-1');
  expect(await stateOfCount(driver)).toBe('equal');
  expect(await crossedOut('2')).toEqual(ONE);
});

it('blind: while desk 2 enters, nothing of desk 1 is in the pane or on a sheet that shows', async () => {
  await enterPapers(driver, [...ONE, [2, 6, 7]]);
  await driver.act('go-compare');
  await driver.act('desk-2');
  await driver.act('go-entry');
  await beginEntry(driver);
  expect(await driver.host.host('hiddenSheets')).toEqual(expect.arrayContaining(['Phiếu 1', 'Nhật ký']));
  await enterPapers(driver, [[1]]);
  await driver.settled();
  const entered = await driver.pane().locator('[data-counter="entered"]').innerText();
  expect(entered).toContain('1');
  expect(entered).not.toContain('7');
  for (const step of [1, 2, 4, 5] as const) {
    await driver.act(`step-${step}`);
    await shows(driver, 'Ngăn này đang nhập cho bàn 2');
    expect(await driver.pane().locator('main').innerText()).not.toMatch(/gạch|Hợp lệ|phiếu 7/i);
  }
  await driver.act('go-entry');
  await driver.act('go-compare');
  expect(await driver.pane().locator('main').innerText()).not.toMatch(/gạch|Hợp lệ/);
  await driver.act('back-to-desk-1');
  expect(await stateOfCount(driver)).toBe('entering');
  expect(await driver.text()).not.toMatch(/gạch|Hợp lệ/);
});

it('two computers: the set-up goes over as a file, what was entered comes back as one', async () => {
  await enterPapers(driver, ONE);
  await driver.act('go-compare');
  await driver.act('make-file-2');
  const setUpFile = await driver.pane().locator('[name="file-content"]').inputValue();
  other = await PaneDriver.open({ language: 'vi', unseen: true });
  await startAnew(other);
  await openStep(other, 1);
  await other.act('take-desk-file');
  await other.pane().locator('[name="desk-text"]').fill('khác');
  await other.act('take-file');
  expect((await findingTexts(other, 'F.931')).length).toBe(1);
  await other.pane().locator('[name="desk-file"]').setInputFiles({ name: 'ban-2.json', mimeType: 'application/json', buffer: Buffer.from(setUpFile) });
  await beginEntry(other);
  expect(await part(other, 'desk')).toBe('Bàn 2');
  await enterPapers(other, TWO);
  await closeEntry(other);
  await other.act('hand-in');
  const entries = await other.pane().locator('[name="file-content"]').inputValue();
  await driver.pane().locator('[name="desk-text"]').fill(setUpFile);
  await driver.act('take-file');
  expect((await findingTexts(driver, 'F.931')).length).toBe(1);
  await driver.pane().locator('[name="desk-text"]').fill(entries);
  await driver.act('take-file');
  expect(await stateOfCount(driver)).toBe('entering');
  await closeEntry(driver);
  expect(await stateOfCount(driver)).toBe('different');
  await driver.act('show-differences');
  expect((await part(driver, 'differences')).split('\n')).toEqual(['Lô 1, phiếu 3: bàn 1 gạch 3; bàn 2 gạch 8', 'Lô 1, phiếu 6: bàn 1 gạch 7, 8; bàn 2 gạch 7']);
  await settle(driver, 'first');
  await settle(driver, 'second');
  expect(await stateOfCount(driver)).toBe('equal');
  expect([await crossedOut('1'), await crossedOut('2')]).toEqual([[...ONE.slice(0, 5), [7]], [...ONE.slice(0, 5), [7]]]);
  expect(troubles(other)).toEqual([]);
});

it('a paper edited by hand is found, named, confirmed before the votes, and taken into the log', async () => {
  await enterPapers(driver, ONE);
  await driver.settled();
  const [table] = (await driver.host.host('tables')).filter(({ name }) => name === 'Ballots_1');
  const row = Number(/\d+/.exec(table!.address)?.[0]) + 2;
  await driver.host.host('setCell', table!.sheet, `C${row}`, 0);
  await driver.settled();
  await openStep(driver, 4);
  await driver.pane().locator('[data-part="record"]').waitFor();
  expect((await findingTexts(driver, 'W.942'))[0]).toMatch(/phiếu nhập thứ 2 của bàn 1 đã bị sửa thẳng vào bảng/);
  expect(await driver.pane().locator('[name="confirm-W.942"]').isChecked()).toBe(false);
  await driver.act('go-log');
  await driver.act('verify');
  expect((await findingTexts(driver, 'W.942')).length).toBe(1);
  await driver.act('accept-hand');
  await driver.act('confirm-accept-hand');
  await shows(driver, 'Mọi dòng nối đúng với nhau');
  await driver.host.host('setCell', 'Nhật ký', 'H4', 'khác');
  await driver.settled();
  await driver.act('verify');
  expect((await findingTexts(driver, 'W.941')).length).toBe(1);
});

it('a rehearsal from its start to its clearing', async () => {
  await openStep(driver, 4);
  await driver.act('go-log');
  await driver.act('start-rehearsal');
  await driver.act('print-deck');
  const deck = (await driver.host.host('sheets')).at(-1)!;
  expect(await part(driver, 'print-deck-done')).toContain(deck);
  for (const step of [1, 2, 4, 5, 3] as const) {
    await openStep(driver, step);
    expect(await part(driver, 'rehearsal')).toContain('ĐANG TẬP DƯỢT');
  }
  const crossed = await deckPapers(deck);
  await driver.pane().locator('[data-part="names"]').focus();
  for (const numbers of crossed) {
    await driver.keys(...numbers.map(String), 'Enter');
    // Too many chosen, or nobody: what the rules say of the paper is confirmed by a second Enter.
    if (numbers.length === 0 || numbers.length === NAMES.length) await driver.keys('Enter');
  }
  await driver.settled();
  await driver.act('go-rehearsal');
  await shows(driver, 'máy đếm khớp từng người');
  expect(await storedPapers(driver)).toHaveLength(crossed.length);
  await driver.act('clear-rehearsal');
  await driver.act('confirm-clear-rehearsal');
  await driver.pane().locator('[data-part="rehearsal"]').waitFor({ state: 'detached' });
  expect(await storedPapers(driver)).toEqual([]);
  expect(await driver.host.host('sheets')).not.toContain(deck);
  await driver.act('verify');
  await shows(driver, 'Mọi dòng nối đúng với nhau');
});

/** The numbers to cross out on each paper of the printed deck, as its sheet says them. */
async function deckPapers(sheet: string): Promise<number[][]> {
  const cells = (await driver.host.host('getCells', sheet, 'A1:P60')).flat().map(String);
  return cells.filter((cell) => /^(gạch |không gạch ai)/.test(cell)).map((cell) => (/^gạch ([\d, ]+)/.exec(cell)?.[1] ?? '').split(',').filter((text) => text.trim() !== '').map(Number));
}
