import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ageBands } from '../../../src/people/age-band';
import { composition, type CompositionGroup, type CompositionOptions } from '../../../src/people/composition';
import { GROUP_KEYS, readGroup, type GroupKey } from '../../../src/people/composition-group';
import { categoryText } from '../../../src/people/composition-text';
import { readRoster } from '../../../src/people/roster';
import { formatShare } from '../../../src/election/share';

const AS_OF = { year: 2020, month: 7, day: 1 };
const DATA = join(__dirname, '../../data/congress');

/** The rows of a group as [text, count]. */
function countsOf(rows: readonly (readonly unknown[])[], key: GroupKey, options: Partial<CompositionOptions> = {}) {
  const group = composition(readRoster(rows), { asOf: AS_OF, young: 35, ...options }).groups.find((one) => one.key === key);
  return group?.rows.map((row) => [categoryText(row, 'vi'), row.count]);
}

describe('the roster of Thường Tín', () => {
  const rows = readFileSync(join(DATA, 'thuong-tin-roster.csv'), 'utf8').trim().split(/\r?\n/).map((line) => line.split(','));
  const expected = JSON.parse(readFileSync(join(DATA, 'thuong-tin.json'), 'utf8')) as { total: number; expected: Record<string, [number, string]> };
  const result = composition(readRoster(rows), { asOf: AS_OF, young: 35 });
  const labelled = new Map(result.groups.flatMap(({ key, rows: group }) =>
    group.map((row) => [(key === 'theory' ? 'LLCT ' : '') + categoryText(row, 'vi'), row.count] as const)));

  test('has 501 people', () => expect(result.total).toBe(expected.total));

  test.each(Object.entries(expected.expected))('%s: %p', (label, [count, percent]) => {
    expect(labelled.get(label)).toBe(count);
    expect(formatShare(count, result.total, 'vi')).toBe(percent);
  });

  test('has the six groups whose columns it has, in the order of the reports', () => {
    expect(result.groups.map(({ key }) => key)).toEqual(['reelection', 'sex', 'age', 'planning', 'education', 'theory']);
  });

  test('begins with three people born around the limit: only the one born on 02/07/1985 is under 35 on 01/07/2020', () => {
    expect(countsOf(rows.slice(0, 4), 'age')?.slice(0, 2)).toEqual([['Dưới 35', 1], ['Từ 35 đến 39', 2]]);
  });
});

describe('groups', () => {
  const header = ['Họ và tên', 'Nữ', 'Dân tộc', 'Tái cử', 'Trong quy hoạch', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Năm sinh'];
  const rows = [header, ['An', 'x', 'Kinh', 'x', '', 'Đại học', 'Cao cấp', 1990], ['Bình', '', 'Tày', '', 'x', '', 'Cử nhân', 1970], ['Chi', '?', '', '?', '?', 'x', '', '']];

  test.each<[GroupKey, [string, number][]]>([
    ['reelection', [['Tái cử', 1], ['Lần đầu', 1], ['Chưa rõ', 1]]],
    ['sex', [['Nữ', 1], ['Nam', 1], ['Chưa rõ', 1]]],
    ['age', [['Dưới 35', 1], ['Từ 35 đến 39', 0], ['Từ 40 đến 49', 0], ['Từ 50 đến 59', 1], ['Từ 60 trở lên', 0], ['Chưa rõ', 1]]],
    ['ethnic', [['Thiểu số', 1], ['Kinh', 1], ['Chưa rõ', 1]]],
    ['planning', [['Trong quy hoạch', 1], ['Ngoài quy hoạch', 1], ['Chưa rõ', 1]]],
    ['education', [['Sơ cấp', 0], ['Trung cấp', 0], ['Cao đẳng', 0], ['Đại học', 1], ['Thạc sỹ', 0], ['Tiến sỹ', 0], ['Chưa rõ', 2]]],
    ['theory', [['Sơ cấp', 0], ['Trung cấp', 0], ['Cao cấp và Cử nhân', 2], ['Chưa rõ', 1]]],
  ])('%s: all its categories, and "Chưa rõ" last', (key, expected) => {
    expect(countsOf(rows, key)).toEqual(expected);
  });

  test('without a missing value have no "Chưa rõ"', () => {
    expect(countsOf(rows.slice(0, 3), 'sex')).toEqual([['Nữ', 1], ['Nam', 1]]);
  });

  test('whose columns do not exist are left out', () => {
    expect(composition(readRoster([['Họ và tên'], ['An']]), { asOf: AS_OF, young: 35 })).toEqual({ total: 1, groups: [] });
  });

  test('are picked and ordered', () => {
    const { groups } = composition(readRoster(rows), { groups: ['theory', 'age', 'sex'], asOf: AS_OF, young: 35 });
    expect(groups.map(({ key }) => key)).toEqual(['theory', 'age', 'sex']);
  });

  test('leave out the age group when the day is not given, even when it is asked for', () => {
    expect(countsOf(rows, 'age', { asOf: null, groups: ['age'] })).toBeUndefined();
  });

  test('give the mean, youngest and oldest of the people whose age is known', () => {
    const { groups } = composition(readRoster(rows), { asOf: AS_OF, young: 35 });
    expect(groups.map(({ ages }) => ages)).toEqual([null, null, { mean: 40, youngest: 30, oldest: 50 }, null, null, null, null]);
  });

  test('round the mean age half up to two decimals', () => {
    const born = (...years: number[]) => composition(readRoster([['Name', 'Year of birth'], ...years.map((year, i) => [`P${i}`, year])]), { asOf: AS_OF, young: 35 }).groups[0]?.ages?.mean;
    expect(born(1990, 1990, 1989)).toBe(30.33);
    expect(born(1990, 1989, 1989)).toBe(30.67);
    expect(born(1990, 1990, 1990, 1990, 1990, 1990, 1990, 1989)).toBe(30.13);
  });

  test('have no mean age when no age is known', () => {
    expect(composition(readRoster([['Name', 'Born'], ['An', 'x']]), { asOf: AS_OF, young: 35 }).groups[0]).toEqual({ key: 'age', rows: expect.anything(), ages: null });
  });

  test('count someone born after the day as not known', () => {
    expect(countsOf([['Name', 'Born'], ['An', '02/07/2020']], 'age')?.at(-1)).toEqual(['Chưa rõ', 1]);
  });

  test('add up to the total, whatever the cells say', () => {
    const cell = fc.oneof(fc.constantFrom('x', '', 'Nữ', 'Nam', 'Kinh', 'Tày', 'Đại học', 'Cao cấp', '01/07/1985', '?', '#N/A', null, true), fc.integer(), fc.string());
    const row = fc.tuple(fc.constantFrom('An', 'Bình', ''), ...header.slice(1).map(() => cell));
    fc.assert(fc.property(fc.array(row), fc.integer({ min: 1, max: 80 }), (people, young) => {
      const { total, groups } = composition(readRoster([header, ...people]), { asOf: AS_OF, young });
      const sum = (group: CompositionGroup) => group.rows.reduce((all, one) => all + one.count, 0);
      expect(total).toBe(people.filter(([name]) => name !== '').length);
      expect(groups).toHaveLength(GROUP_KEYS.length);
      for (const group of groups) expect(sum(group)).toBe(total);
    }));
  });
});

describe('age bands', () => {
  test.each([
    [35, ['Dưới 35', 'Từ 35 đến 39', 'Từ 40 đến 49', 'Từ 50 đến 59', 'Từ 60 trở lên']],
    [40, ['Dưới 40', 'Từ 40 đến 49', 'Từ 50 đến 59', 'Từ 60 trở lên']],
    [42, ['Dưới 42', 'Từ 42 đến 49', 'Từ 50 đến 59', 'Từ 60 trở lên']],
    [60, ['Dưới 60', 'Từ 60 trở lên']],
  ])('with the young under %p', (young, expected) => {
    expect(ageBands(young).map((band) => categoryText({ ...band, count: 0 }, 'vi'))).toEqual(expected);
  });
});

describe('readGroup', () => {
  test.each([
    ['Tái cử', 'reelection'], ['giới tính', 'sex'], ['TUỔI', 'age'], ['do tuoi', 'age'], ['Dân tộc', 'ethnic'],
    ['Quy hoạch', 'planning'], ['Trong quy hoạch', 'planning'], ['Chuyên môn', 'education'], ['Lý luận chính trị', 'theory'],
    ['LLCT', 'theory'], ['Age', 'age'], ['Political theory', 'theory'], ['sở thích', null], ['', null], [null, null],
  ])('%p is %p', (text, key) => {
    expect(readGroup(text)).toBe(key);
  });

  test('English categories exist too', () => {
    expect(categoryText({ category: 'between', from: 35, to: 39, count: 1 }, 'en')).toBe('35 to 39');
    expect(categoryText({ category: 'female', count: 1 }, 'en')).toBe('Women');
  });
});
