import { pointsOf } from '../../../src/report/page-layout';
import { ranking } from '../../../src/report/ranking';
import { branchResult, hallResult, inputOf, inventedResult } from '../../golden/sample';
import { faults, rowsOf, textCells } from './sheet-laws';

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

test('of an opinion vote a tie is said, and no seat is open', () => {
  const result = branchResult({ contest: { kind: 'opinion', office: 'opinion' } });
  const tied = { ...result, tied: result.contest.candidates.slice(4), openSeats: 1 };
  const said = textCells(ranking(inputOf(tied, 'vi'))).map(({ text }) => text);
  expect(said).toContain('Bằng phiếu: Đỗ Thành Tuấn, Nguyễn Hồng Yến.');
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

  test('one name has none: a line needs two', () => {
    const model = ranking(inputOf(inventedResult(1, 1, 15, { form: 'agree', office: 'secretary' }), 'vi'));
    expect(model.charts).toEqual([]);
    expect(model.print.area!.columns).toBe(6);
    expect(faults(model)).toEqual([]);
  });

  test.each([33, 61, 96, 220])('of %i names stand each on one page, under a heading, at a scale that keeps page breaks', (names) => {
    for (const language of ['vi', 'en'] as const) {
      const model = ranking(inputOf(inventedResult(names, names - 1, 100), language));
      const { pageBreaks = [], titleRows, fitToWidth, scale = 100, area } = model.print;
      expect([fitToWidth, pageBreaks.length > 0]).toEqual([false, true]);
      const cutCharts = model.charts!.filter(({ place }) => pageBreaks.some((row) => place.row < row && row < place.row + place.rows));
      expect(cutCharts).toEqual([]);
      expect(faults(model)).toEqual([]);
      const height = (from: number, to: number): number => Array.from({ length: to - from }, (_, index) => model.rowHeights![from + index] ?? 15.75).reduce((sum, one) => sum + one, 0);
      const ends = [...pageBreaks, area!.row + area!.rows];
      const pages = ends.map((end, page) => (page === 0 ? height(area!.row, end) : model.rowHeights![titleRows![0]]! + height(ends[page - 1]!, end)));
      expect(pages.filter((page) => page * scale / 100 > A4_SIDEWAYS)).toEqual([]);
      expect(model.columnWidths.reduce((sum, width) => sum + pointsOf(width), 0) * scale / 100).toBeLessThan(A4_LYING);
    }
  });
});

/** Height and width in points of A4 on its side between margins of 12 mm. */
const A4_SIDEWAYS = (210 - 24) * 72 / 25.4;
const A4_LYING = (297 - 24) * 72 / 25.4;
