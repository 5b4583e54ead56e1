import { ownContent } from '../election/before-votes';
import type { Congress } from '../election/congress';
import { ballotText } from '../election/logged-paper';
import { roundsOf } from '../election/round';
import { congressOf } from '../election/sitting';
import type { Book } from './book';
import { without } from './contest-course';
import type { Counts } from './counts';
import { ballotsTable } from './schema';
import { sha256 } from './sha256';
import type { StoredBallot, StoredContest } from './state';

/** What stands before figures that tell the votes that the contest follows too; before those that told its own row and names alone; the first version's have nothing before them. They are compared as they were made. */
const VERSION = '3:';
const SECOND = '2:';

/** What the result sheets of a contest were made from, as a hash that is kept with them. */
export class WrittenFigures {
  private readonly known = new Map<string, { readonly content: string; readonly hash: string }>();

  constructor(private readonly book: Book, private readonly counts: Counts) {}

  /** The figures of sheets that are written now; '' for those of the whole congress. */
  of(contest: string): string {
    if (contest === '') return '';
    return VERSION + this.hash(VERSION + contest, this.told(this.roundsOf(contest)));
  }

  /** Are the figures kept with a sheet still those of its contest? So it is said as well where nobody can tell: of papers in a sheet that has not been read, or in a table that is damaged. */
  hold(figures: string, contest: StoredContest): boolean {
    const rounds = figures.startsWith(VERSION) ? this.roundsOf(contest.id) : [contest];
    if (rounds.some((round) => this.papersOf(round) === null || this.isDamaged(round))) return true;
    if (figures.startsWith(VERSION)) return figures === this.of(contest.id) || figures === this.undecided(rounds);
    if (figures.startsWith(SECOND)) return figures === SECOND + this.hash(SECOND + contest.id, this.whole(contest));
    return figures === this.hash(contest.id, this.earlier(contest));
  }

  /** The contest and the votes that it follows, whose numbers its sheets tell too. */
  private roundsOf(id: string): readonly StoredContest[] {
    const ids = roundsOf(this.book.memory.get().contests, id);
    return ids.map((one) => this.book.contest(one));
  }

  /** The figures of sheets that were written before it was decided what follows: they say nothing of it, and so nothing wrong. */
  private undecided(rounds: readonly StoredContest[]): string {
    const last = rounds.at(-1)!;
    return VERSION + this.hash(`undecided ${last.id}`, this.told([...rounds.slice(0, -1), without(last, 'decision')]));
  }

  /** What sheets tell of these votes, and the law by which they were counted. */
  private told(rounds: readonly StoredContest[]): readonly unknown[] {
    const { congress } = this.book.memory.get();
    return [congress?.meeting, congress?.level, congress?.regulation, ...rounds.map((round) => [...this.whole(round), round.decision ?? ''])];
  }

  private whole(contest: StoredContest): readonly unknown[] {
    return [...this.earlier(contest), ...rowContent(contest)];
  }

  /** Papers, the numbers agreed, and what the base is made of. */
  private earlier(contest: StoredContest): readonly unknown[] {
    const { congress } = this.book.memory.get();
    const texts = (this.papersOf(contest) ?? []).map((ballot) => ballotText({ ...ballot, batch: '' }, 'en'));
    return [contest.issued, contest.collected, texts, congress?.convoked, congress?.present, congress?.deductions, ...concludedContent(congress, contest), ...ownContent(contest)];
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

/** Whom the committee concluded not to count in the base of this vote, and why; [] where it has not, so that older figures stay as they were. */
function concludedContent(congress: Congress | null, contest: StoredContest): readonly unknown[] {
  const concludedOut = congress === null ? undefined : congressOf(congress, contest).concludedOut;
  return concludedOut === undefined ? [] : [[concludedOut.people, concludedOut.reason]];
}

/** What hands may change in the row of a contest and in its names; as the tables give it back when they are read. */
function rowContent({ office, form, seats, round, kind, follows, candidates }: StoredContest): readonly unknown[] {
  return [office, form, seats, round, kind, follows ?? '', candidates.map(({ position, name, person, planned }) => [position, name.normalize('NFC').trim(), person, planned])];
}
