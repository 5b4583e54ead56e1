import type { BallotRules, Mark, PaperLaw, ReasonCode } from '../ballot';

/** What the party's regulation proposes for the marks of a paper (190-QĐ/TW Đ15, Đ30.1; RULES.md section 3). */
export const PARTY_PAPERS: PaperLaw = {
  proposedReason,
  // What is inferred and not read ([I] of RULES.md section 3).
  isDoubtful: (reason, { form }) => form === 'agree' && (reason === 'P.03' || reason === 'P.05'),
};

function proposedReason(marks: ArrayLike<Mark>, rules: BallotRules): ReasonCode | null {
  if (rules.form === 'cross') {
    const chosen = countChosen(marks, rules.names);
    if (chosen > rules.seats) return 'P.02';
    return chosen === 0 ? 'P.03' : null;
  }
  if (rules.names === 1) {
    if (marks[0] === 2) return 'P.04';
    return marks[0] === 3 ? 'P.05' : null;
  }
  return choosesNobody(marks, rules.names) ? 'P.03' : null;
}

/** Two marks a step, and comparisons taken as numbers instead of jumps: this reads every mark of every paper and would else cost more than the tally. */
function countChosen(marks: ArrayLike<Mark>, names: number): number {
  const half = names >> 1;
  let chosen = names % 2 === 1 ? +(marks[names - 1] === 1) : 0;
  for (let i = 0; i < half; i++) chosen += +(marks[i] === 1) + +(marks[half + i] === 1);
  return chosen;
}

/** Is every name disagreed with or left unmarked? Both boxes for a name is not a paper for nobody: only that row is lost (190-QĐ/TW Đ30.1). */
function choosesNobody(marks: ArrayLike<Mark>, names: number): boolean {
  for (let i = 0; i < names; i++) if (marks[i] === 1 || marks[i] === 2) return false;
  return true;
}
