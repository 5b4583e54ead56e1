import type { Ballot, BallotRules, Conclusion, Form, Mark, ReasonCode } from '../../../src/election/ballot';
import type { Congress } from '../../../src/election/congress';
import type { Candidate, Contest } from '../../../src/election/contest';

/** A paper from its marks, a digit each: '1003'. */
export function paper(marks: string, count = 1, conclusion: Conclusion | null = null): Ballot {
  return { marks: [...marks].map((mark) => Number(mark) as Mark), count, conclusion };
}

export const concludedValid: Conclusion = { kind: 'valid', note: '' };

export function concluded(reason: ReasonCode, note = ''): Conclusion {
  return { kind: 'invalid', reason, note };
}

export function undecided(note = ''): Conclusion {
  return { kind: 'undecided', note };
}

export function rules(form: Form, seats: number, names: number): BallotRules {
  return { form, seats, names };
}

/** A members' congress of ten people who are all there. */
export function congress(changes: Partial<Congress> = {}): Congress {
  return {
    organisation: 'Chi bộ', superior: 'Đảng bộ', ordinal: 'I', term: '2025-2027', place: '', day: '', meeting: 'members', level: 'branch', directSecretary: false, regulation: '190',
    convoked: 10, deductions: {}, present: 10, copies: 3, batchSize: 50, head: 'Trần Trưởng', counters: ['Lê Viên'], ...changes,
  };
}

export function candidates(...names: readonly string[]): readonly Candidate[] {
  return names.map((name, i) => ({ position: i + 1, name, person: '', planned: null }));
}

/** A first vote on two deputies out of three. */
export function contest(changes: Partial<Contest> = {}): Contest {
  return {
    id: '1', office: 'deputy', form: 'cross', seats: 2, round: 1, kind: 'majority',
    candidates: candidates('An', 'Bình', 'Chi'), issued: null, collected: null, ...changes,
  };
}

/** The codes of findings, in their order. */
export function codes(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map((finding) => finding.code);
}
