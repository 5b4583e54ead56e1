import { ranking } from '../../../src/report/ranking';
import { branchResult, hallResult, inputOf, inventedResult } from '../../golden/sample';
import { rowsOf, textCells } from './sheet-laws';

const rows = (model: ReturnType<typeof ranking>): readonly (readonly unknown[])[] => [...rowsOf(model).values()];

test('everyone stands by votes with share, needed and outcome, equal votes in ballot order on one rank', () => {
  const table = rows(ranking(inputOf(branchResult(), 'vi'))).slice(-6);
  expect(table[0]).toEqual([1, 'Mai Xuân Đạt', 60, '100,00', 31, 'Trúng cử']);
  expect(table[5]).toEqual([6, 'Nguyễn Hồng Yến', 17, '28,33', 31, 'Không quá nửa']);
  const hall = rows(ranking(inputOf(hallResult('hall-159x23', 21), 'vi'))).slice(-23);
  expect(hall.map(([rank]) => rank).slice(0, 6)).toEqual([1, 2, 3, 3, 5, 5]);
});

test('the elected and the tied have a colour of their own', () => {
  const model = ranking(inputOf(branchResult(), 'vi'));
  const fills = (name: string): (string | undefined)[] => textCells(model).filter(({ text }) => text === name).map(({ block }) => block.style?.fill);
  expect(fills('Mai Xuân Đạt')[0]).toBeDefined();
  expect(fills('Nguyễn Hồng Yến')[0]).toBeUndefined();
});

test('ties and open seats are said above the table', () => {
  const result = branchResult();
  const tied = { ...result, tied: [result.contest.candidates[4]!, result.contest.candidates[5]!], openSeats: 1 };
  expect(textCells(ranking(inputOf(tied, 'vi'))).map(({ text }) => text)).toContain('Bằng phiếu: Đỗ Thành Tuấn, Nguyễn Hồng Yến. Còn thiếu 1 đồng chí.');
});

test('a vote after a tie and an opinion vote are summed up in their own words', () => {
  const said = (changes: Parameters<typeof branchResult>[0]): string => textCells(ranking(inputOf(branchResult(changes), 'vi'))).map(({ text }) => text).join('\n');
  expect(said({ contest: { kind: 'runoff', round: 2 } })).toContain('nhiều phiếu hơn thì trúng cử');
  const opinion = said({ contest: { kind: 'opinion', office: 'opinion' } });
  expect(opinion).toContain('KẾT QUẢ XIN Ý KIẾN\nThu về 60 phiếu, hợp lệ 60, không hợp lệ 0. Được chọn nhiều nhất 5 đồng chí;');
  expect(said({ contest: { kind: 'opinion', office: 'committee' } })).toContain('KẾT QUẢ XIN Ý KIẾN – BAN CHẤP HÀNH\n');
  expect(opinion).toContain('Quá nửa');
  expect(opinion).not.toContain('Trúng cử');
});

describe('the charts', () => {
  test('show votes as columns and the votes needed as a line', () => {
    const [chart] = ranking(inputOf(branchResult(), 'vi')).charts ?? [];
    expect(chart?.series.map(({ name, line }) => [name, line])).toEqual([['Số phiếu', undefined], ['Cần 31 phiếu', true]]);
    expect(chart?.labels.rows).toBe(6);
  });

  test('a line that is not needed is named as the half', () => {
    const [chart] = ranking(inputOf(branchResult({ contest: { kind: 'runoff' } }), 'vi')).charts ?? [];
    expect(chart?.series[1]?.name).toBe('Quá nửa: 31 phiếu');
  });

  test.each([[5, 1], [32, 1], [61, 2], [220, 7]])('of %i names are %i, and every name is on one', (names, count) => {
    const charts = ranking(inputOf(inventedResult(names, names - 1, 100), 'vi')).charts ?? [];
    expect(charts).toHaveLength(count);
    expect(charts.reduce((sum, { labels }) => sum + labels.rows, 0)).toBe(names);
    const places = charts.map(({ place }) => place.row);
    expect(new Set(places).size).toBe(count);
  });
});
