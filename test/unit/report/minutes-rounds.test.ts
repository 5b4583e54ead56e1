import type { Decision, Waivers } from '../../../src/election/contest';
import { announcementLines } from '../../../src/report/announcement-lines';
import { compositionSheet } from '../../../src/report/composition-sheet';
import { check } from '../../../src/report/check';
import { minutes } from '../../../src/report/minutes';
import { ranking } from '../../../src/report/ranking';
import type { ReportInput } from '../../../src/report/report-input';
import { papersOf, ROUNDS, roundsInput, voted, type Rounds } from '../../golden/rounds-sample';
import { inputOf, PAPERS, placeOf } from '../../golden/sample';
import { recalculate } from './recalculate';
import { rowsOf, textCells } from './sheet-laws';

const round = (name: string): Rounds => ROUNDS[name]!();
const said = (input: ReportInput, sheet = minutes): string => textCells(sheet(input)).map(({ text }) => text).join('\n');
const minutesOf = (name: string, language: 'vi' | 'en' = 'vi'): string => said(roundsInput(round(name), language));

describe('a later vote', () => {
  test.each([
    ['runoff-chi-uy', '(Lần thứ hai) (Bầu lại giữa những người bằng phiếu)'],
    ['runoff-chi-uy', '1. Số lượng được bầu: 5 đồng chí, theo biểu quyết của đại hội. Trước lần bầu này đã có 4 đồng chí trúng cử; lần này bầu 1 đồng chí. Đại hội quyết định bầu lại trong số những người bằng phiếu.'],
    ['secretary-third', '(Lần thứ ba)'],
    ['secretary-third', 'Trước lần bầu này chưa có đồng chí nào trúng cử; lần này bầu 1 đồng chí. Đại hội quyết định bầu tiếp trong số những người chưa trúng cử.'],
    ['delegates-second', '1. Số lượng được bầu: 5 đồng chí, theo số lượng được phân bổ. Trước lần bầu này đã có 3 đồng chí trúng cử; lần này bầu 2 đồng chí.'],
  ])('%s says %s', (name, text) => {
    expect(minutesOf(name)).toContain(text);
  });

  test('gathers everybody elected over all votes, each with the vote that elected him', () => {
    expect(minutesOf('runoff-chi-uy')).toContain('Kết quả chung qua hai lần bầu: trúng cử 5/5 đồng chí:\n');
    const cells = textCells(minutes(roundsInput(round('runoff-chi-uy'), 'vi'))).map(({ text }) => text);
    expect(cells).toEqual(expect.arrayContaining(['Nguyễn Văn An (lần 1)', 'Đỗ Đình Đức (lần 2)']));
    expect(minutesOf('secretary-third')).toContain('Kết quả chung qua ba lần bầu: trúng cử 1/1 đồng chí: 1. Nguyễn Văn An (lần 3, 37 phiếu).');
    expect(minutesOf('delegates-second', 'en')).toContain('Result of the two votes together: 4 of 5 elected: 1. Nguyễn Văn An (vote 1, 50)');
  });

  test('in which still nobody is elected says so for all of them', () => {
    const earlier = [1, 2].map((one) => voted([30, 30], { office: 'secretary', round: one }));
    const third = voted([30, 30], { office: 'secretary', round: 3, follows: '1' });
    const text = said({ ...inputOf(third, 'vi'), earlier });
    expect(text).toContain('Kết quả chung qua ba lần bầu: không có đồng chí nào trúng cử.');
    expect(text).toContain('cấp ủy cấp trên chỉ định');
  });

  test('the sixth vote is counted in figures', () => {
    const earlier = Array.from({ length: 5 }, (_, index) => voted([30, 30], { round: index + 1 }));
    expect(said({ ...inputOf(voted([40, 20], { round: 6 }), 'vi'), earlier })).toContain('Kết quả chung qua 6 lần bầu');
  });

  test.each(['cross', 'agree'] as const)('of more than a page has them under the heading that every page repeats, after a first vote in the %s form', (form) => {
    const first = voted(Array.from({ length: 45 }, (_, index) => (index < 40 ? 45 : 20)), { seats: 42, form });
    const left = Array.from({ length: 31 }, (_, index) => (index < 2 ? 50 : 1));
    const second = voted(left, { id: '2', round: 2, seats: 2, form: 'agree', names: left.map((_, index) => ({ position: index + 1, name: `Người ${index}`, person: '', planned: null })) });
    const rows = [...rowsOf(minutes({ ...inputOf(second, 'vi'), earlier: [first] })).values()];
    expect(rows).toContainEqual([1, `${first.elected[0]!.name} (lần 1)`, 45, ...(form === 'agree' ? [15, 0] : ['', '']), '75,00']);
    expect(rows).toContainEqual([42, 'Người 1 (lần 2)', 50, 10, 0, '83,33']);
  });

  test('on a part of the open seats leaves the others open: minutes, ranking and announcement say so, and what the congress decided', () => {
    const first = voted([50, 45, 20, 15, 10], { seats: 4, decision: 'notElected' });
    const names = first.rows.filter(({ outcome }) => outcome !== 'elected').map(({ candidate }) => candidate);
    const input = (decision?: Decision): ReportInput => ({ ...inputOf(voted([40, 15, 5], { id: '2', round: 2, seats: 1, follows: '1', names, ...(decision && { decision }) }), 'vi'), earlier: [first] });
    expect(input().result).toMatchObject({ openSeats: 0, next: 'none' });
    expect(said(input())).toContain('Còn thiếu 1 so với số lượng được bầu. Bước tiếp theo: Đại hội quyết định có bầu tiếp hay không.');
    expect(said(input('stop'))).toContain('Còn thiếu 1 so với số lượng được bầu. Đại hội quyết định không bầu tiếp.');
    expect(said(input(), ranking)).toContain('Còn thiếu 1 đồng chí.');
    expect(announcementLines(input()).slice(-2).map(({ text, votes }) => [text, votes])).toEqual([['Còn thiếu so với số lượng được bầu', '1'], ['Tiếp theo: đại hội quyết định có bầu tiếp hay không.', '']]);
  });

  test('a first vote and an opinion vote gather nothing', () => {
    expect(minutesOf('alternates')).not.toContain('Kết quả chung');
    const { result } = round('opinion');
    expect(said({ ...inputOf(result, 'vi'), earlier: [result] })).not.toContain('Kết quả chung');
  });

  test('the ranking names the vote and sums up all of them; half is not what decides between those who tied', () => {
    const text = said(roundsInput(round('runoff-chi-uy'), 'vi'), ranking);
    expect(text).toContain('(Lần thứ hai) (Bầu lại giữa những người bằng phiếu)');
    expect(text).toContain('Kết quả chung qua hai lần bầu: trúng cử 5/5 đồng chí.');
    expect(text).toContain('Quá nửa\nKết quả');
    expect(text).toContain('Không trúng cử');
    expect(text).not.toContain('Không quá nửa');
  });

  test('the composition is that of all who are elected', () => {
    const sheet = compositionSheet({ ...roundsInput(round('runoff-chi-uy'), 'vi'), roster: null });
    expect(textCells(sheet).map(({ text }) => text)).toContain('Chi bộ thôn (ví dụ), 5 đồng chí trúng cử qua hai lần bầu.');
    expect([...rowsOf(sheet).values()]).toContainEqual(['Tổng số', 5, '100,00']);
  });
});

test.each(Object.keys(ROUNDS))('the check of %s, recalculated by another engine, agrees with its minutes', (name) => {
  const { result, earlier } = round(name);
  const papers = papersOf(result.rows.map(({ votes }) => votes), result.tally.collected);
  const names = result.contest.candidates;
  const model = check({ ...inputOf(result, 'vi'), earlier, ballots: { ...placeOf(papers.length, names.length), form: result.contest.form } });
  const cells = [names.map((one) => one.name), ...papers.map(({ marks }) => [...Array.from(marks)])];
  expect(recalculate(model, { [PAPERS]: cells })[4]?.[2]).toBe('Khớp');
});

describe('what the congress decided', () => {
  test.each<[Decision, string]>([
    ['runoff', 'Đại hội quyết định bầu lại trong số những người bằng phiếu.'], ['notElected', 'Đại hội quyết định bầu tiếp trong số những người chưa trúng cử.'],
    ['newList', 'Đại hội quyết định bầu tiếp theo danh sách mới.'], ['stop', 'Đại hội quyết định không bầu tiếp.'],
  ])('%s: %s', (decision, text) => {
    const open = said(inputOf(voted([40, 20, 20], { seats: 2, decision }), 'vi'));
    expect(open).toContain(`Còn thiếu 1 so với số lượng được bầu. ${text}`);
    expect(open).not.toContain('Bước tiếp theo');
  });

  test('after a tie what the law says stands before it', () => {
    const tied = said(inputOf(voted([50, 35, 35], { seats: 2, decision: 'runoff' }), 'vi'));
    expect(tied).toMatch(/Bước tiếp theo: Đoàn chủ tịch lập danh sách .* Đại hội quyết định bầu lại/);
  });

  test('a conference decides by its own name', () => {
    const sitting = { meeting: 'conference', convoked: 15, deducted: null, deductedReason: '', present: 15, head: '', counters: [] } as const;
    expect(said(inputOf(voted([15, 7], { office: 'standingCommittee', seats: 2, sitting, decision: 'stop' }), 'vi'))).toContain('Hội nghị quyết định không bầu tiếp.');
  });
});

describe('the first conference of the new committee', () => {
  test('has its own head, opening, base and counting committee', () => {
    const text = minutesOf('conference');
    expect(text).toContain('ĐẢNG BỘ XÃ (VÍ DỤ)\nThôn Đoài, ngày 20 tháng 5 năm 2025\nHỘI NGHỊ BAN CHẤP HÀNH\nLẦN THỨ NHẤT\nNHIỆM KỲ 2025-2030');
    expect(text).toContain('hội nghị lần thứ nhất ban chấp hành Đảng bộ xã (ví dụ) đã tiến hành bầu ban thường vụ');
    expect(text).toContain('theo biểu quyết của hội nghị.');
    expect(text).toContain('Tỷ lệ tính trên 15 cấp ủy viên');
    expect(text).toContain('Trưởng ban: Hồ Thị Lan. Ủy viên: Ngô Văn Bảy.');
    expect(minutesOf('conference', 'en')).toContain('the first committee conference of Đảng bộ xã (ví dụ) elected the standing committee');
  });

  test.each([
    ['vi', ['Trừ: theo kết luận của ban kiểm phiếu (mục 8)', 1], 'Ban kiểm phiếu kết luận khác với quy tắc “Hội nghị cấp ủy: cơ sở là số cấp ủy viên được triệu tập.” Ngoài các trường hợp được trừ, không tính 1 người vào số người để tính kết quả. Lý do: đi công tác dài ngày.'],
    ['en', ['Less: as the counting committee concluded (8)', 1], 'The counting committee concluded otherwise than the rule “Committee conference: the base is the convoked committee members.” People besides the deductions who are not counted in the base: 1. Reason: đi công tác dài ngày.'],
  ] as const)('tells whom it does not count, and why (%s)', (language, line, sentence) => {
    const sitting = { meeting: 'conference', convoked: 15, deducted: 1, deductedReason: 'đi công tác dài ngày', present: 14, head: '', counters: [] } as const;
    const of = (deductedReason: string): ReturnType<typeof inputOf> => inputOf(voted([14, 13], { office: 'standingCommittee', seats: 2, sitting: { ...sitting, deductedReason } }), language);
    const rows = [...rowsOf(minutes(of(sitting.deductedReason))).values()];
    const place = rows.findIndex(([text]) => text === line[0]);
    expect(rows.slice(place, place + 2).map((row) => row.slice(0, 2))).toEqual([line, [expect.any(String), 14]]);
    expect(said(of(sitting.deductedReason)).split('\n')).toContain(sentence);
    expect(said(of(''))).not.toContain(sentence.slice(0, 60));
  });

  test('is checked against its own numbers, not against the settings of the congress', () => {
    const { result } = round('conference');
    const settings = { sheet: 'Đại hội', firstRow: 1, rows: 20, keyColumn: 2, valueColumn: 1 };
    const cells = [...rowsOf(check({ ...inputOf(result, 'vi'), ballots: placeOf(15, 4), settings })).values()];
    expect(cells.find(([text]) => text === 'Có mặt')?.slice(1, 3)).toEqual([15, { formula: '=15' }]);
    const whole = voted([40, 20], { sitting: { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 58, head: '', counters: [] } });
    const mixed = [...rowsOf(check({ ...inputOf(whole, 'vi'), ballots: placeOf(58, 2), settings })).values()];
    expect(mixed.find(([text]) => text === 'Có mặt')?.[2]).toEqual({ formula: '=58' });
    expect(mixed.find(([text]) => text === 'Được triệu tập')?.[2]).not.toEqual({ formula: '=65' });
  });
});

describe('a vote held against a rule that is to be checked', () => {
  const sitting = { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 40, head: '', counters: [] } as const;
  const of = (waivers: Waivers, language: 'vi' | 'en' = 'vi'): string => said(inputOf(voted([30, 28, 26], { seats: 2, sitting, waivers }), language));

  test.each([
    ['vi', 'Có mặt 40 trên 65 người được triệu tập, chưa đủ hai phần ba (quy tắc cần đối chiếu với văn bản gốc); cuộc bầu vẫn được tiến hành. Lý do: bão lũ, cấp trên đồng ý.'],
    ['vi', 'Danh sách có 3 người để bầu 2 người, số dư có thể vượt 30% (cách làm tròn cần đối chiếu với văn bản gốc); danh sách được giữ nguyên. Lý do: đại hội biểu quyết.'],
    ['en', '40 of 65 convoked people were present, fewer than two thirds (a rule to be checked against the original text); the vote was held all the same. Reason: bão lũ, cấp trên đồng ý.'],
    ['en', 'The list had 3 people for 2 seats, a surplus that may exceed 30% (the rounding is to be checked against the original text); the list was kept. Reason: đại hội biểu quyết.'],
  ] as const)('tells it with its reason (%s): %s', (language, sentence) => {
    expect(of({ quorum: 'bão lũ, cấp trên đồng ý.', surplus: 'đại hội biểu quyết' }, language)).toContain(sentence);
    expect(of({}, language)).not.toContain(sentence.slice(-40));
  });

  test('does not name such a rule as applied', () => {
    const applied = (waivers: Waivers): boolean[] => [/cần hai phần ba số được triệu tập/, /làm tròn số dư/].map((rule) => rule.test(of(waivers)));
    expect([applied({}), applied({ quorum: 'một' }), applied({ quorum: 'một', surplus: 'hai' })]).toEqual([[true, true], [false, true], [false, false]]);
  });

  test('sets its numbers as the rest of the minutes does', () => {
    const { result } = inputOf(voted([30], { seats: 1, waivers: { quorum: 'một' } }), 'vi');
    const finding = { code: 'W.102' as const, where: {}, data: { present: 1030, convoked: 1600, case: 'waived', reason: 'một' } };
    expect(said({ ...inputOf(voted([30], { seats: 1 }), 'vi'), result: { ...result, findings: [finding] } })).toContain('Có mặt 1.030 trên 1.600 người');
  });
});

describe('inside or outside the approved personnel plan', () => {
  const of = (planned: readonly (boolean | null)[], office: 'committee' | 'alternates' = 'committee'): string => said(inputOf(voted([50, 45, 40], {
    office, seats: 3, names: planned.map((one, index) => ({ position: index + 1, name: `Người ${index + 1}`, person: '', planned: one })),
  }), 'vi'));

  test.each([
    [[true, true, true], '7. Trúng cử 3 đồng chí (trong đề án nhân sự), theo số phiếu'],
    [[true, false, true], '7. Trúng cử 3 đồng chí (trong đề án nhân sự: 2; ngoài đề án: Người 2), theo số phiếu'],
    [[true, null, null], '7. Trúng cử 3 đồng chí (trong đề án nhân sự: 1; ngoài đề án: không có; chưa rõ: 2), theo số phiếu'],
    [[null, null, null], '7. Trúng cử 3 đồng chí, theo số phiếu'],
  ] as const)('%j: %s', (planned, text) => {
    expect(of(planned)).toContain(text);
  });

  test('alternates have the order of their votes', () => {
    expect(of([null, null, null], 'alternates')).toContain('7. Trúng cử đại biểu dự khuyết 3 đồng chí, xếp theo số phiếu từ cao đến thấp:');
  });

  test('one who is elected needs no order', () => {
    expect(said(inputOf(voted([50, 5], { office: 'secretary' }), 'vi'))).toContain('7. Trúng cử 1 đồng chí (trong đề án nhân sự):');
  });
});

describe('what follows a vote of the committee’s conference', () => {
  const congress = { meeting: 'delegates', level: 'grassroots' } as const;
  const sitting = { meeting: 'conference', convoked: 15, deducted: null, deductedReason: '', present: 15, head: '', counters: [] } as const;

  test.each([
    ['a tie', [12, 9, 9], 'Bước tiếp theo: Chủ trì hội nghị lập danh sách những người bằng phiếu để hội nghị bầu lại'],
    ['an open seat', [15, 7, 5], 'Bước tiếp theo: Hội nghị quyết định có bầu tiếp hay không.'],
  ])('is for the conference, not the congress: %s', (_, votes, step) => {
    const text = said(inputOf(voted(votes, { office: 'standingCommittee', seats: 2, sitting, congress }), 'vi'));
    expect(text).toContain(step);
    expect(text).not.toContain('Đại hội quyết định');
    expect(said(inputOf(voted(votes, { office: 'committee', seats: 2, congress }), 'vi'))).not.toContain(step);
  });

  test('stands so in a conclusion too', () => {
    const ruling = { rule: 'tieVotedAgain', elected: null, next: 'congressDecides', reason: 'Lý do' } as const;
    expect(said(inputOf(voted([12, 9, 9], { office: 'standingCommittee', seats: 2, sitting, congress, ruling }), 'vi'))).toContain('theo kết luận: Hội nghị quyết định có bầu tiếp hay không.');
  });
});

describe('a conclusion against a rule', () => {
  test('stands among the conclusions with who is elected, what follows and the reason', () => {
    expect(minutesOf('ruling')).toContain('không cần quá nửa.” Trúng cử theo kết luận: Nguyễn Văn An, Lê Ngọc Bình. Bước tiếp theo, theo kết luận: Đại hội quyết định có bầu tiếp hay không. Lý do: Đại hội đã biểu quyết không bầu lại, giao ban kiểm phiếu ghi nhận.');
  });

  test('may say only what follows, or that nobody is elected', () => {
    const of = (elected: readonly number[] | null): string => said(inputOf(voted([50, 35, 35], { seats: 2, ruling: { rule: 'tieVotedAgain', elected, next: 'none', reason: 'Lý do.' } }), 'vi'));
    expect(of(null)).toMatch(/không cần quá nửa\.” Bước tiếp theo, theo kết luận: Không bầu tiếp\. Lý do: Lý do\.$/m);
    expect(of(null)).toContain('Còn thiếu 1 so với số lượng được bầu. Bước tiếp theo: Không bầu tiếp.');
    expect(of(null)).not.toContain('bầu đủ');
    expect(of([])).toContain('Theo kết luận, chưa có đồng chí nào trúng cử.');
  });

  test('that could not be applied is not told as one', () => {
    expect(said(inputOf(voted([50, 35, 35], { seats: 2, ruling: { rule: 'tieVotedAgain', elected: [1, 2, 3], next: null, reason: 'Lý do' } }), 'vi'))).not.toContain('theo kết luận');
  });

  test.each([[[1, 2]], [[1, 2, 3]], [[]]])('is checked by the places it names: %j', (elected) => {
    const input = inputOf(voted([45, 35, 33, 33, 31], { seats: 3, ruling: { rule: 'tieVotedAgain', elected, next: null, reason: 'Lý do' } }), 'vi');
    const formulas = check({ ...input, ballots: placeOf(60, 5) }).blocks.flatMap(({ rows }) => rows.flat()).flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.startsWith('=IF(OR(1=0'))).toHaveLength(5);
    expect(said(input, ranking)).toContain(elected.length === 3 ? 'Quá nửa, hết số lượng' : 'Không trúng cử');
  });
});

