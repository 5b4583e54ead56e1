import type { RegulationId } from '../congress';
import { partyRegulation } from './party';
import type { Regulation } from './regulation';
import { isUncertainRule, REGULATION, type Article, type Confidence, type RuleName } from './rules';

export type { CommitteeSize, DecidedOutcome, LawStep, Regulation, SurplusLimit, SurplusNeed, Vote } from './regulation';
export { REGULATION, type Article, type Confidence, type PartyRegulation, type RegulationRule, type RuleName } from './rules';

/** Every regulation that a congress can be set to. One more law is one more file and one more entry here (docs/regulations.md). */
const REGULATIONS: Readonly<Record<RegulationId, Regulation>> = {
  190: partyRegulation('190'),
  244: partyRegulation('244'),
};

/** The law of this regulation. */
export function regulationOf(id: RegulationId): Regulation {
  return REGULATIONS[id];
}

/** Where this rule stands under this regulation: 'article' without its word ('30.2', '' when unknown), and the document. */
export function articleOf(name: RuleName, regulation: RegulationId): Article {
  return regulationOf(regulation).articleOf(name);
}

/** How well is this rule known? */
export function confidenceOf(name: RuleName): Confidence {
  return REGULATION[name].confidence;
}

/** Must the screen that applies this rule show it as such and let the committee conclude otherwise ([M] and [I])? */
export function isUncertain(name: RuleName): boolean {
  return isUncertainRule(name);
}
