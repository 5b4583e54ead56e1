import { ownContent } from '../election/before-votes';
import { presentSitting, withReason, without } from './contest-course';
import type { ContestDraft, ContestStatus, StoredContest } from './state';

/** What was agreed on is agreed on anew after a change: no result may be written by the ribbon meanwhile. */
export function reopened({ status }: StoredContest): ContestStatus {
  return status === 'setup' ? 'setup' : 'entry';
}

/** The contest as the draft wants it; `old` is what it was before. What was agreed on is agreed on anew where the same papers would give another result. */
export function drafted(old: StoredContest | undefined, draft: ContestDraft, id: string): StoredContest {
  const sitting = presentSitting(draft.sitting);
  const kept = old === undefined ? {} : without(old, 'follows', 'sitting');
  const wanted: StoredContest = { issued: null, collected: null, status: 'setup', ...kept, ...without(draft, 'sitting'), ...(sitting !== undefined && { sitting }), id };
  if (old === undefined) return wanted;
  const samePlaces = sameNames(old, wanted) && old.seats === wanted.seats && old.form === wanted.form && old.kind === wanted.kind;
  const ruled = draft.ruling === undefined && !samePlaces ? without(wanted, 'ruling') : wanted;
  // The reason to keep a surplus is one for that list.
  const contest = sameList(old, wanted) ? ruled : withReason(ruled, 'surplus', '');
  return countsAlike(old, contest) ? contest : { ...contest, status: reopened(old) };
}

/** A defect when a contest becomes one that it may not: the list of names may change only as long as there are no papers, and what it is a vote on only as long as no other vote follows it. */
export function refuseChange(old: StoredContest, contest: StoredContest, { hasPapers, isFollowed }: { readonly hasPapers: boolean; readonly isFollowed: boolean }): void {
  if (hasPapers && !sameNames(old, contest)) throw new Error('The list of names cannot change once papers are entered.');
  if (isFollowed && !sameVote(old, contest)) throw new Error('A vote that another follows stays the vote that it is.');
}

/** Do the result sheets of both tell the same of the same papers and numbers? */
export function tellsAlike(a: StoredContest, b: StoredContest): boolean {
  const told = ({ office, follows, candidates }: StoredContest): string => JSON.stringify([office, follows, candidates.map(({ person, planned }) => [person, planned])]);
  return countsAlike(a, b) && told(a) === told(b);
}

/** Do the same papers give the same result by both? */
function countsAlike(a: StoredContest, b: StoredContest): boolean {
  const content = (contest: StoredContest): string => {
    const { form, seats, round, kind, source } = contest;
    return JSON.stringify([form, seats, round, kind, source, ownContent(contest)]);
  };
  return sameNames(a, b) && content(a) === content(b);
}

/** Is it the same list for the same office and seats? */
function sameList(a: StoredContest, b: StoredContest): boolean {
  return sameNames(a, b) && a.seats === b.seats && a.office === b.office;
}

/** Are the same names on both lists, in the same order? */
export function sameNames(a: StoredContest, b: StoredContest): boolean {
  return a.candidates.length === b.candidates.length && a.candidates.every((candidate, i) => candidate.name === b.candidates[i]!.name);
}

/** Is this the same round of the same office, decided in the same way? */
function sameVote(a: StoredContest, b: StoredContest): boolean {
  return a.office === b.office && a.round === b.round && a.kind === b.kind && a.follows === b.follows;
}
