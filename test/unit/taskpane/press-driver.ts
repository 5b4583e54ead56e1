import type { BallotRules, Mark } from '../../../src/election/ballot';
import { freshDesk, type Act, type Desk, type Key, type Setting } from '../../../src/taskpane/entry/desk';
import { press } from '../../../src/taskpane/entry/press';
import type { StoredBallot } from '../../../src/workbook/state';

export const SIX: BallotRules = { form: 'cross', seats: 5, names: 6 };
export const THIRTY: BallotRules = { form: 'cross', seats: 27, names: 30 };
export const HUNDRED: BallotRules = { form: 'cross', seats: 90, names: 100 };
export const BOXES: BallotRules = { form: 'agree', seats: 3, names: 3 };
export const ONE: BallotRules = { form: 'agree', seats: 1, names: 1 };

/** A sign for each key that is no digit. */
export const KEYS: Readonly<Record<string, Key>> = {
  '⏎': { kind: 'enter' }, '⌫': { kind: 'backspace' }, '⎋': { kind: 'escape' }, '-': { kind: 'invalid' }, '/': { kind: 'valid' }, '*': { kind: 'pile' }, '+': { kind: 'setAside' },
  '.': { kind: 'keying' }, u: { kind: 'undo' }, r: { kind: 'redo' }, '⌦': { kind: 'remove' }, b: { kind: 'batches' },
  '↑': { kind: 'move', by: 'up' }, '↓': { kind: 'move', by: 'down' }, '⇞': { kind: 'move', by: 'pageUp' }, '⇱': { kind: 'move', by: 'first' },
};

/** Types one character after the other; collects what the workbook is asked to do. Each key comes a second after the one before. */
export function type(keys: string, rules: BallotRules, options: { readonly desk?: Desk; readonly ballots?: readonly StoredBallot[] } = {}): { readonly desk: Desk; readonly acts: readonly Act[] } {
  const acts: Act[] = [];
  const setting = settingOf(rules, options.ballots);
  let desk = options.desk ?? freshDesk(rules);
  for (const character of keys) {
    const pressed = press(desk, KEYS[character] ?? { kind: 'digit', digit: character }, setting);
    desk = pressed.desk;
    if (pressed.act !== null) acts.push(pressed.act);
  }
  return { desk, acts };
}

export function settingOf(rules: BallotRules, ballots: readonly StoredBallot[] = []): Setting {
  return { rules, ballots, batchSize: 50, most: 100 };
}

export function added(marks: readonly Mark[], part: object = {}): Act {
  return { kind: 'add', entry: { marks, count: 1, conclusion: null, ...part } };
}
