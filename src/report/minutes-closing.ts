import type { ConcludedPaper } from '../election/concluded-papers';
import { writeConclusion } from '../election/conclusion';
import { fill } from '../locale/language';
import { conclusionWords } from '../locale/vocabulary';
import { rulesToCheck } from './applied-rules';
import { paragraph, sideBySide, space, type Band } from './band';
import { entryText, minutesOrigin } from './minutes-entry';
import { rulingBands } from './minutes-ruling';
import { minutesTexts } from './minutes-texts';
import { wholeText } from './number-text';
import { TEXT_WIDTH, type Setting } from './page-layout';
import type { ReportInput } from './report-input';

/** Field 10, end: the committee's conclusions paper by paper: first those that differ from the rules, then those that only have a reason of their own. */
export function minutesConclusions(input: ReportInput, setting: Setting): readonly Band[] {
  const { result, language } = input;
  const texts = minutesTexts(input);
  const line = { size: setting.body };
  const list = (papers: readonly ConcludedPaper[]): readonly Band[] =>
    conclusionTexts(papers, input).map((text) => paragraph(text, { size: setting.table, align: 'justify' }));
  const overridden = result.concluded.filter(({ overrides }) => overrides);
  const noted = result.concluded.filter(({ overrides }) => !overrides);
  const count = wholeText(result.tally.overridden, language);
  return [
    paragraph(overridden.length === 0 ? texts.noConclusions : fill(texts.conclusions, { count }), line, { keep: true }),
    ...list(overridden),
    ...(noted.length === 0 ? [] : [paragraph(texts.noted, line, { keep: true }), ...list(noted)]),
    ...rulingBands(input, setting),
  ];
}

/** Fields 11 and 12: how papers were keyed, rules to be checked, copies, time, heads of the logs, signatures. They stay together. */
export function minutesClosing(input: ReportInput, setting: Setting): readonly Band[] {
  const { result } = input;
  const texts = minutesTexts(input);
  const rules = rulesToCheck(result).map((rule) => texts.rules[rule]);
  const small = { size: setting.small, italic: true };
  return [
    ...(rules.length === 0 ? [] : [paragraph(fill(texts.toCheck, { rules: rules.join('; ') }), { ...small, align: 'justify' as const }, { keep: true })]),
    paragraph(`${entryText(input)} ${fill(texts.closing, { copies: result.congress.copies, time: closedText(input) })}`, { size: setting.body, align: 'justify' }, { keep: true }),
    ...minutesOrigin(input, setting),
    space(setting.gap),
    ...signatures(input, setting),
  ];
}

/** One line for all papers with the same conclusion. */
function conclusionTexts(concluded: readonly ConcludedPaper[], input: ReportInput): readonly string[] {
  const papers = new Map<string, (string | number)[]>();
  for (const { paper, conclusion } of concluded) {
    const text = conclusionText(conclusion, input.language);
    papers.set(text, [...(papers.get(text) ?? []), paper]);
  }
  return [...papers].map(([conclusion, numbers]) => fill(minutesTexts(input).conclusion, { paper: numbers.join(', '), conclusion }));
}

/** Valid in the words of a sentence: "hợp lệ – reason". */
function conclusionText(conclusion: ConcludedPaper['conclusion'], language: ReportInput['language']): string {
  if (conclusion.kind === 'invalid') return writeConclusion(conclusion, language);
  const word = conclusionWords[language].valid.toLowerCase();
  return conclusion.note === '' ? word : `${word} – ${conclusion.note}`;
}

function closedText(input: ReportInput): string {
  const texts = minutesTexts(input);
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(input.closedAt ?? '') ?? [];
  return hour === undefined || minute === undefined ? texts.timeToFill : fill(texts.time, { hour, minute });
}

function signatures(input: ReportInput, setting: Setting): readonly Band[] {
  const texts = minutesTexts(input);
  const left = { from: 0, to: TEXT_WIDTH * 0.46 };
  const right = { from: TEXT_WIDTH * 0.5, to: TEXT_WIDTH };
  const bold = { size: setting.body, bold: true, align: 'center' as const };
  const hint = { size: Math.min(setting.body, 12), italic: true, align: 'center' as const };
  return [
    sideBySide([{ ...left, text: texts.presidium, line: bold }, { ...right, text: texts.counters, line: bold }]),
    sideBySide([{ ...left, text: texts.sign, line: hint }, { ...right, text: texts.head, line: bold }]),
    space(setting.signature),
    sideBySide([{ ...right, text: input.result.congress.head, line: bold }]),
  ];
}
