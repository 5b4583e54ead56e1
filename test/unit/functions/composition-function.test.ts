import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composition } from '../../../src/functions/functions';
import { setWorkbookLanguage } from '../../../src/workbook/live-contest';
import { call, csv, errorOf } from './call';

afterEach(() => setWorkbookLanguage('vi'));

const SMALL = [['Họ và tên', 'Nữ', 'Ngày sinh', 'Dân tộc'], ['An', 'x', '01/01/1990', 'Kinh'], ['Bình', '', 25569, 'Tày'], ['', 'x', '', ''], ['Chi', '', '', '']];

test('thuong-tin-roster.csv gives thuong-tin.json, counts and shares', () => {
  const { total, expected } = JSON.parse(readFileSync(join(__dirname, '../../data/congress/thuong-tin.json'), 'utf8')) as {
    total: number; expected: Record<string, [number, string]>;
  };
  const [first, ...rows] = call(composition, csv('thuong-tin-roster.csv'), null, '01/07/2020', 35) as [string, string, number, number][];
  expect(first).toEqual(['Tổng số', '', total, 1]);
  const found = Object.fromEntries(rows.map(([group, category, count, share]) =>
    [group === 'Lý luận chính trị' ? `LLCT ${category}` : category, [count, share]]));
  for (const [label, [count, percent]] of Object.entries(expected)) {
    expect([label, found[label]]).toEqual([label, [count, Math.round(Number(percent.replace(',', '.')) * 100) / 10_000]]);
  }
});

test('is group, category, count and share, the total first, the mean age under its bands', () => {
  expect(call(composition, SMALL, null, '01/07/2020')).toEqual([
    ['Tổng số', '', 3, 1],
    ['Giới tính', 'Nữ', 1, 0.3333],
    ['Giới tính', 'Nam', 2, 0.6667],
    ['Tuổi', 'Dưới 35', 1, 0.3333],
    ['Tuổi', 'Từ 35 đến 39', 0, 0],
    ['Tuổi', 'Từ 40 đến 49', 0, 0],
    ['Tuổi', 'Từ 50 đến 59', 1, 0.3333],
    ['Tuổi', 'Từ 60 trở lên', 0, 0],
    ['Tuổi', 'Chưa rõ', 1, 0.3333],
    ['Tuổi', 'Tuổi bình quân', 40, ''],
    ['Dân tộc', 'Thiểu số', 1, 0.3333],
    ['Dân tộc', 'Kinh', 1, 0.3333],
    ['Dân tộc', 'Chưa rõ', 1, 0.3333],
  ]);
});

test('without asOf leaves the age group out', () => {
  const groups = (rows: unknown) => new Set((rows as unknown[][]).map(([group]) => group));
  expect(groups(call(composition, SMALL))).toEqual(new Set(['Tổng số', 'Giới tính', 'Dân tộc']));
  expect(groups(call(composition, SMALL, null, ''))).toEqual(new Set(['Tổng số', 'Giới tính', 'Dân tộc']));
  expect(groups(call(composition, SMALL, [['Tuổi']]))).toEqual(new Set(['Tổng số']));
});

test.each([
  ['a row', [['Dân tộc', 'Giới tính']]],
  ['a column with blanks', [['Dân tộc'], [''], ['Giới tính']]],
  ['one text with commas', 'dân tộc, GIỚI TÍNH'],
  ['English words', [['Ethnic group', 'Sex']]],
  ['a group twice', [['Dân tộc', 'Giới tính', 'Dân tộc']]],
])('groups picks and orders: %s', (_, groups) => {
  const rows = call(composition, SMALL, groups, '01/07/2020') as unknown[][];
  expect([...new Set(rows.map(([group]) => group))]).toEqual(['Tổng số', 'Dân tộc', 'Giới tính']);
});

test.each([
  ['a serial number', 44013], ['a cell with one', [[44013]]], ['a cell shown as a date', { type: 'FormattedNumber', basicValue: 44013, numberFormat: 'dd/mm/yyyy' }],
])('asOf is a date: %s', (_, asOf) => {
  expect(call(composition, SMALL, null, asOf)).toEqual(call(composition, SMALL, null, '01/07/2020'));
});

test('a year alone as asOf is its 1 January', () => {
  expect(call(composition, SMALL, null, 2020)).toEqual(call(composition, SMALL, null, '01/01/2020'));
});

test('young sets the first band', () => {
  expect((call(composition, SMALL, 'Tuổi', '01/07/2020', 42) as unknown[][])[1]).toEqual(['Tuổi', 'Dưới 42', 1, 0.3333]);
});

test('an error cell is a value that is not known; its person is counted', () => {
  expect(call(composition, [['Name', 'Sex'], ['An', '#N/A'], ['Bình', { code: '#REF!' }]])).toEqual([
    ['Tổng số', '', 2, 1], ['Giới tính', 'Nữ', 0, 0], ['Giới tính', 'Nam', 0, 0], ['Giới tính', 'Chưa rõ', 2, 1],
  ]);
});

test('nobody in the roster: zeros without a share', () => {
  expect(call(composition, [['Họ và tên', 'Nữ'], ['', '']])).toEqual([['Tổng số', '', 0, ''], ['Giới tính', 'Nữ', 0, ''], ['Giới tính', 'Nam', 0, '']]);
});

test('100,000 empty rows under the roster are nothing', () => {
  const rows = [...SMALL, ...Array.from({ length: 100_000 }, () => ['', '', '', ''])];
  expect(call(composition, rows, null, '01/07/2020')).toEqual(call(composition, SMALL, null, '01/07/2020'));
});

test('speaks English in an English workbook', () => {
  setWorkbookLanguage('en');
  expect((call(composition, SMALL, null, '01/07/2020') as unknown[][]).slice(0, 4)).toEqual([
    ['Total', '', 3, 1], ['Sex', 'Women', 1, 0.3333], ['Sex', 'Men', 2, 0.6667], ['Age', 'Under 35', 1, 0.3333],
  ]);
});

test.each<[string, readonly unknown[], string]>([
  ['members left out', [null], 'Danh sách (members): còn thiếu.'],
  ['no column of names', [[['Nữ'], ['x']]], 'Danh sách (members): hàng đầu không có cột "Họ và tên".'],
  ['an unknown group', [SMALL, [['Giới tính', 'Sở thích']]], 'Nhóm (groups), hàng 1, cột 2: "Sở thích" không phải là nhóm. Các nhóm: Tái cử, Giới tính, Tuổi, Dân tộc, Quy hoạch, Chuyên môn, Lý luận chính trị.'],
  ['an asOf that is no date', [SMALL, null, 'hôm nay'], 'Ngày tính tuổi (asOf): "hôm nay" không phải là ngày. Viết ngày/tháng/năm, ví dụ 01/07/2020.'],
  ['a young of 0', [SMALL, null, 44013, 0], 'Tuổi trẻ (young): "0" không phải là số nguyên từ 1 trở lên.'],
])('refuses %s', (_, args, message) => {
  expect(errorOf(composition, ...args)).toEqual({ code: '#VALUE!', message });
});
