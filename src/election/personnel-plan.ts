import type { Candidate } from './contest';

/** The elected by the approved personnel plan (đề án nhân sự): how many are in it, who is not (names), and of how many it is not known. */
export interface ElectedByPlan {
  readonly inside: number;
  readonly outside: readonly string[];
  readonly unknown: number;
}

/** Who of the elected is in the approved personnel plan? Those outside in the order given. */
export function electedByPlan(elected: readonly Candidate[]): ElectedByPlan {
  return {
    inside: elected.filter(({ planned }) => planned === true).length,
    outside: elected.filter(({ planned }) => planned === false).map(({ name }) => name),
    unknown: elected.filter(({ planned }) => planned === null).length,
  };
}
