/** @jest-environment jsdom */
import { editableTexts } from '../../../src/report/minutes-texts';
import type { State } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

/** Opens the panel in the results of a vote that is agreed on. */
async function open(state: Partial<State> = {}): Promise<FakeStore> {
  const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 60 })];
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf({ issued: 60, collected: 60 })], openId: '1', ballots, ...state });
  pane = await PaneDriver.open(store);
  await pane.settle();
  const result = store.resultOf('1');
  if (result === null) throw new Error('not counted');
  await pane.let(() => { void store.agreeCounts(result); });
  await pane.step(5);
  await pane.click('minutes-texts');
  return store;
}

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

test('the table is made with a row for every text, blank where the product’s own is used', async () => {
  const store = await open();
  expect(pane.text('texts-used')).toContain('Bảng chưa có câu nào được sửa');
  await pane.click('make-texts');
  expect(store.textRows).toEqual(editableTexts('vi').map(({ key, text }) => ({ key, text: '', default: text })));
  expect(pane.text('minutes-texts')).toContain('Đã lập bảng “Mẫu biên bản”');
});

test('made anew it keeps what is worded otherwise', async () => {
  const store = await open({ texts: { title: 'BIÊN BẢN KIỂM PHIẾU BẦU CỬ' } });
  expect(pane.text('texts-used')).toContain('đang dùng 1 câu đã sửa');
  await pane.click('make-texts');
  expect(store.textRows).toContainEqual({ key: 'title', text: 'BIÊN BẢN KIỂM PHIẾU BẦU CỬ', default: 'BIÊN BẢN KIỂM PHIẾU' });
});

test('rows that cannot be used are named with the row in which they stand, whatever order somebody has sorted them into, with key and places', async () => {
  await open({ texts: { party: 'Đảng {x}', 'rounds.later': 'Lần thứ {lần}', title: 'A', nothing: 'B' }, textPlaces: { party: 40, 'rounds.later': 7 } });
  const faults = pane.text('text-faults');
  expect(faults).toContain('Dòng 40, “party”: có chỗ điền không dùng được {x}.');
  expect(faults).toContain(`Dòng 7, “rounds.later”: thiếu chỗ điền {round}; có chỗ điền không dùng được {lần}`);
  expect(faults).toContain('Dòng “nothing”: biên bản không có câu này');
  expect(pane.text('texts-used')).toContain('đang dùng 1 câu đã sửa');
});

test('everything is reset only after a second press', async () => {
  const store = await open({ texts: { title: 'A' } });
  await pane.click('reset-texts');
  expect(store.calls).not.toContain('saveTexts');
  // The browser lets go of what was removed; the button that was asked of takes the focus back.
  document.hasFocus = () => true;
  pane.button('confirm-reset-texts').focus();
  await pane.click('confirm-reset-texts');
  await new Promise((done) => { requestAnimationFrame(done); });
  expect(document.activeElement).toBe(pane.button('reset-texts'));
  expect(store.textRows).toBeNull();
  expect(pane.text('minutes-texts')).toContain('Đã bỏ bảng “Mẫu biên bản”');
  expect(pane.text('texts-used')).toBe('Không còn bảng mẫu: biên bản dùng câu có sẵn.');
  expect(pane.button('reset-texts').getAttribute('aria-disabled')).toBe('true');
  await pane.click('make-texts');
  expect(pane.text('texts-used')).toContain('Bảng chưa có câu nào được sửa');
  expect(pane.button('reset-texts').getAttribute('aria-disabled')).toBeNull();
});

test('what the workbook refuses is said, in its language', async () => {
  const store = await open({ language: 'en' });
  store.saveTexts = () => {
    store.set({ refused: { code: 'F.921', where: {}, data: { reason: 'protected' } } });
    return Promise.resolve();
  };
  await pane.click('make-texts');
  expect(pane.text('minutes-texts')).toContain('Excel has not taken the table yet');
});
