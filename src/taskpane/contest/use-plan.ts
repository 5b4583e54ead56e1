import { useMemo } from 'react';
import type { Contest, Office } from '../../election/contest';
import { electedTo } from '../../election/office-votes';
import { planNotes, planOf, type PlanNote, type PlanStep } from '../../election/plan';
import { gather, roundsOf, type FinalResult } from '../../election/round';
import { areAllAgreed } from '../../workbook/earlier-votes';
import type { State, Store, StoredContest } from '../../workbook/state';
import { NO_SITTING, type SittingForm } from '../components/contest-proposal';
import { sittingFormOf } from '../components/sitting-form';
import { useStore, useWorkbook } from '../components/workbook-context';

/** The plan of the congress and what its contests have given. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** What each vote of an office gave over all its rounds; those left out whose numbers of papers are not agreed. */
  readonly finalsOf: (office: Office) => readonly FinalResult[];
  /** Everybody elected to an office so far. */
  readonly electedTo: (office: Office) => FinalResult['elected'];
  /** Who sits at the committee's first conference: as at its last vote, else as many as were elected to the committee, once nothing more is voted on there. */
  readonly conference: SittingForm;
  /** What the law says against a contest that its list alone does not show. */
  readonly notesOn: (contest: Contest) => readonly PlanNote[];
}

/** The plan of this workbook's congress; counted again only when its contests or their papers change. */
export function usePlan(): Plan {
  const store = useStore();
  const { congress, contests, ballots } = useWorkbook();
  return useMemo(() => planFrom(store, { congress, contests, ballots }), [store, congress, contests, ballots]);
}

const NO_PLAN: Plan = { steps: [], finalsOf: () => [], electedTo: () => [], conference: { ...NO_SITTING, conference: true }, notesOn: () => [] };

function planFrom(store: Store, { congress, contests }: Pick<State, 'congress' | 'contests' | 'ballots'>): Plan {
  if (congress === null) return NO_PLAN;
  const counted = new Map<string, FinalResult | null>();
  const final = (id: string): FinalResult | null => {
    const known = counted.get(id);
    if (known !== undefined) return known;
    const found = finalAt(store, id);
    counted.set(id, found);
    return found;
  };
  const steps = planOf(congress, contests, final);
  const before = new Set(contests.map(({ id }) => roundsOf(contests, id).at(-2)));
  const finalsOf = (office: Office): readonly FinalResult[] => steps.filter((step) => step.office === office).flatMap((step) => step.contests.filter((id) => !before.has(id)).flatMap((id) => final(id) ?? []));
  return {
    steps,
    finalsOf,
    conference: conferenceOf(contests, finalsOf('committee').every(({ settled }) => settled) ? electedTo('committee', contests, final).length : 0),
    electedTo: (office) => electedTo(office, contests, final),
    notesOn: (contest) => planNotes(congress, contest, contests, final),
  };
}

function conferenceOf(contests: readonly StoredContest[], members: number): SittingForm {
  const earlier = contests.findLast(({ sitting }) => sitting?.meeting === 'conference');
  const attending = members === 0 ? '' : String(members);
  return earlier === undefined ? { ...NO_SITTING, conference: true, convoked: attending, present: attending } : sittingFormOf(earlier.sitting);
}

/** Who is elected shows nowhere before the numbers of every round are agreed, as they are now: another desk could still be entering them, or step 5 ask for them anew. */
function finalAt(store: Store, id: string): FinalResult | null {
  const rounds = store.roundsOf(id);
  return areAllAgreed(store, rounds, id) ? gather(rounds) : null;
}
