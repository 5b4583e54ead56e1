import type { Form, PaperLaw } from '../ballot';
import type { Congress, DeductionKey, Meeting } from '../congress';
import type { Candidate, Office } from '../contest';
import type { NextStep, Situation } from '../next-step';
import type { Outcome, Rule } from '../outcome';
import type { Article, Confidence, RuleName } from './rules';

/** One voting law: everything that the count asks of it and that another law could answer otherwise. docs/regulations.md tells how to add one. */
export interface Regulation {
  /** Where this rule stands in this law; '' for the article when it is not known. */
  articleOf(rule: RuleName): Article;
  /** How well is this rule of this law known? */
  confidenceOf(rule: RuleName): Confidence;

  /** What the marks of a paper alone propose. */
  readonly papers: PaperLaw;

  /** Which deductions a meeting of this kind knows, in the order of the minutes. */
  deductionKeys(meeting: Meeting): readonly DeductionKey[];
  /** How many people can be there to vote: convoked less the deductions. Nobody more may be present. */
  electorate(congress: Congress): number;
  /** The number that "more than half" is measured on; `valid`: the valid papers, for a law that counts by them. */
  baseOf(congress: Congress, valid: number): number;
  /** The fewest votes that elect. */
  needed(base: number): number;
  hasQuorum(present: number, convoked: number): boolean;

  /** Who is elected: one outcome per candidate in the order of the votes. `seats` null: no limit. */
  outcomes(vote: Vote): readonly Outcome[];
  /** What follows the vote. */
  nextStep(situation: Situation): NextStep;
  /** The rules behind this outcome that may be concluded otherwise, because they are known by memory, inferred or only read elsewhere. */
  rulableRules(outcome: DecidedOutcome): readonly RuleName[];

  /** Whether a list for this office must be longer than the seats, may be, or has no limit. */
  surplusOf(office: Office): SurplusNeed;
  surplusLimit(seats: number): SurplusLimit;
  /** The order of two people on the list, as Array.sort wants it. */
  compareNames(a: string, b: string): number;
  /** Does somebody whom nobody in charge proposed enter the list with so many agreeing? */
  entersList(agree: number, attending: number): boolean;
  /** The fewest agreeing that are enough for that. */
  nominationNeeded(attending: number): number;

  /** The votes of a congress in lawful order; those that it may not hold are in it too, and say so. */
  steps(congress: Congress, size: CommitteeSize): readonly LawStep[];
}

/** What decides who is elected. `candidates` is for a law that looks at the people where the votes are equal; the party's does not. */
export interface Vote {
  readonly votes: readonly number[];
  readonly base: number;
  readonly seats: number | null;
  readonly rule: Rule;
  readonly candidates?: readonly Candidate[];
}

/** A counted vote as the law decides it, before any conclusion of the committee. */
export interface DecidedOutcome {
  readonly situation: Situation;
  readonly outcomes: readonly Outcome[];
}

export type SurplusNeed = 'required' | 'allowed' | 'free';

/** How many more names than seats a list may have, and how that limit is known. */
export interface SurplusLimit {
  readonly most: number;
  readonly confidence: Confidence;
}

/** How large the committee is that elects further: `elected` when its election is over, `seats` while it is only planned; null when not known. */
export interface CommitteeSize {
  readonly elected: number | null;
  readonly seats: number | null;
}

/** One office of a congress as the law sees it. */
export interface LawStep {
  readonly office: Office;
  /** notNeeded: this congress does not hold this vote; otherLevel: no congress of its level does. */
  readonly held: 'yes' | 'notNeeded' | 'otherLevel';
  readonly optional: boolean;
  readonly by: 'congress' | 'conference';
  /** The rules that make the step what it is, the one that decides whether it is held first. */
  readonly rules: readonly [RuleName, ...RuleName[]];
  readonly maxSeats: number | null;
  readonly form: Form | null;
  /** The office whose elected people the candidates are, and the rule that says so. */
  readonly from: { readonly office: Office; readonly rule: RuleName } | null;
  /** The offices that must be voted on before. */
  readonly after: readonly Office[];
}
