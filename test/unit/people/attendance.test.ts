import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { deductionKeys } from '../../../src/election/base';
import type { Meeting } from '../../../src/election/congress';
import { describeFinding } from '../../../src/locale/findings';
import { REASON_WORDS, type Reason } from '../../../src/locale/roster-reasons';
import { attendance, type Doubt, type Place } from '../../../src/people/attendance';
import { readRoster } from '../../../src/people/roster';

const HEADINGS = ['TT', 'Họ và tên', 'Tư cách', 'Có mặt', 'Lý do không tính'];

/** A roster of one row a person: membership, present, reason. */
function rosterOf(...rows: readonly (readonly [membership: unknown, present: unknown, reason: unknown])[]) {
  return readRoster([HEADINGS, ...rows.map((row, index) => [index + 1, `Người ${index + 1}`, ...row])]);
}

function placeOf(meeting: Meeting, present: unknown, reason: unknown, membership: unknown = ''): readonly [Place | undefined, Doubt | null | undefined] {
  const [placed] = attendance(rosterOf([membership, present, reason]), meeting).placed;
  return [placed?.place, placed?.doubt];
}

describe('at a members’ congress (190-QĐ/TW Đ30.2)', () => {
  test.each<[string, unknown, unknown, Place, Doubt | null]>([
    ['somebody who is there', 'x', '', 'present', null],
    ['somebody absent of whom nothing is said stays in the base', '', '', 'absent', null],
    ['absent without a reason stays in the base', '', 'Vắng không lý do', 'absent', null],
    ['late comers stay in the base, present or not yet', '', 'Đến muộn', 'absent', null],
    ['temporary activity elsewhere is deducted', '', 'Sinh hoạt tạm thời nơi khác', 'temporary', null],
    ['temporary activity elsewhere is deducted, present or not, and named when both are marked', 'x', 'Sinh hoạt tạm thời nơi khác', 'temporary', 'notCounted'],
    ['exempt and absent is deducted', '', 'Miễn sinh hoạt, vắng', 'exempt', null],
    ['exempt but present stays in the base', 'x', 'Miễn sinh hoạt', 'present', null],
    ['suspended is deducted', '', 'Đình chỉ sinh hoạt', 'suspended', null],
    ['detained is deducted', '', 'Bị tạm giam', 'suspended', null],
    ['absent throughout with an accepted reason is deducted', '', 'Vắng có lý do', 'excused', null],
    ['whoever is present is never deducted as absent', 'x', 'Vắng có lý do', 'present', 'counted'],
    ['absent throughout without a reason is no deduction here', '', 'Vắng suốt', 'absent', 'elsewhere'],
    ['members have no alternates', '', 'Có dự khuyết thay', 'absent', 'elsewhere'],
    ['another reason is none of the law', 'x', 'Khác', 'present', 'elsewhere'],
    ['a mark that cannot be read proves no absence', 'sáng', 'Miễn sinh hoạt', 'absent', null],
    ['a reason that cannot be read deducts nobody', '', 'đi xa', 'absent', null],
  ])('%s', (_, present, reason, place, doubt) => {
    expect(placeOf('members', present, reason)).toEqual([place, doubt]);
  });

  test.each([['Dự bị', 'x', ''], ['đảng viên dự bị', '', 'Vắng có lý do']])('a probationary member (%s) is not convoked', (membership, present, reason) => {
    expect(placeOf('members', present, reason, membership)).toEqual(['notConvoked', null]);
  });

  test.each(['Chính thức', '', 'Official'])('an official member (%p) is', (membership) => {
    expect(placeOf('members', 'x', '', membership)).toEqual(['present', null]);
  });

  test('the sample branch: 65 convoked, 3 exempt, 2 excused, 60 in the base and present', () => {
    const text = readFileSync(join(__dirname, '../../data/congress/chi-bo-roster.csv'), 'utf8').replace(/^\uFEFF/, '').trim();
    const rows = text.split(/\r?\n/).map((line) => [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => String(cell).replace(/"/g, '')));
    expect(attendance(readRoster(rows), 'members')).toMatchObject({
      convoked: 65, deductions: { temporary: 0, exempt: 3, suspended: 0, excused: 2 }, base: 60, present: 60, absent: 0, unfilled: 0, findings: [],
    });
  });
});

describe('at a delegates’ congress (244-QĐ/TW Đ32.3)', () => {
  test.each<[string, unknown, unknown, Place, Doubt | null]>([
    ['a committee member of the convening level absent throughout is deducted', '', 'Cấp ủy viên vắng suốt', 'committeeAbsent', null],
    ['a delegate absent throughout without an alternate is deducted', '', 'Vắng suốt, không có dự khuyết thay', 'delegateAbsent', null],
    ['so is one absent with a reason', '', 'Vắng có lý do', 'delegateAbsent', null],
    ['a delegate whose alternate is there stays in the base, and the seat is filled', '', 'Có dự khuyết thay', 'replaced', null],
    ['whatever else is said of the absence', '', 'Vắng có lý do, có dự khuyết thay', 'replaced', null],
    ['a delegate who came after all is present, once', 'x', 'Có dự khuyết thay', 'present', 'counted'],
    ['absent of whom nothing is said stays in the base', '', '', 'absent', null],
    ['temporary activity is a deduction of members only', '', 'Sinh hoạt tạm thời', 'absent', 'elsewhere'],
  ])('%s', (_, present, reason, place, doubt) => {
    expect(placeOf('delegates', present, reason)).toEqual([place, doubt]);
  });

  test('alternates on the roster are not convoked; the delegates whose place they take are counted', () => {
    const roster = rosterOf(['Chính thức', 'x', ''], ['Chính thức', '', 'Có dự khuyết thay'], ['Chính thức', '', 'Vắng suốt'], ['Dự khuyết', 'x', ''], ['Dự khuyết', '', '']);
    expect(attendance(roster, 'delegates')).toMatchObject({ convoked: 3, deductions: { committeeAbsent: 0, delegateAbsent: 1 }, base: 2, present: 2, absent: 0, unfilled: 0 });
  });

  test('more delegates replaced than alternates present is told', () => {
    const roster = rosterOf(['Chính thức', '', 'Có dự khuyết thay'], ['Chính thức', '', 'Có dự khuyết thay'], ['Dự khuyết', 'x', ''], ['Dự khuyết', '', '']);
    expect(attendance(roster, 'delegates').unfilled).toBe(1);
  });
});

describe('at a conference of the committee (by memory)', () => {
  test.each<[unknown, unknown, Place]>([['', 'Vắng có lý do', 'other'], ['', 'Khác', 'other'], ['x', 'Vắng có lý do', 'present'], ['', '', 'absent'], ['x', '', 'present']])('present %p, reason %p: %s', (present, reason, place) => {
    expect(placeOf('conference', present, reason)[0]).toBe(place);
  });
});

describe('cells that cannot be read', () => {
  test('are named with row, column, text and name', () => {
    const { findings } = attendance(rosterOf(['', 'x', ''], ['nửa', 'sáng', 'đi xa']), 'members');
    expect(findings).toEqual([['Tư cách', 'nửa'], ['Có mặt', 'sáng'], ['Lý do không tính', 'đi xa']]
      .map(([column, text]) => ({ code: 'F.913', where: { table: 'Roster', row: 3, column, text, name: 'Người 2' }, data: {} })));
  });

  test('are named with sheet, row and cell where it is known where the list stands', () => {
    const { findings } = attendance(rosterOf(['', 'x', ''], ['', 'sáng', '']), 'members', { sheet: 'Đảng viên', row: 4, column: 25 });
    expect(findings.map(({ where }) => where)).toEqual([{ sheet: 'Đảng viên', table: 'Roster', row: 7, column: 'Có mặt', cell: 'AC7', text: 'sáng', name: 'Người 2' }]);
    expect(describeFinding(findings[0]!, 'vi').explanation).toBe('Trang Đảng viên, hàng 7, cột Có mặt, ô AC7: không đọc được “sáng”.');
  });

  test('a roster without these columns has none, and nobody is present or deducted', () => {
    expect(attendance(readRoster([['Họ và tên'], ['An'], ['Bình']]), 'members')).toMatchObject({ convoked: 2, base: 2, present: 0, absent: 2, findings: [] });
  });
});

describe('rows that may make the base wrong', () => {
  const found = (...rows: readonly (readonly unknown[])[]) => attendance(readRoster([['TT', 'Họ và tên', 'Ngày sinh', 'Có mặt', 'Tư cách'], ...rows]), 'members');

  test('a mark of presence without a name is told with its row, and counts nobody; a row without a mark is no doubt', () => {
    expect(found([1, 'An', '', 'x', ''], [2, ' ', '', 'x', ''], ['', 'Tổ 2', '', 'x', ''], ['', '', '', '', ''], ['', null, '', 58, ''])).toMatchObject({ base: 2, nameless: [3] });
  });

  test.each<[string, unknown, unknown, boolean]>([
    ['without any birth', '', '', true],
    ['with one birth only', '02/03/1980', '', true],
    ['with the same birth', '02/03/1980', '2-3-1980', true],
    ['with a year that the other’s birth lies in', 1980, '02/03/1980', true],
    ['with a birth that lies in the other’s year', '02/03/1980', 1980, true],
    ['with another day of birth', '02/03/1980', '03/03/1980', false],
    ['with another month of birth', '02/03/1980', '02/04/1980', false],
    ['with another year of birth', 1980, 1981, false],
  ])('the same name %s', (_, one, other, isTold) => {
    const { base, repeated } = found([1, 'Vũ Thị An', one, 'x', ''], [2, 'Bình', '', 'x', ''], [3, 'vũ  thị an', other, '', '']);
    expect(base).toBe(3);
    expect(repeated).toEqual(isTold ? [{ name: 'vũ  thị an', row: 4, first: 2 }] : []);
  });

  test('whoever is not convoked raises no base, and the error of a formula is no name', () => {
    expect(found([1, 'An', '', 'x', ''], [2, 'An', '', 'x', 'Dự bị'], [3, '#N/A', '', 'x', ''], [4, '#N/A', '', 'x', '']).repeated).toEqual([]);
  });
});

describe('for any roster', () => {
  const words = (['vi', 'en'] as const).flatMap((language) => Object.values(REASON_WORDS[language]).flat());
  const row = fc.tuple(
    fc.constantFrom('', 'Chính thức', 'Dự bị', 'Dự khuyết', '?'),
    fc.constantFrom('', 'x', '1', 'vắng', 'sáng', true, false, null),
    fc.oneof(fc.constant(''), fc.constantFrom(...words), fc.string()),
  );
  const meeting = fc.constantFrom<Meeting>('members', 'delegates', 'conference');

  test('everybody is in one place, convoked = base + all deductions, base = present + absent', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }), meeting, (rows, kind) => {
      const { placed, convoked, deductions, base, present, absent } = attendance(rosterOf(...rows), kind);
      const taken = deductionKeys(kind).reduce((sum, key) => sum + (deductions[key] ?? 0), 0);
      const outside = placed.filter(({ place }) => place === 'notConvoked').length;
      expect(placed).toHaveLength(rows.length);
      expect(convoked + outside).toBe(rows.length);
      expect(base + taken).toBe(convoked);
      expect(present + absent).toBe(base);
      expect(Object.keys(deductions)).toEqual(deductionKeys(kind));
    }));
  });

  test('one more mark of presence never lowers the number present, nor the base', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat(), meeting, (rows, at, kind) => {
      const marked = rows.map((cells, index) => (index === at % rows.length ? [cells[0], 'x', cells[2]] as const : cells));
      const before = attendance(rosterOf(...rows), kind);
      const after = attendance(rosterOf(...marked), kind);
      expect(after.present).toBeGreaterThanOrEqual(before.present);
      expect(after.base).toBeGreaterThanOrEqual(before.base);
      expect(after.convoked).toBe(before.convoked);
    }));
  });
});

describe('words of a reason', () => {
  const cases = (['vi', 'en'] as const).flatMap((language) =>
    (Object.entries(REASON_WORDS[language]) as [Reason, readonly string[]][]).flatMap(([reason, texts]) => texts.map((text) => [text, reason] as const)));
  const read = (text: unknown): Reason | null => rosterOf(['', '', text]).people[0]?.deduction ?? null;

  test.each(cases)('%s is %s', (text, reason) => expect(read(text)).toBe(reason));

  test.each<[unknown, Reason | null]>([
    ['MIEN SINH HOAT', 'exempt'],
    ['vắng có lý do: đi công tác', 'excused'],
    ['Vắng có lý do (ốm)', 'excused'],
    ['Vắng có lý do nhưng không được đồng ý', null],
    ['Vắng có lý do buổi sáng', null],
    ['Vắng suốt, ông Nguyễn Văn B thay', null],
    ['ốm', null],
    ['', null],
    ['-', null],
    ['#N/A', null],
    [1, null],
  ])('%p is read as %p', (text, reason) => expect(read(text)).toBe(reason));
});
