import { compareNames } from '../name-order';
import { surplusLimit, surplusOf } from './party-list';
import { partyOutcomes } from './party-outcomes';
import { PARTY_PAPERS } from './party-papers';
import { baseOf, deductionKeys, entersList, hasQuorum, needed, nominationNeeded } from './party-people';
import { partySteps } from './party-plan';
import { partyNextStep, partyRulableRules } from './party-steps';
import type { Regulation } from './regulation';
import { REGULATION, type PartyRegulation, type RegulationRule } from './rules';

/** The voting regulation of the party, 190-QĐ/TW or 244-QĐ/TW before it: the same arithmetic, other articles. */
export function partyRegulation(id: PartyRegulation): Regulation {
  return {
    articleOf: (name) => {
      const { article, source }: RegulationRule = REGULATION[name];
      return { article: article[id], document: source ?? id };
    },
    confidenceOf: (name) => REGULATION[name].confidence,
    papers: PARTY_PAPERS,
    deductionKeys, electorate: baseOf, baseOf, needed, hasQuorum,
    outcomes: partyOutcomes,
    nextStep: partyNextStep,
    rulableRules: (outcome) => partyRulableRules(outcome, id),
    surplusOf, surplusLimit, compareNames, entersList, nominationNeeded,
    steps: partySteps,
  };
}
