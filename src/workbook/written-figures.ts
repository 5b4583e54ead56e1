import { ownContent } from '../election/before-votes';
import { ballotText } from '../election/logged-paper';
import type { Book } from './book';
import type { Counts } from './counts';
import { ballotsTable } from './schema';
import { sha256 } from './sha256';
import type { StoredBallot, StoredContest } from './state';

/** What stands before figures that tell the contest's row and names too; those of earlier versions have nothing before them, and are compared as they were made. */
const VERSION = '2:';

/** What the result sheets of a contest were made from, as a hash that is kept with them. */
export class WrittenFigures {
  private readonly known = new Map<string, { readonly content: string; readonly hash: string }>();

  constructor(private readonly book: Book, private readonly counts: Counts) {}

  /** The figures of sheets that are written now; '' for those of the whole congress. */
  of(contest: string): string {
    if (contest === '') return '';
    const own = this.book.contest(contest);
    return VERSION + this.hash(VERSION + contest, [...this.earlier(own, this.papersOf(own) ?? []), ...rowContent(own)]);
  }

  /** Are the figures kept with a sheet still those of its contest? So it is said as well where nobody can tell: of papers in a sheet that has not been read, or in a table that is damaged. */
  hold(figures: string, contest: StoredContest): boolean {
    const papers = this.papersOf(contest);
    if (papers === null || this.isDamaged(contest)) return true;
    return figures === (figures.startsWith(VERSION) ? this.of(contest.id) : this.hash(contest.id, this.earlier(contest, papers)));
  }

  /** Papers, the numbers agreed, and what the base is made of. */
  private earlier(contest: StoredContest, papers: readonly StoredBallot[]): readonly unknown[] {
    const { congress } = this.book.memory.get();
    const texts = papers.map((ballot) => ballotText({ ...ballot, batch: '' }, 'en'));
    return [contest.issued, contest.collected, texts, congress?.convoked, congress?.present, congress?.deductions, ...ownContent(contest)];
  }

  /** A hash takes its time: it is made anew only when what it is of has changed. */
  private hash(key: string, of: readonly unknown[]): string {
    const content = JSON.stringify(of);
    const known = this.known.get(key);
    if (known?.content === content) return known.hash;
    const hash = sha256(content);
    this.known.set(key, { content, hash });
    return hash;
  }

  private papersOf(contest: StoredContest): readonly StoredBallot[] | null {
    return this.counts.papersOf(contest);
  }

  private isDamaged({ id, source }: StoredContest): boolean {
    const tables = ['Congress', 'Contests', 'Candidates', ...(source === null ? [ballotsTable(id)] : [])];
    return this.book.memory.get().damage.some(({ code, where }) => (code === 'F.911' || code === 'F.912') && tables.includes(where.table ?? ''));
  }
}

/** What hands may change in the row of a contest and in its names; as the tables give it back when they are read. */
function rowContent({ office, form, seats, round, kind, follows, candidates }: StoredContest): readonly unknown[] {
  return [office, form, seats, round, kind, follows ?? '', candidates.map(({ position, name, person, planned }) => [position, name.normalize('NFC').trim(), person, planned])];
}
