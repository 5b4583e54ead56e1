import { TEXT_HEIGHT } from '../../../src/report/page-layout';
import { zeroReport } from '../../../src/report/zero-report';
import { branchResult, HEADS, inventedResult, zeroInputOf } from '../../golden/sample';
import { faults, rowsOf, textCells } from './sheet-laws';

const texts = (input: ReturnType<typeof zeroInputOf>): string => textCells(zeroReport(input)!).map(({ text }) => text).join('\n');

test('names the contest, every desk with 0 papers and the head of its log', () => {
  const all = texts(zeroInputOf(branchResult(), 'vi', 2));
  expect(all).toContain('BÁO CÁO TRƯỚC KHI NHẬP PHIẾU\nBẦU CHI ỦY, NHIỆM KỲ 2025-2027');
  expect(all).toContain(`Bàn 1: 0 phiếu.\nMã cuối của nhật ký bàn 1: ${HEADS[0]}\nBàn 2: 0 phiếu.\nMã cuối của nhật ký bàn 2: ${HEADS[1]}`);
});

test('shows everyone on the list with 0 votes', () => {
  const model = zeroReport(zeroInputOf(inventedResult(31, 20, 10), 'vi'))!;
  const names = [...rowsOf(model).values()].filter((row) => typeof row[0] === 'number');
  expect(names).toHaveLength(31);
  expect(names.every((row) => row.at(-1) === 0)).toBe(true);
});

test('is not made when a desk has papers', () => {
  const input = zeroInputOf(branchResult(), 'vi', 2);
  const [first, second] = input.desks;
  const papers = [{ marks: [1, 1, 1, 1, 1, 0] as const, count: 1, conclusion: null }];
  expect(zeroReport({ ...input, desks: [first!, { ...second!, papers }] })).toBeNull();
});

test.each([[true, 'được trộn và đánh số trước khi nhập.'], [false, 'không được trộn']] as const)('mixed: %s is said', (mixed, text) => {
  expect(texts({ ...zeroInputOf(branchResult(), 'vi'), mixed })).toContain(text);
});

test('says nothing of mixing while nobody has, leaves what is not known to be filled in', () => {
  const input = zeroInputOf(branchResult({ congress: { place: '' } }), 'vi');
  const all = texts({ ...input, mixed: null, desks: [{ desk: '1', papers: [], head: '' }] });
  expect(all).not.toContain('trộn');
  expect(all).toContain('tại ………………,');
  expect(all).toContain('Mã cuối của nhật ký bàn 1: chưa có');
});

test('is signed by whoever enters at each desk and the head of the committee', () => {
  expect(texts(zeroInputOf(branchResult(), 'vi'))).toContain('NGƯỜI NHẬP PHIẾU');
  expect(texts(zeroInputOf(branchResult(), 'en', 3))).toMatch(/ENTERED AT DESK 1 BY[^]*ENTERED AT DESK 3 BY[^]*HEAD OF THE COUNTING COMMITTEE/);
});

test('has the titles and names of those who sign bold, like the minutes, and room between them', () => {
  const { blocks } = zeroReport(zeroInputOf(branchResult(), 'vi', 2))!;
  const isBold = (text: string): unknown => blocks.find(({ rows }) => rows[0]?.[0] === text)?.style?.bold;
  expect(['NGƯỜI NHẬP BÀN 1', 'NGƯỜI NHẬP BÀN 2', 'TRƯỞNG BAN KIỂM PHIẾU', 'Trần Thị Ngọc Ánh'].map(isBold)).toEqual([true, true, true, true]);
  const row = (text: string): number => blocks.find(({ rows }) => rows[0]?.[0] === text)!.row;
  expect(row('Trần Thị Ngọc Ánh') - row('(Ký, ghi rõ họ tên)')).toBe(2);
});

test.each([[1, 1], [5, 1], [15, 2], [30, 1], [30, 3]] as const)('%i names at %i desks stand on one page', (names, desks) => {
  for (const language of ['vi', 'en'] as const) {
    const model = zeroReport({ ...zeroInputOf(inventedResult(names, Math.ceil(names / 2), 10), language, desks), rehearsal: true })!;
    expect(faults(model)).toEqual([]);
    expect(model.print).toMatchObject({ fitToHeight: true });
    expect(Object.values(model.rowHeights ?? {}).reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(TEXT_HEIGHT);
  }
});

test('220 names go over pages under a repeated heading, the last ones beside the signatures', () => {
  const model = zeroReport(zeroInputOf(inventedResult(220, 100, 10), 'vi', 2))!;
  const last = model.print.pageBreaks?.at(-1) ?? Infinity;
  expect(faults(model)).toEqual([]);
  expect(rowsOf(model).get(model.print.titleRows?.[0] ?? -1)).toEqual(['TT', 'Họ và tên', 'Số phiếu']);
  expect([...rowsOf(model)].filter(([row, [first]]) => row >= last && typeof first === 'number').length).toBeGreaterThanOrEqual(3);
});
