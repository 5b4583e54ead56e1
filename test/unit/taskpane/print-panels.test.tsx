/** @jest-environment jsdom */
import type { Mark } from '../../../src/election/ballot';
import type { State } from '../../../src/workbook/state';
import { countOpen } from '../../../src/workbook/write-results';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, manyNames, paperOf } from './samples';

let pane: PaneDriver;

async function open(step: 1 | 2 | 5, state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf()], openId: '1', ...state });
  if (step === 5) await store.agreeCounts(countOpen(store.getState())!);
  pane = await PaneDriver.open(store);
  await pane.step(step);
  await pane.settle();
  return store;
}

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('before the vote', () => {
  test.each([
    [6, 'Mỗi trang A4 có 4 phiếu, cắt theo đường kẻ. Cho 60 người có mặt: in 15 bản.'],
    [30, 'Mỗi phiếu một trang A4. Cho 60 người có mặt: in 60 bản.'],
    [220, 'Mỗi phiếu 4 trang A4. Cho 60 người có mặt: in 60 bản, cả thảy 240 trang; in hai mặt và ghim lại.'],
  ])('with %i names the pane tells how much there is to print', async (names, text) => {
    await open(2, { contests: [contestOf({ names: manyNames(names) })] });
    expect(pane.text('print-run')).toBe(text);
  });

  test('those present at this vote count, and nobody present is said', async () => {
    const sitting = { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 57, head: '', counters: [] };
    const store = await open(2, { contests: [contestOf({ sitting })] });
    expect(pane.text('print-run')).toContain('57 người có mặt: in 15 bản');
    await pane.let(() => store.set({ congress: { ...CONGRESS, present: 0 }, contests: [contestOf()] }));
    expect(pane.text('print-run')).toContain('Chưa nhập số người có mặt');
  });

  test('the paper and the list are made, and said to be', async () => {
    const store = await open(2, { language: 'en' });
    await pane.click('print-ballot');
    await pane.click('print-list');
    expect(store.models.map(({ key }) => key)).toEqual(['ballot:1', 'list:1']);
    expect(pane.text('print-ballot-done')).toBe('Made: Ballot paper – Branch committee.');
  });

  test('“made” is said until the contest is another', async () => {
    const store = await open(2);
    await pane.click('print-ballot');
    expect(pane.text('print-ballot-done')).not.toBe('');
    await pane.let(() => store.set({ contests: [contestOf({ seats: 4 })] }));
    expect(pane.text('print-ballot-done')).toBe('');
  });

  test('an empty list has nothing to print', async () => {
    await open(2, { contests: [contestOf({ names: [] })] });
    expect(pane.text('print-panel')).toContain('Danh sách chưa có ai');
    expect(pane.has('print-ballot')).toBe(false);
  });

  test('the attendance list is made from the roster, and offered only where there is one', async () => {
    const store = await open(1, { roster: [['TT', 'Họ và tên'], [1, 'Mai Xuân Đạt']] });
    await pane.click('print-attendance');
    expect(store.models.map(({ key }) => key)).toEqual(['attendance:']);
    await pane.let(() => store.set({ roster: null }));
    expect(pane.has('print-attendance')).toBe(false);
  });
});

describe('announcing', () => {
  const papers = (...marks: readonly Mark[][]): Partial<State> => ({
    contests: [contestOf({ issued: 60, collected: 60 })], ballots: marks.map((one, index) => paperOf(index + 1, one, { count: 60 })),
  });
  const CLEAR = papers([1, 1, 1, 1, 1, 0]);

  test('the sheet is made with every line hidden, then shown line after line with Enter alone', async () => {
    const store = await open(5, CLEAR);
    expect(pane.has('reveal-next')).toBe(false);
    await pane.click('write-announcement');
    expect(store.models.map(({ key }) => key)).toEqual(['announcement:1']);
    expect(pane.text('shown-lines')).toBe('Đang hiện 0/21 dòng.');
    expect(pane.text('next-line')).toBe('Dòng tiếp theo: Đảng viên chính thức được triệu tập');
    pane.button('reveal-next').focus();
    await pane.click('reveal-next');
    await pane.click('reveal-next');
    expect(document.activeElement).toBe(pane.button('reveal-next'));
    expect(store.calls.filter((call) => call.startsWith('reveal'))).toEqual(['reveal 1 1', 'reveal 1 2']);
    expect(pane.text('shown-lines')).toBe('Đang hiện 2/21 dòng.');
  });

  test('the next line is named without its votes', async () => {
    await open(5, CLEAR);
    await pane.click('write-announcement');
    for (let line = 0; line < 8; line++) await pane.click('reveal-next');
    expect(pane.text('next-line')).toBe('Dòng tiếp theo: 1. Mai Xuân Đạt');
  });

  test('all lines are shown at once, and hidden again', async () => {
    const store = await open(5, CLEAR);
    await pane.click('write-announcement');
    await pane.click('reveal-all');
    expect(pane.text('next-line')).toBe('Đã hiện hết.');
    expect(pane.button('reveal-next').getAttribute('aria-disabled')).toBe('true');
    await pane.click('hide-all');
    expect(store.calls.slice(-2)).toEqual(['reveal 1 21', 'reveal 1 0']);
    expect(pane.text('shown-lines')).toBe('Đang hiện 0/21 dòng.');
  });

  test('what shows outlives a reload of the pane', async () => {
    const store = await open(5, CLEAR);
    await pane.click('write-announcement');
    await pane.click('reveal-next');
    await pane.close();
    pane = await PaneDriver.open(store);
    await pane.step(5);
    expect(pane.text('shown-lines')).toBe('Đang hiện 1/21 dòng.');
  });

  test('a sheet that is gone is said, and nothing counts as shown', async () => {
    const store = await open(5, CLEAR);
    await pane.click('write-announcement');
    store.models.length = 0;
    await pane.click('reveal-next');
    expect(pane.text('announce-panel')).toContain('Không đổi được ô đếm');
    expect(pane.text('shown-lines')).toBe('Đang hiện 0/21 dòng.');
  });

  test('a workbook that refuses the sheet is said', async () => {
    const store = await open(5, CLEAR);
    store.writeSheets = async () => ({ titles: [] });
    await pane.click('write-announcement');
    expect(pane.text('announce-panel')).toContain('Excel chưa ghi được trang công bố.');
    expect(pane.has('reveal-next')).toBe(false);
  });

  test('warnings of the outcome are confirmed before anything is announced', async () => {
    const store = await open(5, papers([1, 1, 1, 0, 0, 0]));
    await pane.click('write-announcement');
    expect(pane.text('announce-panel')).toContain('Trưởng ban xác nhận các điểm cần lưu ý');
    await pane.let(() => { void store.confirmOutcome(countOpen(store.getState())!); });
    expect(pane.text('announce-panel')).not.toContain('Trưởng ban xác nhận các điểm cần lưu ý');
    await pane.click('write-announcement');
    expect(store.models.map(({ key }) => key)).toEqual(['announcement:1']);
  });

  test('errors stand against announcing', async () => {
    const store = await open(5, CLEAR);
    await pane.let(() => store.set({ damage: [{ code: 'F.911', where: { table: 'Log' }, data: {} }] }));
    await pane.click('write-announcement');
    expect(pane.text('announce-panel')).toContain('Chưa lập được vì còn lỗi:');
    expect(store.models).toEqual([]);
    await pane.click('repair');
    expect(pane.text('announce-panel')).not.toContain('Chưa lập được vì còn lỗi:');
  });

  test('“no line shows yet” is said until one does', async () => {
    await open(5, CLEAR);
    await pane.click('write-announcement');
    expect(pane.text('announcement-done')).toContain('Chưa dòng nào hiện');
    await pane.click('reveal-next');
    await pane.click('hide-all');
    expect(pane.text('announcement-done')).toBe('');
  });
});

describe('what is said of the result sheets goes with its cause:', () => {
  const counted = (marks: readonly Mark[]): Partial<State> => ({ contests: [contestOf({ issued: 60, collected: 60 })], ballots: [paperOf(1, marks, { count: 60 })] });
  const said = (): string => pane.place.querySelector('[data-act="write-results"]')?.parentElement?.textContent ?? '';

  test('“written”, when another time is typed for the minutes', async () => {
    await open(5, counted([1, 1, 1, 1, 1, 0]));
    await pane.click('write-results');
    expect(pane.text('written')).toContain('Đã lập');
    await pane.fill('closed-at', '10:45');
    expect(pane.text('written')).toBe('');
  });

  test('“written”, when a text of the minutes is put otherwise', async () => {
    const store = await open(5, counted([1, 1, 1, 1, 1, 0]));
    await pane.click('write-results');
    expect(pane.text('written')).not.toBe('');
    await pane.let(() => store.set({ texts: { place: 'Hà Nội' } }));
    expect(pane.text('written')).toBe('');
  });

  test('“not confirmed”, once the head has confirmed', async () => {
    const store = await open(5, counted([1, 1, 1, 0, 0, 0]));
    await pane.click('write-results');
    expect(said()).toContain('còn phải xác nhận từng lưu ý');
    await pane.let(() => { void store.confirmOutcome(countOpen(store.getState())!); });
    expect(said()).not.toContain('còn phải xác nhận từng lưu ý');
  });

  test('“Excel could not”, once it takes writes again', async () => {
    const store = await open(5, counted([1, 1, 1, 1, 1, 0]));
    store.writeSheets = async () => {
      store.set({ refused: { code: 'F.921', where: {}, data: { case: 'protected', message: '' } } });
      return { titles: [] };
    };
    await pane.click('write-results');
    expect(said()).toContain('Excel chưa ghi được');
    await pane.click('retry');
    expect(said()).not.toContain('Excel chưa ghi được');
  });
});
