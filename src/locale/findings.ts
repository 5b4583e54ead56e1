import { reasonTexts } from './ballot-reasons';
import { countCases, countFindings } from './findings-count';
import { fieldTexts, inputCases, inputFindings, placeTexts } from './findings-input';
import { deskCases, deskFindings } from './findings-desk';
import { listCases, listFindings } from './findings-list';
import { fill, type Language } from './language';
import { nextStepTexts } from './outcomes';
import { conclusionWords } from './vocabulary';

export { reasonTexts } from './ballot-reasons';
export { nextStepTexts, outcomeTexts, statusTexts } from './outcomes';

/** Title, explanation and what to do, by code; explanations still have their placeholders. */
export const findingTexts = {
  vi: { ...countFindings.vi, ...listFindings.vi, ...inputFindings.vi, ...deskFindings.vi },
  en: { ...countFindings.en, ...listFindings.en, ...inputFindings.en, ...deskFindings.en },
};

/** Other explanations for the cases that one code covers, by "code.case"; where a case has a title or an action of its own, by "code.case.title" and "code.case.action". */
export const findingCases = {
  vi: { ...countCases.vi, ...listCases.vi, ...inputCases.vi, ...deskCases.vi },
  en: { ...countCases.en, ...listCases.en, ...inputCases.en, ...deskCases.en },
};

/** A finding as these texts see it: `Finding` of the engine, whose every code has texts. */
export interface Describable {
  readonly code: keyof typeof findingTexts.vi;
  readonly where: object;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface FindingText {
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
}

/** What to tell the user of this finding: the texts of its case where it has some, with numbers, names and place put in. */
export function describeFinding(finding: Describable, language: Language): FindingText {
  const { title, explanation, action } = findingTexts[language][finding.code];
  const cases: Readonly<Record<string, string>> = findingCases[language];
  const key = `${finding.code}.${finding.data['case']}`;
  const details = { ...textsOf(finding.where), ...spoken(finding.data, language), place: placeOf(finding.where, language) };
  return {
    title: cases[`${key}.title`] ?? title,
    explanation: sentence(fill(cases[key] ?? explanation, details)),
    action: cases[`${key}.action`] ?? action,
  };
}

/** Data that are codes, in words: the next step, what was proposed and concluded of a paper. */
function spoken(data: Describable['data'], language: Language): Record<string, string | number> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, SPOKEN[key]?.(String(value), language) ?? value]));
}

const SPOKEN: Readonly<Record<string, (code: string, language: Language) => string | undefined>> = {
  next: (code, language) => (nextStepTexts[language] as Readonly<Record<string, string>>)[code],
  proposed: verdict,
  concluded: verdict,
};

function verdict(code: string, language: Language): string | undefined {
  if (code === 'valid') return lower(conclusionWords[language].valid);
  const reasons: Readonly<Record<string, { readonly title: string }>> = reasonTexts[language];
  const reason = reasons[code];
  return reason === undefined ? undefined : `${code} ${reason.title}`;
}

/** What is known of the place, from the largest to the smallest, with a colon: 'Hàng 3, cột B: '. '' when nothing is. */
function placeOf(where: object, language: Language): string {
  const known = textsOf(where);
  const fields: Readonly<Record<string, string>> = fieldTexts[language];
  const parts = Object.entries(placeTexts[language]).filter(([key]) => key in known).map(([, text]) => fill(text, known));
  const { field } = known;
  if (field !== undefined) parts.push(parts.length > 0 ? lower(fields[field] ?? String(field)) : fields[field] ?? String(field));
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}

function textsOf(where: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(where).filter(([, value]) => typeof value === 'string' || typeof value === 'number'));
}

/** A capital first and no blanks around. */
function sentence(text: string): string {
  const whole = text.trim();
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
