import { useCallback, useEffect, useRef, useState } from 'react';
import type { BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import type { Store, StoredContest } from '../../workbook/state';
import { announce } from '../components/announcer';
import { keep, readKept } from '../components/kept-state';
import { useFail, useStore } from '../components/workbook-context';
import { describePaper } from './describe-paper';
import { keyOf } from './keyboard';
import { freshDesk, press, type Act, type Desk, type Key, type Setting } from './press';

/** The desk of a contest: what is typed, and the ways to type. It survives a reload of the pane. */
export interface DeskControl {
  readonly desk: Desk;
  /** As if this key had been pressed. */
  readonly press: (key: Key) => void;
  /** A change of the desk that no key makes: a click on a name, a note. */
  readonly change: (next: (desk: Desk, setting: Setting) => Desk) => void;
}

/** Gives the desk of this contest and listens to the keyboard of the whole pane. */
export function useDesk(contest: StoredContest, rules: BallotRules): DeskControl {
  const store = useStore();
  const key = deskKey(contest);
  const [desk, setDesk] = useState<Desk>(() => keptDesk(key, rules, store) ?? freshDesk(rules));
  // Two keys may come before React draws: the second must see what the first did.
  const latest = useRef(desk);
  const show = useCallback((next: Desk) => {
    latest.current = next;
    keep(key, next);
    setDesk(next);
  }, [key]);
  const fail = useFail();
  const pressKey = useCallback((pressed: Key) => {
    try {
      const { desk: next, act } = press(latest.current, pressed, { rules, ballots: store.getState().ballots });
      // The paper is the workbook's before the desk lets go of it.
      if (act !== null) carryOut(act, store, rules);
      show(next);
    } catch (defect) {
      fail(defect);
    }
  }, [fail, rules, show, store]);
  const change = useCallback((next: (desk: Desk, setting: Setting) => Desk) => {
    show(next(latest.current, { rules, ballots: store.getState().ballots }));
  }, [rules, show, store]);
  useKeyboard(pressKey);
  return { desk, press: pressKey, change };
}

/** Listens on the document, so that a key counts wherever the focus is in the pane. Keys of entry end here: on the web Office would hand Escape and Ctrl+Z on to Excel, which would leave the pane or take back our write. A key held down writes no second paper. */
function useKeyboard(pressKey: (key: Key) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.defaultPrevented || event.isComposing ? null : keyOf(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || key.kind === 'backspace' || key.kind === 'move') pressKey(key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [pressKey]);
}

/** Hands an act to the workbook and says aloud what was done. */
function carryOut(act: Act, store: Store, rules: BallotRules): void {
  const { language } = store.getState();
  const texts = entryTexts[language];
  switch (act.kind) {
    case 'add': {
      store.addBallot(act.entry);
      const number = store.getState().ballots.at(-1)?.number ?? 0;
      return announce(fill(texts.savedAloud, { number, what: describePaper(act.entry, rules, language) }));
    }
    case 'change':
      store.changeBallot(act.number, act.entry);
      return announce(fill(texts.changedAloud, { number: act.number, what: describePaper(act.entry, rules, language) }));
    case 'undo':
      if (!store.getState().canUndo) return;
      store.undo();
      return announce(fill(texts.undoneAloud, { number: nextNumber(store) }));
  }
}

function nextNumber(store: Store): number {
  return (store.getState().ballots.at(-1)?.number ?? 0) + 1;
}

/** Another list or form under the same id must not meet an old half-typed paper. */
function deskKey({ id, form, seats, candidates }: StoredContest): string {
  return `entry.${id}.${form}.${seats}.${candidates.map((candidate) => candidate.name).join('|')}`;
}

/** The half-typed paper of before the reload; null when it does not fit. An edited paper that is gone gives way to the fresh one that waited. */
function keptDesk(key: string, rules: BallotRules, store: Store): Desk | null {
  const kept = readKept<Desk>(key);
  if (kept?.paper?.marks?.length !== rules.names) return null;
  const { editing } = kept;
  if (editing === null) return { ...kept, cursor: null };
  const there = store.getState().ballots.some((ballot) => ballot.number === editing.number);
  return there ? { ...kept, cursor: null } : { ...freshDesk(rules), paper: editing.aside };
}
