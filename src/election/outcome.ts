import { partyOutcomes } from './regulation/party-outcomes';

/** elected; tied across the last seat; more than half with the seats full; not elected. */
export type Outcome = 'elected' | 'tied' | 'overSeats' | 'notElected';

/** majority: more than half of the base; runoff: the vote after a tie, highest first, no half needed. */
export type Rule = 'majority' | 'runoff';

/**
 * Who is elected by the party's regulation, one outcome per candidate in the order of `votes`, for cells that have votes but no congress (190-QĐ/TW
 * Đ30; RULES.md section 4)? More than half is 2·votes > base; the highest come first, up to `seats` (null: no limit); whoever ties across the last
 * seat is not elected.
 */
export function outcomes(votes: readonly number[], base: number, seats: number | null, rule: Rule): readonly Outcome[] {
  return partyOutcomes({ votes, base, seats, rule });
}
