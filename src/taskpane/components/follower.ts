import { roundsOf } from '../../election/round';
import type { StoredContest } from '../../workbook/state';

/** The contest that votes on again what this one has left; null without one. */
export function followerOf(contests: readonly StoredContest[], id: string): StoredContest | null {
  return contests.find((other) => roundsOf(contests, other.id).at(-2) === id) ?? null;
}
