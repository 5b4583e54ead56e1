import type { ActToLog, Book } from './book';
import { conclusionActs } from './conclusion-acts';
import { without } from './contest-course';
import { DESKS } from './schema';
import type { Recorder } from './recorder';
import type { ResultActs } from './result-acts';
import type { SetUpActs } from './set-up-acts';

/** What the tabs of the papers' sheets look like while they hold papers of a rehearsal. */
const REHEARSAL_TAB = '#f2a900';

/** Trying everything out with a known deck before the vote, and taking all of it away again. */
export class RehearsalActs {
  constructor(private readonly book: Book, private readonly recorder: Recorder, private readonly setUp: SetUpActs, private readonly results: ResultActs) {}

  /** A defect when there are papers: they would be cleared with the rehearsal. */
  async start(): Promise<void> {
    const { book } = this;
    if (book.hasPapers()) throw new Error('There are papers in the workbook already.');
    book.memory.set({ rehearsal: true });
    this.color(REHEARSAL_TAB);
    await book.record({ act: 'rehearse' }, [this.setUp.congressWrite()]);
  }

  /** Takes every paper of every desk out, the counts and the result sheets too. */
  async clear(): Promise<void> {
    const { book, setUp } = this;
    if (!book.memory.get().rehearsal) throw new Error('This is no rehearsal.');
    const { contests } = book.memory.get();
    const targets = contests.filter(({ source }) => source === null).flatMap(({ id }) => DESKS.map((desk) => ({ contest: id, desk })));
    const cleared = targets.filter(({ contest, desk }) => book.at(desk).entry(contest).phase !== 'none').map((target) => {
      const changes = book.papers(target.contest, target.desk).map((before) => ({ number: before.number, before, after: null }));
      return this.recorder.record(target, [{ act: { act: 'clear', before: String(changes.length) }, changes }]);
    });
    book.memory.set({ rehearsal: false });
    // What was decided in a rehearsal is no decision.
    const untold = contests.flatMap((contest) => conclusionActs(contest, without(contest, 'ruling', 'waivers', 'decision'), book.memory.get().language));
    const rows = contests.map((contest) => setUp.replaced({ ...without(contest, 'ruling', 'waivers', 'decision'), issued: null, collected: null, status: 'setup' }));
    this.color('');
    const acts: readonly ActToLog[] = [{ act: 'clear' }, ...untold];
    const recorded = book.write(acts.map((act) => book.log(act, '1')), [setUp.congressWrite(), ...rows]);
    await Promise.all([...cleared, recorded, this.results.removeAll()]);
  }

  private color(color: string): void {
    const names = [...this.book.places.keys()].filter((name) => name.startsWith('Ballots_'));
    void this.book.queue.push(async (context) => {
      const tables = context.workbook.tables.load('items/name');
      await context.sync();
      for (const table of tables.items.filter(({ name }) => names.includes(name))) table.worksheet.tabColor = color;
      await context.sync();
    });
  }
}
