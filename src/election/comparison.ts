import { papersIn, type Ballot, type BallotRules } from './ballot';
import { BATCH_SIZE, inBatchOrder, paperNumbers } from './batch';
import { compareBatch, placeOf, type Row, type RowPair } from './batch-comparison';
import { contentKey, differingNames, wholeText, type PaperContent } from './paper-content';
import { tally, type Tally } from './tally';

export { correctionsFor, type Correction } from './correction';
export type { PaperContent } from './paper-content';

/** A paper or pile as a desk has entered it; `number` is its row in the desk's table. */
export interface EnteredPaper extends Ballot {
  readonly number: number;
  readonly batch: string;
}

/** What one desk has: the row (of a pile or of one of several rows alike) and what is on the paper. */
export interface Side {
  readonly number: number;
  readonly paper: PaperContent;
}

/** One paper on which two entries differ; null: that entry has no such paper. */
export interface Difference {
  readonly batch: string;
  /** The number on the paper, as the first entry counts it (the second where the first lacks the paper); null where piles leave it open. */
  readonly paper: number | null;
  /** So many papers differ in this way; 1 where both entries count single papers. */
  readonly times: number;
  readonly first: Side | null;
  readonly second: Side | null;
  /** Places of the names (from 0) whose marks differ; none where one side is null or only the conclusion differs. */
  readonly names: readonly number[];
}

/** How two entries of a batch stand: papers of each, differences, and whether the same papers lie in another order (which is no difference). */
export interface BatchComparison {
  readonly batch: string;
  readonly first: number;
  readonly second: number;
  readonly differences: number;
  readonly reordered: boolean;
}

/** Two entries side by side. Differences in order of batch and paper; equal: there are none, and then the tallies are equal too. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly batches: readonly BatchComparison[];
  readonly totals: { readonly first: Tally; readonly second: Tally };
  readonly equal: boolean;
}

/**
 * Where do two entries of the same papers differ? Batch by batch: single papers in their order, so that one missing paper is one difference;
 * as multisets where either has piles or has the papers in another order. `size` is the congress's batch size, for the numbers on the papers.
 */
export function compareEntries(first: readonly EnteredPaper[], second: readonly EnteredPaper[], rules: BallotRules, size = BATCH_SIZE): Comparison {
  const one = rowsByBatch(first, rules, size);
  const other = rowsByBatch(second, rules, size);
  const batches: BatchComparison[] = [];
  const differences: Difference[] = [];
  for (const batch of inBatchOrder([...new Set([...one.keys(), ...other.keys()])])) {
    const rows = { first: one.get(batch) ?? [], second: other.get(batch) ?? [] };
    const found = compareBatch(rows.first, rows.second);
    for (const pair of found.pairs) differences.push(difference(batch, found.single, pair));
    batches.push({ batch, first: papersIn(rows.first), second: papersIn(rows.second), differences: found.pairs.length, reordered: found.reordered });
  }
  return { differences, batches, totals: { first: tally(first, rules), second: tally(second, rules) }, equal: differences.length === 0 };
}

/** A text that two differences share exactly when they are the same one, on the same rows. */
export function differenceKey({ batch, times, first, second }: Difference): string {
  const rows = [first, second].map((one) => one && [one.number, wholeText(one.paper)]);
  return JSON.stringify([batch, times, ...rows]);
}

function rowsByBatch(entered: readonly EnteredPaper[], rules: BallotRules, size: number): ReadonlyMap<string, readonly Row[]> {
  const batches = new Map<string, Row[]>();
  const numbers = paperNumbers(entered, size);
  entered.forEach((paper, i) => {
    if (paper.count === 0) return;
    const row = { key: contentKey(paper, rules), count: paper.count, marks: paper.marks, paper, printed: numbers[i]!.first };
    const rows = batches.get(paper.batch);
    if (rows === undefined) batches.set(paper.batch, [row]);
    else rows.push(row);
  });
  return batches;
}

function difference(batch: string, single: boolean, { times, first, second }: RowPair): Difference {
  const names = first === null || second === null ? [] : differingNames(first.marks, second.marks);
  return { batch, paper: single ? placeOf({ times, first, second }) : null, times, first: side(first), second: side(second), names };
}

function side(row: Row | null): Side | null {
  return row === null ? null : { number: row.paper.number, paper: { marks: row.marks, conclusion: row.paper.conclusion } };
}
