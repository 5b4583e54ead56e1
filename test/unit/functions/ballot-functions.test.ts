import fc from 'fast-check';
import { ballots, tally, validity } from '../../../src/functions/functions';
import { setLiveContest, setWorkbookLanguage } from '../../../src/workbook/live-contest';
import { call, column, errorOf } from './call';

afterEach(() => {
  setWorkbookLanguage('vi');
  setLiveContest(() => null);
});

const value = (message: string) => ({ code: '#VALUE!', message });

describe('TALLY', () => {
  const names = [['An', 'Bình', 'Chi']];
  const three = [['x', '', 'x'], ['x', 'x', ''], ['', '', 'x']];

  test('gives a row per name in ballot order: name, votes, against, uncounted', () => {
    expect(tally(three, names, 2)).toEqual([['An', 2, 1, 0], ['Bình', 1, 2, 0], ['Chi', 2, 1, 0]]);
  });

  test('takes names from a column as well', () => {
    expect(tally(three, column('An', 'Bình', 'Chi'), 2)).toEqual(tally(three, names, 2));
  });

  test.each([['left out', undefined], ['null', null], ['a blank cell', [['']]]])('numbers the names when they are %s', (_, absent) => {
    expect(call(tally, three, absent, 2)).toEqual([['1', 2, 1, 0], ['2', 1, 2, 0], ['3', 2, 1, 0]]);
  });

  test.each([
    ['seats < names: cross', 2, [['1', 0, 1, 0], ['2', 0, 1, 0], ['3', 1, 0, 0]]],
    ['seats = names: agree, blank is neither box', 3, [['1', 0, 0, 1], ['2', 0, 0, 1], ['3', 1, 0, 0]]],
    ['seats left out: as many as names, agree', null, [['1', 0, 0, 1], ['2', 0, 0, 1], ['3', 1, 0, 0]]],
  ])('chooses the form by the seats when it is left out – %s', (_, seats, expected) => {
    expect(call(tally, [['', '', 'x']], null, seats)).toEqual(expected);
  });

  test.each([
    ['cross', 'x', 1], ['gạch', 'x', 1], ['CROSS ', 'x', 1], ['struck', 'x', 0], ['x gạch', 'x', 0], ['agree', 'x', 1], ['đồng ý', 'x', 1],
  ])('reads the form %p', (form, cell, votes) => {
    expect((call(tally, [[cell, '0']], null, 2, form) as unknown[][])[0]?.[1]).toBe(votes);
  });

  test('reads struck sheets as the same papers with the marks turned round', () => {
    expect(tally([['', 'x', '']], names, 2, 'struck')).toEqual(tally([['x', '', 'x']], names, 2, 'cross'));
  });

  test('counts a row as many times as its count says, a blank count as one, 0 as none', () => {
    expect(tally([['x', ''], ['x', ''], ['', 'x']], undefined, 1, 'cross', column(5, '', 0))).toEqual([['1', 6, 0, 0], ['2', 0, 6, 0]]);
  });

  test('lets valid papers alone give votes, conclusions first', () => {
    const rows = [['x', 'x'], ['x', 'x'], ['x', ''], ['', 'x']];
    const conclusions = column('', 'hợp lệ', 'P.07', 'rách làm đôi');
    expect(call(tally, rows, null, 1, 'cross', null, conclusions)).toEqual([['1', 1, 0, 0], ['2', 1, 0, 0]]);
    expect(call(tally, rows, null, 1, 'cross', null, column('', 'valid', '', ''))).toEqual([['1', 2, 1, 0], ['2', 2, 1, 0]]);
  });

  test('gives no votes for papers that are set aside', () => {
    const rows = [['x', ''], ['', 'x'], ['x', '']];
    expect(call(tally, rows, null, 1, 'cross', column(2, 3, 4), column('hợp lệ: rõ ý', 'chờ kết luận', 'undecided: blot'))).toEqual([['1', 2, 0, 0], ['2', 0, 2, 0]]);
  });

  test('counts an agree paper: both boxes and neither box are uncounted', () => {
    const rows = [['x', '0'], ['2', 'x'], ['', 'đy'], ['k', 'cả hai']];
    expect(call(tally, rows, null, null, 'agree')).toEqual([['1', 1, 1, 2], ['2', 2, 1, 1]]);
  });

  test('skips empty rows, so that a range may be longer than the data', () => {
    expect(tally([['x', ''], ['', ''], ['x', ''], [null, ' ']], undefined, 1)).toEqual([['1', 2, 0, 0], ['2', 0, 2, 0]]);
  });

  test('takes a row with a count alone for a ballot with nothing crossed', () => {
    expect(tally([['', ''], ['', '']], undefined, 2, 'struck', column(3, ''))).toEqual([['1', 3, 0, 0], ['2', 3, 0, 0]]);
  });

  test('takes a row with a conclusion alone for a ballot', () => {
    expect(call(ballots, [['', '']], 1, 'cross', null, column('P.01'))).toEqual([
      ['Số phiếu thu về', 1], ['Số phiếu hợp lệ', 0], ['Số phiếu không hợp lệ', 1], ['P.01 Không do ban kiểm phiếu phát hành', 1],
    ]);
  });

  test('gives zeros for ranges without a ballot', () => {
    expect(tally([['', '']], undefined, 1)).toEqual([['1', 0, 0, 0], ['2', 0, 0, 0]]);
  });

  test('reads 100,000 empty rows under the data as nothing', () => {
    const rows = [['x', ''], ...Array.from({ length: 100_000 }, () => ['', ''])];
    expect(tally(rows, undefined, 1)).toEqual([['1', 1, 0, 0], ['2', 0, 1, 0]]);
  });

  test('takes a single cell for a range of one', () => {
    expect(call(tally, 'x')).toEqual([['1', 1, 0, 0]]);
    expect(call(tally, [['x']], 'An', [[1]], [['agree']], 4)).toEqual([['An', 4, 0, 0]]);
  });

  test('reads cells of data types by the value that they show', () => {
    const one = { type: 'Double', basicValue: 1 };
    expect(tally([[one, { type: 'Empty' }]], undefined, 1)).toEqual([['1', 1, 0, 0], ['2', 0, 1, 0]]);
  });

  const mark = fc.constantFrom('x', '', 0, '-', 'k', '2', 'đk', true);
  test('votes + against + uncounted = valid, for every name', () => {
    const input = fc.integer({ min: 1, max: 5 }).chain((width) => fc.record({
      rows: fc.array(fc.tuple(fc.array(mark, { minLength: width, maxLength: width }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('', 'hợp lệ', 'P.06', 'khác')), { minLength: 1 }),
    }));
    fc.assert(fc.property(input, ({ rows }) => {
      const args = [rows.map(([cells]) => cells), null, null, 'agree', column(...rows.map(([, count]) => count)), column(...rows.map(([, , conclusion]) => conclusion))] as const;
      const [first, , ...rest] = args;
      const valid = (call(ballots, first, ...rest) as unknown[][])[1]?.[1];
      for (const [, votes, against, uncounted] of call(tally, ...args) as number[][]) expect(votes! + against! + uncounted!).toBe(valid);
    }));
  });

  test('a pile of n is n papers', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('x', ''), { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 20 }), (cells, n) => {
      fc.pre(cells.includes('x'));
      expect(tally([cells], names, 2, 'cross', column(n))).toEqual(tally(Array.from({ length: n }, () => cells), names, 2, 'cross'));
    }));
  });
});

describe('marks', () => {
  test.each<[string, unknown, number]>([
    ...[1, true, 'x', 'X', ' v ', '✓', '✔'].map((cell): [string, unknown, number] => ['cross', cell, 1]),
    ...[0, false, '-', 'g', 'GẠCH', '0'].map((cell): [string, unknown, number] => ['cross', cell, 0]),
    ...[1, true, 'x', 'v', '✓', '✔', 'g', 'gạch'].map((cell): [string, unknown, number] => ['struck', cell, 0]),
    ...[0, false, '-'].map((cell): [string, unknown, number] => ['struck', cell, 1]),
    ...[1, true, 'x', 'v', '✓', '✔', 'đ', 'đy', 'Đồng ý'].map((cell): [string, unknown, number] => ['agree', cell, 1]),
    ...[0, false, '-', 'k', 'KĐY', 'không đồng ý'].map((cell): [string, unknown, number] => ['agree', cell, 0]),
    ...[2, '2', 'đk', 'cả hai'].map((cell): [string, unknown, number] => ['agree', cell, 2]),
    ['agree', '', 3],
    ['cross', '', 0],
  ])('%s form: %p is mark %p', (form, cell, mark) => {
    // The second name keeps the paper valid and tells that the row is a ballot; it must be chosen in every form.
    const chosen = form === 'struck' ? '-' : 'x';
    const [row] = call(tally, [[cell, chosen]], null, 2, form) as number[][];
    expect(row?.slice(1)).toEqual([Number(mark === 1), Number(mark === 0), Number(mark > 1)]);
  });

  test.each([
    ['a stray word', [['x', ''], ['x', 'abc']], 'Hàng 2, cột 2: "abc" không phải là dấu hiểu được của loại phiếu này.'],
    ['a name in the header row', [['An', 'Bình'], ['x', '']], 'Hàng 1, cột 1: "An" không phải là dấu hiểu được của loại phiếu này (và 1 ô khác).'],
    ['an error cell as text', [['x', '#N/A']], 'Hàng 1, cột 2: "#N/A" không phải là dấu hiểu được của loại phiếu này.'],
    ['an error cell as an object with a code', [['x', { code: '#REF!' }]], 'Hàng 1, cột 2: "#REF!" không phải là dấu hiểu được của loại phiếu này.'],
    ['an error cell of a data type', [['x', { type: 'Error', basicValue: '#DIV/0!' }]], 'Hàng 1, cột 2: "#DIV/0!" không phải là dấu hiểu được của loại phiếu này.'],
    ['a cell of an unknown kind', [['x', { type: 'Web' }]], 'Hàng 1, cột 2: "#VALUE!" không phải là dấu hiểu được của loại phiếu này.'],
    ['a mark of another form', [['x', '2']], 'Hàng 1, cột 2: "2" không phải là dấu hiểu được của loại phiếu này.'],
  ])('anything else is #VALUE! that names row, column and text: %s', (_, rows, message) => {
    for (const args of [[tally, rows, null, 1], [validity, rows, 1], [ballots, rows, 1]] as const) {
      const [fn, ...rest] = args;
      expect(errorOf(fn, ...rest)).toEqual(value(message));
    }
  });

  test('the message is in the workbook’s language', () => {
    setWorkbookLanguage('en');
    expect(errorOf(tally, [['x', 'abc']], null, 1)).toEqual(value('Row 1, column 2: "abc" is not a mark of this form.'));
  });
});

describe('VALIDITY', () => {
  test('is a column with one cell per row: "" for valid, code and reason for invalid, "" for a row that is no ballot', () => {
    const rows = [['x', ''], ['x', 'x'], ['', ''], ['0', '0'], ['', '']];
    expect(validity(rows, 1)).toEqual(column('', 'P.02 Bầu quá số lượng', '', 'P.03 Không bầu cho ai', ''));
  });

  test('says what the committee concluded', () => {
    const rows = [['x', 'x'], ['x', ''], ['x', ''], ['x', '']];
    expect(call(validity, rows, 1, 'cross', null, column('hợp lệ', 'P.07', 'rách', 'p.06 tên lạ'))).toEqual([
      [''], [expect.stringMatching(/^P\.07 ./)], [expect.stringMatching(/^P\.09 .*: rách$/)], [expect.stringMatching(/^P\.06 .*: tên lạ$/)],
    ]);
  });

  test('shows a paper that is set aside, with its note, and nothing for one that is valid with a reason', () => {
    const rows = [['x', 'x'], ['x', 'x'], ['x', 'x']];
    const conclusions = column('hợp lệ: nét gạch rõ ý', 'CHỜ KẾT LUẬN', 'undecided – blot');
    expect(call(validity, rows, 1, 'cross', null, conclusions)).toEqual(column('', 'Chờ kết luận', 'Chờ kết luận: blot'));
    setWorkbookLanguage('en');
    expect(call(validity, rows, 1, 'cross', null, conclusions)).toEqual(column('', 'undecided', 'undecided: blot'));
  });

  test.each([[2, 'P.04'], ['', 'P.05']])('one name, agree: %p is %s', (cell, code) => {
    expect(call(validity, [[cell]], 1, 'agree', [[1]])).toEqual([[expect.stringContaining(code)]]);
  });

  test('speaks English in an English workbook', () => {
    setWorkbookLanguage('en');
    expect(validity([['x', 'x']], 1)).toEqual([[expect.stringMatching(/^P\.02 [A-Z]/)]]);
  });
});

describe('BALLOTS', () => {
  test('is collected, valid, invalid, then each reason that occurs in the order of the codes', () => {
    const rows = [['0', '0'], ['x', 'x'], ['x', ''], ['x', '']];
    expect(call(ballots, rows, 1, 'cross', column(1, 2, 3, 4), column('', '', '', 'P.01'))).toEqual([
      ['Số phiếu thu về', 10],
      ['Số phiếu hợp lệ', 3],
      ['Số phiếu không hợp lệ', 7],
      ['P.01 Không do ban kiểm phiếu phát hành', 4],
      ['P.02 Bầu quá số lượng', 2],
      ['P.03 Không bầu cho ai', 1],
    ]);
  });

  test('names no reason that stands for no paper', () => {
    expect(call(ballots, [['x', 'x']], 1, 'cross', column(0))).toHaveLength(3);
  });

  test('ends with the papers set aside when there are any, which are neither valid nor invalid', () => {
    const rows = [['x', ''], ['x', 'x'], ['x', '']];
    const conclusions = column('', '', 'chờ kết luận: mực nhòe');
    expect(call(ballots, rows, 1, 'cross', column(1, 2, 3), conclusions)).toEqual([
      ['Số phiếu thu về', 6], ['Số phiếu hợp lệ', 1], ['Số phiếu không hợp lệ', 2], ['P.02 Bầu quá số lượng', 2], ['Số phiếu chờ kết luận', 3],
    ]);
    setWorkbookLanguage('en');
    expect((call(ballots, rows, 1, 'cross', column(1, 2, 3), conclusions) as unknown[][]).at(-1)).toEqual(['Undecided', 3]);
    expect(call(ballots, rows, 1, 'cross', column(1, 2, 0), conclusions)).toHaveLength(4);
  });

  test('speaks English in an English workbook', () => {
    setWorkbookLanguage('en');
    expect(ballots([['x', '']], 1)).toEqual([['Collected', 1], ['Valid', 1], ['Invalid', 0]]);
  });
});

describe('arguments that do not fit', () => {
  const rows = [['x', ''], ['', 'x']];
  test.each<[string, readonly unknown[], string]>([
    ['ballots missing', [null, null, 1], 'Phiếu (ballots): còn thiếu.'],
    ['ballots without a cell', [[]], 'Phiếu (ballots): còn thiếu.'],
    ['rows of different widths', [[['x', ''], ['x']]], 'Phiếu (ballots), hàng 2: có 1 cột, các hàng khác có 2 cột.'],
    ['fewer names than columns', [rows, [['An']], 1], 'Tên (names): có 1 tên, trong khi vùng phiếu có 2 cột.'],
    ['a block of names', [rows, [['An', 'Bình'], ['Chi', 'Dung']], 1], 'Tên (names): phải là một hàng hoặc một cột.'],
    ['an error among the names', [rows, [['An', '#REF!']], 1], 'Tên (names), hàng 1, cột 2: ô đang báo lỗi #REF!.'],
    ['seats that are text', [rows, null, 'hai'], 'Số lượng bầu (seats): "hai" không phải là số nguyên từ 1 trở lên.'],
    ['seats that are a numeral in text', [rows, null, '1'], 'Số lượng bầu (seats): "1" không phải là số nguyên từ 1 trở lên.'],
    ['seats 0', [rows, null, 0], 'Số lượng bầu (seats): "0" không phải là số nguyên từ 1 trở lên.'],
    ['seats 1.5', [rows, null, 1.5], 'Số lượng bầu (seats): "1.5" không phải là số nguyên từ 1 trở lên.'],
    ['seats TRUE', [rows, null, true], 'Số lượng bầu (seats): "true" không phải là số nguyên từ 1 trở lên.'],
    ['seats an error', [rows, null, { code: '#N/A' }], 'Số lượng bầu (seats): "#N/A" không phải là số nguyên từ 1 trở lên.'],
    ['seats a date', [rows, null, { type: 'FormattedNumber', basicValue: 2, numberFormat: 'dd/mm/yyyy' }], 'Số lượng bầu (seats): "2" không phải là số nguyên từ 1 trở lên.'],
    ['seats a range', [rows, null, [[1, 2]]], 'Số lượng bầu (seats): chỉ được một ô, không được cả vùng.'],
    ['more seats than names', [rows, null, 3], 'Số lượng bầu (seats): cần bầu 3 nhưng chỉ có 2 tên.'],
    ['an unknown form', [rows, null, 1, 'abc'], 'Loại phiếu (form): "abc" không phải là loại phiếu. Dùng "gạch", "x gạch" hoặc "đồng ý" (cross, struck, agree).'],
    ['fewer counts than rows', [rows, null, 1, 'cross', column(1)], 'Số tờ (counts): phải là một cột 2 hàng như vùng phiếu; vùng này có 1 hàng, 1 cột.'],
    ['counts in a row', [rows, null, 1, 'cross', [[1, 1]]], 'Số tờ (counts): phải là một cột 2 hàng như vùng phiếu; vùng này có 1 hàng, 2 cột.'],
    ['a count in text', [rows, null, 1, 'cross', column(1, '2')], 'Số tờ (counts), hàng 2, cột 1: "2" không phải là số nguyên từ 0 trở lên.'],
    ['a negative count', [rows, null, 1, 'cross', column(-1, 1)], 'Số tờ (counts), hàng 1, cột 1: "-1" không phải là số nguyên từ 0 trở lên.'],
    ['a count that is a date', [rows, null, 1, 'cross', column(1, { type: 'FormattedNumber', basicValue: 3, numberFormat: 'd-mmm' })], 'Số tờ (counts), hàng 2, cột 1: "3" không phải là số nguyên từ 0 trở lên.'],
    ['too many conclusions', [rows, null, 1, 'cross', null, column('', '', '')], 'Kết luận (conclusions): phải là một cột 2 hàng như vùng phiếu; vùng này có 3 hàng, 1 cột.'],
    ['an error among the conclusions', [rows, null, 1, 'cross', null, column('', '#NAME?')], 'Kết luận (conclusions), hàng 2, cột 1: ô đang báo lỗi #NAME?.'],
  ])('%s', (_, args, message) => {
    expect(errorOf(tally, ...args)).toEqual(value(message));
  });

  test('a formatted number that is no date is a number', () => {
    const formatted = { type: 'FormattedNumber', basicValue: 1, numberFormat: '[Red]#,##0 "đ"' };
    expect(call(tally, rows, null, formatted)).toEqual(tally(rows, undefined, 1));
  });
});

describe('TALLY() without arguments', () => {
  test('counts the contest that is open, read at every call', () => {
    const marks = [[1, 0], [1, 0]] as const;
    let papers = 1;
    setLiveContest(() => ({
      names: ['An', 'Bình'], form: 'cross', seats: 1, language: 'vi',
      ballots: marks.slice(0, papers).map((paper) => ({ marks: paper, count: 1, conclusion: null })),
    }));
    expect(tally()).toEqual([['An', 1, 0, 0], ['Bình', 0, 1, 0]]);
    papers = 2;
    expect(call(tally, null, null, null, null, null, null)).toEqual([['An', 2, 0, 0], ['Bình', 0, 2, 0]]);
  });

  test('takes the invocation that office.js puts behind the arguments for none', () => {
    class Invocation {
      get functionName() { return 'TALLY'; }
    }
    setLiveContest(() => ({ names: ['An'], form: 'agree', seats: 1, language: 'vi', ballots: [] }));
    expect(call(tally, new Invocation())).toEqual([['An', 0, 0, 0]]);
    expect(call(tally, [['x']], new Invocation())).toEqual([['1', 1, 0, 0]]);
    expect(call(tally, [['x']], null, 1, null, null, null, new Invocation())).toEqual([['1', 1, 0, 0]]);
  });

  test('is #N/A with a message when there is no contest', () => {
    expect(errorOf(tally)).toEqual({ code: '#N/A', message: 'Sổ tính này chưa có cuộc bầu nào. Lập cuộc bầu ở ngăn bên, hoặc chọn vùng phiếu cho hàm.' });
  });

  test('shows no desk what another has as long as they are entering', () => {
    setLiveContest(() => 'blind');
    expect(errorOf(tally)).toEqual({ code: '#N/A', message: 'Các bàn đang nhập cuộc bầu này, chưa xem được số phiếu. Khi mọi bàn đã khóa lần nhập thì hàm tính tiếp.' });
  });

  test('is not what a blank cell as ballots asks for', () => {
    expect(call(tally, [['']])).toEqual([['1', 0, 0, 0]]);
  });
});
