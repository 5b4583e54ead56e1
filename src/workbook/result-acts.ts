import type { Finding } from '../election/finding';
import { roundsOf } from '../election/round';
import type { SheetModel } from '../report/sheet-model';
import { BANNER, staleBanner } from '../report/stale-banner';
import type { Book } from './book';
import { AGAIN, attempt, attemptBriefly } from './excel-run';
import { readLogRow } from './log-rows';
import { named } from './named-refusal';
import { SETTINGS } from './read-workbook';
import type { SetUpActs } from './set-up-acts';
import { findRegistered, readRegister, type SheetRegister } from './sheet-register';
import type { WrittenSheets } from './state';
import type { WrittenFigures } from './written-figures';

/** Writing result sheets, and saying on them when the papers have changed since. */
export class ResultActs {
  private register: SheetRegister = {};
  /** Keys of the sheets that bear the banner already. */
  private readonly outdated = new Set<string>();
  /** Ids of the sheets written since this pane was opened. */
  private readonly fresh = new Set<string>();
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly book: Book, private readonly setUp: SetUpActs, private readonly figures: WrittenFigures) {}

  /** Takes the register over as the workbook's settings have it. */
  take(setting: unknown): void {
    this.register = readRegister(setting) ?? {};
  }

  /** One writing after the other: each takes the register from the one before. What the sheets are made from is noted before anything is waited for: a paper may change until they stand. */
  async write(models: readonly SheetModel[], contest: string): Promise<WrittenSheets> {
    const figures = this.figures.of(contest);
    const writing = this.writing.then(() => this.writeNow(models, { contest, figures }));
    this.writing = writing.catch(() => undefined);
    return writing;
  }

  /** Writes how many lines of a contest's announcement show: one round trip, and the log's. False when it was never written, or cannot be written to. */
  async reveal(contest: string, lines: number): Promise<boolean> {
    const { id = '', title = '', counter } = this.register[`announcement:${contest}`] ?? {};
    if (counter === undefined) return false;
    const shown = await attemptBriefly(async (context) => {
      context.workbook.worksheets.getItem(this.fresh.has(id) ? id : title).getRangeByIndexes(counter.row, counter.column, 1, 1).values = [[lines]];
      await context.sync();
    });
    if (shown.ok) await this.book.record({ act: 'reveal', contest, after: String(lines) }, []);
    else if (shown.finding.data['case'] === 'protected') this.book.memory.set({ refused: { ...shown.finding, where: { sheet: title } } });
    return shown.ok;
  }

  /** Puts the banner on every sheet whose vote, or one that it follows, is no longer what the sheet was made from, as they have just been read or changed. */
  compare(): void {
    const { contests } = this.book.memory.get();
    this.putBanner(contests.flatMap((contest) => this.resultsOf(contest.id).filter((key) => !this.figures.hold(this.register[key]!.figures, contest))));
  }

  /** Puts the banner on the result sheets of contests that are about to change, and on those of the votes that follow them, which gather what they gave. */
  outdate(...contests: readonly string[]): void {
    const touched = new Set(contests.flatMap((contest) => [contest, ...this.laterThan(contest)]));
    this.putBanner([...touched].flatMap((id) => this.resultsOf(id)));
  }

  /** Once a writing. It is only a help, so a sheet that refuses it holds nothing up: one that is protected is told of until it takes it (see `retry`); a workbook that is busy with a cell or out of reach is asked again. */
  private putBanner(stale: readonly string[]): void {
    const keys = stale.filter((key) => !this.outdated.has(key));
    if (keys.length === 0) return;
    keys.forEach((key) => this.outdated.add(key));
    void this.drawBanner(keys);
  }

  private async drawBanner(keys: readonly string[]): Promise<void> {
    // Sheets that were written again meanwhile hold.
    const stale = keys.filter((key) => this.outdated.has(key));
    if (stale.length === 0) return;
    const drawn = await attempt(async (context) => {
      const found = await this.sheetsOf(context, stale);
      // One that is protected would stop the writing of all.
      const closed = found.filter(({ sheet }) => sheet.protection.protected);
      for (const { sheet } of found.filter((one) => !closed.includes(one))) {
        sheet.getRangeByIndexes(BANNER.row, BANNER.column, 1, 1).values = [[staleBanner(this.book.memory.get().language)]];
      }
      await context.sync();
      return closed.map(({ key, sheet }) => ({ key, name: sheet.name }));
    });
    if (drawn.ok) this.tellUnmarked(drawn.value);
    else if (isPassing(drawn.finding)) setTimeout(() => void this.drawBanner(stale), AGAIN);
  }

  /** Adds these to the sheets that are told of; their keys are for `retry`. */
  private tellUnmarked(closed: readonly { readonly key: string; readonly name: string }[]): void {
    if (closed.length === 0) return;
    const { memory } = this.book;
    const { unmarked } = memory.get();
    const sheet = [unmarked?.where.sheet ?? [], ...closed.map(({ name }) => name)].flat().join(', ');
    const keys = [unmarked?.data['keys'] ?? [], ...closed.map(({ key }) => key)].flat().join(' ');
    memory.set({ unmarked: { code: 'F.921', where: { sheet }, data: { case: 'unmarked', keys } } });
  }

  /** Puts the banner on those sheets whose protection kept it off that still should bear it. */
  retry(): Promise<void> {
    const { memory } = this.book;
    const keys = memory.get().unmarked?.data['keys'] ?? '';
    memory.set({ unmarked: null });
    return this.drawBanner(String(keys).split(' '));
  }

  /** The same for the votes that follow it alone. */
  outdateLater(contest: string): void {
    this.outdate(...this.laterThan(contest));
  }

  /** Deletes every result sheet that was written, as those of a rehearsal. */
  removeAll(): Promise<void> {
    const register = this.register;
    this.register = {};
    this.outdated.clear();
    void this.retry();
    return this.book.queue.push(async (context) => {
      (await this.sheetsOf(context, Object.keys(register), register)).forEach(({ sheet }) => { sheet.delete(); });
      context.workbook.settings.add(SETTINGS.sheets, JSON.stringify({}));
      await context.sync();
    });
  }

  private async writeNow(models: readonly SheetModel[], made: { readonly contest: string; readonly figures: string }): Promise<WrittenSheets> {
    await this.book.queue.settled();
    // What the workbook has not taken must not stand in signed minutes.
    if (this.book.queue.state().waiting > 0) return { titles: [] };
    const { contest } = made;
    const result = await attemptBriefly((context) => this.writeAll(context, models, made));
    if (!result.ok) {
      this.book.memory.set({ refused: await named(result.finding) });
      return { titles: [] };
    }
    const titles = result.value;
    models.forEach(({ key }) => this.outdated.delete(key));
    void this.retry();
    const writes = models.some(({ key }) => isOfMinutes(key)) && this.isStill(made) ? [this.setUp.changed(contest, { status: 'written' })] : [];
    const recorded = this.book.record({ act: 'write', contest, after: titles.join('; ') }, writes);
    this.compare();
    await recorded;
    return { titles };
  }

  /** Is the contest what its sheets were made from, and has nobody opened it again or deleted it while they were written? */
  private isStill({ contest: id, figures }: { readonly contest: string; readonly figures: string }): boolean {
    const contest = this.book.memory.get().contests.find((one) => one.id === id);
    return contest !== undefined && (contest.status === 'counted' || contest.status === 'written') && this.figures.hold(figures, contest);
  }

  private laterThan(contest: string): readonly string[] {
    const { contests } = this.book.memory.get();
    return contests.map(({ id }) => id).filter((id) => id !== contest && roundsOf(contests, id).includes(contest));
  }

  /** The keys of the result sheets of a contest that were written. */
  private resultsOf(contest: string): readonly string[] {
    return Object.entries(this.register).filter(([key, sheet]) => isResult(key) && sheet.contest === contest).map(([key]) => key);
  }

  /** The worksheets of these keys that are there, and whether they are protected: one round trip. */
  private async sheetsOf(context: Excel.RequestContext, keys: readonly string[], older = this.register): Promise<readonly { readonly key: string; readonly sheet: Excel.Worksheet }[]> {
    const register = await this.titled(older);
    const sheets = context.workbook.worksheets.load('items/name,items/id,items/protection/protected');
    await context.sync();
    return keys.flatMap((key) => {
      const sheet = findRegistered(sheets.items, register[key], this.fresh);
      return sheet === null ? [] : [{ key, sheet }];
    });
  }

  /** With the titles that a register of the first version lacks. */
  private async titled(register: SheetRegister): Promise<SheetRegister> {
    if (Object.values(register).every(({ title }) => title !== undefined)) return register;
    const log = this.book.at('1').log.flatMap((row) => readLogRow(row) ?? []);
    return (await import('./older-register')).titledByLog(register, log);
  }

  private async writeAll(context: Excel.RequestContext, models: readonly SheetModel[], made: { readonly contest: string; readonly figures: string }): Promise<readonly string[]> {
    // Fetched when it is asked for: what cannot be fetched is a refusal like that of the workbook.
    const [{ drawSheets, takePlaces }, { freeTitles }] = await Promise.all([import('./write-sheet'), import('./table-sheet')]);
    const register = await this.titled(this.register);
    // Comes with the first round trip of the drawing, before any sheet is added.
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    const ids = await drawSheets(context, models);
    const old = models.map(({ key }) => findRegistered(sheets.items, register[key], this.fresh)?.id ?? null);
    const taken = new Set(sheets.items.filter(({ id }) => !old.includes(id)).map(({ name }) => name.toLowerCase()));
    const titles = freeTitles(models.map(({ title }) => title), taken);
    const places = titles.map((title, i) => ({ id: ids[i]!, old: old[i]!, title }));
    const entries = models.map(({ key, counter }, i) => [key, { id: ids[i]!, title: titles[i]!, ...made, ...(counter !== undefined && { counter }) }] as const);
    let written: SheetRegister = {};
    await takePlaces(context, places, {
      setting: SETTINGS.sheets,
      remember: (batch, before) => {
        written = { ...(readRegister(before) ?? this.register), ...Object.fromEntries(entries) };
        batch.workbook.settings.add(SETTINGS.sheets, JSON.stringify(written));
      },
    });
    this.register = written;
    ids.forEach((id) => this.fresh.add(id));
    return titles;
  }
}

/** Does this refusal pass by itself? */
function isPassing({ data }: Finding): boolean {
  return data['case'] === 'editing' || data['case'] === 'offline';
}

/** Does a sheet of this key tell the result? Blank papers, lists, the zero report, the diary and the rehearsal's deck tell what was true when they were written. */
function isResult(key: string): boolean {
  return !/^(zero|diary|deck|ballot|list|attendance):/.test(key);
}

/** What is read out before the minutes are signed tells the result, but is none of the minutes. */
function isOfMinutes(key: string): boolean {
  return isResult(key) && !key.startsWith('announcement:');
}
