import { BallotActs } from './ballot-acts';
import { Blind } from './blind';
import { Book, type TableWrite } from './book';
import { Counts } from './counts';
import { CourseActs } from './course-acts';
import { DeskActs } from './desk-acts';
import { EntryActs } from './entry-acts';
import { Journal, type JournalStorage } from './journal';
import { JournalActs } from './journal-acts';
import { Memory } from './memory';
import type { TextStorage } from './older-journal';
import { SETTINGS } from './read-workbook';
import { Migration } from './migration';
import { Overwritten } from './overwritten';
import { Reading } from './reading';
import { Recorder } from './recorder';
import { RehearsalActs } from './rehearsal-acts';
import { ResultActs } from './result-acts';
import { RosterActs } from './roster-acts';
import { SetUpActs } from './set-up-acts';
import { TextsActs } from './texts-acts';
import { takeOver, view, type AllValues } from './take-over';
import { VerifyActs } from './verify-acts';
import { WriteQueue } from './write-queue';
import { WrittenFigures } from './written-figures';

/** What the store needs of the browser around it. */
export interface Surroundings {
  /** Local ISO time for the log, and milliseconds that only ever grow. */
  readonly clock: () => { readonly time: string; readonly milliseconds: number };
  /** Keeps what the workbook has not confirmed. */
  readonly journal: JournalStorage;
  /** Where the first version kept that. */
  readonly local: () => TextStorage;
  /** Keeps for the session whose papers are entered here. */
  readonly session: () => TextStorage;
  /** The name of the workbook's file. */
  readonly file: () => string;
}

/** Everything that the store is made of, and how its parts tell each other what has changed. */
export class Parts {
  readonly memory = new Memory();
  readonly queue = new WriteQueue(() => { this.queueChanged(); });
  readonly book: Book;
  readonly setUp: SetUpActs;
  readonly results: ResultActs;
  readonly course: CourseActs;
  readonly roster: RosterActs;
  readonly texts: TextsActs;
  readonly counts: Counts;
  readonly migration: Migration;
  readonly blind: Blind;
  readonly desks: DeskActs;
  readonly journal: JournalActs;
  readonly entry: EntryActs;
  readonly papers: BallotActs;
  readonly rehearsal: RehearsalActs;
  readonly record: VerifyActs;
  readonly overwritten: Overwritten;
  readonly reading: Reading;

  constructor({ clock, journal: storage, local, session, file }: Surroundings) {
    const { memory } = this;
    const book = new Book(memory, this.queue, clock);
    const journal = new Journal(storage, (unsafe) => { if (unsafe?.data['case'] !== memory.get().unsafe?.data['case']) memory.set({ unsafe }); });
    const where = { workbook: () => this.desks.workbook(), file };
    const recorder = new Recorder(book, journal, where, () => { this.show(); });
    this.book = book;
    this.setUp = new SetUpActs(book);
    this.counts = new Counts(book);
    this.results = new ResultActs(book, this.setUp, new WrittenFigures(book, this.counts));
    this.course = new CourseActs(book, this.setUp, this.results, () => this.reading.reload());
    this.roster = new RosterActs(book, this.setUp);
    this.texts = new TextsActs(book, this.setUp);
    this.migration = new Migration(book);
    this.blind = new Blind(book);
    this.desks = new DeskActs(book, this.setUp, this.blind, session, file);
    this.entry = new EntryActs(book, recorder, this.setUp, { touch: (contest) => this.touch(contest), changed: () => { this.phaseChanged(); } });
    this.papers = new BallotActs(book, recorder, this.entry);
    this.journal = new JournalActs({ book, journal, recorder, entries: this.entry, where, local });
    this.overwritten = new Overwritten(book, recorder, (act) => { this.journal.again(act); });
    this.rehearsal = new RehearsalActs(book, recorder, this.setUp, this.results);
    this.record = new VerifyActs(book);
    this.reading = new Reading(book, (read) => { this.take(read); });
  }

  /** Shows the open contest as memory has it now. */
  show(): void {
    this.memory.set({ ...view(this.book, this.memory.get().openId), ...this.papers.can() });
  }

  /** An entry has got into another phase, or another contest or desk is looked at. */
  phaseChanged(): void {
    this.papers.begin();
    this.blind.update();
  }

  private take(read: AllValues): void {
    const { book, memory, papers } = this;
    const { openId, phase } = memory.get();
    const { settings } = read.values;
    this.results.take(settings.get(SETTINGS.sheets));
    this.blind.take(settings.get(SETTINGS.hidden));
    if (phase === 'starting') this.desks.resolve(settings.get(SETTINGS.desk));
    const elsewhere = this.overwritten.isEnteredElsewhere(read);
    const lost = this.overwritten.find(read);
    takeOver(book, read);
    this.migration.take(read.values);
    this.overwritten.redo(lost);
    if (elsewhere) memory.set({ rival: true });
    this.results.compare();
    const { canUndo, canRedo } = papers.can();
    // Papers that were written over stand under other numbers now, and those of the other window count as well.
    if ((!canUndo && !canRedo) || memory.get().openId !== openId || elsewhere || lost.length > 0) papers.begin();
    this.blind.update();
    this.show();
  }

  private queueChanged(): void {
    const before = this.memory.get().refused;
    this.memory.set(this.queue.state());
    // A table that is gone shows as damage, with its repair.
    if (this.queue.state().refused !== null && before === null) void this.reading.reload();
    this.reading.whenWritten();
  }

  /** What else changes with the first paper, and with the first change after the results were written. */
  private touch(contest: string): readonly TableWrite[] {
    const { status } = this.book.contest(contest);
    this.results.outdate(contest);
    if (status === 'entry') return [];
    return [this.setUp.changed(contest, { status: 'entry' })];
  }
}
