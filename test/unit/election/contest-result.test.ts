import type { Ballot, Conclusion } from '../../../src/election/ballot';
import { confirmedOnce, findingsOfOutcome } from '../../../src/election/before-votes';
import { countContest } from '../../../src/election/contest-result';
import { isError } from '../../../src/election/finding';
import { describeFinding } from '../../../src/locale/findings';
import { candidates, codes, concluded, concludedValid, congress, contest, paper, undecided } from './build';

describe('countContest', () => {
  const papers = [paper('110', 5), paper('101', 4), paper('111')];
  const counts = { issued: 10, collected: 10 };

  it('gives rows in ballot order with outcome and rank, and the elected by votes', () => {
    const result = countContest(congress(), contest({ ...counts, candidates: candidates('An', 'Bình', 'Chi') }), [paper('011', 6), paper('010', 4)]);
    expect(result.rows.map((row) => [row.candidate.name, row.votes, row.against, row.uncounted, row.outcome, row.rank])).toEqual([
      ['An', 0, 10, 0, 'notElected', 3], ['Bình', 10, 0, 0, 'elected', 1], ['Chi', 6, 4, 0, 'elected', 2],
    ]);
    expect(result.elected.map((candidate) => candidate.name)).toEqual(['Bình', 'Chi']);
    expect([result.base, result.needed, result.openSeats, result.next, result.status]).toEqual([10, 6, 0, 'none', 'full']);
  });

  it('lists the elected with equal votes in ballot order', () => {
    const { elected, rows } = countContest(congress(), contest(counts), [paper('011', 10)]);
    expect(elected.map((candidate) => candidate.name)).toEqual(['Bình', 'Chi']);
    expect(rows.map((row) => row.rank)).toEqual([3, 1, 1]);
  });

  it('names the tied and the vote among them', () => {
    const result = countContest(congress(), contest({ ...counts, seats: 1, candidates: candidates('An', 'Bình'), form: 'agree', office: 'secretary' }), [paper('11', 10)]);
    expect([result.tied.length, result.status, result.next, result.openSeats]).toEqual([2, 'tie', 'runoff', 1]);
    expect(codes(result.findings)).toEqual(['W.202', 'W.203']);
    expect(result.findings[0]?.data).toEqual({ tied: 2, names: 'An, Bình', votes: 10, seats: 1 });
    expect(result.findings[1]?.data).toEqual({ open: 1, next: 'runoff' });
    const { asked, told } = confirmedOnce(findingsOfOutcome(result));
    expect([codes(asked), codes(told)]).toEqual([['W.202'], ['W.203']]);
    const open = countContest(congress(), contest(counts), [paper('100', 10)]);
    expect(confirmedOnce(findingsOfOutcome(open))).toEqual({ asked: [expect.objectContaining({ code: 'W.203' })], told: [] });
  });

  it('says of a vote among the tied that it has ended in a tie once more', () => {
    const again = countContest(congress(), contest({ seats: 1, kind: 'runoff', candidates: candidates('An', 'Bình'), form: 'agree', office: 'secretary' }), [paper('11', 10)]);
    const found = again.findings.find(({ code }) => code === 'W.202');
    expect(found?.data).toEqual({ tied: 2, names: 'An, Bình', votes: 10, seats: 1, case: 'runoff' });
    const said = (['vi', 'en'] as const).map((language) => describeFinding(found!, language));
    expect(said.map(({ title }) => title)).toEqual(['Bầu lại vẫn bằng phiếu ở vị trí cuối', 'Tied across the last seat once more']);
    expect(said[0]?.head).toContain('“Việc tiếp theo”');
    expect(said[0]?.head).not.toContain('để đại hội bầu lại');
  });

  it('needs no half in a runoff', () => {
    const { elected } = countContest(congress(), contest({ seats: 1, kind: 'runoff', candidates: candidates('An', 'Bình') }), [paper('10', 4), paper('01', 3)]);
    expect(elected.map((candidate) => candidate.name)).toEqual(['An']);
  });

  it('says partial and none of open seats', () => {
    expect(countContest(congress(), contest(counts), papers).status).toBe('partial');
    expect(countContest(congress(), contest(counts), [paper('100', 5), paper('010', 5)]).status).toBe('none');
  });

  it('has nothing to confirm before the first paper', () => {
    expect(countContest(congress(), contest(), []).findings).toEqual([]);
  });

  it('puts errors before warnings', () => {
    const { findings } = countContest(congress({ convoked: 9 }), contest({ issued: 10, collected: 9 }), papers);
    expect(codes(findings)).toEqual(['F.101', 'F.105', 'W.101', 'W.201']);
    expect(findings.map(isError)).toEqual([true, true, false, false]);
  });

  it('names each paper whose conclusion overrides the proposal, by its own number where it has one', () => {
    const ballots = [paper('110', 8), paper('111', 1, concludedValid), { ...paper('100', 1, concluded('P.09', 'tên gạch dở')), number: 77 }];
    const { findings, tally } = countContest(congress(), contest(counts), ballots);
    expect(tally.overridden).toBe(2);
    expect(findings.filter((finding) => finding.code === 'W.204')).toEqual([
      { code: 'W.204', where: { paper: 2 }, data: { paper: 2, proposed: 'P.02', concluded: 'valid', note: '' } },
      { code: 'W.204', where: { paper: 77 }, data: { paper: 77, proposed: 'valid', concluded: 'P.09', note: 'tên gạch dở' } },
    ]);
  });

  it('names papers in batches by the numbers on them, a pile from first to last', () => {
    const batched = (marks: string, count: number, batch: string, conclusion: Conclusion | null = null): Ballot => ({ ...paper(marks, count, conclusion), batch, number: 9 });
    const ballots = [batched('110', 4, '1'), batched('111', 1, '1', concludedValid), batched('111', 3, '2', concludedValid)];
    const { findings } = countContest({ ...congress(), batchSize: 5 }, contest(counts), ballots);
    expect(findings.filter(({ code }) => code === 'W.204').map(({ where, data }) => [where.paper, data['paper']])).toEqual([[5, 5], [6, '6–8']]);
  });

  it('lists the conclusions of the committee that differ or have a reason of their own, and no others', () => {
    const ballots = [
      paper('110', 6), paper('110', 1, { kind: 'valid', note: 'nét gạch rõ ý' }), paper('110', 1, concludedValid),
      paper('111', 1, concluded('P.02')), paper('110', 1, concluded('P.07', 'mực đỏ')), paper('111', 1, concludedValid), paper('110', 1, undecided('xem lại')),
    ];
    const { concluded: list } = countContest(congress(), contest(counts), ballots);
    expect(list.map(({ paper: number, proposed, overrides, conclusion }) => [number, proposed, overrides, conclusion.note])).toEqual([
      [2, 'valid', false, 'nét gạch rõ ý'], [5, 'valid', false, 'mực đỏ'], [6, 'P.02', true, ''],
    ]);
  });

  it('keeps the note of a paper concluded valid against the proposal', () => {
    const { findings } = countContest(congress(), contest(counts), [paper('110', 9), paper('111', 1, { kind: 'valid', note: 'nét gạch rõ ý' })]);
    expect(findings.filter(({ code }) => code === 'W.204').map(({ data }) => data['note'])).toEqual(['nét gạch rõ ý']);
  });

  it('blocks the result while a paper is set aside, and says nothing of its conclusion', () => {
    const { findings, tally } = countContest(congress(), contest(counts), [paper('110', 8), paper('111', 2, undecided('xem lại'))]);
    expect([tally.valid, tally.invalid, tally.undecided, tally.overridden]).toEqual([8, 0, 2, 0]);
    expect(findings).toEqual([{ code: 'F.104', where: {}, data: { case: 'undecided', undecided: 2 } }]);
    expect(findings.map(isError)).toEqual([true]);
  });

  it('warns of the elected outside the plan, not of those of whom it is not known', () => {
    const [an, binh, chi] = candidates('An', 'Bình', 'Chi');
    const people = [{ ...an!, planned: false }, { ...binh!, planned: null }, { ...chi!, planned: false }];
    const { findings } = countContest(congress(), contest({ ...counts, candidates: people }), [paper('110', 10)]);
    expect(findings).toEqual([{ code: 'W.401', where: { name: 'An' }, data: { name: 'An' } }]);
  });

  it('leaves nothing open after an opinion vote, and nobody elected outside the plan', () => {
    const people = candidates('An', 'Bình', 'Chi').map((one) => ({ ...one, planned: false }));
    for (const kind of [{ kind: 'opinion' as const }, { office: 'opinion' as const }]) {
      const tie = countContest(congress(), contest({ ...counts, ...kind, seats: 1, form: 'agree', candidates: people }), [paper('110', 10)]);
      expect([tie.next, tie.tied.length, tie.findings]).toEqual(['none', 2, []]);
      expect(countContest(congress(), contest({ ...counts, ...kind, candidates: people }), [paper('110', 5), paper('100', 5)]).findings).toEqual([]);
    }
  });

  it('tells the elected by the approved plan: inside, outside by name, and not known', () => {
    const [an, binh, chi] = candidates('An', 'Bình', 'Chi');
    const people = [{ ...an!, planned: true }, { ...binh!, planned: false }, { ...chi!, planned: null }];
    const all = contest({ ...counts, seats: 3, form: 'agree', candidates: people });
    expect(countContest(congress(), all, [paper('111', 10)]).plan).toEqual({ inside: 1, outside: ['Bình'], unknown: 1 });
    expect(countContest(congress(), all, []).plan).toEqual({ inside: 0, outside: [], unknown: 0 });
  });

  it('knows head and members of the counting committee', () => {
    const { findings } = countContest(congress({ head: 'An', counters: ['Chi'] }), contest(), []);
    expect(findings.map((finding) => [finding.code, finding.where.name])).toEqual([['F.301', 'An'], ['F.301', 'Chi']]);
  });
});
