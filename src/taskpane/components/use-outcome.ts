import { useState } from 'react';

/** What the last act came to, and how to set it. It goes for good when what it is about changes: then it is no longer true. `about`: what that is, as a text that changes with it. */
export function useOutcome<Outcome>(about: (outcome: Outcome) => string): readonly [Outcome | null, (outcome: Outcome | null) => void] {
  const [held, hold] = useState<{ readonly outcome: Outcome; readonly about: string | null } | null>(null);
  const now = held === null ? null : about(held.outcome);
  const stands = held !== null && (held.about === null || held.about === now);
  // As it is when the outcome is first drawn: the act itself may have changed it.
  if (held !== null && held.about === null) hold({ ...held, about: now });
  if (held !== null && !stands) hold(null);
  return [stands ? held.outcome : null, (outcome) => hold(outcome === null ? null : { outcome, about: null })];
}
