import { addTallies, tally } from '../../../src/election/tally';
import { concluded, concludedValid, paper, rules, undecided } from './build';

describe('tally', () => {
  it('of no papers is nothing for every name', () => {
    expect(tally([], rules('cross', 1, 2))).toEqual({
      votes: [0, 0], against: [0, 0], uncounted: [0, 0], collected: 0, valid: 0, invalid: 0, reasons: {}, undecided: 0, overridden: 0,
    });
  });

  it('of cross papers takes whoever is not chosen as against, and votes from valid papers only', () => {
    const papers = [paper('110'), paper('100'), paper('111'), paper('000'), paper('011'), paper('010', 1, concluded('P.01'))];
    expect(tally(papers, rules('cross', 2, 3))).toEqual({
      votes: [2, 2, 1], against: [1, 1, 2], uncounted: [0, 0, 0], collected: 6, valid: 3, invalid: 3,
      reasons: { 'P.01': 1, 'P.02': 1, 'P.03': 1 }, undecided: 0, overridden: 0,
    });
  });

  it('of agree papers keeps both and neither boxes uncounted', () => {
    expect(tally([paper('12'), paper('03'), paper('10'), paper('02'), paper('31')], rules('agree', 2, 2))).toEqual({
      votes: [2, 1], against: [1, 1], uncounted: [1, 2], collected: 5, valid: 4, invalid: 1, reasons: { 'P.03': 1 }, undecided: 0, overridden: 0,
    });
  });

  it('of one name counts disagreement as a valid paper without a vote', () => {
    expect(tally([paper('1', 3), paper('0', 2), paper('2'), paper('3')], rules('agree', 1, 1))).toEqual({
      votes: [3], against: [2], uncounted: [0], collected: 7, valid: 5, invalid: 2, reasons: { 'P.04': 1, 'P.05': 1 }, undecided: 0, overridden: 0,
    });
  });

  it('counts a paper that the committee concluded to be valid, all its choices included', () => {
    const counted = tally([paper('11', 2, concludedValid)], rules('cross', 1, 2));
    expect([counted.votes, counted.valid, counted.overridden]).toEqual([[2, 2], 2, 2]);
  });

  it('counts papers that are set aside as collected and nothing else', () => {
    expect(tally([paper('10', 3), paper('01', 2, undecided('mực nhòe')), paper('11', 1, undecided())], rules('cross', 1, 2))).toEqual({
      votes: [3, 0], against: [0, 3], uncounted: [0, 0], collected: 6, valid: 3, invalid: 0, undecided: 3, reasons: {}, overridden: 0,
    });
  });

  it('lists reasons in the order of their codes, whatever paper came first', () => {
    const counted = tally([paper('10', 1, concluded('P.09')), paper('00'), paper('11'), paper('10', 1, concluded('P.01'))], rules('cross', 1, 2));
    expect(Object.keys(counted.reasons)).toEqual(['P.01', 'P.02', 'P.03', 'P.09']);
  });

  it('lists no reason that only empty piles have', () => {
    expect(tally([paper('11', 0)], rules('cross', 1, 2)).reasons).toEqual({});
  });

  it('stays exact with piles beyond 32 bits', () => {
    const counted = tally([paper('10', 3_000_000_000), paper('10', 3_000_000_001)], rules('cross', 1, 2));
    expect(counted.votes).toEqual([6_000_000_001, 0]);
  });

  it('refuses a paper with another number of marks', () => {
    expect(() => tally([paper('1')], rules('cross', 1, 2))).toThrow(RangeError);
  });
});

describe('addTallies', () => {
  it('adds two boxes', () => {
    const cross = rules('cross', 1, 2);
    const first = tally([paper('10'), paper('00'), paper('11')], cross);
    const second = tally([paper('01', 2), paper('01', 5, undecided()), paper('11', 4), paper('10', 1, concluded('P.01'))], cross);
    expect(addTallies(first, second)).toEqual({
      votes: [1, 2], against: [2, 1], uncounted: [0, 0], collected: 15, valid: 3, invalid: 7,
      reasons: { 'P.01': 1, 'P.02': 5, 'P.03': 1 }, undecided: 5, overridden: 0,
    });
  });

  it('refuses boxes of different lists', () => {
    expect(() => addTallies(tally([], rules('cross', 1, 2)), tally([], rules('cross', 1, 3)))).toThrow(RangeError);
  });
});
