import type { BallotRules, Form } from './ballot';

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
}

/** What the validity of this contest's papers depends on. */
export function rulesOf({ form, seats, candidates }: Pick<Contest, 'form' | 'seats' | 'candidates'>): BallotRules {
  return { form, seats, names: candidates.length };
}
