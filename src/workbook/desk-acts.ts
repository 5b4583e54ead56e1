import type { Contest } from '../election/contest';
import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import { fill } from '../locale/language';
import { tableTexts } from '../locale/tables';
import { ballotBody, readBallots } from './ballot-rows';
import type { Blind } from './blind';
import type { Book } from './book';
import { courseOf } from './contest-course';
import { deskFinding, readDeskFile, sameVote, writeDeskFile, continues, type DeskFileContent } from './desk-file';
import { DeskRecord } from './desk-record';
import type { TextStorage } from './older-journal';
import { SETTINGS } from './read-workbook';
import { COLUMNS, DESKS, ballotHeadings, ballotsTable, headings, logTable } from './schema';
import type { SetUpActs } from './set-up-acts';
import type { DeskFile, StoredBallot, StoredContest } from './state';
import type { Cell } from './table-sheet';
import type { TableValues } from './table-values';
import type { BookToVerify } from './verify';

const KEY = 'congress.1.desk:';

/** Who enters in this pane, and the files that desks on different computers hand each other. */
export class DeskActs {
  /** The desk that this workbook was made for; null for the workbook of desk 1. */
  private own: DeskId | null = null;

  constructor(private readonly book: Book, private readonly setUp: SetUpActs, private readonly blind: Blind, private readonly session: () => TextStorage, private readonly file: () => string) {}

  /** By what the journal knows this workbook: that of another desk bears the first log row of desk 1's, but is none of its papers. */
  workbook(): string {
    const id = this.book.id();
    return id === '' || this.own === null ? id : `${id}.${this.own}`;
  }

  /** Whose papers this pane enters: as chosen in this session, else as the workbook is meant for. */
  resolve(setting: unknown): void {
    this.own = deskIn(setting);
    this.book.memory.set({ desk: deskIn(this.kept()) ?? this.own ?? '1' });
  }

  choose(desk: DeskId): void {
    this.book.memory.set({ desk, rival: false });
    try {
      this.session().setItem(KEY + this.file(), desk);
    } catch {
      // A browser that keeps nothing for the session asks again after a reload.
    }
  }

  make(desk: DeskId): DeskFile {
    const { book } = this;
    const { desk: at, congress, language, rehearsal, contests } = book.memory.get();
    if (congress === null) throw new Error('There is no congress in this workbook.');
    const hands = at !== '1';
    const whose = hands ? at : desk;
    const record = book.at(whose);
    const entered = contests.filter(({ id, source }) => source === null && record.entry(id).phase !== 'none');
    const content: DeskFileContent = {
      kind: hands ? 'entries' : 'setup', workbook: book.id(), firstRow: book.at('1').log[0]!, desk: whose, language, rehearsal, congress,
      contests: contests.filter(({ source }) => source === null).map(contestOf),
      papers: hands ? entered.map(({ id, candidates }) => ({ contest: id, rows: ballotBody(book.papers(id, whose), candidates.length, language) })) : [],
      log: hands ? record.log : [],
    };
    return { name: fill(tableTexts[language].files[content.kind], { desk: whose }), text: writeDeskFile(content) };
  }

  /** F.931 when the file cannot be taken here. */
  async take(text: string): Promise<Finding | null> {
    const read = readDeskFile(text);
    if ('finding' in read) return read.finding;
    const { content } = read;
    if (this.book.memory.get().congress === null) return content.kind === 'setup' ? this.become(content) : deskFinding('otherWorkbook');
    if (content.workbook !== this.book.id()) return deskFinding('otherWorkbook');
    if (content.kind === 'setup') return this.own === content.desk ? this.addContests(content) : deskFinding('otherWorkbook');
    return this.own === null ? this.takeEntries(content) : deskFinding('otherWorkbook');
  }

  private async takeEntries(content: DeskFileContent): Promise<Finding | null> {
    const { book, setUp } = this;
    // Fetched when it is asked for; what cannot be fetched now may be tried again.
    const checking = await import('./verify').catch(() => null);
    if (checking === null) return deskFinding('busy');
    await book.queue.settled();
    const { desk, log, papers } = content;
    const { contests, language, rehearsal } = book.memory.get();
    const own = papers.map(({ contest }) => contests.find(({ id }) => id === contest));
    const same = own.every((contest) => contest !== undefined && content.contests.some((one) => sameVote(one, contest)));
    if (desk === '1' || !same) return deskFinding('otherContest');
    // A file of the rehearsal is none of the count.
    if (content.rehearsal !== rehearsal || !continues(log, book.at(desk).log)) return deskFinding('older');
    const read = papers.map(({ contest, rows }) => this.read(book.contest(contest), rows));
    const damaged = read.some(({ unread }) => unread) || checking.verifyBook(bookOf(desk, log, read), 'vi').findings.length > 0;
    if (damaged) return deskFinding('damaged');
    if (book.queue.state().waiting > 0 || isOpen(log, read)) return deskFinding('busy');
    const before = book.at(desk).head();
    // What the desk has dropped since it handed in last is not in the file any more.
    const dropped = contests.filter(({ id }) => !read.some(({ contest }) => contest === id) && book.places.has(ballotsTable(id, desk)));
    dropped.forEach(({ id }) => { book.at(desk).ballots.set(id, []); });
    read.forEach(({ contest, ballots }) => { book.at(desk).ballots.set(contest, ballots); });
    book.at(desk).takeLog(log, log.length);
    const names = [logTable(desk), ...[...papers.map(({ contest }) => contest), ...dropped.map(({ id }) => id)].map((id) => ballotsTable(id, desk))];
    const drawn = names.map((name) => setUp.redraw(book.spec(name)));
    const recorded = book.record({ act: 'import', before, after: `${fill(tableTexts[language].desk, { desk })}: ${book.at(desk).head()}` }, []);
    await Promise.all([...drawn, recorded]);
    this.blind.update({ again: true });
    return null;
  }

  /** Makes an empty workbook that of another desk: set up as desk 1 has it, the first row of its log included, by which the two know each other. */
  private async become({ desk, language, congress, rehearsal, contests, firstRow }: DeskFileContent): Promise<null> {
    const { book, setUp } = this;
    this.own = desk;
    this.choose(desk);
    book.memory.set({ congress, language, rehearsal, contests: [] });
    book.logged(firstRow, '1');
    // Whose workbook it is goes first: cut off after the tables, it would pass for that of desk 1.
    const set = book.queue.push(async (context) => {
      context.workbook.settings.add(SETTINGS.desk, desk);
      context.workbook.settings.add(SETTINGS.language, language);
      await context.sync();
    });
    const made = setUp.makeMissing();
    const adopted = contests.map((contest) => setUp.adopt({ ...contest, status: 'setup', source: null }));
    const recorded = book.record({ act: 'import', after: fill(tableTexts[language].desk, { desk }) }, []);
    await Promise.all([made, set, ...adopted, recorded]);
    return null;
  }

  /** Votes that desk 1 has set up since, and the numbers of papers as it knows them now. */
  private async addContests({ contests }: DeskFileContent): Promise<Finding | null> {
    const there = this.book.memory.get().contests;
    const differ = contests.some((contest) => there.some((one) => one.id === contest.id && !sameVote(one, contest)));
    if (differ) return deskFinding('otherContest');
    const added = contests.filter(({ id }) => !there.some((one) => one.id === id));
    const recounted = contests.filter(({ id, issued, collected }) => there.some((one) => one.id === id && (one.issued !== issued || one.collected !== collected)));
    await Promise.all([
      ...added.map((contest) => this.setUp.adopt({ ...contest, status: 'setup', source: null })),
      ...recounted.map(({ id, issued, collected }) => this.setUp.saveCounts(id, { issued, collected })),
    ]);
    return null;
  }

  /** Reads the rows of a file's papers as if they stood in a table. */
  private read({ id, form, candidates }: StoredContest, rows: readonly (readonly Cell[])[]): FilePapers {
    const names = candidates.map(({ name }) => name);
    const table = tableOf([ballotHeadings(names, 'vi'), ...rows]);
    const { ballots, findings } = readBallots(table, { names, form });
    return { contest: id, names: names.length, table, ballots, unread: findings.length > 0 };
  }

  private kept(): string | null {
    try {
      return this.session().getItem(KEY + this.file());
    } catch {
      return null;
    }
  }
}

/** The papers of a contest as a file brings them. */
interface FilePapers {
  readonly contest: string;
  readonly names: number;
  readonly table: TableValues;
  readonly ballots: readonly StoredBallot[];
  readonly unread: boolean;
}

function tableOf(values: TableValues['values']): TableValues {
  return { name: '', sheet: '', sheetId: '', row: 0, column: 0, values };
}

/** The file's papers and log, as they are held against each other. */
function bookOf(desk: DeskId, log: DeskFileContent['log'], papers: readonly FilePapers[]): BookToVerify {
  return { logs: [{ desk, table: tableOf([headings(COLUMNS.Log, 'vi'), ...log]) }], papers: papers.map((one) => ({ ...one, desk })) };
}

/** Has the desk not closed an entry yet? */
function isOpen(log: DeskFileContent['log'], papers: readonly FilePapers[]): boolean {
  const record = new DeskRecord('2');
  record.takeLog(log, log.length);
  return papers.some(({ contest, ballots }) => {
    record.ballots.set(contest, ballots);
    return record.entry(contest).phase === 'open';
  });
}

/** What another desk needs to know of a contest. */
function contestOf({ id, office, form, seats, round, kind, candidates, issued, collected, ...rest }: StoredContest): Contest {
  return { id, office, form, seats, round, kind, candidates, issued, collected, ...courseOf(rest) };
}

function deskIn(setting: unknown): DeskId | null {
  return DESKS.find((desk) => desk === setting) ?? null;
}
