import type { Congress } from '../../election/congress';
import type { PlanStep } from '../../election/plan';
import { EMPTY_CONTEST, NO_SITTING, type ContestForm, type SittingForm } from '../components/contest-proposal';

/** The form of the first vote of this step as the plan has it. `conference`: who sits at the conference of the committee, which votes where the congress does not. */
export function proposalFor({ office, maxSeats, by }: PlanStep, congress: Congress, conference: SittingForm): ContestForm {
  return {
    ...EMPTY_CONTEST,
    office,
    kind: office === 'opinion' ? 'opinion' : 'majority',
    seats: maxSeats === 1 ? '1' : '',
    sitting: by === 'conference' && congress.meeting !== 'conference' ? conference : NO_SITTING,
  };
}
