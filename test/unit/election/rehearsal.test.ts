import fc from 'fast-check';
import type { BallotRules, Form } from '../../../src/election/ballot';
import { closingObstacles } from '../../../src/election/entry-state';
import { rehearsalDeck } from '../../../src/election/rehearsal';
import { tally } from '../../../src/election/tally';
import { rules } from './build';

const anyRules: fc.Arbitrary<BallotRules> = fc
  .record({ form: fc.constantFrom<Form>('cross', 'agree'), names: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 220 })), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ form, names, share }) => ({ form, names, seats: Math.max(1, Math.ceil(share * names)) }));

const counted = (of: BallotRules) => tally(rehearsalDeck(of), of);

describe('the known deck', () => {
  it('has at most 24 papers, valid ones among them, the same at every call, and could be closed as entered', () => {
    fc.assert(fc.property(anyRules, (of) => {
      const deck = rehearsalDeck(of);
      expect(deck.length).toBeLessThanOrEqual(24);
      expect(JSON.stringify(rehearsalDeck(of))).toBe(JSON.stringify(deck));
      expect(counted(of)).toMatchObject({ undecided: 0, overridden: 0 });
      expect(counted(of).valid).toBeGreaterThanOrEqual(1);
      expect(closingObstacles({ papers: deck }, { collected: deck.length, rules: of })).toEqual([]);
    }), { numRuns: 300 });
  });

  it('shows each reason that marks can have', () => {
    fc.assert(fc.property(anyRules, (of) => {
      const reasons = Object.keys(counted(of).reasons);
      if (of.form === 'cross') expect(reasons).toEqual(of.seats < of.names ? ['P.02', 'P.03'] : ['P.03']);
      else expect(reasons).toEqual(of.names === 1 ? ['P.04', 'P.05'] : ['P.03']);
    }), { numRuns: 300 });
  });

  it('gives somebody a vote, and on agree papers has both and neither boxes that are not counted', () => {
    fc.assert(fc.property(anyRules, (of) => {
      const { votes, uncounted } = counted(of);
      expect(Math.max(...votes)).toBeGreaterThanOrEqual(1);
      expect(uncounted[0]).toBe(of.form === 'agree' && of.names > 1 ? 2 : 0);
    }));
  });

  it.each([
    ['cross', 1, 2, [6, 12]],
    ['cross', 3, 5, [4, 8, 12, 16, 20]],
    ['cross', 1, 5, [1, 2, 3, 4, 5]],
    ['cross', 1, 1, [20]],
    ['agree', 3, 3, [6, 12, 20]],
    ['agree', 1, 1, [20]],
  ] as const)('gives every name of a %s paper, %i of %i, another number of votes', (form, seats, names, votes) => {
    expect(counted(rules(form, seats, names)).votes).toEqual(votes);
  });

  it('gives as many different numbers of votes as 20 papers allow', () => {
    expect(new Set(counted(rules('cross', 150, 220)).votes).size).toBe(20);
    expect(new Set(counted(rules('cross', 30, 61)).votes).size).toBeGreaterThanOrEqual(15);
    expect(new Set(counted(rules('cross', 1, 220)).votes).size).toBeGreaterThanOrEqual(5);
  });
});
