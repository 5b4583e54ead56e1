import { paragraph, sideBySide, space, type Band } from '../../../src/report/band';
import { nameTable, tableOverPages } from '../../../src/report/name-table';
import { flow, flowHeight } from '../../../src/report/page-flow';
import { ONE_PAGE_SETTINGS, pointsOf, PRESCRIBED, TEXT_HEIGHT, TEXT_WIDTH } from '../../../src/report/page-layout';

const line = { size: 10 };
const style = {};
const tall = (height: number, keep?: Band['keep']): Band => ({ columns: [{ from: 0, to: TEXT_WIDTH, style }], rows: [['x']], heights: [height], ...(keep === undefined ? {} : { keep }) });
const column = { from: 0, to: TEXT_WIDTH, style };

describe('bands on a grid', () => {
  test('columns of different bands share grid lines, and merged cells span them', () => {
    const page = flow([
      sideBySide([{ text: 'a', from: 0, to: 90, line }, { text: 'b', from: 90, to: TEXT_WIDTH, line }]),
      sideBySide([{ text: 'c', from: 0, to: 180, line }, { text: 'd', from: 180, to: TEXT_WIDTH, line }]),
    ], 1);
    expect(page.columnWidths.map((width) => Math.round(pointsOf(width)))).toEqual([90, 90, TEXT_WIDTH - 180]);
    expect(page.blocks.map(({ row, column: at, rows, merge }) => [row, at, rows[0]?.length, merge])).toEqual([[1, 0, 1, undefined], [1, 1, 2, true], [2, 0, 2, true], [2, 2, 1, undefined]]);
  });

  test('the cells of several rows are joined row by row', () => {
    const page = flow([
      { columns: [column], rows: [['a'], ['b']], heights: [10, 10] },
      sideBySide([{ text: 'c', from: 0, to: 100, line }]),
    ], 0);
    expect(page.blocks[0]).toMatchObject({ merge: 'rows', rows: [['a', null], ['b', null]] });
  });

  test('grid lines closer than a column can be are one line', () => {
    const page = flow([sideBySide([{ text: 'a', from: 0, to: 100, line }]), sideBySide([{ text: 'b', from: 0, to: 102, line }])], 0);
    expect(page.columnWidths).toHaveLength(2);
  });

  test('cells that are no part of a band are not written', () => {
    const page = flow([{ columns: [column, { ...column, from: 100 }], rows: [['a', null], ['b', null]], heights: [10, 10] }], 0);
    expect(page.blocks).toHaveLength(1);
  });

  test('a space has height and no cells', () => {
    expect(flow([space(12)], 3)).toMatchObject({ blocks: [], rowHeights: { 3: 12 }, rows: 1 });
  });
});

describe('page breaks', () => {
  test('stand before the first row that does not fit', () => {
    expect(flow([tall(TEXT_HEIGHT - 10), tall(10), tall(10)], 1).pageBreaks).toEqual([3]);
  });

  test('take along what stays with the row', () => {
    expect(flow([tall(TEXT_HEIGHT - 30), tall(20, 'all'), tall(20)], 1).pageBreaks).toEqual([2]);
  });

  test('keep the last rows of a table with what follows', () => {
    const table: Band = { columns: [column], rows: [['1'], ['2'], ['3'], ['4']], heights: [10, 10, 10, 10], keep: 2 };
    expect(flow([tall(TEXT_HEIGHT - 45), table, tall(20)], 0).pageBreaks).toEqual([3]);
  });

  test('do not part rows that belong together, but may stand after them', () => {
    const panel: Band = { columns: [column], rows: [['1'], ['2']], heights: [10, 10], keep: 'together' };
    expect(flow([tall(TEXT_HEIGHT - 15), panel], 0).pageBreaks).toEqual([1]);
    expect(flow([tall(TEXT_HEIGHT - 20), panel, tall(10)], 0).pageBreaks).toEqual([3]);
  });

  test('leave room for the repeated heading on the pages behind it', () => {
    const heading: Band = { ...tall(100, 'all'), repeated: true };
    const rows = Array.from({ length: 20 }, () => tall(100));
    const page = flow([heading, ...rows], 0);
    const each = Math.floor((TEXT_HEIGHT - 100) / 100);
    expect(page.titleRows).toEqual([0, 0]);
    expect(page.pageBreaks).toEqual([each + 1, 2 * each + 1, 3 * each + 1].filter((row) => row <= 20));
  });

  test('stand before a band that begins a page, and not a second time where it begins one anyway', () => {
    const panel: Band = { columns: [column], rows: [['1'], ['2']], heights: [10, 10], newPage: true };
    expect(flow([tall(10, 'all'), panel, tall(10)], 0).pageBreaks).toEqual([1]);
    expect(flow([panel, tall(10)], 0).pageBreaks).toEqual([]);
  });

  test('cut rows that stay together and are longer than a page, rather than going on for ever', () => {
    expect(flow([tall(TEXT_HEIGHT - 10, 'all'), tall(20, 'all'), tall(20)], 0).pageBreaks).toEqual([1]);
  });
});

describe('a table of names', () => {
  const table = (rows: number) => ({
    columns: [{ title: 'TT', ems: 2, align: 'center' as const }, { title: 'Họ và tên', ems: 0, align: 'left' as const, bold: true }],
    rows: Array.from({ length: rows }, (_, index) => [index + 1, `Người ${index + 1}`]),
  });

  test('reads down the first group, then down the next', () => {
    const [, body] = nameTable(table(5), PRESCRIBED, { groups: 2 });
    expect(body?.rows).toEqual([[1, 'Người 1', 4, 'Người 4'], [2, 'Người 2', 5, 'Người 5'], [3, 'Người 3', null, null]]);
  });

  test('has no more groups than people', () => {
    expect(nameTable(table(1), PRESCRIBED, { groups: 3 })[1]?.columns).toHaveLength(2);
  });

  test('over several pages begins each page with a heading and loses nobody', () => {
    const bands = tableOverPages(table(300), PRESCRIBED, 500);
    const names = bands.filter((_, index) => index % 2 === 1).flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'number');
    expect([...names].sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(bands.length / 2).toBe(flow([tall(500), ...bands], 0).pageBreaks.length + 1);
  });

  test('that does not fit under what is already on the page begins on the next', () => {
    const bands = tableOverPages(table(60), PRESCRIBED, TEXT_HEIGHT - 5);
    expect(flow([tall(TEXT_HEIGHT - 5), ...bands], 0).pageBreaks[0]).toBe(1);
  });
});

test('the settings of one page go from large to small within each manner', () => {
  const sizes = ONE_PAGE_SETTINGS.filter(({ list, elected, groups }) => list === 'withResult' && elected === 'running' && groups === 1).map(({ body }) => body);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

test('a paragraph is as high as its lines', () => {
  expect(flowHeight([paragraph('a\nb', line)])).toBeGreaterThan(flowHeight([paragraph('a', line)]));
});
