import type { BallotRules } from '../../election/ballot';
import { validity } from '../../election/validity';
import type { StoredBallot } from '../../workbook/state';

/** Papers entered so far, piles counted in full. */
export interface Counters {
  readonly entered: number;
  readonly valid: number;
  readonly invalid: number;
}

/**
 * Counters that follow the papers: a call judges only the papers that are new or gone since the call before, so one more paper among
 * 1,600 is judged alone. Papers are compared as objects: a changed paper must be a new one.
 */
export function followCounters(rules: BallotRules): (ballots: readonly StoredBallot[]) => Counters {
  let seen: readonly StoredBallot[] = [];
  let counters: Counters = { entered: 0, valid: 0, invalid: 0 };
  return (ballots) => {
    if (ballots === seen) return counters;
    const { start, end } = difference(seen, ballots);
    const gone = seen.slice(start, seen.length - end);
    const come = ballots.slice(start, ballots.length - end);
    counters = add(add(counters, gone, { rules, sign: -1 }), come, { rules, sign: 1 });
    seen = ballots;
    return counters;
  };
}

/** How many papers are the same at the beginning and at the end of both lists. */
function difference(a: readonly StoredBallot[], b: readonly StoredBallot[]): { readonly start: number; readonly end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end };
}

function add(counters: Counters, ballots: readonly StoredBallot[], { rules, sign }: { readonly rules: BallotRules; readonly sign: 1 | -1 }): Counters {
  let { entered, valid, invalid } = counters;
  for (const ballot of ballots) {
    const papers = sign * ballot.count;
    entered += papers;
    const judged = validity(ballot, rules).valid;
    if (judged === true) valid += papers;
    else if (judged === false) invalid += papers;
  }
  return { entered, valid, invalid };
}
