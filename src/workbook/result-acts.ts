import type { SheetModel } from '../report/sheet-model';
import { BANNER, staleBanner } from '../report/stale-banner';
import type { Book } from './book';
import { attempt } from './excel-run';
import { SETTINGS } from './read-workbook';
import type { SetUpActs } from './set-up-acts';
import type { WrittenSheets } from './state';
import { writeSheet, type SheetRegister } from './write-sheet';

/** Writing result sheets, and saying on them when the papers have changed since. */
export class ResultActs {
  private register: SheetRegister = {};

  constructor(private readonly book: Book, private readonly setUp: SetUpActs) {}

  /** Takes the register over as the workbook's settings have it. */
  take(setting: unknown): void {
    this.register = typeof setting === 'string' ? (JSON.parse(setting) as SheetRegister) : {};
  }

  async write(models: readonly SheetModel[], contest: string): Promise<WrittenSheets> {
    await this.book.queue.settled();
    const result = await attempt((context) => this.writeAll(context, models, contest));
    if (!result.ok) {
      this.book.memory.set({ refused: result.finding });
      return { titles: [] };
    }
    const titles = result.value;
    await this.book.record({ act: 'write', contest, after: titles.join('; ') }, [this.setUp.changed(contest, { status: 'written' })], (context) => {
      context.workbook.settings.add(SETTINGS.sheets, JSON.stringify(this.register));
    });
    return { titles };
  }

  /** Puts the banner on the result sheets of a contest whose papers are being changed. Called once a writing, by the first change after it. */
  outdate(contest: string): void {
    const ids = new Set(Object.values(this.register).filter((sheet) => sheet.contest === contest).map(({ id }) => id));
    void this.book.queue.push(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id');
      await context.sync();
      for (const sheet of sheets.items.filter(({ id }) => ids.has(id))) {
        sheet.getRangeByIndexes(BANNER.row, BANNER.column, 1, 1).values = [[staleBanner(this.book.memory.get().language)]];
      }
      await context.sync();
    });
  }

  private async writeAll(context: Excel.RequestContext, models: readonly SheetModel[], contest: string): Promise<string[]> {
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    await context.sync();
    const there = new Map(sheets.items.map(({ id, name }) => [id, name]));
    const titles: string[] = [];
    for (const model of models) {
      const old = this.register[model.key]?.id ?? null;
      const oldThere = old !== null && there.has(old) ? old : null;
      const taken = new Set([...there].filter(([id]) => id !== oldThere).map(([, name]) => name.toLowerCase()));
      const { title, id } = await writeSheet(context, model, oldThere, taken);
      if (oldThere !== null) there.delete(oldThere);
      there.set(id, title);
      this.register = { ...this.register, [model.key]: { id, contest } };
      titles.push(title);
    }
    return titles;
  }
}
