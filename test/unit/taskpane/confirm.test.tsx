/** @jest-environment jsdom */
import type { Finding } from '../../../src/election/finding';
import { goTo } from '../../../src/taskpane/components/route';
import type { DeskId } from '../../../src/election/entry-state';
import type { State, StoredBallot } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;
/** Every test has a contest of its own: what is confirmed is kept as long as the page. */
let id = '0';

async function open(state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf({ id, issued: 60, collected: 60 })], openId: id, ...state });
  pane = await PaneDriver.open(store);
  await pane.settle();
  return store;
}

beforeEach(() => {
  sessionStorage.clear();
  id = String(Number(id) + 1);
});
afterEach(() => pane.close());

/** Sixty papers, ten of which choose too many and were concluded valid. */
const TEN: readonly StoredBallot[] = [
  paperOf(1, [1, 1, 1, 1, 1, 0], { count: 50 }),
  ...Array.from({ length: 10 }, (_, index) => paperOf(index + 2, [1, 1, 1, 1, 1, 1], { conclusion: { kind: 'valid', note: 'ý rõ ràng' } })),
];

const ticked = (): number => pane.place.querySelectorAll('input[name^="confirm-"]:checked').length;
const focused = (): string => (document.activeElement as HTMLInputElement | null)?.name ?? '';
const named = (code: string, index: number): string => `confirm-${code}${index === 0 ? '' : `-${index + 1}`}`;

describe('ten papers concluded otherwise', () => {
  const names = Array.from({ length: 10 }, (_, index) => named('W.204', index));

  test('stand under one title, each with a tick of its own', async () => {
    await open({ ballots: TEN });
    await pane.step(4);
    expect(names.map((name) => pane.field(name).type)).toEqual(names.map(() => 'checkbox'));
    expect(pane.text('warnings').match(/W\.204/g)).toHaveLength(1);
    expect(pane.text('warnings')).toContain('Phiếu số 60: đề xuất P.02 Bầu quá số lượng, ban kiểm phiếu kết luận hợp lệ. ý rõ ràng');
    expect(pane.findings()).toHaveLength(10);
  });

  test('nine of ten are not enough', async () => {
    await open({ ballots: TEN });
    await pane.step(4);
    for (const name of names.slice(0, 9)) await pane.tick(name);
    expect(pane.button('agree-counts').disabled).toBe(true);
    expect(pane.text()).toContain('Còn lưu ý chưa được xác nhận: W.204.');
    await pane.tick(names[9]!);
    expect(pane.button('agree-counts').disabled).toBe(false);
  });

  test('are confirmed by ten presses of Enter; the arrows go up and down', async () => {
    const store = await open({ ballots: TEN });
    await pane.step(4);
    pane.field(names[0]!).focus();
    await pane.press('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect([focused(), ticked()]).toEqual([names[1], 0]);
    // The one that was passed over comes last.
    await pane.press(...Array.from({ length: 9 }, () => 'Enter'));
    expect([focused(), ticked()]).toEqual([names[0], 9]);
    await pane.press('Enter');
    expect(ticked()).toBe(10);
    expect(pane.text('announcer')).toBe('Đã xác nhận mọi lưu ý.');
    await pane.click('agree-counts');
    const [agreement] = store.logOf(id).filter(({ act }) => act === 'agree');
    expect(agreement?.after.match(/W\.204 Phiếu số \d+/g)).toHaveLength(10);
  });

  test('a key that is held down confirms once', async () => {
    await open({ ballots: TEN });
    await pane.step(4);
    pane.field(names[0]!).focus();
    await pane.dispatch({ key: 'Enter' });
    for (let i = 0; i < 20; i++) await pane.dispatch({ key: 'Enter', repeat: true });
    expect(ticked()).toBe(1);
  });

  test('another note of one paper is asked again, for that paper alone', async () => {
    const store = await open({ ballots: TEN });
    await pane.step(4);
    for (const name of names) await pane.tick(name);
    await pane.let(() => store.changeBallot(5, { marks: [1, 1, 1, 1, 1, 1], count: 1, conclusion: { kind: 'valid', note: 'khác' } }));
    expect(ticked()).toBe(9);
    expect((pane.field(names[3]!) as HTMLInputElement).checked).toBe(false);
  });
});

describe('warnings of different codes', () => {
  test('have no tick in common', async () => {
    await open({ ballots: TEN, congress: { ...CONGRESS, convoked: 66 } });
    await pane.step(4);
    expect(pane.findings().filter((code) => code !== 'W.204')).toEqual(['W.103']);
    await pane.tick('confirm-W.103');
    expect(ticked()).toBe(1);
    expect(pane.text('warnings')).toContain('Đã xác nhận 1 trên 11 lưu ý.');
    expect(pane.text()).toContain('Còn lưu ý chưa được xác nhận: W.204 (10).');
  });
});

describe('a vote held although fewer than two thirds are present', () => {
  const FEW = { ...CONGRESS, present: 40, deductions: { excused: 25 } };
  const FORTY = [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 40 })];
  const few = () => open({ ballots: FORTY, congress: FEW, contests: [contestOf({ id, issued: 40, collected: 40 })] });

  test('is confirmed only once its reason is recorded; the log has it', async () => {
    const store = await few();
    await pane.step(4);
    expect([pane.has('waive-quorum'), pane.place.querySelector('[name="confirm-W.102"]'), pane.button('agree-counts').disabled]).toEqual([true, null, true]);
    expect(pane.text('waiver-quorum')).toContain('ít nhất hai phần ba');
    await pane.click('waive-quorum');
    expect([pane.text('waiver-quorum').includes('Ghi lý do: chưa có'), store.calls.filter((call) => call.startsWith('waive'))]).toEqual([true, []]);
    await pane.fill('waiver-quorum', '  Bão lũ;\n cấp trên đồng ý ');
    await pane.click('waive-quorum');
    expect(store.calls).toContain('waive quorum Bão lũ; cấp trên đồng ý');
    expect([pane.text('announcer'), pane.button('agree-counts').disabled]).toEqual(['Đã ghi lý do.', true]);
    expect(pane.text('warnings')).toContain('Vẫn tiến hành bầu; lý do: Bão lũ; cấp trên đồng ý');
    await pane.tick('confirm-W.102');
    await pane.click('agree-counts');
    expect(store.logOf(id).find(({ act }) => act === 'agree')?.after).toContain('lý do: Bão lũ');
  });

  test('with another reason is confirmed again, and without one no longer', async () => {
    const store = await few();
    await pane.let(() => void store.waive(id, 'quorum', 'một'));
    await pane.step(4);
    await pane.tick('confirm-W.102');
    expect(pane.button('agree-counts').disabled).toBe(false);
    await pane.click('change-quorum');
    expect(pane.field('waiver-quorum').value).toBe('một');
    await pane.fill('waiver-quorum', 'hai');
    await pane.click('waive-quorum');
    expect([pane.has('waive-quorum'), ticked(), pane.button('agree-counts').disabled]).toEqual([false, 0, true]);
    await pane.click('change-quorum');
    await pane.fill('waiver-quorum', '');
    await pane.click('waive-quorum');
    expect(pane.text('announcer')).toBe('Đã rút lý do.');
    expect([pane.has('waive-quorum'), pane.place.querySelector('[name="confirm-W.102"]')]).toEqual([true, null]);
  });

  test('agreed on by an older version without a reason is not written until there is one', async () => {
    const store = await few();
    await pane.let(() => void store.agreeCounts(store.resultOf(id)!));
    await pane.step(5);
    await pane.click('write-results');
    expect([store.models, pane.text().includes('bước 4')]).toEqual([[], true]);
  });

  test('or with a large surplus tells its reason in step 2 too, as long as the list is the one that it was given for', async () => {
    const list = contestOf({ id, seats: 2, names: ['Mai Xuân Đạt', 'Lê Hồng Hoa', 'Đinh Kim Huệ'], waivers: { quorum: 'bão lũ', surplus: 'đại hội biểu quyết' }, sitting: { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 40, head: '', counters: [] } });
    await open({ contests: [list] });
    await pane.step(2);
    const said = () => ['Vẫn giữ danh sách này; lý do: đại hội biểu quyết', 'Vẫn tiến hành bầu; lý do: bão lũ'].map((text) => pane.text().includes(text));
    expect(said()).toEqual([true, true]);
    await pane.fill('seats', '1');
    expect([pane.findings().includes('W.301'), said()]).toEqual([true, [false, true]]);
  });

  test('what is typed of the reason outlives a reload of the pane', async () => {
    await few();
    await pane.step(4);
    await pane.fill('waiver-quorum', 'Bão lũ');
    await pane.close();
    await few();
    await pane.step(4);
    expect(pane.field('waiver-quorum').value).toBe('Bão lũ');
  });

  test('what another window recorded first is shown, and what was typed stays', async () => {
    const store = await few();
    await pane.step(4);
    await pane.fill('waiver-quorum', 'Bão lũ');
    store.elsewhere = (one) => one.set({ contests: one.getState().contests.map((contest) => ({ ...contest, waivers: { quorum: 'Cấp trên đồng ý' } })) });
    await pane.click('waive-quorum');
    expect([pane.text('overtaken').includes('Một cửa sổ khác'), pane.field('waiver-quorum').value]).toEqual([true, 'Bão lũ']);
    expect(pane.text('warnings')).toContain('lý do: Cấp trên đồng ý');
    await pane.click('leave-quorum');
    expect([pane.text('overtaken'), pane.has('waive-quorum'), store.getState().contests[0]?.waivers]).toEqual(['', false, { quorum: 'Cấp trên đồng ý' }]);
    await pane.click('change-quorum');
    expect(pane.field('waiver-quorum').value).toBe('Cấp trên đồng ý');
  });

  test('the last tick leads to the reason that is still missing', async () => {
    await open({ ballots: [...FORTY, paperOf(2, [1, 1, 1, 1, 1, 1], { conclusion: { kind: 'valid', note: 'rõ' } })], congress: { ...FEW, present: 41, deductions: { excused: 24 } }, contests: [contestOf({ id, issued: 41, collected: 41 })] });
    await pane.step(4);
    pane.field('confirm-W.204').focus();
    await pane.press('Enter');
    expect([focused(), pane.text('announcer')]).toEqual(['waiver-quorum', '']);
  });
});

describe('the outcome', () => {
  const tied = [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 20 }), paperOf(2, [1, 1, 1, 1, 0, 1], { count: 20 }), paperOf(3, [1, 1, 0, 0, 1, 1], { count: 20 })];

  test('each of its warnings is confirmed before anything is written, and the log has them', async () => {
    const store = await open({ ballots: tied });
    await pane.step(4);
    await pane.click('agree-counts');
    // The tie leaves its seat open: both are told, and the one fact is confirmed once.
    expect(pane.findings()).toEqual(['W.202', 'W.203']);
    expect(pane.text('outcome-warnings')).toContain('Còn 1 lưu ý chưa được xác nhận.');
    await pane.click('write-results');
    expect(store.models).toEqual([]);
    expect(pane.button('confirm-outcome').disabled).toBe(true);
    await pane.tick('confirm-W.202');
    await pane.click('confirm-outcome');
    expect(store.calls).toContain('confirmOutcome');
    expect(pane.text('outcome-warnings')).toContain('Đã xác nhận mọi lưu ý về kết quả');
    expect(pane.has('confirm-outcome')).toBe(false);
    await pane.click('write-results');
    expect(store.models.length).toBeGreaterThan(0);
  });

  test('without a warning there is nothing to confirm', async () => {
    await open({ ballots: [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 60 })] });
    await pane.step(4);
    await pane.click('agree-counts');
    expect(pane.text('outcome-warnings')).toBe('');
  });
});

describe('a record that is edited by hand', () => {
  const ALL = [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 60 })];
  const edited: Finding = { code: 'W.942', where: { table: 'Ballots_1', row: 3 }, data: { case: 'changed', desk: '1', number: 2, logged: 'gạch 2', found: 'gạch 5' } };
  const verification = (findings: readonly Finding[]) => ({ findings, rows: 9, papers: 1, heads: [] });

  test('after the agreement is said in step 5, with the way to step 4, where it is confirmed and logged', async () => {
    const store = await open({ ballots: ALL });
    store.verification = verification([]);
    await pane.step(4);
    await pane.click('agree-counts');
    expect(pane.text('record-changed')).toBe('');
    store.verification = verification([edited]);
    await pane.step(4);
    await pane.step(5);
    expect(pane.text('record-changed')).toContain('đã bị sửa tay sau khi thống nhất số phiếu (W.942)');
    await pane.click('go-record');
    expect(pane.button('agree-counts').disabled).toBe(true);
    await pane.tick('confirm-W.942');
    await pane.click('agree-counts');
    expect(pane.text('record-changed')).toBe('');
    expect(store.logOf(id).filter(({ act }) => act === 'agree').at(-1)?.after).toContain('W.942 Trang Phiếu 1, hàng 3');
  });

  test('before the agreement, and confirmed with it, is not said again', async () => {
    const store = await open({ ballots: ALL });
    store.verification = verification([edited]);
    await pane.step(4);
    await pane.tick('confirm-W.942');
    await pane.click('agree-counts');
    await pane.step(4);
    expect(pane.text()).toContain('Đã thống nhất số phiếu.');
    await pane.step(5);
    expect(pane.text('record-changed')).toBe('');
  });
});

describe('what to do', () => {
  const refused: Finding = { code: 'F.921', where: {}, data: { case: 'other', message: '' } };

  test.each<readonly [string, DeskId, 'setup' | 'entry' | 'reconciliation', string]>([
    ['the head’s in step 1', '1', 'setup', 'Xử lý nguyên nhân rồi bấm Thử lại.'],
    ['the head’s in step 4', '1', 'reconciliation', 'Xử lý nguyên nhân rồi bấm Thử lại.'],
    ['the typist’s where papers are entered', '1', 'entry', 'Chưa đóng ngăn này'],
    ['the typist’s at the second desk, whatever is shown', '2', 'reconciliation', 'Chưa đóng ngăn này'],
  ])('is %s', async (_, desk, step, text) => {
    await open({ desk, refused, waiting: 1 });
    await pane.let(() => goTo(step));
    expect(pane.text()).toContain(text);
  });
});
