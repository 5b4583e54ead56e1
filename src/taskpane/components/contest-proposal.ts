import type { Form } from '../../election/ballot';
import { officeVotedOn, type Candidate, type ContestKind, type Office } from '../../election/contest';
import { nameKey } from '../../election/unfit-names';
import { forgetKept, keep, readKept } from './kept-state';
import { goTo } from './route';

/** What is known of somebody on the list apart from the name. */
export type PersonMark = Pick<Candidate, 'person' | 'planned'>;

/** Who attends and who counts at one vote as it is typed; '' is as the congress has it. */
export interface SittingForm {
  readonly conference: boolean;
  readonly convoked: string;
  readonly deducted: string;
  /** Left out by what an older pane kept in the session. */
  readonly deductedReason?: string;
  readonly present: string;
  readonly head: string;
  readonly counters: string;
}

/** The form of a contest as it is typed. `form` auto: proposed by the length of the list. `papers`: typed in the pane, or lying in a sheet. */
export interface ContestForm {
  readonly office: Office;
  readonly seats: string;
  readonly round: string;
  readonly kind: ContestKind;
  readonly form: Form | 'auto';
  readonly papers: 'entry' | 'sheet';
  readonly names: string;
  /** Who of the list was chosen from the roster or from those elected, by `nameKey`. */
  readonly people: Readonly<Record<string, PersonMark>>;
  readonly sitting: SittingForm;
  /** The contest that this one votes on again, by id; '' for a first vote. */
  readonly follows: string;
}

export const NO_SITTING: SittingForm = { conference: false, convoked: '', deducted: '', deductedReason: '', present: '', head: '', counters: '' };

/** The form with nothing in it. */
export const EMPTY_CONTEST: ContestForm = {
  office: 'branchCommittee', seats: '', round: '1', kind: 'majority', form: 'auto', papers: 'entry', names: '', people: {}, sitting: NO_SITTING, follows: '',
};

/** Under which key the form of a contest is kept while it is typed; null: that of a new one. */
export function contestFormKey(id: string | null): string {
  return `contest.${id ?? 'new'}`;
}

let proposals = 0;
let shown = 0;

/** How many proposals were made so far: the form of a new contest that is in sight begins anew with each. */
export function proposalTurn(): number {
  return proposals;
}

/** Has a proposal been made that no form has shown yet? Asked once a form. */
export function takeProposal(): boolean {
  const isFresh = shown < proposals;
  shown = proposals;
  return isFresh;
}

/** Opens the form of a new contest, filled in with this proposal. A half-made form for another step of the plan is put aside; the plan gives it back. */
export function proposeContest(form: ContestForm): void {
  resumeContest(form);
  keep(PROPOSED, form);
}

/** Opens the form of a new contest with what somebody has typed into it before. */
export function resumeContest(form: ContestForm): void {
  const typed = typedContest();
  if (typed !== null && officeVotedOn(typed) !== officeVotedOn(form)) keep(parkedKey(officeVotedOn(typed)), typed);
  keep(contestFormKey(null), form);
  proposals += 1;
  goTo('contest', { newContest: true });
}

/** The form of a new contest for this step of the plan as it was left half-made; null without one. */
export function halfMade(office: Office): ContestForm | null {
  const typed = typedContest();
  if (typed !== null && officeVotedOn(typed) === office) return typed;
  const parked = readKept<ContestForm>(parkedKey(office));
  forgetKept(parkedKey(office));
  return parked ?? null;
}

/** Names as the lines of a form, and who they are. */
export function listedPeople(candidates: readonly Omit<Candidate, 'position'>[]): Pick<ContestForm, 'names' | 'people'> {
  return {
    names: candidates.map(({ name }) => name).join('\n'),
    people: Object.fromEntries(candidates.flatMap(({ name, person, planned }) => (person === '' && planned === null ? [] : [[nameKey(name), { person, planned }]]))),
  };
}

/** The form of a new contest in which somebody has typed; null without one. A proposal that nobody has touched is made anew: who is elected may be known by then. */
function typedContest(): ContestForm | null {
  const typed = readKept<ContestForm>(contestFormKey(null));
  return typed === undefined || JSON.stringify(typed) === JSON.stringify(readKept(PROPOSED)) ? null : typed;
}

const PROPOSED = 'contest.proposed';

function parkedKey(office: Office): string {
  return `contest.parked.${office}`;
}
