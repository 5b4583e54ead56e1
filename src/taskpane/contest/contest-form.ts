import type { Form } from '../../election/ballot';
import type { Candidate, Contest } from '../../election/contest';
import { readNames } from '../../election/names';
import { nameKey } from '../../election/unfit-names';
import type { BallotSource, ContestDraft, StoredContest } from '../../workbook/state';
import { EMPTY_CONTEST, listedPeople, type ContestForm, type PersonMark } from '../components/contest-proposal';
import { readWhole } from '../components/whole-number';
import { sittingFormOf, sittingOf, sittingProblems } from '../components/sitting-form';

/** Who a name is, by `nameKey`: of names that stand once in the roster. */
export type KnownPeople = ReadonlyMap<string, PersonMark>;

/** The form for a stored contest; an empty one for null. */
export function formOf(contest: StoredContest | null): ContestForm {
  if (contest === null) return EMPTY_CONTEST;
  return {
    office: contest.office,
    seats: String(contest.seats),
    round: String(contest.round),
    kind: contest.kind,
    form: contest.form,
    papers: contest.source === null ? 'entry' : 'sheet',
    ...listedPeople(contest.candidates),
    sitting: sittingFormOf(contest.sitting),
    follows: contest.follows ?? '',
  };
}

/** Which paper is used: the chosen one, else names are crossed out when there are more names than seats (190-QĐ/TW Đ15). */
export function formFor(chosen: Form | 'auto', names: number, seats: number | null): Form {
  if (chosen !== 'auto') return chosen;
  return seats !== null && names > seats ? 'cross' : 'agree';
}

/** Candidates for the names in ballot order: who was chosen stays who he is, and a typed name is the one person of the roster that bears it. */
export function candidatesOf(names: readonly string[], people: ContestForm['people'], known: KnownPeople): readonly Candidate[] {
  return names.map((name, index) => {
    const key = nameKey(name);
    return { position: index + 1, name, ...(people[key] ?? known.get(key) ?? UNKNOWN) };
  });
}

/** The contest to save; null when a number of the form is none or there is no name. */
export function draftOf(
  form: ContestForm, contest: StoredContest | null, sheet: { readonly names: readonly string[]; readonly source: BallotSource } | null, known: KnownPeople = NOBODY,
): ContestDraft | null {
  const numbers = numbersOf(form);
  const names = sheet?.names ?? readNames(form.names).names;
  if (numbers === null || names.length === 0) return null;
  const paper = sheet === null ? formFor(form.form, names.length, numbers.seats) : sheet.source.form === 'agree' ? 'agree' : 'cross';
  return { ...partsOf(form, names, known), ...numbers, id: contest?.id ?? null, form: paper, source: sheet?.source ?? null };
}

/** The contest as far as it is typed: 0 seats while there is no number, nobody on the list while there is no name. */
export function typedContest(form: ContestForm, contest: StoredContest | null, known: KnownPeople = NOBODY): Contest {
  const { names } = readNames(form.names);
  const seats = readWhole(form.seats, 1);
  const numbers = { seats: seats ?? 0, round: readWhole(form.round, 1) ?? 1 };
  return { ...partsOf(form, names, known), ...numbers, id: contest?.id ?? '', form: formFor(form.form, names.length, seats), issued: null, collected: null };
}

/** What of a contest the form says without a number being right. */
function partsOf({ office, kind, people, follows, sitting: typed }: ContestForm, names: readonly string[], known: KnownPeople): Pick<Contest, 'office' | 'kind' | 'candidates' | 'follows' | 'sitting'> {
  const sitting = sittingOf(typed);
  return { office, kind, candidates: candidatesOf(names, people, known), ...(follows !== '' && { follows }), ...(sitting !== undefined && { sitting }) };
}

/** Would saving this draft change what the papers already entered were marked on: the list, its order, or the kind of paper? */
export function changesPaper(draft: ContestDraft, contest: StoredContest): boolean {
  if (draft.form !== contest.form || draft.source !== null || draft.candidates.length !== contest.candidates.length) return true;
  return draft.candidates.some((candidate, index) => candidate.name !== contest.candidates[index]?.name);
}

/** The numbers of the form; null while one of them is none. */
function numbersOf({ seats: seatsText, round: roundText, sitting }: ContestForm): { readonly seats: number; readonly round: number } | null {
  const seats = readWhole(seatsText, 1);
  const round = readWhole(roundText, 1);
  return seats === null || round === null || sittingProblems(sitting).length > 0 ? null : { seats, round };
}

const UNKNOWN: PersonMark = { person: '', planned: null };
const NOBODY: KnownPeople = new Map();
