import { isBlank, paperForm, readForm, readMark, readRule } from '../../../src/election/mark';

describe('readMark', () => {
  it.each([
    ['cross', 1, [1, true, '1', 'TRUE', 'x', ' X ', 'v', '✓', '✔', '✔\uFE0F']],
    ['cross', 0, ['', null, undefined, '   ', '\u00A0', 0, false, '0', '-', 'g', 'G', 'gạch', 'GẠCH', 'gạch'.normalize('NFD')]],
    ['struck', 0, [1, true, 'x', 'v', '✓', '✔', 'g', 'Gạch']],
    ['struck', 1, ['', null, 0, false, '-']],
    ['agree', 1, [1, true, 'x', 'v', '✓', '✔', 'đ', 'Đ', 'đy', 'ĐY', 'Đồng ý', 'đồng ý'.normalize('NFD')]],
    ['agree', 0, [0, false, '-', 'k', 'kđy', 'KĐY', 'Không đồng ý']],
    ['agree', 2, [2, '2', 'đk', 'Cả hai']],
    ['agree', 3, ['', null, undefined, ' ']],
  ] as const)('%s: %d is written in each of these ways', (form, mark, cells) => {
    expect(cells.map((cell) => readMark(cell, form))).toEqual(cells.map(() => mark));
  });

  it.each([
    ['cross', [2, 3, 0.5, -1, 'đ', 'abc', '#N/A', 'đồng ý', 'cả hai', new Date(0), {}, NaN]],
    ['struck', [2, 'k', 'x x']],
    ['agree', [3, 'g', 'gạch', 'x?', '11', Symbol('x')]],
  ] as const)('%s: none of these is a mark', (form, cells) => {
    expect(cells.map((cell) => readMark(cell, form))).toEqual(cells.map(() => null));
  });
});

it.each([
  ['cross', 'cross'], ['Gạch', 'cross'], [' struck ', 'struck'], ['X gạch', 'struck'], ['AGREE', 'agree'], ['đồng ý', 'agree'], ['', null], ['crossed', null], [1, null],
])('readForm reads %p as %p', (cell, form) => {
  expect(readForm(cell)).toBe(form);
});

it.each([['majority', 'majority'], ['Runoff', 'runoff'], ['', null], ['half', null]])('readRule reads %p as %p', (cell, rule) => {
  expect(readRule(cell)).toBe(rule);
});

it.each([['cross', 'cross'], ['struck', 'cross'], ['agree', 'agree']] as const)('a %s sheet records %s papers', (sheet, form) => {
  expect(paperForm(sheet)).toBe(form);
});

it.each([['', true], [' \t', true], [null, true], [undefined, true], [0, false], [false, false], ['-', false]])('isBlank of %p is %p', (cell, blank) => {
  expect(isBlank(cell)).toBe(blank);
});
