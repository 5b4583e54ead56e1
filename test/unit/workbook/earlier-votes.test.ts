import { areAllAgreed } from '../../../src/workbook/earlier-votes';
import type { WorkbookStore } from '../../../src/workbook/store';
import { readyResult } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { CONGRESS } from '../taskpane/samples';
import { type Browser, firstVote, secondVote, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** A first vote on two seats that fills one, and the vote on the other, both agreed on; the later is open. */
async function rounds(): Promise<WorkbookStore> {
  const store = await firstVote(excel, browser);
  await secondVote(excel, store);
  return store;
}

async function ready(store: WorkbookStore): Promise<object> {
  const asked = readyResult(store);
  await excel.settle();
  return asked;
}

const isAllAgreed = (store: WorkbookStore, id: string): boolean => areAllAgreed(store, store.roundsOf(id), id);

test('a later vote is ready though somebody elected in the first has become a counter since', async () => {
  const store = await rounds();
  await store.saveCongress({ ...CONGRESS, counters: ['Mai Xuân Đạt', 'Phạm Quốc Anh'] });
  await excel.settle();
  expect(store.resultOf('1')!.findings.map(({ code }) => code)).toContain('F.301');
  expect(await ready(store)).toMatchObject({ kind: 'ready' });
  // The vote on whose list the counter stands has an error of its own.
  await store.openContest('1');
  expect(await ready(store)).toMatchObject({ kind: 'blocked', findings: [{ code: 'F.301' }] });
});

test.each([
  ['the number convoked', (store: WorkbookStore) => store.saveCongress({ ...CONGRESS, convoked: 66 })],
  ['a deduction', (store: WorkbookStore) => store.saveCongress({ ...CONGRESS, deductions: { exempt: 3 } })],
  ['a mark of a paper, by hand', (): void => { excel.setByHand('Ballots_1', 0, 2, 0); }],
  ['the number of papers collected, by hand', (): void => { excel.setByHand('Contests', 0, 8, 59); }],
])('after a change of %s neither the first vote nor the later is agreed on, whatever their status says', async (_, change) => {
  const store = await rounds();
  expect([isAllAgreed(store, '1'), isAllAgreed(store, '2')]).toEqual([true, true]);
  await change(store);
  await excel.settle();
  expect(store.getState().contests.map(({ status }) => status)).toEqual(['counted', 'counted']);
  expect([isAllAgreed(store, '1'), isAllAgreed(store, '2')]).toEqual([false, false]);
});

test('a hand on the papers of the last vote leaves the first agreed on, and the last not', async () => {
  const store = await rounds();
  excel.setByHand('Ballots_2', 0, 2, 0);
  await excel.settle();
  expect([isAllAgreed(store, '1'), isAllAgreed(store, '2')]).toEqual([true, false]);
});

test('a vote that there is not is not agreed on', async () => {
  expect(isAllAgreed(await rounds(), '9')).toBe(false);
});
