import { ROSTER_HEADINGS, type RosterColumn } from '../../../src/locale/roster';
import type { Person } from '../../../src/people/person';
import { columnPlaces, personKey, readRoster } from '../../../src/people/roster';

/** The one person of a roster that has a name and one other column. */
function withCell(heading: string, cell: unknown): Person {
  const { people } = readRoster([['Họ và tên', heading], ['Đinh Mai Oanh', cell]]);
  return people[0] as Person;
}

describe('headings', () => {
  const cases = (['vi', 'en'] as const).flatMap((language) =>
    Object.entries(ROSTER_HEADINGS[language]).flatMap(([column, headings]) => headings.map((heading) => [heading, column] as const)));

  test.each(cases)('%s is the column %s', (heading, column) => {
    expect([...readRoster([[heading]]).columns]).toEqual([column as RosterColumn]);
  });

  test.each([
    ['capitals', 'HỌ VÀ TÊN', 'name'],
    ['no accents', 'ho va ten', 'name'],
    ['decomposed accents', 'Họ và tên'.normalize('NFD'), 'name'],
    ['a line break and blanks', ' Trình độ\nchuyên môn ', 'education'],
    ['a remark in parentheses', 'Ngày sinh (ngày/tháng/năm)', 'birth'],
    ['punctuation', 'Họ, tên:', 'name'],
  ])('are recognised with %s', (_, heading, column) => {
    expect([...readRoster([[heading]]).columns]).toEqual([column]);
  });

  test('may come in any order, and unknown ones are passed over', () => {
    const { columns, people } = readRoster([['TT', 'Đơn vị', 'Ghi chú', 'Chức vụ', 'Họ và tên'], [1, 'Xã A', '…', 'Bí thư', 'Vũ Minh Đạt']]);
    expect([...columns].sort()).toEqual(['name', 'position', 'unit']);
    expect(people[0]).toMatchObject({ name: 'Vũ Minh Đạt', unit: 'Xã A', position: 'Bí thư', birth: null, sex: null, reelected: null });
  });

  test('that mean the same: the first counts', () => {
    expect(readRoster([['Họ và tên', 'Name'], ['An', 'Binh']]).people[0]?.name).toBe('An');
  });

  test('are told with their places', () => {
    expect([...columnPlaces(['TT', 'Họ tên', 'Ghi chú', 'Có mặt', 'Điểm danh'])]).toEqual([['name', 1], ['present', 3]]);
  });

  test('without a name column give nobody', () => {
    expect(readRoster([['Ngày sinh'], ['01/01/1980']])).toEqual({ columns: new Set(['birth']), people: [], nameless: [] });
    expect(readRoster([]).people).toEqual([]);
  });
});

describe('rows', () => {
  test('without a name are skipped, blanks and short rows included', () => {
    const { people } = readRoster([['Tái cử', 'Họ và tên'], ['x', 'An'], ['x', '  '], ['x', null], [], ['', 'Bình']]);
    expect(people.map(({ name, reelected }) => [name, reelected])).toEqual([['An', true], ['Bình', false]]);
  });

  test('give names composed (NFC) and trimmed', () => {
    expect(readRoster([['Họ và tên'], [` ${'Đỗ Quang Ý'.normalize('NFD')} `]]).people[0]?.name).toBe('Đỗ Quang Ý'.normalize('NFC'));
  });

  test('take the year of birth where the full date cannot be read', () => {
    const { people } = readRoster([['Họ và tên', 'Năm sinh', 'Ngày sinh'], ['An', 1980, '?'], ['Bình', 1980, '02/03/1981']]);
    expect(people.map(({ birth }) => birth)).toEqual([{ year: 1980, month: 1, day: 1 }, { year: 1981, month: 3, day: 2 }]);
  });

  test('take the sex from the column Nữ where Giới tính is blank', () => {
    const { people } = readRoster([['Họ và tên', 'Giới tính', 'Nữ'], ['An', '', 'x'], ['Bình', 'Nam', 'x'], ['Chi', '', '']]);
    expect(people.map(({ sex }) => sex)).toEqual(['female', 'male', 'male']);
  });
});

describe('a yes-or-no column that says no in words', () => {
  it('does not know what a blank cell means', () => {
    const { people } = readRoster([['Họ và tên', 'Tái cử'], ['An', 'Tái cử'], ['Bình', 'Lần đầu'], ['Chi', '']]);
    expect(people.map(({ reelected }) => reelected)).toEqual([true, false, null]);
  });
});

describe('values', () => {
  test.each<[string, unknown, keyof Person, unknown]>([
    ['Nữ', 'x', 'sex', 'female'],
    ['Nữ', 'X ', 'sex', 'female'],
    ['Nữ', 1, 'sex', 'female'],
    ['Nữ', true, 'sex', 'female'],
    ['Nữ', '✓', 'sex', 'female'],
    ['Nữ', 'Nữ', 'sex', 'female'],
    ['Nữ', '', 'sex', 'male'],
    ['Nữ', null, 'sex', 'male'],
    ['Nữ', 0, 'sex', 'male'],
    ['Nữ', false, 'sex', 'male'],
    ['Nữ', '-', 'sex', 'male'],
    ['Nữ', 'abc', 'sex', null],
    ['Nữ', '#N/A', 'sex', null],
    ['Giới tính', 'Nữ', 'sex', 'female'],
    ['Giới tính', 'NAM', 'sex', 'male'],
    ['Giới tính', 'nu', 'sex', 'female'],
    ['Giới tính', 'Female', 'sex', 'female'],
    ['Giới tính', 'male', 'sex', 'male'],
    ['Giới tính', '', 'sex', null],
    ['Giới tính', 'x', 'sex', null],
    ['Dân tộc', 'Kinh', 'ethnic', 'kinh'],
    ['Dân tộc', 'KINH', 'ethnic', 'kinh'],
    ['Dân tộc', 'Kinh (Việt)', 'ethnic', 'kinh'],
    ['Dân tộc', 'Tày', 'ethnic', 'minority'],
    ['Dân tộc', 'Ê Đê', 'ethnic', 'minority'],
    ['Dân tộc', '', 'ethnic', null],
    ['Dân tộc', 'x', 'ethnic', null],
    ['Dân tộc', '12', 'ethnic', null],
    ['Dân tộc', 'Chưa rõ', 'ethnic', null],
    ['Dân tộc', '#REF!', 'ethnic', null],
    ['Dân tộc', 5, 'ethnic', null],
    ['Tái cử', 'x', 'reelected', true],
    ['Tái cử', '(x)', 'reelected', true],
    ['Tái cử', '+', 'reelected', true],
    ['Tái cử', 'Tái cử', 'reelected', true],
    ['Tái cử', '', 'reelected', false],
    ['Tái cử', 'Lần đầu', 'reelected', false],
    ['Tái cử', 'không', 'reelected', false],
    ['Tái cử', '?', 'reelected', null],
    ['Tái cử', 2, 'reelected', null],
    ['Trong quy hoạch', 'x', 'planned', true],
    ['Trong quy hoạch', 'Có', 'planned', true],
    ['Trong quy hoạch', '', 'planned', false],
    ['Trong quy hoạch', 'Ngoài quy hoạch', 'planned', false],
    ['Trong quy hoạch', 'đang xét', 'planned', null],
    ['Trình độ chuyên môn', 'Sơ cấp', 'education', 'elementary'],
    ['Trình độ chuyên môn', 'Trung cấp', 'education', 'intermediate'],
    ['Trình độ chuyên môn', 'cao đẳng', 'education', 'college'],
    ['Trình độ chuyên môn', 'Đại học', 'education', 'university'],
    ['Trình độ chuyên môn', 'Đại học Luật', 'education', 'university'],
    ['Trình độ chuyên môn', 'Kỹ sư xây dựng', 'education', 'university'],
    ['Trình độ chuyên môn', 'Thạc sĩ', 'education', 'master'],
    ['Trình độ chuyên môn', 'ThS. Quản lý kinh tế', 'education', 'master'],
    ['Trình độ chuyên môn', 'Tiến sỹ', 'education', 'doctor'],
    ['Trình độ chuyên môn', '', 'education', null],
    ['Trình độ chuyên môn', '12/12', 'education', null],
    ['Trình độ chuyên môn', 'Sau đại học', 'education', null],
    ['Lý luận chính trị', 'Sơ cấp', 'theory', 'elementary'],
    ['Lý luận chính trị', 'Trung cấp', 'theory', 'intermediate'],
    ['Lý luận chính trị', 'Cao cấp', 'theory', 'advanced'],
    ['Lý luận chính trị', 'Cử nhân', 'theory', 'advanced'],
    ['Lý luận chính trị', 'Cao cấp/Cử nhân', 'theory', 'advanced'],
    ['Lý luận chính trị', '', 'theory', null],
    ['Lý luận chính trị', 'Đang học', 'theory', null],
    ['Ngày sinh', '31/02/1980', 'birth', null],
  ])('%s %p gives %s %p', (heading, cell, field, value) => {
    expect(withCell(heading, cell)[field]).toBe(value);
  });
});

describe('the approved personnel plan', () => {
  test.each([['x', true], ['', false], ['Trong đề án', true], ['Ngoài đề án', false], ['đang xét', null]])('%p is %p, and is not the planning list', (cell, plan) => {
    expect(withCell('Đề án nhân sự', cell)).toMatchObject({ plan, planned: null });
  });

  it('is not known without the column', () => {
    expect(withCell('Trong quy hoạch', 'x')).toMatchObject({ plan: null, planned: true });
  });
});

describe('attendance and membership', () => {
  test.each<[string, unknown, keyof Person, unknown]>([
    ['Có mặt', 'x', 'present', true],
    ['Có mặt', 'Có mặt', 'present', true],
    ['Có mặt', 'Vắng', 'present', false],
    ['Có mặt', '', 'present', false],
    ['Có mặt', 'P', 'present', null],
    ['Họ hàng', 'x', 'present', null],
    ['Tư cách', 'Chính thức', 'official', true],
    ['Tư cách', 'dự bị', 'official', false],
    ['Tư cách đại biểu', 'Dự khuyết', 'official', false],
    ['Tư cách', '', 'official', null],
    ['Tư cách', 'khách mời', 'official', null],
  ])('%s %p gives %s %p', (heading, cell, field, value) => {
    expect(withCell(heading, cell)[field]).toBe(value);
  });

  test('cells that say nothing known are kept with their heading', () => {
    expect(withCell('Điểm danh', 'P').unread).toEqual([{ column: 'present', heading: 'Điểm danh', place: 1, text: 'P' }]);
    expect(withCell('Có mặt', ' ').unread).toEqual([]);
    const [broken] = readRoster([['TT', 'Họ và tên'], [1, '#NAME?']]).people;
    expect(broken!.unread).toEqual([{ column: 'name', heading: 'Họ và tên', place: 1, text: '#NAME?' }]);
  });
});

describe('the key of a row', () => {
  test.each([
    ['a running number', ['TT', 'Họ và tên'], [12, 'An'], '12'],
    ['a number kept as text', ['TT', 'Họ và tên'], [' 12 ', 'An'], '12'],
    ['a code', ['Số thẻ', 'Họ và tên'], ['DV-012', 'An'], 'DV-012'],
    ['none when the names come first', ['Họ và tên', 'Năm sinh'], ['An', 1980], ''],
    ['none when a known column comes first', ['Năm sinh', 'Họ và tên'], [1980, 'An'], ''],
    ['none when the first cell is text', ['Tổ', 'Họ và tên'], ['Tổ 1', 'An'], ''],
    ['none when it is blank', ['TT', 'Họ và tên'], ['', 'An'], ''],
  ])('is %s', (_, headings, row, key) => {
    expect(personKey(row, headings)).toBe(key);
    expect(readRoster([headings, row]).people[0]).toMatchObject({ key, row: 2 });
  });

  test('of the row alone is judged by its cell', () => {
    expect([personKey([7, 'An']), personKey(['An']), personKey([])]).toEqual(['7', '', '']);
  });

  test('that begins anew with every unit tells nobody apart', () => {
    const { people } = readRoster([['TT', 'Họ và tên'], [1, 'An'], ['', 'Tổ 2'], [1, 'Bình'], [2, 'Chi']]);
    expect(people.map(({ key, row }) => [key, row])).toEqual([['', 2], ['', 3], ['', 4], ['2', 5]]);
  });
});
