import { changesPaper, draftOf, formFor, formOf } from '../../../src/taskpane/contest/contest-form';
import { contestOf } from './samples';

test('a contest goes into the form and comes back the same, persons and plan kept', () => {
  const contest = contestOf({ candidates: [{ position: 1, name: 'A', person: 'p1', planned: true }, { position: 2, name: 'B', person: '', planned: null }], seats: 1 });
  expect(draftOf(formOf(contest), contest, null)).toMatchObject({ id: '1', candidates: contest.candidates, seats: 1, form: 'cross', source: null });
});

test.each([
  ['more names than seats', 6, 5, 'cross'],
  ['as many names as seats', 5, 5, 'agree'],
  ['one name', 1, 1, 'agree'],
  ['seats not known yet', 6, null, 'agree'],
] as const)('%s proposes its kind of paper', (_, names, seats, form) => {
  expect(formFor('auto', names, seats)).toBe(form);
});

test.each([
  ['no seats', { seats: '' }],
  ['seats in words', { seats: 'năm' }],
  ['seats of none', { seats: '0' }],
  ['no round', { round: '' }],
  ['no names', { names: '\n\n' }],
])('%s gives nothing to save', (_, part) => {
  expect(draftOf({ ...formOf(contestOf()), ...part }, null, null)).toBeNull();
});

test('a pasted list loses blank lines and numbering, and keeps what looks like a formula', () => {
  const draft = draftOf({ ...formOf(null), seats: '2', names: '1. Nguyễn A\n\n2. =Trần B\n3.\t@Lê C' }, null, null);
  expect(draft?.candidates.map(({ position, name }) => [position, name])).toEqual([[1, 'Nguyễn A'], [2, '=Trần B'], [3, '@Lê C']]);
});

test.each([
  ['another name', { names: 'X\nVũ Quang Hiếu' }, true],
  ['another order', { names: 'Vũ Quang Hiếu\nMai Xuân Đạt\nLê Hồng Hoa\nĐinh Kim Huệ\nĐỗ Thành Tuấn\nNguyễn Hồng Yến' }, true],
  ['another kind of paper', { form: 'agree' as const }, true],
  ['other seats', { seats: '4' }, false],
  ['another round', { round: '2' }, false],
])('%s changes what papers were marked on: %s', (_, part, changes) => {
  const contest = contestOf();
  const draft = draftOf({ ...formOf(contest), ...part }, contest, null);
  expect(draft !== null && changesPaper(draft, contest)).toBe(changes);
});
