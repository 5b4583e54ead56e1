import fc from 'fast-check';
import type { Ballot } from '../../../src/election/ballot';
import { readBallotRange } from '../../../src/election/ballot-range';
import { countContest } from '../../../src/election/contest-result';
import type { Contest } from '../../../src/election/contest';
import { paperForm, type MarkForm } from '../../../src/election/mark';
import type { BallotPlace } from '../../../src/report/ballot-place';
import { check, type CheckInput } from '../../../src/report/check';
import { doubtfulSheet, doubtfulTable } from '../../golden/doubtful-sample';
import { branchResult, hallResult, inputOf, PAPERS, placeOf, SAMPLE_CONGRESS, sampleRows, vietnameseName } from '../../golden/sample';
import { papersOf, voted } from '../../golden/rounds-sample';
import { gridOf, recalculate } from './recalculate';
import { rowsOf } from './sheet-laws';

const numbers = (file: string): unknown[][] => sampleRows(file).map((row, index) => (index === 0 ? [...row] : row.map(Number)));

/** The verdict on top and everything that is marked as different. */
function verdict(input: CheckInput, papers: readonly (readonly unknown[])[], more: Readonly<Record<string, readonly (readonly unknown[])[]>> = {}): unknown {
  return recalculate(check(input), { [PAPERS]: papers, ...more })[4]?.[2];
}

describe('the check of the sample halls, recalculated by another engine', () => {
  const halls = [['hall-81x17', 15, 81, 17], ['hall-159x23', 21, 159, 23], ['hall-299x30', 27, 299, 30]] as const;
  test.each(halls)('%s agrees with its minutes', (file, seats, rows, names) => {
    const input = { ...inputOf(hallResult(file, seats), 'vi'), ballots: placeOf(rows, names) };
    expect(verdict(input, numbers(`${file}.csv`))).toBe('Khớp');
  });

  test('one mark changed on the sheet shows as differences: votes, share, the reasons', () => {
    const papers = numbers('hall-81x17.csv');
    papers[1]![0] = 0;
    const input = { ...inputOf(hallResult('hall-81x17', 15), 'vi'), ballots: placeOf(81, 17) };
    expect(verdict(input, papers)).toBe('LỆCH 1 chỗ');
    expect(verdict({ ...input, language: 'en' }, papers)).toBe('1 DIFFERENCES');
  });

  test('a paper less shows in collected and valid, and for everyone it chose', () => {
    const papers = numbers('chi-bo-ballots.csv').slice(0, -1);
    const values = recalculate(check({ ...inputOf(branchResult(), 'vi'), ballots: placeOf(60, 6) }), { [PAPERS]: papers });
    const different = values.filter((row) => row.slice(0, 9).includes('LỆCH')).map((row) => (typeof row[0] === 'number' ? row[1] : row[0]));
    const [names = [], ...all] = numbers('chi-bo-ballots.csv');
    expect(different).toEqual(['Số phiếu thu về', 'Số phiếu hợp lệ', ...names.filter((_, index) => all.at(-1)![index] === 1)]);
    expect(values[4]?.[2]).toBe(`LỆCH ${different.length} chỗ`);
  });

  test('an error in a cell of the papers is no agreement', () => {
    const papers = numbers('chi-bo-ballots.csv');
    papers[3]![2] = '=1/0';
    expect(verdict({ ...inputOf(branchResult(), 'vi'), ballots: placeOf(60, 6) }, papers)).not.toBe('Khớp');
  });
});

describe.each(['vi', 'en'] as const)('papers on which the committee concluded, in %s', (language) => {
  const agrees = language === 'vi' ? 'Khớp' : 'All agree';

  test.each([['a table of ours', doubtfulTable], ['the user’s own sheet', doubtfulSheet]])('agree with the minutes in %s', (_, sampleIn) => {
    const { input, cells } = sampleIn(language);
    expect(input.result.tally.undecided).toBeGreaterThan(0);
    expect(verdict(input, cells)).toBe(agrees);
  });

  test('show when one that was set aside is concluded on afterwards, or its note becomes another text', () => {
    const { input, cells } = doubtfulTable(language);
    for (const text of [null, 'P.09', 'Hợp lệ', 'chờ kết luận đi']) expect(verdict(input, cells.map((row, index) => (index === 5 ? row.with(7, text) : row)))).not.toBe(agrees);
    expect(verdict(input, cells.map((row, index) => (index === 5 ? row.with(7, 'undecided: another note') : row)))).toBe(agrees);
  });
});

describe('the settings of the congress', () => {
  const settings = { sheet: 'Đại hội', firstRow: 1, rows: 5, keyColumn: 2, valueColumn: 1 };
  const rows = (convoked: string): unknown[][] => [
    ['Mục', 'Nội dung', 'Mã'], ['Được triệu tập', convoked, 'convoked'], ['Trừ', '3', 'exempt'], ['Trừ', '2', 'excused'], ['Có mặt', '60', 'present'],
  ];
  const input = { ...inputOf(branchResult(), 'vi'), ballots: placeOf(60, 6), settings };

  test('are looked up in their table by key, wherever the rows stand', () => {
    const shuffled = [rows('65')[0]!, ...rows('65').slice(1).reverse()];
    expect(verdict(input, numbers('chi-bo-ballots.csv'), { 'Đại hội': shuffled })).toBe('Khớp');
  });

  test('changed afterwards, they show with the base and all that is measured on it', () => {
    expect(verdict(input, numbers('chi-bo-ballots.csv'), { 'Đại hội': rows('66') })).toBe('LỆCH 9 chỗ');
  });
});

describe('people whom the committee concluded not to count', () => {
  const settings = { sheet: 'Đại hội', firstRow: 1, rows: 7, keyColumn: 2, valueColumn: 1 };
  const rows = (...concluded: readonly (readonly unknown[])[]): unknown[][] => [
    ['Mục', 'Nội dung', 'Mã'], ['Được triệu tập', '67', 'convoked'], ['Trừ', '3', 'exempt'], ['Trừ', '2', 'excused'], ...concluded.map((row) => [...row]), ['Có mặt', '60', 'present'],
  ];
  const result = branchResult({ congress: { convoked: 67, concludedOut: { people: 2, reason: 'về sớm' } } });
  const checked = (...concluded: readonly (readonly unknown[])[]): unknown => verdict({ ...inputOf(result, 'vi'), ballots: placeOf(60, 6), settings }, numbers('chi-bo-ballots.csv'), { 'Đại hội': rows(...concluded) });
  const REASON = ['Lý do', 'về sớm', 'concludedReason'];

  test('are taken off by a formula, as the deductions are', () => {
    expect(result.base).toBe(60);
    expect(checked(['Trừ', '2', 'concludedOut'], REASON)).toBe('Khớp');
  });

  test('another number, or none any more, shows with the base and all that is measured on it', () => {
    for (const others of [checked(['Trừ', '3', 'concludedOut'], REASON), checked(REASON)]) expect(others).toMatch(/^LỆCH \d+ chỗ$/);
  });
});

describe('what stands in the row of a contest', () => {
  const sitting = { meeting: 'conference', convoked: 66, deducted: 6, deductedReason: '', present: 60, head: '', counters: [] } as const;
  const place = { sheet: 'Cuộc bầu', firstRow: 1, rows: 3, idColumn: 0, columns: { present: 1, convoked: 2, other: 3, seats: 4, issued: 5 } };
  const input = { ...inputOf(branchResult({ contest: { sitting } }), 'vi'), ballots: placeOf(60, 6), contests: place };
  const HEADINGS = ['Số', 'Có mặt', 'Được triệu tập', 'Được trừ', 'Số lượng', 'Phát ra'];
  const rows = (convoked: number, seats = 5, issued: unknown = 60): unknown[][] => [HEADINGS, [7, 15, 15, 15, 3, 15], [Number(input.result.contest.id), 60, convoked, 6, seats, issued], HEADINGS.map(() => '')];

  test('are looked up in the row of its contest', () => {
    expect(verdict(input, numbers('chi-bo-ballots.csv'), { 'Cuộc bầu': rows(66) })).toBe('Khớp');
  });

  test('changed afterwards, they show with the base and all that is measured on it', () => {
    expect(verdict(input, numbers('chi-bo-ballots.csv'), { 'Cuộc bầu': rows(68) })).toBe('LỆCH 10 chỗ');
  });

  test('a number to elect that is another now shows, with the papers that choose too many and who is elected', () => {
    expect(verdict(input, numbers('chi-bo-ballots.csv'), { 'Cuộc bầu': rows(66, 4) })).toMatch(/^LỆCH 1\d chỗ$/);
  });

  test('papers issued that are others now show, and are not compared where the minutes leave them blank', () => {
    expect(verdict(input, numbers('chi-bo-ballots.csv'), { 'Cuộc bầu': rows(66, 5, 61) })).toBe('LỆCH 1 chỗ');
    const blank = { ...input, result: branchResult({ contest: { sitting, issued: null } }) };
    expect(verdict(blank, numbers('chi-bo-ballots.csv'), { 'Cuộc bầu': rows(66, 5, '') })).toBe('Khớp');
  });

  describe('of a conference that concluded not to count six', () => {
    const result = branchResult({ congress: { deductions: { exempt: 3 }, concludedOut: { people: 5, reason: 'về sớm' } }, contest: { sitting: { ...sitting, deductedReason: 'đi công tác' } } });
    const settings = { sheet: 'Đại hội', firstRow: 1, rows: 4, keyColumn: 2, valueColumn: 1 };
    // What the congress deducts and concluded stands there and is none of this vote's.
    const congressRows = [['Mục', 'Nội dung', 'Mã'], ['Trừ', '3', 'exempt'], ['Trừ', '5', 'concludedOut'], ['Lý do', 'về sớm', 'concludedReason'], ['Trừ', '4', 'other']];
    const own = { ...inputOf(result, 'vi'), ballots: placeOf(60, 6), contests: place, settings };
    const checked = (deducted: unknown): unknown => verdict(own, numbers('chi-bo-ballots.csv'), {
      'Cuộc bầu': [HEADINGS, [Number(result.contest.id), 60, 66, deducted, 5, 60], HEADINGS.map(() => ''), HEADINGS.map(() => '')], 'Đại hội': congressRows,
    });

    test('look up how many in the row of the contest, and take them off once', () => {
      expect([result.base, checked(6)]).toEqual([60, 'Khớp']);
      const cells = [...rowsOf(check(own)).values()];
      const line = (text: string): unknown => cells.find(([one]) => String(one).startsWith(text))?.slice(1, 3);
      expect(line('Trừ: theo kết luận')).toEqual([6, { formula: expect.stringMatching(/^=SUMIF\('Cuộc bầu'!\$?A.*'Cuộc bầu'!\$?D/) as string }]);
      expect(line('Trừ: trường hợp khác')).toEqual([0, { formula: '=0' }]);
    });

    test.each([5, 7, null])('another number, or none any more, shows: %s', (deducted) => {
      expect(checked(deducted)).toMatch(/^LỆCH/);
    });

    test('are constants where nobody knows where the row stands', () => {
      expect([...rowsOf(check({ ...inputOf(result, 'vi'), ballots: own.ballots, settings })).values()].find(([one]) => String(one).startsWith('Trừ: theo kết luận'))?.slice(1, 3)).toEqual([6, { formula: '=6' }]);
    });
  });

  describe('of a vote of the congress before which two left', () => {
    const left = { meeting: null, convoked: null, deducted: 2, deductedReason: 'về sớm', present: 58, head: '', counters: [] } as const;
    const result = branchResult({ congress: { convoked: 63, deductions: { exempt: 1 }, concludedOut: { people: 5, reason: 'vắng' } }, contest: { sitting: left } });
    const settings = { sheet: 'Đại hội', firstRow: 1, rows: 3, keyColumn: 2, valueColumn: 1 };
    const checked = (deducted: unknown): unknown => verdict({ ...inputOf(result, 'vi'), ballots: placeOf(60, 6), contests: place, settings }, numbers('chi-bo-ballots.csv'), {
      'Cuộc bầu': [HEADINGS, [Number(result.contest.id), 58, '', deducted, 5, 60], HEADINGS.map(() => ''), HEADINGS.map(() => '')],
      'Đại hội': [['Mục', 'Nội dung', 'Mã'], ['Được triệu tập', '63', 'convoked'], ['Trừ', '1', 'exempt'], ['Trừ', '5', 'concludedOut']],
    });

    test('take them off in place of what was concluded for the whole congress, besides its deductions', () => {
      expect([result.base, checked(2)]).toEqual([60, 'Khớp']);
      expect(checked(5)).toMatch(/^LỆCH/);
    });
  });

  describe('of a conference without a deduction, in a congress where one was left', () => {
    const left = branchResult({ congress: { deductions: { other: 4 } }, contest: { sitting: { ...sitting, convoked: 60, deducted: null } } });
    const settings = { sheet: 'Đại hội', firstRow: 1, rows: 2, keyColumn: 2, valueColumn: 1 };
    const congressRows = [['Mục', 'Nội dung', 'Mã'], ['Được triệu tập', '65', 'convoked'], ['Trừ', '4', 'other']];
    const checked = (deducted: unknown): unknown => verdict({ ...inputOf(left, 'vi'), ballots: placeOf(60, 6), contests: place, settings }, numbers('chi-bo-ballots.csv'), {
      'Cuộc bầu': [HEADINGS, [Number(left.contest.id), 60, 60, deducted, 5, 60], HEADINGS.map(() => ''), HEADINGS.map(() => '')], 'Đại hội': congressRows,
    });

    test('are its own: what was left deducts nobody', () => {
      expect(left.base).toBe(60);
      expect(checked(null)).toBe('Khớp');
    });

    test('show a deduction that is filled in afterwards', () => {
      expect(checked(2)).toMatch(/^LỆCH/);
    });
  });
});

const CELLS: Readonly<Record<MarkForm, readonly unknown[]>> = {
  cross: ['x', 'X', '1', 1, true, 'v', ' ✓ ', '✔\uFE0F', '', 0, '-', 'g', ' gạch ', false, null],
  struck: ['x', 'X', 1, true, 'v', 'g', ' Gạch ', '', 0, '-', false, null],
  agree: ['đ', 'Đồng ý', 1, true, 'x', 'k', 'KĐY', 0, '-', false, 2, 'đk', 'cả hai', '', ' ', null],
};
const CONCLUSIONS = [
  '', '', '', 'hợp lệ', ' VALID ', 'P.07 Đánh dấu riêng', 'p04', 'P.025', 'vẽ bậy', 'P.0', null,
  'Hợp lệ: nét gạch rõ ý', 'hợp lệ – rõ', 'HỢP LỆ -rõ', 'valid : clear', 'hợp lệ:', 'hợp lệ một phần', 'validated', 'Hợp', 'valid. ',
  'Chờ kết luận', ' CHỜ KẾT LUẬN ', 'chờ kết luận: mực nhòe', 'Undecided', 'undecided – blot', 'undecidedly', 'chờ  kết luận', 'chờ',
];

interface Sheet {
  readonly form: MarkForm;
  readonly names: number;
  readonly seats: number;
  readonly runoff: boolean;
  readonly digits: boolean;
  readonly rows: readonly { readonly marks: readonly unknown[]; readonly count: unknown; readonly conclusion: unknown }[];
}

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  form: fc.constantFrom<MarkForm>('cross', 'struck', 'agree'), names: fc.integer({ min: 1, max: 5 }), digits: fc.boolean(), runoff: fc.boolean(),
}).chain(({ form, names, digits, runoff }) => {
  const cells = digits ? [1, 0, null, ...(form === 'agree' ? [2] : [])] : CELLS[form];
  return fc.record({
    form: fc.constant(form), names: fc.constant(names), digits: fc.constant(digits), runoff: fc.constant(runoff),
    seats: form === 'agree' ? fc.constant(names) : fc.integer({ min: 1, max: names }),
    rows: fc.array(fc.record({
      marks: fc.array(fc.constantFrom(...cells), { minLength: names, maxLength: names }), count: fc.constantFrom('', 1, 2, 40), conclusion: fc.constantFrom(...CONCLUSIONS),
    }), { minLength: 1, maxLength: 12 }),
  });
});

/** The sheet counted by the engine, and as cells: the first name, the counts, the other names, the conclusions. */
function counted({ form, names, seats, runoff, digits, rows }: Sheet): { readonly input: CheckInput; readonly cells: readonly (readonly unknown[])[] } {
  const read = readBallotRange(rows.map(({ marks }) => marks), { form, counts: rows.map(({ count }) => count), conclusions: rows.map(({ conclusion }) => conclusion) });
  expect(read.findings).toEqual([]);
  const contest: Contest = {
    id: '7', office: 'delegates', form: paperForm(form), seats, round: 1, kind: runoff ? 'runoff' : 'majority', issued: null, collected: null,
    candidates: Array.from({ length: names }, (_, index) => ({ position: index + 1, name: vietnameseName(index), person: '', planned: null })),
  };
  const result = countContest({ ...SAMPLE_CONGRESS, convoked: 100 }, contest, read.ballots.filter((ballot): ballot is Ballot => ballot !== null));
  const ballots: BallotPlace = {
    sheet: PAPERS, firstRow: 1, rows: rows.length, firstColumn: 0, names, countColumn: 1, conclusionColumn: names + 1, form, marks: digits ? 'digits' : 'words',
  };
  const cells = rows.map(({ marks, count, conclusion }) => [marks[0], count === '' ? null : count, ...marks.slice(1), conclusion === '' ? null : conclusion]);
  return { input: { ...inputOf(result, 'vi'), ballots }, cells: [['', '', ''], ...cells] };
}

describe('the native formulas and the engine', () => {
  test('count the same, whatever the form, marks, counts and conclusions', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const { input, cells } = counted(sheet);
      const values = recalculate(check(input), { [PAPERS]: cells });
      const differences = values.filter((row) => row.includes('LỆCH') || row.some((cell) => typeof cell === 'object' && cell !== null));
      expect(differences).toEqual([]);
      expect(values[4]?.[2]).toBe('Khớp');
    }), { numRuns: 60 });
  });
});

describe('who is elected, by the formulas as by the engine', () => {
  const rule = { rule: 'tieVotedAgain', next: null, reason: 'Đại hội đã biểu quyết' } as const;
  test.each<[string, readonly number[], Partial<Contest>, readonly string[]]>([
    ['exactly half of the base is not enough', [31, 30], { seats: 2, office: 'delegates' }, ['elected', 'notElected']],
    ['more people over half than seats: the highest come first', [40, 35, 31, 14], { seats: 2 }, ['elected', 'elected', 'overSeats', 'notElected']],
    ['a tie across the last seat elects nobody of the tied', [50, 35, 35], { seats: 2 }, ['elected', 'tied', 'tied']],
    ['a conclusion that fills all seats leaves whoever else is over half without one', [50, 35, 35], { seats: 2, ruling: { ...rule, elected: [1, 2] } }, ['elected', 'elected', 'overSeats']],
    ['a conclusion that leaves a seat open elects nobody else', [50, 35, 35], { seats: 2, ruling: { ...rule, elected: [1] } }, ['elected', 'notElected', 'notElected']],
  ])('%s', (_, votes, contest, outcomes) => {
    const result = voted(votes, contest);
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(outcomes);
    const cells = [votes.map(() => ''), ...papersOf(votes, 60).map(({ marks }) => Array.from(marks))];
    expect(verdict({ ...inputOf(result, 'vi'), ballots: placeOf(60, votes.length) }, cells)).toBe('Khớp');
  });
});

describe('the formulas', () => {
  const settings = { sheet: 'Đại hội', firstRow: 1, rows: 5, keyColumn: 2, valueColumn: 1 };
  const contests = { sheet: 'Cuộc bầu', firstRow: 1, rows: 3, idColumn: 0, columns: { present: 1, convoked: 2, other: 3, seats: 4, issued: 5 } };
  const formulas = gridOf(check({ ...inputOf(branchResult(), 'vi'), settings, contests, ballots: { ...placeOf(60, 6), marks: 'words' } })).flat().filter((cell) => String(cell).startsWith('='));

  test('quote the sheet name and double the quote in it', () => {
    expect(formulas.some((formula) => String(formula).includes("'Phiếu d''Hội'!$A$2:$F$2"))).toBe(true);
  });

  test('use functions of Excel 2016 only', () => {
    const used = new Set(formulas.flatMap((formula) => String(formula).match(/[A-Z]+(?=\()/g) ?? []));
    const known = ['ABS', 'AND', 'COUNTA', 'COUNTIF', 'FALSE', 'FIND', 'IF', 'INDEX', 'INT', 'ISERROR', 'ISNUMBER', 'LEFT', 'MATCH', 'MID', 'MOD', 'OR', 'RIGHT', 'ROWS', 'SUBSTITUTE', 'SUM', 'SUMIF', 'SUMPRODUCT', 'TRIM', 'TRUE', 'UPPER', 'VALUE'];
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('are no longer than Excel takes', () => {
    expect(Math.max(...formulas.map((formula) => String(formula).length))).toBeLessThan(8192);
  });

  test.each([[4000, 61], [1600, 220]])('of %i papers with %i names weigh less than a request may', (papers, names) => {
    const result = hallResult('hall-348x61', 55);
    const contest = { ...result.contest, candidates: Array.from({ length: names }, (_, i) => ({ position: i + 1, name: vietnameseName(i), person: '', planned: null })) };
    const model = check({ ...inputOf(countContest(result.congress, contest, []), 'vi'), ballots: { ...placeOf(papers, names), countColumn: names, conclusionColumn: names + 1 } });
    const bytes = model.blocks.map((block) => JSON.stringify(block.rows).length);
    expect(Math.max(...bytes)).toBeLessThan(4_000_000);
  });
});
