import fc from 'fast-check';
import type { BallotRules, Conclusion, Form, Mark } from '../../src/election/ballot';
import { splitPile } from '../../src/election/batch';
import type { Correction, EnteredPaper, PaperContent } from '../../src/election/comparison';

/** A paper or pile before it has a row and a batch. */
export interface Entered extends PaperContent {
  readonly count: number;
}

/** Small batches, so that an entry of a dozen papers has several. */
export const SIZE = 4;

/** Few names, so that papers are often alike. */
export const entryRules: fc.Arbitrary<BallotRules> = fc
  .record({ form: fc.constantFrom<Form>('cross', 'agree'), names: fc.integer({ min: 1, max: 4 }), seats: fc.integer({ min: 1, max: 4 }) })
  .map(({ form, names, seats }) => ({ form, names, seats: Math.min(seats, names) }));

const conclusion = fc.oneof(
  fc.record({ kind: fc.constant('valid' as const), note: fc.constantFrom('', 'ý kiến chung') }),
  fc.record({ kind: fc.constant('invalid' as const), reason: fc.constantFrom('P.02' as const, 'P.07' as const), note: fc.constantFrom('', 'ký tên') }),
  fc.record({ kind: fc.constant('undecided' as const), note: fc.constantFrom('', 'mờ') }),
);

export function content(rules: BallotRules): fc.Arbitrary<PaperContent> {
  return fc.record({
    marks: fc.array(fc.integer({ min: 0, max: rules.form === 'cross' ? 1 : 3 }).map((mark) => mark as Mark), { minLength: rules.names, maxLength: rules.names }),
    conclusion: fc.option<Conclusion>(conclusion, { nil: null, freq: 4 }),
  });
}

/** What a desk enters one after the other, single papers or also piles. */
export function stack(rules: BallotRules, kind: 'single' | 'piles', maxLength = 14): fc.Arbitrary<readonly Entered[]> {
  const count = kind === 'single' ? fc.constant(1) : fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 7 }));
  return fc.array(fc.tuple(content(rules), count).map(([paper, papers]) => ({ ...paper, count: papers })), { maxLength });
}

/** The stack as rows of a desk's table: each pile in the first batches that have room. */
export function entryOf(papers: readonly Entered[]): readonly EnteredPaper[] {
  const rows: EnteredPaper[] = [];
  for (const { count, marks, conclusion: concluded } of papers) {
    for (const part of splitPile(rows, count, SIZE)) rows.push({ number: rows.length + 1, marks, conclusion: concluded, ...part });
  }
  return rows;
}

/** The entry after these corrections, as a table keeps it: rows stay where they are, new ones come below. */
export function corrected(rows: readonly EnteredPaper[], corrections: readonly Correction[]): readonly EnteredPaper[] {
  let next = Math.max(0, ...rows.map(({ number }) => number)) + 1;
  let after = [...rows];
  for (const { number, after: row } of corrections) {
    if (number === null) after.push({ number: next++, ...row! });
    else after = after.flatMap((one) => (one.number !== number ? [one] : row === null ? [] : [{ number, ...row }]));
  }
  return after;
}
