import { countContest, type ContestResult } from '../election/contest-result';
import { roundsOf } from '../election/round';
import type { Book } from './book';
import { sameNames } from './drafted';
import { DESKS } from './schema';
import type { StoredBallot, StoredContest } from './state';
import { withSecondEntry, withOtherContests } from './write-results';

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
    const result = withSecondEntry(withOtherContests(countContest(congress, contest, papers), contests, contest), contest, book.entries(id));
    this.known.set(id, { from, result });
    return result;
  }

  /** The rounds from the first vote to this one; [] when one of them cannot be counted. */
  roundsOf(id: string): readonly ContestResult[] {
    const results = roundsOf(this.book.memory.get().contests, id).map((round) => this.resultOf(round));
    return results.some((result) => result === null) ? [] : (results as ContestResult[]);
  }

  /** The papers that a contest is counted from; null for one that is counted in place while its sheet has not been read as it is set up now, or cannot be. */
  papersOf(contest: StoredContest): readonly StoredBallot[] | null {
    const { book } = this;
    const { id, source } = contest;
    if (source === null || id === book.memory.get().openId) return book.papers(id, '1');
    const read = book.inPlace.get(id);
    return read !== undefined && readAlike(read.contest, contest) ? read.papers : null;
  }
}

/** Are the same cells the same papers of both? */
function readAlike(a: StoredContest, b: StoredContest): boolean {
  return JSON.stringify(a.source) === JSON.stringify(b.source) && sameNames(a, b);
}
