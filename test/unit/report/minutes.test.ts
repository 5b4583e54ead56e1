import type { Ballot } from '../../../src/election/ballot';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import type { Contest, Office } from '../../../src/election/contest';
import type { Congress } from '../../../src/election/congress';
import { minutes } from '../../../src/report/minutes';
import type { ReportInput } from '../../../src/report/report-input';
import { branchResult, entryAt, HEADS, inputOf, inventedResult, SAMPLE_CONGRESS, vietnameseName } from '../../golden/sample';
import { voted } from '../../golden/rounds-sample';
import { rowsOf, textCells } from './sheet-laws';

const texts = (result: ContestResult, language: 'vi' | 'en' = 'vi', more: Partial<ReportInput> = {}): string => textCells(minutes({ ...inputOf(result, language), ...more })).map(({ text }) => text).join('\n');
const rows = (result: ContestResult): readonly (readonly unknown[])[] => [...rowsOf(minutes(inputOf(result, 'vi'))).values()];

describe('the minutes of the sample congress', () => {
  const all = texts(branchResult());

  test.each([
    ['field 1, the bodies', 'ĐẢNG BỘ XÃ (VÍ DỤ)\nĐẢNG CỘNG SẢN VIỆT NAM\nCHI BỘ THÔN (VÍ DỤ)\nThôn Đoài, ngày 20 tháng 5 năm 2025\nĐẠI HỘI LẦN THỨ V\nNHIỆM KỲ 2025-2027\n*'],
    ['field 2, the title', 'BIÊN BẢN KIỂM PHIẾU\nBẦU CHI ỦY, NHIỆM KỲ 2025-2027'],
    ['field 3, congress and day', 'Hôm nay, ngày 20 tháng 5 năm 2025, tại Thôn Đoài, đại hội đảng viên Chi bộ thôn (ví dụ) đã tiến hành bầu chi ủy theo quy định của Điều lệ Đảng và Quy chế bầu cử trong Đảng'],
    ['field 4, the number to elect', 'Số lượng được bầu: 5 đồng chí'],
    ['field 6, the counting committee', 'Trưởng ban: Trần Thị Ngọc Ánh. Ủy viên: Phạm Văn Tuyển, Hoàng Thị Quế.'],
    ['field 7, a deduction with its article', 'Trừ: được miễn sinh hoạt và vắng mặt (Đ30.2b)'],
    ['field 9, the base in words', 'Tỷ lệ tính trên 60 đảng viên'],
    ['field 9, the votes needed', 'tức từ 31 phiếu'],
    ['field 10, how many are elected', 'Trúng cử 5 đồng chí'],
    ['field 11, copies and the time to fill in', 'Biên bản lập thành 3 bản, xong hồi …… giờ …… phút'],
    ['field 11, the head of the log', 'c0ffeec0ffee'],
    ['field 12, the signatures', 'T/M ĐOÀN CHỦ TỊCH\nT/M BAN KIỂM PHIẾU'],
  ])('%s', (_, text) => {
    expect(all).toContain(text);
  });

  test('fields 5, 7, 8, 9, 10 as rows of the tables', () => {
    expect(rows(branchResult())).toEqual(expect.arrayContaining([
      [1, 'Mai Xuân Đạt', '', 4, 'Đinh Kim Huệ', ''],
      ['Đảng viên chính thức được triệu tập', 65, 'Có mặt', 60],
      ['Trừ: sinh hoạt tạm thời nơi khác (Đ30.2a)', 0, 'Vắng mặt', 5],
      ['Còn lại, để tính kết quả', 60, 'Phiếu không hợp lệ', 0],
      [3, 'Lê Hồng Hoa', 58, '96,67', 6, 'Nguyễn Hồng Yến', 17, '28,33'],
      [2, 'Vũ Quang Hiếu', 59, '98,33', 5, 'Đỗ Thành Tuấn', 50, '83,33'],
    ]));
  });

  test('the time of closing is printed when it is known', () => {
    expect(texts(branchResult(), 'vi', { closedAt: '10:45' })).toContain('xong hồi 10 giờ 45 phút');
    expect(texts(branchResult(), 'en', { closedAt: '10:45' })).toContain('closed at 10:45');
  });

  test.each([
    ['vi', 'Phiếu được đếm từ vùng B3:G63 của trang tính “Phiếu chiều” trong tệp này, không nhập lại. Biên bản lập'],
    ['en', 'Papers were counted from the range B3:G63 of the sheet “Phiếu chiều” in this file, not entered again. Drawn up'],
  ] as const)('papers that were counted in a sheet of the committee’s are said to be, with its range (%s)', (language, text) => {
    const all = texts(branchResult(), language, { entry: { ...entryAt(1), inPlace: { sheet: 'Phiếu chiều', address: 'B3:G63' } } });
    expect(all).toContain(text);
    expect(all).not.toMatch(/nhập một lần|entered once/);
  });

  test.each([
    ['vi', 'committee', 'XIN Ý KIẾN VỀ DANH SÁCH BẦU BAN CHẤP HÀNH, NHIỆM KỲ', 'đã tiến hành lấy phiếu xin ý kiến về danh sách bầu ban chấp hành theo quy định'],
    ['en', 'committee', 'OPINION VOTE ON THE LIST FOR THE ELECTION OF THE COMMITTEE, TERM', 'gave its opinion by ballot on the list for the election of the committee under'],
    ['vi', 'opinion', 'XIN Ý KIẾN VỀ DANH SÁCH BẦU CỬ, NHIỆM KỲ', 'số lượng được chọn: 5. Danh sách dùng để bầu: ……'],
    ['en', 'opinion', 'OPINION VOTE ON THE LIST OF CANDIDATES, TERM', 'number to choose: 5. The list is for the election of ……'],
  ] as const)('an opinion vote names the office that its list is for, or leaves room for it (%s, %s)', (language, office, title, sentence) => {
    const all = texts(branchResult({ contest: { kind: 'opinion', office } }), language);
    expect(all).toContain(title);
    expect(all).toContain(sentence);
    expect(all.includes('……………') && /Danh sách dùng|The list is for the/.test(all)).toBe(office === 'opinion');
  });

  test('what nobody has entered is left to be filled in by hand', () => {
    const empty = texts(branchResult({ congress: { place: '', day: '', head: '', counters: [], ordinal: '', term: '' }, contest: { issued: null } }));
    expect(empty).toContain('………………, ngày …… tháng …… năm ………');
    expect(empty).toContain('Trưởng ban: …………………………. Ủy viên: ………………………….');
    expect(empty).toContain('ĐẠI HỘI\n*');
    expect(rows(branchResult({ contest: { issued: null } }))).toContainEqual([expect.stringContaining('(Đ30.2b)'), 3, 'Phiếu phát ra', '…………']);
  });

  test('as many copies are named as the congress wants', () => {
    expect(texts(branchResult({ congress: { copies: 4 } }))).toContain('Biên bản lập thành 4 bản');
  });

  test('the head of the counting committee signs above his name, which ends the page', () => {
    expect(all.split('\n').slice(-5)).toEqual(['T/M ĐOÀN CHỦ TỊCH', 'T/M BAN KIỂM PHIẾU', '(Ký, ghi rõ họ tên)', 'TRƯỞNG BAN', 'Trần Thị Ngọc Ánh']);
  });

  test('percentages have the decimal sign of the language, whatever the computer', () => {
    expect(texts(branchResult())).toContain('96,67');
    expect(texts(branchResult(), 'en')).toContain('96.67');
  });
});

describe('how papers were entered', () => {
  const said = (desks: 1 | 2 | 3, language: 'vi' | 'en' = 'vi'): string => texts(branchResult(), language, { entry: entryAt(desks) });

  test('once', () => {
    expect(said(1)).toContain('Phiếu được nhập một lần. Biên bản lập thành 3 bản');
    expect(said(1, 'en')).toContain('Papers were entered once.');
  });

  test('twice or three times, with what was settled at each desk', () => {
    expect(said(2)).toContain('Phiếu được nhập hai lần độc lập bởi bàn 1 và bàn 2, đối chiếu từng phiếu; số chỗ khác đã xử lý: bàn 1: 2, bàn 2: 1.');
    expect(said(3)).toContain('nhập ba lần độc lập bởi bàn 1, bàn 2 và bàn 3, đối chiếu từng phiếu; số chỗ khác đã xử lý: bàn 1: 2, bàn 2: 1, bàn 3: 0.');
    expect(said(3, 'en')).toContain('three times, independently, at desk 1, desk 2 and desk 3');
  });

  test('the whole head of every log stands on a line of its own, and what it is worth', () => {
    const lines = said(3).split('\n');
    expect(lines).toEqual(expect.arrayContaining(HEADS.map((head, index) => `bàn ${index + 1}: ${head}`)));
    expect(said(1)).toContain(`so với mã đã in và ký ở đây. Mã cuối của nhật ký kiểm phiếu: ${HEADS[0]}`);
  });

  test('a desk whose log is empty has no head', () => {
    const entry = entryAt(2);
    expect(texts(branchResult(), 'vi', { entry: { ...entry, desks: entry.desks.map((desk) => ({ ...desk, head: '' })) } })).toContain('bàn 1: chưa có\nbàn 2: chưa có');
  });
});

describe('each form of minutes', () => {
  const of = (office: Office, contest: Partial<Contest> = {}, congress: Partial<Congress> = {}): string => texts(branchResult({ contest: { office, ...contest }, congress }));

  test.each<[Office, string]>([
    ['branchCommittee', 'BẦU CHI ỦY'], ['committee', 'BẦU BAN CHẤP HÀNH'], ['standingCommittee', 'BẦU BAN THƯỜNG VỤ'], ['secretary', 'BẦU BÍ THƯ'],
    ['deputy', 'BẦU PHÓ BÍ THƯ'], ['delegates', 'BẦU ĐẠI BIỂU CHÍNH THỨC DỰ ĐẠI HỘI CẤP TRÊN'], ['alternates', 'BẦU ĐẠI BIỂU DỰ KHUYẾT DỰ ĐẠI HỘI CẤP TRÊN'],
  ])('%s: %s', (office, title) => {
    expect(of(office)).toContain(`BIÊN BẢN KIỂM PHIẾU\n${title}, NHIỆM KỲ 2025-2027`);
  });

  test('an opinion vote elects nobody: it says who goes on the list', () => {
    const opinion = of('opinion', { kind: 'opinion' });
    expect(opinion).toContain('XIN Ý KIẾN VỀ DANH SÁCH BẦU CỬ');
    expect(opinion).toContain('7. Được quá một nửa đồng ý, vào danh sách bầu cử: 5 đồng chí');
    expect(opinion).not.toContain('Trúng cử');
  });

  test('an opinion vote puts the highest votes over half on the list, up to the number to choose, and names whom it leaves out', () => {
    const contest = { office: 'opinion', kind: 'opinion', form: 'agree', seats: 2 } as const;
    const opinion = voted([50, 45, 40, 40, 31, 30], contest);
    expect(opinion.rows.map(({ outcome }) => outcome)).toEqual(['elected', 'elected', 'overSeats', 'overSeats', 'overSeats', 'notElected']);
    expect(texts(opinion)).toContain('vào danh sách bầu cử: 2 đồng chí');
    const named = (result: ContestResult, from: number, to: number): string => result.contest.candidates.slice(from, to).map(({ name }) => name).join(', ');
    expect(texts(opinion)).toContain(`nhưng ít phiếu hơn, không vào danh sách nhiều nhất 2 đồng chí: ${named(opinion, 2, 5)}.`);
    const tie = voted([50, 40, 40], contest);
    const tied = texts(tie);
    expect(tied).toContain('vào danh sách bầu cử: 1 đồng chí');
    expect(tied).toContain(`bằng phiếu ở vị trí cuối của danh sách (40 phiếu), chưa ai vào danh sách: ${named(tie, 1, 3)}.`);
    expect(texts(voted([50, 50, 50], contest))).toContain('7. Chưa có đồng chí nào vào danh sách bầu cử.');
  });

  test('an opinion vote in which nobody is over half says so', () => {
    expect(of('opinion', { kind: 'opinion' }, { convoked: 900 })).toContain('Không có đồng chí nào được quá một nửa đồng ý');
  });

  test.each(['delegates', 'alternates'] as const)('%s are elected in the number that was allotted', (office) => {
    expect(of(office)).toContain('Số lượng được bầu: 5 đồng chí, theo số lượng được phân bổ.');
  });

  test.each([[2, '(Lần thứ hai)'], [3, '(Lần thứ ba)'], [4, '(Lần thứ tư)'], [5, '(Lần thứ năm)'], [6, '(Lần thứ 6)']])('vote %i is named under the title', (round, text) => {
    expect(of('branchCommittee', { round })).toContain(text);
  });

  test('a vote after a tie needs no half', () => {
    const runoff = of('branchCommittee', { round: 2, kind: 'runoff' });
    expect(runoff).toContain('(Lần thứ hai) (Bầu lại giữa những người bằng phiếu)');
    expect(runoff).toContain('không cần quá một nửa');
  });

  test.each([
    ['members', '244', '(Đ32.2a)'], ['delegates', '190', '(Đ30.3b)'], ['delegates', '244', '(Đ32.3a)'], ['conference', '190', '(cần đối chiếu)'],
  ] as const)('the deductions of %s under %s name their article %s', (meeting, regulation, article) => {
    expect(of('branchCommittee', {}, { meeting, regulation })).toContain(article);
  });

  test('a conference in the middle of the term has no ordinal', () => {
    const said = of('standingCommittee', {}, { meeting: 'conference', level: 'grassroots' });
    expect(said).toContain('HỘI NGHỊ BAN CHẤP HÀNH\nNHIỆM KỲ 2025-2027');
    expect(said).toContain('tại Thôn Đoài, hội nghị ban chấp hành Chi bộ thôn (ví dụ) đã tiến hành bầu ban thường vụ');
    expect(of('standingCommittee', {}, { meeting: 'conference' })).toContain('HỘI NGHỊ CHI ỦY\nNHIỆM KỲ 2025-2027');
  });

  test('agree forms show agree, disagree and what is not counted', () => {
    const result = inventedResult(4, 4, 50, { form: 'agree', office: 'delegates' });
    const [{ votes, against, uncounted } = { votes: 0, against: 0, uncounted: 0 }] = result.rows;
    expect(rows(result).some((row) => row.join(' ').includes(`${vietnameseName(0)} ${votes} ${against} ${uncounted}`))).toBe(true);
  });
});

describe('people whom the committee concluded not to count in the base', () => {
  const concluded = (reason: string, congress: Partial<Congress> = {}): ContestResult => branchResult({ congress: { present: 58, concludedOut: { people: 2, reason }, ...congress } });

  test('stand under the deductions, and the base is what is left', () => {
    const people = rows(concluded('ra về trước khi bầu')).map(([text, number]) => [text, number]);
    const place = people.findIndex(([text]) => String(text).startsWith('Trừ: vắng suốt đại hội'));
    expect(people.slice(place + 1, place + 3)).toEqual([['Trừ: theo kết luận của ban kiểm phiếu (mục 8)', 2], ['Còn lại, để tính kết quả', 58]]);
  });

  test.each([
    ['vi', 'Ban kiểm phiếu kết luận khác với quy tắc “Người vắng không có lý do được chấp nhận, đến muộn hoặc về sớm vẫn tính vào cơ sở.” Ngoài các trường hợp được trừ, không tính 2 người vào số người để tính kết quả. Lý do: ra về trước khi bầu.'],
    ['en', 'The counting committee concluded otherwise than the rule “Whoever is absent without an accepted reason, comes late or leaves early stays in the base.” People besides the deductions who are not counted in the base: 2. Reason: ra về trước khi bầu.'],
  ] as const)('stand among the conclusions with the rule and the reason (%s)', (language, text) => {
    for (const reason of ['ra về trước khi bầu', ' ra về trước khi bầu. ']) expect(texts(concluded(reason), language).split('\n')).toContain(text);
    expect(texts(concluded('x'), language)).toMatch(language === 'vi' ? /Trừ: theo kết luận/ : /Less: as the counting committee concluded \(8\)/);
  });

  test('are concluded against another rule by a conference', () => {
    expect(texts(concluded('hai đồng chí đi công tác', { meeting: 'conference', deductions: { other: 5 } }))).toContain('kết luận khác với quy tắc “Hội nghị cấp ủy: cơ sở là số cấp ủy viên được triệu tập.” Ngoài các trường hợp được trừ, không tính 2 người');
  });

  test('come before a conclusion on who is elected', () => {
    const result = voted([50, 35, 35], { seats: 2, ruling: { rule: 'tieVotedAgain', elected: [1], next: 'none', reason: 'lý do khác' }, congress: { present: 58, concludedOut: { people: 2, reason: 'về sớm' } } });
    expect(texts(result).split('\n').filter((line) => line.startsWith('Ban kiểm phiếu kết luận khác với')).map((line) => line.slice(line.indexOf('Lý do:')))).toEqual(['Lý do: về sớm.', 'Lý do: lý do khác.']);
  });

  test('are worded as the workbook has it', () => {
    const own = { concludedOut: 'Không tính theo kết luận', rulingBase: 'Không tính: {people}.' };
    expect(texts(concluded('về sớm'), 'vi', { texts: own })).toMatch(/Không tính theo kết luận[^]*vẫn tính vào cơ sở\.” Không tính: 2\. Lý do: về sớm\./);
  });

  test('are said nothing of where there are none', () => {
    expect(texts(branchResult())).not.toMatch(/kết luận khác với quy tắc “|theo kết luận/);
  });
});

describe('what is not settled', () => {
  const vote = (votes: readonly number[], seats: number, papers: number, changes: Partial<Contest> = {}): ContestResult => {
    const contest: Contest = {
      id: '1', office: 'branchCommittee', form: 'cross', seats, round: 1, kind: 'majority', issued: papers, collected: papers,
      candidates: votes.map((_, index) => ({ position: index + 1, name: vietnameseName(index), person: '', planned: null })), ...changes,
    };
    const ballots: Ballot[] = Array.from({ length: papers }, (_, paper) => ({ marks: votes.map((count) => (paper < count ? 1 : 0)), count: 1, conclusion: { kind: 'valid', note: '' } }));
    return countContest({ ...SAMPLE_CONGRESS, convoked: papers, deductions: {}, present: papers }, contest, ballots);
  };

  test('a tie across the last seat names the tied and the next step', () => {
    const all = texts(vote([20, 15, 15, 3], 2, 20));
    expect(all).toContain(`Bằng phiếu ở vị trí cuối (15 phiếu), chưa ai trúng cử: ${vietnameseName(1)}, ${vietnameseName(2)}.`);
    expect(all).toContain('Còn thiếu 1 so với số lượng được bầu. Bước tiếp theo: Đoàn chủ tịch lập danh sách');
    expect(all).toMatch(/cần đối chiếu với văn bản gốc: .*bằng phiếu ở vị trí cuối thì bầu lại/);
  });

  test('seats left open name the next step', () => {
    expect(texts(vote([20, 3, 2], 2, 20))).toContain('Còn thiếu 1 so với số lượng được bầu. Bước tiếp theo: Đại hội quyết định');
    expect(texts(vote([3, 2], 1, 20))).toContain('Không có đồng chí nào trúng cử.');
  });

  test('everyone elected and nothing left open needs no next step', () => {
    expect(texts(vote([20, 19, 1], 2, 20))).not.toContain('Bước tiếp theo');
  });

  test('who is outside the personnel plan has a note, in a column or behind the name', () => {
    const outside = (count: number, form: 'cross' | 'agree'): ContestResult => {
      const result = inventedResult(count, count, 30, { form });
      return { ...result, ...countContest(result.congress, { ...result.contest, candidates: result.contest.candidates.map((candidate) => ({ ...candidate, planned: false })) }, []) };
    };
    expect(rows(outside(6, 'cross'))).toContainEqual([1, vietnameseName(0), 'Ngoài đề án', 4, vietnameseName(3), 'Ngoài đề án']);
    expect(texts(outside(29, 'agree'))).toContain(`${vietnameseName(0)} (Ngoài đề án)`);
  });

  test('nothing is noted of who is in the plan, nor of whom nobody has said it', () => {
    const names = [true, null, false].map((planned, index) => ({ position: index + 1, name: `Người ${index + 1}`, person: '', planned }));
    expect(rows(voted([50, 45, 40], { seats: 3, names }))).toContainEqual([1, 'Người 1', '', 3, 'Người 3', 'Ngoài đề án']);
    expect(rows(voted([50, 45, 40], { seats: 3, names })).find(([, name]) => name === 'Người 2')?.[2]).toBe('');
  });
});

describe('the conclusions of the committee', () => {
  const papers = (...ballots: readonly Ballot[]): ContestResult => {
    const result = branchResult();
    return countContest(result.congress, result.contest, ballots);
  };
  const all = { marks: [1, 1, 1, 1, 1, 1] as const, count: 1 };

  test('stand paper by paper with reason and note', () => {
    const text = texts(papers(
      { ...all, conclusion: { kind: 'valid', note: '' } },
      { ...all, conclusion: { kind: 'invalid', reason: 'P.09', note: 'tên gạch một phần' } },
      { ...all, conclusion: { kind: 'valid', note: '' } },
    ));
    expect(text).toContain('kết luận khác với quy tắc chung đối với 3 phiếu');
    expect(text).toContain('– Phiếu số 1, 3: hợp lệ');
    expect(text).toContain('– Phiếu số 2: P.09 Trường hợp khác: tên gạch một phần');
  });

  test('without any, the minutes say so', () => {
    expect(texts(papers({ ...all, conclusion: null }))).toContain('Không có phiếu nào phải kết luận khác');
  });

  test('that a paper is valid has its reason behind a dash, in either language', () => {
    const result = papers({ ...all, conclusion: { kind: 'valid', note: 'nét gạch rõ ý' } });
    expect(texts(result)).toContain('– Phiếu số 1: hợp lệ – nét gạch rõ ý');
    expect(texts(result, 'en')).toContain('– Papers no. 1: valid – nét gạch rõ ý');
  });

  test('as the rules propose, but with a reason, stand apart', () => {
    const text = texts(papers(
      { ...all, marks: [1, 1, 1, 1, 1, 0], conclusion: { kind: 'valid', note: 'nét gạch rõ ý' } },
      { ...all, conclusion: { kind: 'invalid', reason: 'P.07', note: 'mực đỏ' } },
      { ...all, conclusion: { kind: 'invalid', reason: 'P.02', note: '' } },
    ));
    expect(text).toContain('Không có phiếu nào phải kết luận khác với quy tắc chung.\nPhiếu đã được ban kiểm phiếu xem xét, kết luận có nêu lý do:\n– Phiếu số 1: hợp lệ – nét gạch rõ ý\n– Phiếu số 2: P.07 Đánh dấu riêng hoặc dùng nhiều loại mực: mực đỏ');
    expect(text).not.toContain('Phiếu số 3');
  });

  test('name the papers by the numbers on them, first to last in a pile', () => {
    const valid = { kind: 'valid', note: 'rõ ý' } as const;
    const result = papers({ ...all, count: 48, batch: '1', number: 1, conclusion: null }, { ...all, count: 2, batch: '1', number: 4, conclusion: valid }, { ...all, batch: '2', number: 6, conclusion: valid });
    expect(texts(result)).toContain('– Phiếu số 49–50, 51: hợp lệ – rõ ý');
  });

  test('a paper set aside is no conclusion and has its place among the papers', () => {
    const result = papers({ ...all, conclusion: { kind: 'undecided', note: 'mực nhòe' } });
    expect(rows(result)).toContainEqual(expect.arrayContaining(['Phiếu chờ kết luận', 1]));
    expect(texts(result)).not.toContain('mực nhòe');
    expect(texts(papers({ ...all, conclusion: null }))).not.toContain('chờ kết luận');
  });

  test('many of them take the minutes over several pages', () => {
    const many = papers(...Array.from({ length: 80 }, (_, paper): Ballot => ({ ...all, conclusion: { kind: 'invalid', reason: 'P.09', note: `trường hợp ${paper}` } })));
    expect(minutes(inputOf(many, 'vi')).print.pageBreaks?.length).toBeGreaterThan(0);
  });

  test('the reasons of invalid papers stand in the order of their codes', () => {
    const text = texts(papers({ ...all, conclusion: { kind: 'invalid', reason: 'P.08', note: '' } }, { ...all, conclusion: null }));
    expect(text.indexOf('(P.02)')).toBeGreaterThan(0);
    expect(text.indexOf('(P.02)')).toBeLessThan(text.indexOf('(P.08)'));
  });
});
