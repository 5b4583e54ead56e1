import { isOpinionVote } from '../contest';
import type { NextStep, Situation } from '../next-step';
import type { DecidedOutcome } from './regulation';
import { isUncertainRule, REGULATION, type PartyRegulation, type RuleName } from './rules';

/** What follows this vote (RULES.md 4.4, 4.5; runoff and the congress' decision by memory of 190-QĐ/TW Đ30; delegates 244-QĐ/TW Đ20.2; branch secretary 24-QĐ/TW 22)? Nothing after an opinion vote, which elects nobody. */
export function partyNextStep({ office, level, kind, round, openSeats, tied }: Situation): NextStep {
  if (openSeats <= 0 || isOpinionVote({ office, kind })) return 'none';
  // The secretary of a larger organisation is no branch secretary, even where its members elect him themselves.
  if (office === 'secretary' && level === 'branch' && round >= 3) return 'appointed';
  if (tied > 0) return kind === 'runoff' ? 'congressDecides' : 'runoff';
  if (office === 'delegates' && round === 1) return 'mustContinue';
  return 'congressDecides';
}

/** Which rules of this outcome may be concluded otherwise: those known by memory or inferred, and those read in 244-QĐ/TW only, under 190-QĐ/TW? None of an opinion vote. */
export function partyRulableRules(outcome: DecidedOutcome, regulation: PartyRegulation): readonly RuleName[] {
  return rulesBehind(outcome).filter((rule) => isUncertainRule(rule) || (regulation === '190' && REGULATION[rule].confidence === 'T244'));
}

function rulesBehind({ situation, outcomes }: DecidedOutcome): readonly RuleName[] {
  const { office, kind, tied } = situation;
  // It elects nobody: there is nobody to conclude otherwise on.
  if (isOpinionVote({ office, kind })) return [];
  const next = partyNextStep(situation);
  return [
    ...(outcomes.includes('overSeats') || tied > 0 ? ['highestFirst' as const] : []),
    ...(tied > 0 || kind === 'runoff' ? ['tieVotedAgain' as const] : []),
    ...(next === 'congressDecides' ? ['openSeatsDecided' as const] : []),
    ...(next === 'mustContinue' ? ['delegatesMustContinue' as const] : []),
    ...(office === 'alternates' ? ['alternatesRankedByVotes' as const] : []),
  ];
}
