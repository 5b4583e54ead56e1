import type { Contest, Ruling, Sitting } from './contest';
import type { ContestResult } from './contest-result';
import { findingKey, isError, leavesInDoubt, type Finding, type FindingCode } from './finding';
import { WAIVABLE } from './waiver';

/** What belongs to the outcome, and is shown only when the figures are agreed: it would tell votes. */
const OUTCOME_CODES: readonly FindingCode[] = ['F.201', 'F.202', 'W.202', 'W.203', 'W.401'];

/** What is wrong with the record itself. It is read anew when the step is shown, not with every count, so it is confirmed but is none of the figures. */
const RECORD_CODES: readonly FindingCode[] = ['W.941', 'W.942'];

/** The findings that are settled before anybody's votes are seen. */
export function findingsBeforeVotes({ findings }: ContestResult): readonly Finding[] {
  return findings.filter(({ code }) => !OUTCOME_CODES.includes(code));
}

/** The findings that come with the outcome. */
export function findingsOfOutcome({ findings }: ContestResult): readonly Finding[] {
  return findings.filter(({ code }) => OUTCOME_CODES.includes(code));
}

/** What part of these warnings is confirmed, and what is only told with it: a tie across the last seat (W.202) leaves that seat open (W.203), and one fact is confirmed once. Both are shown, and both go into the log: the one names the tied, the other what follows. */
export function confirmedOnce(warnings: readonly Finding[]): { readonly asked: readonly Finding[]; readonly told: readonly Finding[] } {
  const isTold = ({ code }: Finding): boolean => code === 'W.203' && warnings.some((other) => other.code === 'W.202');
  return { asked: warnings.filter((warning) => !isTold(warning)), told: warnings.filter(isTold) };
}

/** Everything that the committee agrees to before the votes are shown, as one text: two counts with the same text are agreed to alike. An error that leaves the numbers as they are does not undo the agreement on them. */
export function agreedContent(result: ContestResult): string {
  const { contest, tally, base } = result;
  const findings = findingsBeforeVotes(result).filter((finding) => !RECORD_CODES.includes(finding.code) && (!isError(finding) || leavesInDoubt(finding)));
  const { issued, collected, office, form, seats, round, kind } = contest;
  const names = contest.candidates.map(({ name, planned }) => [name, planned]);
  return JSON.stringify([issued, collected, office, form, seats, round, kind, names, base, tally, findings.map(findingKey), ...ownContent(contest)]);
}

/** What a vote has of its own beside the congress: who sits, what is concluded otherwise than a rule, and why it is held against one. [] for a vote that has nothing, as every vote of an older workbook; whatever order the fields came in. */
export function ownContent({ sitting, ruling, waivers }: Pick<Contest, 'sitting' | 'ruling' | 'waivers'>): readonly unknown[] {
  const told = WAIVABLE.flatMap((waivable) => (waivers?.[waivable] === undefined ? [] : [[waivable, waivers[waivable]]]));
  return sitting === undefined && ruling === undefined && told.length === 0 ? [] : [sittingContent(sitting), rulingContent(ruling), ...told];
}

function sittingContent(sitting: Sitting | undefined): readonly unknown[] {
  if (sitting === undefined) return [];
  const { meeting, convoked, deducted, deductedReason, present, head, counters } = sitting;
  // Without a reason it is as it was before there were any, so that what was agreed on stays so.
  return [meeting, convoked, deducted, present, head, counters, ...(deductedReason === '' ? [] : [deductedReason])];
}

function rulingContent(ruling: Ruling | undefined): readonly unknown[] {
  if (ruling === undefined) return [];
  const { rule, elected, next, reason } = ruling;
  return [rule, elected, next, reason];
}

