import type { Sitting } from '../../../src/election/contest';
import { NO_SITTING } from '../../../src/taskpane/components/contest-proposal';
import { sittingFormOf, sittingOf, sittingProblems } from '../../../src/taskpane/components/sitting-form';

const FULL: Sitting = { meeting: 'conference', convoked: 15, deducted: 1, deductedReason: '', present: 14, head: 'Trần Hùng', counters: ['Lê Mai', 'Phạm Anh'] };

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

test('numbers of a conference that is none do not count', () => {
  expect(sittingOf({ ...NO_SITTING, convoked: '15', deducted: 'x' })).toBeUndefined();
  expect(sittingProblems({ ...NO_SITTING, deducted: 'x' })).toEqual([]);
});

test.each([
  ['present in words', { present: 'đủ' }, ['present']],
  ['a conference of nobody knows how many', { conference: true }, ['convoked']],
  ['a deduction below nothing', { conference: true, convoked: '15', deducted: '-1' }, ['deducted']],
  ['a whole conference', { conference: true, convoked: '15' }, []],
])('%s', (_, part, problems) => {
  expect(sittingProblems({ ...NO_SITTING, ...part })).toEqual(problems);
});
