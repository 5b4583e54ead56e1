import type { BallotRules } from '../../election/ballot';
import { validity } from '../../election/validity';
import type { StoredBallot } from '../../workbook/state';

/** Papers entered, piles counted in full: entered = valid + invalid + undecided (set aside). */
export interface Counters {
  readonly entered: number;
  readonly valid: number;
  readonly invalid: number;
  readonly undecided: number;
}

/** The counters of all papers and of each batch. */
export interface BatchedCounters {
  readonly all: Counters;
  readonly batches: ReadonlyMap<string, Counters>;
}

export const NO_PAPERS: Counters = { entered: 0, valid: 0, invalid: 0, undecided: 0 };

/**
 * Counters that follow the papers: a call judges only the papers that are new or gone since the call before, so one more paper among
 * 1,600 is judged alone. Papers are compared as objects: a changed paper must be a new one.
 */
export function followCounters(rules: BallotRules): (ballots: readonly StoredBallot[]) => BatchedCounters {
  let seen: readonly StoredBallot[] = [];
  let counters: BatchedCounters = { all: NO_PAPERS, batches: new Map() };
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

function add({ all, batches }: BatchedCounters, ballots: readonly StoredBallot[], how: { readonly rules: BallotRules; readonly sign: 1 | -1 }): BatchedCounters {
  const changed = new Map(batches);
  let total = all;
  for (const ballot of ballots) {
    const { valid } = validity(ballot, how.rules);
    const kind = valid === null ? 'undecided' : valid ? 'valid' : 'invalid';
    const papers = how.sign * ballot.count;
    total = plus(total, kind, papers);
    changed.set(ballot.batch, plus(changed.get(ballot.batch) ?? NO_PAPERS, kind, papers));
  }
  return { all: total, batches: changed };
}

function plus(counters: Counters, kind: 'valid' | 'invalid' | 'undecided', papers: number): Counters {
  return { ...counters, entered: counters.entered + papers, [kind]: counters[kind] + papers };
}
