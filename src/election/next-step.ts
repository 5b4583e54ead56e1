import type { Meeting } from './congress';
import type { ContestKind, Office } from './contest';

/** What follows a vote: nothing; the vote again among the tied; the congress decides; it must vote again; the higher committee appoints. */
export type NextStep = 'none' | 'runoff' | 'congressDecides' | 'mustContinue' | 'appointed';

/** What the next step depends on. `tied`: how many people tie across the last seat. */
export interface Situation {
  readonly office: Office;
  readonly meeting: Meeting;
  readonly kind: ContestKind;
  readonly round: number;
  readonly openSeats: number;
  readonly tied: number;
}

/** What follows this vote (RULES.md 4.4, 4.5; runoff and the congress' decision by memory of 190-QĐ/TW Đ30; delegates 244-QĐ/TW Đ20.2; branch secretary 24-QĐ/TW 22)? */
export function nextStep(situation: Situation): NextStep {
  const { office, meeting, kind, round, openSeats, tied } = situation;
  if (openSeats <= 0) return 'none';
  // A members' congress that elects a secretary is a branch: elsewhere the committee elects him.
  if (office === 'secretary' && meeting === 'members' && round >= 3) return 'appointed';
  if (tied > 0) return kind === 'runoff' ? 'congressDecides' : 'runoff';
  if (office === 'delegates' && round === 1) return 'mustContinue';
  return 'congressDecides';
}
