import type { Level, Meeting } from './congress';
import type { ContestKind, Office } from './contest';

/** What follows a vote: nothing; the vote again among the tied; the congress decides; it must vote again; the higher committee appoints. */
export type NextStep = 'none' | 'runoff' | 'congressDecides' | 'mustContinue' | 'appointed';

/** What the next step depends on. `tied`: how many people tie across the last seat. */
export interface Situation {
  readonly office: Office;
  readonly meeting: Meeting;
  readonly level: Level;
  readonly kind: ContestKind;
  readonly round: number;
  readonly openSeats: number;
  readonly tied: number;
}
