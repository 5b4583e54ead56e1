import { attendanceList } from '../../../src/report/attendance-list';
import { candidatePerson } from '../../../src/report/candidate-person';
import { votingListSheet } from '../../../src/report/voting-list-sheet';
import { readRoster } from '../../../src/people/roster';
import { branchResult, entryInputOf, inventedResult, vietnameseName } from '../../golden/sample';
import { faults, rowsOf, textCells } from './sheet-laws';

const ROSTER = [
  ['Mã', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Chính thức/Dự bị', 'Lý do không tính'],
  ['D1', 'Mai Xuân Đạt', 1970, 'Bí thư', 'Thôn Đoài', 'Chính thức', ''],
  ['D2', 'Lê Hồng Hoa', 1981, '', 'Thôn Đông', 'Chính thức', 'Miễn sinh hoạt'],
  ['D3', 'Lê Hồng Hoa', 1990, '', '', 'Dự bị', 'đi nước ngoài'],
  ['D4', 'Vũ Quang Hiếu', '', '', '', 'Chính thức', 'Vắng có lý do: đi công tác'],
];

describe('the list to hang up', () => {
  test('has everybody in the order of the paper, with birth, position and unit from the roster', () => {
    const model = votingListSheet({ ...entryInputOf(branchResult(), 'vi'), roster: ROSTER });
    const rows = [...rowsOf(model).values()];
    expect(model).toMatchObject({ key: 'list:1', title: 'Niêm yết – Chi ủy', print: { fitToHeight: true } });
    expect(rows).toContainEqual(['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị']);
    expect(rows.filter(([first]) => typeof first === 'number').slice(0, 3)).toEqual([[1, 'Mai Xuân Đạt', 1970, 'Bí thư, Thôn Đoài'], [2, 'Vũ Quang Hiếu', '', ''], [3, 'Lê Hồng Hoa', '', '']]);
    expect(textCells(model).map(({ text }) => text)).toContain('Danh sách gồm 6 đồng chí, xếp theo thứ tự trên phiếu. Số lượng được bầu: 5 đồng chí.');
  });

  test('has names alone without a roster, and for an opinion vote no number to elect', () => {
    const result = branchResult({ contest: { office: 'opinion', kind: 'opinion' } });
    const model = votingListSheet({ ...entryInputOf(result, 'en'), roster: null });
    expect([...rowsOf(model).values()]).toContainEqual(['No.', 'Full name']);
    expect(textCells(model).map(({ text }) => text)).toContain('6 names, in the order of the ballot paper.');
  });

  test('of few names is set larger than that of many, which goes over pages under its heading', () => {
    const sizeOf = (names: number): number => Math.max(...votingListSheet({ ...entryInputOf(inventedResult(names, 1, 2), 'vi'), roster: null }).blocks.filter(({ column }) => column === 0).map(({ style }) => style?.size ?? 0));
    expect(sizeOf(5)).toBeGreaterThan(sizeOf(30));
    const long = votingListSheet({ ...entryInputOf(inventedResult(220, 100, 2), 'vi'), roster: null });
    expect(rowsOf(long).get(long.print.titleRows![0])).toEqual(['TT', 'Họ và tên']);
    expect(long.print.pageBreaks!.length).toBeGreaterThan(3);
  });
});

test.each([
  ['by the key of the row', { name: 'Ai đó', person: 'D3' }, 'D3'],
  ['by a name that stands there once', { name: 'mai  xuân đạt', person: '' }, 'D1'],
  ['by the name when the key is nobody’s', { name: 'Mai Xuân Đạt', person: 'D9' }, 'D1'],
  ['not by a name that two people have', { name: 'Lê Hồng Hoa', person: '' }, undefined],
  ['not when nobody is called so', { name: 'Ai đó', person: '' }, undefined],
])('a candidate is found %s', (_, candidate, key) => {
  expect(candidatePerson({ position: 1, planned: null, ...candidate }, readRoster(ROSTER).people)?.key).toBe(key);
});

describe('the attendance list', () => {
  const input = entryInputOf(branchResult(), 'vi');

  test('has everybody on the roster in its order, room to sign, and why somebody is not counted', () => {
    const model = attendanceList({ ...input, roster: ROSTER });
    const rows = [...rowsOf(model).values()];
    expect(model).toMatchObject({ key: 'attendance:', title: 'Điểm danh', print: { centerFooter: 'Trang &P/&N' } });
    expect(rowsOf(model).get(model.print.titleRows![0])).toEqual(['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Ký tên', 'Ghi chú']);
    expect(rows.filter(([first]) => typeof first === 'number')).toEqual([
      [1, 'Mai Xuân Đạt', 'Bí thư, Thôn Đoài', '', ''],
      [2, 'Lê Hồng Hoa', 'Thôn Đông', '', 'Miễn sinh hoạt, vắng'],
      [3, 'Lê Hồng Hoa', '', '', 'Dự bị; đi nước ngoài'],
      [4, 'Vũ Quang Hiếu', '', '', 'Vắng có lý do'],
    ]);
    expect(faults(model)).toEqual([]);
  });

  test('has a line for the totals, which the last names stay with, and says how many are convoked where that is known', () => {
    const roster = [['Họ và tên'], ...Array.from({ length: 120 }, (_, index) => [vietnameseName(index)])];
    const model = attendanceList({ ...input, roster });
    const last = model.print.pageBreaks!.at(-1)!;
    const texts = textCells(model).map(({ text }) => text);
    expect(texts).toContain('Danh sách gồm 120 đồng chí; được triệu tập 65 đồng chí.');
    expect(texts).toContain('Tổng cộng: có mặt ………… đồng chí; vắng mặt ………… đồng chí, trong đó có lý do được chấp nhận ………… đồng chí.');
    expect([...rowsOf(model)].filter(([row, [first]]) => row >= last && typeof first === 'number').length).toBeGreaterThanOrEqual(2);
    const unknown = attendanceList({ ...input, language: 'en', roster, congress: { ...input.congress, convoked: 0 } });
    expect(textCells(unknown).map(({ text }) => text)).toContain('120 people.');
  });

  test.each([['members', 'Dự bị'], ['delegates', 'Dự khuyết'], ['conference', 'Không chính thức']] as const)('says of whom is no official member or delegate what he is: %s, %s', (meeting, word) => {
    const model = attendanceList({ ...input, roster: ROSTER, congress: { ...input.congress, meeting } });
    expect(textCells(model).map(({ text }) => text)).toContain(`${word}; đi nước ngoài`);
  });

  test('tells a probationary member in English as well', () => {
    expect(textCells(attendanceList({ ...input, language: 'en', roster: ROSTER })).map(({ text }) => text)).toContain('Probationary; đi nước ngoài');
  });
});
