import { readRoster } from '../../../src/people/roster';
import { findOffers, knownPeople, offersOf } from '../../../src/taskpane/contest/roster-choice';

const ROSTER = [
  ['TT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Đề án nhân sự'],
  [1, 'Nguyễn Văn An', 1970, 'Thôn Đông', 'x'],
  [2, 'Nguyễn Văn An', 1985, 'Thôn Đoài', ''],
  [3, 'Đỗ Thị Hường', 1990, 'Thôn Đông', ''],
  [4, 'Trần Hùng', 1960, '', 'x'],
];

const { people: PEOPLE } = readRoster(ROSTER);

const offered = (part: Partial<Parameters<typeof offersOf>[0]> = {}) => offersOf({ people: PEOPLE, elected: [], counters: ['trần  hùng'], ...part });

test('everybody of the roster is offered with key, plan and unit, and who counts is marked', () => {
  expect(offered().slice(2)).toEqual([
    { name: 'Đỗ Thị Hường', key: 'đỗ thị hường', person: '3', planned: false, detail: 'Thôn Đông', elected: false, counts: false },
    { name: 'Trần Hùng', key: 'trần hùng', person: '4', planned: true, detail: '', elected: false, counts: true },
  ]);
});

test('two people of one name come onto the paper with their years of birth', () => {
  expect(offered().slice(0, 2).map(({ name, person }) => [name, person])).toEqual([['Nguyễn Văn An (1970)', '1'], ['Nguyễn Văn An (1985)', '2']]);
});

test('those elected to the committee come first, once', () => {
  const names = offered({ elected: [{ name: 'Trần Hùng', person: '4', planned: true }] }).map(({ name, elected }) => [name, elected]);
  expect(names[0]).toEqual(['Trần Hùng', true]);
  expect(names.filter(([name]) => name === 'Trần Hùng')).toHaveLength(1);
});

test('without a roster only those elected are offered', () => {
  expect(offered({ people: [], elected: [{ name: 'A', person: '', planned: null }] }).map(({ name }) => name)).toEqual(['A']);
});

test.each([
  ['nothing', '', 4],
  ['words without accents', 'do huong', 1],
  ['the beginnings of words in any order', 'an ng', 2],
  ['the middle of a word', 'uong', 0],
  ['accents and capitals', 'ĐỖ', 1],
])('%s finds', (_, search, found) => {
  expect(findOffers(offered(), search)).toHaveLength(found);
});

test('a typed name is somebody of the roster only when one person bears it', () => {
  const known = knownPeople(PEOPLE);
  expect(known.get('đỗ thị hường')).toEqual({ person: '3', planned: false });
  expect(known.has('nguyễn văn an')).toBe(false);
  expect(knownPeople([]).size).toBe(0);
});
