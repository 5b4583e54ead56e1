import type { EDUCATION_WORDS, THEORY_WORDS } from '../locale/roster';
import type { Reason } from '../locale/roster-reasons';
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
  /** Official member or delegate; false for probationary members and alternates. */
  readonly official: boolean | null;
  /** Marked as present. A blank cell is a no. */
  readonly present: boolean | null;
  /** Why the person is not counted in the base, or is though absent. */
  readonly deduction: Reason | null;
  /** In the approved personnel plan (đề án nhân sự); `planned` is the planning list (quy hoạch). */
  readonly plan: boolean | null;
  /** Row in the roster, its headings being row 1; 0 for somebody who is not in it. */
  readonly row: number;
  /** What tells this row from the others (see personKey), '' without. */
  readonly key: string;
  /** Cells under name, membership, present and deduction that cannot be read, with their heading. */
  readonly unread: readonly Unread[];
}

/** A cell of a roster that cannot be read. */
export interface Unread {
  readonly column: 'name' | 'membership' | 'present' | 'deduction';
  readonly heading: string;
  /** Its column in the roster, from 0. */
  readonly place: number;
  readonly text: string;
}

/** Somebody of whom only the name is known. */
export function unknownPerson(name: string): Person {
  return {
    name, birth: null, sex: null, ethnic: null, reelected: null, planned: null, education: null, theory: null, position: '', unit: '',
    official: null, present: null, deduction: null, plan: null, row: 0, key: '', unread: [],
  };
}
