import fc from 'fast-check';
import { ageAt, readDay } from '../../../src/people/day';

const day = (year: number, month: number, d: number) => ({ year, month, day: d });

describe('readDay', () => {
  test.each([
    ['the serial number of 1 July 2020', 44013, day(2020, 7, 1)],
    ['a serial number with a time of day', 44013.75, day(2020, 7, 1)],
    ['the first serial number', 1, day(1900, 1, 1)],
    ['the last serial number before Excel’s 29 February 1900', 59, day(1900, 2, 28)],
    ['the first serial number after it', 61, day(1900, 3, 1)],
    ['dd/mm/yyyy text', '30/06/1985', day(1985, 6, 30)],
    ['one digit for day and month, blanks around', ' 5/7/1985 ', day(1985, 7, 5)],
    ['hyphens between', '05-07-1985', day(1985, 7, 5)],
    ['points between', '05.07.1985', day(1985, 7, 5)],
    ['year first, as ISO writes it', '1985-07-05', day(1985, 7, 5)],
    ['29 February of a leap year', '29/02/1984', day(1984, 2, 29)],
    ['a year alone as text', '1985', day(1985, 1, 1)],
    ['a year alone as a number', 1985, day(1985, 1, 1)],
  ])('reads %s', (_, cell, expected) => {
    expect(readDay(cell)).toEqual(expected);
  });

  test.each([
    ['nothing', null],
    ['a blank', ''],
    ['29 February of a common year', '29/02/1985'],
    ['the month 13', '01/13/1985'],
    ['day 0', '00/01/1985'],
    ['a year of two digits', '01/02/85'],
    ['two kinds of separators', '01/02-1985'],
    ['a word', 'không nhớ'],
    ['four digits that are no year of a living person', '0985'],
    ['Excel’s 29 February 1900', 60],
    ['0', 0],
    ['a negative number', -5],
    ['a number past the last day of Excel', 2958466],
    ['not a number', Number.NaN],
    ['a truth value', true],
    ['an error cell', '#N/A'],
  ])('reads %s as no date', (_, cell) => {
    expect(readDay(cell)).toBeNull();
  });

  test('reads every serial number from 61 on as the day that text spells', () => {
    fc.assert(fc.property(fc.integer({ min: 2101, max: 2_958_465 }), (serial) => {
      const read = readDay(serial);
      expect(readDay(`${read?.day}/${read?.month}/${read?.year}`)).toEqual(read);
    }));
  });
});

describe('ageAt', () => {
  const at = day(2020, 7, 1);
  test.each([
    ['the day before the birthday', day(1985, 7, 2), at, 34],
    ['on the birthday', day(1985, 7, 1), at, 35],
    ['the day after the birthday', day(1985, 6, 30), at, 35],
    ['an earlier month with a later day', day(1985, 6, 30), day(2020, 7, 1), 35],
    ['a later month with an earlier day', day(1985, 8, 1), day(2020, 7, 31), 34],
    ['born on 29 February, on 28 February of a common year', day(1984, 2, 29), day(2019, 2, 28), 34],
    ['born on 29 February, on 1 March of a common year', day(1984, 2, 29), day(2019, 3, 1), 35],
    ['born on 29 February, on 29 February', day(1984, 2, 29), day(2020, 2, 29), 36],
    ['on the day of birth', at, at, 0],
  ])('counts whole years: %s', (_, birth, when, age) => {
    expect(ageAt(birth, when)).toBe(age);
  });

  test('has no answer for someone born later', () => {
    expect(ageAt(day(2020, 7, 2), at)).toBeNull();
  });

  test('never falls as days go by', () => {
    const serial = fc.integer({ min: 2101, max: 60_000 });
    fc.assert(fc.property(serial, serial, serial, (a, b, c) => {
      const [birth, first, second] = [a, b, c].sort((x, y) => x - y).map(readDay);
      expect(ageAt(birth!, second!)!).toBeGreaterThanOrEqual(ageAt(birth!, first!)!);
    }));
  });
});
