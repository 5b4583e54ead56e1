import type { Congress } from '../../election/congress';
import type { PlanStep } from '../../election/plan';
import { EMPTY_CONTEST, NO_SITTING, type ContestForm } from '../components/contest-proposal';

/** The form of the first vote of this step as the plan has it. `members`: how many were elected to the committee, whose conference votes where the congress does not; null: not known yet. */
export function proposalFor({ office, maxSeats, by }: PlanStep, congress: Congress, members: number | null): ContestForm {
  const conference = by === 'conference' && congress.meeting !== 'conference';
  const attending = members === null ? '' : String(members);
  return {
    ...EMPTY_CONTEST,
    office,
    kind: office === 'opinion' ? 'opinion' : 'majority',
    seats: maxSeats === 1 ? '1' : '',
    sitting: conference ? { ...NO_SITTING, conference, convoked: attending, present: attending } : NO_SITTING,
  };
}
