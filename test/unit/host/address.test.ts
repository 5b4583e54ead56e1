import fc from 'fast-check';
import { absoluteAddress, columnIndex, columnLetters, formatAddress, formatArea, parseAddress } from '../../../src/host/grid/address';

test.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$A$1:$C$9', { row: 0, column: 0, rows: 9, columns: 3 }],
  ['C9:A1', { row: 0, column: 0, rows: 9, columns: 3 }],
  ['B:D', { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
  ['3:5', { row: 2, column: 0, rows: 3, columns: 16_384 }],
  ['xfd1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])('%s is read as its cells', (text, area) => {
  expect(parseAddress(text)).toEqual({ sheet: null, area });
});

test.each(['', 'A', '5', 'A1:B', 'A0', 'XFE1', 'A1048577', 'Ballots_1', 'A1:B2:C3', 'A1 B2'])('%s is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test("a sheet's name is taken off, quotes and all", () => {
  expect(parseAddress("'Biên bản – bí thư'!A1")?.sheet).toBe('Biên bản – bí thư');
  expect(parseAddress("'it''s'!A1")?.sheet).toBe("it's");
  expect(parseAddress('Sheet1!A1')?.sheet).toBe('Sheet1');
});

test('names that need quotes get them', () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect([formatAddress('Sheet1', cell), formatAddress('Phiếu 1', cell), formatAddress("it's", cell), formatAddress('A1', cell)]).toEqual(['Sheet1!A1', "'Phiếu 1'!A1", "'it''s'!A1", "'A1'!A1"]);
  expect(absoluteAddress('Phiếu 1', { row: 1, column: 1, rows: 2, columns: 2 })).toBe("'Phiếu 1'!$B$2:$C$3");
});

test('every address that is written is read back as the same cells', () => {
  const area = fc.record({ row: fc.nat(5000), column: fc.nat(16_000), rows: fc.integer({ min: 1, max: 300 }), columns: fc.integer({ min: 1, max: 300 }) });
  fc.assert(fc.property(area, (cells) => {
    expect(parseAddress(formatArea(cells))?.area).toEqual(cells);
  }));
});

test('column letters and numbers turn into each other', () => {
  expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(701), columnLetters(702)]).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  fc.assert(fc.property(fc.nat(16_383), (column) => {
    expect(columnIndex(columnLetters(column))).toBe(column);
  }));
});
