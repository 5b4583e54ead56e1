import type { EDUCATION_WORDS, THEORY_WORDS } from '../locale/roster';
import type { Day } from './day';

export type Sex = 'female' | 'male';
export type EthnicGroup = 'minority' | 'kinh';
export type Education = keyof typeof EDUCATION_WORDS;
/** The last two levels, cao cấp and cử nhân, are one, as reports print them. */
export type Theory = keyof typeof THEORY_WORDS;

/** A row of a roster. Null is a value that is missing or cannot be read: it is shown as not known, never dropped. */
export interface Person {
  readonly name: string;
  readonly birth: Day | null;
  readonly sex: Sex | null;
  readonly ethnic: EthnicGroup | null;
  readonly reelected: boolean | null;
  readonly planned: boolean | null;
  readonly education: Education | null;
  readonly theory: Theory | null;
  readonly position: string;
  readonly unit: string;
}
