import fc from 'fast-check';
import type { Contest } from '../../../src/election/contest';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import { announcement } from '../../../src/report/announcement';
import { announcementLines } from '../../../src/report/announcement-lines';
import type { ReportInput } from '../../../src/report/report-input';
import type { CellValue, SheetModel } from '../../../src/report/sheet-model';
import { branchResult, inputOf, inventedResult, SAMPLE_CONGRESS } from '../../golden/sample';
import { recalculate } from './recalculate';
import { cutTexts, faults, textCells } from './sheet-laws';

describe('what is read aloud', () => {
  test('comes in the order of the minutes: people, papers, everybody in ballot order, who is elected, what follows', () => {
    expect(texts(inputOf(branchResult(), 'vi'))).toEqual([
      '|Đảng viên chính thức được triệu tập|65|', '|Số người để tính kết quả|60|', '|Quá một nửa, tức từ|31|', '|Có mặt|60|',
      '|Phiếu phát ra|60|', '|Phiếu thu về|60|', '|Phiếu hợp lệ|60|', '|Phiếu không hợp lệ|0|',
      '1|Mai Xuân Đạt|60|100,00', '2|Vũ Quang Hiếu|59|98,33', '3|Lê Hồng Hoa|58|96,67', '4|Đinh Kim Huệ|56|93,33', '5|Đỗ Thành Tuấn|50|83,33', '6|Nguyễn Hồng Yến|17|28,33',
      '|Trúng cử 5 đồng chí, theo số phiếu từ cao đến thấp:||',
      '1|Mai Xuân Đạt|60|100,00', '2|Vũ Quang Hiếu|59|98,33', '3|Lê Hồng Hoa|58|96,67', '4|Đinh Kim Huệ|56|93,33', '5|Đỗ Thành Tuấn|50|83,33',
      '|Đã bầu đủ số lượng.||',
    ]);
  });

  test('a tie names those who tied and the vote between them', () => {
    expect(texts(inputOf(tiedResult(), 'vi')).slice(-7)).toEqual([
      '|Trúng cử 1 đồng chí, theo số phiếu từ cao đến thấp:||', '1|Trần Thị An|4|80,00',
      '|Bằng phiếu ở vị trí cuối, chưa ai trúng cử:||', '2|Nguyễn Văn Bình|3|60,00', '3|Lê Thị Chi|3|60,00',
      '|Còn thiếu so với số lượng được bầu|1|', '|Tiếp theo: bầu lại giữa những người bằng phiếu.||',
    ]);
  });

  test('nobody elected is said, and who decides what follows: the congress, or the conference of a committee', () => {
    expect(texts(inputOf(countContest(FIVE, threeNames(), []), 'vi')).slice(-3)).toEqual([
      '|Không có đồng chí nào trúng cử.||', '|Còn thiếu so với số lượng được bầu|2|', '|Tiếp theo: đại hội quyết định có bầu tiếp hay không.||',
    ]);
    expect(texts(inputOf(countContest({ ...FIVE, meeting: 'conference' }, threeNames(), []), 'en')).at(-1)).toBe('|Next: the conference decides whether to vote again.||');
  });

  test('a runoff needs no half', () => {
    expect(texts(inputOf(branchResult({ contest: { kind: 'runoff', round: 2 } }), 'vi')).join('\n')).not.toContain('Quá một nửa');
  });

  test('an opinion vote elects nobody and leaves nothing open', () => {
    const opinion = { office: 'opinion', kind: 'opinion' } as const;
    const all = texts(inputOf(branchResult({ contest: opinion }), 'vi'));
    expect(all).toContain('|Được quá một nửa đồng ý, vào danh sách bầu cử: 5 đồng chí, theo số phiếu từ cao đến thấp:||');
    expect(all.join('\n')).not.toMatch(/rúng cử|Tiếp theo|Còn thiếu/);
    expect(texts(inputOf(countContest(FIVE, { ...threeNames(), ...opinion }, []), 'vi')).at(-1)).toBe('|Không có đồng chí nào được quá một nửa đồng ý.||');
  });

  test('who is over half in an opinion vote and not on the list is read with the reason', () => {
    const opinion = { ...threeNames(), office: 'opinion', kind: 'opinion' } as const;
    expect(texts(inputOf(tiedResult({ ...opinion, seats: 2 }), 'vi')).slice(-4)).toEqual([
      '1|Trần Thị An|4|80,00', '|Quá một nửa nhưng bằng phiếu ở vị trí cuối, chưa vào danh sách:||', '2|Nguyễn Văn Bình|3|60,00', '3|Lê Thị Chi|3|60,00',
    ]);
    expect(texts(inputOf(tiedResult({ ...opinion, form: 'agree', seats: 1 }), 'vi')).slice(-3)).toEqual(['|Quá một nửa nhưng ít phiếu hơn, không vào danh sách:||', '2|Nguyễn Văn Bình|3|60,00', '3|Lê Thị Chi|3|60,00']);
  });

  test('who is elected by a conclusion of the committee is said to be', () => {
    const ruled = tiedResult({ ...threeNames(), ruling: { rule: 'tieVotedAgain', elected: [1, 2], next: 'none', reason: 'Đại hội đồng ý' } });
    expect(ruled.elected.map(({ position }) => position)).toEqual([1, 2]);
    expect(texts(inputOf(ruled, 'vi'))).toContain('|Theo kết luận riêng của ban kiểm phiếu, có nêu trong biên bản:||');
  });

  test.each([[1, '|Tiếp theo: không bầu tiếp.||'], [0, '|Đã bầu đủ số lượng.||']])('nothing follows by a conclusion: with %i seats open they are not said to be filled', (open, text) => {
    const ruled = tiedResult({ ...threeNames(), ruling: { rule: 'tieVotedAgain', elected: open === 1 ? [1] : [1, 2], next: 'none', reason: 'Đại hội đồng ý' } });
    expect(ruled.openSeats).toBe(open);
    expect(texts(inputOf(ruled, 'vi')).at(-1)).toBe(text);
  });

  test('papers that nobody has counted are those entered, and none issued', () => {
    const all = texts(inputOf(branchResult({ contest: { issued: null, collected: null } }), 'vi'));
    expect(all).toEqual(expect.arrayContaining(['|Phiếu phát ra|…………|', '|Phiếu thu về|60|']));
  });
});

describe('the sheet', () => {
  test.each(['vi', 'en'] as const)('shows exactly the first k lines with k in the counter cell (%s)', (language) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), fc.double({ min: -2, max: 99, noNaN: true }), (names, agree, typed) => {
      const input = inputOf(inventedResult(names, Math.ceil(names / 2), 30, agree ? { form: 'agree' } : {}), language);
      const count = Math.min(Math.max(0, Math.floor(typed)), announcementLines(input).length);
      expect(linesShown(announcement(input), typed)).toEqual(expected(input).slice(0, count));
    }), { numRuns: 15 });
  });

  test('shows names that look like formulas as they are', () => {
    const nasty = ['=HYPERLINK("http://a","b")', '+An', '-Bình', '@Chi', 'Ngô "Dũng"', "'Đức'"];
    const input = inputOf(branchResult({ contest: { candidates: nasty.map((name, index) => ({ position: index + 1, name, person: '', planned: null })) } }), 'vi');
    expect(linesShown(announcement(input), 99)).toEqual(expected(input));
  });

  test.each([['a text', 'ba'], ['nothing', null], ['a negative number', -1], ['a truth value', true]] as const)('shows no line with %s in the counter cell', (_, typed) => {
    expect(linesShown(announcement(inputOf(branchResult(), 'vi')), typed)).toEqual([]);
  });

  test('begins with 0 in the counter cell, and has the line being read large above the list', () => {
    const model = announcement(inputOf(branchResult(), 'vi'));
    const current = (counter: number): unknown => shown(model, counter)[model.counter!.row + 1]?.[0];
    expect(model.blocks.find(({ row, column }) => row === model.counter!.row && column === model.counter!.column)?.rows).toEqual([[0]]);
    expect([0, 2, 11, 15, 999].map(current)).toEqual(['Chưa công bố dòng nào.', 'Số người để tính kết quả – 60', '3. Lê Hồng Hoa – 58 (96,67 %)', 'Trúng cử 5 đồng chí, theo số phiếu từ cao đến thấp:', 'Đã bầu đủ số lượng.']);
  });

  test('has no figure, no name and no outcome outside the hidden columns, nor in the print area', () => {
    const model = announcement(inputOf(branchResult(), 'vi'));
    const first = model.hiddenColumns![0]!;
    const visible = model.blocks.flatMap(({ column, rows }) => rows.flatMap((cells) => cells.flatMap((value, c) => (column + c < first && value !== null ? [value] : []))));
    expect(visible.filter((value) => typeof value !== 'object')).toEqual([
      'KẾT QUẢ KIỂM PHIẾU', 'BẦU CHI ỦY, NHIỆM KỲ 2025-2027', 'Gõ 1, 2, 3… vào ô này để hiện thêm từng dòng; gõ 0 để ẩn hết. Số dòng đang hiện:', 0,
      'TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ %',
    ]);
    const formulas = visible.flatMap((value) => (typeof value === 'object' ? [value.formula] : []));
    expect(formulas.filter((formula) => !/^=IF\(\$J\$4[<>]\d+,("[^"]*",INDEX\(\$I\$7:\$I\$\d+,MIN\(\$J\$4,\d+\)\)|\$[E-H]\$\d+&"",""\))/.test(formula))).toEqual([]);
    expect(model.columnWidths.map((_, column) => column).slice(first)).toEqual(model.hiddenColumns);
    expect(model.print.area!.columns).toBe(first);
  });

  test('prints one page however many lines show: its head, and what is being read or that nothing is yet', () => {
    const model = announcement(inputOf(inventedResult(220, 100, 20), 'vi'));
    const { area, titleRows, fitToWidth, fitToHeight } = model.print;
    expect({ titleRows, fitToWidth, fitToHeight }).toEqual({ titleRows: undefined, fitToWidth: true, fitToHeight: true });
    const printed = shown(model, 0).slice(area!.row, area!.row + area!.rows).flatMap((row) => row.slice(0, area!.columns)).filter((cell) => cell !== '' && cell !== null && cell !== undefined);
    expect(printed).toEqual([
      'KẾT QUẢ KIỂM PHIẾU', 'BẦU BAN CHẤP HÀNH, NHIỆM KỲ 2025-2027', 'Gõ 1, 2, 3… vào ô này để hiện thêm từng dòng; gõ 0 để ẩn hết. Số dòng đang hiện:', 0, 'Chưa công bố dòng nào.',
    ]);
  });

  test('has rows that look alike whatever they tell', () => {
    const model = announcement(inputOf(inventedResult(12, 5, 40), 'vi'));
    const blocks = model.blocks.filter(({ row, column }) => row === model.frozenRows && column < model.hiddenColumns![0]!);
    expect(blocks.map(({ column, style }) => [column, style?.fill, style?.border])).toEqual([0, 1, 2, 3].map((column) => [column, undefined, undefined]));
  });

  test.each([5, 30, 220])('can be written as it is with %i names, and no row cuts its line', (names) => {
    for (const language of ['vi', 'en'] as const) {
      const model = announcement({ ...inputOf(inventedResult(names, Math.ceil(names / 2), 20), language), rehearsal: true });
      expect(faults({ ...model, print: { ...model.print, area: { ...model.print.area!, rows: 999 } } })).toEqual([]);
      expect(cutLines(model)).toEqual([]);
      expect(textCells(model).some(({ text }) => text.includes(language === 'vi' ? 'TẬP DƯỢT' : 'REHEARSAL'))).toBe(true);
    }
  });
});

/** The sheet as another spreadsheet shows it with this in its counter cell. */
function shown(model: SheetModel, counter: CellValue): readonly (readonly unknown[])[] {
  const at = model.counter!;
  const blocks = model.blocks.map((block) => (block.row === at.row && block.column === at.column ? { ...block, rows: [[counter]] } : block));
  return recalculate({ ...model, blocks }, {});
}

/** The lines of the list that show, as number, text, votes and share. */
function linesShown(model: SheetModel, counter: CellValue): readonly (readonly unknown[])[] {
  return shown(model, counter).slice(model.frozenRows).map((row) => row.slice(0, 4)).filter((row) => row.some((cell) => cell !== ''));
}

function expected(input: ReportInput): readonly (readonly string[])[] {
  return announcementLines(input).map(({ number, text, votes, share }) => [number, text, votes, share]);
}

function texts(input: ReportInput): readonly string[] {
  return expected(input).map((line) => line.join('|'));
}

/** Lines that their row would cut once they show: the hidden texts in the place of the formulas over them. */
function cutLines(model: SheetModel): readonly string[] {
  const values = recalculate({ ...model, blocks: model.blocks.map((block) => (block.row === model.counter!.row && block.column === model.counter!.column ? { ...block, rows: [[9999]] } : block)) }, {});
  const plain = model.blocks.map((block) => ({
    ...block, rows: block.rows.map((cells, r) => cells.map((value, c) => (value !== null && typeof value === 'object' ? String(values[block.row + r]?.[block.column + c] ?? '') : value))),
  }));
  return cutTexts({ ...model, blocks: plain });
}

/** Five people present, nobody deducted. */
const FIVE = { ...SAMPLE_CONGRESS, convoked: 5, deductions: {}, present: 5 };

function threeNames(): Contest {
  return {
    id: '1', office: 'branchCommittee', form: 'cross', seats: 2, round: 1, kind: 'majority', issued: 5, collected: 5,
    candidates: ['Trần Thị An', 'Nguyễn Văn Bình', 'Lê Thị Chi'].map((name, index) => ({ position: index + 1, name, person: '', planned: null })),
  };
}

/** One is elected, the other two tie across the second seat. */
function tiedResult(contest: Contest = threeNames()): ContestResult {
  const papers = [[1, 1, 0], [1, 1, 0], [1, 0, 1], [1, 0, 1], [0, 1, 1]] as const;
  return countContest(FIVE, contest, papers.map((marks) => ({ marks, count: 1, conclusion: null })));
}
