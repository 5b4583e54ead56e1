import type { Congress } from '../../../src/election/congress';
import type { Candidate } from '../../../src/election/contest';
import { countContest } from '../../../src/election/contest-result';
import { planOf } from '../../../src/election/plan';
import { regulationOf, type LawStep, type Regulation } from '../../../src/election/regulation';
import { gather } from '../../../src/election/round';
import { rulableRules } from '../../../src/election/ruling';
import { candidates, codes, congress, contest, paper } from './build';

/** Who was born when, as a law that looks at age would find it in the roster. */
const BORN: Readonly<Record<string, number>> = { An: 1980, Bình: 1960, Chi: 1970 };

const PARTY = regulationOf('190');
const STEP: LawStep = { office: 'delegates', held: 'yes', optional: false, by: 'congress', rules: ['moreThanHalf'], maxSeats: 3, form: 'cross', from: null, after: [] };

/** A law as a public election might have it, made up: everything that it decides differs from the party's. */
const TOY: Regulation = {
  ...PARTY,
  articleOf: () => ({ article: '1', document: '190' }),
  papers: { proposedReason: (marks, { seats }) => (Array.from(marks).filter((mark) => mark === 1).length > seats ? 'P.02' : null), isDoubtful: () => false },
  baseOf: (_congress: Congress, valid: number) => valid,
  hasQuorum: (present, convoked) => 2 * present > convoked,
  outcomes: ({ votes, base, seats, candidates: people = [] }) => {
    const older = (i: number, j: number): number => votes[j]! - votes[i]! || BORN[people[i]!.name]! - BORN[people[j]!.name]!;
    const first = [...votes.keys()].filter((i) => 2 * votes[i]! > base).sort(older).slice(0, seats ?? votes.length);
    return votes.map((count, i) => (first.includes(i) ? 'elected' : 2 * count > base ? 'overSeats' : 'notElected'));
  },
  nextStep: ({ openSeats }) => (openSeats > 0 ? 'mustContinue' : 'none'),
  rulableRules: () => [],
  surplusOf: () => 'required',
  surplusLimit: () => ({ most: 9, confidence: 'T' }),
  compareNames: (a, b) => b.localeCompare(a),
  steps: () => [STEP],
};

describe('another law', () => {
  const people: readonly Candidate[] = candidates('Chi', 'Bình', 'An');
  const hall = congress({ convoked: 100, present: 60 });
  const one = contest({ office: 'delegates', seats: 2, candidates: people, issued: 60, collected: 60 });
  const papers = [paper('110', 20), paper('101', 20), paper('011', 5), paper('000', 2), paper('111', 13)];

  it('is counted by without a change of anything else: papers, base, tie, list, quorum', () => {
    const result = countContest(hall, one, papers, TOY);
    expect([result.tally.reasons, result.base, result.needed]).toEqual([{ 'P.02': 13 }, 47, 24]);
    expect(result.rows.map(({ candidate, votes, outcome }) => [candidate.name, votes, outcome])).toEqual([['Chi', 40, 'elected'], ['Bình', 25, 'elected'], ['An', 25, 'overSeats']]);
    expect([result.next, result.openSeats, result.tied]).toEqual(['none', 0, []]);
    expect(codes(result.findings)).toEqual(['W.103', 'W.201']);
  });

  it('differs from the party’s in each of them', () => {
    const result = countContest(hall, one, papers);
    expect([result.tally.reasons, result.base, result.needed]).toEqual([{ 'P.02': 13, 'P.03': 2 }, 100, 51]);
    expect([result.elected, result.next]).toEqual([[], 'mustContinue']);
    expect(codes(result.findings)).toEqual(['W.301', 'W.302', 'W.102', 'W.103', 'W.201', 'W.203']);
  });

  it('says what follows a part of the seats, what may be concluded otherwise, and the plan', () => {
    const short = countContest(hall, { ...one, seats: 3 }, [paper('110', 60)], TOY);
    expect([short.next, gather([short], TOY).next, rulableRules(short, TOY)]).toEqual(['mustContinue', 'mustContinue', []]);
    const part = gather([short, countContest(hall, { ...one, round: 2, seats: 0, candidates: [] }, [], TOY)], TOY);
    expect([part.openSeats, part.next]).toEqual([1, 'mustContinue']);
    expect(planOf(hall, [], () => null, TOY)).toEqual([
      { office: 'delegates', contests: [], state: 'ready', optional: false, by: 'congress', rules: ['moreThanHalf'], maxSeats: 3, form: 'cross', from: null },
    ]);
  });
});
