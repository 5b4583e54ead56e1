import type { Contest } from '../../election/contest';
import type { FollowUp } from '../../election/follow-ups';
import { EMPTY_CONTEST, listedPeople, type ContestForm } from './contest-proposal';
import { sittingFormOf } from './sitting-form';

/** The form of the vote that follows this contest, as the rules and the congress' decision give it; its people attend as they did. */
export function followUpForm(contest: Contest, { kind, seats, round, names }: FollowUp): ContestForm {
  return {
    ...EMPTY_CONTEST,
    office: contest.office, kind, seats: String(seats), round: String(round),
    ...listedPeople(names),
    sitting: sittingFormOf(contest.sitting),
    follows: contest.id,
  };
}
