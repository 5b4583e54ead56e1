import type { Outcome } from '../outcome';
import type { Vote } from './regulation';

/**
 * Who is elected (190-QĐ/TW Đ30; RULES.md section 4)? More than half is 2·votes > base; the highest come first, up to `seats`; whoever ties across
 * the last seat is not elected. No age, seniority or lot.
 */
export function partyOutcomes({ votes, base, seats, rule }: Vote): readonly Outcome[] {
  const overHalf = (count: number): boolean => 2 * count > base;
  const eligible = rule === 'runoff' ? votes : votes.filter(overHalf);
  const line = lastSeat(eligible, seats);
  return votes.map((count) => {
    if (rule === 'majority' && !overHalf(count)) return 'notElected';
    if (count > line.votes || (count === line.votes && !line.contested)) return 'elected';
    if (count === line.votes) return 'tied';
    return overHalf(count) ? 'overSeats' : 'notElected';
  });
}

/** The votes that hold the last seat, and whether more people have them than seats are left at that height. */
function lastSeat(eligible: readonly number[], seats: number | null): { readonly votes: number; readonly contested: boolean } {
  if (seats === null || eligible.length <= seats) return { votes: -1, contested: false };
  const ranked = [...eligible].sort((a, b) => b - a);
  const votes = ranked[seats - 1] ?? Infinity;
  return { votes, contested: ranked[seats] === votes };
}
