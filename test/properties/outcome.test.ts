import fc from 'fast-check';
import { needed } from '../../src/election/base';
import { compareNames } from '../../src/election/names';
import { outcomes, type Rule } from '../../src/election/outcome';
import { formatShare, shareInPercentUnits } from '../../src/election/share';
import { shuffled } from './arbitrary';

/** Votes of up to ten people, none over the base; small numbers, so that ties are frequent. */
const election = fc
  .record({ base: fc.integer({ min: 1, max: 12 }), seats: fc.integer({ min: 1, max: 6 }), rule: fc.constantFrom<Rule>('majority', 'runoff') })
  .chain(({ base, seats, rule }) =>
    fc.record({ base: fc.constant(base), seats: fc.constant(seats), rule: fc.constant(rule), votes: fc.array(fc.integer({ min: 0, max: base }), { maxLength: 10 }) }));

describe('the outcome', () => {
  it('elects no more than the seats', () => {
    fc.assert(fc.property(election, ({ votes, base, seats, rule }) => {
      expect(outcomes(votes, base, seats, rule).filter((outcome) => outcome === 'elected').length).toBeLessThanOrEqual(seats);
    }));
  });

  it('elects nobody without more than half, unless it is a runoff', () => {
    fc.assert(fc.property(election, ({ votes, base, seats }) => {
      outcomes(votes, base, seats, 'majority').forEach((outcome, i) => {
        expect(outcome === 'notElected').toBe(votes[i]! < needed(base));
        expect(2 * votes[i]! > base).toBe(votes[i]! >= needed(base));
      });
    }));
  });

  it('treats equal votes alike', () => {
    fc.assert(fc.property(election, ({ votes, base, seats, rule }) => {
      const found = outcomes(votes, base, seats, rule);
      votes.forEach((count, i) => expect(found[i]).toBe(found[votes.indexOf(count)]));
    }));
  });

  it('never prefers fewer votes', () => {
    fc.assert(fc.property(election, ({ votes, base, seats, rule }) => {
      const order = { elected: 3, tied: 2, overSeats: 1, notElected: 0 } as const;
      const byVotes = outcomes(votes, base, seats, rule).map((outcome, i) => [votes[i]!, order[outcome]] as const).sort((a, b) => b[0] - a[0]);
      byVotes.forEach(([, rank], i) => expect(rank).toBeLessThanOrEqual(byVotes[i - 1]?.[1] ?? 3));
    }));
  });

  it('does not depend on the order of the candidates', () => {
    const reordered = election.chain((one) => fc.tuple(fc.constant(one), shuffled([...one.votes.keys()])));
    fc.assert(fc.property(reordered, ([{ votes, base, seats, rule }, order]) => {
      const found = outcomes(votes, base, seats, rule);
      expect(outcomes(order.map((i) => votes[i]!), base, seats, rule)).toEqual(order.map((i) => found[i]));
    }));
  });

  it('never un-elects by one vote more', () => {
    fc.assert(fc.property(election, fc.nat(), ({ votes, base, seats, rule }, pick) => {
      fc.pre(votes.length > 0);
      const one = pick % votes.length;
      fc.pre(votes[one]! < base && outcomes(votes, base, seats, rule)[one] === 'elected');
      expect(outcomes(votes.map((count, i) => (i === one ? count + 1 : count)), base, seats, rule)[one]).toBe('elected');
    }));
  });

  it('leaves seats open only to ties or for want of people over half', () => {
    fc.assert(fc.property(election, ({ votes, base, seats, rule }) => {
      const found = outcomes(votes, base, seats, rule);
      const elected = found.filter((outcome) => outcome === 'elected').length;
      const tied = found.filter((outcome) => outcome === 'tied').length;
      const eligible = rule === 'runoff' ? votes.length : votes.filter((count) => 2 * count > base).length;
      if (tied === 0) expect(elected).toBe(Math.min(seats, eligible));
      else expect(elected + tied).toBeGreaterThan(seats);
    }));
  });
});

describe('shares', () => {
  it('are the nearest printed number, halves up', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 4 }), (count, total, digits) => {
      const exact = 2n * BigInt(count) * 100n * 10n ** BigInt(digits);
      const twice = 2n * shareInPercentUnits(count, total, digits) * BigInt(total);
      expect(twice - exact <= BigInt(total) && exact - twice < BigInt(total)).toBe(true);
    }));
  });

  it('print the number of decimals asked for, with the comma of Vietnamese', () => {
    fc.assert(fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 4 }), (count, total, digits) => {
      expect(formatShare(count, total, 'vi', digits)).toMatch(new RegExp(`^\\d+,\\d{${digits}}$`));
      expect(formatShare(count, total, 'en', digits)).toBe(formatShare(count, total, 'vi', digits).replace(',', '.'));
    }));
  });
});

describe('the order of names', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aàảãáạăằâbdđeêéioôơuưvxy'), minLength: 1, maxLength: 4 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('is an order: opposite when turned round, and transitive', () => {
    fc.assert(fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNames(a, b))).toBe(0 - Math.sign(compareNames(b, a)));
      const [x, y, z] = [a, b, c].sort(compareNames) as [string, string, string];
      expect([compareNames(x, y) <= 0, compareNames(y, z) <= 0, compareNames(x, z) <= 0]).toEqual([true, true, true]);
    }));
  });

  it('takes names as equal only when they are written alike', () => {
    fc.assert(fc.property(name, name, (a, b) => {
      expect(compareNames(a, b) === 0).toBe(a === b);
    }));
  });
});
