/** Who is convoked decides the deductions (190-QĐ/TW Đ30.2; 244-QĐ/TW Đ32.3). */
export type Meeting = 'members' | 'delegates' | 'conference';

export type RegulationId = '190' | '244';

/** branch: chi bộ; grassroots: đảng bộ cơ sở; higher: any committee above those. It decides what is elected, and by whom (RULES.md section 2). */
export type Level = 'branch' | 'grassroots' | 'higher';

/** Deductions from the convoked, by meeting. members: temporary, exempt, suspended, excused; delegates: committeeAbsent, delegateAbsent; conference: other. */
export type DeductionKey =
  | 'temporary' | 'exempt' | 'suspended' | 'excused'
  | 'committeeAbsent' | 'delegateAbsent'
  | 'other';

/** So many people more whom the committee concluded not to count in the base, against a rule that is inferred or known by memory, and why: W.204. `people`: whole and ≥ 1; the reason is not blank. */
export interface ConcludedOut {
  readonly people: number;
  readonly reason: string;
}

/** The settings of a congress that the count and the minutes need. Numbers are whole and ≥ 0; `day` is an ISO date ('2025-05-20') or ''. */
export interface Congress {
  readonly organisation: string;
  readonly superior: string;
  readonly ordinal: string;
  readonly term: string;
  readonly place: string;
  readonly day: string;
  readonly meeting: Meeting;
  readonly level: Level;
  /** Does the congress elect its secretary itself, where otherwise the committee does? A branch always does. */
  readonly directSecretary: boolean;
  readonly regulation: RegulationId;
  readonly convoked: number;
  readonly deductions: Readonly<Partial<Record<DeductionKey, number>>>;
  /** Left out: the base is as the rules say. */
  readonly concludedOut?: ConcludedOut;
  readonly present: number;
  readonly copies: number;
  /** How many papers make a batch (lô), at least 1. */
  readonly batchSize: number;
  /** Head of the counting committee and its other members. */
  readonly head: string;
  readonly counters: readonly string[];
}
