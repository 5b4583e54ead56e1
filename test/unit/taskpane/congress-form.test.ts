import { baseLine, congressOf, formOf, problemsOf } from '../../../src/taskpane/setup/congress-form';
import { CONGRESS } from './samples';

test('a congress goes into the form and comes back the same', () => {
  expect(congressOf(formOf(CONGRESS))).toEqual({ ...CONGRESS, deductions: { temporary: 0, exempt: 3, suspended: 0, excused: 2 } });
});

test('the base is written out line by line', () => {
  expect(baseLine(CONGRESS)).toBe('65 − 3 − 2 = 60');
  expect(baseLine({ ...CONGRESS, deductions: {} })).toBe('65 = 65');
});

test('deductions of another kind of meeting are left out', () => {
  const form = { ...formOf(CONGRESS), meeting: 'delegates' as const };
  expect(congressOf(form).deductions).toEqual({ committeeAbsent: 0, delegateAbsent: 0 });
});

test('an empty form lacks organisation and convoked', () => {
  expect(problemsOf(formOf(null))).toEqual([
    { field: 'organisation', kind: 'missing', text: '' },
    { field: 'convoked', kind: 'missing', text: '' },
  ]);
});

test.each([
  ['convoked', { convoked: '65 người' }, '65 người'],
  ['exempt', { deductions: { exempt: '-3' } }, '-3'],
  ['present', { present: '6o' }, '6o'],
  ['present', { present: '1.030' }, '1.030'],
  ['copies', { copies: '0' }, '0'],
])('%s that is no whole number is named with its text', (field, part, text) => {
  expect(problemsOf({ ...formOf(CONGRESS), ...part })).toEqual([{ field, kind: 'notWhole', text }]);
});

test('names of the committee lose blank lines and are composed', () => {
  const { head, counters } = congressOf({ ...formOf(CONGRESS), head: ' Trần Hiê\u0309n ', counters: '\nLê Thị Mai \n\n Phạm Quốc Anh' });
  expect(head).toBe('Trần Hiển');
  expect(counters).toEqual(['Lê Thị Mai', 'Phạm Quốc Anh']);
});
