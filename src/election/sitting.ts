import type { ConcludedOut, Congress } from './congress';
import type { Contest, Sitting } from './contest';

/**
 * The congress as this vote sees it: its own meeting, convoked, present and committee where it has some. Whoever comes late or leaves, the base is made of
 * what the congress was set up with (190-QĐ/TW Đ30.2), unless the committee concluded otherwise: for this vote, or else for every vote of the congress' own
 * meeting. The deductions of a conference that sits for this vote alone are known by memory only: whom it deducts is a conclusion, beside which those of
 * the congress are not counted.
 */
export function congressOf(congress: Congress, { sitting }: Pick<Contest, 'sitting'>): Congress {
  if (sitting === undefined) return congress;
  const meeting = sitting.meeting ?? congress.meeting;
  const { concludedOut: ofAll, ...rest } = congress;
  const concludedOut = ownConclusion(sitting) ?? (meeting === congress.meeting ? ofAll : undefined);
  return {
    ...rest,
    ...(concludedOut !== undefined && { concludedOut }),
    meeting,
    convoked: sitting.convoked ?? congress.convoked,
    deductions: deductionsOf(congress, sitting),
    present: sitting.present ?? congress.present,
    head: sitting.head === '' ? congress.head : sitting.head,
    counters: sitting.counters.length === 0 ? congress.counters : sitting.counters,
  };
}

/** Whom the committee concluded not to count in the base of this vote alone, and why (RULES.md 4.2); undefined where there is nobody, and where a reason is missing: F.913 asks for it. */
export function ownConclusion({ deducted, deductedReason }: Sitting): ConcludedOut | undefined {
  if (deducted === null || deducted === 0 || deductedReason === '') return undefined;
  return { people: deducted, reason: deductedReason };
}

/** What a congress that is no conference has left among its settings deducts nobody from a conference held in it. */
function deductionsOf(congress: Congress, sitting: Sitting): Congress['deductions'] {
  if (sitting.meeting !== 'conference') return congress.deductions;
  if (ownConclusion(sitting) !== undefined) return {};
  if (sitting.deducted !== null) return { other: sitting.deducted };
  return congress.meeting === 'conference' ? congress.deductions : {};
}
