import type { SheetModel } from '../../../src/report/sheet-model';
import { staleBanner } from '../../../src/report/stale-banner';
import { SETTINGS } from '../../../src/workbook/read-workbook';
import type { WorkbookStore } from '../../../src/workbook/store';
import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, draft, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const PRINT: SheetModel['print'] = { orientation: 'portrait', margins: { top: 10, bottom: 10, left: 10, right: 10 }, fitToWidth: true };

/** A sheet of this key and title that says one thing. */
function model(key: string, title: string, says: string): SheetModel {
  return { key, title, gridlines: false, columnWidths: [10], defaults: { font: 'Times New Roman', size: 14 }, blocks: [{ row: 1, column: 0, rows: [[says]] }], print: PRINT };
}

async function write(store: WorkbookStore, says: string, contest = '1', titles = ['Biên bản – Bí thư', 'Kết quả – Bí thư']): Promise<readonly string[]> {
  const [minutes, ranking] = titles as [string, string];
  const writing = store.writeSheets([model(`minutes:${contest}`, minutes, says), model(`ranking:${contest}`, ranking, says)], contest);
  await excel.settle();
  return (await writing).titles;
}

/** Leaves the workbook as the first version did: its register has no titles, and its ids are worth nothing any more. */
async function asFirstVersion(): Promise<void> {
  await excel.closePane('done');
  const copy = excel.saveCopy();
  const register = JSON.parse(String(copy.settings.get(SETTINGS.sheets))) as Record<string, { contest: string; figures: string }>;
  const older = Object.entries(register).map(([key, { contest, figures }], i) => [key, { id: `{gone-${i}}`, contest, figures }]);
  copy.settings.set(SETTINGS.sheets, JSON.stringify(Object.fromEntries(older)));
  excel.load(copy);
}

const names = (): readonly string[] => excel.sheets().map(({ name }) => name).filter((name) => /^(Biên bản|Kết quả)/.test(name));
const saying = (name: string): unknown => excel.sheets().find((one) => one.name === name)?.values[1]?.[0];

describe('result sheets that the first version wrote', () => {
  it('are written again in their place, not beside it', async () => {
    await write(await setUp(browser), 'cũ');
    await asFirstVersion();
    expect(await write(await browser.open(), 'mới')).toEqual(['Biên bản – Bí thư', 'Kết quả – Bí thư']);
    expect(names().map((name) => [name, saying(name)])).toEqual([['Biên bản – Bí thư', 'mới'], ['Kết quả – Bí thư', 'mới']]);
  });

  it('are told from a sheet of the user’s own with the same title by what the log says of their writing, and so are those of two votes', async () => {
    const store = await setUp(browser);
    await store.addSheet('Biên bản – Bí thư', [['', ''], ['của tôi', '']]);
    await write(store, 'cũ');
    await store.saveContest(draft());
    await write(store, 'cũ', '2');
    await asFirstVersion();
    const again = await browser.open();
    expect(await write(again, 'mới', '2')).toEqual(['Biên bản – Bí thư (3)', 'Kết quả – Bí thư (2)']);
    expect(names().map((name) => [name, saying(name)])).toEqual([
      ['Biên bản – Bí thư', 'của tôi'], ['Biên bản – Bí thư (2)', 'cũ'], ['Kết quả – Bí thư', 'cũ'], ['Biên bản – Bí thư (3)', 'mới'], ['Kết quả – Bí thư (2)', 'mới'],
    ]);
  });

  it('that the log says nothing of are left alone', async () => {
    await write(await setUp(browser), 'cũ', '1', ['Bản in', 'Bản chiếu']);
    await asFirstVersion();
    expect(await write(await browser.open(), 'mới', '1', ['Bản in', 'Bản chiếu'])).toEqual(['Bản in (2)', 'Bản chiếu (2)']);
  });

  it('say that they no longer hold once their vote changes', async () => {
    await write(await setUp(browser), 'cũ');
    await asFirstVersion();
    const store = await browser.open();
    await store.saveCounts('1', { issued: 60, collected: 60 });
    await excel.settle();
    expect(excel.sheets().find(({ name }) => name === 'Biên bản – Bí thư')!.values[0]).toEqual([staleBanner('vi')]);
  });
});
