import { alignPapers } from './alignment';
import type { EnteredPaper } from './comparison';
import { leftOver, pairPieces, type Piece } from './leftover';

/** A row of an entry with what it is compared by: equal keys are equal papers. */
export interface Row {
  readonly key: string;
  readonly count: number;
  readonly marks: EnteredPaper['marks'];
  readonly paper: EnteredPaper;
  /** The number on its first paper. */
  readonly printed: number;
}

/** So many papers of a row of one entry against as many of the other; null where that entry has none. */
export interface RowPair {
  readonly times: number;
  readonly first: Row | null;
  readonly second: Row | null;
}

/** How one batch differs. single: both entries have single papers only; reordered: papers lie elsewhere, and were compared by what is on them. */
export interface BatchDifferences {
  readonly pairs: readonly RowPair[];
  readonly single: boolean;
  readonly reordered: boolean;
}

/** Where do two entries of one batch differ? */
export function compareBatch(first: readonly Row[], second: readonly Row[]): BatchDifferences {
  const single = [...first, ...second].every(({ count }) => count === 1);
  const beyond = leftOver(first, second);
  if (!single) return { pairs: pairPieces(merged(beyond.first), merged(beyond.second)).sort(byPlace), single, reordered: false };
  if (beyond.first.length + beyond.second.length === 0) return { pairs: [], single, reordered: first.some(({ key }, i) => key !== second[i]!.key) };
  return compareInOrder(first, second);
}

/** The number on the paper of the first entry, else of the second. */
export function placeOf({ first, second }: RowPair): number {
  return (first ?? second)!.printed;
}

/** Where do two entries of single papers differ that do not hold the same papers? */
function compareInOrder(first: readonly Row[], second: readonly Row[]): BatchDifferences {
  const steps = alignPapers(first, second)
    .map((step): RowPair => ({ times: 1, first: step.first === null ? null : first[step.first]!, second: step.second === null ? null : second[step.second]! }));
  const slips = slipsIn(steps);
  const unlike = steps.filter((pair) => !isAlike(pair) && !slips.has(pair));
  const lone = { first: unlike.flatMap((pair) => pair.first ?? []), second: unlike.flatMap((pair) => pair.second ?? []) };
  const left = leftOver(lone.first, lone.second);
  // A paper that lies elsewhere in the other entry shows that the order tells nothing: then only what is on the papers does.
  const reordered = left.first.length < lone.first.length;
  const pairs = reordered ? pairPieces(left.first, left.second) : unlike;
  return { pairs: [...pairs, ...slips].sort(byPlace), single: true, reordered };
}

/** Papers this near may have been taken up in another order. */
const NEAR = 2;

/** So many recognised papers in their place show that the order is the same. */
const ENOUGH = 5;

/**
 * Papers that both entries have in the same place and typed differently, though the other entry has such a paper elsewhere. Where the order is the same,
 * that is the same slip made on two papers that were alike: many papers of a congress are alike, so that it is more frequent than the same slip
 * on the same paper. A paper lies elsewhere only when it does near by, or when it has no counterpart in its place.
 */
function slipsIn(steps: readonly RowPair[]): ReadonlySet<RowPair> {
  if (!haveSameOrder(steps)) return new Set();
  const places = { first: placesOf(steps, 'first'), second: placesOf(steps, 'second') };
  const mayLieAt = (at: number, others: readonly number[] = []): boolean => others.some((other) => Math.abs(other - at) <= NEAR || !isChanged(steps[other]!));
  return new Set(steps.filter((pair, at) =>
    isChanged(pair) && !mayLieAt(at, places.second.get(pair.first!.key)) && !mayLieAt(at, places.first.get(pair.second!.key))));
}

function isChanged({ first, second }: RowPair): boolean {
  return first !== null && second !== null && first.key !== second.key;
}

/** Where does each paper of one entry lie that is not the same in the other? */
function placesOf(steps: readonly RowPair[], side: 'first' | 'second'): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  steps.forEach((pair, at) => {
    const row = pair[side];
    if (row === null || isAlike(pair)) return;
    places.set(row.key, [...(places.get(row.key) ?? []), at]);
  });
  return places;
}

/** Do the papers that can be recognised, because they occur once in each entry, lie in their place, more than two for each that lies elsewhere? */
function haveSameOrder(steps: readonly RowPair[]): boolean {
  const once = { first: keysThatOccurOnce(steps.map(({ first }) => first)), second: keysThatOccurOnce(steps.map(({ second }) => second)) };
  const recognised = steps.filter(({ first }) => first !== null && once.first.has(first.key) && once.second.has(first.key));
  const inPlace = recognised.filter(isAlike).length;
  return inPlace >= ENOUGH && inPlace > 2 * (recognised.length - inPlace);
}

function keysThatOccurOnce(rows: readonly (Row | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) if (row !== null) counts.set(row.key, (counts.get(row.key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([key]) => key));
}

function isAlike({ first, second }: RowPair): boolean {
  return first?.key === second?.key;
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

function byPlace(a: RowPair, b: RowPair): number {
  return placeOf(a) - placeOf(b);
}
