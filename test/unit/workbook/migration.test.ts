import { COLUMNS, SECOND_VERSION, headings } from '../../../src/workbook/schema';
import type { WorkbookStore } from '../../../src/workbook/store';
import type { Copy, FakeExcel } from '../../properties/fake-excel';
import { type Browser, actsOf, paper, rowsOf, setUp, verified, withRoom } from './committee-room';
import { describeFinding } from '../../../src/locale/findings';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const FIRST = COLUMNS.Contests.length - SECOND_VERSION.length;
const WHOLE = headings(COLUMNS.Contests, 'vi');

/** Leaves a workbook as the first version made it: a contest and a paper. `columns` are those that stand behind the first version's, by hand; `away`: the user has moved the table so many columns and rows. */
async function firstVersion({ columns = [], away = 0 }: { readonly columns?: readonly string[]; readonly away?: number } = {}): Promise<void> {
  const store = await setUp(browser);
  await store.beginEntry({ mixed: true });
  await store.addBallot(paper('100'));
  await excel.settle();
  await excel.closePane('done');
  const copy = excel.saveCopy();
  copy.settings.set('congress.schema', 1);
  narrow(copy, columns, away);
  excel.load(copy);
}

function narrow({ tables, sheets }: Copy, columns: readonly string[], away: number): void {
  const table = tables.find(({ name }) => name === 'Contests')!;
  const { values, formats } = sheets.find(({ id }) => id === table.sheet)!;
  const lines = values.splice(0).map((line, row) => [...line.slice(0, FIRST), ...columns.map((heading) => (row === 0 ? heading : ''))]);
  formats.length = 0;
  values.push(...Array.from({ length: away }, () => []), ...lines.map((line) => [...Array.from({ length: away }, () => ''), ...line]));
  // Beside the table stands something of the user's own.
  values[away]!.push('', 'của tôi');
  table.area = { row: away, column: away, rows: lines.length, columns: FIRST + columns.length };
}

/** Opens the workbook, which must show no damage. */
async function opened(): Promise<WorkbookStore> {
  const store = await browser.open();
  expect(store.getState().damage).toEqual([]);
  await excel.settle();
  expect(store.getState()).toMatchObject({ damage: [], waiting: 0, refused: null });
  return store;
}

const heading = (): unknown[] => excel.values('Contests')![0]!;
const migrations = (): number => actsOf(excel, 'Log').filter((act) => act === 'Nâng cấp bảng').length;

/** What was decided is in its column, and the record holds. */
async function decides(store: WorkbookStore): Promise<void> {
  await store.decide('1', 'newList');
  await excel.settle();
  expect(excel.values('Contests')![1]![COLUMNS.Contests.indexOf('decision')]).toBe('Bầu tiếp theo danh sách mới');
  expect((await verified(store, excel)).findings).toEqual([]);
}

describe('a workbook of the first version', () => {
  it.each([
    ['as it was made', {}],
    ['with its table of contests moved elsewhere', { away: 3 }],
    ['with all columns added by hand already', { columns: WHOLE.slice(FIRST) }],
    ['with some of the columns added by hand', { columns: ['Có mặt', 'Lý do kết luận'] }],
  ])('gets the columns that it lacks, once, with a row of the log: %s', async (_, how) => {
    await firstVersion(how);
    const store = await opened();
    expect(heading()).toEqual(WHOLE);
    expect(migrations()).toBe(1);
    expect(excel.values('Log')!.at(-1)!.slice(3, 8)).toEqual(['Nâng cấp bảng', '', '', '1', '2']);
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1']);
    await decides(store);
    await excel.closePane('done');
    await opened();
    expect(migrations()).toBe(1);
  });

  it('keeps a column of the user’s own at its right, and what stands beside the table', async () => {
    await firstVersion({ columns: ['Ghi chú'] });
    excel.setByHand('Contests', 0, FIRST, 'phòng họp lớn');
    const store = await opened();
    expect(heading()).toEqual([...WHOLE, 'Ghi chú']);
    await decides(store);
    expect(excel.values('Contests')![1]!.at(-1)).toBe('phòng họp lớn');
    expect(excel.sheets().flatMap(({ values }) => values.flat())).toContain('của tôi');
  });

  it('that refuses is read and its papers are entered all the same; it is asked again with the next reading', async () => {
    await firstVersion();
    excel.faults.protect('Cuộc bầu');
    const store = await opened();
    await store.addBallot(paper('010'));
    await excel.settle();
    expect(store.getState()).toMatchObject({ waiting: 0, refused: null });
    expect([heading().length, migrations()]).toEqual([FIRST, 0]);
    excel.faults.protect('Cuộc bầu', false);
    excel.touch('Congress', 0);
    await excel.settle();
    expect([heading(), migrations()]).toEqual([WHOLE, 1]);
    await decides(store);
  });

  it('that refuses is asked before the first row that needs the columns, which waits for it and is not lost', async () => {
    await firstVersion();
    excel.faults.protect('Cuộc bầu');
    const store = await opened();
    const deciding = store.decide('1', 'stop');
    await excel.settle(100);
    expect(store.getState().refused).toMatchObject({ code: 'F.921', data: { case: 'protected' } });
    excel.faults.protect('Cuộc bầu', false);
    await excel.settle();
    await deciding;
    expect([heading(), migrations(), store.getState().waiting]).toEqual([WHOLE, 1, 0]);
    await excel.closePane('done');
    const again = await opened();
    expect(again.getState().contests[0]!.decision).toBe('stop');
    expect((await verified(again, excel)).findings).toEqual([]);
  });

  it('of which the log is protected says so, keeps what is entered, and goes on once it is not', async () => {
    await firstVersion();
    excel.faults.protect('Nhật ký');
    const store = await browser.open();
    await store.addBallot(paper('010'));
    await excel.settle(100);
    expect(store.getState()).toMatchObject({ damage: [], refused: { code: 'F.921', where: { sheet: 'Nhật ký' }, data: { case: 'protected' } }, ballots: [{ number: 1 }, { number: 2 }] });
    const told = describeFinding(store.getState().refused!, 'vi');
    expect([told.explanation, told.head]).toEqual([
      'Trang Nhật ký: trang tính đang được bảo vệ nên không ghi được. Những gì đã nhập vẫn được giữ.', 'Mở trang ấy, chọn Xem lại > Bỏ bảo vệ trang tính, rồi bấm Thử lại.',
    ]);
    expect(migrations()).toBe(0);
    excel.faults.protect('Nhật ký', false);
    await excel.settle();
    expect([heading(), migrations(), rowsOf(excel, 'Ballots_1'), store.getState().waiting]).toEqual([WHOLE, 1, ['1 100 ×1 1', '2 010 ×1 1'], 0]);
    await decides(store);
  });

  it.each(['lost', 'done', 0, 1, 2, 5, 9, 14, 20] as const)('is brought up to date by the next pane when the first is left in the middle of it (%s)', async (sent) => {
    await firstVersion();
    excel.faults.protect('Cuộc bầu');
    const store = await opened();
    excel.faults.forget();
    excel.faults.slow(10, 0);
    void store.decide('1', 'stop');
    // The headings are read, and the columns on their way.
    await excel.clock.pass(15);
    await excel.closePane(sent);
    excel.faults.forget();
    const again = await opened();
    expect(heading()).toEqual(WHOLE);
    expect(migrations()).toBe(1);
    await decides(again);
  });

  it('of which the table of contests was renamed is repaired, and then brought up to date', async () => {
    await firstVersion();
    const copy = excel.saveCopy();
    copy.tables.find(({ name }) => name === 'Contests')!.name = 'Table9';
    excel.load(copy);
    const store = await browser.open();
    await excel.settle();
    expect(store.getState().damage).toMatchObject([{ code: 'F.911', where: { table: 'Contests' } }]);
    const repairing = store.repair();
    await excel.settle();
    await repairing;
    await excel.settle();
    expect([store.getState().damage, heading()]).toEqual([[], WHOLE]);
    await decides(store);
  });
});

test('a workbook of today is left alone', async () => {
  const store = await setUp(browser);
  await excel.settle();
  await excel.closePane('done');
  const before = excel.batches();
  await opened();
  // Listening, the list of tables, the tables, TALLY.
  expect(excel.batches() - before).toBeLessThanOrEqual(6);
  expect(store.getState().damage).toEqual([]);
  expect(migrations()).toBe(0);
});

test('columns of the second version that stand in another order are damage', async () => {
  await firstVersion({ columns: [...WHOLE.slice(FIRST)].reverse() });
  const store = await browser.open();
  await excel.settle();
  expect(store.getState().damage).toContainEqual(expect.objectContaining({ code: 'F.912', data: expect.objectContaining({ case: 'moved' }) as unknown }));
});
