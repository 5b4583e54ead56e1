import { ownContent } from '../election/before-votes';
import { ballotText } from '../election/logged-paper';
import { roundsOf } from '../election/round';
import type { SheetModel } from '../report/sheet-model';
import { BANNER, staleBanner } from '../report/stale-banner';
import type { Book } from './book';
import { attempt, attemptBriefly } from './excel-run';
import { SETTINGS } from './read-workbook';
import type { SetUpActs } from './set-up-acts';
import { sha256 } from './sha256';
import type { WrittenSheets } from './state';
import type { SheetRegister } from './write-sheet';

/** Writing result sheets, and saying on them when the papers have changed since. */
export class ResultActs {
  private register: SheetRegister = {};
  /** Contests whose sheets bear the banner already. */
  private readonly outdated = new Set<string>();

  constructor(private readonly book: Book, private readonly setUp: SetUpActs) {}

  /** Takes the register over as the workbook's settings have it. */
  take(setting: unknown): void {
    this.register = typeof setting === 'string' ? (JSON.parse(setting) as SheetRegister) : {};
  }

  async write(models: readonly SheetModel[], contest: string): Promise<WrittenSheets> {
    await this.book.queue.settled();
    // What the workbook has not taken must not stand in signed minutes.
    if (this.book.queue.state().waiting > 0) return { titles: [] };
    const figures = this.figures(contest);
    const result = await attempt((context) => this.writeAll(context, models, { contest, figures }));
    if (!result.ok) {
      this.book.memory.set({ refused: result.finding });
      return { titles: [] };
    }
    const titles = result.value;
    this.outdated.delete(contest);
    const writes = models.some(({ key }) => isOfMinutes(key)) ? [this.setUp.changed(contest, { status: 'written' })] : [];
    await this.book.record({ act: 'write', contest, after: titles.join('; ') }, writes);
    return { titles };
  }

  /** Writes how many lines of a contest's announcement show: one round trip, and the log's. False when it was never written, or cannot be written to. */
  async reveal(contest: string, lines: number): Promise<boolean> {
    const { id = '', counter } = this.register[`announcement:${contest}`] ?? {};
    if (counter === undefined) return false;
    const shown = await attemptBriefly(async (context) => {
      context.workbook.worksheets.getItem(id).getRangeByIndexes(counter.row, counter.column, 1, 1).values = [[lines]];
      await context.sync();
    });
    if (shown.ok) await this.book.record({ act: 'reveal', contest, after: String(lines) }, []);
    return shown.ok;
  }

  /** Puts the banner on the sheets of a contest, the open one where none is named, when its papers, as they have just been read, are no longer those that were written. */
  compare(contest = this.book.memory.get().openId): void {
    if (contest === null || !this.book.memory.get().contests.some(({ id }) => id === contest)) return;
    const written = this.resultsOf(contest);
    if (written.length > 0 && written.some(({ figures }) => figures !== this.figures(contest))) this.outdate(contest);
  }

  /** Puts the banner on the result sheets of a contest that has changed since, and on those of the votes that follow it, which gather what it gave; once a writing. It is only a help, so a sheet that refuses it (protected, deleted) holds nothing up. */
  outdate(contest: string): void {
    const stale = [contest, ...this.laterThan(contest)].filter((id) => !this.outdated.has(id) && this.resultsOf(id).length > 0);
    if (stale.length === 0) return;
    stale.forEach((id) => this.outdated.add(id));
    const ids = new Set(stale.flatMap((id) => this.resultsOf(id)).map(({ id }) => id));
    void attempt(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id');
      await context.sync();
      for (const sheet of sheets.items.filter(({ id }) => ids.has(id))) {
        sheet.getRangeByIndexes(BANNER.row, BANNER.column, 1, 1).values = [[staleBanner(this.book.memory.get().language)]];
      }
      await context.sync();
    });
  }

  /** The same for the votes that follow it alone. */
  outdateLater(contest: string): void {
    this.laterThan(contest).forEach((id) => { this.outdate(id); });
  }

  /** Deletes every result sheet that was written, as those of a rehearsal. */
  removeAll(): Promise<void> {
    const ids = new Set(Object.values(this.register).map(({ id }) => id));
    this.register = {};
    this.outdated.clear();
    return this.book.queue.push(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id');
      await context.sync();
      sheets.items.filter(({ id }) => ids.has(id)).forEach((sheet) => { sheet.delete(); });
      context.workbook.settings.add(SETTINGS.sheets, JSON.stringify({}));
      await context.sync();
    });
  }

  private laterThan(contest: string): readonly string[] {
    const { contests } = this.book.memory.get();
    return contests.map(({ id }) => id).filter((id) => id !== contest && roundsOf(contests, id).includes(contest));
  }

  /** The result sheets of a contest that were written. */
  private resultsOf(contest: string): readonly SheetRegister[string][] {
    return Object.entries(this.register).filter(([key, sheet]) => isResult(key) && sheet.contest === contest).map(([, sheet]) => sheet);
  }

  /** What the sheets of a contest were made from, as a hash: its papers, the numbers agreed, and what the base is made of. */
  private figures(contest: string): string {
    if (contest === '') return '';
    const own = this.book.contest(contest);
    const { issued, collected } = own;
    const papers = this.book.papers(contest, '1').map((ballot) => ballotText({ ...ballot, batch: '' }, 'en'));
    const { congress } = this.book.memory.get();
    return sha256(JSON.stringify([issued, collected, papers, congress?.convoked, congress?.present, congress?.deductions, ...ownContent(own)]));
  }

  private async writeAll(context: Excel.RequestContext, models: readonly SheetModel[], made: { contest: string; figures: string }): Promise<string[]> {
    // Fetched when it is asked for: what cannot be fetched is a refusal like that of the workbook.
    const { writeSheet } = await import('./write-sheet');
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    await context.sync();
    const there = new Map(sheets.items.map(({ id, name }) => [id, name]));
    const titles: string[] = [];
    for (const model of models) {
      const old = this.register[model.key]?.id ?? null;
      const oldThere = old !== null && there.has(old) ? old : null;
      const taken = new Set([...there].filter(([id]) => id !== oldThere).map(([, name]) => name.toLowerCase()));
      const { title, id } = await writeSheet(context, model, oldThere, taken, (sheet, batch) => {
        this.register = { ...this.register, [model.key]: { id: sheet, ...made, ...(model.counter !== undefined && { counter: model.counter }) } };
        batch.workbook.settings.add(SETTINGS.sheets, JSON.stringify(this.register));
      });
      if (oldThere !== null) there.delete(oldThere);
      there.set(id, title);
      titles.push(title);
    }
    return titles;
  }
}

/** Does a sheet of this key tell the result? Blank papers, lists, the zero report, the diary and the rehearsal's deck tell what was true when they were written. */
function isResult(key: string): boolean {
  return !/^(zero|diary|deck|ballot|list|attendance):/.test(key);
}

/** What is read out before the minutes are signed tells the result, but is none of the minutes. */
function isOfMinutes(key: string): boolean {
  return isResult(key) && !key.startsWith('announcement:');
}
