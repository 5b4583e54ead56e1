import type { Ballot, BallotRules, Conclusion, ReasonCode } from './ballot';
import { paperNumbers } from './batch';
import { isOverridden, proposedReason } from './validity';

/** A row of papers on which the committee has concluded: its place among the rows from 0, and whether the rules proposed something else. */
export interface ConcludedPaper {
  readonly row: number;
  /** The number on the paper, 'first–last' on a pile. */
  readonly paper: string | number;
  readonly conclusion: Exclude<Conclusion, { kind: 'undecided' }>;
  readonly proposed: ReasonCode | 'valid';
  readonly overrides: boolean;
}

/** The committee's list of conclusions: every paper that it concluded on otherwise than proposed or with a reason in its own words (190-QĐ/TW Đ8.2), in the order of the rows. */
export function concludedPapers(ballots: readonly Ballot[], rules: BallotRules, batchSize: number): readonly ConcludedPaper[] {
  const concluded = ballots.flatMap((ballot, row): Omit<ConcludedPaper, 'paper'>[] => {
    const { conclusion } = ballot;
    if (conclusion === null || conclusion.kind === 'undecided') return [];
    const overrides = isOverridden(ballot, rules);
    if (!overrides && conclusion.note === '') return [];
    return [{ row, conclusion, proposed: proposedReason(ballot.marks, rules) ?? 'valid', overrides }];
  });
  if (concluded.length === 0) return [];
  const numbers = numbersOnPapers(ballots, batchSize);
  return concluded.map((one) => ({ ...one, paper: numbers[one.row] ?? one.row + 1 }));
}

/** Papers that lie in batches bear the numbers of their batch; those of other sheets the number of their row, or their place. */
function numbersOnPapers(ballots: readonly Ballot[], batchSize: number): readonly (string | number)[] {
  const batched = ballots.map(({ batch = '', count }) => ({ batch, count }));
  if (batched.some(({ batch }) => batch === '')) return ballots.map(({ number }, row) => number ?? row + 1);
  return paperNumbers(batched, batchSize).map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}
