import { compareEntries } from '../election/comparison';
import { rulesOf } from '../election/contest';
import { countState, type CountState } from '../election/entry-state';
import type { Book } from './book';
import { SETTINGS } from './read-workbook';
import { DESKS, ballotsTable, logTable } from './schema';
import type { StoredContest } from './state';

/** Keeps what one desk enters out of another's sight: while the entries of a contest are not one, the sheets of its papers and of the logs are hidden. Only what was hidden so is shown again. */
export class Blind {
  private hidden: readonly string[] = [];

  constructor(private readonly book: Book) {}

  /** Takes over what the workbook's settings say is hidden. */
  take(setting: unknown): void {
    this.hidden = typeof setting === 'string' ? (JSON.parse(setting) as readonly string[]) : [];
  }

  /** Hides and shows sheets as the entries now want it; `again` when tables were made anew. It is only a help: a workbook that refuses (its structure is protected) is asked again the next time. */
  update({ again = false } = {}): void {
    const before = this.hidden;
    const wanted = this.wanted();
    if (!again && wanted.join() === before.join()) return;
    this.hidden = wanted;
    void this.book.queue.push(async (context) => {
      try {
        await apply(context, wanted, before);
      } catch {
        this.hidden = before;
      }
    });
  }

  private wanted(): readonly string[] {
    const { book } = this;
    const begun = (contest: string): number => book.entries(contest).filter(({ phase }) => phase !== 'none').length;
    const contests = book.memory.get().contests.filter((contest) => begun(contest.id) > 1 && ['entering', 'different'].includes(stateOf(book, contest)));
    const papers = contests.flatMap(({ id }) => DESKS.map((desk) => ballotsTable(id, desk)));
    const names = contests.length === 0 ? [] : [...papers, ...DESKS.map(logTable)];
    // A sheet that also holds a table that is needed stays.
    const needed = new Set([...book.places].filter(([name]) => !names.includes(name)).map(([, { sheetId }]) => sheetId));
    return names.filter((name) => !needed.has(book.places.get(name)?.sheetId ?? '')).filter((name) => book.places.has(name));
  }
}

/** How far a contest is with all its entries. */
export function stateOf(book: Book, contest: StoredContest): CountState {
  const entries = book.entries(contest.id);
  const phases = entries.map(({ phase }) => ({ phase, differences: 0 }));
  if (countState(phases) !== 'equal') return countState(phases);
  const rules = rulesOf(contest);
  const [first] = entries;
  return countState(entries.map(({ phase, papers }) => ({ phase, differences: compareEntries(first!.papers, papers, rules).differences.length })));
}

async function apply(context: Excel.RequestContext, wanted: readonly string[], before: readonly string[]): Promise<void> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const there = new Set(tables.items.map(({ name }) => name));
  for (const name of new Set([...before, ...wanted])) {
    if (there.has(name)) context.workbook.tables.getItem(name).worksheet.visibility = wanted.includes(name) ? 'Hidden' : 'Visible';
  }
  context.workbook.settings.add(SETTINGS.hidden, JSON.stringify(wanted));
  await context.sync();
}
