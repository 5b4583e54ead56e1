import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { SheetModel } from '../report/sheet-model';
import { hasUnknownContests } from './contest-row';
import { tellsAlike } from './drafted';
import { attempt, attemptBriefly } from './excel-run';
import { readLogRow } from './log-rows';
import { named } from './named-refusal';
import { SETTINGS } from './read-workbook';
import { recalculate } from './reading';
import { findPlaces, type ResultPlaces } from './result-places';
import { DESKS } from './schema';
import { readRange, readSelection } from './selection';
import { SetUpStore } from './set-up-store';
import type {
  BallotEntry, ContestDraft, DeskFile, LogRow, PaperAct, Selection, Settlement, Store, StoredContest, Verification, WrittenSheets,
} from './state';

/** The requirement sets that the product can do without, but says so. */
const OPTIONAL_SETS = [['CustomFunctionsRuntime', '1.1'], ['SharedRuntime', '1.1']] as const;

/** The store over Office.js. */
export class WorkbookStore extends SetUpStore implements Store {
  async start(): Promise<void> {
    const { memory, book } = this.parts;
    const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
    memory.publish((contest, desk) => book.papers(contest, desk), (contest) => book.entries(contest).map(({ phase }) => phase));
    if (!has('ExcelApi', '1.9')) {
      memory.set({ phase: 'unsupported' });
      return;
    }
    memory.set({ missing: OPTIONAL_SETS.filter(([set, version]) => !has(set, version)).map(([set]) => set) });
    // The journal first: an act that lands while we read is then seen in its log.
    await this.parts.journal.read();
    await this.parts.reading.start();
    this.parts.journal.restore();
    this.parts.papers.begin();
    this.parts.show();
    memory.set({ phase: 'ready', refused: this.parts.queue.state().refused });
    await recalculate();
  }

  reload(): Promise<void> {
    return this.parts.reading.reload();
  }

  async saveContest(draft: ContestDraft): Promise<string> {
    const contest = (id: string | null): StoredContest | undefined => this.parts.memory.get().contests.find((one) => one.id === id);
    const before = contest(draft.id);
    // A new one takes the number and the rows after the last one, whichever window has added that. Windows that add one within the same round trip are not held apart.
    if (before === undefined && await hasUnknownContests(this.parts.book)) await this.reload();
    const saving = this.parts.setUp.saveContest(draft);
    const after = contest(draft.id);
    if (before !== undefined && after !== undefined && !tellsAlike(before, after)) this.parts.results.outdate(before.id);
    const id = await saving;
    await this.parts.reading.afterSaving('Contests', 'Candidates');
    await this.openContest(id);
    return id;
  }

  async deleteContest(id: string): Promise<void> {
    if (this.parts.memory.get().openId === id) await this.openContest(null);
    this.parts.results.outdateLater(id);
    const deleted = this.parts.setUp.deleteContest(id);
    // Its desks are at work no more: what was hidden for them is shown.
    this.parts.blind.update();
    await deleted;
  }

  async openContest(id: string | null): Promise<void> {
    this.parts.memory.set({ openId: id });
    this.parts.papers.begin();
    this.parts.show();
    await this.parts.queue.push(async (context) => {
      context.workbook.settings.add(SETTINGS.open, id ?? '');
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    if (this.parts.book.countsInPlace()) await this.reload();
  }

  addBallot(entry: BallotEntry): Promise<PaperAct> {
    return this.parts.papers.add(entry);
  }

  changeBallot(number: number, entry: BallotEntry): Promise<PaperAct> {
    return this.parts.papers.change(number, entry);
  }

  removeBallot(number: number): Promise<PaperAct> {
    return this.parts.papers.remove(number);
  }

  undo(): Promise<PaperAct | null> {
    return this.parts.papers.undo();
  }

  redo(): Promise<PaperAct | null> {
    return this.parts.papers.redo();
  }

  beginEntry(options: { readonly mixed: boolean }): Promise<void> {
    return this.parts.entry.begin(options);
  }

  closeEntry(): Promise<void> {
    return this.parts.entry.close();
  }

  reopenEntry(): Promise<void> {
    return this.parts.entry.reopen();
  }

  dropEntry(desk: DeskId): Promise<void> {
    return this.parts.entry.drop(desk);
  }

  settle(settlement: Settlement): Promise<void> {
    return this.parts.entry.settle(settlement);
  }

  async chooseDesk(desk: DeskId): Promise<void> {
    this.parts.desks.choose(desk);
    this.parts.papers.begin();
    this.parts.show();
    await recalculate();
  }

  enterHere(): void {
    this.parts.memory.set({ rival: false });
  }

  makeDeskFile(desk: DeskId): DeskFile {
    return this.parts.desks.make(desk);
  }

  async takeDeskFile(text: string): Promise<Finding | null> {
    const finding = await this.parts.desks.take(text);
    if (finding !== null) return finding;
    const { openId, contests } = this.parts.memory.get();
    if (openId === null && contests.length > 0) await this.openContest(contests.at(-1)!.id);
    this.parts.show();
    return null;
  }

  verify(signedHead = ''): Promise<Verification | null> {
    return this.parts.record.verify(signedHead);
  }

  acceptByHand(): Promise<void> {
    return this.parts.record.accept();
  }

  async takeStrayed(take: boolean): Promise<void> {
    await this.parts.journal.takeStrayed(take);
    this.parts.show();
  }

  startRehearsal(): Promise<void> {
    return this.parts.rehearsal.start();
  }

  async clearRehearsal(): Promise<void> {
    await this.parts.rehearsal.clear();
    this.parts.phaseChanged();
    this.parts.show();
  }

  logOf(contest: string | null): readonly LogRow[] {
    const rows = DESKS.flatMap((desk) => this.parts.book.at(desk).log.map(readLogRow));
    return rows.filter((row) => row !== null && (contest === null || row.contest === contest)) as readonly LogRow[];
  }

  async retry(): Promise<void> {
    // What was refused and does not wait (reading, result sheets) is tried again by its own button.
    if (this.parts.queue.state().waiting === 0) this.parts.memory.set({ refused: null });
    await Promise.all([this.parts.queue.retry(), this.parts.results.retry()]);
  }

  async repair(): Promise<void> {
    const broken = this.parts.memory.get().damage.filter(({ code }) => code === 'F.911' || code === 'F.912').map(({ where }) => where.table ?? '');
    const mended = await attempt(async (context) => (await import('./repair')).mend(context, this.parts.book));
    if (mended.ok && broken.length > 0) void this.parts.book.record({ act: 'repair', after: [...new Set(broken)].join('; ') }, []);
    await this.retry();
    await this.parts.journal.read();
    await this.reload();
    this.parts.journal.restore();
    // A table that was made again stands on a sheet that everybody sees.
    this.parts.blind.update({ again: true });
    if (mended.ok) return;
    // What the queue still does tells that it was taken, and would take this back.
    await this.parts.queue.settled();
    this.parts.memory.set({ refused: await named(mended.finding) });
  }

  readSelection(): Promise<Selection> {
    return orFinding(readSelection);
  }

  readRange(sheet: string, address: string): Promise<Selection> {
    return orFinding((context) => readRange(context, sheet, address));
  }

  async findPlaces(contest: string): Promise<ResultPlaces | null> {
    const found = await attemptBriefly((context) => findPlaces(context, this.parts.book.contest(contest)));
    if (!found.ok) this.parts.memory.set({ refused: found.finding });
    return found.ok ? found.value : null;
  }

  reveal(contest: string, lines: number): Promise<boolean> {
    return this.parts.results.reveal(contest, lines);
  }

  writeSheets(models: readonly SheetModel[], contest: string): Promise<WrittenSheets> {
    return this.parts.results.write(models, contest);
  }
}

async function orFinding(work: (context: Excel.RequestContext) => Promise<Selection>): Promise<Selection> {
  const result = await attempt(work);
  return result.ok ? result.value : { sheet: '', address: '', values: [], firstRow: 1, firstColumn: 0, findings: [result.finding] };
}
