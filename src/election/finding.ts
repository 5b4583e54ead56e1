/** Codes of the law's catalogue (RULES.md section 5) and, in the 9xx range, of inputs and tables. F blocks, W asks. */
export const FINDING_CODES = [
  'F.101', 'F.102', 'F.103', 'F.104', 'F.105',
  'F.201', 'F.202', 'F.203',
  'F.301', 'F.302', 'F.303', 'F.304',
  'W.101', 'W.102', 'W.103',
  'W.201', 'W.202', 'W.203', 'W.204',
  'W.301', 'W.302', 'W.401',
  'W.501', 'W.502', 'W.503',
  /** A field that is not a whole number in its limits. */
  'F.901',
  /** A cell of a ballot range that is no mark. */
  'F.902',
  /** A ballot range that cannot be read as papers (no names, merged cells, shapes that differ, empty). */
  'F.903',
  /** A table is missing. */
  'F.911',
  /** A table lacks a column. */
  'F.912',
  /** A cell of a table cannot be read. */
  'F.913',
  /** The workbook refused a write (protected sheet, cell being edited, lost connection); what was typed waits. */
  'F.921',
  /** This Excel lacks something the product uses. */
  'W.931',
  /** The browser keeps no journal of the papers (disk full, private window). */
  'W.932',
  /** A desk file cannot be taken. */
  'F.931',
  /** A row of the log does not fit its chain. */
  'W.941',
  /** A row of the papers is not what the log says. */
  'W.942',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** Where a finding is: what of it is known. Rows count from 1 as on the sheet; cell is an A1 address; text is what stands there. */
export interface Where {
  readonly sheet?: string;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
  readonly text?: string;
  readonly paper?: number;
  readonly name?: string;
  readonly field?: string;
}

/** Something a user can cause: an error (F) that blocks or a warning (W) that asks. Its texts are in locale/findings. */
export interface Finding {
  readonly code: FindingCode;
  readonly where: Where;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What makes a finding the same finding: its code, its place and its data. */
export function findingKey({ code, where, data }: Finding): string {
  return JSON.stringify([code, where, data]);
}

/** Does this finding stop the result from being written? */
export function isError(finding: Finding): boolean {
  return finding.code.startsWith('F');
}

/**
 * Does this error leave the numbers of its vote, or who is elected by them, in doubt? Sums that do not fit (F.1xx), votes that do not fit or entries that differ (F.2xx), a list of
 * which nobody can say who stands on it for how many seats (F.302). Only these stand in the way of what follows the vote. A counter who stood on the list, the surplus and papers
 * of two offices in one stand against the minutes of their own vote: its papers were given and counted as they were, and may be found long after (a counter is chosen for a later vote).
 */
export function leavesInDoubt({ code }: Finding): boolean {
  return /^F\.[12]/.test(code) || code === 'F.302';
}
