import type { ReasonCode } from '../election/ballot';
import { writeConclusion } from '../election/conclusion';
import type { Finding } from '../election/finding';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { rulesToCheck } from './applied-rules';
import { paragraph, sideBySide, space, type Band } from './band';
import { entryText, minutesOrigin } from './minutes-entry';
import { wholeText } from './number-text';
import { TEXT_WIDTH, type Setting } from './page-layout';
import type { ReportInput } from './report-input';

/** Field 10, end: where the committee concluded otherwise than the rules, paper by paper. */
export function minutesConclusions({ result, language }: ReportInput, setting: Setting): readonly Band[] {
  const texts = reportTexts[language].minutes;
  const line = { size: setting.body };
  const overridden = result.findings.filter(({ code }) => code === 'W.204');
  if (result.tally.overridden === 0) return [paragraph(texts.noConclusions, line, { keep: true })];
  const count = wholeText(result.tally.overridden, language);
  if (overridden.length === 0) return [paragraph(fill(texts.unlisted, { count }), line, { keep: true })];
  return [
    paragraph(fill(texts.conclusions, { count }), line, { keep: true }),
    ...conclusionTexts(overridden, language).map((text) => paragraph(text, { size: setting.table, align: 'justify' })),
  ];
}

/** Fields 11 and 12: how papers were keyed, rules to be checked, copies, time, heads of the logs, signatures. They stay together. */
export function minutesClosing(input: ReportInput, setting: Setting): readonly Band[] {
  const { result, language } = input;
  const texts = reportTexts[language].minutes;
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
function conclusionTexts(findings: readonly Finding[], language: ReportInput['language']): readonly string[] {
  const papers = new Map<string, (string | number)[]>();
  for (const finding of findings) {
    const conclusion = conclusionText(finding, language);
    papers.set(conclusion, [...(papers.get(conclusion) ?? []), finding.data['paper'] ?? '']);
  }
  return [...papers].map(([conclusion, numbers]) => fill(reportTexts[language].minutes.conclusion, { paper: numbers.join(', '), conclusion }));
}

function conclusionText({ data }: Finding, language: ReportInput['language']): string {
  const concluded = String(data['concluded']);
  return concluded === 'valid'
    ? writeConclusion({ kind: 'valid', note: String(data['note']) }, language)
    : writeConclusion({ kind: 'invalid', reason: concluded as ReasonCode, note: String(data['note']) }, language);
}

function closedText({ language, closedAt }: ReportInput): string {
  const texts = reportTexts[language].minutes;
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(closedAt ?? '') ?? [];
  return hour === undefined || minute === undefined ? texts.timeToFill : fill(texts.time, { hour, minute });
}

function signatures({ result, language }: ReportInput, setting: Setting): readonly Band[] {
  const texts = reportTexts[language].minutes;
  const left = { from: 0, to: TEXT_WIDTH * 0.46 };
  const right = { from: TEXT_WIDTH * 0.5, to: TEXT_WIDTH };
  const bold = { size: setting.body, bold: true, align: 'center' as const };
  const hint = { size: Math.min(setting.body, 12), italic: true, align: 'center' as const };
  return [
    sideBySide([{ ...left, text: texts.presidium, line: bold }, { ...right, text: texts.counters, line: bold }]),
    sideBySide([{ ...left, text: texts.sign, line: hint }, { ...right, text: texts.head, line: bold }]),
    space(setting.signature),
    sideBySide([{ ...right, text: result.congress.head, line: bold }]),
  ];
}
