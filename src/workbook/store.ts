import type { Congress } from '../election/congress';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import type { SheetModel } from '../report/sheet-model';
import { BallotActs } from './ballot-acts';
import { Book, type TableWrite } from './book';
import { attempt, insist } from './excel-run';
import { Journal, type TextStorage } from './journal';
import { Memory } from './memory';
import { SETTINGS, missingTables } from './read-workbook';
import { mend } from './repair';
import { ResultActs } from './result-acts';
import { findPlaces, type ResultPlaces } from './result-places';
import { readRange, readSelection } from './selection';
import { SetUpActs } from './set-up-acts';
import type { BallotEntry, ContestDraft, Selection, State, Store, WrittenSheets } from './state';
import { readAll, takeOver, type AllValues } from './take-over';
import { watch } from './watch';
import { WriteQueue } from './write-queue';

/** The requirement sets that the product can do without, but says so. */
const OPTIONAL_SETS = [['CustomFunctionsRuntime', '1.1'], ['SharedRuntime', '1.1']] as const;

/** How long, in milliseconds, nothing must have been written before the workbook is read again. */
const PAUSE = 300;

/** The store over Office.js. `clock` gives local ISO time for the log, and milliseconds that only ever grow; `storage` keeps what the workbook has not confirmed, for the file that `file` names. */
export class WorkbookStore implements Store {
  private readonly memory = new Memory();
  private readonly queue = new WriteQueue(() => { this.queueChanged(); });
  private readonly book: Book;
  private readonly setUp: SetUpActs;
  private readonly results: ResultActs;
  private readonly papers: BallotActs;
  /** A reading was dropped because writes were under way; it is made up for once they are done. */
  private unread = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(clock: () => { time: string; milliseconds: number }, storage: () => TextStorage, file: () => string) {
    this.book = new Book(this.memory, this.queue, clock);
    this.setUp = new SetUpActs(this.book);
    this.results = new ResultActs(this.book, this.setUp);
    this.papers = new BallotActs(this.book, new Journal(storage), file, (contest) => this.touch(contest));
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
    memory.publish((contest) => book.ballots.get(contest) ?? []);
    if (!has('ExcelApi', '1.9')) {
      memory.set({ phase: 'unsupported' });
      return;
    }
    memory.set({ missing: OPTIONAL_SETS.filter(([set, version]) => !has(set, version)).map(([set]) => set) });
    // A pane that has not read the workbook must not look like one without a congress.
    const refused = (finding: Finding): void => { memory.set({ refused: finding }); };
    await insist((context) => watch(context, {
      matters: (sheetId, rows) => (book.standsOn(sheetId) || this.countsInPlace()) && (rows === null || !book.isEcho(sheetId, ...rows)),
      changed: () => void this.reload(),
    }), refused);
    this.take(await insist((context) => readAll(context, null), refused));
    this.papers.restore();
    this.papers.begin(memory.get().openId ?? '', memory.get().ballots);
    memory.set({ phase: 'ready', refused: this.queue.state().refused, canUndo: this.papers.canUndo() });
    await this.recalculate();
  }


  /** Reads the workbook again. A reading that an act has overtaken is dropped. */
  async reload(): Promise<void> {
    const { book, memory } = this;
    const { acts } = book;
    const read = await attempt((context) => readAll(context, memory.get().openId));
    if (!read.ok) return;
    if (book.acts !== acts) {
      this.unread = true;
      this.readWhenWritten();
      return;
    }
    const gone = missingTables(read.value.values.tables, book.places.keys());
    const lost = gone.some(({ where }) => book.places.has(where.table ?? ''));
    if (lost || this.queue.state().waiting > 0) {
      // What memory still has of a table that somebody deleted must survive until it is repaired.
      // What was unreadable still is, until it can be read again.
      memory.set({ damage: [...gone, ...memory.get().damage.filter(({ code }) => code !== 'F.911')] });
      this.unread = !lost;
      return;
    }
    this.take(read.value);
    await this.recalculate();
  }

  private take(read: AllValues): void {
    const { book, memory, papers } = this;
    const { openId } = memory.get();
    this.results.take(read.values.settings.get(SETTINGS.sheets));
    takeOver(book, read);
    this.results.compare();
    if (!papers.canUndo() || memory.get().openId !== openId) papers.begin(memory.get().openId ?? '', memory.get().ballots);
    memory.set({ canUndo: papers.canUndo() });
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
    const { book, memory, papers } = this;
    const stored = id === null ? [] : (book.ballots.get(id) ?? []);
    memory.set({ openId: id, ballots: stored });
    papers.begin(id ?? '', stored);
    memory.set({ canUndo: papers.canUndo() });
    await this.queue.push(async (context) => {
      context.workbook.settings.add(SETTINGS.open, id ?? '');
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    if (this.countsInPlace()) await this.reload();
  }

  saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void> {
    return this.setUp.saveCounts(id, counts);
  }

  agreeCounts(id: string, warnings: readonly string[]): Promise<void> {
    return this.setUp.agreeCounts(id, warnings);
  }

  addBallot(entry: BallotEntry): void {
    this.papers.add(entry);
  }

  changeBallot(number: number, entry: BallotEntry): void {
    this.papers.change(number, entry);
  }

  undo(): void {
    this.papers.undo();
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
    await this.reload();
    this.papers.restore();
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

  private queueChanged(): void {
    const before = this.memory.get().refused;
    this.memory.set(this.queue.state());
    // A table that is gone shows as damage, with its repair.
    if (this.queue.state().refused !== null && before === null) void this.reload();
    this.readWhenWritten();
  }

  /** Makes up for a reading that was dropped, once nothing waits any more and the typist pauses. */
  private readWhenWritten(): void {
    clearTimeout(this.pause);
    if (!this.unread || this.queue.state().waiting > 0) return;
    this.pause = setTimeout(() => {
      this.unread = false;
      void this.reload();
    }, PAUSE);
  }

  /** What else changes with the first paper, and with the first change after the results were written. */
  private touch(contest: string): readonly TableWrite[] {
    const { status } = this.book.contest(contest);
    this.results.outdate(contest);
    if (status === 'entry') return [];
    return [this.setUp.changed(contest, { status: 'entry' })];
  }

  /** Is the open contest counted in a sheet of the user's own? Then any sheet may be the one. */
  private countsInPlace(): boolean {
    const { contests, openId } = this.memory.get();
    return (contests.find(({ id }) => id === openId)?.source ?? null) !== null;
  }

  /** Lets TALLY() see what was read. */
  private async recalculate(): Promise<void> {
    await attempt(async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
  }
}

async function orFinding(work: (context: Excel.RequestContext) => Promise<Selection>): Promise<Selection> {
  const result = await attempt(work);
  return result.ok ? result.value : { sheet: '', address: '', values: [], firstRow: 1, firstColumn: 0, findings: [result.finding] };
}
