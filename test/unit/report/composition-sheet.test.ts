import { compositionSheet, type CompositionInput } from '../../../src/report/composition-sheet';
import { electedRoster } from '../../../src/report/elected-roster';
import { branchResult, inputOf, sampleRows } from '../../golden/sample';
import { rowsOf, textCells } from './sheet-laws';

const roster = sampleRows('chi-bo-roster.csv');
const sheet = (more: Partial<CompositionInput> = {}) => compositionSheet({ ...inputOf(branchResult(), 'vi'), roster, ...more });
const rows = (more: Partial<CompositionInput> = {}): readonly (readonly unknown[])[] => [...rowsOf(sheet(more)).values()];
const said = (more: Partial<CompositionInput> = {}): string => textCells(sheet(more)).map(({ text }) => text).join('\n');

describe('the composition of the elected', () => {
  test('counts the five elected in every group of the roster’s columns', () => {
    expect(rows()).toEqual(expect.arrayContaining([
      ['Tổng số', 5, '100,00'], ['Tái cử', 4, '80,00'], ['Lần đầu', 1, '20,00'], ['Nữ', 2, '40,00'], ['Nam', 3, '60,00'], ['Dưới 35', 1, '20,00'], ['Kinh', 5, '100,00'],
    ]));
  });

  test('every group adds up to the total', () => {
    for (const { series } of sheet().charts ?? []) {
      const { row, column, rows: count } = series[0]!.values;
      const values = sheet().blocks.flatMap((block) => block.rows.map((cells, r) => ({ row: block.row + r, value: cells[column - block.column] })))
        .filter((cell) => cell.row >= row && cell.row < row + count && typeof cell.value === 'number').map(({ value }) => Number(value));
      expect(values.reduce((sum, value) => sum + value, 0)).toBe(5);
    }
  });

  test('ages are taken on the day of the congress, or on the day that is set', () => {
    expect(said()).toContain('Tuổi tính đến ngày 20 tháng 5 năm 2025; trẻ là dưới 35 tuổi.');
    expect(said({ asOf: '' })).toBe(said());
    expect(said({ asOf: '2035-01-01', young: 40 })).toContain('Tuổi tính đến ngày 01 tháng 01 năm 2035; trẻ là dưới 40 tuổi.');
    expect(said()).toMatch(/Tuổi bình quân \d+,\d\d; trẻ nhất \d+, cao tuổi nhất \d+\./);
    expect(said({ language: 'en' })).toMatch(/Mean age \d+\.\d\d/);
  });

  test('without a day there is no age group', () => {
    const { result } = inputOf(branchResult({ congress: { day: '' } }), 'vi');
    expect(said({ result })).toContain('Chưa có ngày tính tuổi');
    expect(said({ result })).not.toContain('Dưới 35');
  });

  test('ages that nobody knows have no mean', () => {
    const unborn = roster.map((row, index) => (index === 0 ? row : row.map((cell, column) => (column === 2 ? '' : cell))));
    expect(said({ roster: unborn })).not.toContain('Tuổi bình quân');
    expect(rows({ roster: unborn })).toContainEqual(['Chưa rõ', 5, '100,00']);
  });

  test('who is not in the roster is counted as not known and named', () => {
    const short = roster.filter((row) => row[1] !== 'Mai Xuân Đạt');
    expect(said({ roster: short })).toContain('trùng tên): Mai Xuân Đạt.');
    expect(rows({ roster: short })).toEqual(expect.arrayContaining([['Tổng số', 5, '100,00'], ['Chưa rõ', 1, '20,00']]));
  });

  test('without a roster, or with nobody elected, the sheet says so', () => {
    expect(said({ roster: null })).toContain('Bảng tính chưa có danh sách');
    const { result } = inputOf(branchResult({ congress: { convoked: 1000 } }), 'vi');
    expect(said({ result })).toContain('Không có đồng chí nào trúng cử.');
  });

  test('groups that do not fit on a page begin the next', () => {
    expect(sheet().print.pageBreaks?.length).toBe(1);
  });
});

describe('the elected are found in the roster', () => {
  const person = (name: string, key = ''): Parameters<typeof electedRoster>[0][number] => ({ position: 1, name, person: key, planned: null });
  const people = [['TT', 'Họ và tên', 'Giới tính'], [1, 'Lê Hoa', 'Nữ'], [2, 'Lê Hoa', 'Nam'], [3, 'Trần An', 'Nam']];

  test.each([
    ['by name', person('Trần An'), 'male'],
    ['by name, however its accents are encoded and its blanks set', person('  trần  an'.normalize('NFD')), 'male'],
    ['by the key, where two have one name', person('Lê Hoa', '2'), 'male'],
    ['by name when the key is not in the roster', person('Trần An', '99'), 'male'],
    ['by name when a roster that was sorted anew has given the running number to somebody else', person('Trần An', '1'), 'male'],
  ])('%s', (_, candidate, sex) => {
    const { roster: found, unmatched } = electedRoster([candidate], people);
    expect([found.people[0]?.sex, unmatched]).toEqual([sex, []]);
  });

  test('by name when the key stands on several rows', () => {
    const { roster: found, unmatched } = electedRoster([person('Trần An', '1')], [...people, [1, 'Đỗ Chi', 'Nữ']]);
    expect([found.people[0]?.sex, unmatched]).toEqual(['male', []]);
  });

  test('a name that stands there twice is not known', () => {
    const { roster: found, unmatched } = electedRoster([person('Lê Hoa')], people);
    expect([found.people[0]?.sex, unmatched]).toEqual([null, ['Lê Hoa']]);
  });
});
