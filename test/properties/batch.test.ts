import fc from 'fast-check';
import { batchTotals, nextBatch, paperNumbers, splitPile, type Batched } from '../../src/election/batch';
import { tally } from '../../src/election/tally';
import { entryOf, entryRules, stack } from './entries';

const size = fc.integer({ min: 1, max: 6 });
const label = fc.oneof(fc.integer({ min: 1, max: 6 }).map(String), fc.constantFrom('', 'A', '01', '0', '-1', '1.5'));
const labelled = fc.array(fc.record({ batch: label, count: fc.integer({ min: 0, max: 8 }) }), { maxLength: 12 });
const piles = fc.array(fc.integer({ min: 1, max: 13 }), { maxLength: 12 });

/** Piles entered one after the other, and now and then a row taken out again. */
function entered(counts: readonly number[], batchSize: number, removed: readonly number[] = []): Batched[] {
  const rows: Batched[] = [];
  for (const count of counts) rows.push(...splitPile(rows, count, batchSize));
  return rows.filter((_, row) => !removed.includes(row));
}

const held = (rows: readonly Batched[], batch: string): number => rows.filter((row) => row.batch === batch).reduce((sum, { count }) => sum + count, 0);

describe('batches', () => {
  it('a pile is split into parts that add up to it, in different batches that have room for them', () => {
    fc.assert(fc.property(labelled, fc.integer({ min: 0, max: 40 }), size, (rows, count, batchSize) => {
      const parts = splitPile(rows, count, batchSize);
      expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
      expect(new Set(parts.map(({ batch }) => batch)).size).toBe(parts.length);
      for (const part of parts) {
        expect(part.count).toBeGreaterThan(0);
        expect(held(rows, part.batch) + part.count).toBeLessThanOrEqual(batchSize);
      }
    }));
  });

  it('the next batch is the first that is not full, and takes exactly its room before it changes', () => {
    fc.assert(fc.property(labelled, size, (rows, batchSize) => {
      const { batch, room } = nextBatch(rows, batchSize);
      for (let before = 1; before < Number(batch); before++) expect(held(rows, String(before))).toBeGreaterThanOrEqual(batchSize);
      const grown = [...rows];
      for (let paper = 0; paper < room; paper++) {
        expect(nextBatch(grown, batchSize)).toEqual({ batch, room: room - paper });
        grown.push({ batch, count: 1 });
      }
      expect(Number(nextBatch(grown, batchSize).batch)).toBeGreaterThan(Number(batch));
    }));
  });

  it('the next batch does not depend on the order of the rows', () => {
    fc.assert(fc.property(labelled, size, (rows, batchSize) => {
      expect(nextBatch([...rows].reverse(), batchSize)).toEqual(nextBatch(rows, batchSize));
    }));
  });

  it('papers entered without removal bear the numbers from 1 on, without gap or overlap', () => {
    fc.assert(fc.property(piles, size, (counts, batchSize) => {
      const rows = entered(counts, batchSize);
      const numbers = paperNumbers(rows, batchSize).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
      expect(numbers).toEqual(Array.from({ length: counts.reduce((sum, count) => sum + count, 0) }, (_, i) => i + 1));
    }));
  });

  it('no two papers bear the same number, each batch keeps to its own numbers, and full batches use all of theirs', () => {
    fc.assert(fc.property(piles, size, fc.array(fc.nat(20), { maxLength: 5 }), (counts, batchSize, removed) => {
      const rows = entered(counts, batchSize, removed);
      const numbers = paperNumbers(rows, batchSize);
      const seen = new Map<number, string>();
      numbers.forEach(({ first, last }, row) => {
        expect(last - first + 1).toBe(rows[row]!.count);
        for (let number = first; number <= last; number++) {
          expect(seen.has(number)).toBe(false);
          seen.set(number, rows[row]!.batch);
          expect(String(Math.ceil(number / batchSize))).toBe(rows[row]!.batch);
        }
      });
      for (const batch of new Set(rows.map((row) => row.batch))) {
        expect([...seen.values()].filter((one) => one === batch)).toHaveLength(held(rows, batch));
      }
    }));
  });

  it('whatever the labels are, numbers are as many as papers and none comes twice', () => {
    fc.assert(fc.property(labelled, size, (rows, batchSize) => {
      const numbers = paperNumbers(rows, batchSize).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
      expect(new Set(numbers).size).toBe(rows.reduce((sum, { count }) => sum + count, 0));
      expect(numbers.every((number) => number >= 1)).toBe(true);
    }));
  });

  it('the subtotals of all batches add up to the tally', () => {
    fc.assert(fc.property(entryRules.chain((rules) => fc.tuple(fc.constant(rules), stack(rules, 'piles'))), ([rules, papers]) => {
      const rows = entryOf(papers);
      const totals = batchTotals(rows, rules);
      const counted = tally(rows, rules);
      const sum = (key: 'papers' | 'valid' | 'invalid' | 'undecided'): number => totals.reduce((all, total) => all + total[key], 0);
      expect([sum('papers'), sum('valid'), sum('invalid'), sum('undecided')]).toEqual([counted.collected, counted.valid, counted.invalid, counted.undecided]);
      expect(totals.map(({ batch }) => Number(batch))).toEqual(totals.map((_, i) => i + 1));
    }));
  });
});
