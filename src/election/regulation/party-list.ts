import type { Office } from '../contest';
import type { SurplusLimit, SurplusNeed } from './regulation';

/** How many more names than seats a list may have, and how that limit is known (190-QĐ/TW Đ14.1): one extra for 3 to 5 seats, else 30 % rounded down, which is inferred. */
export function surplusLimit(seats: number): SurplusLimit {
  return seats >= 3 && seats <= 5 ? { most: 1, confidence: 'T' } : { most: Math.floor((3 * seats) / 10), confidence: 'I' };
}

/** Committees and standing committees need a surplus; delegates may have none; one secretary or deputy is below any 30 % and has no limit. */
export function surplusOf(office: Office): SurplusNeed {
  return SURPLUS[office];
}

const SURPLUS: Readonly<Record<Office, SurplusNeed>> = {
  branchCommittee: 'required',
  committee: 'required',
  standingCommittee: 'required',
  delegates: 'allowed',
  alternates: 'allowed',
  secretary: 'free',
  deputy: 'free',
  opinion: 'free',
};
