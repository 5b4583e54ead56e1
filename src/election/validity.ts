import type { Ballot, BallotRules, Mark, ReasonCode } from './ballot';
import { PARTY_PAPERS } from './regulation/party-papers';

/** Whether the rules let a paper count, and why not. `note` is the committee's own text, '' without one. */
export type Proposal = { readonly valid: true } | { readonly valid: false; readonly code: ReasonCode; readonly note: string };

/** Whether a paper counts; `valid` is null while it is set aside, neither valid nor invalid. */
export type Validity = Proposal | { readonly valid: null; readonly note: string };

/**
 * Is this paper valid? The committee's conclusion comes first (190-QĐ/TW Đ8.2), then the marks. A paper has one reason: a
 * conclusion holds one, and the reasons that marks can give exclude each other (see `proposedReason`).
 */
export function validity(ballot: Ballot, rules: BallotRules): Validity {
  const { conclusion } = ballot;
  if (conclusion === null) return proposedValidity(ballot.marks, rules);
  switch (conclusion.kind) {
    case 'valid': return VALID;
    case 'invalid': return { valid: false, code: conclusion.reason, note: conclusion.note };
    case 'undecided': return { valid: null, note: conclusion.note };
  }
}

/** What the rules alone propose for a paper with these marks, one per name (190-QĐ/TW Đ15, Đ30.1; RULES.md section 3). */
export function proposedValidity(marks: ArrayLike<Mark>, rules: BallotRules): Proposal {
  return PROPOSALS[proposedReason(marks, rules) ?? 'valid'];
}

/**
 * Why are these marks invalid? null when they are valid. At most one reason applies, so no order among them is needed:
 * cross – P.02 more than the seats, else P.03 nobody; agree, several names – P.03 nobody; agree, one name – P.04 both boxes,
 * else P.05 neither.
 */
export function proposedReason(marks: ArrayLike<Mark>, rules: BallotRules): ReasonCode | null {
  return (rules.papers ?? PARTY_PAPERS).proposedReason(marks, rules);
}

/** May the committee well conclude otherwise, because the rule behind this proposal is inferred and not read ([I] of RULES.md section 3)? */
export function isDoubtful(proposal: Proposal, rules: BallotRules): boolean {
  return !proposal.valid && (rules.papers ?? PARTY_PAPERS).isDoubtful(proposal.code, rules);
}

/** Does the committee's conclusion say something else than the marks propose, another reason included? */
export function isOverridden(ballot: Ballot, rules: BallotRules): boolean {
  const { conclusion } = ballot;
  // A paper that is set aside has no opinion yet that could be another one.
  if (conclusion === null || conclusion.kind === 'undecided') return false;
  // What only an eye on the paper can see is no other opinion than that of the rules.
  if (conclusion.kind === 'invalid' && SEEN_ON_PAPER.has(conclusion.reason)) return false;
  return (conclusion.kind === 'valid' ? null : conclusion.reason) !== proposedReason(ballot.marks, rules);
}

const SEEN_ON_PAPER: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['P.01', 'P.06', 'P.07', 'P.08']);

const VALID: Proposal = { valid: true };

/** One object per proposal, so that judging 100,000 papers makes none. */
const PROPOSALS: Readonly<Record<ReasonCode | 'valid', Proposal>> = {
  valid: VALID,
  'P.01': proposal('P.01'), 'P.02': proposal('P.02'), 'P.03': proposal('P.03'),
  'P.04': proposal('P.04'), 'P.05': proposal('P.05'), 'P.06': proposal('P.06'),
  'P.07': proposal('P.07'), 'P.08': proposal('P.08'), 'P.09': proposal('P.09'),
};

function proposal(code: ReasonCode): Proposal {
  return { valid: false, code, note: '' };
}
