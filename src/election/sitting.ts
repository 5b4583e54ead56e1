import type { Congress, Meeting } from './congress';
import type { Contest, Sitting } from './contest';

/**
 * The congress as this vote sees it: its own meeting, convoked, present and committee where it has some. Its own deduction stands for a conference,
 * whose deductions are known by memory only; for other meetings the base is made of what the congress was set up with, whoever comes late or leaves
 * (190-QĐ/TW Đ30.2). A deduction of a conference that was left in a congress which is none deducts nobody from a conference held in it. Whom the committee concluded not to count in the base of the
 * congress is counted in another kind of meeting.
 */
export function congressOf(congress: Congress, { sitting }: Pick<Contest, 'sitting'>): Congress {
  if (sitting === undefined) return congress;
  const meeting = sitting.meeting ?? congress.meeting;
  const { concludedOut, ...rest } = congress;
  return {
    ...rest,
    ...(concludedOut !== undefined && meeting === congress.meeting && { concludedOut }),
    meeting,
    convoked: sitting.convoked ?? congress.convoked,
    deductions: deductionsOf(congress, sitting, meeting),
    present: sitting.present ?? congress.present,
    head: sitting.head === '' ? congress.head : sitting.head,
    counters: sitting.counters.length === 0 ? congress.counters : sitting.counters,
  };
}

function deductionsOf(congress: Congress, { deducted }: Sitting, meeting: Meeting): Congress['deductions'] {
  if (meeting !== 'conference') return congress.deductions;
  if (deducted !== null) return { other: deducted };
  return congress.meeting === 'conference' ? congress.deductions : {};
}
