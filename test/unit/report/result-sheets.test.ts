import fc from 'fast-check';
import type { Ballot, Mark } from '../../../src/election/ballot';
import { countContest } from '../../../src/election/contest-result';
import type { Congress, Level, Meeting } from '../../../src/election/congress';
import type { Contest, ContestKind, Decision, Office } from '../../../src/election/contest';
import { reportTexts } from '../../../src/locale/report';
import { resultSheets, type ResultSheetsInput } from '../../../src/report';
import type { ReportInput } from '../../../src/report/report-input';
import { ONE_PAGE_NAMES, TEXT_HEIGHT } from '../../../src/report/page-layout';
import type { SheetModel } from '../../../src/report/sheet-model';
import { BANNER } from '../../../src/report/stale-banner';
import { branchResult, entryAt, inputOf, inventedResult, placeOf, SAMPLE_CONGRESS, sampleRows, vietnameseName } from '../../golden/sample';
import { faults, textCells } from './sheet-laws';

const roster = sampleRows('chi-bo-roster.csv');

function sheetsOf(result: ReturnType<typeof branchResult>, language: 'vi' | 'en' = 'vi', earlier: ReportInput['earlier'] = []): readonly SheetModel[] {
  const names = result.contest.candidates.length;
  const form = result.contest.form;
  return resultSheets({ ...inputOf(result, language), earlier, ballots: { ...placeOf(3, names), form }, roster });
}

describe('the result sheets of a contest', () => {
  test('are minutes, ranking, composition and check, in this order, each with its key and title', () => {
    expect(sheetsOf(branchResult()).map(({ key, title }) => [key, title])).toEqual([
      ['minutes:1', 'Biên bản – Chi ủy'], ['ranking:1', 'Kết quả – Chi ủy'], ['composition:1', 'Cơ cấu – Chi ủy'], ['check:1', 'Kiểm tra – Chi ủy'],
    ]);
  });

  test('of an opinion vote have no composition: nobody is elected', () => {
    expect(sheetsOf(branchResult({ contest: { office: 'opinion', kind: 'opinion' } })).map(({ key }) => key)).toEqual(['minutes:1', 'ranking:1', 'check:1']);
  });

  test('say when they were written and from which head of the log', () => {
    for (const model of sheetsOf(branchResult())) {
      const said = textCells(model).filter(({ text }) => text.includes('10:15 20/05/2025') && text.includes('c0ffeec0ffee'));
      expect([model.key, said.length]).toEqual([model.key, 1]);
    }
  });

  test('say so when the log is still empty', () => {
    const input: ResultSheetsInput = { ...inputOf(branchResult(), 'vi'), logHead: '', ballots: placeOf(60, 6), roster };
    for (const model of resultSheets(input)) expect(textCells(model).filter(({ text }) => text.includes('chưa có'))).toHaveLength(1);
  });

  test('leave the first cell to the banner and do not print it', () => {
    for (const model of sheetsOf(branchResult())) {
      expect(model.banner).toEqual(BANNER);
      expect(model.print.area?.row).toBe(1);
    }
  });

  test('keep a name that begins with = + - @ a text', () => {
    const candidates = ['=1+1', '+A1', '-2', '@SUM(A1)', "'x", '{=a}'].map((name, index) => ({ position: index + 1, name, person: '', planned: null }));
    for (const model of sheetsOf(branchResult({ contest: { candidates } }))) {
      const formulas = model.blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null && typeof cell === 'object');
      expect(JSON.stringify(formulas)).not.toContain('SUM(A1)');
      expect(formulas.filter((cell) => !model.key.startsWith('check:') || !cell.formula.startsWith('='))).toEqual([]);
    }
  });
});

const NAME = fc.constantFrom('An', 'Nguyễn Thị Phương Trường', 'Hồ Bình', '=cmd', 'Đặng Trần Thị Minh Nguyệt', 'Lê W');
const LONG = fc.constantFrom('Đảng bộ xã', 'Đảng bộ Công ty Trách nhiệm hữu hạn Một thành viên Khai thác Công trình thủy lợi', '');

const anyCongress: fc.Arbitrary<Congress> = fc.record({
  organisation: LONG, superior: LONG, ordinal: fc.constantFrom('', 'XXIV'), term: fc.constantFrom('', '2025-2030'), place: fc.constantFrom('', 'Hội trường xã'),
  day: fc.constantFrom('', '2025-05-20'), meeting: fc.constantFrom<Meeting>('members', 'delegates', 'conference'), level: fc.constantFrom<Level>('branch', 'grassroots', 'higher'), directSecretary: fc.boolean(), regulation: fc.constantFrom('190' as const, '244' as const),
  convoked: fc.integer({ min: 0, max: 1600 }), deductions: fc.constant({ excused: 1, other: 2 }), present: fc.integer({ min: 0, max: 1700 }), copies: fc.constant(3), batchSize: fc.constant(50),
  head: fc.constantFrom('', 'Trần Thị Ánh'), counters: fc.array(NAME, { maxLength: 9 }),
  concludedOut: fc.record({ people: fc.integer({ min: 1, max: 1600 }), reason: LONG.map((reason) => `=${reason}`) }),
}, { requiredKeys: ['organisation', 'superior', 'ordinal', 'term', 'place', 'day', 'meeting', 'level', 'directSecretary', 'regulation', 'convoked', 'deductions', 'present', 'copies', 'batchSize', 'head', 'counters'] });

const anyContest: fc.Arbitrary<Contest> = fc.record({
  office: fc.constantFrom<Office>('branchCommittee', 'committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'),
  form: fc.constantFrom('cross' as const, 'agree' as const), round: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom<ContestKind>('majority', 'runoff', 'opinion'),
  names: fc.array(fc.tuple(NAME, fc.constantFrom(true, false, null)), { minLength: 1, maxLength: 90 }), seats: fc.integer({ min: 1, max: 40 }), issued: fc.option(fc.nat(1600)),
}).map(({ names, ...contest }) => ({
  ...contest, id: '3', collected: null,
  candidates: names.map(([name, planned], index) => ({ position: index + 1, name, person: '', planned })),
}));

/** One to four votes of an office on so many names; what the congress decided and who sat differ from vote to vote. */
function anyRounds(names: fc.Arbitrary<number>): fc.Arbitrary<readonly Contest[]> {
  const sitting = fc.record({
    meeting: fc.constantFrom(null, 'conference' as const), convoked: fc.option(fc.nat(300)), deducted: fc.option(fc.nat(5)), deductedReason: LONG.map((reason) => (reason === '' ? '' : `=${reason}`)), present: fc.option(fc.nat(300)), head: fc.constantFrom('', 'Hồ Thị Lan'), counters: fc.array(NAME, { maxLength: 5 }),
  });
  const vote = fc.record({
    kind: fc.constantFrom<ContestKind>('majority', 'runoff'), seats: fc.integer({ min: 1, max: 60 }), issued: fc.option(fc.nat(1600)),
    sitting: fc.option(sitting, { nil: undefined }), decision: fc.constantFrom<Decision | undefined>(undefined, 'runoff', 'notElected', 'newList', 'stop'),
  });
  const planned = fc.constantFrom(true, false, null);
  return fc.tuple(fc.constantFrom<Office>('branchCommittee', 'committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates'),
    fc.array(fc.tuple(vote, names, fc.constantFrom('cross' as const, 'agree' as const), planned), { minLength: 1, maxLength: 4 }))
    .map(([office, votes]) => votes.map(([{ sitting: sat, decision, ...more }, count, form, plan], index): Contest => ({
      ...more, office, form, id: String(index + 1), round: index + 1, collected: null, ...(index === 0 ? {} : { follows: String(index) }), ...(sat === undefined ? {} : { sitting: sat }), ...(decision === undefined ? {} : { decision }),
      candidates: Array.from({ length: count }, (_, place) => ({ position: place + 1, name: vietnameseName(place * (index + 1)), person: '', planned: plan })),
    })));
}

/** Papers with any marks, one with too many, and conclusions. */
function papersFor(contest: Contest, seed: number): Ballot[] {
  const mark = (paper: number, name: number): Mark => (contest.form === 'cross' ? [0, 1, 1] as const : [0, 1, 2, 3, 1] as const)[(paper * 7 + name * 3 + seed) % (contest.form === 'cross' ? 3 : 5)] ?? 1;
  return Array.from({ length: 8 }, (_, paper) => ({
    marks: contest.candidates.map((__, name) => mark(paper, name)), count: 1 + ((paper * seed) % 30),
    conclusion: paper === 2 ? { kind: 'valid' as const, note: '' } : paper === 3 ? { kind: 'invalid' as const, reason: 'P.09' as const, note: 'gạch một phần tên' } : null,
  }));
}

describe('the laws of every sheet', () => {
  test('no blocks overlap, nothing stands outside the page, no text is cut or unfilled', () => {
    fc.assert(fc.property(anyCongress, anyContest, fc.nat(50), fc.constantFrom('vi' as const, 'en' as const), (congress, contest, seed, language) => {
      for (const model of sheetsOf(countContest(congress, contest, papersFor(contest, seed)), language)) expect([model.key, ...faults(model)]).toEqual([model.key]);
    }), { numRuns: 60 });
  });

  test('no page of the minutes is fuller than the paper, and the signatures stand with something above them', () => {
    fc.assert(fc.property(anyContest, fc.nat(50), (contest, seed) => {
      const [minutes] = sheetsOf(countContest(SAMPLE_CONGRESS, contest, papersFor(contest, seed)));
      const pages = pagesOf(minutes!);
      expect(pages.filter(({ height }) => height > TEXT_HEIGHT + 0.01)).toEqual([]);
      expect(pages.at(-1)?.texts.length).toBeGreaterThan(6);
      expect(pages.at(-1)?.texts).toEqual(expect.arrayContaining(['T/M ĐOÀN CHỦ TỊCH', 'T/M BAN KIỂM PHIẾU', SAMPLE_CONGRESS.head]));
    }), { numRuns: 60 });
  });

  test('so do the minutes of every office, form and round of 1 to 220 names, whatever the votes before gave and the congress decided', () => {
    const names = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 45 }) }, { weight: 1, arbitrary: fc.integer({ min: 46, max: 220 }) });
    fc.assert(fc.property(anyCongress, anyRounds(names), fc.constantFrom('vi' as const, 'en' as const), (congress, rounds, language) => {
      const counted = rounds.map((contest, index) => countContest(congress, contest, papersFor(contest, index)));
      const [minutes, ranking, composition] = sheetsOf(counted.at(-1)!, language, counted.slice(0, -1));
      for (const model of [minutes!, ranking!, composition!]) expect([model.key, ...faults(model)]).toEqual([model.key]);
      const pages = pagesOf(minutes!);
      const last = pages.at(-1)!;
      const texts = reportTexts[language].minutes;
      expect(pages.filter(({ height }) => height > TEXT_HEIGHT + 0.01)).toEqual([]);
      expect(last.texts).toEqual(expect.arrayContaining([texts.presidium, texts.counters, texts.head, texts.sign]));
      expect(last.texts.length).toBeGreaterThan(6);
      expect(minutes!.print).toMatchObject({ orientation: 'portrait', ...(pages.length > 1 ? { titleRows: [expect.any(Number), expect.any(Number)], centerFooter: expect.stringContaining('&P/&N') } : {}) });
    }), { numRuns: 30 });
  });

  test('numbers stand as whole numbers and shares as texts, so that no decimal sign and no format depends on the computer', () => {
    fc.assert(fc.property(anyCongress, anyRounds(fc.integer({ min: 1, max: 40 })), fc.constantFrom('vi' as const, 'en' as const), (congress, rounds, language) => {
      const counted = rounds.map((contest, index) => countContest(congress, contest, papersFor(contest, index)));
      for (const { key, blocks } of sheetsOf(counted.at(-1)!, language, counted.slice(0, -1))) {
        for (const { rows, style } of blocks) {
          expect([key, style?.numberFormat ?? 'General']).toEqual([key, expect.stringMatching(/^(General|0)$/)]);
          for (const cell of rows.flat()) {
            if (typeof cell === 'number') expect([key, Number.isSafeInteger(cell)]).toEqual([key, true]);
            // A format inside a formula, or a number read from a text with a decimal sign, would be read as the computer reads it.
            if (cell !== null && typeof cell === 'object') expect(cell.formula).not.toMatch(/\b(TEXT|FIXED|DOLLAR|NUMBERVALUE|DATE|ROUND)\(|\d\.\d/);
            if (typeof cell === 'string' && /^\d+[.,]\d\d$/.test(cell)) expect(cell).toContain(language === 'vi' ? ',' : '.');
          }
        }
      }
    }), { numRuns: 12 });
  });

  test.each([['cross', 1, 1], ['cross', 5, 3], ['cross', 15, 12], ['cross', 23, 21], ['cross', 30, 27], ['agree', 1, 1], ['agree', 15, 15], ['agree', 30, 30]] as const)(
    'minutes in the %s form with %i names for %i seats stand on one page', (form, names, seats) => {
      for (const language of ['vi', 'en'] as const) {
        const [minutes] = sheetsOf(inventedResult(names, seats, 200, { form }), language);
        expect(names).toBeLessThanOrEqual(ONE_PAGE_NAMES);
        expect(pagesOf(minutes!)).toHaveLength(1);
        expect(minutes?.print).toMatchObject({ fitToWidth: true, fitToHeight: true });
      }
    });

  test.each([[30, 'cross', 2], [30, 'cross', 3], [30, 'agree', 2], [30, 'agree', 3]] as const)('so do minutes with %i names in the %s form keyed at %i desks', (names, form, desks) => {
    for (const language of ['vi', 'en'] as const) {
      const result = inventedResult(names, names - 3, 200, { form });
      const [minutes] = resultSheets({ ...inputOf(result, language), entry: entryAt(desks), ballots: { ...placeOf(3, names), form }, roster });
      expect(pagesOf(minutes!)).toHaveLength(1);
      expect(minutes?.print).toMatchObject({ fitToHeight: true });
    }
  });

  test.each([31, 61, 220])('minutes with %i names go over pages under a repeated heading', (names) => {
    const [minutes] = sheetsOf(inventedResult(names, names - 3, 300));
    const { titleRows, pageBreaks = [], fitToHeight } = minutes!.print;
    expect(fitToHeight).toBe(false);
    expect(pageBreaks.length).toBeGreaterThan(0);
    expect(textCells(minutes!).filter(({ row }) => row === titleRows?.[0]).map(({ text }) => text)).toEqual(['TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ %']);
  });
});

/** Height and texts of each page, the repeated heading counted where it is printed again. */
function pagesOf(model: SheetModel): readonly { readonly height: number; readonly texts: readonly string[] }[] {
  const { rowHeights = {}, print: { area, pageBreaks = [], titleRows } } = model;
  const starts = [area!.row, ...pageBreaks];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? area!.row + area!.rows;
    const sum = (from: number, to: number): number => Array.from({ length: to - from }, (_, row) => rowHeights[from + row] ?? 0).reduce((all, height) => all + height, 0);
    const repeated = titleRows !== undefined && start > titleRows[1] ? sum(titleRows[0], titleRows[1] + 1) : 0;
    return { height: sum(start, end) + repeated, texts: textCells(model).filter(({ row }) => row >= start && row < end).map(({ text }) => text) };
  });
}
