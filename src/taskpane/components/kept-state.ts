import { useCallback, useState } from 'react';

const PREFIX = 'congress.1.';

/** State that survives a change of step and a reload of the pane: kept in the session under `key`. `initial` is used when nothing is kept. */
export function useKeptState<Value>(key: string, initial: Value): readonly [Value, (value: Value) => void, () => void] {
  const [held, setHeld] = useState(() => ({ key, value: readKept<Value>(key) }));
  const current = held.key === key ? held.value : readKept<Value>(key);
  const set = useCallback((value: Value) => {
    keep(key, value);
    setHeld({ key, value });
  }, [key]);
  const forget = useCallback(() => {
    forgetKept(key);
    setHeld({ key, value: undefined });
  }, [key]);
  return [current === undefined ? initial : current, set, forget];
}

/** What is kept under a key; undefined when nothing is, or when it cannot be read. */
export function readKept<Value>(key: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** Keeps a plain value for this session; a browser that refuses storage loses only the safety net. */
export function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Private windows may refuse storage; the value still lives in the component.
  }
}

/** Forgets what is kept under a key. */
export function forgetKept(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // As in keep.
  }
}
