import type { Attendance } from '../../../src/people/attendance';
import { baseLines } from '../../../src/taskpane/setup/base-lines';
import { baseLine, congressOf, formOf, problemsOf, type CongressForm } from '../../../src/taskpane/setup/congress-form';
import { differencesFrom, numbersFrom } from '../../../src/taskpane/setup/roster-numbers';
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

describe('what the committee concluded of the base', () => {
  const concluded = { ...CONGRESS, concludedOut: { people: 2, reason: 'ra về sớm' } };

  test('goes into the form and comes back the same, on one line', () => {
    expect(formOf(concluded)).toMatchObject({ concludedOut: '2', concludedReason: 'ra về sớm' });
    expect(congressOf(formOf(concluded)).concludedOut).toEqual(concluded.concludedOut);
    expect(congressOf({ ...formOf(concluded), concludedReason: ' ra\nvề  sớm ' }).concludedOut).toEqual(concluded.concludedOut);
  });

  test('is nothing where neither is filled in', () => {
    expect(formOf(CONGRESS)).toMatchObject({ concludedOut: '', concludedReason: '' });
    expect(congressOf(formOf(CONGRESS))).not.toHaveProperty('concludedOut');
    expect(congressOf({ ...formOf(concluded), concludedOut: '', concludedReason: '' })).not.toHaveProperty('concludedOut');
  });

  test('is nothing in what an older pane kept: it had no such fields', () => {
    const older = Object.fromEntries(Object.entries(formOf(CONGRESS)).filter(([key]) => !key.startsWith('concluded'))) as unknown as CongressForm;
    expect(Object.keys(older)).toHaveLength(Object.keys(formOf(CONGRESS)).length - 2);
    expect(problemsOf(older)).toEqual([]);
    expect(congressOf(older)).toEqual(congressOf(formOf(CONGRESS)));
  });

  test.each([
    ['a number without a reason', { concludedOut: '2', concludedReason: ' ' }, { field: 'concludedReason', kind: 'missing', text: '' }],
    ['a reason without a number', { concludedOut: ' ', concludedReason: 'về sớm' }, { field: 'concludedOut', kind: 'missing', text: '' }],
    ['a number that is none', { concludedOut: '2 người' }, { field: 'concludedOut', kind: 'notWhole', text: '2 người' }],
    ['nobody', { concludedOut: '0' }, { field: 'concludedOut', kind: 'notWhole', text: '0' }],
  ])('is not saved by half: %s', (_what, part, problem) => {
    expect(problemsOf({ ...formOf(concluded), ...part })).toEqual([problem]);
  });

  test('is taken off the base, line by line, and marked as uncertain', () => {
    expect(baseLine(concluded)).toBe('65 − 3 − 2 − 2 = 58');
    const lines = baseLines({ ...concluded, present: 57 }, 'members', '190');
    expect(lines.slice(4).map(({ key, sign, number, uncertain }) => [key, sign, number, uncertain])).toEqual([
      ['excused', '−', 2, false], ['concludedOut', '−', 2, true], ['base', '=', 58, false], ['needed', '', 30, false], ['present', '', 57, false], ['absent', '', 1, true],
    ]);
  });

  test('is no line where there is none', () => {
    expect(baseLines(CONGRESS, 'members', '190').map(({ key }) => key)).not.toContain('concludedOut');
  });

  test('stays as it is where the numbers of the roster are used', () => {
    const found = { convoked: 64, deductions: { exempt: 1 }, present: 58 } as unknown as Attendance;
    expect(congressOf({ ...formOf(concluded), ...numbersFrom(found) })).toMatchObject({ convoked: 64, present: 58, concludedOut: concluded.concludedOut });
    expect(differencesFrom(formOf(concluded), found).map(({ field }) => field)).toEqual(['convoked', 'exempt', 'excused', 'present']);
  });
});
