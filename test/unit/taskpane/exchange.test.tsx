/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { countOpen } from '../../../src/workbook/write-results';
import type { DeskEntry, State, StoredContest } from '../../../src/workbook/state';
import { exportGate } from '../../../src/taskpane/results/export-gate';
import { exportFile, moment } from '../../../src/taskpane/results/export-file';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

beforeEach(() => {
  sessionStorage.clear();
  // jsdom has neither; every browser does.
  Object.assign(globalThis, { TextDecoder });
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
});

/** Unfolds a part; jsdom tells nobody of it. */
async function unfold(part: string): Promise<void> {
  const details = pane.place.querySelector<HTMLDetailsElement>(`details[data-part="${part}"]`)!;
  await pane.let(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

/** The committee agrees on the numbers of the open contest, and the head confirms its warnings. */
async function agree(store: FakeStore, { confirmed }: { readonly confirmed: boolean }): Promise<void> {
  const result = countOpen(store.getState())!;
  await store.agreeCounts(result);
  if (confirmed) await store.confirmOutcome(result);
}

describe('files of a contest', () => {
  const papers = [...Array.from({ length: 59 }, (_, index) => paperOf(index + 1, [1, 1, 1, 1, 1, 0])), paperOf(60, [0, 0, 1, 1, 1, 1])];
  const counted = contestOf({ issued: 60, collected: 60, status: 'counted' });
  const entry = (part: Partial<DeskEntry> = {}): DeskEntry => ({ desk: '1', phase: 'closed', mixed: true, papers, mistakes: 0, head: 'abc', ...part });

  /** Results whose numbers are agreed on and whose warnings are confirmed, with the files unfolded. */
  async function open(part: Partial<State> = {}, { confirmed = true } = {}): Promise<FakeStore> {
    const store = new FakeStore({ congress: CONGRESS, contests: [counted], openId: '1', entries: [entry()], logHead: 'abc', ...part });
    await agree(store, { confirmed });
    pane = await PaneDriver.open(store);
    await pane.step(5);
    await unfold('export');
    return store;
  }

  const content = (): string => (pane.field('file-content') as HTMLTextAreaElement).value;

  afterEach(() => pane.close());

  test.each<[string, string, RegExp]>([
    ['json', 'ket-qua-chi-uy-lan-1.json', /^\{\n {2}"format": "congress-contest"/],
    ['cvr', 'phieu-nist-chi-uy-lan-1.json', /"@type": "CVR.CastVoteRecordReport"/],
    ['ballots', 'phieu-chi-uy-lan-1.csv', /^\uFEFFPhiếu số,Số tờ,Mai Xuân Đạt/],
    ['result', 'ket-qua-tung-nguoi-chi-uy-lan-1.csv', /^\uFEFFHọ và tên,Số phiếu/],
  ])('%s is noted in the log, then offered to download and to copy', async (kind, name, beginning) => {
    const store = await open();
    await pane.click(`export-${kind}`);
    expect(store.calls).toContain(`noteExport 1 ${name}`);
    expect(pane.place.querySelector('[data-act="download-file"]')!.getAttribute('download')).toBe(name);
    expect(content()).toMatch(beginning);
    expect(pane.text('file-offer')).toContain(`Tệp ${name} đã sẵn sàng`);
  });

  test('each file that was made is brought into sight, the second as the first', async () => {
    await open();
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function scrolled(this: Element) { shown.push(this.querySelector('[data-act="download-file"]')?.getAttribute('download') ?? ''); };
    await pane.click('export-json');
    await pane.click('export-result');
    await pane.click('export-result');
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    expect(shown.filter((name) => name !== '')).toEqual(['ket-qua-chi-uy-lan-1.json', 'ket-qua-tung-nguoi-chi-uy-lan-1.csv', 'ket-qua-tung-nguoi-chi-uy-lan-1.csv']);
  });

  test('one file takes the place of another, and none is left when a paper changes', async () => {
    const store = await open();
    await pane.click('export-json');
    await pane.click('export-result');
    expect(content()).toContain('Số phiếu');
    await pane.let(() => store.set({ entries: [entry({ papers: papers.slice(1) })] }));
    expect(pane.text('file-offer')).toBe('');
  });

  test('in English it has English names', async () => {
    const store = await open({ language: 'en' });
    await pane.click('export-result');
    expect(store.calls).toContain('noteExport 1 result-by-name-branch-committee-round-1.csv');
  });

  test('papers that nobody says were mixed are listed by what is on them', async () => {
    await open({ entries: [entry({ mixed: null })] });
    await pane.click('export-ballots');
    expect(content().split(/\r?\n/)[1]).toBe('1,1,0,0,1,1,1,1,');
  });

  test('warnings of the result that are not confirmed hold files back, and the panel says so', async () => {
    const few = papers.map((paper) => ({ ...paper, marks: [1, 0, 0, 0, 0, 0] as const }));
    await open({ entries: [entry({ papers: few })] }, { confirmed: false });
    expect(pane.text('export-waits')).toContain('Trưởng ban xác nhận');
    expect(pane.has('export-json')).toBe(false);
  });
});

describe('no file tells', () => {
  const papers = [paperOf(1, [1, 1, 1, 1, 1, 0])];
  const desk = (id: '1' | '2', phase: DeskEntry['phase'], part: Partial<DeskEntry> = {}): DeskEntry => ({ desk: id, phase, mixed: true, papers, mistakes: 0, head: '', ...part });
  const contest = (part: Partial<StoredContest> = {}): StoredContest => contestOf({ issued: 1, collected: 1, status: 'counted', ...part });

  async function gate(part: Partial<State>, earlier: readonly StoredContest[]): Promise<ReturnType<typeof exportGate>> {
    const store = new FakeStore({
      congress: { ...CONGRESS, convoked: 1, deductions: {}, present: 1 }, openId: '1', entries: [desk('1', 'closed')], ...part, contests: [...(part.contests ?? [contest()]), ...earlier],
    });
    const statuses = store.getState().contests;
    await agree(store, { confirmed: true });
    store.set({ contests: statuses, ...('agreed' in part && { agreed: part.agreed }), ...('confirmed' in part && { confirmed: part.confirmed }) });
    const result = countOpen(store.getState())!;
    return exportGate(store, result, earlier.map((one) => ({ ...result, findings: [], contest: one })));
  }

  test.each<[string, ReturnType<typeof exportGate>, Partial<State>, readonly StoredContest[]]>([
    ['nothing is in the way of what is agreed on', 'open', {}, []],
    ['what one desk has entered while another is at work', 'entering', { entries: [desk('1', 'closed'), desk('2', 'open')] }, []],
    ['either of two entries that differ', 'entering', { entries: [desk('1', 'closed'), desk('2', 'closed', { papers: [paperOf(1, [0, 1, 1, 1, 1, 1])] })] }, []],
    ['anything at another desk', 'entering', { desk: '2', entries: [desk('1', 'closed'), desk('2', 'closed')] }, []],
    ['votes before the numbers are agreed on', 'uncounted', { agreed: '' }, []],
    ['votes of an earlier vote that is not agreed on', 'uncounted', { contests: [contest({ round: 2, follows: '0' })] }, [contest({ id: '0', status: 'entry' })]],
    ['a result before its warnings are confirmed', 'unconfirmed', { entries: [desk('1', 'closed', { papers: [paperOf(1, [1, 0, 0, 0, 0, 0])] })], confirmed: '' }, []],
    ['a result that errors stand against', 'errors', { contests: [contest({ collected: 2 })] }, []],
    ['a result of tables that are damaged', 'errors', { damage: [{ code: 'F.912', where: {}, data: {} }] }, []],
  ])('%s', async (_, expected, part, earlier) => {
    expect(await gate(part, earlier)).toBe(expected);
  });

  test('a file is made over the papers of desk 1, at a moment with its distance from UTC', () => {
    expect(moment(new Date('2025-05-20T03:15:30Z'))).toMatch(/^2025-05-\d{2}T\d{2}:\d{2}:30[+-]\d{2}:\d{2}$/);
    expect(new Date(moment(new Date('2025-05-20T03:15:30Z'))).toISOString()).toBe('2025-05-20T03:15:30.000Z');
    expect(moment({ getTimezoneOffset: () => 210, getTime: () => Date.parse('2025-05-20T03:15:30Z') } as Date)).toBe('2025-05-19T23:45:30-03:30');
    const store = new FakeStore({ congress: CONGRESS, contests: [contest()], openId: '1', entries: [], ballots: papers });
    const result = countOpen({ ...store.getState(), entries: [] })!;
    expect(exportFile('ballots', { ...store.getState(), entries: [] }, { result, earlier: [], now: new Date(0) }).text).toContain('\r\n1,1,1,1,1,1,1,0,\r\n');
  });

  test.each([['committee', 'ket-qua-lay-y-kien-ban-chap-hanh-lan-1.json'], ['opinion', 'ket-qua-lay-y-kien-lan-1.json']] as const)('an opinion vote (%s) has file names that no vote on the office has: %s', (office, name) => {
    const state = new FakeStore({ congress: CONGRESS, contests: [contest({ kind: 'opinion', office })], openId: '1', entries: [desk('1', 'closed')] }).getState();
    expect(exportFile('json', state, { result: countOpen(state)!, earlier: [], now: new Date(0) }).name).toBe(name);
  });
});

describe('papers from a CSV file', () => {
  async function open(part: Partial<State> = {}, seats = '2'): Promise<FakeStore> {
    const store = new FakeStore({ congress: CONGRESS, ...part });
    pane = await PaneDriver.open(store);
    await pane.step(2);
    await pane.fill('seats', seats);
    await pane.fill('papers', 'sheet');
    await pane.settle();
    return store;
  }

  async function paste(text: string): Promise<void> {
    await pane.fill('csv-text', text);
    await pane.click('read-csv');
  }

  async function choose(bytes: ArrayLike<number> | null, name = 'phieu.csv'): Promise<void> {
    const field = pane.field('csv-file');
    const file = { name, arrayBuffer: async () => (bytes === null ? Promise.reject(new Error('gone')) : Uint8Array.from(bytes).buffer) };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    Object.defineProperty(field, 'value', { set: () => undefined, get: () => '', configurable: true });
    await pane.let(() => field.dispatchEvent(new Event('change', { bubbles: true })));
  }

  afterEach(() => pane.close());

  const FILE = 'Phiếu số;Số tờ;An;Bình;Cường;Kết luận\r\n1;1;1;1;0;\r\n2;3;1;0;1;\r\n3;1;1;1;1;P.08\r\n';

  test('are shown as read, then copied to a new sheet and counted there', async () => {
    const store = await open();
    await paste(FILE);
    expect(pane.text('csv-report')).toContain('Nội dung đã dán: 3 người, 5 phiếu ở 3 dòng, cần bầu 2.');
    expect(pane.text('csv-report')).toContain('Loại phiếu: Gạch tên. Dấu trong tệp: Đánh dấu người được bầu. Các cột cách nhau bằng dấu chấm phẩy.');
    await pane.click('use-csv');
    expect(store.added).toEqual([{ title: 'Phiếu CSV', rows: [['Phiếu số', 'Số tờ', 'An', 'Bình', 'Cường', 'Kết luận'], [1, 1, 1, 1, 0, ''], [2, 3, 1, 0, 1, ''], [3, 1, 1, 1, 1, 'P.08']] }]);
    expect(store.getState().contests[0]).toMatchObject({
      form: 'cross', seats: 2, candidates: [{ name: 'An' }, { name: 'Bình' }, { name: 'Cường' }],
      source: { sheet: 'Phiếu CSV', address: 'B1:F4', form: 'cross', countColumn: 0, conclusionColumn: 4 },
    });
  });

  test('are shown with the column of each name, by place on the paper', async () => {
    await open();
    await paste(FILE);
    expect([...pane.place.querySelectorAll('[data-part="columns"] li')].map(({ textContent }) => textContent?.trim())).toEqual(['Cột C: An', 'Cột D: Bình', 'Cột E: Cường']);
    expect(pane.text('columns')).not.toContain('không khớp');
  });

  test.each<[string, readonly string[], string, boolean]>([
    ['another order', ['Bình', 'An', 'Cường'], 'Cột C: An – danh sách ở bước này ghi: Bình', true],
    ['somebody else in the place of one', ['An', 'Bình', 'Dung'], 'Cột E: Cường – danh sách ở bước này ghi: Dung', false],
    ['somebody more than the list', ['An', 'Bình'], 'Cột E: Cường – không có trong danh sách ở bước này', false],
    ['somebody less than the list', ['An', 'Bình', 'Cường', 'Dung'], 'Không có cột nào cho: Dung.', false],
  ])('%s is said before they are taken', async (_, names, said, onlyOrder) => {
    await open({ contests: [contestOf({ names, seats: 2 })], openId: '1' });
    await paste(FILE);
    expect(pane.text('columns')).toContain(said);
    expect(pane.text('columns')).toContain('So với phiếu bầu trước khi dùng');
    expect([pane.text('columns').includes('chỉ khác thứ tự'), pane.text('columns').includes('không khớp')]).toEqual([onlyOrder, !onlyOrder]);
  });

  test('odd marks are named with line, column and text, and nothing can be used', async () => {
    await open();
    await paste('An,Bình,Cường\nx,hả,\nx,x,');
    expect(pane.findings()).toContain('F.902');
    expect(pane.text()).toContain('hả');
    expect(pane.text('csv-report')).toContain('1 ô không đọc được');
    expect(pane.has('use-csv')).toBe(false);
  });

  test('many odd marks are counted, not listed', async () => {
    await open();
    await paste(`An,Bình,Cường\n${'hả,hả,hả\n'.repeat(3)}`);
    expect(pane.text()).toContain('và còn 4 ô nữa');
  });

  test('another meaning of the marks can be chosen', async () => {
    await open();
    await paste('An,Bình,Cường\n1,0,0\n');
    await pane.fill('csv-form', 'struck');
    expect(pane.text('csv-report')).toContain('Đánh dấu người bị gạch');
  });

  test('without a number of seats the reading says that it is not sure, and nothing is saved', async () => {
    const store = await open({}, '');
    await paste('An,Bình\n1,0\n');
    expect(pane.text('csv')).toContain('Điền số lượng bầu');
    await pane.click('use-csv');
    expect(store.added).toEqual([]);
    expect(store.getState().contests).toEqual([]);
  });

  test('a workbook that takes no new sheet keeps the contest out', async () => {
    const store = await open();
    store.refusesSheets = true;
    await paste(FILE);
    await pane.click('use-csv');
    expect(pane.text('csv')).toContain('Excel chưa chép được phiếu');
    expect(store.getState().contests).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['nothing', '  ', 'Chưa có nội dung nào'],
    ['no paper under the names', 'An,Bình\n', 'Không có phiếu nào dưới dòng họ tên'],
    ['lines of unequal length', 'An,Bình\n1,0\n1\n', 'Dòng 3 có 1 ô, dòng đầu có 2 ô: lệch từ cột 2.'],
    ['a quotation mark that stays open', 'An,Bình\n1,"0', 'Dòng 2, cột 3: dấu ngoặc kép mở ở đây mà không đóng.'],
    ['text after a quotation mark', 'An,Bình\n1,"0"0', 'Dòng 2, cột 6: sau dấu ngoặc kép đóng còn chữ “0”.'],
  ])('%s is said', async (_, text, said) => {
    await open();
    await paste(text);
    expect(pane.text('csv')).toContain(said);
    expect(pane.has('use-csv')).toBe(false);
  });

  test('a file is read in its own letters, under its own name', async () => {
    await open();
    await choose(Buffer.from('﻿An\tBình\tCường\r\n1\t1\t0\r\n', 'utf16le'));
    expect(pane.text('csv-report')).toContain('phieu.csv: 3 người, 1 phiếu, cần bầu 2.');
  });

  test.each<[string, ArrayLike<number> | null, string]>([
    ['an Excel file', [0x50, 0x4b, 0x03, 0x04], 'không phải tệp văn bản'],
    ['letters that cannot be made out', [0x41, 0x81, 0x8d], 'Không nhận ra cách mã hóa'],
    ['a file that is gone', null, 'Không mở được tệp này'],
    ['an empty file', [], 'Tệp không có nội dung'],
  ])('%s is refused with what to do', async (_, bytes, said) => {
    await open();
    await choose(bytes);
    expect(pane.text('csv')).toContain(said);
  });

  test('a file that is chosen while another is opened begins with its own reading', async () => {
    await open();
    await paste('An,Bình,Cường\n1,0,0\n');
    await pane.fill('csv-form', 'struck');
    const opened: ((bytes: ArrayBuffer) => void)[] = [];
    const field = pane.field('csv-file');
    Object.defineProperty(field, 'value', { set: () => undefined, get: () => '', configurable: true });
    Object.defineProperty(field, 'files', { value: [{ name: 'a.csv', arrayBuffer: () => new Promise((done) => { opened.push(done); }) }], configurable: true });
    await pane.let(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    await pane.let(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    const bytes = Uint8Array.from(Buffer.from('An,Bình,Cường\nx,x,\n')).buffer;
    await pane.let(() => opened[0]?.(bytes));
    await pane.fill('csv-form', 'struck');
    await pane.let(() => opened[1]?.(bytes));
    expect(pane.field('csv-form').value).toBe('cross');
  });

  test('the button opens the browser’s own choice of a file', async () => {
    await open();
    let opened = 0;
    pane.field('csv-file').addEventListener('click', () => { opened += 1; });
    await pane.click('choose-csv');
    expect(opened).toBe(1);
  });
});
