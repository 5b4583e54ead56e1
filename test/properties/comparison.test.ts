import fc from 'fast-check';
import type { BallotRules } from '../../src/election/ballot';
import { compareEntries, correctionsFor, type Comparison, type Difference, type EnteredPaper } from '../../src/election/comparison';
import { tally } from '../../src/election/tally';
import { content, corrected, entryOf, entryRules, SIZE, stack, type Entered } from './entries';

interface Two {
  readonly rules: BallotRules;
  readonly first: readonly EnteredPaper[];
  readonly second: readonly EnteredPaper[];
}

const kind = fc.constantFrom('single' as const, 'piles' as const);

/** Two entries that have nothing to do with each other: many differences of every kind. */
const unrelated: fc.Arbitrary<Two> = entryRules.chain((rules) => fc.record({
  rules: fc.constant(rules),
  first: kind.chain((one) => stack(rules, one)).map(entryOf),
  second: kind.chain((one) => stack(rules, one)).map(entryOf),
}));

/** An error of a typist at a row: something else typed, left out, or typed in addition. */
type Slip = { readonly row: number; readonly kind: 'change' | 'leaveOut' | 'add'; readonly paper: Pick<Entered, 'marks' | 'conclusion'> };

/** One batch, and the same batch as another desk has entered it with some slips. */
const slipped = (one: 'single' | 'piles'): fc.Arbitrary<Two & { readonly slips: readonly Slip[]; readonly touched: number }> => entryRules.chain((rules) => fc.record({
  rules: fc.constant(rules),
  papers: stack(rules, one),
  slips: fc.array(fc.record({ row: fc.nat(13), kind: fc.constantFrom('change' as const, 'leaveOut' as const, 'add' as const), paper: content(rules) }), { maxLength: 5 }),
}).map(({ papers, slips }) => {
  let typed = [...papers];
  let touched = 0;
  for (const slip of slips) {
    const row = Math.min(slip.row, Math.max(0, typed.length - 1));
    const there = typed[row];
    touched += slip.kind === 'add' ? 1 : there?.count ?? 0;
    if (slip.kind === 'add') typed.splice(row, 0, { ...slip.paper, count: 1 });
    else if (there !== undefined) typed = typed.flatMap((paper, i) => (i !== row ? [paper] : slip.kind === 'leaveOut' ? [] : [{ ...slip.paper, count: paper.count }]));
  }
  return { rules, first: oneBatch(papers), second: oneBatch(typed), slips, touched };
}));

const related: fc.Arbitrary<Two> = kind.chain(slipped);
const two: fc.Arbitrary<Two> = fc.oneof(unrelated, related);

function oneBatch(papers: readonly Entered[]): readonly EnteredPaper[] {
  return papers.map((paper, i) => ({ ...paper, number: i + 1, batch: '1' }));
}

/** The entry in which every difference is corrected by what the other entry has. */
function correctedAll(rows: readonly EnteredPaper[], differences: readonly Difference[], own: 'first' | 'second', rules: BallotRules): readonly EnteredPaper[] {
  return differences.reduce((entry, difference) => {
    const right = difference[own === 'first' ? 'second' : 'first'];
    return corrected(entry, correctionsFor(entry, { batch: difference.batch, times: difference.times, wrong: difference[own], right: right?.paper ?? null }, rules));
  }, rows);
}

function swapped({ differences, batches, totals, equal }: Comparison): Comparison {
  return {
    differences: differences.map((one) => ({ ...one, paper: null, first: one.second, second: one.first })),
    batches: batches.map((one) => ({ ...one, first: one.second, second: one.first })),
    totals: { first: totals.second, second: totals.first },
    equal,
  };
}

/** The rows in which two entries differ, in an order that does not know the sides. */
function sorted({ differences, ...rest }: Comparison): unknown {
  return { ...rest, differences: differences.map((one) => JSON.stringify({ ...one, paper: null })).sort() };
}

describe('the comparison of two entries', () => {
  it('finds an entry equal to itself, in the same order', () => {
    fc.assert(fc.property(two, ({ rules, first }) => {
      const comparison = compareEntries(first, first, rules, SIZE);
      expect(comparison.differences).toEqual([]);
      expect(comparison.equal).toBe(true);
      expect(comparison.batches.every(({ reordered }) => !reordered)).toBe(true);
    }));
  });

  it('finds a pile equal to as many single papers, in whatever order', () => {
    fc.assert(fc.property(entryRules.chain((rules) => fc.tuple(fc.constant(rules), stack(rules, 'piles'))), fc.boolean(), ([rules, papers], backwards) => {
      const singles = papers.flatMap((paper) => Array.from({ length: paper.count }, () => ({ ...paper, count: 1 })));
      expect(compareEntries(oneBatch(papers), oneBatch(backwards ? singles.reverse() : singles), rules).equal).toBe(true);
    }));
  });

  it('is the same with the sides exchanged', () => {
    fc.assert(fc.property(two, ({ rules, first, second }) => {
      expect(sorted(compareEntries(second, first, rules, SIZE))).toEqual(sorted(swapped(compareEntries(first, second, rules, SIZE))));
    }), { numRuns: 400 });
  });

  it('is equal exactly when there is no difference, and then both give the same tally', () => {
    fc.assert(fc.property(two, ({ rules, first, second }) => {
      const { differences, totals, equal } = compareEntries(first, second, rules, SIZE);
      expect(equal).toBe(differences.length === 0);
      expect(totals).toEqual({ first: tally(first, rules), second: tally(second, rules) });
      if (equal) expect(totals.first).toEqual(totals.second);
    }));
  });

  it('counts by batch what it lists', () => {
    fc.assert(fc.property(two, ({ rules, first, second }) => {
      const { differences, batches } = compareEntries(first, second, rules, SIZE);
      for (const { batch, first: one, second: other, differences: count } of batches) {
        const own = differences.filter((difference) => difference.batch === batch);
        const surplus = own.reduce((sum, { times, first: a, second: b }) => sum + (a === null ? -times : 0) + (b === null ? times : 0), 0);
        expect([own.length, surplus]).toEqual([count, one - other]);
      }
      expect(differences.filter(({ batch }) => !batches.some((one) => one.batch === batch))).toEqual([]);
    }));
  });

  it('lists no more differences between single papers than slips were made', () => {
    fc.assert(fc.property(slipped('single'), ({ rules, first, second, slips }) => {
      expect(compareEntries(first, second, rules).differences.length).toBeLessThanOrEqual(slips.length);
    }), { numRuns: 500 });
  });

  it('finds no more papers of piles to differ than slips have touched', () => {
    fc.assert(fc.property(slipped('piles'), ({ rules, first, second, touched }) => {
      const papers = compareEntries(first, second, rules).differences.reduce((sum, { times }) => sum + times, 0);
      expect(papers).toBeLessThanOrEqual(touched);
    }), { numRuns: 500 });
  });

  it('shows on each side a row of that entry and batch with that paper', () => {
    fc.assert(fc.property(two, ({ rules, first, second }) => {
      for (const { batch, first: one, second: other, times } of compareEntries(first, second, rules, SIZE).differences) {
        expect(times).toBeGreaterThanOrEqual(1);
        expect(one ?? other).not.toBeNull();
        for (const [rows, side] of [[first, one], [second, other]] as const) {
          if (side !== null) expect(rows.find(({ number }) => number === side.number)).toMatchObject({ batch, ...side.paper });
        }
      }
    }));
  });
});

describe('corrections', () => {
  it('of all differences make the entries equal, whichever of them is corrected', () => {
    fc.assert(fc.property(two, ({ rules, first, second }) => {
      const { differences } = compareEntries(first, second, rules, SIZE);
      expect(compareEntries(correctedAll(first, differences, 'first', rules), second, rules, SIZE).differences).toEqual([]);
      expect(compareEntries(first, correctedAll(second, differences, 'second', rules), rules, SIZE).differences).toEqual([]);
    }), { numRuns: 500 });
  });

  it('one after the other, each compared anew, come to an end', () => {
    fc.assert(fc.property(two, fc.infiniteStream(fc.boolean()), ({ rules, first, second }, sides) => {
      let entries = { first, second };
      let { differences } = compareEntries(first, second, rules, SIZE);
      const most = 2 * differences.length;
      for (let step = 0; differences.length > 0; step++) {
        expect(step).toBeLessThanOrEqual(most);
        const own = sides.next().value ? 'first' : 'second';
        entries = { ...entries, [own]: correctedAll(entries[own], differences.slice(0, 1), own, rules) };
        ({ differences } = compareEntries(entries.first, entries.second, rules, SIZE));
      }
    }));
  });

  it('change rows of the batch only, leave them there, and keep every pile at one paper or more', () => {
    fc.assert(fc.property(two, ({ rules, first, second }) => {
      for (const { batch, times, first: wrong, second: right } of compareEntries(first, second, rules, SIZE).differences) {
        const corrections = correctionsFor(first, { batch, times, wrong, right: right?.paper ?? null }, rules);
        const numbers = corrections.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const { number, after } of corrections) {
          if (number !== null) expect(first.find((row) => row.number === number)?.batch).toBe(batch);
          if (after !== null) expect([after.batch, after.count >= 1]).toEqual([batch, true]);
        }
      }
    }));
  });

  it('of both entries by what the paper says leave no more differences than before', () => {
    fc.assert(fc.property(two.chain((entries) => fc.tuple(fc.constant(entries), content(entries.rules))), ([{ rules, first, second }, right]) => {
      const [difference] = compareEntries(first, second, rules, SIZE).differences;
      if (difference === undefined) return;
      const { batch, times } = difference;
      const one = corrected(first, correctionsFor(first, { batch, times, wrong: difference.first, right }, rules));
      const other = corrected(second, correctionsFor(second, { batch, times, wrong: difference.second, right }, rules));
      const papers = (rows: readonly EnteredPaper[]): number => rows.reduce((sum, { count }) => sum + count, 0);
      expect(papers(one)).toBe(papers(first) + (difference.first === null ? times : 0));
      expect(papers(other)).toBe(papers(second) + (difference.second === null ? times : 0));
      const left = compareEntries(one, other, rules, SIZE).differences.reduce((sum, one) => sum + one.times, 0);
      const before = compareEntries(first, second, rules, SIZE).differences.reduce((sum, one) => sum + one.times, 0);
      expect(left).toBeLessThanOrEqual(before);
    }));
  });
});
