import type { Ballot, BallotRules, Mark, ReasonCode } from './ballot';
import { isOverridden, validity } from './validity';

/** The count of one contest: collected = valid + invalid + undecided. votes, against and uncounted: one number per name, in ballot order; together they are the valid papers, for every name. */
export interface Tally {
  readonly votes: readonly number[];
  readonly against: readonly number[];
  readonly uncounted: readonly number[];
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  /** Papers set aside, which the committee has not concluded on; they give no votes. */
  readonly undecided: number;
  /** Papers per reason. */
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
  /** Papers whose conclusion differs from the proposal. */
  readonly overridden: number;
}

/** Counts the papers; votes come from valid ones only (190-QĐ/TW Đ30.1). RangeError for a paper with another number of marks than names. */
export function tally(ballots: readonly Ballot[], rules: BallotRules): Tally {
  const collected = ballots.reduce((sum, ballot) => sum + ballot.count, 0);
  const columns = new Columns(rules, collected);
  const reasons = new Map<ReasonCode, number>();
  let valid = 0;
  let undecided = 0;
  let overridden = 0;
  for (const ballot of ballots) {
    if (ballot.marks.length !== rules.names) throw new RangeError(`a paper with ${ballot.marks.length} marks for ${rules.names} names`);
    const found = validity(ballot, rules);
    if (isOverridden(ballot, rules)) overridden += ballot.count;
    if (found.valid) {
      valid += ballot.count;
      columns.add(ballot);
    } else if (found.valid === null) {
      undecided += ballot.count;
    } else {
      reasons.set(found.code, (reasons.get(found.code) ?? 0) + ballot.count);
    }
  }
  return { ...columns.read(valid), collected, valid, invalid: collected - valid - undecided, undecided, reasons: inOrder(reasons), overridden };
}

/** The tally of two boxes of the same contest. RangeError when they count different lists. */
export function addTallies(a: Tally, b: Tally): Tally {
  if (a.votes.length !== b.votes.length) throw new RangeError(`tallies of ${a.votes.length} and ${b.votes.length} names`);
  const sum = (x: readonly number[], y: readonly number[]): number[] => x.map((count, i) => count + (y[i] ?? 0));
  const reasons = new Map(Object.entries(a.reasons) as [ReasonCode, number][]);
  for (const [code, count] of Object.entries(b.reasons) as [ReasonCode, number][]) reasons.set(code, (reasons.get(code) ?? 0) + count);
  return {
    votes: sum(a.votes, b.votes),
    against: sum(a.against, b.against),
    uncounted: sum(a.uncounted, b.uncounted),
    collected: a.collected + b.collected,
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    undecided: a.undecided + b.undecided,
    reasons: inOrder(reasons),
    overridden: a.overridden + b.overridden,
  };
}

/** Reasons that papers have, in the order of their codes, whatever paper came first. */
function inOrder(reasons: ReadonlyMap<ReasonCode, number>): Tally['reasons'] {
  return Object.fromEntries([...reasons].filter(([, papers]) => papers > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Sums = Int32Array | Float64Array;

/** Adds up the marks of valid papers, name by name. Four papers at a time, so that each sum is read and written once for four marks. */
class Columns {
  private readonly votes: Sums;
  private readonly against: Sums;
  private readonly waiting: Ballot[] = [];
  /** Stands for no paper, to fill up the last four. */
  private readonly empty: Ballot;

  constructor(private readonly rules: BallotRules, collected: number) {
    // Whole numbers of 32 bits add up faster; piles that could overflow them are counted in doubles.
    const Numbers = collected <= 0x7fffffff ? Int32Array : Float64Array;
    this.votes = new Numbers(rules.names);
    this.against = new Numbers(rules.names);
    this.empty = { marks: new Uint8Array(rules.names) as ArrayLike<number> as ArrayLike<Mark>, count: 0, conclusion: null };
  }

  add(ballot: Ballot): void {
    if (this.waiting.push(ballot) === 4) this.addWaiting();
  }

  /** The sums of all papers added, of which there are `valid`: every name has that many, counted one way or another. */
  read(valid: number): Pick<Tally, 'votes' | 'against' | 'uncounted'> {
    this.addWaiting();
    const votes = [...this.votes];
    // On a cross paper whoever is not chosen is crossed out.
    if (this.rules.form === 'cross') return { votes, against: votes.map((count) => valid - count), uncounted: votes.map(() => 0) };
    const against = [...this.against];
    return { votes, against, uncounted: votes.map((count, i) => valid - count - (against[i] ?? 0)) };
  }

  private addWaiting(): void {
    while (this.waiting.length < 4) this.waiting.push(this.empty);
    const [a, b, c, d] = this.waiting as [Ballot, Ballot, Ballot, Ballot];
    addFour(this.votes, 1, a, b, c, d);
    if (this.rules.form === 'agree') addFour(this.against, 0, a, b, c, d);
    this.waiting.length = 0;
  }
}

/** Adds to each sum the papers among these four that bear `mark` there. A comparison taken as a number costs no jump, which random marks would make dear. */
function addFour(sums: Sums, mark: Mark, a: Ballot, b: Ballot, c: Ballot, d: Ballot): void {
  // Looked up once, not once a name.
  const marksA = a.marks, marksB = b.marks, marksC = c.marks, marksD = d.marks;
  const countA = a.count, countB = b.count, countC = c.count, countD = d.count;
  for (let i = 0; i < sums.length; i++) {
    const papers = +(marksA[i] === mark) * countA + +(marksB[i] === mark) * countB + +(marksC[i] === mark) * countC + +(marksD[i] === mark) * countD;
    sums[i] = (sums[i] ?? 0) + papers;
  }
}
