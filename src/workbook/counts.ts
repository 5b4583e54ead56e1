import { countContest, type ContestResult } from '../election/contest-result';
import type { Book } from './book';
import { DESKS } from './schema';
import type { StoredBallot, StoredContest } from './state';
import { withSecondEntry, withSharedPapers } from './write-results';

/** Counts any contest of the workbook from memory. Asked again of what has not changed, it gives the same object. */
export class Counts {
  private readonly known = new Map<string, { readonly from: readonly unknown[]; readonly result: ContestResult }>();

  constructor(private readonly book: Book) {}

  /** Over the papers of desk 1, which are the record that counts; null when it cannot be counted. */
  resultOf(id: string): ContestResult | null {
    const { book } = this;
    const { congress, contests } = book.memory.get();
    const contest = contests.find((one) => one.id === id);
    const papers = contest === undefined ? null : this.papersOf(contest);
    if (congress === null || contest === undefined || papers === null) return null;
    const from = [congress, contests, papers, ...DESKS.flatMap((desk) => [book.papers(id, desk), book.at(desk).entry(id).phase])];
    const known = this.known.get(id);
    if (known !== undefined && known.from.every((one, i) => one === from[i])) return known.result;
    const result = withSecondEntry(withSharedPapers(countContest(congress, contest, papers), contests, contest), contest, book.entries(id));
    this.known.set(id, { from, result });
    return result;
  }

  /** The rounds from the first vote to this one; [] when one of them cannot be counted. */
  roundsOf(id: string): readonly ContestResult[] {
    const results = chainOf(this.book.memory.get().contests, id).map((round) => this.resultOf(round));
    return results.some((result) => result === null) ? [] : (results as ContestResult[]);
  }

  /** The papers of a contest that is counted in place: null while its sheet has not been read, or cannot be. */
  private papersOf({ id, source }: StoredContest): readonly StoredBallot[] | null {
    return source === null ? this.book.papers(id, '1') : (this.book.inPlace.get(id) ?? null);
  }
}

/** The ids from the first vote to this one, by what each follows; [] when there is no such contest. A vote that would follow itself is the first. */
export function chainOf(contests: readonly StoredContest[], id: string): readonly string[] {
  const chain: string[] = [];
  for (let at = contests.find((one) => one.id === id); at !== undefined && !chain.includes(at.id); at = contests.find((one) => one.id === at?.follows)) chain.unshift(at.id);
  return chain;
}
