import type { Congress } from '../election/congress';
import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import type { SheetModel } from '../report/sheet-model';
import { BallotActs } from './ballot-acts';
import { Blind } from './blind';
import { Book, type TableWrite } from './book';
import { DeskActs } from './desk-acts';
import { EntryActs } from './entry-acts';
import { attempt } from './excel-run';
import { Journal, type JournalStorage } from './journal';
import { JournalActs } from './journal-acts';
import { readLogRow } from './log-rows';
import { Memory } from './memory';
import type { TextStorage } from './older-journal';
import { SETTINGS } from './read-workbook';
import { Reading, recalculate } from './reading';
import { Recorder } from './recorder';
import { RehearsalActs } from './rehearsal-acts';
import { mend } from './repair';
import { ResultActs } from './result-acts';
import { findPlaces, type ResultPlaces } from './result-places';
import { DESKS } from './schema';
import { readRange, readSelection } from './selection';
import { SetUpActs } from './set-up-acts';
import type { BallotEntry, ContestDraft, DeskFile, LogRow, PaperAct, Selection, Settlement, State, Store, Verification, WrittenSheets } from './state';
import { takeOver, view, type AllValues } from './take-over';
import { VerifyActs } from './verify-acts';
import { WriteQueue } from './write-queue';

/** The requirement sets that the product can do without, but says so. */
const OPTIONAL_SETS = [['CustomFunctionsRuntime', '1.1'], ['SharedRuntime', '1.1']] as const;

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

/** The store over Office.js. */
export class WorkbookStore implements Store {
  private readonly memory = new Memory();
  private readonly queue = new WriteQueue(() => { this.queueChanged(); });
  private readonly book: Book;
  private readonly setUp: SetUpActs;
  private readonly results: ResultActs;
  private readonly blind: Blind;
  private readonly desks: DeskActs;
  private readonly journal: JournalActs;
  private readonly entry: EntryActs;
  private readonly papers: BallotActs;
  private readonly rehearsal: RehearsalActs;
  private readonly record: VerifyActs;
  private readonly reading: Reading;

  constructor({ clock, journal: storage, local, session, file }: Surroundings) {
    const { memory } = this;
    const book = new Book(memory, this.queue, clock);
    const journal = new Journal(storage, (unsafe) => { if (unsafe?.data['case'] !== memory.get().unsafe?.data['case']) memory.set({ unsafe }); });
    const where = { workbook: () => this.desks.workbook(), file };
    const recorder = new Recorder(book, journal, where, () => { this.show(); });
    this.book = book;
    this.setUp = new SetUpActs(book);
    this.results = new ResultActs(book, this.setUp);
    this.blind = new Blind(book);
    this.desks = new DeskActs(book, this.setUp, this.blind, session, file);
    this.entry = new EntryActs(book, recorder, this.setUp, { touch: (contest) => this.touch(contest), changed: () => { this.phaseChanged(); } });
    this.papers = new BallotActs(book, recorder, this.entry, (contest) => this.touch(contest));
    this.journal = new JournalActs({ book, journal, recorder, entries: this.entry, where, local });
    this.rehearsal = new RehearsalActs(book, recorder, this.setUp, this.results);
    this.record = new VerifyActs(book);
    this.reading = new Reading(book, (read) => { this.take(read); });
  }

  getState(): State {
    return this.memory.get();
  }

  subscribe(listener: () => void): () => void {
    return this.memory.subscribe(listener);
  }

  async start(): Promise<void> {
    const { memory, book } = this;
    const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
    memory.publish((contest, desk) => book.papers(contest, desk));
    if (!has('ExcelApi', '1.9')) {
      memory.set({ phase: 'unsupported' });
      return;
    }
    memory.set({ missing: OPTIONAL_SETS.filter(([set, version]) => !has(set, version)).map(([set]) => set) });
    // The journal first: an act that lands while we read is then seen in its log.
    await this.journal.read();
    await this.reading.start();
    this.journal.restore();
    this.papers.begin();
    this.show();
    memory.set({ phase: 'ready', refused: this.queue.state().refused });
    await recalculate();
  }

  reload(): Promise<void> {
    return this.reading.reload();
  }

  setLanguage(language: Language): Promise<void> {
    return this.setUp.saveLanguage(language);
  }

  async saveCongress(congress: Congress): Promise<void> {
    await this.setUp.saveCongress(congress);
    this.results.compare();
  }

  saveRoster(rows: readonly (readonly unknown[])[]): Promise<void> {
    return this.setUp.saveRoster(rows);
  }

  async saveContest(draft: ContestDraft): Promise<string> {
    const id = await this.setUp.saveContest(draft);
    await this.openContest(id);
    return id;
  }

  async deleteContest(id: string): Promise<void> {
    if (this.memory.get().openId === id) await this.openContest(null);
    await this.setUp.deleteContest(id);
  }

  async openContest(id: string | null): Promise<void> {
    this.memory.set({ openId: id });
    this.papers.begin();
    this.show();
    await this.queue.push(async (context) => {
      context.workbook.settings.add(SETTINGS.open, id ?? '');
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    if (this.book.countsInPlace()) await this.reload();
  }

  saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void> {
    return this.setUp.saveCounts(id, counts);
  }

  agreeCounts(id: string, warnings: readonly string[]): Promise<void> {
    return this.setUp.agreeCounts(id, warnings);
  }

  addBallot(entry: BallotEntry): Promise<PaperAct> {
    return this.papers.add(entry);
  }

  changeBallot(number: number, entry: BallotEntry): Promise<PaperAct> {
    return this.papers.change(number, entry);
  }

  removeBallot(number: number): Promise<PaperAct> {
    return this.papers.remove(number);
  }

  undo(): Promise<PaperAct | null> {
    return this.papers.undo();
  }

  redo(): Promise<PaperAct | null> {
    return this.papers.redo();
  }

  beginEntry(options: { readonly mixed: boolean }): Promise<void> {
    return this.entry.begin(options);
  }

  closeEntry(): Promise<void> {
    return this.entry.close();
  }

  reopenEntry(): Promise<void> {
    return this.entry.reopen();
  }

  dropEntry(desk: DeskId): Promise<void> {
    return this.entry.drop(desk);
  }

  settle(settlement: Settlement): Promise<void> {
    return this.entry.settle(settlement);
  }

  async chooseDesk(desk: DeskId): Promise<void> {
    this.desks.choose(desk);
    this.papers.begin();
    this.show();
    await recalculate();
  }

  makeDeskFile(desk: DeskId): DeskFile {
    return this.desks.make(desk);
  }

  async takeDeskFile(text: string): Promise<Finding | null> {
    const finding = await this.desks.take(text);
    if (finding !== null) return finding;
    const { openId, contests } = this.memory.get();
    if (openId === null && contests.length > 0) await this.openContest(contests.at(-1)!.id);
    this.show();
    return null;
  }

  verify(): Promise<Verification | null> {
    return this.record.verify();
  }

  acceptByHand(): Promise<void> {
    return this.record.accept();
  }

  async takeStrayed(take: boolean): Promise<void> {
    await this.journal.takeStrayed(take);
    this.show();
  }

  startRehearsal(): Promise<void> {
    return this.rehearsal.start();
  }

  async clearRehearsal(): Promise<void> {
    await this.rehearsal.clear();
    this.phaseChanged();
    this.show();
  }

  logOf(contest: string | null): readonly LogRow[] {
    const rows = DESKS.flatMap((desk) => this.book.at(desk).log.map(readLogRow));
    return rows.filter((row) => row !== null && (contest === null || row.contest === contest)) as readonly LogRow[];
  }

  retry(): Promise<void> {
    // What was refused and does not wait (reading, result sheets) is tried again by its own button.
    if (this.queue.state().waiting === 0) this.memory.set({ refused: null });
    return this.queue.retry();
  }

  async repair(): Promise<void> {
    const broken = this.memory.get().damage.filter(({ code }) => code === 'F.911' || code === 'F.912').map(({ where }) => where.table ?? '');
    const mended = await attempt((context) => mend(context, this.book));
    if (mended.ok && broken.length > 0) void this.book.record({ act: 'repair', after: [...new Set(broken)].join('; ') }, []);
    await this.retry();
    await this.journal.read();
    await this.reload();
    this.journal.restore();
    if (!mended.ok) this.memory.set({ refused: mended.finding });
  }

  readSelection(): Promise<Selection> {
    return orFinding(readSelection);
  }

  readRange(sheet: string, address: string): Promise<Selection> {
    return orFinding((context) => readRange(context, sheet, address));
  }

  async findPlaces(contest: string): Promise<ResultPlaces | null> {
    const found = await attempt((context) => findPlaces(context, this.book.contest(contest)));
    if (!found.ok) this.memory.set({ refused: found.finding });
    return found.ok ? found.value : null;
  }

  writeSheets(models: readonly SheetModel[], contest: string): Promise<WrittenSheets> {
    return this.results.write(models, contest);
  }

  private take(read: AllValues): void {
    const { book, memory, papers } = this;
    const { openId, phase } = memory.get();
    const { settings } = read.values;
    this.results.take(settings.get(SETTINGS.sheets));
    this.blind.take(settings.get(SETTINGS.hidden));
    if (phase === 'starting') this.desks.resolve(settings.get(SETTINGS.desk));
    takeOver(book, read);
    this.results.compare();
    if (!papers.can().canUndo || memory.get().openId !== openId) papers.begin();
    this.blind.update();
    this.show();
  }

  /** Shows the open contest as memory has it now. */
  private show(): void {
    this.memory.set({ ...view(this.book, this.memory.get().openId), ...this.papers.can() });
  }

  private phaseChanged(): void {
    this.papers.begin();
    this.blind.update();
  }

  private queueChanged(): void {
    const before = this.memory.get().refused;
    this.memory.set(this.queue.state());
    // A table that is gone shows as damage, with its repair.
    if (this.queue.state().refused !== null && before === null) void this.reload();
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

async function orFinding(work: (context: Excel.RequestContext) => Promise<Selection>): Promise<Selection> {
  const result = await attempt(work);
  return result.ok ? result.value : { sheet: '', address: '', values: [], firstRow: 1, firstColumn: 0, findings: [result.finding] };
}
