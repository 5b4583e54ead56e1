import fc from 'fast-check';
import { base, needed, outcome, passed, share } from '../../../src/functions/functions';
import { setWorkbookLanguage } from '../../../src/workbook/live-contest';
import { call, column, errorOf } from './call';

afterEach(() => setWorkbookLanguage('vi'));

const value = (message: string) => ({ code: '#VALUE!', message });

describe('BASE', () => {
  test.each([
    ['no deductions', [65], 65],
    ['a range of deductions', [65, [[3, 2]]], 60],
    ['a column with blank cells', [65, column(3, '', null, 2)], 60],
    ['a single cell', [65, 5], 60],
    ['a blank cell', [65, [['']]], 65],
    ['the convoked in a range of one', [[[65]], null], 65],
    ['everyone deducted', [5, 5], 0],
  ])('is convoked minus the sum of the deductions: %s', (_, args, expected) => {
    expect(call(base, ...args)).toBe(expected);
  });

  test.each<[string, readonly unknown[], string]>([
    ['convoked left out', [null, 1], 'Số được triệu tập (convoked): còn thiếu.'],
    ['convoked blank', ['', 1], 'Số được triệu tập (convoked): còn thiếu.'],
    ['convoked in words', ['sáu mươi'], 'Số được triệu tập (convoked): "sáu mươi" không phải là số nguyên từ 0 trở lên.'],
    ['a negative deduction', [65, column(1, -2)], 'Số được trừ (deductions), hàng 2, cột 1: "-2" không phải là số nguyên từ 0 trở lên.'],
    ['a deduction in text', [65, [['3', 2]]], 'Số được trừ (deductions), hàng 1, cột 1: "3" không phải là số nguyên từ 0 trở lên.'],
    ['a deduction that is FALSE', [65, false], 'Số được trừ (deductions), hàng 1, cột 1: "false" không phải là số nguyên từ 0 trở lên.'],
    ['a deduction shown as a date', [65, { basicValue: 3, numberFormat: 'dd/mm' }], 'Số được trừ (deductions), hàng 1, cột 1: "3" không phải là số nguyên từ 0 trở lên.'],
    ['a deduction that is an error', [65, [['#N/A']]], 'Số được trừ (deductions), hàng 1, cột 1: "#N/A" không phải là số nguyên từ 0 trở lên.'],
    ['more deducted than convoked', [5, [[3, 3]]], 'Số được trừ (deductions): tổng 6 lớn hơn số được triệu tập là 5.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf(base, ...args)).toEqual(value(message));
  });
});

describe('NEEDED', () => {
  test.each([[0, 1], [1, 1], [60, 31], [61, 31], [160, 81]])('of %p is %p', (all, expected) => {
    expect(needed(all)).toBe(expected);
  });

  test.each([[-1], [0.5], ['60'], [true], ['#REF!']])('refuses %p', (cell) => {
    expect(errorOf(needed, cell)).toEqual(value(`Cơ sở tính (base): "${cell}" không phải là số nguyên từ 0 trở lên.`));
  });

  test('is more than half, and one less is not', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (all) => {
      const votes = needed(all) as number;
      expect(2 * votes > all && 2 * (votes - 1) <= all).toBe(true);
    }));
  });
});

describe('SHARE', () => {
  test.each([
    [56, 501, undefined, 0.1118],
    [358, 501, null, 0.7146],
    [6, 501, '', 0.012],
    [1, 160, 2, 0.0063],
    [1, 8, 0, 0.13],
    [1, 3, 10, 0.333333333333],
    [10001, 20001, 2, 0.5],
    [501, 501, 2, 1],
    [0, 5, 2, 0],
    [6, 4, 2, 1.5],
  ])('of %p in %p with %p digits is %p', (count, total, digits, expected) => {
    expect(call(share, count, total, digits)).toBe(expected);
  });

  test('is #DIV/0! when the total is 0', () => {
    expect(errorOf(share, 0, 0).code).toBe('#DIV/0!');
  });

  test.each<[string, readonly unknown[], string]>([
    ['a negative count', [-1, 5], 'Số đếm (count): "-1" không phải là số nguyên từ 0 trở lên.'],
    ['a total with a fraction', [1, 2.5], 'Tổng số (total): "2.5" không phải là số nguyên từ 0 trở lên.'],
    ['no total', [1, null], 'Tổng số (total): còn thiếu.'],
    ['11 digits', [1, 2, 11], 'Số chữ số thập phân (digits): "11" không phải là số nguyên từ 0 đến 10.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf(share, ...args)).toEqual(value(message));
  });
});

describe('PASSED and OUTCOME', () => {
  const TEXT = ['Trúng cử', 'Bằng phiếu, bầu lại', 'Quá nửa, hết số lượng', 'Không quá nửa'] as const;
  const [ELECTED, TIED, FULL, NOT] = TEXT;

  test.each<[string, number[], number, unknown, unknown, string[]]>([
    ['more than half of the base, no limit', [60, 31, 30, 17], 60, null, null, [ELECTED, ELECTED, NOT, NOT]],
    ['exactly half is not enough', [30, 31], 60, 2, '', [NOT, ELECTED]],
    ['the highest first, up to the seats', [40, 50, 45], 60, 2, 'majority', [FULL, ELECTED, ELECTED]],
    ['a tie across the last seat', [50, 40, 40, 10], 60, 2, undefined, [ELECTED, TIED, TIED, NOT]],
    ['those below the tie', [50, 40, 40, 35], 60, 2, undefined, [ELECTED, TIED, TIED, FULL]],
    ['a tie that fits the seats', [50, 40, 40], 60, 3, undefined, [ELECTED, ELECTED, ELECTED]],
    ['a runoff needs no half', [20, 15], 60, 1, 'runoff', [ELECTED, NOT]],
    ['a runoff tied again', [20, 20], 60, 1, 'RUNOFF', [TIED, TIED]],
  ])('%s', (_, votes, all, seats, rule, expected) => {
    expect(call(outcome, [votes], all, seats, rule)).toEqual([expected]);
    expect(call(passed, [votes], all, seats, rule)).toEqual([expected.map((text) => text === ELECTED)]);
  });

  test.each([
    ['a row', [[60, 10]], [[ELECTED, NOT]]],
    ['a column', column(60, 10), column(ELECTED, NOT)],
    ['a block', [[60, 10], [31, 30]], [[ELECTED, NOT], [ELECTED, NOT]]],
    ['a single cell', 60, [[ELECTED]]],
  ])('have the shape of votes: %s', (_, votes, expected) => {
    expect(call(outcome, votes, 60)).toEqual(expected);
    expect(call(passed, votes, 60)).toEqual(expected.map((row) => row.map((text) => text === ELECTED)));
  });

  test('leave blank cells blank, and do not count them as candidates', () => {
    expect(call(outcome, column(60, '', null, ' ', 0), 60)).toEqual(column(ELECTED, '', '', '', NOT));
    expect(call(passed, column(60, '', 0), 60)).toEqual(column(true, '', false));
  });

  test('allow more seats than votes', () => {
    expect(call(passed, [[60]], 60, 5)).toEqual([[true]]);
  });

  test('speak English in an English workbook', () => {
    setWorkbookLanguage('en');
    expect(call(outcome, [[60, 1]], 60)).toEqual([['Elected', 'Not over half']]);
  });

  test.each<[string, readonly unknown[], string]>([
    ['votes above the base', [[[5, 61]], 60], 'Số phiếu (votes), hàng 1, cột 2: 61 phiếu, lớn hơn cơ sở tính là 60.'],
    ['votes above the base in a runoff', [column(5, 61), 60, 1, 'runoff'], 'Số phiếu (votes), hàng 2, cột 1: 61 phiếu, lớn hơn cơ sở tính là 60.'],
    ['a vote in text', [[[5, '6']], 60], 'Số phiếu (votes), hàng 1, cột 2: "6" không phải là số nguyên từ 0 trở lên.'],
    ['a vote that is TRUE', [[[true]], 60], 'Số phiếu (votes), hàng 1, cột 1: "true" không phải là số nguyên từ 0 trở lên.'],
    ['votes left out', [null, 60], 'Số phiếu (votes): còn thiếu.'],
    ['no base', [[[5]], null], 'Cơ sở tính (base): còn thiếu.'],
    ['0 seats', [[[5]], 60, 0], 'Số lượng bầu (seats): "0" không phải là số nguyên từ 1 trở lên.'],
    ['an unknown rule', [[[5]], 60, 1, 'lottery'], 'Cách tính (rule): "lottery" không phải là cách tính. Dùng "majority" (quá nửa) hoặc "runoff" (bầu lại do bằng phiếu).'],
  ])('refuse %s', (_, args, message) => {
    expect(errorOf(passed, ...args)).toEqual(value(message));
    expect(errorOf(outcome, ...args)).toEqual(value(message));
  });

  const contest = fc.record({
    base: fc.integer({ min: 0, max: 50 }),
    seats: fc.option(fc.integer({ min: 1, max: 6 })),
    rule: fc.constantFrom('majority', 'runoff'),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
  }).map(({ shares, ...rest }) => ({ ...rest, votes: shares.map((one) => Math.floor(one * rest.base)) }));

  test('agree with each other, elect at most as many as seats, and treat equal votes alike', () => {
    fc.assert(fc.property(contest, ({ base: all, seats, rule, votes }) => {
      const texts = (call(outcome, [votes], all, seats, rule) as string[][])[0] ?? [];
      const flags = (call(passed, [votes], all, seats, rule) as boolean[][])[0] ?? [];
      expect(flags).toEqual(texts.map((text) => text === ELECTED));
      expect(flags.filter(Boolean).length).toBeLessThanOrEqual(seats ?? Infinity);
      expect(new Set(votes.map((count, i) => `${count} ${texts[i]}`)).size).toBe(new Set(votes).size);
    }));
  });
});
