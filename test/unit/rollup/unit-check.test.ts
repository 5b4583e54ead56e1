import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Finding } from '../../../src/election/finding';
import { describeFinding } from '../../../src/locale/findings';
import { checkFigures, checkUnits, PARTITIONS } from '../../../src/rollup/unit-check';
import { FIGURES } from '../../../src/rollup/unit-report';
import { readReports, readUnits, reportOf } from './units';

const said = (findings: readonly Finding[]) => findings.map(({ code, data }) => `${code} ${data['case'] ?? 'sum'} ${data['unit']}`);

describe('the 470 branches of Hà Tĩnh', () => {
  const list = readUnits('ha-tinh-unit-list.csv');

  test('have nothing to be asked about, though many of them have the same figures', () => {
    const reports = readReports('ha-tinh-units.csv');
    expect(reports).toHaveLength(470);
    expect([...checkUnits(list, reports), ...checkFigures(reports)]).toEqual([]);
  });

  test('with the planted faults: each is found, and nothing else', () => {
    const reports = readReports('ha-tinh-units-with-faults.csv');
    const { faults } = JSON.parse(readFileSync('test/data/rollup/ha-tinh-faults.json', 'utf8')) as { faults: readonly { unit: string; what: string }[] };
    const found = said([...checkUnits(list, reports), ...checkFigures(reports)]);
    expect(found).toEqual(['W.501 twice CB042', 'W.501 missing CB301', 'W.502 sum CB037', 'W.502 notHeld CB078', 'W.502 more CB120']);
    expect(found.map((one) => one.split(' ').at(-1)).sort()).toEqual(faults.map(({ unit }) => unit).sort());
  });
});

describe('units', () => {
  const list = [{ code: 'A', name: 'Chi bộ A' }, { code: 'B', name: 'Chi bộ B' }];
  const a = reportOf({ code: 'A', name: 'Chi bộ A', row: 2 });
  const b = reportOf({ code: 'B', name: 'Chi bộ B', row: 3, upper: 'Đảng ủy 02' });

  test.each([
    ['one that is not on the list is named', [a, b, reportOf({ code: 'C', row: 4, day: '1/11/2024' })], ['W.501 unknown C']],
    ['one that has not reported is named', [a], ['W.501 missing B']],
    ['three reports of one unit are one finding, at the last of them', [a, b, { ...a, row: 4 }, { ...a, row: 5 }], ['W.501 twice A']],
    ['two with the same figures, on the same day and under the same body, may be copies', [a, { ...b, upper: a.upper }], ['W.501 identical B']],
    ['the same figures on another day are a coincidence', [a, { ...b, upper: a.upper, day: '27/10/2024' }], []],
    ['what is found of reports comes in the order of their rows', [a, { ...b, upper: a.upper }, { ...a, row: 4 }], ['W.501 identical B', 'W.501 twice A']],
    ['two that have not held their congress are no copies', [{ ...a, done: false }, { ...b, upper: a.upper, done: false }], []],
    ['two reports without any figure are no copies', [a, b].map((report) => ({ ...report, upper: '', figures: reportOf({ figures: Object.fromEntries(FIGURES.map((figure) => [figure, null])) }).figures })), []],
  ])('%s', (_, reports, found) => {
    expect(said(checkUnits(list, reports))).toEqual(found);
  });

  test('every unit of the list is missing or reported, whatever was reported', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('A', 'B', 'C')), (codes) => {
      const found = said(checkUnits(list, codes.map((code, index) => reportOf({ code, row: index + 2, day: String(index) }))));
      const missing = (['A', 'B'] as const).filter((code) => !codes.includes(code));
      expect(found.filter((one) => one.startsWith('W.501 missing'))).toEqual(missing.map((code) => `W.501 missing ${code}`));
    }));
  });
});

describe('figures', () => {
  test.each([
    ['re-elected and first-time members are all members', { reelected: 3 }, ['W.502 sum CB001']],
    ['there are no more young people than members', { young: 4 }, ['W.502 more CB001']],
    ['there are no more heads among secretaries than secretaries', { secretaryIsHead: 2 }, ['W.502 more CB001']],
    ['a figure that is not reported is not compared', { reelected: null, women: null }, []],
    ['a total that is not reported is not compared', { members: null }, []],
    ['figures that fit', {}, []],
  ])('%s', (_, figures, found) => {
    expect(said(checkFigures([reportOf({ figures })]))).toEqual(found);
  });

  test('other parts of a total can be checked alike', () => {
    expect(said(checkFigures([reportOf({ figures: { deputies: 2 } })], [{ total: 'members', parts: ['secretary', 'deputies'] }]))).toEqual([]);
    expect(said(checkFigures([reportOf({ figures: { first: 2 } })], [...PARTITIONS, { total: 'members', parts: ['secretary', 'deputies'] }]))).toEqual(['W.502 sum CB001', 'W.502 sum CB001']);
  });

  test('a congress that is not held has no figures', () => {
    const none = Object.fromEntries(FIGURES.map((figure) => [figure, 0]));
    expect(said(checkFigures([reportOf({ done: false, figures: none })]))).toEqual([]);
    expect(said(checkFigures([reportOf({ done: false })]))).toEqual(['W.502 notHeld CB001']);
  });

  test('are named in words', () => {
    const [finding] = checkFigures([reportOf({ figures: { reelected: 3 } })]);
    expect(describeFinding(finding!, 'vi').explanation).toBe('Chi bộ 001 (CB001): tái cử 3, lần đầu 1, cộng lại là 4, trong khi số cấp ủy viên là 3.');
    expect(describeFinding(finding!, 'en').explanation).toBe('Chi bộ 001 (CB001): re-elected 3, first time 1, together 4, but the number of committee members is 3.');
  });
});
