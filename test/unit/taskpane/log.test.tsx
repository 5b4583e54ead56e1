/** @jest-environment jsdom */
import { rehearsalDeck } from '../../../src/election/rehearsal';
import type { Finding } from '../../../src/election/finding';
import type { DeskEntry, State, StoredBallot } from '../../../src/workbook/state';
import { goTo } from '../../../src/taskpane/components/route';
import { checkRehearsal } from '../../../src/taskpane/log/rehearsal-check';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

async function open(state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf()], openId: '1', ...state });
  pane = await PaneDriver.open(store);
  await pane.let(() => goTo('log'));
  return store;
}

const RULES = { form: 'cross', seats: 5, names: 6 } as const;
const deck = (): StoredBallot[] => rehearsalDeck(RULES).map(({ marks, count }, index) => paperOf(index + 1, Array.from(marks), { count }));
const hand = (table: string, desk: string): Finding => ({ code: 'W.942', where: { table, row: 3 }, data: { case: 'changed', desk, number: 2, logged: 'gạch 2', found: 'gạch 5' } });
const CHAIN: Finding = { code: 'W.941', where: { table: 'Log', row: 4 }, data: { case: 'changed', desk: '1' } };

function entry(desk: '1' | '2', part: Partial<DeskEntry> = {}): DeskEntry {
  return { desk, phase: 'closed', mixed: true, papers: [paperOf(1, [1, 1, 1, 1, 1, 0])], mistakes: 0, head: `head-${desk}`, ...part };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('verifying', () => {
  test('what fits is said in figures, with the last hash', async () => {
    const store = await open({ entries: [entry('1')] });
    store.verification = { findings: [], rows: 57, papers: 50, heads: [] };
    await pane.click('verify');
    expect(pane.text('verified')).toContain('Đã đọc lại 57 dòng nhật ký và 50 dòng phiếu.');
    expect(pane.text('head-1')).toBe('Nhật ký bàn 1: head-1');
    expect(pane.has('accept-hand')).toBe(false);
  });

  test('a head from signed minutes is looked for, and one that cannot be a head is said', async () => {
    const store = await open({ entries: [entry('1')] });
    await pane.fill('signed-head', 'e058 acd3');
    expect(pane.text()).toContain('Mã “e058 acd3” chưa đủ 12 ký tự');
    await pane.click('verify');
    await pane.fill('signed-head', 'e058 acd3 1e9d');
    await pane.click('verify');
    expect(store.calls.filter((call) => call.startsWith('verify'))).toEqual(['verify e058acd31e9d']);
  });

  test('what was edited by hand is named, and taken into the log only when asked twice', async () => {
    const store = await open({ entries: [entry('1')] });
    store.verification = { findings: [CHAIN, hand('Ballots_1', '1')], rows: 9, papers: 5, heads: [] };
    await pane.click('verify');
    expect(pane.findings()).toEqual(['W.941', 'W.942']);
    expect(pane.text()).toContain('Lúc nhập: “gạch 2”; bây giờ: “gạch 5”');
    await pane.click('accept-hand');
    expect(store.calls).not.toContain('acceptByHand');
    await pane.click('confirm-accept-hand');
    expect(store.calls).toContain('acceptByHand');
    expect(pane.findings()).toEqual(['W.941']);
    expect((document.activeElement as HTMLElement).dataset['part']).toBe('verdict');
  });

  test('what a paper was and is reads as on the paper, not in the digits of the log', async () => {
    const store = await open({ entries: [entry('1')] });
    store.verification = { findings: [{ code: 'W.942', where: { table: 'Ballots_1', row: 3 }, data: { case: 'changed', desk: '1', contest: '1', number: 2, logged: '111011 /1', found: '011011 ×2 /1' } }], rows: 9, papers: 5, heads: [] };
    await pane.click('verify');
    expect(pane.text()).toContain('Lúc nhập: “gạch 4”; bây giờ: “gạch 1, 4');
    expect(pane.text()).not.toContain('111011');
  });

  test('an Excel that refuses to be read is not taken for a record that fits', async () => {
    const store = await open();
    store.verification = null;
    await pane.click('verify');
    expect(pane.text()).toContain('chưa kiểm tra được');
    expect(pane.text('verified')).toBe('');
  });

  test.each<[string, DeskEntry['phase'], readonly string[], boolean]>([
    ['are hidden while it enters', 'open', [], false],
    ['are shown once it has closed', 'closed', ['W.942'], true],
  ])('the papers of another desk %s', async (_, phase, codes, acceptable) => {
    const store = await open({ entries: [entry('1'), entry('2', { phase })] });
    store.verification = { findings: [hand('Ballots_1_2', '2')], rows: 9, papers: 5, heads: [] };
    await pane.click('verify');
    expect(pane.findings()).toEqual(codes);
    expect(pane.text().includes('gạch 5')).toBe(acceptable);
    expect(pane.has('accept-hand')).toBe(acceptable);
  });
});

describe('the diary', () => {
  test('is made as a sheet of the contest', async () => {
    const store = await open({ entries: [entry('1')] });
    await pane.click('print-diary');
    expect(store.models.map(({ key }) => key)).toEqual(['diary:1']);
    expect(pane.text('print-diary-done')).toContain('Đã lập trang');
  });

  test('waits until every desk has closed: it tells what is on the papers', async () => {
    await open({ entries: [entry('1'), entry('2', { phase: 'open' })] });
    expect(pane.has('print-diary')).toBe(false);
    expect(pane.text()).toContain('chỉ lập khi mọi bàn đã khóa');
  });
});

describe('the report before the first paper', () => {
  test('is made as a sheet of the contest while no desk has papers', async () => {
    const store = await open({ entries: [entry('1', { papers: [] })] });
    await pane.click('print-zero');
    expect(store.models.map(({ key }) => key)).toEqual(['zero:1']);
    expect(pane.text('print-zero-done')).toContain('Đã lập trang');
  });

  test('is too late once there are papers, and says so', async () => {
    await open({ ballots: deck() });
    expect(pane.has('print-zero')).toBe(false);
    expect(pane.text()).toContain('phải lập trước phiếu đầu tiên');
  });
});

describe('the rehearsal', () => {
  test('from the start to the end: the deck printed, entered, found right, cleared', async () => {
    const store = await open();
    await pane.click('start-rehearsal');
    expect(pane.text('rehearsal')).toContain('ĐANG TẬP DƯỢT');
    await pane.click('print-deck');
    expect(store.models.map(({ key }) => key)).toEqual(['deck:1']);
    await pane.let(() => store.set({ ballots: deck().slice(1) }));
    expect(pane.text('rehearsal-panel')).toContain(`${deck().length - 1}/${deck().length} phiếu`);
    await pane.let(() => store.set({ ballots: deck() }));
    expect(pane.text('rehearsed')).toContain('máy đếm khớp từng người');
    await pane.click('clear-rehearsal');
    expect(store.getState().rehearsal).toBe(true);
    await pane.click('confirm-clear-rehearsal');
    expect(store.getState()).toMatchObject({ rehearsal: false, ballots: [] });
    expect(pane.text('rehearsal')).toBe('');
    expect(pane.has('start-rehearsal')).toBe(true);
    expect(pane.text('cleared')).toContain('sẵn sàng để kiểm phiếu thật');
    expect(document.activeElement).toBe(pane.button('go-entry'));
  });

  test('comes first where its notice leads', async () => {
    await open({ rehearsal: true });
    await pane.step(3);
    pane.button('go-rehearsal').focus();
    await pane.click('go-rehearsal');
    const acts = [...pane.place.querySelectorAll<HTMLElement>('main [data-act]')].map(({ dataset }) => dataset['act']);
    expect(acts.indexOf('clear-rehearsal')).toBeLessThan(acts.indexOf('verify'));
  });

  test('two slips that make up for each other leave every count right, and are found all the same', () => {
    const slips = new Map([['100111', '001111'], ['001101', '100101']]);
    const typed = deck().map((paper) => {
      const slip = slips.get(Array.from(paper.marks).join(''));
      slips.delete(Array.from(paper.marks).join(''));
      return slip === undefined ? paper : { ...paper, marks: Array.from(slip, (mark) => Number(mark) as 0 | 1) };
    });
    const { valid, invalid, names, wrong } = checkRehearsal(typed, RULES);
    expect([valid, invalid, names, wrong.map(({ paper }) => paper)]).toEqual([null, null, [], [1, 10]]);
  });

  test('the papers of the deck in another order are no slip', () => {
    const [first, ...rest] = deck();
    expect(checkRehearsal([...rest, first!].map((paper, index) => ({ ...paper, number: index + 1 })), RULES).wrong).toEqual([]);
  });

  test('a slip is named with what it must be', async () => {
    const [first, ...rest] = deck();
    const slipped = { ...first!, marks: Array.from(first!.marks).map((mark, place) => (place === 5 ? 1 - mark : mark)) as (0 | 1)[] };
    await open({ rehearsal: true, ballots: [slipped, ...rest] });
    expect(pane.text('rehearsed')).toMatch(/Nguyễn Hồng Yến: phải là \d+, đang là \d+/);
    expect(pane.text('rehearsed')).toMatch(/Phiếu 1: phải là gạch [\d, ]+; đang là gạch [\d, ]+/);
  });

  test('is marked on every screen and cannot be put away', async () => {
    await open({ rehearsal: true });
    for (const step of [1, 2, 3, 4, 5] as const) {
      await pane.step(step);
      expect(pane.text('rehearsal')).toContain('không phải phiếu bầu');
      expect(pane.place.querySelector('[data-part="rehearsal"] [role="status"]')).not.toBeNull();
    }
    await pane.click('go-rehearsal');
    expect(pane.has('clear-rehearsal')).toBe(true);
  });

  test('cannot begin where there are papers', async () => {
    await open({ ballots: deck() });
    expect(pane.has('start-rehearsal')).toBe(false);
    expect(pane.text('rehearsal-panel')).toContain('Sổ tính đã có phiếu');
  });

  test('every name whose votes are not those of the deck counts, and the papers', () => {
    const papers = deck();
    expect(checkRehearsal(papers, RULES)).toMatchObject({ valid: null, invalid: null, names: [] });
    const check = checkRehearsal(papers.slice(0, -1), RULES);
    expect(check.entered).toBe(check.papers - 1);
    expect(check.invalid).toEqual({ wanted: 2, found: 1 });
  });
});

describe('before anybody’s votes', () => {
  const counted = { contests: [contestOf({ issued: 1, collected: 1 })] };

  test('the record is read when the step is shown; what does not fit must be confirmed', async () => {
    const store = await open({ ...counted, entries: [entry('1')] });
    store.verification = { findings: [hand('Ballots_1', '1')], rows: 9, papers: 1, heads: [] };
    await pane.step(4);
    expect(pane.text('record')).toContain('có chỗ không khớp');
    expect(pane.button('agree-counts').disabled).toBe(true);
    await pane.tick('confirm-W.942');
    await pane.click('agree-counts');
    expect(pane.text('ranking')).not.toBe('');
  });

  test('a refused reading says so and can be tried again', async () => {
    const store = await open({ ...counted, entries: [entry('1')] });
    store.verification = null;
    await pane.step(4);
    expect(pane.text()).toContain('chưa kiểm tra được nhật ký');
    store.verification = { findings: [], rows: 3, papers: 1, heads: [] };
    await pane.click('verify');
    expect(pane.text('record')).toContain('khớp nhau (3 dòng nhật ký, 1 dòng phiếu)');
  });

  test('entries that are under way or differ block, and lead to the comparison', async () => {
    await open({ ...counted, entries: [entry('1'), entry('2', { phase: 'open' })] });
    await pane.step(4);
    expect(pane.findings()).toContain('F.203');
    expect(pane.button('agree-counts').disabled).toBe(true);
    await pane.click('go-compare');
    expect(pane.text('count-state')).toContain('Bàn 2: đang nhập');
  });

  test('papers set aside are counted apart, with the way to them', async () => {
    await open({ ...counted, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0], { conclusion: { kind: 'undecided', note: '' } })] });
    await pane.step(4);
    expect([pane.counter('entered'), pane.counter('valid'), pane.counter('invalid'), pane.counter('undecided')]).toEqual(['1', '0', '0', '1']);
    expect(pane.findings()).toContain('F.104');
    expect(pane.has('go-undecided')).toBe(true);
  });

  test('the results say how papers were entered, the mistakes of each desk and the last hashes', async () => {
    await open({ ...counted, entries: [entry('1', { mistakes: 1 }), entry('2', { mistakes: 3 })] });
    await pane.step(4);
    await pane.click('agree-counts');
    expect(pane.text('entry-summary')).toContain('bàn 1: 1, bàn 2: 3');
    expect(pane.text('entry-summary')).toContain('bàn 2: head-2');
    await pane.click('go-log');
    expect(pane.has('verify')).toBe(true);
  });
});

describe('what the browser keeps', () => {
  test('a browser without a journal is said to be one', async () => {
    await open({ unsafe: { code: 'W.932', where: {}, data: { case: 'full' } } });
    expect(pane.text()).toContain('W.932');
  });

  test('strayed papers are taken at once, and forgotten only when asked twice', async () => {
    const store = await open({ strayed: { file: 'cũ.xlsx', papers: 7 } });
    expect(pane.text()).toContain('Còn 7 phiếu chưa ghi, nhập khi tệp tên là “cũ.xlsx”');
    await pane.click('forget-strayed');
    expect(store.getState().strayed).not.toBeNull();
    await pane.click('cancel-forget-strayed');
    await pane.click('take-strayed');
    expect(store.calls).toContain('takeStrayed');
    expect(store.getState().strayed).toBeNull();
  });
});
