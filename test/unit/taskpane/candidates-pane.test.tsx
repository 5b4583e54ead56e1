/** @jest-environment jsdom */
import type { State } from '../../../src/workbook/state';
import { countOpen } from '../../../src/workbook/write-results';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

const ROSTER = [
  ['TT', 'Họ và tên', 'Đề án nhân sự'],
  [1, 'Nguyễn Thị Yến', 'x'],
  [2, 'Đỗ Văn Ánh', ''],
  [3, 'Trần Văn Hùng', 'x'],
  [4, 'Đinh Kim Huệ', 'x'],
];

async function open(state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, roster: ROSTER, ...state });
  pane = await PaneDriver.open(store);
  await pane.settle();
  await pane.step(2);
  return store;
}

async function search(text: string): Promise<void> {
  await pane.fill('roster-search', text);
  await pane.let(() => pane.field('roster-search').focus());
}

const listed = (): readonly string[] => pane.field('names').value.split('\n').filter((line) => line !== '');

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('choosing from the roster', () => {
  test('type without accents, arrow down, space: the person is on the list, with key and plan in the contest', async () => {
    const store = await open();
    await search('do van');
    await pane.press('ArrowDown', ' ');
    expect(listed()).toEqual(['Đỗ Văn Ánh']);
    await search('dinh');
    await pane.press('ArrowDown', 'Enter');
    await pane.fill('seats', '1');
    await pane.click('add-contest');
    expect(store.getState().contests[0]?.candidates).toEqual([
      { position: 1, name: 'Đỗ Văn Ánh', person: '2', planned: false }, { position: 2, name: 'Đinh Kim Huệ', person: '4', planned: true },
    ]);
  });

  test('the space bar types a space until an arrow has gone to somebody', async () => {
    await open();
    await search('do');
    expect(await pane.dispatch({ key: ' ' })).toBe(false);
    expect(listed()).toEqual([]);
  });

  test('chosen once more somebody is off the list; arrows stop at both ends', async () => {
    await open();
    await search('');
    await pane.press('ArrowDown', 'ArrowDown', 'ArrowUp', ' ');
    expect(listed()).toEqual(['Nguyễn Thị Yến']);
    expect(pane.text('roster-found')).toContain('đã chọn 1');
    await pane.press(' ');
    expect(listed()).toEqual([]);
  });

  test('who sits on the counting committee, and who is in the plan, is said beside the name', async () => {
    await open();
    expect(pane.place.querySelector('[data-offer="Trần Văn Hùng"]')?.textContent).toContain('ở ban kiểm phiếu, trong đề án');
    expect(pane.place.querySelector('[data-offer="Đỗ Văn Ánh"]')?.textContent).toContain('ngoài đề án');
  });

  test('a pasted name that one person bears is that person', async () => {
    const store = await open();
    await pane.fill('names', 'đinh kim huệ\nNgười Khác');
    await pane.fill('seats', '1');
    await pane.click('add-contest');
    expect(store.getState().contests[0]?.candidates.map(({ person, planned }) => [person, planned])).toEqual([['4', true], ['', null]]);
  });

  test('nobody found is said', async () => {
    await open();
    await search('xyz');
    expect(pane.text('roster-found')).toContain('Không có ai như vậy');
  });
});

describe('somebody proposed at the meeting', () => {
  test('needs more than 30 % of those attending; then enters the list and the log', async () => {
    const store = await open();
    await pane.fill('nominee', 'Đinh Kim Huệ');
    await pane.fill('nominee-agree', '18');
    expect(pane.field('nominee-attending').value).toBe('60');
    expect(pane.text('nomination')).toContain('cần ít nhất 19 người');
    expect(pane.button('add-nominee').getAttribute('aria-disabled')).toBe('true');
    await pane.fill('nominee-agree', '19');
    await pane.click('add-nominee');
    expect(listed()).toEqual(['Đinh Kim Huệ']);
    expect(store.calls).toContain('nominate  Đinh Kim Huệ: 19/60 đồng ý');
    await pane.fill('nominee', 'đinh kim huệ');
    expect(pane.text('nomination')).toContain('đã có trong danh sách');
  });

  test('who is typed outlives a reload of the pane, and stands open', async () => {
    const store = await open();
    await pane.fill('nominee', 'Đinh Kim Huệ');
    await pane.fill('nominee-agree', '19');
    await pane.close();
    pane = await PaneDriver.open(store);
    await pane.settle();
    expect([pane.field('nominee').value, pane.field('nominee-agree').value]).toEqual(['Đinh Kim Huệ', '19']);
    expect(pane.place.querySelector<HTMLDetailsElement>('[data-part="nomination"]')?.open).toBe(true);
  });

  test('more agreeing than attending is no vote', async () => {
    await open();
    await pane.fill('nominee', 'Đinh Kim Huệ');
    await pane.fill('nominee-agree', '61');
    expect(pane.text('nomination')).toContain('nhiều hơn số người dự');
    expect(pane.button('add-nominee').getAttribute('aria-disabled')).toBe('true');
  });
});

test('once papers go by the list nobody is chosen or proposed for it, and that is said', async () => {
  await open({ contests: [contestOf()], openId: '1', ballots: [paperOf(1, [1, 1, 1, 1, 1, 0])] });
  expect(['nominate', 'add-nominee', 'pick-people', 'take-names', 'sort-names'].filter((act) => pane.has(act))).toEqual([]);
  expect(pane.text('list-stays')).toContain('Đã có phiếu nhập theo danh sách này');
  expect((pane.field('names') as HTMLTextAreaElement).readOnly).toBe(true);
});

describe('a surplus over 30 %', () => {
  const NAMES = Array.from({ length: 14 }, (_, index) => `Người ${String.fromCharCode(65 + index)}`).join('\n');

  test('an opinion vote on the list for the office is offered; the list at hand waits in the plan', async () => {
    const store = await open();
    await pane.fill('office', 'delegates');
    await pane.fill('seats', '10');
    await pane.fill('names', NAMES);
    await pane.click('make-opinion');
    expect([pane.field('office').value, pane.field('kind').value, pane.field('form').value, pane.field('seats').value]).toEqual(['delegates', 'opinion', 'agree', '13']);
    expect(listed()).toHaveLength(14);
    await pane.click('add-contest');
    expect(store.getState().contests[0]).toMatchObject({ office: 'delegates', kind: 'opinion', seats: 13 });
    expect(pane.text()).toContain('Lấy ý kiến – Đại biểu chính thức, 13 người');
    await pane.step(2);
    await pane.click('plan-delegates');
    expect([pane.field('office').value, pane.field('seats').value, listed().length]).toEqual(['delegates', '10', 14]);
  });

  test('after the opinion vote the vote with those over half is offered, once, for its office; the number to elect is the one of the list that waits', async () => {
    const store = await open();
    await pane.fill('office', 'delegates');
    await pane.fill('seats', '10');
    await pane.fill('names', NAMES);
    await pane.click('make-opinion');
    await pane.click('add-contest');
    const asked = { ...contestOf({ id: '1', office: 'delegates', kind: 'opinion', form: 'agree', seats: 13, names: NAMES.split('\n'), issued: 60, collected: 60, status: 'counted' }) };
    const marks = Array.from({ length: 14 }, (_, i) => (i < 12 ? 1 as const : 0 as const));
    await pane.let(() => store.set({ contests: [asked], ballots: [paperOf(1, marks, { count: 60 })] }));
    await pane.let(() => store.agreeCounts(countOpen(store.getState())!));
    await pane.step(5);
    expect(pane.text('after-opinion')).toContain('Được quá một nửa đồng ý, vào danh sách: 12 người');
    await pane.click('make-chosen');
    expect([pane.field('office').value, pane.field('kind').value, pane.field('seats').value, listed().length]).toEqual(['delegates', 'majority', '10', 12]);
    await pane.click('add-contest');
    await pane.let(() => store.openContest('1'));
    await pane.step(5);
    expect(pane.text('after-opinion')).toBe('');
  });

  test.each([
    ['an opinion vote that does not say its office: the first that this congress elects', { office: 'opinion' as const }, 40, 'Lập cuộc bầu với 1 người này'],
    ['nobody over half: no vote to set up', { office: 'deputy' as const }, 30, 'Không ai được quá một nửa'],
  ])('%s', async (_, part, count, told) => {
    const contest = contestOf({ kind: 'opinion', form: 'agree', seats: 2, names: ['An', 'Bình'], issued: 60, collected: 60, status: 'counted', ...part });
    const store = await open({ contests: [contest], openId: '1', ballots: [paperOf(1, [1, 0], { count }), paperOf(2, [0, 1], { count: 60 - count - 15 }), paperOf(3, [0, 0], { count: 15, conclusion: { kind: 'valid', note: '' } })] });
    await pane.let(() => store.agreeCounts(countOpen(store.getState())!));
    await pane.step(5);
    expect(pane.text('after-opinion')).toContain(told);
    if (!pane.has('make-chosen')) return;
    await pane.click('make-chosen');
    expect([pane.field('office').value, listed()].flat()).toEqual(['branchCommittee', 'An']);
  });

  test('an opinion vote asks how long the list may be, and says where that number comes from', async () => {
    await open();
    await pane.fill('office', 'delegates');
    await pane.fill('seats', '3');
    await pane.fill('names', NAMES);
    await pane.click('make-opinion');
    const label = (): string => pane.field('seats').closest('div')?.textContent ?? '';
    expect([pane.field('seats').value, label()]).toEqual(['4', 'Số người trong danh sáchBầu 3 người, thêm số dư nhiều nhất 1: danh sách bầu cử sau khi lấy ý kiến có nhiều nhất 4 người.']);
    await pane.fill('seats', '3');
    expect(label()).toContain('nhiều nhất chừng này người');
    await pane.fill('seats', '');
    await pane.click('add-contest');
    expect(pane.text()).toContain('Số người trong danh sách: chưa điền');
    await pane.fill('kind', 'majority');
    expect(label()).toContain('Số lượng bầu');
  });

  test('those over half go on the list up to its length, so that it draws no surplus again; who is left out is named with the rule', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `Người ${String.fromCharCode(65 + i)}`);
    const asked = contestOf({ id: '1', office: 'delegates', kind: 'opinion', form: 'agree', seats: 4, names, issued: 60, collected: 60, status: 'counted' });
    const upTo = (chosen: number) => names.map((_, i) => (i < chosen ? 1 as const : 0 as const));
    const store = await open({ contests: [asked], openId: '1', ballots: [paperOf(1, upTo(5), { count: 40 }), paperOf(2, upTo(4), { count: 20 })] });
    await pane.let(() => store.agreeCounts(countOpen(store.getState())!));
    await pane.step(5);
    expect(pane.button('make-chosen').textContent).toBe('Lập cuộc bầu với 4 người này');
    expect(pane.text('opinion-beyond')).toContain('nhiều nhất 4 người: Người E.');
    expect(pane.place.querySelector('[data-part="after-opinion"] [data-rule="highestFirst"]')?.textContent).toContain('cần đối chiếu văn bản');
    await pane.click('make-chosen');
    await pane.fill('seats', '3');
    expect([listed().length, pane.findings().includes('W.301'), pane.has('make-opinion')]).toEqual([4, false, false]);
  });

  test('who ties across the last place of the list is named, and nobody of them is on it', async () => {
    const asked = contestOf({ id: '1', office: 'delegates', kind: 'opinion', form: 'agree', seats: 1, names: ['An', 'Bình'], issued: 60, collected: 60, status: 'counted' });
    const store = await open({ contests: [asked], openId: '1', ballots: [paperOf(1, [1, 1], { count: 60 })] });
    await pane.let(() => store.agreeCounts(countOpen(store.getState())!));
    await pane.step(5);
    expect(pane.text('after-opinion')).toContain('Chưa ai vào danh sách bầu cử.');
    expect([pane.text('opinion-tied').includes('An, Bình'), pane.has('make-chosen')]).toEqual([true, false]);
  });

  test('within the limit nothing is offered', async () => {
    await open();
    await pane.fill('office', 'delegates');
    await pane.fill('seats', '11');
    await pane.fill('names', NAMES);
    expect(pane.has('make-opinion')).toBe(false);
  });
});

test('a contest without a roster offers nobody', async () => {
  await open({ roster: null, contests: [contestOf()], openId: '1' });
  expect(pane.place.querySelector('[data-part="roster-picker"]')).toBeNull();
});
