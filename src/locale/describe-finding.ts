import { fieldTexts, placeTexts } from './finding-places';
import { fill, type Language } from './language';
import { tableTitle } from './tables';

/** What is said of a finding: what is wrong, where, and what to do, for who enters papers and for the head of the committee. */
export interface FindingText {
  readonly title: string;
  readonly explanation: string;
  readonly typist: string;
  readonly head: string;
}

/** Who reads what to do. */
export type Reader = 'typist' | 'head';

/** A finding as these texts see it: `Finding` of the engine. */
export interface Describable {
  readonly code: string;
  readonly where: object;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The texts of a code, those of the finding's case where it has some, with numbers, names and place put in. */
export function textsFor({ code, where, data }: Describable, texts: FindingText, cases: Readonly<Record<string, string>>, language: Language): FindingText {
  const key = `${code}.${data['case']}`;
  const details = { ...onSheet(where, language), ...data, place: placeOf(where, language) };
  return {
    title: cases[`${key}.title`] ?? texts.title,
    explanation: sentence(fill(cases[key] ?? texts.explanation, details)),
    typist: cases[`${key}.typist`] ?? texts.typist,
    head: cases[`${key}.head`] ?? texts.head,
  };
}

/** What is known of the place, from the largest to the smallest, with a colon: 'Hàng 3, cột B: '. '' when nothing is. */
function placeOf(where: object, language: Language): string {
  const known = onSheet(where, language);
  const fields: Readonly<Record<string, string>> = fieldTexts[language];
  const parts = Object.entries(placeTexts[language]).filter(([key]) => key in known).map(([, text]) => fill(text, known));
  const { field } = known;
  if (field !== undefined) parts.push(parts.length > 0 ? lower(fields[field] ?? String(field)) : fields[field] ?? String(field));
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}

/** A table is known to people by its sheet: as that is called now, else as it is called unless somebody renames it. */
function onSheet(where: object, language: Language): Record<string, string | number> {
  const known = textsOf(where);
  return known['table'] === undefined ? known : { sheet: tableTitle(String(known['table']), language), ...known };
}

function textsOf(where: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(where).filter(([, value]) => typeof value === 'string' || typeof value === 'number'));
}

/** A capital first and no blanks around. */
function sentence(text: string): string {
  const whole = text.trim();
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The same text with a small first letter. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
