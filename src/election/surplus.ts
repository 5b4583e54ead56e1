import type { Contest, Office } from './contest';
import type { Finding } from './finding';
import type { Confidence } from './regulation';

/** How many more names than seats a list may have, and how that limit is known (190-QĐ/TW Đ14.1): one extra for 3 to 5 seats, else 30 % rounded down, which is inferred. */
export function surplusLimit(seats: number): { readonly most: number; readonly confidence: Confidence } {
  return seats >= 3 && seats <= 5 ? { most: 1, confidence: 'T' } : { most: Math.floor((3 * seats) / 10), confidence: 'I' };
}

/**
 * F.303 and W.301. Committees and standing committees need a surplus; delegates may have none; one secretary or deputy is below any 30 % and has no limit.
 * The rule is that of a first vote: the list of a later one is what is left of it.
 */
export function checkSurplus(contest: Pick<Contest, 'office' | 'kind' | 'round' | 'seats'> & { readonly names: readonly string[] }): readonly Finding[] {
  const { office, kind, round, seats, names } = contest;
  const need = SURPLUS[office];
  const surplus = names.length - seats;
  if (kind !== 'majority' || round > 1 || need === 'free' || surplus < 0) return [];
  const limit = surplusLimit(seats);
  const where = { field: 'names' };
  if (surplus === 0) return need === 'required' ? [{ code: 'F.303', where, data: { case: 'noSurplus', seats, names: names.length } }] : [];
  if (surplus <= limit.most) return [];
  const code = need === 'required' && limit.confidence === 'T' ? 'F.303' : 'W.301';
  return [{ code, where, data: { case: 'tooMany', seats, names: names.length, surplus, most: limit.most } }];
}

const SURPLUS: Readonly<Record<Office, 'required' | 'allowed' | 'free'>> = {
  branchCommittee: 'required',
  committee: 'required',
  standingCommittee: 'required',
  delegates: 'allowed',
  alternates: 'allowed',
  secretary: 'free',
  deputy: 'free',
  opinion: 'free',
};
