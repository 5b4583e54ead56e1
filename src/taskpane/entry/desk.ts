import type { BallotRules } from '../../election/ballot';
import type { BallotEntry, StoredBallot } from '../../workbook/state';
import { freshPaper, type Keying, type Paper } from './paper';

/** The keys that entry knows, whatever they are called on the keyboard. `at`: when Enter was pressed, in ms of the event's clock; `again`: as the second press of a double click; `held`: the key repeats by itself. `text`: the character that it writes, for a note whose field is not there yet; a key of kind 'text' does nothing else. */
export type Key = { readonly text?: string } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter'; readonly at?: number; readonly again?: boolean }
  | { readonly kind: 'backspace'; readonly held?: boolean }
  | { readonly kind: 'escape' | 'invalid' | 'valid' | 'setAside' | 'pile' | 'keying' | 'undo' | 'redo' | 'remove' | 'batches' }
  | { readonly kind: 'move'; readonly by: 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last' }
);

/** What the typist must be told at once. */
export type Complaint =
  | { readonly kind: 'noSuchName' | 'completed' | 'dropped' | 'bigPile'; readonly number: string }
  | { readonly kind: 'badCount' | 'notDoubtful' | 'needNote' | 'tooQuick' | 'keyingLater' | 'keyingCross' | 'nothingTyped' | 'leaveFirst' | 'openFirst' | 'noneWaiting' | 'allConcluded' | 'noSuchPaper' | 'nothingToUndo' | 'nothingToRedo' };

/** What stands in the place of the names: the papers entered – all of them or only those that wait for a conclusion, `at` a place among these, `digits` the paper number being typed – or the batches. */
export type View =
  | { readonly kind: 'papers'; readonly at: number; readonly waiting: boolean; readonly digits: string }
  | { readonly kind: 'batches'; readonly at: number };

/** An earlier paper is being changed: its row, the fresh paper that waits meanwhile, and the list of waiting papers it was opened from. */
export interface Editing {
  readonly number: number;
  readonly aside: Paper;
  readonly from: View | null;
}

/** Where the typist is. `savedAt`: when the Enter was pressed that saved last, or that was asked about; null when it was no Enter. */
export interface Desk {
  readonly paper: Paper;
  readonly editing: Editing | null;
  readonly view: View | null;
  readonly keying: Keying;
  readonly savedAt: number | null;
  readonly complaint: Complaint | null;
}

/** What the workbook is to do. */
export type Act =
  | { readonly kind: 'add'; readonly entry: BallotEntry }
  | { readonly kind: 'change'; readonly number: number; readonly entry: BallotEntry }
  | { readonly kind: 'remove'; readonly number: number }
  | { readonly kind: 'undo' | 'redo' };

/** What a key depends on besides the desk: the contest's rules, the papers entered, how many papers a batch holds, and how many papers there can be at all (collected, else issued, else those present). */
export interface Setting {
  readonly rules: BallotRules;
  readonly ballots: readonly StoredBallot[];
  readonly batchSize: number;
  readonly most: number;
}

/** What follows a key: the desk afterwards, and an act or none. */
export interface Pressed {
  readonly desk: Desk;
  readonly act: Act | null;
}

/** The desk at which nothing has been typed. */
export function freshDesk(rules: BallotRules, keying: Keying = 'crossed'): Desk {
  return { paper: freshPaper(rules, keying), editing: null, view: null, keying, savedAt: null, complaint: null };
}

/** The desk goes back to the fresh paper that waited. */
export function leaveOpened(desk: Desk): Desk {
  return { ...desk, paper: desk.editing?.aside ?? desk.paper, editing: null, view: null, complaint: null };
}

/** Goes on marking the paper at hand, with this changed. */
export function marking(desk: Desk, part: Partial<Paper> = {}): Desk {
  return { ...desk, paper: { ...desk.paper, stage: 'marking', ...part } };
}

/** The desk, and something to tell. */
export function complain(desk: Desk, complaint: Complaint): Pressed {
  return stay({ ...desk, complaint });
}

/** The desk, and nothing for the workbook to do. */
export function stay(desk: Desk): Pressed {
  return { desk, act: null };
}
