import fc from 'fast-check';
import type { Congress } from '../../src/election/congress';
import type { Contest } from '../../src/election/contest';
import { attendanceList } from '../../src/report/attendance-list';
import { ballotPaper, ballotPrint, copiesFor } from '../../src/report/ballot-paper';
import { pointsOf, TEXT_HEIGHT, TEXT_WIDTH } from '../../src/report/page-layout';
import type { EntrySheetInput } from '../../src/report/report-input';
import type { SheetModel } from '../../src/report/sheet-model';
import { votingListSheet } from '../../src/report/voting-list-sheet';
import { SAMPLE_CONGRESS, vietnameseName } from '../golden/sample';
import { cutTexts, faults, rowsOf, textCells } from '../unit/report/sheet-laws';

const POINTS_PER_MM = 72 / 25.4;

/** Names as they are in life, some of them long, some as a joker would type them. */
const names = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 500 }).map(vietnameseName) },
  { weight: 1, arbitrary: fc.constantFrom('=HYPERLINK("http://a")', '+An', '-Bình', '@Chi', '"Dũng"', 'Tôn Nữ Công Tằng Thị Huyền Trân Ngọc Minh Châu Phương Thảo') },
), { minLength: 1, maxLength: 220, size: 'max' });

const input: fc.Arbitrary<EntrySheetInput> = fc.record({
  names, form: fc.constantFrom('cross' as const, 'agree' as const), round: fc.integer({ min: 1, max: 7 }), kind: fc.constantFrom('majority' as const, 'runoff' as const, 'opinion' as const),
  office: fc.constantFrom('branchCommittee' as const, 'committee' as const, 'secretary' as const, 'delegates' as const, 'opinion' as const), meeting: fc.constantFrom('members' as const, 'delegates' as const, 'conference' as const),
  term: fc.constantFrom('', '2025-2030'), organisation: fc.constantFrom('Chi bộ thôn', 'Đảng bộ Trường trung học phổ thông chuyên Nguyễn Bỉnh Khiêm thành phố'), rehearsal: fc.boolean(), language: fc.constantFrom('vi' as const, 'en' as const),
}).map(({ names: list, form, round, kind, office, meeting, term, organisation, rehearsal, language }) => {
  const contest: Contest = {
    id: '1', office, form, seats: Math.ceil(list.length / 2), round, kind, issued: null, collected: null,
    candidates: list.map((name, index) => ({ position: index + 1, name, person: '', planned: null })),
  };
  const congress: Congress = { ...SAMPLE_CONGRESS, meeting, term, organisation };
  return { contest, congress, language, rehearsal, writtenAt: '2025-05-20T10:15' };
});

/** A roster with every name of the list, posts beside some. */
function rosterOf({ contest }: EntrySheetInput): readonly (readonly unknown[])[] {
  const posts = ['', 'Bí thư', 'Phó Chủ tịch Ủy ban nhân dân xã, Trưởng Công an'];
  return [
    ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Lý do không tính'],
    ...contest.candidates.map(({ name }, index) => [index + 1, name, 1970 + (index % 30), posts[index % 3], index % 9 === 0 ? 'Miễn sinh hoạt' : '']),
  ];
}

/** The heights of the pages of a sheet that is not fitted to one, the repeated heading included. */
function pages(model: SheetModel): readonly number[] {
  const { rowHeights = {}, print: { pageBreaks = [], titleRows } } = model;
  const starts = [0, ...pageBreaks];
  const title = titleRows === undefined ? 0 : Object.entries(rowHeights).reduce((sum, [row, height]) => sum + (Number(row) >= titleRows[0] && Number(row) <= titleRows[1] ? height : 0), 0);
  return starts.map((start, page) => {
    const own = Object.entries(rowHeights).reduce((sum, [row, height]) => sum + (Number(row) >= start && Number(row) < (starts[page + 1] ?? Infinity) ? height : 0), 0);
    return own + (titleRows !== undefined && start > titleRows[1] ? title : 0);
  });
}

function widthOf({ columnWidths }: SheetModel): number {
  return columnWidths.reduce((sum, width) => sum + pointsOf(width), 0);
}

test('a ballot paper can be written as it is, nothing on it is cut, and as many papers as are told stand on its pages', () => {
  fc.assert(fc.property(input, (given) => {
    const model = ballotPaper(given);
    const { papers, pages: count } = ballotPrint(given);
    expect(faults(model)).toEqual([]);
    expect(cutTexts(model)).toEqual([]);
    expect((model.print.pageBreaks ?? []).length + 1).toBe(count);
    expect(papers === 1 || count === 1).toBe(true);
    const cells = textCells(model).map(({ text }) => text);
    for (const name of new Set(given.contest.candidates.map((one) => one.name))) {
      const times = given.contest.candidates.filter((one) => one.name === name).length;
      expect(cells.filter((text) => text === name)).toHaveLength(times * papers);
    }
  }), { numRuns: 30 });
});

test('the papers of a page lie inside its margins; a longer list begins every page with its heading', () => {
  fc.assert(fc.property(input, (given) => {
    const model = ballotPaper(given);
    const { orientation, margins, fitToHeight, pageBreaks = [] } = model.print;
    if (fitToHeight === true) {
      const [width, height] = orientation === 'portrait' ? [210, 297] : [297, 210];
      expect(widthOf(model)).toBeLessThanOrEqual((width - margins.left - margins.right) * POINTS_PER_MM + 1);
      expect(pages(model)[0]).toBeLessThanOrEqual((height - margins.top - margins.bottom) * POINTS_PER_MM);
    } else {
      expect(widthOf(model)).toBeLessThanOrEqual(TEXT_WIDTH + 1);
      for (const height of pages(model)) expect(height).toBeLessThanOrEqual(TEXT_HEIGHT);
      for (const row of pageBreaks) expect(rowsOf(model).get(row)?.[0]).toBe(given.language === 'vi' ? 'TT' : 'No.');
    }
  }), { numRuns: 30 });
});

test('the copies are enough for every voter, and one fewer would not be', () => {
  fc.assert(fc.property(fc.constantFrom(1, 2, 4), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 2000 }), (papers, count, voters) => {
    const { copies, pages: sheets } = copiesFor({ papers, pages: papers > 1 ? 1 : count }, voters);
    expect(copies * papers).toBeGreaterThanOrEqual(voters);
    expect(Math.max(0, copies - 1) * papers).toBeLessThanOrEqual(Math.max(0, voters - 1));
    expect(sheets).toBe(copies * (papers > 1 ? 1 : count));
  }));
});

test.each([
  ['the list to hang up, with a roster', (given: EntrySheetInput) => votingListSheet({ ...given, roster: rosterOf(given) })],
  ['the list to hang up, without one', (given: EntrySheetInput) => votingListSheet({ ...given, roster: null })],
  ['the attendance list', (given: EntrySheetInput) => attendanceList({ ...given, roster: rosterOf(given) })],
])('%s can be written as it is, cuts nothing, keeps to its pages, and has everybody once in order', (_, modelOf) => {
  fc.assert(fc.property(input, (given) => {
    const model = modelOf(given);
    expect(faults(model)).toEqual([]);
    expect(cutTexts(model)).toEqual([]);
    expect(widthOf(model)).toBeLessThanOrEqual(TEXT_WIDTH + 1);
    for (const height of pages(model)) expect(height).toBeLessThanOrEqual(TEXT_HEIGHT);
    const people = [...rowsOf(model).values()].filter(([number]) => typeof number === 'number').map(([, name]) => name);
    expect(people).toEqual(given.contest.candidates.map(({ name }) => name));
  }), { numRuns: 20 });
});
