import type { ConcludedOut, Congress, Meeting } from './congress';
import type { Contest, Sitting } from './contest';

/**
 * The congress as this vote sees it: its own meeting, convoked, present and committee where it has some. Its own deduction stands for a conference,
 * whose deductions are known by memory only: it is a conclusion of the committee, and whom it deducts is not counted beside what the congress deducts or
 * concluded for itself. For other meetings the base is made of what the congress was set up with, whoever comes late or leaves (190-QĐ/TW Đ30.2). A
 * deduction of a conference that was left in a congress which is none deducts nobody from a conference held in it. Whom the committee concluded not to
 * count in the base of the congress is counted in another kind of meeting.
 */
export function congressOf(congress: Congress, { sitting }: Pick<Contest, 'sitting'>): Congress {
  if (sitting === undefined) return congress;
  const meeting = sitting.meeting ?? congress.meeting;
  const { concludedOut: concluded, ...rest } = congress;
  const own = ownConclusion(sitting, meeting);
  const concludedOut = own ?? (meeting === congress.meeting ? concluded : undefined);
  return {
    ...rest,
    ...(concludedOut !== undefined && { concludedOut }),
    meeting,
    convoked: sitting.convoked ?? congress.convoked,
    deductions: own === undefined ? deductionsOf(congress, sitting, meeting) : {},
    present: sitting.present ?? congress.present,
    head: sitting.head === '' ? congress.head : sitting.head,
    counters: sitting.counters.length === 0 ? congress.counters : sitting.counters,
  };
}

/** Whom the conference that sits for one vote does not count, and why (RULES.md 4.2); undefined where it deducts nobody, and where a reason is missing: then the number is a deduction like any other, and F.913 asks for the reason. */
export function ownConclusion({ deducted, deductedReason }: Sitting, meeting: Meeting): ConcludedOut | undefined {
  if (meeting !== 'conference' || deducted === null || deducted === 0 || deductedReason === '') return undefined;
  return { people: deducted, reason: deductedReason };
}

function deductionsOf(congress: Congress, { deducted }: Sitting, meeting: Meeting): Congress['deductions'] {
  if (meeting !== 'conference') return congress.deductions;
  if (deducted !== null) return { other: deducted };
  return congress.meeting === 'conference' ? congress.deductions : {};
}
