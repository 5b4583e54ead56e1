import type { Ballot } from '../../election/ballot';
import { mayNumberPapers, type ExchangeInput } from './exchange-input';

/** A paper as a file lists it; `onPaper`: `number` is the one in the table of papers, by which the paper can be found, and not only its place in the file. */
export interface ListedPaper {
  readonly number: number;
  readonly onPaper: boolean;
  readonly ballot: Ballot;
}

/** The papers in the order in which a file may list them: mixed ones as they are numbered, others by what is on them, which says nothing of when they were entered. */
export function listedPapers({ ballots, entry }: Pick<ExchangeInput, 'ballots' | 'entry'>): readonly ListedPaper[] {
  if (mayNumberPapers(entry)) return ballots.map((ballot, index) => ({ number: ballot.number ?? index + 1, onPaper: true, ballot }));
  const sorted = ballots.map((ballot) => ({ ballot, key: contentKey(ballot) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return sorted.map(({ ballot }, index) => ({ number: index + 1, onPaper: false, ballot }));
}

function contentKey({ marks, conclusion, count }: Ballot): string {
  return JSON.stringify([Array.from(marks).join(''), conclusion === null ? '' : [conclusion.kind, conclusion.kind === 'invalid' ? conclusion.reason : '', conclusion.note], String(count).padStart(9, '0')]);
}
