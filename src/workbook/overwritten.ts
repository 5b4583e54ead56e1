import { phaseAfter, type DeskId, type EntryEvent } from '../election/entry-state';
import { isSamePaper } from './ballot-rows';
import type { Book } from './book';
import type { Change, PendingAct } from './journal';
import { CHAIN_START, follows, hashOf, type Act } from './log-rows';
import { toldOf } from './paper-steps';
import type { Recorder } from './recorder';
import { DESKS, logTable } from './schema';
import type { Cell } from './table-sheet';
import { logBody, type AllValues } from './take-over';

type Log = readonly (readonly Cell[])[];

/** Acts that lead an entry from one phase to the next. */
const PHASE_ACTS: ReadonlySet<Act> = new Set<Act>(['begin', 'close', 'reopen', 'drop']);

/** A desk's log as far as its chain holds, and the acts of this pane that are not in it any more. */
export interface Loss {
  readonly desk: DeskId;
  readonly log: Log;
  readonly acts: readonly PendingAct[];
}

/** Finds what another window that enters at the same desk has written over, and puts it in again. Neither window knows of the other's last rows: both go on from the same one, and the later write takes the place of the earlier. */
export class Overwritten {
  constructor(private readonly book: Book, private readonly recorder: Recorder, private readonly again: (act: PendingAct) => void) {}

  /** Has another window put rows into the log of the entry that is open in this pane? To be asked before memory takes over what was read. */
  isEnteredElsewhere({ values }: AllValues): boolean {
    const { openId, desk } = this.book.memory.get();
    const record = this.book.at(desk);
    if (openId === null || record.entry(openId).phase !== 'open') return false;
    const own = new Set(record.log.map(hashOf));
    return chainIn(logBody(values.tables.get(logTable(desk)))).some((row) => !own.has(hashOf(row)));
  }

  /** What has been lost; to be asked before memory takes over what was read. */
  find({ values }: AllValues): readonly Loss[] {
    return DESKS.flatMap((desk) => {
      const own = this.book.at(desk).log;
      const read = logBody(values.tables.get(logTable(desk)));
      if (!isWrittenOver(own, read)) return [];
      const log = chainIn(read);
      const kept = new Set(log.map(hashOf));
      return [{ desk, log, acts: own.map(hashOf).filter((hash) => !kept.has(hash)).flatMap((hash) => this.recorder.done(hash) ?? []) }];
    });
  }

  /** Does it again, in its order, behind the acts of the other window. */
  redo(losses: readonly Loss[]): void {
    for (const { desk, log, acts } of losses) {
      this.book.at(desk).takeLog(log, log.length);
      for (const act of acts) {
        const mixed = this.mixedUp(act);
        if (mixed.length > 0) this.recorder.complete(act, mixed, []);
      }
      acts.filter((act) => this.isWanted(act)).forEach(this.again);
    }
  }

  /** An entry that the other window has begun or closed too is not begun or closed again. */
  private isWanted({ desk, contest, act: { act } }: PendingAct): boolean {
    return !PHASE_ACTS.has(act) || phaseAfter(this.book.at(desk).entry(contest).phase, act as EntryEvent) !== null;
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

/** Does a row of another pane stand in the place of one of these? A row that was changed, moved or taken out by hand is for `verify` to name, not to be put back unseen. */
function isWrittenOver(own: Log, read: Log): boolean {
  const other = read[own.findIndex((row, index) => hashOf(row) !== hashOf(read[index]))];
  return other !== undefined && follows(other, String(other[8])) && !own.some((row) => hashOf(row) === hashOf(other));
}

/** The rows up to the first that does not follow the one before it. */
function chainIn(read: Log): Log {
  const end = read.findIndex((row, index) => !follows(row, hashOf(read[index - 1]) || CHAIN_START));
  return end < 0 ? read : read.slice(0, end);
}
