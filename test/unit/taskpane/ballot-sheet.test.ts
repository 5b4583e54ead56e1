import { proposeColumns, proposeForm, readSheet } from '../../../src/taskpane/contest/ballot-sheet';
import type { Selection } from '../../../src/workbook/state';

function selectionOf(values: readonly (readonly unknown[])[], part: Partial<Selection> = {}): Selection {
  return { sheet: 'Phiếu', address: '', values, firstRow: 1, firstColumn: 0, findings: [], ...part };
}

test('names and marks alone use the whole range', () => {
  const selection = selectionOf([['A', 'B', 'C'], [1, 0, 1], [1, 1, '']], { firstRow: 3, firstColumn: 1 });
  const columns = proposeColumns(selection);
  expect(columns).toEqual({ first: 0, last: 2, count: null, conclusion: null });
  expect(readSheet(selection, columns, 'cross')).toMatchObject({
    names: ['A', 'B', 'C'], papers: 2, rows: 2, odd: 0,
    source: { sheet: 'Phiếu', address: 'B3:D5', form: 'cross', countColumn: null, conclusionColumn: null },
  });
});

test('running numbers at the edge are left out; counts and conclusions are recognised', () => {
  const selection = selectionOf([['STT', 'A', 'B', 'Số tờ', 'Kết luận'], [1, 'x', '', 3, ''], [2, '', 'x', '', 'P.07']], { firstColumn: 25 });
  const columns = proposeColumns(selection);
  expect(columns).toEqual({ first: 1, last: 4, count: 3, conclusion: 4 });
  expect(readSheet(selection, columns, 'cross')).toMatchObject({
    names: ['A', 'B'], rows: 2, papers: 4, odd: 0,
    source: { address: 'AA1:AD3', countColumn: 2, conclusionColumn: 3 },
  });
});

test('an odd mark is named with its cell and text', () => {
  const selection = selectionOf([['A', 'B'], [1, 0], [1, 'có lẽ']], { firstRow: 5, firstColumn: 2 });
  const { odd, findings } = readSheet(selection, proposeColumns(selection), 'cross');
  expect(odd).toBe(1);
  expect(findings).toMatchObject([{ code: 'F.902', where: { sheet: 'Phiếu', row: 7, column: 'D', text: 'có lẽ' } }]);
});

test('a column of counts among the names does not move the others', () => {
  const selection = selectionOf([['A', 'Số tờ', 'B'], [1, 2, 'hm']]);
  expect(readSheet(selection, proposeColumns(selection), 'cross').findings).toMatchObject([{ code: 'F.902', where: { row: 2, column: 'C' } }]);
});

test('empty rows below are no papers', () => {
  const selection = selectionOf([['A', 'B'], [1, 0], ...Array.from({ length: 100_000 }, () => ['', ''])]);
  expect(readSheet(selection, proposeColumns(selection), 'cross')).toMatchObject({ rows: 1, papers: 1, odd: 0 });
});

test.each([
  ['ones and noughts with fewer seats than names', [[1, 0, 1]], 2, 'cross'],
  ['ones and noughts with a seat for each name', [[1, 0, 1]], 3, 'agree'],
  ['words of agreement', [['đồng ý', 'không đồng ý', 'đ']], 2, 'agree'],
  ['crossing in words', [['g', '', '']], 2, 'cross'],
] as const)('%s are read in the likely way', (_, rows, seats, form) => {
  const selection = selectionOf([['A', 'B', 'C'], ...rows]);
  expect(proposeForm(selection, proposeColumns(selection), seats)).toBe(form);
});
