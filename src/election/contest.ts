import type { BallotRules, Form, PaperLaw } from './ballot';
import type { Meeting } from './congress';
import type { NextStep } from './next-step';
import type { RuleName } from './regulation';

/** The office voted on. branchCommittee = chi ủy / ban chấp hành chi bộ; committee = ban chấp hành (cấp ủy). */
export type Office =
  | 'branchCommittee' | 'committee' | 'standingCommittee'
  | 'secretary' | 'deputy' | 'delegates' | 'alternates' | 'opinion';

/** majority: more than half of the base; runoff: the vote after a tie, the higher count wins, no half needed (RULES.md 4.4). */
export type ContestKind = 'majority' | 'runoff' | 'opinion';

export interface Candidate {
  /** 1-based place on the ballot paper. */
  readonly position: number;
  /** NFC, trimmed. */
  readonly name: string;
  /** Row key in the roster, '' when the name was typed. */
  readonly person: string;
  /** In the approved personnel plan (đề án nhân sự); null = not known. */
  readonly planned: boolean | null;
}

/** What the congress decides after a vote that left a tie or open seats: to vote again among the tied, among those not elected, on a new list, or no more. */
export type Decision = 'runoff' | 'notElected' | 'newList' | 'stop';

/** Who votes and who counts, where one vote differs from the congress as it was set up; null and '' are as the congress has it. */
export interface Sitting {
  /** 'conference' when the new committee votes at its own first meeting; `convoked` is then its own. */
  readonly meeting: Meeting | null;
  readonly convoked: number | null;
  /** Whom the committee concluded not to count in the base of this vote: of a conference, whose deductions are known by memory only, all that are deducted. */
  readonly deducted: number | null;
  /** Why; '' where nobody is deducted. */
  readonly deductedReason: string;
  /** Late comers and leavers change it from vote to vote; the base stays. */
  readonly present: number | null;
  readonly head: string;
  readonly counters: readonly string[];
}

/** A conclusion of the committee against a rule that is known by memory or inferred ([M], [I]): W.204. */
export interface Ruling {
  readonly rule: RuleName;
  /** Places on the paper of everybody who is elected by this conclusion; null: it does not change who is. */
  readonly elected: readonly number[] | null;
  /** What follows by this conclusion; null: as the rule says. */
  readonly next: NextStep | null;
  readonly reason: string;
}

/** A rule by which it is uncertain whether a vote may be held at all ([M], [I]): two thirds present; the surplus rounded down. */
export type Waivable = 'quorum' | 'surplus';

/** Why a vote is held although such a rule is not kept; left out where it is kept, or nothing is said yet. */
export type Waivers = Readonly<Partial<Record<Waivable, string>>>;

/** One office in one round. `issued` and `collected` are null until the committee has counted them. */
export interface Contest {
  readonly id: string;
  readonly office: Office;
  readonly form: Form;
  readonly seats: number;
  /** 1 for the first vote. */
  readonly round: number;
  readonly kind: ContestKind;
  readonly candidates: readonly Candidate[];
  readonly issued: number | null;
  readonly collected: number | null;
  /** The contest whose tie or open seats this one votes on again, by id; left out for a first vote. */
  readonly follows?: string;
  /** Left out: everything as the congress has it. */
  readonly sitting?: Sitting;
  readonly ruling?: Ruling;
  readonly waivers?: Waivers;
  /** Left out: nothing is decided yet, or nothing was to decide. */
  readonly decision?: Decision;
}

/** What the validity of this contest's papers depends on; `papers`: the law of the paper where it is not the party's. */
export function rulesOf({ form, seats, candidates }: Pick<Contest, 'form' | 'seats' | 'candidates'>, papers?: PaperLaw): BallotRules {
  return { form, seats, names: candidates.length, ...(papers !== undefined && { papers }) };
}

/** Does this vote only ask for an opinion and elect nobody? */
export function isOpinionVote({ kind, office }: Pick<Contest, 'kind' | 'office'>): boolean {
  return kind === 'opinion' || office === 'opinion';
}

/** The step of the plan that this vote belongs to: an opinion vote about the list for an office is none on that office. */
export function officeVotedOn(contest: Pick<Contest, 'kind' | 'office'>): Office {
  return isOpinionVote(contest) ? 'opinion' : contest.office;
}
