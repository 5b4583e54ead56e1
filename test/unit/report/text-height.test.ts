import fc from 'fast-check';
import { countLines, leastWidth, rowHeight, textHeight, textWidth } from '../../../src/report/text-height';

const face = { size: 10 };

describe('the width of a text', () => {
  test.each([
    ['digits are half the type size', '2025', 20],
    ['a Vietnamese letter is as wide as its base letter', 'ề', 4.44],
    ['the horn of ơ and ư stands beside the letter', 'ơ', 5.4],
    ['a letter without a known width counts as a wide one', '字', 7.22],
    ['no text takes no room', '', 0],
  ])('%s', (_, text, width) => {
    expect(textWidth(text, face)).toBeCloseTo(width, 5);
  });

  test('bold is wider, and decomposed text is as wide as composed text', () => {
    expect(textWidth('Biên bản', { size: 10, bold: true })).toBeGreaterThan(textWidth('Biên bản', face));
    expect(textWidth('Biên bản'.normalize('NFD'), face)).toBe(textWidth('Biên bản'.normalize('NFC'), face));
  });
});

describe('the narrowest cell of a text', () => {
  test.each([['one word', 'nnnn'], ['the longest of several', 'n nnnn\nnn']])('breaks no word: %s', (_, text) => {
    const width = leastWidth(text, face);
    expect(countLines('nnnn', face, width + 0.01)).toBe(1);
    expect(countLines('nnnn', face, width - 0.01)).toBe(2);
  });
});

describe('the lines of a text', () => {
  test.each([
    ['an empty text takes a line', '', 100, 1],
    ['words are kept whole', 'aaaa aaaa aaaa', 50, 2],
    ['the text’s own line ends count', 'a\nb\nc', 100, 3],
    ['a word too long for the line is broken inside', 'n'.repeat(40), 55, 5],
    ['a long word after a short one begins a new line', `a ${'n'.repeat(12)}`, 55, 3],
  ])('%s', (_, text, width, lines) => {
    expect(countLines(text, face, width)).toBe(lines);
  });

  test('a wider cell never needs more lines', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'n', 'ề', 'W', 'ư'), minLength: 1, maxLength: 15 }), { maxLength: 30 });
    fc.assert(fc.property(words, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 0, max: 200 }), (list, width, more) => {
      expect(countLines(list.join(' '), face, width + more)).toBeLessThanOrEqual(countLines(list.join(' '), face, width));
    }));
  });
});

describe('the height of a row', () => {
  test('holds its lines, and never passes the tallest row of a spreadsheet', () => {
    expect(rowHeight(1, 14)).toBeGreaterThanOrEqual(14 * 1.15);
    expect(textHeight('a '.repeat(5000), face, 100)).toBe(409);
  });
});
