import fc from 'fast-check';
import type { Ballot } from '../../src/election/ballot';
import { readBallotRange } from '../../src/election/ballot-range';
import { readConclusion, writeConclusion } from '../../src/election/conclusion';
import { addTallies, tally } from '../../src/election/tally';
import { checkTally } from '../../src/election/tally-check';
import { validity } from '../../src/election/validity';
import { conclusion, shuffled, vote } from './arbitrary';

describe('the tally', () => {
  it('does not depend on the order of the papers', () => {
    fc.assert(fc.property(vote.chain((one) => fc.tuple(fc.constant(one), shuffled(one.ballots))), ([{ rules, ballots }, other]) => {
      expect(tally(other, rules)).toEqual(tally(ballots, rules));
    }));
  });

  it('follows the names when they stand in another order', () => {
    const reordered = vote.chain((one) => fc.tuple(fc.constant(one), shuffled([...Array(one.rules.names).keys()])));
    fc.assert(fc.property(reordered, ([{ rules, ballots }, order]) => {
      const move = <Value>(values: ArrayLike<Value>): Value[] => order.map((name) => values[name]!);
      const first = tally(ballots, rules);
      const second = tally(ballots.map((ballot) => ({ ...ballot, marks: move(ballot.marks) })), rules);
      expect(second).toEqual({ ...first, votes: move(first.votes), against: move(first.against), uncounted: move(first.uncounted) });
    }));
  });

  it('of two boxes is the sum of their tallies', () => {
    fc.assert(fc.property(vote, fc.nat(), ({ rules, ballots }, cut) => {
      const at = cut % (ballots.length + 1);
      expect(addTallies(tally(ballots.slice(0, at), rules), tally(ballots.slice(at), rules))).toEqual(tally(ballots, rules));
    }));
  });

  it('of a pile of n papers is that of n papers', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      const single = ballots.flatMap((ballot): Ballot[] => Array.from({ length: ballot.count }, () => ({ ...ballot, count: 1 })));
      expect(tally(ballots, rules)).toEqual(tally(single, rules));
    }));
  });

  it('has votes + against + uncounted = valid for every name, and valid + invalid + undecided = collected', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      const { votes, against, uncounted, valid, invalid, undecided, collected } = tally(ballots, rules);
      expect(votes.map((count, i) => count + against[i]! + uncounted[i]!)).toEqual(votes.map(() => valid));
      expect([...votes, ...against, ...uncounted].every((count) => count >= 0)).toBe(true);
      expect(valid + invalid + undecided).toBe(collected);
      expect(collected).toBe(ballots.reduce((sum, ballot) => sum + ballot.count, 0));
    }));
  });

  it('equals the sums that each paper contributes when it is looked at alone', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      const counting = ballots.filter((ballot) => validity(ballot, rules).valid);
      const papersWith = (name: number, marks: readonly number[]): number =>
        counting.filter((ballot) => marks.includes(ballot.marks[name]!)).reduce((sum, ballot) => sum + ballot.count, 0);
      const names = [...Array(rules.names).keys()];
      const { votes, against, uncounted } = tally(ballots, rules);
      expect(votes).toEqual(names.map((name) => papersWith(name, [1])));
      expect(against).toEqual(names.map((name) => papersWith(name, [0])));
      expect(uncounted).toEqual(names.map((name) => papersWith(name, [2, 3])));
    }));
  });

  it('has a reason for every invalid paper', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      const { reasons, invalid } = tally(ballots, rules);
      expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(invalid);
    }));
  });

  it('is the same whether a paper was concluded at once or set aside first', () => {
    fc.assert(fc.property(vote, conclusion, fc.nat(), ({ rules, ballots }, concluded, pick) => {
      fc.pre(ballots.length > 0 && concluded.kind !== 'undecided');
      const at = pick % ballots.length;
      const withConclusion = (one: Ballot['conclusion']): Ballot[] => ballots.map((ballot, i) => (i === at ? { ...ballot, conclusion: one } : ballot));
      const before = tally(withConclusion({ kind: 'undecided', note: '' }), rules);
      const after = tally(withConclusion(concluded), rules);
      const { count } = ballots[at]!;
      expect(before.undecided - after.undecided).toBe(count);
      expect(after.valid + after.invalid - before.valid - before.invalid).toBe(count);
      // Counting the rest and then the concluded paper is counting all of them.
      const rest = tally(ballots.filter((_, i) => i !== at), rules);
      expect(addTallies(rest, tally([{ ...ballots[at]!, conclusion: concluded }], rules))).toEqual(after);
      expect({ ...before, collected: before.collected - count, undecided: before.undecided - count }).toEqual(rest);
    }));
  });

  it('gives papers that are set aside no say beyond their number', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      const aside = ballots.filter((ballot) => ballot.conclusion?.kind === 'undecided').reduce((sum, ballot) => sum + ballot.count, 0);
      const rest = tally(ballots.filter((ballot) => ballot.conclusion?.kind !== 'undecided'), rules);
      expect(tally(ballots, rules)).toEqual({ ...rest, collected: rest.collected + aside, undecided: aside });
    }));
  });

  it('never breaks its own sums without a conclusion of the committee', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      const papers = ballots.map((ballot) => ({ ...ballot, conclusion: null }));
      expect(checkTally(tally(papers, rules), rules, [])).toEqual([]);
    }));
  });

  it('is the same from cells: cross marks, and struck marks the other way round', () => {
    fc.assert(fc.property(vote, ({ rules, ballots }) => {
      fc.pre(rules.form === 'cross' && ballots.length > 0);
      const cells = (swap: boolean) => ballots.map((ballot) => Array.from(ballot.marks, (mark) => (swap ? 1 - mark : mark)));
      const rest = { counts: ballots.map((ballot) => ballot.count), conclusions: ballots.map((ballot) => writeConclusion(ballot.conclusion, 'vi')) };
      const read = [readBallotRange(cells(false), { form: 'cross', ...rest }), readBallotRange(cells(true), { form: 'struck', ...rest })];
      for (const { ballots: papers } of read) expect(tally(papers.filter((paper) => paper !== null), rules)).toEqual(tally(ballots, rules));
    }));
  });
});

it('a conclusion that was written is read back as it was, in either language', () => {
  fc.assert(fc.property(conclusion, fc.constantFrom('vi' as const, 'en' as const), (one, language) => {
    expect(readConclusion(writeConclusion(one, language))).toEqual(one);
  }));
});

it('a conclusion is read whatever the letter case and the way its accents are encoded', () => {
  const word = fc.constantFrom('hợp lệ', 'valid', 'chờ kết luận', 'undecided');
  const written = fc.tuple(word, fc.constantFrom('', ':', ': ', ' – ', ' - '), fc.constantFrom('', 'xem lại: ô 3', '= rõ ý', '- 2 nét'));
  fc.assert(fc.property(written, fc.boolean(), fc.constantFrom('NFC' as const, 'NFD' as const), ([words, sign, note], capitals, encoding) => {
    const text = `${capitals ? words.toUpperCase() : words}${sign}${sign === '' ? '' : note}`.normalize(encoding);
    expect(readConclusion(text)).toEqual({ kind: /^(hợp|valid)/.test(words) ? 'valid' : 'undecided', note: sign === '' ? '' : note });
  }));
});
