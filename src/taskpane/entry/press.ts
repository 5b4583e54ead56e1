import type { BallotRules, ReasonCode } from '../../election/ballot';
import { isDoubtful, proposedValidity } from '../../election/validity';
import type { BallotEntry, StoredBallot } from '../../workbook/state';
import { pressInList } from './press-in-list';
import { digitsFor, entryOf, freshPaper, takeBack, touch, type Paper } from './paper';

/** The keys that entry knows, whatever they are called on the keyboard. */
export type Key =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' | 'backspace' | 'escape' | 'invalid' | 'valid' | 'pile' | 'undo' }
  | { readonly kind: 'move'; readonly by: 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last' };

/** What the typist must be told at once. */
export type Complaint = { readonly kind: 'noSuchName'; readonly number: string } | { readonly kind: 'badCount' | 'notDoubtful' };

/** Where the typist is. `aside`: the fresh paper that waits while an earlier one is changed. `cursor`: place in the list of papers, null when it is shut. */
export interface Desk {
  readonly paper: Paper;
  readonly editing: { readonly number: number; readonly aside: Paper } | null;
  readonly cursor: number | null;
  readonly complaint: Complaint | null;
}

/** What the workbook is to do. */
export type Act =
  | { readonly kind: 'add'; readonly entry: BallotEntry }
  | { readonly kind: 'change'; readonly number: number; readonly entry: BallotEntry }
  | { readonly kind: 'undo' };

/** What a key depends on besides the desk: the contest's rules and the papers entered. */
export interface Setting {
  readonly rules: BallotRules;
  readonly ballots: readonly StoredBallot[];
}

/** What follows a key: the desk afterwards, and an act or none. */
export interface Pressed {
  readonly desk: Desk;
  readonly act: Act | null;
}

/** The desk at which nothing has been typed. */
export function freshDesk(rules: BallotRules): Desk {
  return { paper: freshPaper(rules), editing: null, cursor: null, complaint: null };
}

/** The state machine of entry: one key at a desk. */
export function press(desk: Desk, key: Key, setting: Setting): Pressed {
  const quiet: Desk = desk.complaint === null ? desk : { ...desk, complaint: null };
  if (quiet.cursor !== null) return pressInList(quiet, quiet.cursor, key, setting);
  switch (quiet.paper.stage) {
    case 'reason': return pressInReason(quiet, key);
    case 'count': return pressInCount(quiet, key, setting);
    // The note has a text field of its own; of the keys outside it only Escape matters.
    case 'note': return stay(key.kind === 'escape' ? marking(quiet, { conclusion: null }) : quiet);
    case 'confirm': return pressInConfirm(quiet, key, setting);
    case 'marking': return pressInMarking(quiet, key, setting);
  }
}

/** A click on a name: as if its number had been typed. */
export function clickName(desk: Desk, index: number, { rules }: Setting): Desk {
  return { ...desk, complaint: null, paper: touch({ ...desk.paper, digits: '' }, { index, typed: false }, rules.form) };
}

/** The reason and its note are given (P.09 asks for one); Enter then saves the paper as invalid. */
export function concludeInvalid(desk: Desk, reason: ReasonCode, note: string): Desk {
  return marking(desk, { conclusion: { kind: 'invalid', reason, note } });
}

function pressInMarking(desk: Desk, key: Key, setting: Setting): Pressed {
  const { paper } = desk;
  switch (key.kind) {
    case 'digit': return stay(typeDigit(desk, key.digit, setting));
    case 'enter': return paper.digits === '' ? submit(desk, setting) : stay(completeNumber(desk, paper.digits, setting));
    case 'backspace': return stay({ ...desk, paper: paper.conclusion === null ? takeBack(paper, setting.rules.form) : { ...paper, conclusion: null } });
    case 'invalid': return stay(marking(desk, { stage: 'reason', digits: '' }));
    case 'pile': return stay(marking(desk, { stage: 'count', digits: '', countText: '' }));
    case 'escape': return stay(escape(desk, setting));
    case 'undo': return desk.editing === null ? { desk, act: { kind: 'undo' } } : stay(desk);
    case 'move': return stay(key.by === 'up' || key.by === 'pageUp' ? openList(desk, setting) : desk);
    case 'valid': return stay(desk);
  }
}

/** An invalid paper asks once: Enter saves it as it is, V lets the committee conclude otherwise, any other key goes on marking. */
function pressInConfirm(desk: Desk, key: Key, setting: Setting): Pressed {
  switch (key.kind) {
    case 'enter': return save(desk, setting);
    case 'valid': {
      if (!isDoubtful(proposedValidity(desk.paper.marks, setting.rules), setting.rules)) return stay({ ...desk, complaint: { kind: 'notDoubtful' } });
      return save({ ...desk, paper: { ...desk.paper, conclusion: { kind: 'valid' } } }, setting);
    }
    case 'escape': return stay(marking(desk, {}));
    default: return pressInMarking(marking(desk, {}), key, setting);
  }
}

function pressInReason(desk: Desk, key: Key): Pressed {
  if (key.kind === 'escape' || key.kind === 'backspace' || key.kind === 'invalid') return stay(marking(desk, { conclusion: null }));
  if (key.kind !== 'digit' || key.digit === '0') return stay(desk);
  const reason = `P.0${key.digit}` as ReasonCode;
  return stay(reason === 'P.09' ? marking(desk, { stage: 'note' }) : concludeInvalid(desk, reason, ''));
}

function pressInCount(desk: Desk, key: Key, setting: Setting): Pressed {
  const { countText } = desk.paper;
  switch (key.kind) {
    case 'digit': return stay(countText.length < MOST_COUNT_DIGITS ? marking(desk, { stage: 'count', countText: countText + key.digit }) : desk);
    case 'backspace': return stay(marking(desk, countText === '' ? {} : { stage: 'count', countText: countText.slice(0, -1) }));
    case 'escape': return stay(marking(desk, { countText: '' }));
    case 'enter': {
      const count = Number(countText);
      if (count < 1) return stay({ ...desk, complaint: { kind: 'badCount' } });
      return submit(marking(desk, { count, countText: '' }), setting);
    }
    default: return stay(desk);
  }
}

function typeDigit(desk: Desk, digit: string, setting: Setting): Desk {
  const digits = desk.paper.digits + digit;
  if (digits.length < digitsFor(setting.rules.names)) return marking(desk, { digits });
  return completeNumber(desk, digits, setting);
}

/** A number that is complete marks its name; one that no name has is said and dropped, the paper stays as it was. */
function completeNumber(desk: Desk, digits: string, { rules }: Setting): Desk {
  const number = Number(digits);
  const paper = { ...desk.paper, digits: '' };
  if (number < 1 || number > rules.names) return { ...desk, paper, complaint: { kind: 'noSuchName', number: digits } };
  return { ...desk, paper: touch(paper, { index: number - 1, typed: true }, rules.form) };
}

/** Enter: saves what is valid or concluded; asks about what is not. */
function submit(desk: Desk, setting: Setting): Pressed {
  const { marks, conclusion } = desk.paper;
  if (conclusion === null && !proposedValidity(marks, setting.rules).valid) return stay(marking(desk, { stage: 'confirm' }));
  return save(desk, setting);
}

function save({ paper, editing }: Desk, { rules }: Setting): Pressed {
  const entry = entryOf(paper);
  if (editing === null) return { desk: freshDesk(rules), act: { kind: 'add', entry } };
  return { desk: { paper: editing.aside, editing: null, cursor: null, complaint: null }, act: { kind: 'change', number: editing.number, entry } };
}

/** Escape takes back the last thing that waits – digits, conclusion, pile – and at last leaves the paper that is being changed. */
function escape(desk: Desk, { ballots }: Setting): Desk {
  const { paper, editing } = desk;
  if (paper.digits !== '') return marking(desk, { digits: '' });
  if (editing !== null) return { paper: editing.aside, editing: null, cursor: indexOf(ballots, editing.number), complaint: null };
  if (paper.conclusion !== null) return marking(desk, { conclusion: null });
  return paper.count === 1 ? desk : marking(desk, { count: 1 });
}

function openList(desk: Desk, { ballots, rules }: Setting): Desk {
  if (ballots.length === 0) return desk;
  if (desk.editing === null) return { ...desk, cursor: ballots.length - 1 };
  return { ...freshDesk(rules), paper: desk.editing.aside, cursor: indexOf(ballots, desk.editing.number) };
}

function indexOf(ballots: readonly StoredBallot[], number: number): number {
  return Math.max(0, ballots.findIndex((ballot) => ballot.number === number));
}

function marking(desk: Desk, part: Partial<Paper>): Desk {
  return { ...desk, paper: { ...desk.paper, stage: 'marking', ...part } };
}

function stay(desk: Desk): Pressed {
  return { desk, act: null };
}

const MOST_COUNT_DIGITS = 5;
