import type { Decision, Ruling, Waivable } from '../election/contest';
import type { Book } from './book';
import { conclusionActs } from './conclusion-acts';
import { withReason, without } from './contest-course';
import { isRowAsKnown } from './contest-row';
import { reopened } from './drafted';
import type { ResultActs } from './result-acts';
import type { SetUpActs } from './set-up-acts';
import type { StoredContest } from './state';

/** What is decided between two votes: how a vote is continued, what is concluded otherwise than a rule, who enters a list. One round trip each; what stands in a contest's row is looked at first, in one more. */
export class CourseActs {
  private last: Promise<boolean> = Promise.resolve(true);

  /** `reload` reads the workbook again. */
  constructor(private readonly book: Book, private readonly setUp: SetUpActs, private readonly results: ResultActs, private readonly reload: () => Promise<void>) {}

  /** Sheets that tell another decision say that they no longer hold. False when another window has decided or concluded meanwhile: that is read, and nothing written over it. Windows that decide within the same round trip are not held apart: the later stands, and the log tells both. */
  decide(id: string, decision: Decision | null): Promise<boolean> {
    return this.inTurn(id, async () => {
      const written = this.writeDecision(id, decision);
      this.results.compare();
      await written;
    });
  }

  /** The same. Who is elected may be somebody else now: what was agreed on is agreed on anew, and sheets that were written say that they no longer hold. */
  rule(id: string, ruling: Ruling | null): Promise<boolean> {
    return this.inTurn(id, () => this.writeRuling(id, ruling));
  }

  /** Why the vote is held although this rule is not kept; '' takes that back. What was agreed on is agreed on anew. False as for `decide`. */
  waive(id: string, waivable: Waivable, reason: string): Promise<boolean> {
    return this.inTurn(id, async () => {
      const before = this.book.contest(id);
      const written = this.conclude({ ...withReason(before, waivable, reason), status: reopened(before) });
      this.results.compare();
      await written;
    });
  }

  async nominate(contest: string | null, text: string): Promise<void> {
    await this.book.record({ act: 'nominate', contest: contest ?? '', after: text }, []);
  }

  async noteExport(contest: string, file: string): Promise<void> {
    await this.book.record({ act: 'export', contest, after: file }, []);
  }

  /** `text`: what was confirmed (see agreement.ts). */
  async confirmOutcome(id: string, text: string): Promise<void> {
    await this.book.record({ act: 'confirm', contest: id, after: text }, []);
  }

  /** One after the other, each once the row has been looked at: a conclusion that was still on its way took back a decision made after it. False when another window has decided or concluded meanwhile. */
  private inTurn(id: string, work: () => Promise<void>): Promise<boolean> {
    const done = this.last.then(async () => {
      if (await this.isOvertaken(id)) return false;
      await work();
      return true;
    });
    this.last = done.catch(() => false);
    return done;
  }

  private async isOvertaken(id: string): Promise<boolean> {
    const { book } = this;
    const before = book.contest(id);
    if (await isRowAsKnown(book, id, this.setUp.contestCells(before))) return false;
    // Numbers that the other window has written are kept; what it has concluded is shown before anything else is.
    await this.reload();
    const { contests, language } = book.memory.get();
    const now = contests.find((contest) => contest.id === id);
    return now === undefined || conclusionActs(before, now, language).length > 0;
  }

  private async writeDecision(id: string, decision: Decision | null): Promise<void> {
    const contest = without(this.book.contest(id), 'decision');
    await this.conclude(decision === null ? contest : { ...contest, decision });
  }

  private async writeRuling(id: string, ruling: Ruling | null): Promise<void> {
    // What follows, or who is elected, is concluded now: an earlier decision on it would stand against the conclusion in the minutes.
    const overtaken = ruling !== null && (ruling.next !== null || ruling.elected !== null) && this.book.contest(id).decision !== undefined ? this.writeDecision(id, null) : undefined;
    const before = this.book.contest(id);
    const contest = { ...without(before, 'ruling'), status: reopened(before) };
    const concluded = this.conclude(ruling === null ? contest : { ...contest, ruling });
    this.results.compare();
    await Promise.all([overtaken, concluded]);
  }

  /** What is said already is not said twice, but may still be on its way: fulfilled when the workbook has it. */
  private async conclude(contest: StoredContest): Promise<void> {
    const { book } = this;
    const acts = conclusionActs(book.contest(contest.id), contest, book.memory.get().language);
    const writes = acts.length === 0 ? [] : this.setUp.concluded(contest);
    await book.write(acts.map((act) => book.log(act, '1')), writes);
  }
}
