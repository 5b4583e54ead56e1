import type { WorkbookStore } from '../../../src/workbook/store';
import { countOpen } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, draft, paper, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const SHEET = 'Phiếu của tôi';
const NAMES = draft().candidates.map(({ name }) => name);

/** A sheet of the user's own with these papers, '100' for the first of three names. */
async function ownSheet(title: string, ...papers: readonly string[]): Promise<void> {
  const store = await browser.open();
  await store.addSheet(title, [NAMES, ...papers.map((marks) => Array.from(marks, (mark) => (mark === '1' ? 'x' : '')))]);
  await excel.closePane('done');
}

function inPlace(sheet: string, rows: number) {
  return { sheet, address: `A1:C${rows + 1}`, form: 'cross' as const, countColumn: null, conclusionColumn: null };
}

/** Three rounds of one office: in the pane, in the sheet, in the pane; the last is open and has one paper. */
async function threeRounds(): Promise<WorkbookStore> {
  await ownSheet(SHEET, '100', '100', '010');
  const store = await setUp(browser);
  await store.beginEntry({ mixed: true });
  await store.addBallot(paper('010', { count: 40 }));
  await store.saveContest(draft({ round: 2, follows: '1', source: inPlace(SHEET, 3) }));
  await excel.settle();
  await store.saveContest(draft({ round: 3, follows: '2' }));
  await store.beginEntry({ mixed: true });
  await store.addBallot(paper('001'));
  await excel.settle();
  return store;
}

const votes = (store: WorkbookStore, id: string): readonly (readonly number[])[] => store.roundsOf(id).map(({ tally }) => tally.votes);

describe('the rounds of an office', () => {
  it('are counted from memory, the one in the user’s own sheet too, from the first vote to the one that is asked for', async () => {
    const store = await threeRounds();
    const before = excel.batches();
    expect(votes(store, '3')).toEqual([[0, 40, 0], [2, 1, 0], [0, 0, 1]]);
    expect(votes(store, '2')).toEqual([[0, 40, 0], [2, 1, 0]]);
    expect(votes(store, '1')).toEqual([[0, 40, 0]]);
    expect(votes(store, '9')).toEqual([]);
    expect(excel.batches()).toBe(before);
  });

  it('are the same after the pane was opened again', async () => {
    await threeRounds();
    await excel.closePane('done');
    expect(votes(await browser.open(), '3')).toEqual([[0, 40, 0], [2, 1, 0], [0, 0, 1]]);
  });

  it('follow the sheet when somebody edits it', async () => {
    const store = await threeRounds();
    const copy = excel.saveCopy();
    copy.sheets.find(({ name }) => name === SHEET)!.values[1] = ['', '', 'x'];
    excel.load(copy);
    await store.reload();
    expect(votes(store, '3')[1]).toEqual([1, 1, 1]);
  });

  it('cannot be told when the sheet of one cannot be read, which is no damage of the open one', async () => {
    const store = await threeRounds();
    const copy = excel.saveCopy();
    copy.sheets.find(({ name }) => name === SHEET)!.values[1] = ['ơ', '', ''];
    excel.load(copy);
    await store.reload();
    expect(store.getState().damage).toEqual([]);
    expect([votes(store, '3'), store.resultOf('2'), votes(store, '1')]).toEqual([[], null, [[0, 40, 0]]]);
  });

  it('cost one reading more for all sheets together', async () => {
    await ownSheet('A', '100');
    await ownSheet('B', '010');
    const store = await setUp(browser);
    await store.saveContest(draft({ round: 2, follows: '1', source: inPlace('A', 1) }));
    await store.saveContest(draft({ round: 3, follows: '2', source: inPlace('B', 1) }));
    await store.saveContest(draft({ round: 4, follows: '3' }));
    await excel.settle();
    const tripsOfReload = async (): Promise<number> => {
      const before = excel.batches();
      await store.reload();
      return excel.batches() - before;
    };
    const withSheets = await tripsOfReload();
    await store.openContest('1');
    await excel.settle();
    expect(withSheets - await tripsOfReload()).toBe(3);
    await store.openContest('4');
    await excel.settle();
    expect(votes(store, '4')).toEqual([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 0]]);
  });
});

describe('the count of one contest', () => {
  it('is the same object until something changes, and that of the pane for the open one', async () => {
    const store = await threeRounds();
    const result = store.resultOf('3');
    expect(result).toEqual(countOpen(store.getState()));
    expect(store.resultOf('3')).toBe(result);
    await store.addBallot(paper('001'));
    expect(store.resultOf('3')!.tally.votes).toEqual([0, 0, 2]);
    expect(store.resultOf('1')).toBe(store.resultOf('1'));
  });

  it('is none for a list that was changed since its sheet was read', async () => {
    const store = await threeRounds();
    await store.saveContest({ ...store.getState().contests[1]!, candidates: draft().candidates.toReversed().map((one, i) => ({ ...one, position: i + 1 })) });
    await excel.settle();
    expect(store.getState().damage).toMatchObject([{ code: 'F.903' }]);
    await store.openContest('3');
    expect(store.resultOf('2')).toBeNull();
  });

  it('is none without a congress, and for no contest', async () => {
    const store = await browser.open();
    expect([store.resultOf('1'), store.roundsOf('1')]).toEqual([null, []]);
  });
});
