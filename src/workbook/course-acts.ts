import type { ContestResult } from '../election/contest-result';
import type { Decision, Ruling } from '../election/contest';
import type { Book } from './book';
import { rulingText } from './contest-course';
import { reopened } from './drafted';
import type { ResultActs } from './result-acts';
import type { SetUpActs } from './set-up-acts';
import type { StoredContest } from './state';
import { wordFor } from './word';

/** What is decided between two votes: how a vote is continued, what is concluded otherwise than a rule, who enters a list. One round trip each. */
export class CourseActs {
  constructor(private readonly book: Book, private readonly setUp: SetUpActs, private readonly results: ResultActs) {}

  async decide(id: string, decision: Decision | null): Promise<void> {
    const { book } = this;
    const before = book.contest(id).decision;
    const word = (one: Decision | null | undefined): string => (one == null ? '' : wordFor('decision', one, book.memory.get().language));
    const { decision: _, ...rest } = book.contest(id);
    const write = this.setUp.replaced(decision === null ? rest : { ...rest, decision });
    await book.record({ act: 'decide', contest: id, before: word(before), after: word(decision) }, [write]);
  }

  /** Who is elected may be somebody else now: what was agreed on is agreed on anew, and sheets that were written say that they no longer hold. */
  async rule(id: string, ruling: Ruling | null): Promise<void> {
    const { book } = this;
    const { language } = book.memory.get();
    const { ruling: before, ...rest } = book.contest(id);
    const contest: StoredContest = { ...rest, status: reopened(rest) };
    const write = this.setUp.replaced(ruling === null ? contest : { ...contest, ruling });
    const recorded = book.record({ act: 'ruling', contest: id, before: rulingText(before, language), after: rulingText(ruling, language) }, [write]);
    this.results.compare(id);
    await recorded;
  }

  async nominate(contest: string | null, text: string): Promise<void> {
    await this.book.record({ act: 'nominate', contest: contest ?? '', after: text }, []);
  }

  async noteExport(contest: string, file: string): Promise<void> {
    await this.book.record({ act: 'export', contest, after: file }, []);
  }

  async confirmOutcome(result: ContestResult): Promise<void> {
    const { confirmationText } = await import(/* webpackChunkName: "findings" */ './agreement-text');
    await this.book.record({ act: 'confirm', contest: result.contest.id, after: confirmationText(result, this.book.memory.get().language) }, []);
  }
}
