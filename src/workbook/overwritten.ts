import { phaseAfter, type DeskId } from '../election/entry-state';
import { isSamePaper } from './ballot-rows';
import type { ActToLog, Book } from './book';
import type { Change, PendingAct } from './journal';
import { CHAIN_START, follows, hashOf, readLogRow, type Act } from './log-rows';
import { toldOf } from './paper-steps';
import type { Recorder } from './recorder';
import { DESKS, logTable } from './schema';
import { partOf, saysNow, setUpText } from './set-up-text';
import type { Cell } from './table-sheet';
import { logBody, type AllValues } from './take-over';

type Log = readonly (readonly Cell[])[];

/** A desk's log without the rows that do not follow the other window's, and what this pane had written in their place: acts on entries, and those of setting up, whose rows stand in tables of their own. */
export interface Loss {
  readonly desk: DeskId;
  readonly log: Log;
  readonly acts: readonly PendingAct[];
  /** Contests whose entry the other window has thrown away meanwhile: nothing of it is wanted. */
  readonly thrownAway: ReadonlySet<string>;
  readonly untold: readonly ActToLog[];
}

const PAPERS: ReadonlySet<Act> = new Set<Act>(['add', 'change', 'remove']);
/** After these nothing of the entry that came before is wanted. */
const ENDS: ReadonlySet<Act> = new Set<Act>(['drop', 'clear']);
const OF_ENTRY: ReadonlySet<Act> = new Set<Act>([...PAPERS, ...ENDS, 'begin', 'close', 'reopen', 'settle']);

/** Finds what another window that enters at the same desk has written over, and puts it in again. Neither window knows of the other's last rows: both go on from the same one, and the later write takes the place of the earlier. */
export class Overwritten {
  constructor(private readonly book: Book, private readonly recorder: Recorder, private readonly again: (act: PendingAct) => void) {}

  /** Has another window logged acts on the entry that is open in this pane? To be asked before memory takes over what was read. */
  isEnteredElsewhere({ values }: AllValues): boolean {
    const { openId, desk } = this.book.memory.get();
    const record = this.book.at(desk);
    if (openId === null || record.entry(openId).phase !== 'open') return false;
    const own = new Set(record.log.map(hashOf));
    return logBody(values.tables.get(logTable(desk))).some((row) => {
      const act = own.has(hashOf(row)) || !isWhole(row) ? null : readLogRow(row);
      return act !== null && act.contest === openId && OF_ENTRY.has(act.act);
    });
  }

  /** What has been lost; to be asked before memory takes over what was read. */
  find({ values }: AllValues): readonly Loss[] {
    return DESKS.flatMap((desk) => this.lossAt(desk, logBody(values.tables.get(logTable(desk)))));
  }

  /** Does it again, in its order, behind the acts of the other window. */
  redo(losses: readonly Loss[]): void {
    for (const { desk, log, acts, thrownAway, untold } of losses) {
      this.book.at(desk).takeLog(log, log.length);
      for (const act of acts.filter((one) => !ENDS.has(one.act.act))) {
        const mixed = this.mixedUp(act);
        if (mixed.length > 0) this.recorder.complete(act, mixed, []);
      }
      untold.forEach((act) => void this.book.record(act, [], desk));
      untold.forEach((act) => { this.restate(act, desk); });
      const settled = acts.some(({ act }) => act.act === 'settle');
      acts.filter(({ contest }) => !thrownAway.has(contest)).forEach((act) => { this.redoOne(act, settled); });
    }
  }

  /** Where the other window has set up the same otherwise, its row stands: the log tells that last. */
  private restate({ act, contest: id, after = '' }: ActToLog, desk: DeskId): void {
    const { contests, language } = this.book.memory.get();
    const part = partOf(act);
    const contest = contests.find((one) => one.id === id);
    if (part === undefined || contest === undefined || saysNow(after, contest, part)) return;
    void this.book.record({ act, contest: contest.id, before: after, after: setUpText(contest, part, language) }, [], desk);
  }

  private lossAt(desk: DeskId, read: Log): readonly Loss[] {
    const own = this.book.at(desk).log;
    const fork = own.findIndex((row, index) => hashOf(row) !== hashOf(read[index]));
    if (!isWrittenOver(own, read[fork])) return [];
    // What came before the two met is left as it stands, whatever somebody has done to it: `verify` names that.
    const log = [...read.slice(0, fork), ...chainFrom(read, fork)];
    const kept = new Set(log.map(hashOf));
    const lost = own.slice(fork).filter((row) => !kept.has(hashOf(row)) && this.book.isOwn(row));
    const thrownAway = new Set(log.slice(fork).map(readLogRow).filter((row) => row !== null && ENDS.has(row.act)).map((row) => row!.contest));
    // Another desk's entry that is gone may have been handed in anew meanwhile: that is not dropped once more.
    const elsewhere = desk !== this.book.memory.get().desk;
    const acts = lost.flatMap((row) => this.recorder.done(hashOf(row)) ?? []).filter(({ act }) => !elsewhere || act.act !== 'drop');
    const untold = lost.filter((row) => this.recorder.done(hashOf(row)) === null).flatMap((row) => readLogRow(row) ?? []);
    return [{ desk, log, acts, thrownAway, untold: untold.map(({ act, contest, paper, before, after }) => ({ act, contest, paper, before, after })) }];
  }

  /** An entry that the other window has begun or closed too is not begun or closed again; one that it has closed meanwhile is opened again for a paper. */
  private redoOne(pending: PendingAct, settled: boolean): void {
    const { desk, contest, act: { act } } = pending;
    const { phase } = this.book.at(desk).entry(contest);
    if ((act === 'begin' || act === 'close' || act === 'reopen') && phaseAfter(phase, act) === null) return;
    if (PAPERS.has(act) && !settled && phase === 'closed') void this.recorder.record({ desk, contest }, [{ act: { act: 'reopen' }, changes: [] }]);
    // What is thrown away is what stands there now, the other's papers too.
    this.again(ENDS.has(act) ? { ...pending, changes: this.book.papers(contest, desk).map((before) => ({ number: before.number, before, after: null })) } : pending);
  }

  /** Rows of papers of an act that are not as the log tells them, since log and row come from different windows: a row that the log does not know is this act's own, and is entered anew. */
  private mixedUp({ desk, contest, changes }: PendingAct): readonly Change[] {
    const papers = this.book.papers(contest, desk);
    return changes.flatMap(({ number, before }) => {
      const there = papers.find((ballot) => ballot.number === number) ?? null;
      const told = toldOf(this.book.at(desk).log, contest, { number, there });
      const after = told === undefined && before !== null ? there : (told ?? null);
      return isSamePaper(after, there) ? [] : [{ number, before: there, after }];
    });
  }
}

/** Does a row of another pane stand where the first of these differs? A row that was changed, moved or taken out by hand is for `verify` to name, not to be put back unseen. */
function isWrittenOver(own: Log, other: readonly Cell[] | undefined): boolean {
  return other !== undefined && isWhole(other) && !own.some((row) => hashOf(row) === hashOf(other));
}

/** Is this row as it was hashed, whatever it follows? */
function isWhole(row: readonly Cell[]): boolean {
  return follows(row, String(row[8]));
}

/** The rows from this place on, up to the first that does not follow the one before it. */
function chainFrom(read: Log, place: number): Log {
  const rows = read.slice(place);
  const end = rows.findIndex((row, index) => !follows(row, hashOf(read[place + index - 1]) || CHAIN_START));
  return end < 0 ? rows : rows.slice(0, end);
}
