import type { Form } from '../../election/ballot';
import type { Candidate } from '../../election/contest';
import { readNames } from '../../election/names';
import type { BallotSource, ContestDraft, StoredContest } from '../../workbook/state';
import type { ContestForm } from '../components/contest-proposal';
import { readWhole } from '../components/whole-number';

/** The form for a stored contest; an empty one for null. */
export function formOf(contest: StoredContest | null): ContestForm {
  if (contest === null) return EMPTY;
  return {
    office: contest.office,
    seats: String(contest.seats),
    round: String(contest.round),
    kind: contest.kind,
    form: contest.form,
    papers: contest.source === null ? 'entry' : 'sheet',
    names: contest.candidates.map((candidate) => candidate.name).join('\n'),
  };
}

/** Which paper is used: the chosen one, else names are crossed out when there are more names than seats (190-QĐ/TW Đ15). */
export function formFor(chosen: Form | 'auto', names: number, seats: number | null): Form {
  if (chosen !== 'auto') return chosen;
  return seats !== null && names > seats ? 'cross' : 'agree';
}

/** Candidates for the names in ballot order; who stood on the earlier list keeps person and plan. */
export function candidatesOf(names: readonly string[], earlier: readonly Candidate[]): readonly Candidate[] {
  const known = new Map(earlier.map((candidate) => [candidate.name, candidate]));
  return names.map((name, index) => ({ person: '', planned: null, ...known.get(name), name, position: index + 1 }));
}

/** The contest to save; null when seats or round are no whole numbers or there is no name. */
export function draftOf(form: ContestForm, contest: StoredContest | null, sheet: { readonly names: readonly string[]; readonly source: BallotSource } | null): ContestDraft | null {
  const seats = readWhole(form.seats, 1);
  const round = readWhole(form.round, 1);
  const names = sheet?.names ?? readNames(form.names).names;
  if (seats === null || round === null || names.length === 0) return null;
  const paper = sheet === null ? formFor(form.form, names.length, seats) : sheet.source.form === 'agree' ? 'agree' : 'cross';
  return {
    id: contest?.id ?? null,
    office: form.office,
    form: paper,
    seats,
    round,
    kind: form.kind,
    candidates: candidatesOf(names, contest?.candidates ?? []),
    source: sheet?.source ?? null,
  };
}

/** Would saving this draft change what the papers already entered were marked on: the list, its order, or the kind of paper? */
export function changesPaper(draft: ContestDraft, contest: StoredContest): boolean {
  if (draft.form !== contest.form || draft.source !== null || draft.candidates.length !== contest.candidates.length) return true;
  return draft.candidates.some((candidate, index) => candidate.name !== contest.candidates[index]?.name);
}

const EMPTY: ContestForm = { office: 'branchCommittee', seats: '', round: '1', kind: 'majority', form: 'auto', papers: 'entry', names: '' };
