import { base, baseOf, deductionKeys, needed } from '../../../src/election/base';
import { formatShare, share, shareInPercentUnits } from '../../../src/election/share';
import { readWholeNumber } from '../../../src/election/whole-number';
import { congress } from './build';

describe('base', () => {
  it('is convoked minus the deductions, even where they cannot be right', () => {
    expect([base(65, [3, 2]), base(65, []), base(2, [3])]).toEqual([60, 65, -1]);
  });

  it('takes only the deductions of this kind of meeting', () => {
    const deductions = { temporary: 1, exempt: 2, suspended: 3, excused: 4, committeeAbsent: 5, delegateAbsent: 6, other: 7 };
    const bases = (['members', 'delegates', 'conference'] as const).map((meeting) => baseOf(congress({ convoked: 100, deductions, meeting })));
    expect(bases).toEqual([90, 89, 93]);
    expect(deductionKeys('delegates')).toEqual(['committeeAbsent', 'delegateAbsent']);
  });

  it.each([[30, 16], [29, 15], [1, 1], [0, 1], [20001, 10001]])('more than half of %d is %d', (whole, fewest) => {
    expect(needed(whole)).toBe(fewest);
  });
});

describe('share', () => {
  it.each([
    [56, 501, 2, 'vi', '11,18'], [56, 501, 2, 'en', '11.18'], [6, 501, 2, 'vi', '1,20'], [1, 160, 2, 'vi', '0,63'], [10001, 20001, 2, 'vi', '50,00'],
    [436, 458, 1, 'vi', '95,2'], [1, 200, 0, 'vi', '1'], [1, 201, 0, 'vi', '0'], [0, 5, 2, 'en', '0.00'], [3, 2, 2, 'en', '150.00'], [1, 8, 4, 'en', '12.5000'], [0, 0, 2, 'vi', ''],
  ] as const)('%d of %d with %d decimals in %s is %p', (count, total, digits, language, text) => {
    expect(formatShare(count, total, language, digits)).toBe(text);
  });

  it('rounds half up where binary fractions would not', () => {
    expect(shareInPercentUnits(201, 40000)).toBe(50n);
    expect(formatShare(2675, 100000, 'en')).toBe('2.68');
  });

  it('is a fraction of one', () => {
    expect([share(56, 501), share(1, 3, 0), share(436, 458, 1)]).toEqual([0.1118, 0.33, 0.952]);
  });

  it('stays exact with large numbers and many decimals', () => {
    expect(shareInPercentUnits(9_007_199_254_740_990, 9_007_199_254_740_991, 15)).toBe(99_999_999_999_999_989n);
  });

  it('has no share of nothing', () => {
    expect(() => shareInPercentUnits(1, 0)).toThrow(RangeError);
  });
});

describe('readWholeNumber', () => {
  it.each([[7, 7], [0, 0], ['12', 12], [' 12\u00A0', 12], ['007', 7]])('reads %p as %d', (value, number) => {
    expect(readWholeNumber(value)).toBe(number);
  });

  it.each([
    ['', 'empty'], ['  ', 'empty'], [null, 'empty'], [undefined, 'empty'],
    ['mười', 'notWhole'], ['1.587', 'notWhole'], ['1,587', 'notWhole'], ['1e3', 'notWhole'], ['+5', 'notWhole'], ['-5', 'notWhole'], ['５', 'notWhole'], [1.5, 'notWhole'], [NaN, 'notWhole'], [true, 'notWhole'],
    [-1, 'tooSmall'], ['0', 'tooSmall'], ['101', 'tooLarge'], [1e300, 'tooLarge'],
  ])('refuses %p: %s', (value, problem) => {
    expect(readWholeNumber(value, { min: 1, max: 100, field: 'seats' })).toEqual({
      code: 'F.901',
      where: { text: String(value ?? ''), field: 'seats' },
      data: { case: problem, text: String(value ?? ''), min: 1, max: 100 },
    });
  });

  it('includes both limits', () => {
    expect([readWholeNumber(1, { min: 1, max: 3 }), readWholeNumber('3', { min: 1, max: 3 })]).toEqual([1, 3]);
  });

  it('has limits of its own: nothing below zero', () => {
    expect(readWholeNumber(-1)).toMatchObject({ where: { text: '-1' }, data: { case: 'tooSmall', min: 0 } });
  });
});
