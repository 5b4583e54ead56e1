import { useSyncExternalStore } from 'react';
import { useSharedStyles } from './styles';

interface Announcement {
  readonly text: string;
  readonly turn: number;
}

let current: Announcement = { text: '', turn: 0 };
const listeners = new Set<() => void>();

/** Has a screen reader say something without moving the focus; the same text twice is said twice. */
export function announce(text: string): void {
  current = { text, turn: current.turn + 1 };
  listeners.forEach((listener) => listener());
}

/** The live region that announce() speaks through; it stands once, in the pane's frame. */
export function Announcer() {
  const styles = useSharedStyles();
  const { text, turn } = useSyncExternalStore(subscribe, () => current);
  return (
    <div className={styles.hidden} role="status" aria-live="polite" data-part="announcer">
      <span key={turn}>{text}</span>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
