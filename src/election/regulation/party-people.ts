import type { Congress, DeductionKey, Meeting } from '../congress';

/** The number of people that "more than half" is measured on: convoked minus the deductions (190-QĐ/TW Đ30.2). Negative when the deductions cannot be right. */
export function base(convoked: number, deductions: readonly number[]): number {
  return deductions.reduce((rest, deduction) => rest - deduction, convoked);
}

/** The fewest votes that are more than half of the base: floor(base/2)+1 (190-QĐ/TW Đ30.2). */
export function needed(base: number): number {
  return Math.floor(base / 2) + 1;
}

/** Which deductions does this kind of meeting know, in the order of the minutes (190-QĐ/TW Đ30.2; 244-QĐ/TW Đ32.3; conference: by memory)? */
export function deductionKeys(meeting: Meeting): readonly DeductionKey[] {
  return DEDUCTIONS[meeting];
}

/** The base of this congress, less those whom the committee concluded not to count; deductions of another kind of meeting are not counted. */
export function baseOf({ convoked, meeting, deductions, concludedOut }: Congress): number {
  return base(convoked, [...deductionKeys(meeting).map((key) => deductions[key] ?? 0), concludedOut?.people ?? 0]);
}

/** Are two thirds of the convoked present, 3·present ≥ 2·convoked (by memory of the Party Charter)? */
export function hasQuorum(present: number, convoked: number): boolean {
  return 3 * present >= 2 * convoked;
}

/** May somebody whom the convening committee did not propose enter the list: do more than 30 % of those attending agree (190-QĐ/TW Đ14.3)? */
export function entersList(agree: number, attending: number): boolean {
  return 10 * agree > 3 * attending;
}

/** The fewest who must agree that somebody enters the list: more than 30 % of those attending (190-QĐ/TW Đ14.3). */
export function nominationNeeded(attending: number): number {
  return Math.floor((3 * attending) / 10) + 1;
}

const DEDUCTIONS: Readonly<Record<Meeting, readonly DeductionKey[]>> = {
  members: ['temporary', 'exempt', 'suspended', 'excused'],
  delegates: ['committeeAbsent', 'delegateAbsent'],
  conference: ['other'],
};
