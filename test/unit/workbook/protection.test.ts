import type { Finding } from '../../../src/election/finding';
import { describeFinding } from '../../../src/locale/findings';
import { staleBanner } from '../../../src/report/stale-banner';
import { writeAnnouncement } from '../../../src/taskpane/results/announcement-sheet';
import { named } from '../../../src/workbook/named-refusal';
import type { WorkbookStore } from '../../../src/workbook/store';
import { writeResults } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { CONGRESS } from '../taskpane/samples';
import { agree, type Browser, firstVote, paper, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const titles = (): readonly string[] => excel.sheets().map(({ name }) => name);
const STRUCTURE = { code: 'F.921', where: {}, data: { case: 'structure' } };

/** Lets time pass until the workbook has taken or refused what is on its way; an act that is refused never comes back. */
async function after<T>(act: Promise<T>): Promise<T> {
  await excel.settle(100);
  return act;
}

/** A vote whose result sheets stand. */
async function written(): Promise<WorkbookStore> {
  const store = await firstVote(excel, browser);
  expect(await after(writeResults(store))).toMatchObject({ kind: 'written' });
  await excel.settle();
  return store;
}

describe('a workbook whose structure is protected', () => {
  test('says so when the first tables are to be made, leaves nothing behind, and makes them once it is not', async () => {
    const store = await browser.open();
    excel.faults.close();
    void store.saveCongress(CONGRESS);
    await excel.settle(100);
    expect(store.getState().refused).toMatchObject(STRUCTURE);
    expect([titles(), store.getState().waiting > 0, store.getState().damage]).toEqual([['Sheet1'], true, []]);
    excel.faults.close(false);
    await after(store.retry());
    expect(store.getState()).toMatchObject({ refused: null, waiting: 0, damage: [] });
    expect(titles()).toContain('Đại hội');
  });

  test.each([['vi', /Cấu trúc sổ tính đang được bảo vệ.*thêm, xóa, đổi tên/, /Xem lại > Bảo vệ sổ làm việc/], ['en', /structure of the workbook is protected.*added, deleted, renamed/, /Review > Protect Workbook/]] as const)(
    'is told of in words (%s): what is protected, what cannot be done, what to do, to the typist and to the head', (language, explanation, way) => {
      const told = describeFinding(STRUCTURE as Finding & { code: 'F.921' }, language);
      expect(told.explanation).toMatch(explanation);
      expect([told.typist, told.head]).toEqual([expect.stringMatching(way), expect.stringMatching(way)]);
      expect(told.typist).not.toBe(told.head);
    });

  test('takes no result sheet and keeps those that are there; they are written when it is asked again', async () => {
    const store = await written();
    const before = titles();
    excel.faults.close();
    expect(await after(writeResults(store))).toMatchObject({ kind: 'written', titles: [] });
    expect([store.getState().refused, titles()]).toMatchObject([STRUCTURE, before]);
    excel.faults.close(false);
    await after(store.retry());
    expect(store.getState().refused).toBeNull();
    expect(await after(writeResults(store))).toMatchObject({ kind: 'written', titles: [expect.anything(), expect.anything(), expect.anything()] });
    expect([...titles()].sort()).toEqual([...before].sort());
  });

  test('takes no sheet for papers read from a file', async () => {
    const store = await setUp(browser);
    const before = titles();
    excel.faults.close();
    expect(await after(store.addSheet('Phiếu', [['a']]))).toBeNull();
    expect([store.getState().refused, titles()]).toMatchObject([STRUCTURE, before]);
  });

  test('lets no table be made again, and every paper is there when it does', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100'));
    await excel.settle();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Ballots_1').worksheet.delete();
      await context.sync();
    });
    await after(store.reload());
    excel.faults.close();
    await after(store.repair());
    await excel.settle();
    expect(store.getState().refused).toMatchObject(STRUCTURE);
    excel.faults.close(false);
    await after(store.repair());
    await excel.settle();
    expect(store.getState()).toMatchObject({ damage: [], ballots: [{ number: 1, marks: [1, 0, 0] }] });
  });

  const refusal = (data: Finding['data']): Finding => ({ code: 'F.921', where: {}, data });
  test.each([
    ['a sheet was to be added, whatever Excel calls it', { case: 'other', at: 'WorksheetCollection.add' }, 'structure'],
    ['a sheet was to be renamed', { case: 'protected', at: 'Worksheet.name' }, 'structure'],
    ['Excel does not say what it stopped', { case: 'protected', at: '' }, 'structure'],
    ['cells were to be written', { case: 'protected', at: 'Range.values' }, 'protected'],
    ['something else went wrong', { case: 'other', at: 'Range.values' }, 'other'],
    ['a cell is being edited', { case: 'editing', at: 'WorksheetCollection.add' }, 'editing'],
  ])('is named as the cause where it may be it: %s', async (_, data, expected) => {
    await setUp(browser);
    excel.faults.close();
    expect((await after(named(refusal(data)))).data['case']).toBe(expected);
  });

  test('is not named where it is not protected, nor where Excel does not answer', async () => {
    await setUp(browser);
    const finding = refusal({ case: 'other', at: 'WorksheetCollection.add' });
    expect(await after(named(finding))).toEqual(finding);
    excel.faults.close();
    excel.faults.refuseNext('RequestAborted');
    expect(await after(named(finding))).toEqual(finding);
  });
});

describe('a protected result sheet', () => {
  const minutes = (): string => titles().find((name) => name.startsWith('Biên bản'))!;
  const bearing = (): readonly string[] => excel.sheets().filter(({ values }) => values.flat().includes(staleBanner('vi'))).map(({ name }) => name);
  const results = (): readonly string[] => titles().filter((name) => /^(Biên bản|Kết quả|Kiểm tra)/.test(name));

  /** Papers that change after the results were written. */
  async function change(store: WorkbookStore): Promise<void> {
    void store.reopenEntry();
    await store.changeBallot(2, paper('001', { count: 10 }));
    await excel.settle();
  }

  test('that should say that it no longer holds is named until it does; the others say it, and nothing waits', async () => {
    const store = await written();
    excel.faults.protect(minutes());
    await change(store);
    expect(bearing()).toEqual(results().filter((name) => name !== minutes()));
    expect(store.getState()).toMatchObject({ waiting: 0, refused: null, unmarked: { code: 'F.921', where: { sheet: minutes() }, data: { case: 'unmarked' } } });
    expect(describeFinding(store.getState().unmarked as Finding & { code: 'F.921' }, 'vi').explanation).toContain(`Trang ${minutes()}: `);
    await after(store.retry());
    expect(store.getState().unmarked?.where).toEqual({ sheet: minutes() });
    excel.faults.protect(minutes(), false);
    await after(store.retry());
    expect([store.getState().unmarked, bearing()]).toEqual([null, results()]);
  });

  test('is named again by the pane that is opened next', async () => {
    const store = await written();
    excel.faults.protect(minutes());
    await change(store);
    await excel.closePane('done');
    const next = await browser.open();
    await excel.settle();
    expect(next.getState().unmarked?.where).toEqual({ sheet: minutes() });
  });

  test('is named no more once it was written again', async () => {
    const store = await written();
    excel.faults.protect(minutes());
    await change(store);
    await after(store.writeSheets([{
      key: 'minutes:1', title: minutes(), gridlines: false, columnWidths: [10], defaults: { font: 'Times New Roman', size: 14 },
      blocks: [], print: { orientation: 'portrait', margins: { top: 10, bottom: 10, left: 10, right: 10 }, fitToWidth: true },
    }], '1'));
    await excel.settle();
    expect(store.getState().unmarked).toBeNull();
  });

  test('goes with a rehearsal, and so does what is said of it', async () => {
    const store = await setUp(browser);
    await store.startRehearsal();
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100', { count: 60 }));
    const key = 'minutes:1';
    await after(store.writeSheets([{
      key, title: 'Biên bản', gridlines: false, columnWidths: [10], defaults: { font: 'Times New Roman', size: 14 },
      blocks: [], print: { orientation: 'portrait', margins: { top: 10, bottom: 10, left: 10, right: 10 }, fitToWidth: true },
    }], '1'));
    excel.faults.protect('Biên bản');
    await store.addBallot(paper('010'));
    await excel.settle();
    expect(store.getState().unmarked).not.toBeNull();
    await after(store.clearRehearsal());
    await excel.settle();
    expect([store.getState().unmarked, titles().includes('Biên bản')]).toEqual([null, false]);
  });

  test('does not keep the banner off another that Excel was busy with meanwhile', async () => {
    const store = await written();
    excel.faults.protect(minutes());
    void store.reopenEntry();
    await store.changeBallot(2, paper('001', { count: 10 }));
    const others = results().filter((name) => name !== minutes());
    // Whichever request it meets, it is made up for.
    excel.faults.refuseNext('InvalidOperationInCellEditMode', 3);
    await excel.settle();
    expect([bearing(), store.getState().unmarked?.where]).toEqual([others, { sheet: minutes() }]);
  });

  test('of the announcement is named when a line is to be shown', async () => {
    const store = await written();
    expect(await after(writeAnnouncement(store))).toMatchObject({ kind: 'written' });
    const sheet = titles().at(-1)!;
    excel.faults.protect(sheet);
    expect(await after(store.reveal('1', 1))).toBe(false);
    expect(store.getState().refused).toMatchObject({ where: { sheet }, data: { case: 'protected' } });
    excel.faults.protect(sheet, false);
    expect(await after(store.reveal('1', 1))).toBe(true);
  });

  test('that Excel would not let go is not taken for a new one: the next pane says again that it no longer holds', async () => {
    const store = await written();
    excel.faults.protect(minutes());
    excel.faults.keepProtected();
    await change(store);
    await store.closeEntry();
    await agree(excel, store);
    expect(await after(writeResults(store))).toMatchObject({ kind: 'written', titles: [] });
    await excel.closePane('done');
    const next = await browser.open();
    await excel.settle();
    expect(next.getState().unmarked?.where).toEqual({ sheet: minutes() });
    excel.faults.protect(minutes(), false);
    await after(next.retry());
    expect([next.getState().unmarked, bearing()]).toEqual([null, results()]);
  });

  test('that Excel would not let go is named, all the old ones stay, and nothing is left of the new ones', async () => {
    const store = await written();
    const before = titles();
    // Not the first of them: those before it would be gone already.
    const last = results().at(-1)!;
    excel.faults.protect(last);
    excel.faults.keepProtected();
    expect(await after(writeResults(store))).toMatchObject({ titles: [] });
    expect([titles(), store.getState().refused]).toMatchObject([before, { where: { sheet: last }, data: { case: 'protected' } }]);
    excel.faults.protect(last, false);
    expect(await after(writeResults(store))).toMatchObject({ titles: [expect.anything(), expect.anything(), expect.anything()] });
  });
});
