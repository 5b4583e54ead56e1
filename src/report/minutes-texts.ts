import type { Language, TextsOf } from '../locale/language';
import { nextStepTexts } from '../locale/outcomes';
import { reportTexts } from '../locale/report';
import type { minutesVi } from '../locale/report-minutes';
import type { ReportInput } from './report-input';

/** Every text of the minutes; `steps`: what follows a vote. */
export type MinutesTexts = TextsOf<typeof minutesVi> & { readonly steps: TextsOf<(typeof nextStepTexts)['vi']> };

/** One text that a workbook may word otherwise: its key ('rounds.second') and its words as the product has them. */
export interface EditableText {
  readonly key: string;
  readonly text: string;
}

/** What is wrong with the workbook's wording of a text: places for data that it lacks or that this text does not know; `known` is false when there is no text of this key. */
export interface TextFault {
  readonly key: string;
  readonly known: boolean;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** The texts of the minutes in this language, with the workbook's own wording where it has one that fits. */
export function minutesTexts({ language, texts = NONE }: { readonly language: Language; readonly texts?: ReportInput['texts'] }): MinutesTexts {
  const made = merged.get(texts)?.[language];
  if (made !== undefined) return made;
  const faulty = new Set(checkTexts(texts, language).map(({ key }) => key));
  const whole = mapped(DEFAULTS[language], '', (key, text) => (faulty.has(key) ? text : texts[key]) ?? text) as MinutesTexts;
  merged.set(texts, { ...merged.get(texts), [language]: whole });
  return whole;
}

/** Every text of the minutes that a workbook may word otherwise, in the order of the page. */
export function editableTexts(language: Language): readonly EditableText[] {
  const found: EditableText[] = [];
  mapped(DEFAULTS[language], '', (key, text) => {
    found.push({ key, text });
    return text;
  });
  return found;
}

/** Which of these texts are not used, and why: a text must have the same places for data as the product's own. */
export function checkTexts(texts: ReportInput['texts'], language: Language): readonly TextFault[] {
  const own = new Map(editableTexts(language).map(({ key, text }) => [key, text]));
  return Object.entries(texts).flatMap(([key, text]) => {
    const wanted = placesOf(own.get(key) ?? '');
    const given = placesOf(text);
    const missing = wanted.filter((place) => !given.includes(place));
    const unknown = given.filter((place) => !wanted.includes(place));
    const known = own.has(key);
    return known && missing.length === 0 && unknown.length === 0 ? [] : [{ key, known, missing: known ? missing : [], unknown: known ? unknown : [] }];
  });
}

const NONE: ReportInput['texts'] = {};

const DEFAULTS: Readonly<Record<Language, MinutesTexts>> = {
  vi: { ...reportTexts.vi.minutes, steps: nextStepTexts.vi },
  en: { ...reportTexts.en.minutes, steps: nextStepTexts.en },
};

/** Minutes are set many times over until they fit on a page: their texts are put together once. */
const merged = new WeakMap<ReportInput['texts'], Partial<Record<Language, MinutesTexts>>>();

/** A tree of texts of the same shape, each text changed by its key. */
function mapped(tree: object, path: string, change: (key: string, text: string) => string): object {
  return Object.fromEntries(Object.entries(tree).map(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return [name, typeof value === 'string' ? change(key, value) : mapped(value as object, key, change)];
  }));
}

/** The places for data in a text, each once: 'Lần thứ {round}' → ['round']. */
function placesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place))];
}
