import { rulableBaseRule } from '../election/concluded-out';
import type { Waivable } from '../election/contest';
import type { RuleName } from '../election/regulation';
import { lacksReason, waivableOf } from '../election/waiver';
import { fill } from '../locale/language';
import { ruleTexts } from '../locale/regulation';
import { appliedRuling } from './applied-ruling';
import { paragraph, type Band } from './band';
import { stepText } from './minutes-decision';
import { minutesTexts } from './minutes-texts';
import { wholeText } from './number-text';
import type { Setting } from './page-layout';
import type { ReportInput } from './report-input';

/** What the committee concluded against a rule of the base or of the result (W.204), and why the vote was held against one (W.102, W.301), each with its reason; none when it followed every rule. */
export function rulingBands(input: ReportInput, setting: Setting): readonly Band[] {
  return [...waiverTexts(input), ...baseTexts(input), ...outcomeTexts(input)].map((text) => paragraph(text.replace(/ {2,}/g, ' '), { size: setting.body, align: 'justify' }));
}

/** Not as a conclusion of the counting committee: the presidium or the congress decides whether a vote is held, and the reason says who did. */
function waiverTexts(input: ReportInput): readonly string[] {
  const { heldQuorum, heldSurplus } = minutesTexts(input);
  const texts: Readonly<Record<Waivable, string>> = { quorum: heldQuorum, surplus: heldSurplus };
  return input.result.findings.flatMap((finding) => {
    const waivable = waivableOf(finding);
    if (waivable === null || lacksReason(finding)) return [];
    const { reason, ...numbers } = finding.data;
    const told = Object.entries(numbers).map(([key, value]) => [key, typeof value === 'number' ? wholeText(value, input.language) : value] as const);
    return [fill(texts[waivable], { ...Object.fromEntries(told), reason: withoutStop(String(reason)) })];
  });
}

function baseTexts(input: ReportInput): readonly string[] {
  const { concludedOut, meeting } = input.result.congress;
  if (concludedOut === undefined) return [];
  const { people, reason } = concludedOut;
  const conclusion = fill(minutesTexts(input).rulingBase, { people: wholeText(people, input.language) });
  return [rulingText(input, { rule: rulableBaseRule(meeting), conclusion, reason })];
}

function outcomeTexts(input: ReportInput): readonly string[] {
  const ruling = appliedRuling(input.result);
  if (ruling === null) return [];
  const texts = minutesTexts(input);
  const { rule, elected, next, reason } = ruling;
  const names = input.result.contest.candidates.filter(({ position }) => elected?.includes(position)).map(({ name }) => name).join(', ');
  const conclusion = [
    ...(elected === null ? [] : [names === '' ? texts.rulingNobody : fill(texts.rulingElected, { names })]),
    ...(next === null ? [] : [fill(texts.rulingNext, { step: stepText(next, input) })]),
  ].join(' ');
  return [rulingText(input, { rule, conclusion, reason })];
}

function rulingText(input: ReportInput, { rule, conclusion, reason }: { readonly rule: RuleName; readonly conclusion: string; readonly reason: string }): string {
  return fill(minutesTexts(input).ruling, { rule: ruleTexts[input.language][rule], conclusion, reason: withoutStop(reason) });
}

/** The sentence around it ends with one. */
function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/, '');
}
