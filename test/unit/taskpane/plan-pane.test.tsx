/** @jest-environment jsdom */
import type { Congress } from '../../../src/election/congress';
import type { State, StoredContest } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

async function open(state: Partial<State> = {}, step: 2 | 5 = 2): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, ...state });
  pane = await PaneDriver.open(store);
  await pane.settle();
  await pane.step(step);
  return store;
}

const states = (): readonly string[] => [...pane.place.querySelectorAll<HTMLElement>('[data-part="plan"] [data-state]')].map(({ dataset }) => dataset['state'] ?? '');
const isFolded = (): boolean => pane.place.querySelector<HTMLDetailsElement>('[data-part="plan"]')?.open === false;

/** A committee of two that is counted: the first two of the paper are elected. */
const COUNTED: StoredContest = contestOf({ names: ['Mai Xuân Đạt', 'Lê Hồng Hoa', 'Nguyễn Hồng Yến'], seats: 2, status: 'counted', issued: 60, collected: 60 });
const PAPERS = [paperOf(1, [1, 1, 0], { count: 60 })];
const ELECTED: Partial<State> = { contests: [COUNTED], openId: '1', ballots: PAPERS };

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('the plan', () => {
  test('a branch of 65 elects its committee first, and the form below is that one’s', async () => {
    await open();
    expect(isFolded()).toBe(false);
    expect(states().slice(0, 3)).toEqual(['ready', 'waiting', 'waiting']);
    expect(pane.field('office').value).toBe('branchCommittee');
    expect(pane.text()).toContain('Nhiều nhất 7 người');
  });

  test('an office that need not be voted on counts as one to be done once its vote is begun', async () => {
    await open({ ...ELECTED, contests: [COUNTED, contestOf({ id: '2', office: 'delegates', names: ['A', 'B', 'C'], seats: 2, status: 'entry' })], openId: '2' });
    expect(pane.button('plan-delegates').closest('[data-state]')?.getAttribute('data-state')).toBe('voting');
    expect(pane.place.querySelector('[data-act="plan"]')?.textContent).toContain('/3 chức danh');
  });

  test('the rounds whose minutes are still to be written are named as such', async () => {
    await open({ ...ELECTED, contests: [{ ...COUNTED, decision: 'notElected' }, contestOf({ id: '2', names: ['Nguyễn Hồng Yến'], seats: 1, round: 2, follows: '1', status: 'setup' })] });
    expect(pane.button('open-1').textContent).toContain('cần lập biên bản');
  });

  test('a branch of eight elects its secretary at once', async () => {
    await open({ congress: { ...CONGRESS, convoked: 8, deductions: {}, present: 8 } });
    expect(states().slice(0, 2)).toEqual(['notNeeded', 'ready']);
    expect([pane.field('office').value, pane.field('seats').value]).toEqual(['secretary', '1']);
  });

  test('a contest at hand folds it to one line', async () => {
    await open({ contests: [contestOf()], openId: '1' });
    expect(isFolded()).toBe(true);
    expect(pane.text('plan')).toContain('xong 0/2 chức danh');
  });

  test('each office shows its rules with their articles, and marks what is known by memory', async () => {
    await open({ congress: { ...CONGRESS, level: 'grassroots' } });
    await pane.click('rules-secretary');
    expect(pane.button('rules-secretary').getAttribute('aria-expanded')).toBe('true');
    expect(pane.text('plan')).toContain('chưa đến lượt · hội nghị cấp ủy');
    expect(pane.place.querySelector('[data-rule="committeeElects"]')).not.toBeNull();
  });

  test('a digit opens a line from the title of the plan and from a rule too, and none of a plan folded away', async () => {
    await open(ELECTED);
    await pane.let(() => pane.button('plan').focus());
    expect(await pane.dispatch({ key: '2' })).toBe(true);
    await pane.settle();
    expect([isFolded(), pane.field('office').value]).toEqual([true, 'secretary']);
    await pane.let(() => pane.button('plan').focus());
    expect(await pane.dispatch({ key: '1' })).toBe(false);
    await pane.settle();
    expect(pane.field('office').value).toBe('secretary');
  });

  test('when the committee is counted the secretary’s turn comes: a digit opens the form, those elected are offered first', async () => {
    await open(ELECTED);
    expect(states().slice(0, 2)).toEqual(['done', 'ready']);
    await pane.let(() => pane.button('plan-branchCommittee').focus());
    await pane.press('ArrowDown');
    expect(document.activeElement).toBe(pane.button('plan-secretary'));
    // The names have the focus before the key would type: it must not type.
    expect(await pane.dispatch({ key: '2' })).toBe(true);
    await pane.settle();
    expect(isFolded()).toBe(true);
    expect([pane.field('office').value, pane.field('seats').value, pane.field('names').value]).toEqual(['secretary', '1', '']);
    expect(document.activeElement).toBe(pane.field('names'));
    expect([...pane.place.querySelectorAll<HTMLElement>('[data-offer]')].map(({ dataset }) => dataset['offer'])).toEqual(['Mai Xuân Đạt', 'Lê Hồng Hoa']);
    expect(pane.text('roster-picker')).toContain('đã trúng cử Chi ủy');
  });

  test('its line opens a contest that there is: its form, or its result once it is counted', async () => {
    const store = await open({ contests: [COUNTED, contestOf({ id: '2', office: 'delegates', names: ['An', 'Bình'], seats: 1 })], openId: null });
    await pane.click('plan-delegates');
    expect(store.getState().openId).toBe('2');
    expect(pane.field('names').value).toBe('An\nBình');
    await pane.click('plan-branchCommittee');
    expect(store.getState().openId).toBe('1');
    expect(pane.place.querySelector('[data-step="results"]')).not.toBeNull();
  });

  test('above the branch the conference of those elected votes: its number comes filled in', async () => {
    const congress = { ...CONGRESS, level: 'grassroots' as const };
    const store = await open({ congress, contests: [{ ...COUNTED, office: 'committee' }], openId: '1', ballots: PAPERS });
    await pane.click('plan-secretary');
    expect([pane.field('sitting-convoked').value, pane.field('sitting-present').value]).toEqual(['2', '2']);
    await pane.fill('names', 'Mai Xuân Đạt');
    await pane.click('add-contest');
    expect(store.getState().contests[1]?.sitting).toEqual({ meeting: 'conference', convoked: 2, deducted: null, deductedReason: '', present: 2, head: '', counters: [] });
  });

  test('whom the conference deducts needs a reason, which is asked for with the number and saved with it', async () => {
    const store = await open({ congress: { ...CONGRESS, level: 'grassroots' as const }, contests: [{ ...COUNTED, office: 'committee' }], openId: '1', ballots: PAPERS });
    const reason = (): Element | null => pane.place.querySelector('[name="sitting-deducted-reason"]');
    await pane.click('plan-secretary');
    expect(reason()).toBeNull();
    await pane.fill('names', 'Mai Xuân Đạt');
    await pane.fill('sitting-convoked', '3');
    await pane.fill('sitting-deducted', '1');
    await pane.click('add-contest');
    expect(pane.text()).toContain('Lý do được trừ: chưa điền.');
    expect(store.calls).not.toContain('saveContest');
    await pane.fill('sitting-deducted-reason', 'đi học\ndài ngày');
    expect(pane.text('sitting')).toContain('(cơ sở tính 2, có mặt 2)');
    await pane.fill('sitting-deducted', '');
    expect(reason()).not.toBeNull();
    await pane.click('add-contest');
    expect(pane.text()).toContain('Được trừ: chưa điền.');
    expect(store.calls).not.toContain('saveContest');
    await pane.fill('sitting-deducted', '0');
    await pane.click('add-contest');
    expect(pane.text()).toContain('Được trừ: “0” không phải là số nguyên');
    expect(store.calls).not.toContain('saveContest');
    await pane.fill('sitting-deducted', '1');
    await pane.click('add-contest');
    expect(store.getState().contests[1]?.sitting).toMatchObject({ deducted: 1, deductedReason: 'đi học dài ngày' });
  });

  test('whoever counted at the conference before counts at its next vote too', async () => {
    const congress = { ...CONGRESS, level: 'grassroots' as const };
    const sitting = { meeting: 'conference' as const, convoked: 2, deducted: null, deductedReason: '', present: 1, head: 'Trần Hiển', counters: ['Lê Thị Mai'] };
    await open({ congress, contests: [{ ...COUNTED, office: 'committee' }, { ...contestOf({ id: '2', office: 'secretary', names: ['Mai Xuân Đạt'], seats: 1 }), sitting }], openId: '1', ballots: PAPERS });
    await pane.click('plan-deputy');
    expect(['convoked', 'present', 'head', 'counters'].map((field) => pane.field(`sitting-${field}`).value)).toEqual(['2', '1', 'Trần Hiển', 'Lê Thị Mai']);
  });

  test('the conference has no number of its own while the committee is still voted on', async () => {
    const tied = [paperOf(1, [0, 1, 1], { count: 4 }), paperOf(2, [1, 1, 0], { count: 28 }), paperOf(3, [1, 0, 1], { count: 28 })];
    await open({ congress: { ...CONGRESS, level: 'grassroots' }, contests: [{ ...COUNTED, office: 'committee' }], openId: '1', ballots: tied });
    await pane.click('plan-secretary');
    expect([pane.field('sitting-convoked').value, pane.field('sitting-present').value]).toEqual(['', '']);
  });

  test('what the law says against a contest is said while it is typed', async () => {
    await open(ELECTED);
    await pane.click('plan-secretary');
    await pane.fill('names', 'Người Ngoài');
    expect(pane.text('against')).toContain('Người Ngoài');
  });

  test.each<[string, Congress['level'], string, string]>([
    ['the deputy of a branch', 'branch', 'deputy', 'Bí thư'],
    ['the secretary of a branch', 'branch', 'secretary', 'Chi ủy'],
    ['the standing committee', 'grassroots', 'standingCommittee', 'Ban chấp hành'],
    ['the secretary of a grass-roots committee', 'grassroots', 'secretary', 'Ban thường vụ'],
  ])('%s: which vote comes first is said as soon as the office is chosen', async (_, level, office, first) => {
    await open({ congress: { ...CONGRESS, level } });
    expect(pane.text('against')).toBe('');
    await pane.fill('office', office);
    expect(pane.text('against')).toContain(first);
  });

  test('a rule is said once, with the names read from a sheet as without them', async () => {
    const store = await open();
    store.selection = { ...store.selection, values: [['An'], [1]], firstRow: 1, firstColumn: 0 };
    await pane.fill('office', 'deputy');
    await pane.fill('seats', '1');
    await pane.fill('papers', 'sheet');
    await pane.click('read-selection');
    expect(pane.text('sheet-report')).toContain('1 tên');
    expect(pane.place.querySelectorAll('[data-part="against"]')).toHaveLength(1);
  });

  test('a vote among the tied is not too short while nobody is on its list', async () => {
    await open();
    await pane.fill('kind', 'runoff');
    expect(pane.text('against')).toBe('');
    await pane.fill('seats', '1');
    await pane.fill('names', 'An');
    expect(pane.text('against')).toContain('không cần quá một nửa');
  });

  test('where every office is voted on, the form of a further contest is for one that this congress elects', async () => {
    const offices = ['committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'] as const;
    await open({ congress: { ...CONGRESS, level: 'grassroots' }, contests: offices.map((office, index) => contestOf({ id: String(index + 1), office })) });
    expect([pane.field('office').value, pane.text('against')]).toEqual(['committee', '']);
  });

  test('what the law says against names that stand in a sheet is said when they are read, and nothing of those typed before', async () => {
    const store = await open(ELECTED);
    store.selection = { ...store.selection, values: [['Người Ngoài'], [1]], firstRow: 1, firstColumn: 0 };
    await pane.click('plan-secretary');
    await pane.fill('names', 'Người Khác');
    await pane.fill('papers', 'sheet');
    expect(pane.place.querySelector('[data-part="against"]')).toBeNull();
    await pane.click('read-selection');
    expect(pane.text('against')).toContain('Người Ngoài');
  });

  test('a committee that is still being counted tells nobody who is elected', async () => {
    await open({ contests: [{ ...COUNTED, status: 'entry' }], openId: null });
    expect(states()[0]).toBe('voting');
    await pane.click('plan-secretary');
    expect(pane.place.querySelector('[data-part="roster-picker"]')).toBeNull();
  });
});

describe('a vote of its own', () => {
  test('who is present can differ; the base stays, and its rule is shown', async () => {
    const store = await open();
    await pane.fill('sitting-present', '58');
    expect(pane.text('sitting')).toContain('(cơ sở tính 60, có mặt 58)');
    expect(pane.place.querySelector('[data-part="sitting"] [data-rule="absentStaysInBase"]')).not.toBeNull();
    await pane.fill('seats', '2');
    await pane.fill('names', 'A\nB\nC');
    await pane.click('add-contest');
    expect(store.getState().contests[0]?.sitting?.present).toBe(58);
  });

  test('more present than the base has, or too few for the vote, is said at once', async () => {
    await open();
    await pane.fill('sitting-present', '61');
    expect(pane.findings()).toEqual(['F.101']);
    await pane.fill('sitting-present', '40');
    expect(pane.findings()).toEqual(['W.102']);
    await pane.fill('sitting-present', '60');
    expect(pane.findings()).toEqual([]);
  });

  test('a number that is none is named and saves nothing', async () => {
    const store = await open();
    await pane.fill('sitting-present', 'đủ');
    await pane.fill('seats', '2');
    await pane.fill('names', 'A\nB\nC');
    await pane.click('add-contest');
    expect(pane.text()).toContain('Có mặt khi bỏ phiếu: “đủ” không phải là số nguyên');
    expect(store.calls).not.toContain('saveContest');
  });

  test('its own counting committee is the one that may not stand on the list', async () => {
    await open();
    await pane.fill('seats', '1');
    await pane.fill('names', 'Trần Văn Hùng\nVõ Thị Xuân');
    expect(pane.findings()).toContain('F.301');
    await pane.fill('sitting-head', 'Ngô Quyền');
    expect(pane.findings()).not.toContain('F.301');
    await pane.fill('sitting-head', '');
    await pane.fill('seats', '');
    expect(pane.findings()).toContain('F.301');
  });
});

describe('deleting', () => {
  test('a contest that another follows is not deleted before that one', async () => {
    await open({ contests: [{ ...COUNTED, status: 'written' }, contestOf({ id: '2', round: 2, follows: '1' })], openId: '1', ballots: PAPERS });
    await pane.click('delete-contest');
    expect(pane.text()).toContain('Chi ủy, 5 người, lần 2');
    expect(pane.has('confirm-delete-contest')).toBe(false);
    expect(pane.has('open-followed')).toBe(true);
  });

  test('leaves a picker that asks for a contest where others are left, and says that there is none where there is none', async () => {
    await open({ contests: [COUNTED, contestOf({ id: '2', office: 'delegates' })], openId: '2' });
    await pane.click('delete-contest');
    await pane.click('confirm-delete-contest');
    expect(pane.field('open-contest').textContent).toContain('Chọn cuộc bầu');
    await open({ contests: [], openId: null });
    expect(pane.field('open-contest').textContent).toContain('Chưa có cuộc bầu');
  });

  test('hands the focus to the plan, not to a form with nothing in it', async () => {
    // jsdom never says that the page has the keyboard.
    document.hasFocus = () => true;
    await open({ contests: [contestOf({ id: '1' })], openId: '1' });
    await pane.click('delete-contest');
    pane.button('confirm-delete-contest').focus();
    await pane.click('confirm-delete-contest');
    await new Promise((done) => { requestAnimationFrame(done); });
    expect((document.activeElement as HTMLElement).dataset['act']).toBe('plan');
  });

  test('says how many papers go with it, not how many rows', async () => {
    await open(ELECTED);
    await pane.click('delete-contest');
    expect(pane.text()).toContain('cùng 60 phiếu đã nhập');
  });

  test('says that the minutes that were written stay', async () => {
    await open({ contests: [{ ...COUNTED, status: 'written' }], openId: '1', ballots: PAPERS });
    await pane.click('delete-contest');
    expect(pane.text()).toContain('Biên bản và các trang kết quả đã lập');
  });
});
