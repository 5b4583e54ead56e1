import fc from 'fast-check';
import type { BallotRules, Form, Mark } from '../../src/election/ballot';
import { contentKey, countDiffering, differingNames, type PaperContent } from '../../src/election/paper-content';
import { validity } from '../../src/election/validity';
import { content } from './entries';

/** Two papers of the same contest, often alike: long enough that marks are packed into several characters. */
const twoPapers = fc.record({ form: fc.constantFrom<Form>('cross', 'agree'), names: fc.integer({ min: 1, max: 30 }), change: fc.option(fc.nat(29)) })
  .map(({ form, names, change }) => ({ rules: { form, names, seats: Math.ceil(names / 2) } as BallotRules, change }))
  .chain(({ rules, change }) => fc.tuple(content(rules), content(rules), fc.boolean()).map(([one, other, near]) => ({
    rules, one, other: near ? { ...other, marks: Array.from(one.marks, (mark, i): Mark => (i === change ? other.marks[i]! : mark)) } : other,
  })));

const verdict = (paper: PaperContent, rules: BallotRules): string => {
  const found = validity({ ...paper, count: 1 }, rules);
  return found.valid === false ? found.code : String(found.valid);
};

describe('the key of a paper', () => {
  it('is that of another exactly when the marks are the same and both count the same', () => {
    fc.assert(fc.property(twoPapers, ({ rules, one, other }) => {
      const same = Array.from(one.marks).join() === Array.from(other.marks).join() && verdict(one, rules) === verdict(other, rules);
      expect(contentKey(one, rules) === contentKey(other, rules)).toBe(same);
    }), { numRuns: 500 });
  });
});

it('names whose marks differ are counted as they are listed', () => {
  fc.assert(fc.property(twoPapers, ({ one, other }) => {
    const places = differingNames(one.marks, other.marks);
    expect(countDiffering(one.marks, other.marks)).toBe(places.length);
    expect(places).toEqual(Array.from(one.marks).flatMap((mark, i) => (mark === other.marks[i] ? [] : [i])));
  }));
});
