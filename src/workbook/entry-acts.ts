import { papersIn, type BallotRules } from '../election/ballot';
import { compareEntries, differenceKey } from '../election/comparison';
import { rulesOf } from '../election/contest';
import { correctionsFor } from '../election/correction';
import { ballotText } from '../election/logged-paper';
import type { PaperContent } from '../election/paper-content';
import { closingObstacles, phaseAfter, type DeskId, type EntryEvent } from '../election/entry-state';
import type { Book, TableWrite, Target } from './book';
import type { Change } from './journal';
import { stepOf } from './paper-steps';
import type { Recorder, Step } from './recorder';
import { ballotsTable, logTable } from './schema';
import type { SetUpActs } from './set-up-acts';
import type { Settlement, StoredBallot } from './state';
import { wordFor } from './word';

/** Who is told of acts on entries. */
interface Told {
  /** Gives what else changes with the papers of desk 1. */
  touch(contest: string): readonly TableWrite[];
  /** An entry has got into another phase, or other papers. */
  changed(): void;
}

/** An entry's way from its beginning to its end (docs/entry-states.md). Who asks for what its phase does not allow has a defect. */
export class EntryActs {
  constructor(private readonly book: Book, private readonly recorder: Recorder, private readonly setUp: SetUpActs, private readonly told: Told) {}

  async begin({ mixed }: { readonly mixed: boolean }): Promise<void> {
    const target = this.book.here();
    this.require('begin', target);
    this.makeTables(target);
    const after = wordFor('mixed', mixed ? 'mixed' : 'unmixed', this.book.memory.get().language);
    await this.carryOut(target, [{ act: { act: 'begin', after }, changes: [] }]);
  }

  /** A defect when something stands against it (`closingObstacles`): an entry with errors cannot be kept. */
  async close(): Promise<void> {
    const target = this.book.here();
    this.require('close', target);
    const { collected } = this.book.contest(target.contest);
    const obstacles = closingObstacles({ papers: this.book.papers(target.contest, target.desk) }, { collected, rules: this.rules(target.contest) });
    if (obstacles.length > 0) throw new Error(`Desk ${target.desk} cannot close: ${obstacles.join(', ')}.`);
    await this.carryOut(target, [{ act: { act: 'close', after: this.figures(target) }, changes: [] }]);
  }

  async reopen(): Promise<void> {
    this.require('reopen', this.book.here());
    await this.carryOut(this.book.here(), [{ act: { act: 'reopen' }, changes: [] }]);
  }

  /** Blanks every row of the entry. */
  async drop(desk: DeskId): Promise<void> {
    const target = { ...this.book.here(), desk };
    this.require('drop', target);
    await this.carryOut(target, [{ act: { act: 'drop', before: this.figures(target) }, changes: this.emptied(target) }]);
  }

  /** Puts right, or discards the batch of, each entry that does not match the paper. A difference that is no longer there – a second press, another window – is left alone: a paper that was lacking would be put in twice. */
  async settle(settlement: Settlement): Promise<void> {
    const { contest } = this.book.here();
    const { desk, difference, matching, paper } = settlement;
    const { first, second } = difference;
    const right = matching === 'first' ? (first?.paper ?? null) : matching === 'second' ? (second?.paper ?? null) : paper;
    this.book.entries(contest).forEach((entry) => { this.require('correct', { contest, desk: entry.desk }); });
    if (!this.stands(contest, settlement)) return;
    const done: Promise<void>[] = [];
    if (matching !== 'first') done.push(this.settleOne({ contest, desk: '1' }, settlement, { wrong: first, right }));
    if (matching !== 'second') done.push(this.settleOne({ contest, desk }, settlement, { wrong: second, right }));
    await Promise.all(done);
  }

  /** Makes the tables of another desk that are not there yet. */
  makeTables({ desk, contest }: Target): void {
    const names = [logTable(desk), ballotsTable(contest, desk)].filter((name) => !this.book.places.has(name));
    if (names.length > 0) void this.setUp.make(names.map((name) => this.book.spec(name)));
  }

  /** What else changes with an entry's papers: nothing unless they are those that count. */
  touch({ desk, contest }: Target): readonly TableWrite[] {
    return desk === '1' ? this.told.touch(contest) : [];
  }

  /** A defect when the entry's phase does not allow the event. */
  require(event: EntryEvent, { contest, desk }: Target): void {
    const { phase } = this.book.at(desk).entry(contest);
    if (phaseAfter(phase, event) === null) throw new Error(`Desk ${desk}: "${event}" is not allowed in phase "${phase}".`);
  }

  private stands(contest: string, { desk, difference }: Settlement): boolean {
    const found = compareEntries(this.book.papers(contest, '1'), this.book.papers(contest, desk), this.rules(contest)).differences;
    return found.some((one) => differenceKey(one) === differenceKey(difference));
  }

  private async settleOne(target: Target, { difference, other }: Settlement, { wrong, right }: { readonly wrong: Settlement['difference']['first']; readonly right: PaperContent | null }): Promise<void> {
    const { batch, times } = difference;
    const papers = this.book.papers(target.contest, target.desk);
    const changes = other === 'discarded' ? this.emptied(target, batch) : this.corrected(target, correctionsFor(papers, { batch, times, wrong, right }, this.rules(target.contest)));
    if (changes.length === 0 && other === 'corrected') return;
    const { language } = this.book.memory.get();
    const text = (content: PaperContent | null): string => (content === null ? '' : ballotText({ ...content, count: times, batch }, language));
    const decided: Step = { act: { act: 'settle', before: text(wrong?.paper ?? null), after: text(right) }, changes: [] };
    const reopened: Step[] = other === 'discarded' ? [{ act: { act: 'reopen' }, changes: [] }] : [];
    await this.carryOut(target, [decided, ...changes.map((change) => stepOf(change, language)), ...reopened]);
  }

  private corrected({ contest, desk }: Target, corrections: ReturnType<typeof correctionsFor>): Change[] {
    const papers = this.book.papers(contest, desk);
    let last = papers.at(-1)?.number ?? 0;
    return corrections.map(({ number, after }) => {
      const before = papers.find((ballot) => ballot.number === number) ?? null;
      const place = number ?? ++last;
      const stored: StoredBallot | null = after === null ? null : { pass: Number(desk), desk, ...before, ...after, number: place };
      return { number: place, before, after: stored };
    });
  }

  /** Every paper of the entry, or of one batch of it, taken out. */
  private emptied({ contest, desk }: Target, batch?: string): Change[] {
    return this.book.papers(contest, desk).filter((ballot) => batch === undefined || ballot.batch === batch).map((before) => ({ number: before.number, before, after: null }));
  }

  private async carryOut(target: Target, steps: readonly Step[]): Promise<void> {
    const recorded = this.recorder.record(target, steps, steps.some(({ changes }) => changes.length > 0) ? this.touch(target) : []);
    this.told.changed();
    await recorded;
  }

  /** How many rows and papers an entry has, for the log. */
  private figures({ contest, desk }: Target): string {
    const papers = this.book.papers(contest, desk);
    return `${papers.length}/${papersIn(papers)}`;
  }

  private rules(contest: string): BallotRules {
    return rulesOf(this.book.contest(contest));
  }
}
