import { nextBatch, paperNumbers } from '../../election/batch';
import type { StoredBallot } from '../../workbook/state';

/** What stands on the papers: the numbers of each row's papers by row, the batch that is being filled, and the number of the next paper. */
export interface PaperNumbers {
  readonly byRow: ReadonlyMap<number, { readonly first: number; readonly last: number }>;
  readonly batch: string;
  readonly next: number;
}

/** The numbers on these papers; worked out once for a list of papers, whoever asks. */
export function numbersOf(ballots: readonly StoredBallot[], batchSize: number): PaperNumbers {
  const known = worked.get(ballots);
  if (known?.batchSize === batchSize) return known;
  const { batch } = nextBatch(ballots, batchSize);
  const numbers = paperNumbers([...ballots, { batch, count: 1 }], batchSize);
  const numbered = {
    byRow: new Map(ballots.map(({ number }, index) => [number, numbers[index] ?? { first: number, last: number }] as const)),
    batch, next: numbers.at(-1)?.first ?? 1, batchSize,
  };
  worked.set(ballots, numbered);
  return numbered;
}

/** The numbers of these rows as they are read: "31", "31–90", "48–50, 61–70". */
export function numbersText(rows: readonly { readonly number: number }[], { byRow }: PaperNumbers): string {
  const joined: { first: number; last: number }[] = [];
  for (const { number } of rows) {
    const { first, last } = byRow.get(number) ?? { first: number, last: number };
    const before = joined.at(-1);
    if (before?.last === first - 1) before.last = last;
    else joined.push({ first, last });
  }
  return joined.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

const worked = new WeakMap<readonly StoredBallot[], PaperNumbers & { readonly batchSize: number }>();
