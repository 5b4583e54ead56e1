import { fill } from '../locale/language';
import { ruleTexts } from '../locale/regulation';
import { appliedRuling } from './applied-ruling';
import { paragraph, type Band } from './band';
import { stepText } from './minutes-decision';
import { minutesTexts } from './minutes-texts';
import type { Setting } from './page-layout';
import type { ReportInput } from './report-input';

/** What the committee concluded against a rule of the result, with its reason (W.204); none when it followed every rule. */
export function rulingBands(input: ReportInput, setting: Setting): readonly Band[] {
  const ruling = appliedRuling(input.result);
  if (ruling === null) return [];
  const texts = minutesTexts(input);
  const { rule, elected, next, reason } = ruling;
  const names = input.result.contest.candidates.filter(({ position }) => elected?.includes(position)).map(({ name }) => name).join(', ');
  const conclusion = [
    ...(elected === null ? [] : [names === '' ? texts.rulingNobody : fill(texts.rulingElected, { names })]),
    ...(next === null ? [] : [fill(texts.rulingNext, { step: stepText(next, input) })]),
  ].join(' ');
  const text = fill(texts.ruling, { rule: ruleTexts[input.language][rule], conclusion, reason: reason.trim().replace(/\.$/, '') });
  return [paragraph(text.replace(/ {2,}/g, ' '), { size: setting.body, align: 'justify' })];
}
