import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import type { Store, StoredContest } from '../../workbook/state';
import { keep, readKept } from '../components/kept-state';
import { useFail, useStore } from '../components/workbook-context';
import { sound } from './aids';
import { freshDesk, type Desk, type Key, type Pressed, type Setting } from './desk';
import { carryOut, type Done } from './done';
import { deskOf, draftOf, listMark, type Draft } from './draft';
import { keyOf } from './keyboard';
import { PARTS } from './late-parts';
import { press } from './press';

/** What happens at the desk: a key, a click on a name, a note. */
export type Step = (desk: Desk, setting: Setting) => Pressed;

/** The desk of a contest: what is typed, what was done last, and the ways to type. It survives a reload of the pane. */
export interface DeskControl {
  readonly desk: Desk;
  readonly done: Done | null;
  /** As if this key had been pressed. */
  readonly press: (key: Key) => void;
  /** What no key does. Steps are taken in order; those that come while a paper is being saved wait for it. */
  readonly take: (step: Step) => void;
}

/** Gives the desk of this contest and listens to the keyboard of the whole pane. `place` is marked while a paper is being saved; `onKey` is called for every key taken. */
export function useDesk(contest: StoredContest, rules: BallotRules, { place, onKey }: { readonly place: RefObject<HTMLElement | null>; readonly onKey: () => void }): DeskControl {
  const store = useStore();
  const fail = useFail();
  const [key, list] = useMemo(() => [`entry.${store.getState().desk}.${contest.id}`, markOf(contest)] as const, [contest, store]);
  const [desk, setDesk] = useState<Desk>(() => deskOf(readKept<Draft>(key), list, settingOf(store, rules)) ?? freshDesk(rules));
  const [done, setDone] = useState<Done | null>(null);
  // Two keys may come before React draws: the second must see what the first did.
  const latest = useRef(desk);
  const steps = useRef<Step[]>([]);
  const working = useRef(false);

  const save = useCallback(async ({ desk: next, act }: Pressed & { readonly act: NonNullable<Pressed['act']> }): Promise<Desk> => {
    const { openId, desk: at, ballots } = store.getState();
    if (key !== `entry.${at}.${openId ?? ''}`) return latest.current;
    keep(key, draftOf(latest.current, list, act.kind === 'add' ? ballots.length : null));
    place.current?.toggleAttribute('data-busy', true);
    try {
      const now = await carryOut(act, store, settingOf(store, rules).batchSize);
      if (now === null) return { ...next, complaint: { kind: act.kind === 'redo' ? 'nothingToRedo' : 'nothingToUndo' } };
      setDone(now);
      // How it is said comes with the parts of the desk that can wait.
      void PARTS.load().then(({ tell }) => tell(now, { rules, keying: next.keying, language: store.getState().language }));
      return next;
    } finally {
      place.current?.toggleAttribute('data-busy', false);
    }
  }, [key, list, place, rules, store]);

  const work = useCallback(async () => {
    working.current = true;
    try {
      for (let step = steps.current.shift(); step !== undefined; step = steps.current.shift()) {
        const pressed = step(latest.current, settingOf(store, rules));
        // The journal has the paper before the desk lets go of it.
        const next = pressed.act === null ? pressed.desk : await save({ ...pressed, act: pressed.act });
        if (asks(next, latest.current)) sound('asked');
        latest.current = next;
        keep(key, draftOf(next, list));
        setDesk(next);
      }
    } catch (defect) {
      steps.current = [];
      fail(defect);
    } finally {
      working.current = false;
    }
  }, [fail, key, list, rules, save, store]);

  const take = useCallback((step: Step) => {
    steps.current.push(step);
    if (!working.current) void work();
  }, [work]);
  const pressKey = useCallback((pressed: Key) => take((at, setting) => press(at, pressed, setting)), [take]);
  useKeyboard(pressKey, onKey);
  return { desk, done, press: pressKey, take };
}

/** Listens on the document, so that a key counts wherever the focus is in the pane. Keys of entry end here: on the web Office would hand Escape and Ctrl+Z on to Excel, which would leave the pane or take back our write. A key held down writes no second paper. */
function useKeyboard(pressKey: (key: Key) => void, onKey: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.defaultPrevented || event.isComposing ? null : keyOf(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat && key.kind !== 'backspace' && key.kind !== 'move') return;
      pressKey(key);
      onKey();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [pressKey, onKey]);
}

/** Must the typist look at the screen now? */
function asks(next: Desk, before: Desk): boolean {
  return (next.complaint !== null && next.complaint !== before.complaint) || (next.paper.stage === 'confirm' && before.paper.stage !== 'confirm');
}

function settingOf(store: Store, rules: BallotRules): Setting {
  const { ballots, congress, contests, openId } = store.getState();
  const contest = contests.find(({ id }) => id === openId);
  return { rules, ballots, batchSize: congress?.batchSize ?? BATCH_SIZE, most: contest?.collected ?? contest?.issued ?? congress?.present ?? Infinity };
}

/** Another list or form under the same id must not meet an old half-typed paper. */
function markOf({ form, seats, candidates }: StoredContest): number {
  return listMark(`${form}.${seats}.${candidates.map((candidate) => candidate.name).join('|')}`);
}
