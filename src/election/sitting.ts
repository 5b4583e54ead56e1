import type { Congress } from './congress';
import type { Contest } from './contest';

/**
 * The congress as this vote sees it: its own meeting, convoked, present and committee where it has some. Its own deduction stands for a conference,
 * whose deductions are known by memory only; for other meetings the base is made of what the congress was set up with, whoever comes late or leaves
 * (190-QĐ/TW Đ30.2).
 */
export function congressOf(congress: Congress, { sitting }: Pick<Contest, 'sitting'>): Congress {
  if (sitting === undefined) return congress;
  const meeting = sitting.meeting ?? congress.meeting;
  return {
    ...congress,
    meeting,
    convoked: sitting.convoked ?? congress.convoked,
    deductions: meeting === 'conference' && sitting.deducted !== null ? { other: sitting.deducted } : congress.deductions,
    present: sitting.present ?? congress.present,
    head: sitting.head === '' ? congress.head : sitting.head,
    counters: sitting.counters.length === 0 ? congress.counters : sitting.counters,
  };
}
