import { reasonTexts } from './ballot-reasons';
import { lower, textsFor, type Describable, type FindingText } from './describe-finding';
import { countCases, countFindings } from './findings-count';
import { deskCases, deskFindings } from './findings-desk';
import { inputCases, inputFindings } from './findings-input';
import { listCases, listFindings } from './findings-list';
import { rollupCases, rollupFindings } from './findings-rollup';
import { voteCases, voteFindings } from './findings-votes';
import { workbookCases, workbookFindings } from './findings-workbook';
import type { Language } from './language';
import { nextStepTexts } from './outcomes';
import { ruleTexts } from './regulation';
import { unitTexts } from './units';
import { conclusionWords } from './vocabulary';

/* The whole catalogue. The pane fetches it behind its first view: nothing that it loads first may import this file. */

/** Title, explanation and what to do, by code; explanations still have their placeholders. */
export const findingTexts = {
  vi: { ...countFindings.vi, ...voteFindings.vi, ...listFindings.vi, ...rollupFindings.vi, ...inputFindings.vi, ...workbookFindings.vi, ...deskFindings.vi },
  en: { ...countFindings.en, ...voteFindings.en, ...listFindings.en, ...rollupFindings.en, ...inputFindings.en, ...workbookFindings.en, ...deskFindings.en },
};

/** Other texts for the cases that one code covers: the explanation by "code.case"; where a case has a title or something to do of its own, by "code.case.title", "code.case.typist", "code.case.head". */
export const findingCases = {
  vi: { ...countCases.vi, ...voteCases.vi, ...listCases.vi, ...rollupCases.vi, ...inputCases.vi, ...workbookCases.vi, ...deskCases.vi },
  en: { ...countCases.en, ...voteCases.en, ...listCases.en, ...rollupCases.en, ...inputCases.en, ...workbookCases.en, ...deskCases.en },
};

/** A finding whose code has texts. */
export interface Described extends Describable {
  readonly code: keyof typeof findingTexts.vi;
}

/** What to tell of this finding, to whoever reads it: the texts of its case where it has some, with numbers, names and place put in. */
export function describeFinding(finding: Described, language: Language): FindingText {
  return textsFor({ ...finding, data: spoken(finding.data, language) }, findingTexts[language][finding.code], findingCases[language], language);
}

/** Data that are codes, in words: the next step, a rule, what was proposed and concluded of a paper, a figure of a unit. */
function spoken(data: Describable['data'], language: Language): Record<string, string | number> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, SPOKEN[key]?.(String(value), language) ?? value]));
}

const SPOKEN: Readonly<Record<string, (code: string, language: Language) => string | undefined>> = {
  next: wordsIn(nextStepTexts),
  rule: wordsIn(ruleTexts),
  proposed: verdict,
  concluded: verdict,
  partName: figures,
  totalName: figures,
  parts: figures,
};

function wordsIn(catalogue: Readonly<Record<Language, Readonly<Record<string, string>>>>): (code: string, language: Language) => string | undefined {
  return (code, language) => catalogue[language][code];
}

/** Figures of a unit by their names: 'reelected 5, first 1'. */
function figures(text: string, language: Language): string {
  const words: Readonly<Record<string, string>> = unitTexts[language];
  return text.replace(/[a-z]+/gi, (name) => words[name] ?? name);
}

function verdict(code: string, language: Language): string | undefined {
  if (code === 'valid') return lower(conclusionWords[language].valid);
  const reasons: Readonly<Record<string, { readonly title: string }>> = reasonTexts[language];
  const reason = reasons[code];
  return reason === undefined ? undefined : `${code} ${reason.title}`;
}
