/** @jest-environment jsdom */
import { askFor } from '../../../src/workbook/wish';
import type { State } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

async function open(state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore(state);
  pane = await PaneDriver.open(store);
  await pane.settle();
  return store;
}

const READY: Partial<State> = { congress: CONGRESS, contests: [contestOf()], openId: '1' };

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('setting up', () => {
  test('an empty workbook says what to do; the other steps point to the first', async () => {
    await open();
    await pane.step(1);
    expect(pane.text()).toContain('Sổ tính này chưa có đại hội nào');
    await pane.step(3);
    await pane.click('go-on');
    expect(pane.field('organisation').value).toBe('');
  });

  test('the base is shown while it is typed, with what does not add up', async () => {
    await open();
    await pane.step(1);
    await pane.fill('convoked', '65');
    await pane.fill('exempt', '3');
    await pane.fill('excused', '2');
    await pane.fill('present', '61');
    expect(pane.text('base')).toContain('65 − 3 − 2 = 60');
    expect(pane.text('base')).toContain('31');
    expect(pane.findings()).toEqual(['F.101']);
  });

  test('text in a number field is named and saves nothing; what was typed stays, even over a change of step', async () => {
    const store = await open();
    await pane.step(1);
    await pane.fill('organisation', 'Chi bộ thôn Đông');
    await pane.fill('convoked', '65 người');
    await pane.click('save-congress');
    expect(pane.text()).toContain('Số được triệu tập: “65 người” không phải là số nguyên');
    expect(store.calls).not.toContain('saveCongress');
    await pane.step(2);
    await pane.step(1);
    expect(pane.field('convoked').value).toBe('65 người');
    await pane.fill('convoked', '65');
    await pane.click('save-congress');
    expect(store.getState().congress).toMatchObject({ organisation: 'Chi bộ thôn Đông', convoked: 65, meeting: 'members' });
  });

  test('the roster is taken from the marked range once its people have been shown', async () => {
    const store = await open(READY);
    store.selection = { ...store.selection, address: 'A1:B3', values: [['Họ và tên', 'Giới tính'], ['Mai Xuân Đạt', 'Nam'], ['Lê Hồng Hoa', 'Nữ']] };
    await pane.step(1);
    await pane.click('read-roster');
    expect(pane.text()).toContain('2 người');
    expect(store.getState().roster).toBeNull();
    await pane.click('use-roster');
    expect(store.getState().roster).toHaveLength(3);
  });
});

describe('a contest', () => {
  test('forty names pasted with blank lines and numbering are counted, checked and saved', async () => {
    const store = await open({ congress: CONGRESS });
    await pane.step(2);
    await pane.fill('office', 'delegates');
    await pane.fill('seats', '39');
    await pane.fill('names', Array.from({ length: 40 }, (_, index) => `${index + 1}. Người thứ ${String.fromCharCode(65 + (index % 26))}${index}\n\n`).join(''));
    expect(pane.text('names-count')).toContain('40');
    await pane.click('add-contest');
    expect(store.getState().contests[0]).toMatchObject({ office: 'delegates', seats: 39, form: 'cross', round: 1, kind: 'majority', source: null });
    expect(store.getState().contests[0]?.candidates).toHaveLength(40);
    expect(pane.text('zero-report')).toContain('40 người trên phiếu, mỗi người 0 phiếu bầu');
  });

  test.each([
    ['more seats than names', '3', 'A\nB', 'F.302'],
    ['a name twice', '1', 'Nguyễn A\nNguyễn A', 'F.302'],
  ])('%s is a finding and is not saved', async (_, seats, names, code) => {
    const store = await open({ congress: CONGRESS });
    await pane.step(2);
    await pane.fill('seats', seats);
    await pane.fill('names', names);
    expect(pane.findings()).toContain(code);
    await pane.click('add-contest');
    expect(store.calls).not.toContain('saveContest');
  });

  test('somebody who counts may not stand on the list: said at once', async () => {
    await open({ congress: CONGRESS });
    await pane.step(2);
    await pane.fill('office', 'secretary');
    await pane.fill('seats', '1');
    await pane.fill('names', 'Trần Văn Hùng');
    expect(pane.findings()).toEqual(['F.301']);
  });

  test('the list is sorted by given name', async () => {
    await open({ congress: CONGRESS });
    await pane.step(2);
    await pane.fill('names', 'Nguyễn Yến\nTrần Đạt\n=Lê Dung');
    await pane.click('sort-names');
    expect(pane.field('names').value).toBe('=Lê Dung\nTrần Đạt\nNguyễn Yến');
  });

  test('names are taken from the marked range, headings and numbers left out', async () => {
    const store = await open({ congress: CONGRESS });
    store.selection = { ...store.selection, values: [['TT', 'Họ và tên'], [1, 'Mai Xuân Đạt'], [2, '+Lê Hồng Hoa']] };
    await pane.step(2);
    await pane.click('take-names');
    expect(pane.field('names').value).toBe('Mai Xuân Đạt\n+Lê Hồng Hoa');
  });

  test('once papers are entered at any desk the list cannot change, and that is said', async () => {
    const entered = { phase: 'open', mixed: true, mistakes: 0, head: '' } as const;
    const papers = [paperOf(1, [1, 1, 1, 1, 1, 0])];
    const store = await open({ ...READY, entries: [{ ...entered, desk: '1', phase: 'none', papers: [] }, { ...entered, desk: '2', papers }] });
    await pane.step(2);
    await pane.fill('names', 'Ai đó khác');
    expect(pane.text()).toContain('Đã có phiếu nhập theo danh sách này');
    await pane.click('save-contest');
    expect(store.calls).not.toContain('saveContest');
    await pane.click('drop-changes');
    expect(pane.field('names').value).toContain('Mai Xuân Đạt');
  });

  test('it is deleted only when asked twice', async () => {
    const store = await open(READY);
    await pane.step(2);
    await pane.click('delete-contest');
    await pane.click('cancel-delete-contest');
    expect(store.getState().contests).toHaveLength(1);
    await pane.click('delete-contest');
    await pane.click('confirm-delete-contest');
    expect(store.getState().contests).toEqual([]);
  });

  test('a marked range of papers is shown as read, then counted in place', async () => {
    const store = await open({ congress: CONGRESS });
    store.selection = { ...store.selection, sheet: 'Phiếu của tôi', values: [['An', 'Bình', 'Cường'], ['x', 'x', ''], ['x', '', 'hả']], firstRow: 1, firstColumn: 0 };
    await pane.step(2);
    await pane.fill('seats', '2');
    await pane.fill('papers', 'sheet');
    await pane.click('read-selection');
    expect(pane.findings()).toContain('F.902');
    expect(pane.text()).toContain('hả');
    expect(pane.has('use-range')).toBe(false);
    store.selection = { ...store.selection, values: [['An', 'Bình', 'Cường'], ['x', 'x', ''], ['x', '', '']] };
    await pane.click('read-selection');
    expect(pane.text('sheet-report')).toContain('3 tên, 2 phiếu');
    expect([...pane.place.querySelectorAll('[data-part="columns"] li')].map(({ textContent }) => textContent?.trim())).toEqual(['Cột A: An', 'Cột B: Bình', 'Cột C: Cường']);
    await pane.click('use-range');
    expect(store.getState().contests[0]).toMatchObject({
      form: 'cross', seats: 2, source: { sheet: 'Phiếu của tôi', address: 'A1:C3', form: 'cross', countColumn: null, conclusionColumn: null },
    });
  });

  test('the ribbon’s wish shows an empty form', async () => {
    await open(READY);
    await pane.step(5);
    await pane.let(() => askFor('contest'));
    expect(pane.field('names').value).toBe('');
    expect(pane.has('add-contest')).toBe(true);
  });
});

describe('reconciliation and results', () => {
  const ballots = [...Array.from({ length: 40 }, (_, index) => paperOf(index + 1, [1, 1, 1, 1, 1, 0])), paperOf(41, [1, 1, 1, 1, 1, 1])];

  test('nobody’s votes are seen before the numbers are agreed', async () => {
    await open({ ...READY, ballots });
    await pane.step(5);
    expect(pane.text('ranking')).toBe('');
    await pane.click('go-on');
    expect(pane.button('agree-counts').disabled).toBe(true);
  });

  test('errors block; warnings are confirmed one by one; then the result is shown and written', async () => {
    const store = await open({ ...READY, ballots });
    await pane.step(4);
    await pane.fill('issued', '45');
    await pane.fill('collected', '40');
    expect(pane.findings()).toContain('F.105');
    expect(pane.button('agree-counts').disabled).toBe(true);
    await pane.fill('collected', '41');
    expect(pane.findings()).toEqual(['W.101']);
    expect(pane.button('agree-counts').disabled).toBe(true);
    await pane.tick('confirm-W.101');
    await pane.click('agree-counts');
    expect(store.getState().contests[0]).toMatchObject({ issued: 45, collected: 41 });
    expect([pane.counter('base'), pane.counter('needed'), pane.counter('valid'), pane.counter('elected')]).toEqual(['60', '31', '40', '5/5']);
    expect(pane.text('ranking')).toContain('Mai Xuân Đạt4066,67Trúng cử');
    await pane.click('write-results');
    expect(pane.text('written')).toContain('Biên bản');
    expect(store.models.length).toBeGreaterThanOrEqual(3);
  });

  test('a paper more undoes the agreement', async () => {
    const store = await open({ ...READY, ballots: ballots.slice(0, 40), contests: [contestOf({ issued: 40, collected: 40 })] });
    await pane.step(4);
    await pane.click('agree-counts');
    expect(pane.text('ranking')).not.toBe('');
    await pane.let(() => store.addBallot({ marks: [1, 1, 1, 1, 1, 0], count: 1, conclusion: null }));
    expect(pane.text('ranking')).toBe('');
  });

  test('text for a number of papers is named', async () => {
    await open({ ...READY, ballots });
    await pane.step(4);
    await pane.fill('issued', 'bốn mươi');
    expect(pane.text()).toContain('Số phiếu phát ra: “bốn mươi” không phải là số nguyên');
    expect(pane.button('save-counts').getAttribute('aria-disabled')).toBe('true');
  });

  test('a tie leads to the form of the vote among the tied', async () => {
    const tied = [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 20 }), paperOf(2, [1, 1, 1, 1, 0, 1], { count: 20 }), paperOf(3, [1, 1, 0, 0, 1, 1], { count: 20 })];
    await open({ ...READY, ballots: tied, contests: [contestOf({ issued: 60, collected: 60, seats: 5 })] });
    await pane.step(4);
    await pane.click('agree-counts');
    expect(pane.text('next')).toContain('Bằng phiếu');
    expect(pane.text('next')).toContain('cần đối chiếu văn bản');
    await pane.click('decide-runoff');
    expect([pane.field('round').value, pane.field('kind').value, pane.field('seats').value]).toEqual(['2', 'runoff', '3']);
    expect(pane.field('names').value.split('\n')).toHaveLength(4);
  });
});

describe('the workbook', () => {
  test('damaged tables are named and repaired', async () => {
    const store = await open({ ...READY, damage: [{ code: 'F.911', where: { table: 'Log' }, data: { table: 'Log' } }] });
    expect(pane.text()).toContain('F.911');
    await pane.click('repair');
    expect(store.calls).toContain('repair');
    expect(pane.has('repair')).toBe(false);
  });

  test('refused writes are counted and tried again', async () => {
    const store = await open({ ...READY, waiting: 3, refused: { code: 'F.921', where: {}, data: { case: 'protected', message: '' } } });
    expect(pane.text()).toContain('3 mục đang chờ');
    await pane.click('retry');
    expect(store.calls).toContain('retry');
    expect(pane.has('retry')).toBe(false);
  });

  test('a result sheet that cannot say that it no longer holds is named, whatever waits, and tried again', async () => {
    const store = await open({ ...READY, waiting: 2, unmarked: { code: 'F.921', where: { sheet: 'Biên bản' }, data: { case: 'unmarked' } } });
    expect(pane.text()).toContain('Trang kết quả không còn đúng mà chưa ghi rõ điều đó');
    expect(pane.text()).toContain('Trang Biên bản: số liệu đã thay đổi');
    await pane.click('retry');
    expect(store.calls).toContain('retry');
  });

  test('what this Excel lacks is said and can be put away', async () => {
    await open({ ...READY, missing: ['CustomFunctionsRuntime'] });
    expect(pane.text()).toContain('CustomFunctionsRuntime');
    await pane.click('hide-missing');
    expect(pane.text()).not.toContain('CustomFunctionsRuntime');
  });

  test('an Excel that is too old is told', async () => {
    await open({ phase: 'unsupported' });
    expect(pane.text()).toContain('Excel 2021');
  });

  test('another contest is opened from the top bar', async () => {
    const store = await open({ ...READY, contests: [contestOf(), contestOf({ id: '2', office: 'secretary', seats: 1, names: ['Mai Xuân Đạt', 'Lê Hồng Hoa'] })] });
    await pane.fill('open-contest', '2');
    await pane.settle();
    expect(store.getState().openId).toBe('2');
  });
});

describe('English', () => {
  test('switched to English no step says a Vietnamese word, but for names and the switch itself', async () => {
    const names = ['Ann', 'Bob', 'Cyd'];
    await open({ congress: { ...CONGRESS, organisation: 'Branch', superior: '', place: '', head: 'Ann', counters: [] }, contests: [contestOf({ names, seats: 2, issued: 1, collected: 1 })], openId: '1', ballots: [paperOf(1, [1, 1, 0])] });
    await pane.click('switch-language');
    await pane.click('confirm-switch-language');
    expect(document.documentElement.lang).toBe('en');
    for (const step of [1, 2, 3, 4, 5] as const) {
      await pane.step(step);
      const said = pane.text().replace(/\d+-(QĐ|HD)\/TW/g, '');
      expect(said).not.toMatch(/[ạảãàáâậầấẩẫăắằặẳẵđêếềệểễọỏõòóôộổỗồốơợớờởỡụủũùúưựữửừứịỉĩìíỵỷỹỳý]/i);
    }
    await pane.click('switch-language');
    expect(pane.text('language-question')).toContain('stay in English');
    await pane.click('confirm-switch-language');
    expect(document.documentElement.lang).toBe('vi');
  });

  test('before any paper is entered the language is changed at once', async () => {
    const store = await open({ congress: CONGRESS, contests: [contestOf()], openId: '1' });
    await pane.click('switch-language');
    expect(store.getState().language).toBe('en');
  });

  test.each<[string, Partial<State>]>([
    ['papers of the open contest', { contests: [contestOf()], openId: '1', ballots: [paperOf(1, [1, 1, 1, 1, 1, 0])] }],
    ['papers of a contest that is not open', { contests: [contestOf({ status: 'entry' })] }],
    ['result sheets', { contests: [contestOf({ status: 'written' })] }],
  ])('once there are %s it is asked first, and “no” changes nothing', async (_, state) => {
    const store = await open({ congress: CONGRESS, ...state });
    await pane.click('switch-language');
    expect(store.getState().language).toBe('vi');
    expect(pane.text('language-question')).toContain('giữ nguyên tiếng Việt');
    await pane.click('cancel-switch-language');
    expect([store.getState().language, pane.text('language-question'), pane.has('switch-language')]).toEqual(['vi', '', true]);
  });
});
