import type { WorkbookStore } from '../../../src/workbook/store';
import type { FakeExcel } from '../../properties/fake-excel';
import { Browser, draft, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** Another window over the same workbook, which has read what is there now. */
async function secondWindow(): Promise<WorkbookStore> {
  const two = await new Browser(excel).open();
  await excel.settle();
  return two;
}

const contests = (): unknown[] => excel.values('Contests')!.slice(1).map(([id, office]) => `${String(id)} ${String(office)}`);
const namesOf = (id: string): unknown[] => excel.values('Candidates')!.slice(1).filter(([contest]) => String(contest) === id).map((row) => row[2]);
const people = (...names: readonly string[]) => names.map((name, i) => ({ position: i + 1, name, person: '', planned: null }));

describe('a new vote in one of two windows', () => {
  it('takes the next free number when the other window has just added one, and leaves that and its names alone', async () => {
    const one = await setUp(browser);
    await excel.settle();
    const two = await secondWindow();
    await one.saveContest(draft({ office: 'deputy', candidates: people('Cao An', 'Đỗ Bình') }));
    expect(two.getState().contests).toHaveLength(1);
    expect(await two.saveContest(draft({ office: 'delegates', candidates: people('Hà Chi', 'Lý Dung') }))).toBe('3');
    await excel.settle(60_000);
    expect(contests()).toEqual(['1 Bí thư', '2 Phó bí thư', '3 Đại biểu chính thức']);
    expect([namesOf('2'), namesOf('3')]).toEqual([['Cao An', 'Đỗ Bình'], ['Hà Chi', 'Lý Dung']]);
    expect(one.getState().contests).toEqual(two.getState().contests);
    expect(one.getState().damage).toEqual([]);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('leaves a name alone that the other window has just added to its list', async () => {
    const one = await setUp(browser);
    await excel.settle();
    const two = await secondWindow();
    await one.saveContest({ ...one.getState().contests[0]!, candidates: people('Cao An', 'Đỗ Bình', 'Hà Chi', 'Lý Dung') });
    await two.saveContest(draft({ office: 'deputy' }));
    await excel.settle(60_000);
    expect(namesOf('1')).toEqual(['Cao An', 'Đỗ Bình', 'Hà Chi', 'Lý Dung']);
    expect(namesOf('2')).toEqual(['Mai Xuân Đạt', 'Vũ Quang Hiếu', 'Lê Hồng Hoa']);
  });

  it('does not write the names of other votes again', async () => {
    const one = await setUp(browser);
    await excel.settle();
    const two = await secondWindow();
    await one.saveContest({ ...one.getState().contests[0]!, candidates: people('Cao An', 'Đỗ Bình', 'Hà Chi') });
    await two.saveContest(draft({ office: 'deputy' }));
    await excel.settle(60_000);
    expect(namesOf('1')).toEqual(['Cao An', 'Đỗ Bình', 'Hà Chi']);
  });

  it('closes blank rows between the names, as every other writing of them does', async () => {
    const store = await setUp(browser);
    await excel.settle();
    const [, first] = excel.values('Candidates')!;
    first!.forEach((_, column) => { excel.setByHand('Candidates', 0, column, ''); });
    await excel.settle(60_000);
    await store.saveContest(draft({ office: 'deputy' }));
    await excel.settle(60_000);
    expect(excel.values('Candidates')!.slice(1).map(([id, , name]) => `${String(id)} ${String(name)}`.trim()))
      .toEqual(['1 Vũ Quang Hiếu', '1 Lê Hồng Hoa', '2 Mai Xuân Đạt', '2 Vũ Quang Hiếu', '2 Lê Hồng Hoa']);
  });

  it('takes a number of its own when two are added in one window at once', async () => {
    const store = await setUp(browser);
    await excel.settle();
    await Promise.all([store.saveContest(draft({ office: 'deputy' })), store.saveContest(draft({ office: 'delegates' }))]);
    await excel.settle(60_000);
    expect(contests()).toEqual(['1 Bí thư', '2 Phó bí thư', '3 Đại biểu chính thức']);
    expect([namesOf('2'), namesOf('3')].map(({ length }) => length)).toEqual([3, 3]);
  });
});
