import type { Form } from './ballot';
import type { Congress } from './congress';
import { officeVotedOn, type Contest, type Office } from './contest';
import { lawStepsOf, votesOf, type FinalOf, type OfficeVotes } from './office-votes';
import { regulationOf, type Regulation, type RuleName } from './regulation';

export { electedTo, type FinalOf } from './office-votes';
export { planNotes, type PlanNote, type PlanNoteCase } from './plan-notes';

/**
 * Where one office of the congress stands. waiting: another vote comes first; ready: it may be set up; voting: set up, not counted to the end; open: counted,
 * with seats or a tie left that the next round, or the decision on it, is still to settle; stopped: ended with seats left open.
 */
export type StepState = 'waiting' | 'ready' | 'voting' | 'done' | 'open' | 'stopped' | 'notNeeded';

/** One office of the congress: its votes, where it stands, and what the law says of it. */
export interface PlanStep {
  readonly office: Office;
  /** Its votes by id, rounds first to last; an office voted on in several votes of its own has one row of rounds after the other. */
  readonly contests: readonly string[];
  readonly state: StepState;
  readonly optional: boolean;
  readonly by: 'congress' | 'conference';
  readonly rules: readonly RuleName[];
  readonly maxSeats: number | null;
  readonly form: Form | null;
  /** The office whose elected people the candidates are. */
  readonly from: Office | null;
}

/** The votes of this congress in lawful order, and where each stands. A vote that no congress of this level holds is in it only where there is one. */
export function planOf(congress: Congress, contests: readonly Contest[], final: FinalOf, regulation: Regulation = regulationOf(congress.regulation)): readonly PlanStep[] {
  const offices = new Map<Office, OfficeVotes>();
  for (const office of new Set(contests.map(officeVotedOn))) offices.set(office, votesOf(office, contests, final));
  const steps = lawStepsOf(congress, contests, final, regulation).filter(({ held, office }) => held !== 'otherLevel' || offices.has(office));
  const isOver = (office: Office): boolean => {
    const state = offices.get(office)?.state;
    return state === 'done' || state === 'stopped' || steps.every((step) => step.office !== office || step.held !== 'yes');
  };
  return steps.map((step) => {
    const { office, optional, by, rules, maxSeats, form, from } = step;
    const votes = offices.get(office);
    const state = step.held !== 'yes' ? 'notNeeded' : votes?.state ?? (step.after.every(isOver) ? 'ready' : 'waiting');
    return { office, contests: votes?.ids ?? [], state, optional, by, rules, maxSeats, form, from: from?.office ?? null };
  });
}
