import type { Ballot, BallotRules } from './ballot';
import { validity } from './validity';

/** How many papers make a batch (lô) unless the congress says otherwise: a difference is then found in 50 papers, not in 500. */
export const BATCH_SIZE = 50;

/** A paper or a pile of `count` papers, and the label of its batch: '1', '2', … in the program's own tables. */
export interface Batched {
  readonly batch: string;
  readonly count: number;
}

/** How many papers a batch holds and what they count as: papers = valid + invalid + undecided. */
export interface BatchTotal {
  readonly batch: string;
  readonly papers: number;
  readonly valid: number;
  readonly invalid: number;
  readonly undecided: number;
}

/** Where does the next paper go? The first batch that has room, and how many papers it still takes; `size` is a whole number ≥ 1. */
export function nextBatch(papers: readonly Batched[], size: number): { readonly batch: string; readonly room: number } {
  return firstWithRoom(papersPerBatch(papers), 1, size);
}

/** How does a pile of `count` papers spread over the batches that have room, first one first? The parts add up to `count`; no batch is overfilled. */
export function splitPile(papers: readonly Batched[], count: number, size: number): readonly Batched[] {
  const held = papersPerBatch(papers);
  const parts: Batched[] = [];
  let left = count;
  let from = 1;
  while (left > 0) {
    const { batch, room } = firstWithRoom(held, from, size);
    const part = Math.min(room, left);
    parts.push({ batch, count: part });
    left -= part;
    from = Number(batch) + 1;
  }
  return parts;
}

/**
 * Which numbers do the papers of each row bear? Row by row: batch n holds the papers from (n − 1) · size + 1 on, in order of entry. Where the
 * batches cannot say it – a label is no number, or one holds more than `size` (older workbooks) – the papers are numbered through from 1.
 */
export function paperNumbers(papers: readonly Batched[], size: number): readonly { readonly first: number; readonly last: number }[] {
  const held = papersPerBatch(papers);
  const byBatch = [...held].every(([batch, count]) => batchNumber(batch) !== null && count <= size);
  const next = new Map<string, number>();
  return papers.map(({ batch, count }) => {
    const label = byBatch ? batch : '';
    const first = next.get(label) ?? (byBatch ? (Number(batch) - 1) * size + 1 : 1);
    next.set(label, first + count);
    return { first, last: first + count - 1 };
  });
}

/** The subtotals of each batch that has papers, in order of its number; labels that are no numbers come last, as they first occur. */
export function batchTotals(ballots: readonly (Ballot & Batched)[], rules: BallotRules): readonly BatchTotal[] {
  const totals = new Map<string, { valid: number; invalid: number; undecided: number }>();
  for (const ballot of ballots) {
    const total = totals.get(ballot.batch) ?? { valid: 0, invalid: 0, undecided: 0 };
    const { valid } = validity(ballot, rules);
    total[valid === null ? 'undecided' : valid ? 'valid' : 'invalid'] += ballot.count;
    totals.set(ballot.batch, total);
  }
  return inBatchOrder([...totals.keys()]).map((batch) => {
    const total = totals.get(batch)!;
    return { batch, papers: total.valid + total.invalid + total.undecided, ...total };
  });
}

/** Labels in order of their numbers; those that are no numbers last, in the order given. */
export function inBatchOrder(batches: readonly string[]): readonly string[] {
  const order = (batch: string): number => batchNumber(batch) ?? Infinity;
  return [...batches].sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}

/** The number that a label stands for: '1', '2', … as they are stored; null for any other text. */
function batchNumber(batch: string): number | null {
  return /^[1-9]\d{0,8}$/.test(batch) ? Number(batch) : null;
}

function papersPerBatch(papers: readonly Batched[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { batch, count } of papers) held.set(batch, (held.get(batch) ?? 0) + count);
  return held;
}

/** Full batches are passed over, so this ends after as many steps as there are batches. */
function firstWithRoom(held: ReadonlyMap<string, number>, from: number, size: number): { readonly batch: string; readonly room: number } {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a batch of ${size} papers`);
  let number = from;
  while ((held.get(String(number)) ?? 0) >= size) number++;
  return { batch: String(number), room: size - (held.get(String(number)) ?? 0) };
}
