import { fill, type Language } from '../locale/language';
import { logTexts } from '../locale/report-log';

/** Whose signature it is, and the name under it where it is known. */
export interface Signatory {
  readonly title: string;
  readonly name: string;
}

/** Who signs the papers about the entry, left to right: whoever keyed at each desk, then the head of the committee. */
export function signatories(desks: readonly string[], head: string, language: Language): readonly Signatory[] {
  const texts = logTexts[language];
  const typists = desks.length > 1 ? desks.map((desk) => fill(texts.typistAt, { desk })) : [texts.typist];
  return [...typists.map((title) => ({ title, name: '' })), { title: texts.head, name: head }];
}
