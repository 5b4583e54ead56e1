import { useSyncExternalStore } from 'react';
import type { Language } from '../../locale/language';

/** What helps the typist beside the screen: a short tone, the paper read aloud. */
export type Aid = 'sound' | 'speech';

/** Is the aid switched on at this computer? Sound is unless it was switched off, speech is not unless it was switched on. */
export function isOn(aid: Aid): boolean {
  return switched[aid] ?? (switched[aid] = readSwitch(aid));
}

/** Draws again when the aid is switched. */
export function useAid(aid: Aid): boolean {
  return useSyncExternalStore(subscribe, () => isOn(aid));
}

/** Switches an aid, for this computer. */
export function switchAid(aid: Aid, on: boolean): void {
  switched[aid] = on;
  try {
    localStorage.setItem(PREFIX + aid, on ? 'on' : 'off');
  } catch {
    // A browser that refuses storage forgets the switch with the pane.
  }
  listeners.forEach((listener) => listener());
}

/** A tone, when sound is on: `saved` for a paper that was saved, `asked` where the typist must look at the screen. */
export function sound(tone: 'saved' | 'asked'): void {
  if (isOn('sound')) void import(/* webpackChunkName: "entry-aids" */ './sound').then(({ play }) => play(tone));
}

/** Makes sound ready, when it is on, before the first paper is saved. */
export function prepareSound(): void {
  if (isOn('sound')) void import(/* webpackChunkName: "entry-aids" */ './sound').then(({ prepare }) => prepare());
}

/** Reads a text aloud, when speech is on and the computer has a voice of this language. */
export function speak(text: string, language: Language): void {
  if (isOn('speech')) void import(/* webpackChunkName: "entry-aids" */ './speech').then(({ say }) => say(text, language));
}

const PREFIX = 'congress.1.';
const switched: Partial<Record<Aid, boolean>> = {};
const listeners = new Set<() => void>();

function readSwitch(aid: Aid): boolean {
  try {
    const kept = localStorage.getItem(PREFIX + aid);
    return kept === null ? aid === 'sound' : kept === 'on';
  } catch {
    return aid === 'sound';
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
