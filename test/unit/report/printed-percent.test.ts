import fc from 'fast-check';
import { formatShare } from '../../../src/election/share';
import { describeFinding } from '../../../src/locale/findings';
import { checkPrintedPercent } from '../../../src/report/printed-percent';

const check = (count: number, total: number, printed: string) => checkPrintedPercent({ phrase: `${count} đồng chí, chiếm ${printed}%`, count, total, printed });

test.each([
  ['two decimals', 358, 501, '71,46'],
  ['one decimal, of a fraction', 436, 458, '95,2'],
  ['none, with a nought before it', 81, 1349, '06'],
  ['a decimal point', 418, 470, '88.94'],
  ['half up', 1, 160, '0,63'],
  ['blanks around it', 1, 2, ' 50 '],
])('right: %s', (_, count, total, printed) => {
  expect(check(count, total, printed)).toBeNull();
});

test.each([
  ['cut off instead of rounded', 56, 501, '11,17', '11,18'],
  ['another count’s', 6, 501, '9,78', '1,20'],
  ['rounded to another decimal', 56, 501, '11,1', '11,2'],
  ['with a decimal point', 56, 501, '11.17', '11.18'],
  ['without decimals', 1, 3, '34', '33'],
])('wrong: %s', (_, count, total, printed, right) => {
  expect(check(count, total, printed)).toMatchObject({ code: 'W.503', data: { printed, right } });
});

test.each([
  ['no number', 1, 2, 'một nửa'],
  ['a total of nought', 0, 0, '0'],
])('nothing can be said: %s', (_, count, total, printed) => {
  expect(check(count, total, printed)).toBeNull();
});

test('what the program prints itself is always right, and a unit of the last decimal more never is', () => {
  const counts = fc.integer({ min: 1, max: 100_000 }).chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  fc.assert(fc.property(counts, fc.integer({ min: 0, max: 4 }), ([count, total], digits) => {
    const printed = formatShare(count, total, 'vi', digits);
    expect(check(count, total, printed)).toBeNull();
    const units = String(Number(printed.replace(',', '')) + 1).padStart(digits + 1, '0');
    const more = digits === 0 ? units : `${units.slice(0, -digits)},${units.slice(-digits)}`;
    expect(check(count, total, more)?.data['right']).toBe(printed);
  }));
});

test('both numbers and both percentages are named', () => {
  expect(describeFinding(check(6, 501, '9,78')!, 'vi').explanation).toBe('“6 đồng chí, chiếm 9,78%”: 6 trên 501 là 1,20%, báo cáo ghi 9,78%.');
});
