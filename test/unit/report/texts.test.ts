import { address, quoteSheet, quoteText } from '../../../src/report/cell-address';
import { dateText, momentText } from '../../../src/report/date-text';
import { wholeText } from '../../../src/report/number-text';
import { sheetTitle, type SheetKind } from '../../../src/report/sheet-title';
import { staleBanner } from '../../../src/report/stale-banner';
import type { Office } from '../../../src/election/contest';
import { branchResult } from '../../golden/sample';

test.each([
  [{ row: 0, column: 0 }, '$A$1'],
  [{ row: 9, column: 26, rows: 2, columns: 3 }, '$AA$10:$AC$11'],
  [{ sheet: "Phiếu d'Hội", row: 1, column: 1, rows: 2 }, "'Phiếu d''Hội'!$B$2:$B$3"],
])('%j is the address %s', (cells, text) => {
  expect(address(cells)).toBe(text);
});

test('quotes inside names and texts are doubled', () => {
  expect(quoteSheet("a'b")).toBe("'a''b'");
  expect(quoteText('a"b')).toBe('"a""b"');
});

test.each([
  ['2025-05-20', 'vi', 'ngày 20 tháng 5 năm 2025'],
  ['2025-02-03', 'vi', 'ngày 03 tháng 02 năm 2025'],
  ['2025-02-03', 'en', '3 February 2025'],
  ['', 'vi', 'ngày …… tháng …… năm ………'],
  ['hôm nay', 'en', '…… ………………… ………'],
] as const)('the day "%s" in %s is "%s"', (day, language, text) => {
  expect(dateText(day, language)).toBe(text);
});

test.each([['2025-05-20T10:15', '10:15 20/05/2025'], ['2025-05-20 10:15:30', '10:15 20/05/2025'], ['2025-05-20', '20/05/2025'], ['sáng nay', 'sáng nay']])('the time %s is written %s', (moment, text) => {
  expect(momentText(moment)).toBe(text);
});

test.each([[7, 'vi', '7'], [1030, 'vi', '1.030'], [1030, 'en', '1,030'], [1234567, 'vi', '1.234.567']] as const)('%i in %s is %s', (count, language, text) => {
  expect(wholeText(count, language)).toBe(text);
});

describe('sheet titles', () => {
  const offices: readonly Office[] = ['branchCommittee', 'committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'];
  const kinds: readonly SheetKind[] = ['minutes', 'ranking', 'composition', 'check', 'diary', 'zero', 'deck', 'ballot', 'list', 'announcement'];
  const title = (kind: SheetKind, office: Office, round: number, language: 'vi' | 'en'): string => sheetTitle(kind, { result: branchResult({ contest: { office, round } }), language });

  test('name the sheet, the office and, from the second vote on, the round', () => {
    expect(title('minutes', 'branchCommittee', 1, 'vi')).toBe('Biên bản – Chi ủy');
    expect(title('ranking', 'branchCommittee', 2, 'vi')).toBe('Kết quả – Chi ủy (lần 2)');
    expect(title('check', 'secretary', 3, 'en')).toBe('Check – Secretary (3)');
  });

  test('the sheets of an opinion vote do not bear the title of the election that its list is for', () => {
    const result = branchResult({ contest: { kind: 'opinion', office: 'committee' } });
    expect(sheetTitle('minutes', { result, language: 'vi' })).toBe('Biên bản – Xin ý kiến');
  });

  test('are no longer than a sheet name may be, use none of its forbidden characters, and no two are alike', () => {
    for (const language of ['vi', 'en'] as const) {
      const all = kinds.flatMap((kind) => offices.flatMap((office) => [1, 2, 12].map((round) => title(kind, office, round, language))));
      expect(all.filter((text) => text.length > 31 || /[:\\/?*[\]]|^'|'$/.test(text))).toEqual([]);
      expect(new Set(all.map((text) => text.toLowerCase())).size).toBe(all.length);
    }
  });
});

test('the banner speaks the language of the workbook', () => {
  expect(staleBanner('vi')).not.toBe(staleBanner('en'));
});
