import type { Sitting } from '../../../src/election/contest';
import { NO_SITTING, type SittingForm } from '../../../src/taskpane/components/contest-proposal';
import { asksReason, sittingFormOf, sittingOf, sittingProblems } from '../../../src/taskpane/components/sitting-form';

const FULL: Sitting = { meeting: 'conference', convoked: 15, deducted: 1, deductedReason: 'đi học', present: 14, head: 'Trần Hùng', counters: ['Lê Mai', 'Phạm Anh'] };

test('a sitting goes into the form and comes back the same', () => {
  expect(sittingOf(sittingFormOf(FULL))).toEqual(FULL);
});

test('a vote that is as the congress has none', () => {
  expect(sittingFormOf(undefined)).toEqual(NO_SITTING);
  expect(sittingOf({ ...NO_SITTING, counters: ' \n ' })).toBeUndefined();
});

test('late comers change who is present and nothing else', () => {
  expect(sittingOf({ ...NO_SITTING, present: '58' })).toEqual({ meeting: null, convoked: null, deducted: null, deductedReason: '', present: 58, head: '', counters: [] });
});

test('the number convoked to a conference that is none does not count', () => {
  expect(sittingOf({ ...NO_SITTING, convoked: '15' })).toBeUndefined();
  expect(sittingProblems({ ...NO_SITTING, convoked: 'x' })).toEqual([]);
});

test('a reason is one line, and none where nobody is deducted', () => {
  const form = { ...NO_SITTING, conference: true, convoked: '15', deducted: '2', deductedReason: ' =đi\n  học ' };
  expect(sittingOf(form)).toMatchObject({ deducted: 2, deductedReason: '=đi học' });
  for (const deducted of ['', '0', 'x']) expect(sittingOf({ ...form, deducted })).toMatchObject({ deductedReason: '' });
});

test('what an older pane kept has no reason: it is asked for where somebody is deducted', () => {
  const older = Object.fromEntries(Object.entries(NO_SITTING).filter(([key]) => key !== 'deductedReason')) as unknown as SittingForm;
  expect(older).not.toHaveProperty('deductedReason');
  expect(sittingProblems({ ...older, conference: true, convoked: '15', deducted: '2' })).toEqual(['deductedReason']);
  expect(sittingOf({ ...older, conference: true, convoked: '15', deducted: '2' })).toMatchObject({ deducted: 2, deductedReason: '' });
});

test('a reason is asked for where somebody is deducted, and stays in sight until it is taken away', () => {
  const asked = (deducted: string, deductedReason: string): boolean => asksReason({ ...NO_SITTING, deducted, deductedReason });
  expect([asked('', ''), asked('0', ''), asked('x', ' '), asked('2', ''), asked('', 'đi học'), asked('2', 'đi học')]).toEqual([false, false, false, true, true, true]);
});

test.each([
  ['present in words', { present: 'đủ' }, ['present']],
  ['a conference of nobody knows how many', { conference: true }, ['convoked']],
  ['a deduction below nothing', { conference: true, convoked: '15', deducted: '-1' }, ['deducted']],
  ['a deduction without a reason', { conference: true, convoked: '15', deducted: '2', deductedReason: ' ' }, ['deductedReason']],
  ['a reason without a number', { conference: true, convoked: '15', deductedReason: 'đi học' }, ['deducted']],
  ['a reason of nobody', { conference: true, convoked: '15', deducted: '0', deductedReason: 'đi học' }, ['deducted']],
  ['a deduction with its reason', { conference: true, convoked: '15', deducted: '2', deductedReason: 'đi học' }, []],
  ['a deduction of nobody', { conference: true, convoked: '15', deducted: '0' }, []],
  ['leavers of a vote of the congress without a reason', { deducted: '2' }, ['deductedReason']],
  ['leavers of a vote of the congress with theirs', { deducted: '2', deductedReason: 'về sớm' }, []],
  ['a whole conference', { conference: true, convoked: '15' }, []],
])('%s', (_, part, problems) => {
  expect(sittingProblems({ ...NO_SITTING, ...part })).toEqual(problems);
});
