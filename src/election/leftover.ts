import type { Mark } from './ballot';
import { countDiffering } from './paper-content';

/** A row of an entry: `count` papers; equal keys are equal papers. */
export interface CountedRow {
  readonly key: string;
  readonly count: number;
  readonly marks: ArrayLike<Mark>;
}

/** So many papers of a row. */
export interface Piece<Row> {
  readonly row: Row;
  readonly times: number;
}

/** So many papers of one side that stand against as many of the other; null where that side has none left. */
export interface PiecePair<Row> {
  readonly times: number;
  readonly first: Row | null;
  readonly second: Row | null;
}

/** What each of two multisets of papers has beyond the other, row by row; the earlier rows of equal papers are the ones that both have. */
export function leftOver<Row extends CountedRow>(first: readonly Row[], second: readonly Row[]): { readonly first: readonly Piece<Row>[]; readonly second: readonly Piece<Row>[] } {
  return { first: beyond(first, second), second: beyond(second, first) };
}

/**
 * Which paper of one side may be which of the other? As many papers against as many (a pile that was typed wrongly as a whole) first, then the
 * fewest differing marks; what finds no partner stands alone. The same pairs whichever side comes first.
 */
export function pairPieces<Row extends CountedRow>(first: readonly Piece<Row>[], second: readonly Piece<Row>[]): PiecePair<Row>[] {
  const left = { first: first.map(({ times }) => times), second: second.map(({ times }) => times) };
  const pairs: PiecePair<Row>[] = [];
  for (const { i, j } of candidates(first, second)) {
    const times = Math.min(left.first[i]!, left.second[j]!);
    if (times === 0) continue;
    left.first[i]! -= times;
    left.second[j]! -= times;
    pairs.push({ times, first: first[i]!.row, second: second[j]!.row });
  }
  first.forEach(({ row }, i) => { if (left.first[i]! > 0) pairs.push({ times: left.first[i]!, first: row, second: null }); });
  second.forEach(({ row }, j) => { if (left.second[j]! > 0) pairs.push({ times: left.second[j]!, first: null, second: row }); });
  return pairs;
}

function beyond<Row extends CountedRow>(rows: readonly Row[], others: readonly Row[]): readonly Piece<Row>[] {
  const common = new Map<string, number>();
  for (const { key, count } of others) common.set(key, (common.get(key) ?? 0) + count);
  return rows.flatMap((row) => {
    const shared = Math.min(common.get(row.key) ?? 0, row.count);
    common.set(row.key, (common.get(row.key) ?? 0) - shared);
    return row.count > shared ? [{ row, times: row.count - shared }] : [];
  });
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly unequal: number;
  readonly differing: number;
  readonly keys: string;
}

/** All pairs, the likeliest first; among as likely ones the texts of both papers decide, in an order that does not know the sides. */
function candidates<Row extends CountedRow>(first: readonly Piece<Row>[], second: readonly Piece<Row>[]): readonly Candidate[] {
  const all = first.flatMap((one, i) => second.map((other, j): Candidate => ({
    i, j,
    unequal: +(one.times !== other.times),
    differing: countDiffering(one.row.marks, other.row.marks),
    keys: one.row.key < other.row.key ? one.row.key + other.row.key : other.row.key + one.row.key,
  })));
  return all.sort((a, b) => a.unequal - b.unequal || a.differing - b.differing || +(a.keys > b.keys) - +(a.keys < b.keys));
}
