/** cross: names crossed out, list longer than the seats; agree: agree / disagree boxes (190-QĐ/TW Đ15). */
export type Form = 'cross' | 'agree';

/** What a paper says of one name: 0 crossed out or disagree, 1 chosen or agree, 2 both boxes, 3 neither box. */
export type Mark = 0 | 1 | 2 | 3;

/** Why a paper is invalid (RULES.md section 3). */
export type ReasonCode = 'P.01' | 'P.02' | 'P.03' | 'P.04' | 'P.05' | 'P.06' | 'P.07' | 'P.08' | 'P.09';

/**
 * What the committee concluded about a paper, over the proposal of the rules (190-QĐ/TW Đ8.2); undecided: the paper is set aside and still to be concluded.
 * `note` is the committee's own text, '' without one.
 */
export type Conclusion =
  | { readonly kind: 'valid'; readonly note: string }
  | { readonly kind: 'invalid'; readonly reason: ReasonCode; readonly note: string }
  | { readonly kind: 'undecided'; readonly note: string };

/** A paper, or a pile of `count` identical papers: one mark per name in ballot order. */
export interface Ballot {
  readonly marks: ArrayLike<Mark>;
  readonly count: number;
  readonly conclusion: Conclusion | null;
  /** The running number in the table of papers, from 1; left out for papers that have none. */
  readonly number?: number;
  /** The label of its batch; left out or '' for papers that lie in none. */
  readonly batch?: string;
}

/** What the validity of a paper depends on: the form, the number to elect and the number of names. */
export interface BallotRules {
  readonly form: Form;
  readonly seats: number;
  readonly names: number;
  /** The law of the paper; left out: the party's. */
  readonly papers?: PaperLaw;
}

/** What a regulation proposes for the marks of a paper, one per name. */
export interface PaperLaw {
  /** Why are these marks invalid? null when they are valid. At most one reason applies. */
  proposedReason(marks: ArrayLike<Mark>, rules: BallotRules): ReasonCode | null;
  /** May the committee well conclude otherwise, because the rule behind this proposal is not read? */
  isDoubtful(reason: ReasonCode, rules: BallotRules): boolean;
}

/** How many papers these rows hold, piles counted as their papers. */
export function papersIn(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
