import type { SheetModel } from '../../../src/report/sheet-model';
import type { Fault, FakeExcel } from '../../properties/fake-excel';
import { Browser, draft, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** Sheets of these titles; each says one thing. */
function models(says: string, titles: readonly string[] = ['Biên bản', 'Kết quả']): readonly SheetModel[] {
  return titles.map((title, i) => ({
    key: `${['minutes', 'ranking', 'check'][i]}:1`, title, gridlines: false, columnWidths: [10], defaults: { font: 'Times New Roman', size: 14 },
    blocks: [{ row: 1, column: 0, rows: [[says]] }], print: { orientation: 'portrait', margins: { top: 10, bottom: 10, left: 10, right: 10 }, fitToWidth: true },
  }));
}

/** What the result sheets say, by title; a sheet under none of the titles, as one left in the middle, too. */
const saying = (): readonly unknown[] => excel.sheets().slice(6).map(({ name, values }) => [name, values[1]?.[0]]);
const OLD = [['Biên bản', 'cũ'], ['Kết quả', 'cũ']];
const PASSED: Fault = { kind: 'none' };

describe('the result sheets of a contest', () => {
  it('take two round trips each and three for all: the old ones, their places, and the log', async () => {
    const store = await setUp(browser);
    await store.writeSheets(models('cũ'), '1');
    await excel.settle();
    const before = excel.batches();
    expect(await store.writeSheets(models('mới'), '1')).toEqual({ titles: ['Biên bản', 'Kết quả'] });
    await excel.settle();
    expect(excel.batches() - before).toBe(2 * 2 + 3);
    expect(saying()).toEqual([['Biên bản', 'mới'], ['Kết quả', 'mới']]);
  });

  it.each([
    ['the first is drawn', 0], ['the first is set up for print', 1], ['the second is drawn', 2], ['the second is set up for print', 3], ['the old ones are looked for', 4], ['they change places', 5],
  ])('are all the old ones when the workbook refuses while %s', async (_, passed) => {
    const store = await setUp(browser);
    await store.writeSheets(models('cũ'), '1');
    await excel.settle();
    const refusals: Fault[] = passed < 4 ? [{ kind: 'refuse', code: 'AccessDenied' }] : [{ kind: 'refuse', code: 'AccessDenied' }, { kind: 'refuse', code: 'AccessDenied' }];
    excel.faults.next(...Array.from({ length: passed }, () => PASSED), ...refusals);
    expect(await store.writeSheets(models('mới'), '1')).toEqual({ titles: [] });
    await excel.settle();
    expect(saying()).toEqual(OLD);
    expect(store.getState().refused).toMatchObject({ code: 'F.921', data: { case: 'protected' } });
    expect(await store.writeSheets(models('mới'), '1')).toEqual({ titles: ['Biên bản', 'Kết quả'] });
    expect(saying()).toEqual([['Biên bản', 'mới'], ['Kết quả', 'mới']]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, Infinity])('are all the new ones when the connection is lost after %i acts of changing places', async (after) => {
    const store = await setUp(browser);
    await store.writeSheets(models('cũ'), '1');
    await excel.settle();
    excel.faults.next(...Array.from({ length: 5 }, () => PASSED), { kind: 'cut', after });
    expect(await store.writeSheets(models('mới'), '1')).toEqual({ titles: ['Biên bản', 'Kết quả'] });
    await excel.settle();
    expect(saying()).toEqual([['Biên bản', 'mới'], ['Kết quả', 'mới']]);
  });

  it('of one title get one each', async () => {
    const store = await setUp(browser);
    expect(await store.writeSheets(models('mới', ['Kết quả', 'kết quả']), '1')).toEqual({ titles: ['Kết quả', 'kết quả (2)'] });
  });

  it('of two windows, one of which is done while the other still draws, are known to both afterwards', async () => {
    const one = await setUp(browser);
    await one.saveContest(draft({ office: 'deputy' }));
    const two = await new Browser(excel).open();
    await excel.settle();
    const both = Promise.all([one.writeSheets(models('cũ'), '1'), two.writeSheets([{ ...models('cũ', ['Phó'])[0]!, key: 'minutes:2' }], '2')]);
    await excel.settle();
    await both;
    await two.reload();
    const again = Promise.all([two.writeSheets(models('mới'), '1'), one.writeSheets([{ ...models('mới', ['Phó'])[0]!, key: 'minutes:2' }], '2')]);
    await excel.settle();
    expect((await again).map(({ titles }) => titles)).toEqual([['Biên bản', 'Kết quả'], ['Phó']]);
  });

  it('written at the same moment as others are known as ours afterwards, all of them', async () => {
    const store = await setUp(browser);
    const [minutes, ranking] = models('cũ') as [SheetModel, SheetModel];
    await Promise.all([store.writeSheets([minutes], '1'), store.writeSheets([ranking], '1')]);
    expect(await store.writeSheets(models('mới'), '1')).toEqual({ titles: ['Biên bản', 'Kết quả'] });
    expect(saying()).toEqual([['Biên bản', 'mới'], ['Kết quả', 'mới']]);
  });
});
