import type { Ballot } from '../../election/ballot';
import { paperNumbers } from '../../election/batch';
import { mayNumberPapers, type ExchangeInput } from './exchange-input';

/** A paper as a file lists it. `number`: the one on the paper, 'first–last' on a pile, or its place in the file; `first`: the number on it, on the first of a pile, null where it has none that may be told. */
export interface ListedPaper {
  readonly number: number | string;
  readonly first: number | null;
  readonly ballot: Ballot;
}

/** The papers in the order in which a file may list them: mixed ones as they are numbered, others by what is on them, which says nothing of when they were entered. */
export function listedPapers({ ballots, entry, result }: Pick<ExchangeInput, 'ballots' | 'entry' | 'result'>): readonly ListedPaper[] {
  if (mayNumberPapers(entry)) return numbered(ballots, result.congress.batchSize);
  const sorted = ballots.map((ballot) => ({ ballot, key: contentKey(ballot) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return sorted.map(({ ballot }, index) => ({ number: index + 1, first: null, ballot }));
}

/** Papers that lie in batches bear the numbers of their batch; others the number of their row in the table, or none but their place. */
function numbered(ballots: readonly Ballot[], batchSize: number): readonly ListedPaper[] {
  const batched = ballots.map(({ batch = '', count }) => ({ batch, count }));
  if (batched.some(({ batch }) => batch === '')) return ballots.map((ballot, index) => ({ number: ballot.number ?? index + 1, first: ballot.number ?? null, ballot }));
  return paperNumbers(batched, batchSize).map(({ first, last }, index) => ({ number: first >= last ? first : `${first}–${last}`, first, ballot: ballots[index]! }));
}

function contentKey({ marks, conclusion, count }: Ballot): string {
  return JSON.stringify([Array.from(marks).join(''), conclusion === null ? '' : [conclusion.kind, conclusion.kind === 'invalid' ? conclusion.reason : '', conclusion.note], String(count).padStart(9, '0')]);
}
