import type { Mark } from './ballot';
import { countDiffering } from './paper-content';

/** A paper as two sequences of papers are aligned by it: equal keys are equal papers. */
export interface AlignedPaper {
  readonly key: string;
  readonly marks: ArrayLike<Mark>;
}

/** One step through two sequences: a place in each (from 0), or null where that sequence lacks the paper. */
export interface Step {
  readonly first: number | null;
  readonly second: number | null;
}

/**
 * Which paper of one sequence stands for which of the other? The fewest papers changed, missing or too many (edit distance), and among as few
 * those whose marks differ least. The same steps whichever sequence comes first.
 */
export function alignPapers(first: readonly AlignedPaper[], second: readonly AlignedPaper[]): readonly Step[] {
  // Equal papers at both ends are equal papers; what lies between is small when there are few differences.
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head]!.key === second[head]!.key) head++;
  let tail = 0;
  while (tail < shorter - head && first.at(-1 - tail)!.key === second.at(-1 - tail)!.key) tail++;
  const middle = alignMiddle(first.slice(head, first.length - tail), second.slice(head, second.length - tail));
  const steps: Step[] = [];
  for (let i = 0; i < head; i++) steps.push({ first: i, second: i });
  for (const step of middle) steps.push({ first: step.first === null ? null : step.first + head, second: step.second === null ? null : step.second + head });
  for (let i = tail; i > 0; i--) steps.push({ first: first.length - i, second: second.length - i });
  return steps;
}

function alignMiddle(first: readonly AlignedPaper[], second: readonly AlignedPaper[]): readonly Step[] {
  // Where two ways are as good, the way back below decides by the side; so the sides are put in an order of their own first.
  if (!isBefore(second, first)) return stepsBack(first, second);
  return stepsBack(second, first).map((step) => ({ first: step.second, second: step.first }));
}

/** Looks for a way near the diagonal first, where it is when there are few differences: the work grows with papers times differences, not with papers squared. */
function stepsBack(first: readonly AlignedPaper[], second: readonly AlignedPaper[]): readonly Step[] {
  for (let band = NARROW + Math.abs(first.length - second.length); ; band *= 4) {
    const prices = new Prices(first, second, band);
    if (prices.areCertain) return walkBack(prices, first.length, second.length);
  }
}

const NARROW = 8;

/** From the end along the cheapest way; a changed paper is preferred to one missing and one too many. */
function walkBack(prices: Prices, length: number, otherLength: number): readonly Step[] {
  const steps: Step[] = [];
  let i = length;
  let j = otherLength;
  while (i > 0 || j > 0) {
    const here = prices.of(i, j);
    if (i > 0 && j > 0 && here === prices.of(i - 1, j - 1) + prices.change(i - 1, j - 1)) steps.push({ first: --i, second: --j });
    else if (i > 0 && here === prices.of(i - 1, j) + prices.lack) steps.push({ first: --i, second: null });
    else steps.push({ first: null, second: --j });
  }
  return steps.reverse();
}

/** What it costs to make the first i papers of one sequence the first j of the other, for all i and j that are not further apart than the band. */
class Prices {
  /** A paper that only one of them has; it weighs like one that differs in every name. */
  readonly lack: number;
  /** One error more always weighs more than any number of marks. */
  private readonly error: number;
  private readonly width: number;
  private readonly costs: Float64Array;

  constructor(private readonly first: readonly AlignedPaper[], private readonly second: readonly AlignedPaper[], private readonly band: number) {
    const names = (first[0] ?? second[0])?.marks.length ?? 0;
    this.error = (names + 1) * (first.length + second.length) + 1;
    this.lack = this.error + names;
    this.width = 2 * band + 1;
    this.costs = new Float64Array((first.length + 1) * this.width).fill(Infinity);
    for (let i = 0; i <= first.length; i++) {
      const last = Math.min(second.length, i + band);
      for (let j = Math.max(0, i - band); j <= last; j++) this.costs[this.place(i, j)] = this.cheapest(i, j);
    }
  }

  /** Is no way outside the band cheaper? Each step away from the diagonal is an error. */
  get areCertain(): boolean {
    return this.of(this.first.length, this.second.length) < (this.band + 1) * this.error;
  }

  of(i: number, j: number): number {
    return Math.abs(i - j) > this.band ? Infinity : this.costs[this.place(i, j)]!;
  }

  change(i: number, j: number): number {
    const one = this.first[i]!;
    const other = this.second[j]!;
    return one.key === other.key ? 0 : this.error + countDiffering(one.marks, other.marks);
  }

  private place(i: number, j: number): number {
    return i * this.width + j - i + this.band;
  }

  private cheapest(i: number, j: number): number {
    if (i === 0 || j === 0) return (i + j) * this.lack;
    return Math.min(this.of(i - 1, j - 1) + this.change(i - 1, j - 1), this.of(i - 1, j) + this.lack, this.of(i, j - 1) + this.lack);
  }
}

/** Shorter sequences first, then by their first different paper. */
function isBefore(one: readonly AlignedPaper[], other: readonly AlignedPaper[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const at = one.findIndex(({ key }, i) => key !== other[i]!.key);
  return at >= 0 && one[at]!.key < other[at]!.key;
}
