import type { SheetModel } from '../../../src/report/sheet-model';
import { staleBanner } from '../../../src/report/stale-banner';
import type { WorkbookStore } from '../../../src/workbook/store';
import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, actsOf, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const lastLog = (): unknown[] => excel.values('Log')!.at(-1)!.slice(3, 8);
const sheet = (name: string) => excel.sheets().find((one) => one.name === name);

describe('the minutes’ texts', () => {
  const rows = [
    { key: 'title', text: '=BIÊN BẢN', default: 'BIÊN BẢN KIỂM PHIẾU' },
    { key: 'rounds.second', text: '', default: 'lần thứ hai' },
  ];

  it('are a table of their own, found again wherever it is, blank ones left as they were', async () => {
    const store = await setUp(browser);
    await store.saveTexts(rows);
    await excel.settle();
    expect(excel.values('Texts')).toEqual([['Mã', 'Nội dung dùng', 'Nội dung gốc'], ['title', '=BIÊN BẢN', 'BIÊN BẢN KIỂM PHIẾU'], ['rounds.second', '', 'lần thứ hai']]);
    expect(store.getState().texts).toEqual({ title: '=BIÊN BẢN' });
    expect(lastLog()).toEqual(['Sửa mẫu biên bản', '', '', '“BIÊN BẢN KIỂM PHIẾU”', '“=BIÊN BẢN”']);
    await excel.closePane('done');
    const again = await browser.open();
    expect(again.getState()).toMatchObject({ texts: { title: '=BIÊN BẢN' }, damage: [] });
    excel.setByHand('Texts', 1, 1, 'lần 2');
    await excel.settle();
    expect(again.getState().texts).toEqual({ title: '=BIÊN BẢN', 'rounds.second': 'lần 2' });
    expect(again.getState().textPlaces).toMatchObject({ title: 2, 'rounds.second': 3 });
  });

  it('are taken away with their sheet, and nobody misses the table', async () => {
    const store = await setUp(browser);
    await store.saveTexts(rows);
    await store.saveTexts(null);
    await excel.settle();
    expect([excel.values('Texts'), sheet('Mẫu biên bản'), store.getState().texts]).toEqual([null, undefined, {}]);
    expect(lastLog()).toEqual(['Sửa mẫu biên bản', '', '', '“=BIÊN BẢN”', 'Nội dung gốc']);
    await store.reload();
    expect(store.getState().damage).toEqual([]);
  });

  it('that differ are told in the log, each before and after, as far as a cell holds them', async () => {
    const store = await setUp(browser);
    await store.saveTexts(rows);
    await store.saveTexts([{ ...rows[0]!, text: '' }, { ...rows[1]!, text: 'l'.repeat(300) }]);
    await excel.settle();
    expect(lastLog()).toEqual(['Sửa mẫu biên bản', '', '', '“=BIÊN BẢN” | “lần thứ hai”', `“BIÊN BẢN KIỂM PHIẾU” | “${'l'.repeat(199)}…”`]);
    await store.saveTexts([{ ...rows[0]!, text: '' }, { ...rows[1]!, text: 'l'.repeat(300) }]);
    await excel.settle();
    expect(lastLog()).toEqual(['Sửa mẫu biên bản', '', '', '', '']);
  });

  it('that stand on a sheet with something of the user’s keep that sheet', async () => {
    const store = await setUp(browser);
    await store.saveTexts(rows);
    await excel.settle();
    const copy = excel.saveCopy();
    copy.sheets.find(({ name }) => name === 'Mẫu biên bản')!.values[9] = ['', '', '', '', 'của tôi'];
    excel.load(copy);
    await store.saveTexts(null);
    await excel.settle();
    expect(excel.values('Texts')).toBeNull();
    expect(sheet('Mẫu biên bản')!.values[9]).toContain('của tôi');
    expect(store.getState()).toMatchObject({ texts: {}, refused: null });
  });

  it('deleted by hand are no damage', async () => {
    const store = await setUp(browser);
    await store.saveTexts(rows);
    await excel.settle();
    const copy = excel.saveCopy();
    const table = copy.tables.find(({ name }) => name === 'Texts')!;
    excel.load({ ...copy, tables: copy.tables.filter((one) => one !== table), sheets: copy.sheets.filter(({ id }) => id !== table.sheet) });
    await store.reload();
    expect(store.getState()).toMatchObject({ texts: {}, damage: [] });
  });
});

describe('columns of the list of people', () => {
  const ROSTER = [['TT', 'Họ và tên', 'Có mặt'], [1, 'Mai Xuân Đạt', ''], [2, 'Vũ Quang Hiếu', '']];

  async function listed(): Promise<WorkbookStore> {
    const store = await setUp(browser);
    await store.saveRoster(ROSTER);
    await excel.settle();
    return store;
  }

  it('are filled where they are, whatever the case of their heading, and added at the right where they are not: three round trips with the log’s', async () => {
    const store = await listed();
    const before = excel.batches();
    await store.saveRosterColumns([{ heading: 'có mặt', cells: ['x', ''] }, { heading: 'Lý do không tính', cells: ['', '=miễn'] }, { heading: 'Tuổi', cells: [35, 41] }]);
    await excel.settle(0);
    expect(excel.batches() - before).toBeLessThanOrEqual(4);
    const wanted = [['TT', 'Họ và tên', 'Có mặt', 'Lý do không tính', 'Tuổi'], [1, 'Mai Xuân Đạt', 'x', '', 35], [2, 'Vũ Quang Hiếu', '', '=miễn', 41]];
    expect(store.getState().roster).toEqual(wanted);
    await excel.settle();
    expect(excel.values('Roster')).toEqual(wanted);
    expect(lastLog()).toEqual(['Lấy danh sách', '', '', '', 'có mặt; Lý do không tính; Tuổi']);
    await store.reload();
    expect(store.getState().roster).toEqual(wanted);
  });

  it('go to the people they were made for, though somebody has sorted the table since; whoever is new there keeps what he has', async () => {
    const store = await listed();
    const copy = excel.saveCopy();
    const { values } = copy.sheets.find(({ name }) => name === 'Danh sách')!;
    [values[1], values[2]] = [[2, 'Vũ Quang Hiếu', ''], [9, 'Đỗ Văn Bình', 'v']];
    excel.load(copy);
    await store.saveRosterColumns([{ heading: 'Có mặt', cells: ['', 'x'] }, { heading: 'Tuổi', cells: [35, 41] }]);
    await excel.settle();
    expect(excel.values('Roster')!.slice(1)).toEqual([[2, 'Vũ Quang Hiếu', 'x', 41], [9, 'Đỗ Văn Bình', 'v', '']]);
  });

  it.each([0, 3, 8, 12, Infinity])('are there once when the answer to the writing was lost after %d actions', async (after) => {
    const store = await listed();
    const saving = store.saveRosterColumns([{ heading: 'Có mặt', cells: ['x', 'x'] }, { heading: 'Tuổi', cells: [35, 41] }]);
    excel.faults.next({ kind: 'cut', after: Infinity }, { kind: 'cut', after });
    await excel.settle();
    await saving;
    expect(excel.values('Roster')).toEqual([['TT', 'Họ và tên', 'Có mặt', 'Tuổi'], [1, 'Mai Xuân Đạt', 'x', 35], [2, 'Vũ Quang Hiếu', 'x', 41]]);
  });

  it('are known by the place of their sheet, wherever the list was moved', async () => {
    const store = await setUp(browser);
    expect(store.getState().rosterPlace).toBeUndefined();
    await store.saveRoster([['TT', 'Họ và tên'], [1, 'An']]);
    await excel.settle();
    await excel.closePane('done');
    expect((await browser.open()).getState().rosterPlace).toEqual({ sheet: 'Danh sách', row: 0, column: 0 });
  });

  it('are none without a list', async () => {
    const store = await setUp(browser);
    await store.saveRosterColumns([{ heading: 'Có mặt', cells: ['x'] }]);
    await excel.settle();
    expect([store.getState().roster, excel.values('Roster')]).toEqual([null, null]);
    expect(actsOf(excel, 'Log')).not.toContain('Lấy danh sách');
  });
});

describe('a new plain sheet', () => {
  it('takes texts as texts, rows of any length, and a title that no sheet bears', async () => {
    const store = await setUp(browser);
    const rows = [['Họ và tên', 'Số tờ'], ['=1+1', 2], ["'x"]];
    expect(await store.addSheet('Phiếu: 1/2', rows)).toEqual({ sheet: 'Phiếu  1 2', address: 'A1:B3' });
    expect(await store.addSheet('Phiếu: 1/2', rows)).toEqual({ sheet: 'Phiếu  1 2 (2)', address: 'A1:B3' });
    expect(sheet('Phiếu  1 2')!.values).toEqual([['Họ và tên', 'Số tờ'], ['=1+1', 2], ["'x", '']]);
    expect(await store.addSheet('', [])).toEqual({ sheet: 'CSV', address: 'A1:A1' });
  });

  it('of many cells takes few requests, and is taken away again when one of them fails', async () => {
    const store = await setUp(browser);
    const rows = Array.from({ length: 1600 }, () => Array.from({ length: 220 }, () => 1));
    const before = excel.batches();
    expect(await store.addSheet('CSV', rows)).toEqual({ sheet: 'CSV', address: 'A1:HL1600' });
    expect(excel.batches() - before).toBeLessThanOrEqual(6);
    const there = excel.sheets().length;
    excel.faults.next({ kind: 'cut', after: Infinity }, { kind: 'cut', after: 5 });
    expect(await store.addSheet('CSV', rows)).toBeNull();
    expect(excel.sheets()).toHaveLength(there);
    expect(store.getState().refused).toMatchObject({ code: 'F.921' });
  });
});

describe('the announcement sheet', () => {
  const MODEL: SheetModel = {
    key: 'announcement:1', title: 'Công bố', defaults: { font: 'Arial', size: 20 }, columnWidths: [10], gridlines: false, counter: { row: 2, column: 5 },
    blocks: [{ row: 0, column: 0, rows: [['Kết quả']] }], print: { orientation: 'landscape', margins: { top: 10, bottom: 10, left: 10, right: 10 }, fitToWidth: true },
  };

  it('shows as many lines as it is told, with a row of the log, also after the pane was opened again', async () => {
    const store = await setUp(browser);
    expect(await store.reveal('1', 1)).toBe(false);
    await store.writeSheets([MODEL], '1');
    await excel.settle();
    expect(await store.reveal('1', 3)).toBe(true);
    expect(excel.cell('Công bố', 'F3')).toBe(3);
    await excel.settle();
    expect(lastLog()).toEqual(['Công bố kết quả', '1', '', '', '3']);
    await excel.closePane('done');
    const again = await browser.open();
    const before = excel.batches();
    expect(await again.reveal('1', 0)).toBe(true);
    expect(excel.batches() - before).toBe(2);
    expect(excel.cell('Công bố', 'F3')).toBe(0);
  });

  it('is none of the minutes: the contest is not said to have its minutes, but the sheet bears the banner when papers change', async () => {
    const store = await setUp(browser);
    await store.writeSheets([MODEL], '1');
    await excel.settle();
    expect(store.getState().contests[0]!.status).toBe('setup');
    await store.beginEntry({ mixed: true });
    await store.addBallot({ marks: [1, 0, 0], count: 1, conclusion: null });
    await excel.settle();
    expect(sheet('Công bố')!.values.flat().join(' ')).toContain(staleBanner('vi'));
  });

  it.each([
    ['found by its title when the workbook has been opened again and its id is that of the papers', true],
    ['left alone where an earlier version kept no title, as are the papers that bear its id now', false],
  ])('is %s', async (_, titled) => {
    const store = await setUp(browser);
    await store.writeSheets([MODEL], '1');
    await store.beginEntry({ mixed: true });
    await excel.settle();
    const papers = sheet('Phiếu 1')!;
    const headings = [...papers.values[0]!];
    await excel.closePane('done');
    await Excel.run(async (context) => {
      context.workbook.settings.add('congress.sheets', JSON.stringify({ 'announcement:1': { id: papers.id, ...(titled && { title: 'Công bố' }), contest: '1', figures: 'x', counter: MODEL.counter } }));
      await context.sync();
    });
    const again = await browser.open();
    await again.addBallot({ marks: [1, 0, 0], count: 1, conclusion: null });
    await excel.settle();
    expect(sheet('Phiếu 1')!.values[0]).toEqual(headings);
    expect(sheet('Công bố')!.values.flat().includes(staleBanner('vi'))).toBe(titled);
    expect(await again.reveal('1', 2)).toBe(titled);
    expect(await again.writeSheets([MODEL], '1')).toEqual({ titles: [titled ? 'Công bố' : 'Công bố (2)'] });
    expect(sheet('Phiếu 1')!.values[0]).toEqual(headings);
  });

  it('that was deleted reveals nothing', async () => {
    const store = await setUp(browser);
    await store.writeSheets([MODEL], '1');
    await excel.settle();
    const copy = excel.saveCopy();
    excel.load({ ...copy, sheets: copy.sheets.filter(({ name }) => name !== 'Công bố') });
    expect(await store.reveal('1', 1)).toBe(false);
  });

  it.each(['ballot:1', 'list:1', 'attendance:'])('%s tells no result, for one contest or the whole congress', async (key) => {
    const store = await setUp(browser);
    await store.saveCounts('1', { issued: 60, collected: 60 });
    const contest = key.endsWith(':') ? '' : '1';
    expect(await store.writeSheets([{ ...MODEL, key }], contest)).toEqual({ titles: ['Công bố'] });
    await excel.settle();
    expect(store.getState().contests[0]!.status).toBe('setup');
    expect(lastLog().slice(0, 2)).toEqual(['Lập biên bản', contest]);
    const before = JSON.stringify(sheet('Công bố')!.values);
    await store.saveCounts('1', { issued: 59, collected: 59 });
    await store.reload();
    expect(JSON.stringify(sheet('Công bố')!.values)).toBe(before);
  });
});

describe('the places that the check sheet’s formulas look up', () => {
  it('are found in one round trip, those of the contests in the columns of both versions', async () => {
    const store = await setUp(browser);
    const sitting = { meeting: 'conference' as const, convoked: 15, deducted: 1, deductedReason: 'đi học', present: 14, head: '', counters: [] };
    await store.saveContest({ ...store.getState().contests[0]!, sitting });
    await excel.settle();
    const { contests: place } = (await store.findPlaces('1'))!;
    const { sheet: name, firstRow, idColumn, columns } = place;
    const { values } = sheet(name)!;
    const { seats, issued } = store.getState().contests[0]!;
    expect([idColumn, columns.seats, columns.issued, columns.present, columns.convoked, columns.other].map((column) => values[firstRow]![column])).toEqual([1, seats, issued ?? '', 14, 15, 1]);
  });
});
