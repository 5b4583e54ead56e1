/** @jest-environment jsdom */
import { act } from 'react';
import { keep } from '../../../src/taskpane/components/kept-state';
import type { State } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS } from './samples';

let pane: PaneDriver;

type Row = readonly [present: unknown, reason: unknown];

const HEADINGS = ['TT', 'Họ và tên', 'Có mặt', 'Lý do không tính', 'Đề án nhân sự'];

/** A roster of `people` present, then these rows; the names are Người 1, Người 2, … */
function rosterOf(present: number, ...others: readonly Row[]): readonly (readonly unknown[])[] {
  const rows: readonly Row[] = [...Array.from({ length: present }, (): Row => ['x', '']), ...others];
  return [HEADINGS, ...rows.map(([mark, reason], index) => [index + 1, `Người ${index + 1}`, mark, reason, ''])];
}

const EXEMPT: Row = ['', 'Miễn sinh hoạt, vắng'];
const EXCUSED: Row = ['', 'Vắng có lý do'];
/** The congress of the samples: 65 − 3 − 2 = 60. */
const FULL = rosterOf(60, EXEMPT, EXEMPT, EXEMPT, EXCUSED, EXCUSED);

async function open(state: Partial<State>): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, ...state });
  pane = await PaneDriver.open(store);
  await pane.settle();
  return store;
}

/** The lines of a computation: key, label with article, number. */
function linesIn(part: string): Readonly<Record<string, string>> {
  const rows = [...pane.place.querySelectorAll<HTMLElement>(`${part} [data-line]`)];
  return Object.fromEntries(rows.map((row) => [row.dataset['line'] ?? '', `${row.querySelector('th')?.textContent ?? ''} | ${row.querySelector('td')?.textContent ?? ''}`]));
}

const PANEL = '[data-part="attendance"]';
const column = (store: FakeStore, heading: string): readonly unknown[] => {
  const [headings = [], ...body] = store.getState().roster ?? [];
  return body.map((row) => row[headings.indexOf(heading)]);
};

beforeEach(() => {
  sessionStorage.clear();
  // The set-up was in sight last: the pane opens there.
  keep('route', { step: 'setup', newContest: false });
});
afterEach(() => pane.close());

describe('the level of the organisation', () => {
  test('above the branch the congress may be said to elect its secretary itself', async () => {
    const store = await open({});
    expect(pane.place.querySelector('[name="directSecretary"]')).toBeNull();
    await pane.fill('level', 'grassroots');
    await pane.tick('directSecretary');
    await pane.click('save-congress');
    expect(store.getState().congress).toMatchObject({ level: 'grassroots', directSecretary: true });
  });

  test('a branch always does: what was ticked before is not kept', async () => {
    const store = await open({ congress: { ...CONGRESS, level: 'higher', directSecretary: true } });
    await pane.fill('level', 'branch');
    await pane.click('save-congress');
    expect(store.getState().congress).toMatchObject({ level: 'branch', directSecretary: false });
  });
});

describe('the base as it is typed', () => {
  test('is shown line by line, each with its article, inferred ones marked', async () => {
    await open({});
    await pane.fill('present', '59');
    expect(linesIn('main')).toEqual({
      convoked: 'Số được triệu tập · Điều 30.2 | 65',
      temporary: 'Giới thiệu sinh hoạt tạm thời ở nơi khác · Điều 30.2a | − 0',
      exempt: 'Được miễn sinh hoạt và không dự · Điều 30.2b | − 3',
      suspended: 'Bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam · Điều 30.2c | − 0',
      excused: 'Vắng suốt đại hội, có lý do được cấp triệu tập đồng ý · Điều 30.2d | − 2',
      base: 'Cơ sở tính kết quả | = 60',
      needed: 'Số phiếu cần để trúng cử · Điều 30.2 | 31',
      present: 'Số có mặt | 59',
      absent: 'Vắng, vẫn tính vào cơ sở · Điều 30.2 cần đối chiếu văn bản | 1',
    });
  });

  test('follows the articles of the older regulation and of delegates', async () => {
    await open({ congress: { ...CONGRESS, regulation: '244', meeting: 'delegates', deductions: { delegateAbsent: 1 } } });
    expect(linesIn('main')).toMatchObject({
      committeeAbsent: 'Cấp ủy viên cấp triệu tập vắng suốt đại hội · Điều 32.3a | − 0',
      delegateAbsent: 'Đại biểu chính thức vắng suốt đại hội, không có dự khuyết thay · Điều 32.3b | − 1',
    });
  });

  test('of a conference is known by memory, and says so', async () => {
    await open({ congress: { ...CONGRESS, meeting: 'conference' } });
    expect(linesIn('main')['other']).toContain('cần đối chiếu văn bản');
    expect(linesIn('main')['convoked']).toContain('cần đối chiếu văn bản');
  });

  test('deductions beyond the convoked give no number of votes', async () => {
    await open({});
    await pane.fill('exempt', '70');
    expect(linesIn('main')).not.toHaveProperty('needed');
  });
});

describe('another conclusion on the base', () => {
  const fold = (): HTMLDetailsElement => pane.place.querySelector<HTMLDetailsElement>('details[data-part="concluded"]')!;
  /** Unfolds it; jsdom tells nobody of it. */
  const unfold = (): Promise<void> => pane.let(() => {
    fold().open = true;
    fold().dispatchEvent(new Event('toggle'));
  });

  test('is folded away until somebody wants it, and names the rule that is to be checked', async () => {
    await open({});
    expect([fold().open, pane.place.querySelector('[name="concluded-out"]')]).toEqual([false, null]);
    await unfold();
    expect(pane.text('concluded')).toMatch(/vẫn tính vào cơ sở\. \(Điều 30\.2[^)]*\) cần đối chiếu văn bản.*có thể kết luận trừ thêm/);
    await pane.fill('meeting', 'conference');
    expect(pane.text('concluded')).toContain('Hội nghị cấp ủy: cơ sở là số cấp ủy viên được triệu tập.');
  });

  test('has a number and a reason, or is not saved', async () => {
    const store = await open({});
    await unfold();
    await pane.fill('concluded-out', '2');
    await pane.click('save-congress');
    expect(pane.text()).toContain('Lý do kết luận khác về cơ sở: chưa điền.');
    await pane.fill('concluded-out', '');
    await pane.fill('concluded-reason', 'ra về sớm');
    await pane.click('save-congress');
    expect(pane.text()).toContain('Số người trừ thêm, theo kết luận: chưa điền.');
    await pane.fill('concluded-out', '0');
    await pane.click('save-congress');
    expect(pane.text()).toContain('“0” không phải là số nguyên từ 1 trở lên.');
    expect(store.calls).not.toContain('saveCongress');
    await pane.fill('concluded-out', '2');
    await pane.fill('present', '58');
    await pane.click('save-congress');
    expect(store.getState().congress?.concludedOut).toEqual({ people: 2, reason: 'ra về sớm' });
  });

  test('is a line of the base, marked, here and where the roster has its numbers', async () => {
    await open({ congress: { ...CONGRESS, present: 58, concludedOut: { people: 2, reason: 'ra về sớm' } }, roster: FULL });
    expect(fold().open).toBe(true);
    expect(pane.field('concluded-reason').value).toBe('ra về sớm');
    expect(pane.text('base')).toContain('65 − 3 − 2 − 2 = 58');
    for (const part of ['main', PANEL]) expect(linesIn(part)).toMatchObject({ concludedOut: 'Trừ thêm theo kết luận của ban kiểm phiếu cần đối chiếu văn bản | − 2', base: 'Cơ sở tính kết quả | = 58' });
  });

  test('goes with another kind of meeting whose rule it was not about, and stays where the rule is the same', async () => {
    await open({ congress: { ...CONGRESS, present: 58, concludedOut: { people: 2, reason: 'ra về sớm' } } });
    await pane.fill('meeting', 'delegates');
    expect([pane.field('concluded-out').value, pane.field('concluded-reason').value]).toEqual(['2', 'ra về sớm']);
    await pane.fill('meeting', 'conference');
    expect([pane.field('concluded-out').value, pane.field('concluded-reason').value]).toEqual(['', '']);
  });

  test('stays when the numbers of the roster are used, and says when somebody present would be left out', async () => {
    const store = await open({ congress: { ...CONGRESS, present: 58, concludedOut: { people: 2, reason: 'ra về sớm' } }, roster: FULL });
    await pane.click('use-attendance');
    expect(pane.field('concluded-out').value).toBe('2');
    expect(pane.findings()).toContain('F.101');
    await pane.fill('concluded-out', '');
    await pane.fill('concluded-reason', '');
    await pane.click('save-congress');
    expect(store.getState().congress).not.toHaveProperty('concludedOut');
  });
});

describe('attendance from the roster', () => {
  test('without a roster it says what to do', async () => {
    await open({});
    expect(pane.text('attendance')).toContain('Chưa có danh sách người dự');
    expect(pane.has('use-attendance')).toBe(false);
  });

  test('a roster without the columns gets them by a button', async () => {
    const store = await open({ roster: [['Họ và tên', 'Đề án'], ['An', 'x'], ['Bình', '']] });
    expect(pane.text('attendance')).toContain('chưa có cột “Có mặt”');
    await pane.click('add-roster-columns');
    expect(store.getState().roster).toEqual([['Họ và tên', 'Đề án', 'Có mặt', 'Lý do không tính'], ['An', 'x', '', ''], ['Bình', '', '', '']]);
    expect(pane.has('add-roster-columns')).toBe(false);
    expect(pane.text('nobody')).toContain('Chưa ai được đánh dấu có mặt');
    expect(pane.has('use-attendance')).toBe(false);
  });

  test('headings and marks are in the language of the workbook', async () => {
    const store = await open({ language: 'en', roster: [['Name'], ['An']] });
    await pane.click('add-roster-columns');
    await pane.click('mark-all-present');
    expect(store.getState().roster).toEqual([['Name', 'Present', 'Reason not counted', 'Personnel plan'], ['An', 'yes', '', '']]);
    expect(linesIn(PANEL)['present']).toBe('Present | 1');
  });

  test('shows the computation line by line and names those deducted', async () => {
    await open({ roster: FULL });
    expect(linesIn(PANEL)).toMatchObject({ convoked: expect.stringMatching(/ 65$/), exempt: expect.stringMatching(/30\.2b \| − 3$/), excused: expect.stringMatching(/30\.2d \| − 2$/), base: expect.stringMatching(/= 60$/), present: expect.stringMatching(/ 60$/) });
    expect(linesIn(PANEL)).not.toHaveProperty('absent');
    expect(pane.text('show-deducted')).toContain('Những người không tính (5)');
    expect(pane.text('show-deducted')).toContain('Người 64 – Vắng suốt đại hội, có lý do được cấp triệu tập đồng ý');
    expect(pane.text('use-attendance')).toContain('đúng như danh sách');
    expect(pane.button('use-attendance').getAttribute('aria-disabled')).toBe('true');
  });

  test('fills the form of a new setup, which is then saved', async () => {
    const store = await open({ congress: { ...CONGRESS, convoked: 0, deductions: {}, present: 0 }, roster: FULL });
    expect(pane.text('use-attendance')).not.toContain('khác danh sách');
    await pane.click('use-attendance');
    expect(['convoked', 'temporary', 'exempt', 'excused', 'present'].map((name) => pane.field(name).value)).toEqual(['65', '', '3', '2', '60']);
    expect(pane.text('announcer')).toContain('Bấm Lưu đại hội');
    expect(pane.text('use-attendance')).toContain('Chưa lưu');
    await pane.click('save-congress');
    expect(store.getState().congress).toMatchObject({ convoked: 65, deductions: { temporary: 0, exempt: 3, suspended: 0, excused: 2 }, present: 60 });
    expect(pane.text('use-attendance')).not.toContain('Chưa lưu');
  });

  test('numbers that are typed otherwise stay, and the pane says by how much they are off', async () => {
    await open({ roster: FULL });
    await pane.fill('convoked', '66');
    await pane.fill('excused', '');
    expect(pane.text('use-attendance')).toContain('Số được triệu tập: đã điền 66, theo danh sách là 65 (chênh 1).');
    expect(pane.text('use-attendance')).toContain('Vắng suốt đại hội, có lý do được cấp triệu tập đồng ý: đã điền 0, theo danh sách là 2 (chênh 2).');
    expect(pane.text('use-attendance')).not.toContain('Số có mặt:');
    expect(pane.field('convoked').value).toBe('66');
    await pane.fill('present', '');
    expect(pane.text('use-attendance')).toContain('Số có mặt: chưa điền, theo danh sách là 60.');
  });

  test('whoever is neither present nor deducted stays in the base and is named', async () => {
    await open({ roster: rosterOf(59, ['', ''], EXEMPT) });
    expect(linesIn(PANEL)).toMatchObject({ base: expect.stringMatching(/= 60$/), absent: expect.stringMatching(/cần đối chiếu văn bản \| 1$/) });
    expect(pane.text('show-absent')).toBe('Những người vắng vẫn tính (1)Người 60');
  });

  test('cells that cannot be read are named with row and text, five at most', async () => {
    await open({ roster: rosterOf(50, ...Array.from({ length: 7 }, (): Row => ['', 'đi xa'])) });
    const finding = pane.place.querySelector(`${PANEL} [data-finding]`)?.textContent ?? '';
    expect(finding).toContain('F.913');
    expect(finding).toContain('hàng 52');
    expect(finding).toContain('“đi xa”');
    expect(pane.place.querySelectorAll(`${PANEL} [data-finding]`)).toHaveLength(5);
    expect(pane.text('attendance')).toContain('Còn 2 ô khác không đọc được');
  });

  test('what does not fit together is told with what was done', async () => {
    await open({ roster: rosterOf(50, ['x', 'Vắng có lý do'], ['x', 'Sinh hoạt tạm thời'], ['', 'Có dự khuyết thay']) });
    expect(pane.text('doubts')).toContain('Hàng 52, Người 51: ghi lý do vắng nhưng có dấu có mặt; đang tính là có mặt.');
    expect(pane.text('doubts')).toContain('Hàng 53, Người 52: có dấu có mặt nhưng thuộc diện được trừ');
    expect(pane.text('doubts')).toContain('Hàng 54, Người 53: lý do này không phải là lý do được trừ');
  });

  test('a mark without a name and a name that stands twice are told with the rows of the sheet, and the numbers can be used', async () => {
    const roster = [...rosterOf(50), [51, '', 'x', '', ''], [52, 'Người 7', 'x', '', '']];
    await open({ roster, rosterPlace: { sheet: 'Danh sách', row: 4, column: 0 } });
    expect(pane.text('doubts')).toContain('Hàng 56: có dấu có mặt nhưng không có họ tên; chưa tính vào cơ sở.');
    expect(pane.text('doubts')).toContain('Hàng 57, Người 7: trùng họ tên với hàng 12');
    expect(linesIn(PANEL)).toMatchObject({ base: expect.stringMatching(/= 51$/) });
    expect(pane.has('use-attendance')).toBe(true);
  });

  test('delegates with an alternate in their place are present; alternates are not convoked', async () => {
    const roster = [[...HEADINGS.slice(0, 4), 'Tư cách'], [1, 'A', 'x', '', 'Chính thức'], [2, 'B', '', 'Có dự khuyết thay', ''], [3, 'C', '', 'Có dự khuyết thay', ''], [4, 'D', 'x', '', 'Dự khuyết']];
    await open({ roster, congress: { ...CONGRESS, meeting: 'delegates' } });
    expect(linesIn(PANEL)).toMatchObject({ convoked: expect.stringMatching(/ 3$/), delegateAbsent: expect.stringMatching(/− 0$/), present: expect.stringMatching(/ 3$/) });
    expect(pane.text('attendance')).toContain('Trong số có mặt, 2 đại biểu có dự khuyết thay.');
    expect(pane.text('attendance')).toContain('Không được triệu tập (dự bị, dự khuyết): 1 người.');
    expect(pane.text('doubts')).toContain('nhiều hơn số dự khuyết có mặt 1 người');
  });
});

describe('marking everybody as present', () => {
  const NOBODY = rosterOf(0, ['', ''], ['', 'Vắng có lý do'], ['', 'đi xa'], ['', '']);

  test('marks at once while nobody is marked, but not whoever has a reason', async () => {
    const store = await open({ roster: NOBODY });
    await pane.click('mark-all-present');
    expect(column(store, 'Có mặt')).toEqual(['x', '', '', 'x']);
    expect(pane.has('mark-all-present')).toBe(false);
  });

  test('asks first when there are marks, and can be left', async () => {
    const store = await open({ roster: rosterOf(2, ['', ''], ['vắng', '']) });
    await pane.click('mark-all-present');
    expect(pane.text('attendance')).toContain('Đã có 2 người được đánh dấu có mặt. Đánh dấu tiếp 2 người');
    await pane.click('cancel-mark-all-present');
    expect(column(store, 'Có mặt')).toEqual(['x', 'x', '', 'vắng']);
    await pane.click('mark-all-present');
    await pane.click('confirm-mark-all-present');
    expect(column(store, 'Có mặt')).toEqual(['x', 'x', 'x', 'x']);
  });

  test('keeps rows without a name, numbers and the user’s own heading', async () => {
    const store = await open({ roster: [['Họ và tên', 'Điểm danh'], ['An', 1], ['', 0], ['Bình', '']] });
    await pane.click('mark-all-present');
    await pane.click('confirm-mark-all-present');
    expect(store.getState().roster?.map((row) => row.slice(0, 2))).toEqual([['Họ và tên', 'Điểm danh'], ['An', 1], ['', 0], ['Bình', 'x']]);
  });
});

describe('by keyboard', () => {
  test('every button, and the names, can be reached and have a name', async () => {
    await open({ roster: rosterOf(59, ['', ''], EXEMPT).map((row) => row.slice(0, 4)) });
    const reached = [...pane.place.querySelectorAll<HTMLElement>(`${PANEL} button, ${PANEL} summary`)];
    expect(reached.map((element) => element.dataset['act'])).toEqual(['show-deducted', 'show-absent', 'use-attendance', 'mark-all-present', 'add-roster-columns']);
    for (const element of reached) {
      await act(async () => element.focus());
      expect(document.activeElement).toBe(element);
      expect(element.textContent).not.toBe('');
    }
  });

  test('a button that has done its work keeps the focus', async () => {
    await open({ roster: FULL, congress: { ...CONGRESS, present: 1 } });
    pane.button('use-attendance').focus();
    await pane.click('use-attendance');
    expect((document.activeElement as HTMLElement).dataset['act']).toBe('use-attendance');
  });

  test('a button whose work is done for good hands the focus to the one that comes next', async () => {
    document.hasFocus = () => true;
    const drawn = async (): Promise<void> => { await new Promise((done) => { requestAnimationFrame(done); }); await pane.settle(); };
    await open({ roster: [['TT', 'Họ và tên'], [1, 'An'], [2, 'Bình']] });
    for (const act of ['add-roster-columns', 'mark-all-present']) {
      pane.button(act).focus();
      await pane.click(act);
      await drawn();
    }
    expect((document.activeElement as HTMLElement).dataset['act']).toBe('use-attendance');
  });
});

describe('the preview of a roster', () => {
  async function preview(...headings: readonly string[]): Promise<string> {
    const store = await open({});
    store.selection = { ...store.selection, address: 'A1:C2', values: [headings, headings.map(() => 'An')] };
    await pane.click('read-roster');
    return pane.text();
  }

  test('says which columns were recognised and which useful ones are missing', async () => {
    expect(await preview('Họ và tên', 'Năm sinh', 'Nữ', 'Điểm danh')).toContain('Nhận ra các cột: Họ và tên, Năm sinh, Nữ, Có mặt.'
      + 'Chưa có các cột: Lý do không tính, Đề án nhân sự, Chính thức/Dự bị, Dân tộc, Tái cử, Trình độ chuyên môn, Lý luận chính trị.');
  });

  test('misses nothing in a complete roster', async () => {
    const text = await preview('Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Tái cử', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Có mặt', 'Lý do không tính', 'Đề án nhân sự', 'Tư cách');
    expect(text).toContain('Nhận ra các cột');
    expect(text).not.toContain('Chưa có các cột');
  });
});
