import { addContest, agreeCounts, enterPapers, NAMES, openStep, setUp, shows, storedPapers, tableRows, unbrokenLog, withPane, writeNow } from './committee';
import { answer, beginAt, closeEntry, part, settle, stateOfCount } from './desks';
import { PaneDriver } from './pane-driver';

/** Two windows of one shared workbook, desk 1 in the one and desk 2 in the other. Eight names, seven seats. */
let one: PaneDriver;
let two: PaneDriver;

withPane((opened) => { one = opened; });

/** Desk 1 has begun in the first window; the second one has chosen desk 2 and begun as well. */
beforeEach(async () => {
  await setUp(one);
  await addContest(one);
  two = await PaneDriver.beside(one);
  await openStep(two, 3);
  await two.act('go-compare');
  await beginAt(two, '2');
});

const PAPERS = [[1], [2, 3], [4], [1, 8], [7], [2, 4, 6, 8], [5], [3, 6], [8], [1, 2, 3], [6], [4, 5]];
/** As desk 2 keys them, with slips on papers 3 and 10. */
const SLIPPED = PAPERS.map((paper, i) => (i === 2 ? [5] : i === 9 ? [1, 2] : paper));

/** The papers of a table, each numbered by its place. */
async function crossed(table: string): Promise<number[][]> {
  const papers = await storedPapers(one, NAMES.length, table);
  expect(papers.map(({ number }) => number)).toEqual(papers.map((_, i) => i + 1));
  return papers.map((paper) => paper.crossed);
}

/** The acts on papers that a log tells of, in order; the log is found whole. */
async function acts(table: string): Promise<string[]> {
  return (await unbrokenLog(one, table)).filter((row) => row[5] !== '').map((row) => `${row[3]} ${row[5]}`);
}

const added = (papers: readonly unknown[]) => papers.map((_, i) => `Nhập phiếu ${i + 1}`);

/** Nobody is warned of another window at the same desk, and all that is seen of the papers is one's own. */
async function blindAt(window: PaneDriver, own: number): Promise<void> {
  expect(await window.pane().locator('[data-part="rival"]').count()).toBe(0);
  expect(await window.pane().locator('[data-counter="entered"]').innerText()).toBe(String(own));
  expect(await window.host.host('hiddenSheets')).toEqual(expect.arrayContaining(['Phiếu 1', 'Phiếu 1 – bàn 2', 'Nhật ký', 'Nhật ký – bàn 2']));
}

/** Both windows type at the same time, the second one behind the first. */
async function enterTogether(): Promise<void> {
  await Promise.all([enterPapers(one, PAPERS.slice(0, 7)), enterPapers(two, SLIPPED.slice(0, 4))]);
  await Promise.all([one.settled(), two.settled()]);
  await blindAt(one, 7);
  await blindAt(two, 4);
  for (const [i, paper] of SLIPPED.slice(4).entries()) {
    await enterPapers(two, [paper]);
    await enterPapers(one, PAPERS.slice(7 + i, 8 + i));
  }
  await Promise.all([one.settled(), two.settled()]);
}

const comesTo = (window: PaneDriver, state: string) => window.pane().locator(`[data-part="count-state"][data-state="${state}"]`).waitFor();

it('both enter at once and blind; what they have is compared and settled in either window, and counted in both', async () => {
  await enterTogether();
  await blindAt(one, PAPERS.length);
  await blindAt(two, PAPERS.length);
  expect([await crossed('1'), await crossed('1_2')]).toEqual([PAPERS, SLIPPED]);
  expect([await acts('Log'), await acts('Log_2')]).toEqual([added(PAPERS), added(PAPERS)]);
  await closeEntry(two);
  expect(await stateOfCount(two)).toBe('entering');
  await two.act('back-to-desk-1');
  expect({ state: await stateOfCount(two), shown: await two.text() }).toEqual({ state: 'entering', shown: expect.not.stringMatching(/gạch|Hợp lệ/) as string });
  await closeEntry(one);
  await comesTo(one, 'different');
  await comesTo(two, 'different');
  expect([await part(one, 'place'), await part(two, 'place')]).toEqual(['Lô 1, phiếu 3', 'Lô 1, phiếu 3']);
  await settle(two, 'first');
  await one.pane().getByText('Lô 1, phiếu 10').first().waitFor();
  await settle(one, 'second');
  await comesTo(one, 'equal');
  await comesTo(two, 'equal');
  const settled = PAPERS.map((paper, i) => (i === 9 ? [1, 2] : paper));
  expect([await crossed('1'), await crossed('1_2')]).toEqual([settled, settled]);
  for (const window of [one, two]) expect((await part(window, 'mistakes')).split('\n')).toEqual(['Bàn 1: 1 chỗ đã phải sửa', 'Bàn 2: 1 chỗ đã phải sửa']);
  await openStep(two, 5);
  expect(await two.pane().locator('[data-part="ranking"]').count()).toBe(0);
  await one.act('go-reconciliation');
  await agreeCounts(one, PAPERS.length);
  // Agreed on once, in the log that both read.
  for (const window of [one, two]) await window.pane().locator('[data-part="ranking"]').waitFor();
  expect((await tableRows(one, 'Contests'))[1]).toContain('Đã đối chiếu');
  expect(await part(two, 'ranking')).toBe(await part(one, 'ranking'));
  for (const window of [one, two]) {
    await window.act('go-log');
    await window.act('verify');
    await shows(window, 'Mọi dòng nối đúng với nhau');
  }
});

it('what one window takes back, changes and takes out does not touch the papers of the other', async () => {
  await Promise.all([enterPapers(one, PAPERS.slice(0, 4)), enterPapers(two, SLIPPED.slice(0, 4))]);
  await one.keys('Control+z');
  await two.keys('Control+z');
  await two.keys('Control+z');
  await Promise.all([enterPapers(one, [[8]]), two.keys('Control+y')]);
  await Promise.all([one.settled(), two.settled()]);
  expect([await crossed('1'), await crossed('1_2')]).toEqual([[...PAPERS.slice(0, 3), [8]], SLIPPED.slice(0, 3)]);
  await acts('Log');
  await acts('Log_2');
  await blindAt(one, 4);
  await blindAt(two, 3);
});

it('a batch that is discarded in one window is entered anew in the other', async () => {
  await Promise.all([enterPapers(one, PAPERS.slice(0, 4)), enterPapers(two, SLIPPED.slice(0, 4))]);
  await Promise.all([closeEntry(one), closeEntry(two)]);
  await comesTo(one, 'different');
  await comesTo(two, 'different');
  await answer(one, 'matching-first');
  await answer(one, 'other-discarded');
  await one.act('discard-batch');
  await one.act('confirm-discard-batch');
  await comesTo(two, 'entering');
  await two.act('go-entry');
  await two.pane().locator('[data-part="names"]').waitFor();
  await enterPapers(two, PAPERS.slice(0, 4));
  await closeEntry(two);
  await comesTo(one, 'equal');
  expect([await crossed('1'), await crossed('1_2')]).toEqual([PAPERS.slice(0, 4), PAPERS.slice(0, 4)]);
  await acts('Log');
  await acts('Log_2');
});

it('a pane that is loaded again while the other window still has papers to write loses and doubles none of either desk', async () => {
  await Promise.all([enterPapers(one, PAPERS.slice(0, 2)), enterPapers(two, SLIPPED.slice(0, 2))]);
  await Promise.all([one.settled(), two.settled()]);
  // Both windows of one computer keep what waits in the same browser.
  await one.host.host('faults', { cellEdit: true });
  await enterPapers(one, PAPERS.slice(2, 6));
  await one.pane().locator('[data-act="retry"]').waitFor();
  await enterPapers(two, SLIPPED.slice(2, 5));
  await two.reload();
  await two.pane().locator('[data-part="names"]').waitFor();
  await enterPapers(two, SLIPPED.slice(5, 7));
  await one.host.host('faults', {});
  await writeNow(one);
    // The other pane found the papers that waited and wrote them: that is nobody else who enters at desk 1.
  await one.pane().locator('[data-part="names"]').waitFor();
  await enterPapers(one, PAPERS.slice(6, 7));
  await Promise.all([one.settled(), two.settled()]);
  expect([await crossed('1'), await crossed('1_2')]).toEqual([PAPERS.slice(0, 7), SLIPPED.slice(0, 7)]);
  expect([await acts('Log'), await acts('Log_2')]).toEqual([added(PAPERS.slice(0, 7)), added(SLIPPED.slice(0, 7))]);
  await blindAt(one, 7);
  await blindAt(two, 7);
});
