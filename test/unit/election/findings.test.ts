import { FINDING_CODES, type Finding } from '../../../src/election/finding';
import { readWholeNumber } from '../../../src/election/whole-number';
import { reasonDetails } from '../../../src/locale/ballot-reason-details';
import { reasonTexts } from '../../../src/locale/ballot-reasons';
import { describeFinding, findingCases, findingTexts } from '../../../src/locale/findings';
import { nextStepTexts, outcomeTexts, statusTexts } from '../../../src/locale/outcomes';

describe.each(['vi', 'en'] as const)('the texts in %s', (language) => {
  it('cover every code and every reason', () => {
    expect(Object.keys(findingTexts[language]).sort()).toEqual([...FINDING_CODES].sort());
    expect(Object.keys(reasonTexts[language])).toEqual(Array.from({ length: 9 }, (_, i) => `P.0${i + 1}`));
    const texts = [...Object.values(findingTexts[language]), ...Object.values(reasonTexts[language]), ...Object.values(reasonDetails[language])].flatMap((text) => Object.values(text));
    const others = [findingCases, outcomeTexts, nextStepTexts, statusTexts].flatMap((catalogue) => Object.values<string>(catalogue[language]));
    expect([...texts, ...others].filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });

  it('have the same placeholders as in the other language', () => {
    const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '').sort();
    const all = (texts: typeof language) => [...FINDING_CODES.map((code) => findingTexts[texts][code].explanation), ...Object.values<string>(findingCases[texts])].map(placeholders);
    expect(all(language)).toEqual(all(language === 'vi' ? 'en' : 'vi'));
  });

  it('tell the typist and the head each what to do, whatever the code', () => {
    expect(FINDING_CODES.filter((code) => findingTexts[language][code].typist === '' || findingTexts[language][code].head === '')).toEqual([]);
    // What to do has no placeholders: it stands once above several findings of a code.
    const toDo = [...FINDING_CODES.flatMap((code) => [findingTexts[language][code].typist, findingTexts[language][code].head]), ...Object.entries<string>(findingCases[language]).filter(([key]) => /^\S{5}\.\w+\.(title|typist|head)$/.test(key)).map(([, text]) => text)];
    expect(toDo.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('have a case only of a code that there is', () => {
    expect(Object.keys(findingCases[language]).filter((key) => !FINDING_CODES.some((code) => key.startsWith(`${code}.`)) || !/^[FW]\.\d{3}\.[A-Za-z]+(\.(title|typist|head))?$/.test(key))).toEqual([]);
  });
});

/** Findings of desks, journal and log as the workbook gives them, each case once. */
const DESK_FINDINGS: readonly Finding[] = [
  ...['full', 'refused'].map((kind): Finding => ({ code: 'W.932', where: {}, data: { case: kind } })),
  ...['rule', 'ruleRefused'].map((kind): Finding => ({ code: 'W.204', where: {}, data: { case: kind, rule: 'tieVotedAgain', reason: 'x', names: '', next: '' } })),
  { code: 'W.204', where: {}, data: { case: 'base', rule: 'absentStaysInBase', people: 2, reason: 'x' } },
  ...['unreadable', 'otherWorkbook', 'otherContest', 'older', 'damaged', 'busy'].map((kind): Finding => ({ code: 'F.931', where: {}, data: { case: kind } })),
  ...['changed', 'removed', 'inserted', 'moved', 'seq'].map((kind): Finding => ({ code: 'W.941', where: { sheet: 'Nhật ký', row: 7 }, data: { case: kind, desk: '2', row: 7 } })),
  ...['changed', 'removed', 'added'].map((kind): Finding => ({
    code: 'W.942', where: { sheet: 'Phiếu 1', row: 9, column: 'D', cell: 'D9', text: '0', paper: 8 }, data: { case: kind, desk: '1', number: 8, cell: 'D9', logged: '110', found: '010' },
  })),
  { code: 'W.942', where: { sheet: 'Cuộc bầu', row: 2 }, data: { case: 'contest', desk: '1', contest: '1', logged: 'Bí thư 1/2', found: 'Bí thư 2/2' } },
  ...['entering', 'different'].map((kind): Finding => ({ code: 'F.203', where: {}, data: { case: kind, differences: 3, desks: '2, 3' } })),
];

describe.each(['vi', 'en'] as const)('what is said of desks, journal and log in %s', (language) => {
  it.each(DESK_FINDINGS.map((finding) => [finding.code, finding.data['case'], finding] as const))('%s, %s: has an explanation of its own and no placeholder open', (code, kind, finding) => {
    const text = describeFinding(finding, language);
    const general = describeFinding({ ...finding, data: { ...finding.data, case: '' } }, language);
    expect([`${code}.${kind}` in findingCases[language], text.explanation === general.explanation]).toEqual([true, false]);
    expect(Object.values(text).filter((part) => part === '' || /[{}]/.test(part))).toEqual([]);
  });
});

describe('describeFinding', () => {
  const explain = (finding: Finding, language: 'vi' | 'en' = 'vi'): string => describeFinding(finding, language).explanation;

  it('names row, column and text of a cell', () => {
    const finding: Finding = { code: 'F.902', where: { row: 3, column: '2', text: 'abc' }, data: {} };
    expect(explain(finding)).toBe('Hàng 3, cột 2: “abc” không phải là ký hiệu phiếu.');
    expect(explain(finding, 'en')).toBe('Row 3, column 2: “abc” is not a mark of a ballot.');
  });

  it('names the sheet of a table, not the table’s own name, as it is called now or else as it is called unless somebody renames it', () => {
    const cell = (where: Finding['where']): Finding => ({ code: 'F.913', where: { row: 3, cell: 'D3', text: '?', ...where }, data: {} });
    expect(explain(cell({ table: 'Roster' }))).toBe('Trang Danh sách, hàng 3, ô D3: không đọc được “?”.');
    expect(explain(cell({ table: 'Roster', sheet: 'Đảng viên' }))).toBe('Trang Đảng viên, hàng 3, ô D3: không đọc được “?”.');
    expect(explain(cell({ table: 'Contests' }), 'en')).toBe('Sheet Contests, row 3, cell D3: “?” cannot be read.');
    const titles = ['Log', 'Log_2', 'Ballots_2', 'Ballots_12_3', 'Table9'].map((table) => explain({ code: 'F.912', where: { table }, data: { case: 'missing', column: 'Lô' } }));
    expect(titles).toEqual(['Nhật ký', 'Nhật ký – bàn 2', 'Phiếu 2', 'Phiếu 12 – bàn 3', 'Table9'].map((title) => `Bảng ở trang ${title} thiếu cột Lô.`));
    expect(explain({ code: 'F.911', where: { table: 'Log' }, data: {} })).toBe('Không tìm thấy bảng của trang Nhật ký (tên bảng: Log) trong sổ tính này.');
  });

  it('names a field by its words, or as it is called', () => {
    expect(explain(readWholeNumber('x', { field: 'seats' }) as Finding)).toBe('Số lượng cần bầu: “x” không phải là số nguyên.');
    expect(explain(readWholeNumber('', { field: 'Triệu tập' }) as Finding)).toBe('Triệu tập: chưa nhập số.');
    expect(explain({ code: 'F.901', where: { sheet: 'Phiếu 1', row: 2, field: 'count', text: '-1' }, data: { case: 'tooSmall', min: 0 } })).toBe('Trang Phiếu 1, hàng 2, số phiếu: “-1” nhỏ hơn 0.');
  });

  it('chooses the explanation of the case', () => {
    expect(explain({ code: 'F.302', where: {}, data: { case: 'duplicate', name: 'An', row: 3, first: 1 } })).toContain('An ở dòng 3 trùng với dòng 1.');
  });

  it('says the next step and the reasons in words', () => {
    expect(explain({ code: 'W.203', where: {}, data: { open: 1, next: 'congressDecides' } }, 'en')).toBe('Seats still open: 1. The congress decides whether to vote again.');
    expect(explain({ code: 'W.204', where: { paper: 7 }, data: { paper: 7, proposed: 'P.02', concluded: 'valid', note: '' } })).toBe('Phiếu số 7: đề xuất P.02 Bầu quá số lượng, ban kiểm phiếu kết luận hợp lệ.');
  });

  it('names the row of a log and what a row of papers was and is', () => {
    expect(explain({ code: 'W.941', where: { sheet: 'Nhật ký – bàn 2', row: 7 }, data: { case: 'removed', desk: '2', row: 7 } })).toBe('Trang Nhật ký – bàn 2, hàng 7: trước dòng này đã có dòng bị xóa (nhật ký bàn 2).');
    expect(explain({ code: 'W.942', where: { sheet: 'Phiếu 1', row: 9 }, data: { case: 'changed', desk: '1', number: 8, logged: '110', found: '010' } }))
      .toBe('Trang Phiếu 1, hàng 9: phiếu nhập thứ 8 của bàn 1 đã bị sửa thẳng vào bảng. Lúc nhập: “110”; bây giờ: “010”.');
    expect(explain({ code: 'F.203', where: {}, data: { case: 'entering', differences: 0, desks: '2' } }, 'en')).toBe('Entry is not closed at desk 2, so the entries cannot be compared yet.');
  });

  it('has a title and what to do of the case where the general ones would mislead', () => {
    const sum: Finding = { code: 'F.104', where: {}, data: { valid: 1, invalid: 1, collected: 3 } };
    expect(describeFinding({ ...sum, data: { case: 'undecided', undecided: 2 } }, 'vi')).toEqual({
      title: 'Còn phiếu chờ kết luận',
      explanation: 'Còn 2 phiếu chờ kết luận, chưa rõ là hợp lệ hay không hợp lệ.',
      typist: 'Đưa những phiếu để riêng cho trưởng ban.',
      head: 'Ban kiểm phiếu xem từng phiếu để riêng và kết luận, có ghi lý do.',
    });
    expect(describeFinding(sum, 'vi')).toMatchObject({ title: 'Phiếu hợp lệ và không hợp lệ không bằng số phiếu thu về' });
  });

  it('says the rule that was concluded otherwise, and why', () => {
    const finding: Finding = { code: 'W.204', where: {}, data: { case: 'rule', rule: 'openSeatsDecided', reason: 'đại hội đã biểu quyết', names: '', next: '' } };
    expect(explain(finding)).toBe('Quy tắc: “Chưa bầu đủ số lượng: đại hội quyết định có bầu tiếp hay không.” Đã kết luận khác, với lý do: đại hội đã biểu quyết');
  });

  it('names the numbers of a surplus', () => {
    expect(explain({ code: 'F.303', where: {}, data: { case: 'tooMany', names: 6, seats: 4, surplus: 2, most: 1 } })).toBe('Danh sách có 6 người để bầu 4 người, dư 2 người; bầu từ 3 đến 5 người thì chỉ được dư nhiều nhất 1 người.');
  });

  it('keeps data it has no words for', () => {
    expect(explain({ code: 'W.204', where: {}, data: { paper: 7, proposed: 'P.77', concluded: 'valid', note: '' } }, 'en')).toContain('proposed P.77');
  });
});
