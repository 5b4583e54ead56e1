import type { Contest } from '../../../src/election/contest';
import { ballotPaper, ballotPrint, copiesFor } from '../../../src/report/ballot-paper';
import type { EntrySheetInput } from '../../../src/report/report-input';
import { branchResult, entryInputOf, inventedResult } from '../../golden/sample';
import { faults, rowsOf, textCells } from './sheet-laws';

const inputOf = (names: number, changes: Partial<Contest> = {}, language: 'vi' | 'en' = 'vi'): EntrySheetInput => entryInputOf(inventedResult(names, Math.max(1, names - 1), 4, changes), language);
const textsOf = (input: EntrySheetInput): readonly string[] => textCells(ballotPaper(input)).map(({ text }) => text);

describe('the paper', () => {
  test('of the cross form has numbers and names, says how many to elect and to cross out whoever is not chosen', () => {
    const input = entryInputOf(branchResult(), 'vi');
    const all = textsOf(input);
    expect(ballotPaper(input)).toMatchObject({ key: 'ballot:1', title: 'Mẫu phiếu – Chi ủy' });
    expect(all).toEqual(expect.arrayContaining([
      '(Đóng dấu của cấp ủy triệu tập đại hội)', 'CHI BỘ THÔN (VÍ DỤ)\nĐẠI HỘI LẦN THỨ V\nNHIỆM KỲ 2025-2027', 'PHIẾU BẦU CHI ỦY',
      'Số lượng được bầu: 5 đồng chí, trong danh sách 6 đồng chí.',
      'Không bầu đồng chí nào thì gạch ngang cả họ và tên đồng chí đó. Để lại nhiều hơn 5 đồng chí thì phiếu không hợp lệ. Không ký tên, không viết thêm vào phiếu.',
    ]));
    expect([...rowsOf(ballotPaper(input)).values()]).toContainEqual(['TT', 'Họ và tên', '', 'TT', 'Họ và tên']);
    expect([...rowsOf(ballotPaper(input)).values()]).toContainEqual([1, 'Mai Xuân Đạt', '', 1, 'Mai Xuân Đạt']);
  });

  test('of the agree form has two boxes a name and says to mark one of them with X', () => {
    const input = inputOf(3, { form: 'agree', seats: 3, office: 'delegates' });
    expect(textsOf(input)).toEqual(expect.arrayContaining([
      'PHIẾU BẦU ĐẠI BIỂU CHÍNH THỨC DỰ ĐẠI HỘI CẤP TRÊN', 'Số lượng được bầu: 3 đồng chí.',
      'Với mỗi đồng chí, đánh dấu X vào một trong hai ô: Đồng ý hoặc Không đồng ý. Không ký tên, không viết thêm vào phiếu.',
    ]));
    expect([...rowsOf(ballotPaper(input)).values()]).toContainEqual(['TT', 'Họ và tên', 'Đồng ý', 'Không đồng ý', '', 'TT', 'Họ và tên', 'Đồng ý', 'Không đồng ý']);
  });

  test('with one name speaks of one', () => {
    expect(textsOf(inputOf(1, { form: 'agree', seats: 1, office: 'secretary' }, 'en'))).toEqual(expect.arrayContaining([
      'BALLOT PAPER – ELECTION OF THE SECRETARY', 'To be elected: 1.', 'Mark X in one of the two boxes: Agree or Disagree. Do not sign the paper or write anything else on it.',
    ]));
  });

  test.each([[1, 'majority', null], [2, 'majority', '(Lần thứ hai)'], [2, 'runoff', '(Lần thứ hai) (Bầu lại giữa những người bằng phiếu)']] as const)('of vote %i (%s) is headed %s', (round, kind, text) => {
    const all = textsOf(inputOf(4, { round, kind }));
    expect(all.filter((one) => one.startsWith('(Lần'))).toEqual(text === null ? [] : [text, text, text, text]);
  });

  test.each([['cross', 'chọn'], ['agree', 'X']] as const)('that asks for an opinion (%s) does not speak of electing', (form, word) => {
    const all = textsOf(inputOf(4, { form, office: 'opinion', kind: 'opinion' })).join('\n');
    expect(all).toContain('PHIẾU XIN Ý KIẾN VỀ DANH SÁCH BẦU CỬ');
    expect(all).toContain(word);
    expect(all).not.toContain('Số lượng được bầu');
    expect(all).not.toContain('Không bầu');
  });

  test('of the new committee is stamped by the committee, and headed by its meeting', () => {
    const sitting = { meeting: 'conference', convoked: 9, deducted: 0, deductedReason: '', present: 9, head: '', counters: [] } as const;
    const all = textsOf(inputOf(1, { form: 'agree', seats: 1, office: 'secretary', sitting })).join('\n');
    expect(all).toContain('(Đóng dấu của cấp ủy)');
    expect(all).not.toContain('ĐẠI HỘI LẦN THỨ');
  });

  test('of a rehearsal says on every paper that it is not valid', () => {
    const model = ballotPaper({ ...inputOf(4), rehearsal: true });
    expect(textCells(model).filter(({ text }) => text === 'TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ')).toHaveLength(4);
    expect(model.print.centerHeader).toContain('TẬP DƯỢT');
  });
});

describe('on A4', () => {
  test.each([[5, 'cross', 4, 1], [5, 'agree', 4, 1], [16, 'cross', 2, 1], [30, 'cross', 1, 1], [30, 'agree', 1, 1], [60, 'cross', 1, 1]] as const)('%i names (%s): %i papers a page, %i pages a paper', (names, form, papers, pages) => {
    expect(ballotPrint(inputOf(names, { form }))).toEqual({ papers, pages });
  });

  test('220 names go over pages, told as many as the sheet has', () => {
    const input = inputOf(220);
    const model = ballotPaper(input);
    expect(ballotPrint(input)).toEqual({ papers: 1, pages: (model.print.pageBreaks?.length ?? 0) + 1 });
    expect(ballotPrint(input).pages).toBeGreaterThan(1);
    expect(model.print).toMatchObject({ fitToWidth: false, centerFooter: 'Trang &P/&N' });
  });

  test('papers of one page lie alike, parted by lines to cut along', () => {
    const model = ballotPaper(inputOf(5));
    const lines = model.blocks.filter(({ style }) => style?.borderLeft !== undefined);
    const across = model.blocks.filter(({ style }) => style?.borderBottom !== undefined);
    expect(new Set(lines.map(({ column }) => column)).size).toBe(1);
    expect(across.map(({ row, column }) => [row, column])).toEqual([[across[0]!.row, 0], [across[0]!.row, lines[0]!.column]]);
    expect(model.print).toMatchObject({ orientation: 'portrait', fitToWidth: true, fitToHeight: true, centered: true });
    expect(faults(model)).toEqual([]);
  });

  test.each([[4, 1, 60, 15, 15], [4, 1, 61, 16, 16], [2, 1, 61, 31, 31], [1, 3, 200, 200, 600], [4, 1, 0, 0, 0]])('%i papers a page, %i pages a paper: %i voters need %i copies, %i pages', (papers, pages, voters, copies, sheets) => {
    expect(copiesFor({ papers, pages }, voters)).toEqual({ copies, pages: sheets });
  });
});
