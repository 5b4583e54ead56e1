import fc from 'fast-check';
import { alignPapers, type AlignedPaper, type Step } from '../../src/election/alignment';
import type { Mark } from '../../src/election/ballot';

const NAMES = 3;

/** Long enough that the way leaves the diagonal by more than the search first looks at. */
const sequence = fc.array(fc.array(fc.constantFrom<Mark>(0, 1), { minLength: NAMES, maxLength: NAMES }), { maxLength: 40 })
  .map((papers) => papers.map((marks): AlignedPaper => ({ key: marks.join(''), marks })));
const pair = fc.oneof(fc.tuple(sequence, sequence), sequence.chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray([...papers]))));

function isEqual({ first, second }: Step, one: readonly AlignedPaper[], other: readonly AlignedPaper[]): boolean {
  return first !== null && second !== null && one[first]!.key === other[second]!.key;
}

/** The edit distance as every textbook has it. */
function distance(one: readonly AlignedPaper[], other: readonly AlignedPaper[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  one.forEach((paper, i) => {
    const next = [i + 1];
    other.forEach(({ key }, j) => next.push(Math.min(row[j]! + +(key !== paper.key), row[j + 1]! + 1, next[j]! + 1)));
    row = next;
  });
  return row[other.length]!;
}

describe('the alignment of two sequences of papers', () => {
  it('goes through every paper of both once, in order', () => {
    fc.assert(fc.property(pair, ([one, other]) => {
      const steps = alignPapers(one, other);
      expect(steps.flatMap(({ first }) => first ?? [])).toEqual(one.map((_, i) => i));
      expect(steps.flatMap(({ second }) => second ?? [])).toEqual(other.map((_, i) => i));
    }));
  });

  it('has as few differences as there can be', () => {
    fc.assert(fc.property(pair, ([one, other]) => {
      expect(alignPapers(one, other).filter((step) => !isEqual(step, one, other))).toHaveLength(distance(one, other));
    }), { numRuns: 500 });
  });

  it('takes the same steps whichever sequence comes first', () => {
    fc.assert(fc.property(pair, ([one, other]) => {
      expect(alignPapers(other, one)).toEqual(alignPapers(one, other).map(({ first, second }) => ({ first: second, second: first })));
    }), { numRuns: 500 });
  });
});
