import { ballotText, readBallotText } from '../election/logged-paper';
import type { Language } from '../locale/language';
import { isSamePaper } from './ballot-rows';
import type { Change } from './journal';
import { readLogRow, type Act } from './log-rows';
import type { Step } from './recorder';
import type { LogRow, PaperAct, StoredBallot } from './state';
import type { Cell } from './table-sheet';

/** The step that a change of one row is: entered, changed or taken back, with what the log says of it. */
export function stepOf(change: Change, language: Language): Step {
  const text = (ballot: StoredBallot | null): string => (ballot === null ? '' : ballotText(ballot, language));
  return { act: { act: actOf(change), paper: String(change.number), before: text(change.before), after: text(change.after) }, changes: [change] };
}

/** What was done, in the pane's words: one act, however many rows it took. */
export function paperAct(changes: readonly Change[]): PaperAct {
  const acts = new Set(changes.map(actOf));
  return {
    act: acts.size === 1 ? [...acts][0]! : 'change',
    before: changes.map(({ before }) => before).filter((ballot) => ballot !== null),
    after: changes.map(({ after }) => after).filter((ballot) => ballot !== null),
  };
}

/** The same rows the other way round, the last one first. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.map(({ number, before, after }) => ({ number, before: after, after: before })).reverse();
}

/** What can be taken back of an entry and what can be done again, each in order, the next one last. */
export interface History {
  readonly done: Change[][];
  readonly undone: Change[][];
}

/** The history of an entry as its desk's log tells it: one act a row; an act that takes back the one before it can be done again until another follows. Papers that the log does not know, of a workbook whose log was lost, come first as entered. */
export function historyIn(log: readonly (readonly Cell[])[], contest: string, papers: readonly StoredBallot[]): History {
  const done: Change[][] = [];
  const undone: Change[][] = [];
  const known = new Set<number>();
  let ended = false;
  const now = new Map(papers.map((ballot) => [ballot.number, ballot]));
  for (const row of log.map(readLogRow)) {
    if (row === null || row.contest !== contest) continue;
    if (ENDS.has(row.act)) {
      done.length = 0;
      undone.length = 0;
      ended = true;
    }
    const change = changeIn(row, now);
    if (change === null) continue;
    known.add(change.number);
    follow({ done, undone }, change);
  }
  const unknown = papers.filter(({ number }) => !known.has(number)).map((after) => [{ number: after.number, before: null, after }]);
  return { done: ended ? done : [...unknown, ...done], undone };
}

/** Adds the next change of the log. */
function follow({ done, undone }: History, change: Change): void {
  const [last] = done.at(-1) ?? [];
  const [next] = undone.at(-1) ?? [];
  if (last !== undefined && undoes(change, last)) undone.push(done.pop()!);
  else if (next !== undefined && isSameChange(change, next)) done.push(undone.pop()!);
  else {
    undone.length = 0;
    done.push([change]);
  }
}

/** What a desk's log tells last of a row of papers: null for one that was taken out, undefined where it tells nothing. `there` is what stands in the row. */
export function toldOf(log: readonly (readonly Cell[])[], contest: string, { number, there }: { readonly number: number; readonly there: StoredBallot | null }): StoredBallot | null | undefined {
  const now = new Map(there === null ? [] : [[number, there]]);
  let told: StoredBallot | null | undefined;
  for (const row of log.map(readLogRow)) {
    if (row === null || row.contest !== contest) continue;
    if (row.act === 'drop' || row.act === 'clear') told = undefined;
    const change = row.paper === String(number) ? changeIn(row, now) : null;
    if (change !== null) told = change.after;
  }
  return told;
}

/** After these nothing that came before can be taken back. */
const ENDS: ReadonlySet<Act> = new Set<Act>(['begin', 'close', 'reopen', 'drop', 'settle', 'clear']);

function actOf({ before, after }: Change): 'add' | 'change' | 'remove' {
  if (before === null) return 'add';
  return after === null ? 'remove' : 'change';
}

function changeIn({ act, desk, paper, before, after }: LogRow, now: ReadonlyMap<number, StoredBallot>): Change | null {
  const number = Number(paper);
  if ((act !== 'add' && act !== 'change' && act !== 'remove') || !Number.isSafeInteger(number) || number < 1) return null;
  const there = now.get(number);
  const read = (text: string): StoredBallot | null => {
    const logged = readBallotText(text);
    return logged === null ? null : { pass: Number(desk), desk, ...there, ...logged, number, batch: logged.batch ?? there?.batch ?? '1' };
  };
  return { number, before: read(before), after: read(after) };
}

function undoes(change: Change, { number, before, after }: Change): boolean {
  return isSameChange(change, { number, before: after, after: before });
}

function isSameChange(a: Change, b: Change): boolean {
  return a.number === b.number && isSamePaper(a.before, b.before) && isSamePaper(a.after, b.after);
}
