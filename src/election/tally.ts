import type { Ballot, BallotRules, ReasonCode } from './ballot';
import { isOverridden, validity } from './validity';

/** The count of one contest. votes, against and uncounted: one number per name, in ballot order; together they are the valid papers, for every name. */
export interface Tally {
  readonly votes: readonly number[];
  readonly against: readonly number[];
  readonly uncounted: readonly number[];
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  /** Papers per reason. */
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
  /** Papers whose conclusion differs from the proposal. */
  readonly overridden: number;
}

/** Counts the papers; votes come from valid ones only (190-QĐ/TW Đ30.1). RangeError for a paper with another number of marks than names. */
export function tally(ballots: readonly Ballot[], rules: BallotRules): Tally {
  // Papers per name and mark, name by name: four counters lie together and no cell needs a decision.
  const papers = new Float64Array(4 * rules.names);
  const reasons: Partial<Record<ReasonCode, number>> = {};
  let valid = 0;
  let invalid = 0;
  let overridden = 0;
  for (const ballot of ballots) {
    if (ballot.marks.length !== rules.names) throw new RangeError(`a paper with ${ballot.marks.length} marks for ${rules.names} names`);
    const found = validity(ballot, rules);
    if (isOverridden(ballot, rules)) overridden += ballot.count;
    if (found.valid) {
      valid += ballot.count;
      addMarks(papers, ballot);
    } else {
      invalid += ballot.count;
      reasons[found.code] = (reasons[found.code] ?? 0) + ballot.count;
    }
  }
  return { ...perName(papers, valid, rules), collected: valid + invalid, valid, invalid, reasons, overridden };
}

/** The tally of two boxes of the same contest. RangeError when they count different lists. */
export function addTallies(a: Tally, b: Tally): Tally {
  if (a.votes.length !== b.votes.length) throw new RangeError(`tallies of ${a.votes.length} and ${b.votes.length} names`);
  const sum = (x: readonly number[], y: readonly number[]): number[] => x.map((count, i) => count + (y[i] ?? 0));
  const reasons: Partial<Record<ReasonCode, number>> = { ...a.reasons };
  for (const code of Object.keys(b.reasons) as ReasonCode[]) reasons[code] = (reasons[code] ?? 0) + (b.reasons[code] ?? 0);
  return {
    votes: sum(a.votes, b.votes),
    against: sum(a.against, b.against),
    uncounted: sum(a.uncounted, b.uncounted),
    collected: a.collected + b.collected,
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    reasons,
    overridden: a.overridden + b.overridden,
  };
}

function addMarks(papers: Float64Array, ballot: Ballot): void {
  const { marks, count } = ballot;
  for (let i = 0; i < marks.length; i++) papers[4 * i + (marks[i] as number)]! += count;
}

/** On a cross paper whoever is not chosen is crossed out, so nothing stays uncounted. */
function perName(papers: Float64Array, valid: number, rules: BallotRules): Pick<Tally, 'votes' | 'against' | 'uncounted'> {
  const per = <Value>(read: (name: number) => Value): Value[] => Array.from({ length: rules.names }, (_, name) => read(name));
  const of = (name: number, mark: number): number => papers[4 * name + mark] ?? 0;
  const votes = per((name) => of(name, 1));
  if (rules.form === 'cross') return { votes, against: votes.map((count) => valid - count), uncounted: votes.map(() => 0) };
  return { votes, against: per((name) => of(name, 0)), uncounted: per((name) => of(name, 2) + of(name, 3)) };
}
