import { papersIn } from '../election/ballot';
import { splitPile } from '../election/batch';
import type { Book } from './book';
import type { EntryActs } from './entry-acts';
import type { Change } from './journal';
import { historyIn, inverse, paperAct, stepOf } from './paper-steps';
import type { Recorder } from './recorder';
import type { BallotEntry, PaperAct, StoredBallot } from './state';

/** Entering, changing and taking back papers of the open contest at the pane's desk. */
export class BallotActs {
  private done: (readonly Change[])[] = [];
  private undone: (readonly Change[])[] = [];

  constructor(private readonly book: Book, private readonly recorder: Recorder, private readonly entries: EntryActs) {}

  /** Papers that were there when the contest was opened can be taken back too, and what was taken back can be done again, as the log tells them, the last one first. */
  begin(): void {
    const { desk, openId } = this.book.memory.get();
    const { done, undone } = openId === null ? { done: [], undone: [] } : historyIn(this.book.at(desk).log, openId, this.book.papers(openId, desk));
    this.done = done;
    this.undone = undone;
  }

  can(): { readonly canUndo: boolean; readonly canRedo: boolean } {
    const { desk, openId } = this.book.memory.get();
    const open = openId !== null && this.book.at(desk).entry(openId).phase === 'open';
    return { canUndo: open && this.done.length > 0, canRedo: open && this.undone.length > 0 };
  }

  /** A pile that does not fit into the first batch with room goes on in the next ones: one row each, one act. */
  async add(entry: BallotEntry): Promise<PaperAct> {
    return this.act(this.added(this.papers(), entry, entry.count));
  }

  /** A pile that has grown out of its batch goes on in rows of their own. */
  async change(number: number, entry: BallotEntry): Promise<PaperAct> {
    const papers = this.papers();
    const before = this.paper(number);
    const others = papers.filter((ballot) => ballot !== before);
    const room = this.size() - papersIn(others.filter(({ batch }) => batch === before.batch));
    const count = room > 0 && entry.count > before.count ? Math.min(entry.count, Math.max(room, before.count)) : entry.count;
    const after = { ...before, ...entry, count };
    const more = entry.count > count ? this.added([...others, after].sort((a, b) => a.number - b.number), entry, entry.count - count) : [];
    return this.act([{ number, before, after }, ...more]);
  }

  async remove(number: number): Promise<PaperAct> {
    return this.act([{ number, before: this.paper(number), after: null }]);
  }

  async undo(): Promise<PaperAct | null> {
    const last = this.can().canUndo ? this.done.pop() : undefined;
    if (last === undefined) return null;
    this.undone.push(last);
    return this.record(inverse(last));
  }

  async redo(): Promise<PaperAct | null> {
    const next = this.can().canRedo ? this.undone.pop() : undefined;
    if (next === undefined) return null;
    this.done.push(next);
    return this.record(next);
  }

  private act(changes: readonly Change[]): Promise<PaperAct> {
    this.entries.require('enter', this.book.here());
    this.done.push(changes);
    this.undone = [];
    return this.record(changes);
  }

  /** Whatever stands in a row now is what the log says was there before: somebody may have changed it by hand meanwhile. */
  private async record(wanted: readonly Change[]): Promise<PaperAct> {
    const target = this.book.here();
    const papers = this.papers();
    const last = papers.at(-1)?.number ?? 0;
    const now = (number: number): StoredBallot | null => (number > last ? null : (papers.find((ballot) => ballot.number === number) ?? null));
    const changes = wanted.map((change) => ({ ...change, before: now(change.number) })).filter(({ before, after }) => before !== null || after !== null);
    const { language } = this.book.memory.get();
    await this.recorder.record(target, changes.map((change) => stepOf(change, language)), this.entries.touch(target));
    return paperAct(changes);
  }

  private added(papers: readonly StoredBallot[], entry: BallotEntry, count: number): Change[] {
    const { desk } = this.book.here();
    const last = papers.at(-1)?.number ?? 0;
    return splitPile(papers, count, this.size()).map((part, i) => {
      const number = last + i + 1;
      return { number, before: null, after: { ...entry, ...part, number, pass: Number(desk), desk } };
    });
  }

  private paper(number: number): StoredBallot {
    const found = this.papers().find((ballot) => ballot.number === number);
    if (found === undefined) throw new Error(`There is no paper ${number}.`);
    return found;
  }

  private papers(): readonly StoredBallot[] {
    const { contest, desk } = this.book.here();
    return this.book.papers(contest, desk);
  }

  private size(): number {
    return this.book.memory.get().congress!.batchSize;
  }
}
