import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestJson, type ExchangeInput } from '../../../../src/report/exchange';
import { branchResult, entryAt, hallResult, HEADS, inventedResult } from '../../../golden/sample';
import { ROUNDS } from '../../../golden/rounds-sample';
import { exchangeInput, MIXED, paperOf, UNMIXED } from './exchange-samples';
import { misfits, type Schema } from './json-schema';

const SCHEMA = JSON.parse(readFileSync(join('docs', 'exchange.schema.json'), 'utf8')) as Schema;
const THREE = ['Lê Thị Ánh', 'Trần Bình', 'Đỗ Cường'];

const base = { ballots: [], language: 'vi', writtenAt: '2025-05-20T10:15:00+07:00', logHead: HEADS[0], entry: MIXED, earlier: [], rehearsal: false } as const;
const tie = exchangeInput(THREE, [paperOf('110'), paperOf('101'), paperOf('011')]);

const SAMPLES: Readonly<Record<string, ExchangeInput>> = {
  'a branch of 60 papers': { ...base, result: branchResult() },
  'a hall of 348 papers and 61 names, in English': { ...base, result: hallResult('hall-348x61', 55), language: 'en' },
  'boxes': { ...base, result: inventedResult(5, 5, 40, { form: 'agree' }) },
  'an opinion vote': { ...base, result: inventedResult(4, 2, 10, { kind: 'opinion', office: 'opinion' }) },
  'nothing counted, no log, nobody there': { ...exchangeInput(['A'], []), logHead: '', entry: { desks: [], mixed: null } },
  'a tie, papers unmixed, three desks': { ...tie, entry: entryAt(3, false) },
  'a runoff after a tie, with a decision and a ruling': {
    ...exchangeInput(THREE.slice(0, 2), [paperOf('10'), paperOf('01')], {
      id: '2', kind: 'runoff', seats: 1, round: 2, follows: '1', decision: 'stop', ruling: { rule: 'tieVotedAgain', elected: [1], next: 'none', reason: 'đại hội quyết định' },
    }),
    earlier: [tie.result], rehearsal: true,
  },
  'conclusions with notes': exchangeInput(THREE, [
    paperOf('111', { conclusion: { kind: 'valid', note: '=2+2' } }), paperOf('100', { count: 2, conclusion: { kind: 'invalid', reason: 'P.07', note: 'hai loại mực' } }),
    paperOf('110', { conclusion: { kind: 'undecided', note: '' } }),
  ]),
  'boxes marked both ways and not at all, on one name and on several': exchangeInput(THREE, [paperOf('123'), paperOf('333'), paperOf('222', { count: 3 })], { form: 'agree', seats: 3, office: 'delegates' }),
  'one name with neither box': exchangeInput(THREE.slice(0, 1), [paperOf('3'), paperOf('2'), paperOf('0'), paperOf('1')], { form: 'agree', seats: 1, office: 'secretary' }),
  'a sheet of the committee’s, counted in place': { ...exchangeInput(THREE, [paperOf('110')]), entry: { ...UNMIXED, inPlace: { sheet: '=Phiếu', address: 'A1:C2' } } },
  'a ruling that cannot be applied': exchangeInput(THREE, [paperOf('100')], { ruling: { rule: 'highestFirst', elected: [1, 2, 9], next: 'runoff', reason: '@x' } }),
  'people whom the committee concluded not to count': { ...base, result: branchResult({ congress: { convoked: 67, concludedOut: { people: 2, reason: '=về sớm' } } }) },
  'people whom the conference of the new committee does not count': {
    ...base, result: branchResult({ contest: { sitting: { meeting: 'conference', convoked: 61, deducted: 1, deductedReason: '=đi học', present: 60, head: '', counters: [] } } }),
  },
  'no day, no numbers of papers, a base below 0': { ...exchangeInput(THREE, [paperOf('110')], { issued: null, collected: null }), result: branchResult({ congress: { day: '', deductions: { exempt: 99 } }, contest: { issued: null, collected: null } }) },
  ...Object.fromEntries(Object.entries(ROUNDS).map(([name, rounds]) => [`the rounds ${name}`, { ...base, ...rounds() }])),
};

interface Vote {
  readonly contest: object & { readonly id: string };
  readonly base: object;
  readonly papers: object;
  readonly candidates: readonly object[];
  readonly conclusions: readonly { readonly note: string; readonly paper: string | null; readonly papers: number | null }[];
  readonly findings: readonly { readonly code: string; readonly where: object; readonly data: object }[];
}

const read = (input: ExchangeInput) => JSON.parse(contestJson(input)) as { readonly vote: Vote; readonly earlier: readonly Vote[] };

describe('the file of a contest', () => {
  test.each(Object.entries(SAMPLES))('%s fits the published schema', (_, input) => {
    expect(misfits(read(input), SCHEMA)).toEqual([]);
  });

  test.each<[string, (content: ReturnType<typeof read>) => unknown]>([
    ['a part too few', (content) => ({ ...content, vote: undefined })],
    ['a part too many', (content) => ({ ...content, secret: 1 })],
    ['votes that are no whole number', (content) => ({ ...content, vote: { ...content.vote, openSeats: 0.5 } })],
    ['a conclusion on the base without a reason', (content) => ({ ...content, vote: { ...content.vote, base: { ...content.vote.base, concludedOut: { people: 2 } } } })],
    ['a conclusion on the base about nobody', (content) => ({ ...content, vote: { ...content.vote, base: { ...content.vote.base, concludedOut: { people: 0, reason: 'x' } } } })],
    ['another version', (content) => ({ ...content, version: 2 })],
    ['an unknown reason', (content) => ({ ...content, vote: { ...content.vote, papers: { ...content.vote.papers, reasons: { 'P.10': 1 } } } })],
  ])('%s does not fit it', (_, spoil) => {
    expect(misfits(spoil(read(tie)), SCHEMA)).not.toEqual([]);
  });

  test('tells how the base came about', () => {
    const { vote } = read(exchangeInput(THREE, [paperOf('110', { count: 4 })]));
    expect(vote.base).not.toHaveProperty('concludedOut');
    expect(vote.base).toMatchObject({ meeting: 'members', convoked: 5, deductions: { temporary: 0, exempt: 1, suspended: 0, excused: 0 }, base: 4, needed: 3, present: 4 });
  });

  test('tells whom the committee concluded not to count, and why', () => {
    const { vote } = read(SAMPLES['people whom the committee concluded not to count']!);
    expect(vote.base).toMatchObject({ convoked: 67, concludedOut: { people: 2, reason: '=về sớm' }, base: 60, needed: 31 });
    expect(vote.findings).toContainEqual({ code: 'W.204', where: {}, data: { case: 'base', rule: 'absentStaysInBase', people: 2, reason: '=về sớm' } });
  });

  test('tells whom a conference of its own does not count, and why', () => {
    const { vote } = read(SAMPLES['people whom the conference of the new committee does not count']!);
    expect(vote.base).toMatchObject({ meeting: 'conference', convoked: 61, deductions: { other: 0 }, concludedOut: { people: 1, reason: '=đi học' }, base: 60, needed: 31 });
    expect(vote.findings).toContainEqual({ code: 'W.204', where: {}, data: { case: 'base', rule: 'baseOfConference', people: 1, reason: '=đi học' } });
  });

  test('tells the papers: issued, collected, entered, valid, invalid, set aside, and why they are invalid', () => {
    const { vote } = read(exchangeInput(THREE, [
      paperOf('110', { count: 4 }), paperOf('111', { count: 2 }), paperOf('000'), paperOf('100', { conclusion: { kind: 'undecided', note: '' } }),
    ], { issued: 10, collected: 9 }));
    expect(vote.papers).toEqual({ issued: 10, collected: 9, entered: 8, valid: 4, invalid: 3, undecided: 1, reasons: { 'P.02': 2, 'P.03': 1 } });
  });

  test('tells who is elected by places on the paper, with votes and shares', () => {
    const { vote } = read(exchangeInput(THREE, [paperOf('110', { count: 2 }), paperOf('101')]));
    expect(vote).toMatchObject({ elected: [1, 2], tied: [], openSeats: 0, status: 'full', next: 'none' });
    expect(vote.candidates[1]).toEqual({ position: 2, name: 'Trần Bình', planned: null, votes: 2, against: 1, uncounted: 0, share: '66.67', rank: 2, outcome: 'elected' });
  });

  test('gathers the earlier votes, first to last', () => {
    const content = read(SAMPLES['a runoff after a tie, with a decision and a ruling']!);
    expect(content.earlier.map(({ contest }) => contest.id)).toEqual(['1']);
    expect(content.vote.contest).toMatchObject({ follows: '1', decision: 'stop', ruling: { elected: [1], reason: 'đại hội quyết định' } });
  });

  test('leaves out keys of the roster and the order of entry', () => {
    const text = contestJson(tie);
    expect(text).not.toContain('CARD-');
    expect(Object.keys(read(tie))).not.toContain('ballots');
  });
});

describe('what would tell a paper', () => {
  const papers = [paperOf('111', { number: 4, conclusion: { kind: 'valid', note: 'b' } }), paperOf('111', { number: 9, conclusion: { kind: 'valid', note: 'a' } })];

  test('is told of mixed papers: their numbers, by which they are found again', () => {
    const input = exchangeInput(THREE, papers);
    expect(read(input).vote.conclusions.map(({ note, paper, papers: count }) => [note, paper, count])).toEqual([['a', '9', 1], ['b', '4', 1]]);
    expect(read(input).vote.findings.filter(({ code }) => code === 'W.204').map(({ where }) => where)).toEqual([{ paper: 4 }, { paper: 9 }]);
  });

  test('is left out of papers that were not mixed, whose number is the order in which they came', () => {
    const input = exchangeInput(THREE, papers, {}, { entry: UNMIXED });
    expect(read(input).vote.conclusions.map(({ note, paper }) => [note, paper])).toEqual([['a', null], ['b', null]]);
    for (const { where, data } of read(input).vote.findings.filter(({ code }) => code === 'W.204')) {
      expect(where).toEqual({});
      expect(Object.keys(data)).not.toContain('paper');
    }
  });

  test('is in no order either: the same papers that were not mixed make the same file whatever order they were entered in', () => {
    const noted = [
      paperOf('111', { number: 1, conclusion: { kind: 'valid', note: 'b' } }), paperOf('110', { number: 2, conclusion: { kind: 'invalid', reason: 'P.07', note: 'c' } }),
      paperOf('000', { number: 3, conclusion: { kind: 'valid', note: 'a' } }), paperOf('110', { number: 4 }),
    ];
    const file = (order: typeof noted): string => contestJson(exchangeInput(THREE, order, {}, { entry: UNMIXED }));
    expect(file([...noted].reverse())).toBe(file(noted));
    expect(file([noted[2]!, noted[0]!, noted[3]!, noted[1]!])).toBe(file(noted));
  });

  test('is left out of earlier votes always', () => {
    const first = exchangeInput(THREE, papers);
    const [earlier] = read({ ...exchangeInput(THREE, [paperOf('110')], { id: '2', round: 2, follows: '1' }), earlier: [first.result] }).earlier;
    expect(earlier!.conclusions.map(({ paper, papers: count }) => [paper, count])).toEqual([[null, null], [null, null]]);
  });
});
