import type { Congress } from '../congress';
import type { CommitteeSize, LawStep } from './regulation';

/**
 * The votes of a congress in lawful order. A branch: its committee, then secretary, then deputy among them, by separate votes of the congress (24-QĐ/TW
 * 22); below nine members the secretary directly. Above: the committee by the congress, the rest by the committee's first conference (by memory), the
 * secretary by the congress where it was so set. Then delegates, then alternates. The opinion vote has no place in the order: it is held before the
 * list that it is about; it stands last. Whether there is a deputy, and delegates to send, is for the congress: these steps are optional.
 */
export function partySteps(congress: Congress, size: CommitteeSize): readonly LawStep[] {
  const steps = congress.level === 'branch' ? branchSteps(congress) : congress.meeting === 'conference' ? conferenceSteps(congress, size) : committeeSteps(congress, size);
  return [...steps, ...LAST_STEPS];
}

const STEP = { held: 'yes', optional: false, by: 'congress', maxSeats: null, form: null, from: null, after: [] } as const;

/** Does a branch with so many official members elect a branch committee (chi ủy)? Below nine it elects its secretary directly (24-QĐ/TW 22). */
function electsBranchCommittee(officialMembers: number): boolean {
  return officialMembers >= 9;
}

/** The most members that a branch committee can have (24-QĐ/TW 22). */
const LARGEST_BRANCH_COMMITTEE = 7;

/** Does a grass-roots committee with so many elected members elect a standing committee? Fewer than nine elect only secretary and deputy (24-QĐ/TW 22). */
function electsStandingCommittee(committeeMembers: number): boolean {
  return committeeMembers >= 9;
}

/** Before the number of members is entered the larger plan is shown: nearly all branches that hold a congress with papers have nine. */
function branchSteps({ convoked }: Congress): readonly LawStep[] {
  const large = convoked === 0 || electsBranchCommittee(convoked);
  const from = large ? { office: 'branchCommittee', rule: 'amongCommittee' } as const : null;
  const rules = large ? ['amongCommittee', 'separateVotes'] as const : ['branchCommitteeFromNine'] as const;
  return [
    {
      ...STEP, office: 'branchCommittee', held: large ? 'yes' : 'notNeeded', form: 'cross', maxSeats: LARGEST_BRANCH_COMMITTEE,
      rules: ['branchCommitteeFromNine', 'listLongerThanSeats', 'separateVotes'],
    },
    { ...STEP, office: 'secretary', maxSeats: 1, from, rules: [...rules, 'listMayEqualSeats', 'secretaryAppointed'], after: large ? ['branchCommittee'] : [] },
    { ...STEP, office: 'deputy', optional: true, from, rules: [...rules, 'listMayEqualSeats'], after: ['secretary'] },
    { ...STEP, office: 'committee', held: 'otherLevel', rules: ['branchCommitteeFromNine'] },
    { ...STEP, office: 'standingCommittee', held: 'otherLevel', rules: ['standingCommitteeFromNine'] },
  ];
}

function committeeSteps({ level, directSecretary }: Congress, size: CommitteeSize): readonly LawStep[] {
  const standing = level === 'higher' || mayElectStanding(size);
  const among = { office: 'committee', rule: 'amongCommittee' } as const;
  const from = standing ? { office: 'standingCommittee', rule: 'amongStandingCommittee' } as const : among;
  const conference = { ...STEP, by: 'conference', from, rules: ['committeeElects', from.rule, 'listMayEqualSeats'], after: [from.office] } as const;
  const secretary: LawStep = { ...conference, office: 'secretary', maxSeats: 1 };
  const direct: LawStep = { ...STEP, office: 'secretary', maxSeats: 1, from: among, rules: ['secretaryByCongress', 'amongCommittee', 'listMayEqualSeats'], after: ['committee'] };
  const standingCommittee: LawStep = {
    ...STEP, office: 'standingCommittee', held: standing ? 'yes' : 'notNeeded', by: 'conference', form: 'cross', from: among, after: ['committee'],
    rules: [level === 'grassroots' ? 'standingCommitteeFromNine' : 'committeeElects', 'listLongerThanSeats'],
  };
  return [
    { ...STEP, office: 'committee', form: 'cross', rules: ['listLongerThanSeats'] },
    // The congress votes before the conference of those whom it elected.
    ...(directSecretary ? [direct, standingCommittee] : [standingCommittee, secretary]),
    { ...conference, office: 'deputy', optional: true, after: ['secretary', from.office] },
    { ...STEP, office: 'branchCommittee', held: 'otherLevel', rules: ['branchCommitteeFromNine'] },
  ];
}

/** A workbook for the conference alone: its committee was elected elsewhere, and those convoked are that committee. */
function conferenceSteps(congress: Congress, { elected, seats }: CommitteeSize): readonly LawStep[] {
  const size = { elected, seats: seats ?? (congress.convoked === 0 ? null : congress.convoked) };
  return committeeSteps(congress, size).map((step) => {
    if (step.by === 'congress') return { ...step, held: 'otherLevel', rules: ['committeeElects'] };
    return { ...step, from: step.from?.office === 'committee' ? null : step.from, after: step.after.filter((office) => office !== 'committee') };
  });
}

/** Nobody knows how many will be elected until they are; but it is not nine when fewer are to be elected. */
function mayElectStanding({ elected, seats }: CommitteeSize): boolean {
  const most = elected ?? seats;
  return most === null || electsStandingCommittee(most);
}

const LAST_STEPS: readonly LawStep[] = [
  { ...STEP, office: 'delegates', optional: true, rules: ['listMayEqualSeats', 'delegatesMustContinue'] },
  { ...STEP, office: 'alternates', optional: true, rules: ['alternatesRankedByVotes', 'listMayEqualSeats'], after: ['delegates'] },
  { ...STEP, office: 'opinion', optional: true, rules: ['nominationOverThirtyPercent'] },
];
