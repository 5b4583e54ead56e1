import { alignPapers } from './alignment';
import type { Ballot, BallotRules } from './ballot';
import { BATCH_SIZE, inBatchOrder, paperNumbers } from './batch';
import { leftOver, pairPieces, type Piece } from './leftover';
import { contentKey, differingNames, type PaperContent } from './paper-content';
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
    batches.push({ batch, first: papers(rows.first), second: papers(rows.second), differences: found.pairs.length, reordered: found.reordered });
  }
  return { differences, batches, totals: { first: tally(first, rules), second: tally(second, rules) }, equal: differences.length === 0 };
}

/** A row of an entry with what it is compared by. */
interface Row {
  readonly key: string;
  readonly count: number;
  readonly marks: EnteredPaper['marks'];
  readonly paper: EnteredPaper;
  /** The number on its first paper. */
  readonly printed: number;
}

interface Pair {
  readonly times: number;
  readonly first: Row | null;
  readonly second: Row | null;
}

interface Found {
  readonly pairs: readonly Pair[];
  readonly single: boolean;
  readonly reordered: boolean;
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

function compareBatch(first: readonly Row[], second: readonly Row[]): Found {
  const single = [...first, ...second].every(({ count }) => count === 1);
  if (!single) {
    const left = leftOver(first, second);
    return { pairs: pairPieces(merged(left.first), merged(left.second)).sort(byRow), single, reordered: false };
  }
  const unlike = alignPapers(first, second)
    .map((step): Pair => ({ times: 1, first: step.first === null ? null : first[step.first]!, second: step.second === null ? null : second[step.second]! }))
    .filter((pair) => pair.first?.key !== pair.second?.key);
  const lone = { first: unlike.flatMap((pair) => pair.first ?? []), second: unlike.flatMap((pair) => pair.second ?? []) };
  const left = leftOver(lone.first, lone.second);
  // A paper that lies elsewhere in the other entry shows that the order tells nothing: then only what is on the papers does.
  const reordered = left.first.length < lone.first.length;
  return { pairs: reordered ? pairPieces(left.first, left.second).sort(byRow) : unlike, single, reordered };
}

/** Pieces of equal content as one, at its largest row: a pile of twelve for ten is one difference of two papers. */
function merged(pieces: readonly Piece<Row>[]): readonly Piece<Row>[] {
  const byContent = new Map<string, Piece<Row>>();
  for (const { row, times } of pieces) {
    const there = byContent.get(row.key);
    const larger = there !== undefined && there.row.count >= row.count ? there.row : row;
    byContent.set(row.key, { row: larger, times: times + (there?.times ?? 0) });
  }
  return [...byContent.values()];
}

function byRow(a: Pair, b: Pair): number {
  return place(a) - place(b);
}

function place({ first, second }: Pair): number {
  return (first ?? second)!.printed;
}

function difference(batch: string, single: boolean, { times, first, second }: Pair): Difference {
  const names = first === null || second === null ? [] : differingNames(first.marks, second.marks);
  return { batch, paper: single ? place({ times, first, second }) : null, times, first: side(first), second: side(second), names };
}

function side(row: Row | null): Side | null {
  return row === null ? null : { number: row.paper.number, paper: { marks: row.marks, conclusion: row.paper.conclusion } };
}

function papers(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
