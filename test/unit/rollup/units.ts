import { FIGURES, type Unit, type UnitReport } from '../../../src/rollup/unit-report';
import { readCsv } from '../election/read-csv';

/** The figures' columns in the files of test/data/rollup, in the order of FIGURES. */
const HEADINGS = ['Cấp ủy viên', 'Tái cử', 'Lần đầu', 'Nữ', 'Trẻ', 'Bí thư', 'Bí thư là người đứng đầu', 'Phó bí thư'];

/** The units of a list or of reports, in the order of the file. */
export function readUnits(file: string): readonly Unit[] {
  const [, ...rows] = readCsv(`test/data/rollup/${file}`);
  return rows.map(([code = '', name = '']) => ({ code, name }));
}

/** The reports of a file of test/data/rollup. */
export function readReports(file: string): readonly UnitReport[] {
  const [headings = [], ...rows] = readCsv(`test/data/rollup/${file}`);
  const places = HEADINGS.map((heading) => headings.indexOf(heading));
  return rows.map((cells, index) => ({
    code: cells[0] ?? '', name: cells[1] ?? '', row: index + 2, upper: cells[2] ?? '', done: cells[4] === 'Hoàn thành', day: cells[5] ?? '',
    figures: Object.fromEntries(FIGURES.map((figure, i) => [figure, Number(cells[places[i] ?? -1])])) as UnitReport['figures'],
  }));
}

/** A branch with a committee of three, changed where a test says so. */
export function reportOf({ figures, ...part }: Partial<Omit<UnitReport, 'figures'>> & { readonly figures?: Partial<UnitReport['figures']> } = {}): UnitReport {
  return {
    code: 'CB001', name: 'Chi bộ 001', row: 2, upper: 'Đảng ủy 01', done: true, day: '26/10/2024', ...part,
    figures: { members: 3, reelected: 2, first: 1, women: 1, young: 0, secretary: 1, secretaryIsHead: 1, deputies: 1, ...figures },
  };
}
