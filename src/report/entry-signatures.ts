import { fill, type Language } from '../locale/language';
import { logTexts } from '../locale/report-log';

/** Who signs the papers about the entry, left to right: whoever keyed at each desk, then the head of the committee above his name. Each is the whole text of one cell, so that no page ends within a signature. */
export function signatories(desks: readonly string[], head: string, language: Language): readonly string[] {
  const texts = logTexts[language];
  const typists = desks.length > 1 ? desks.map((desk) => fill(texts.typistAt, { desk })) : [texts.typist];
  return [...typists.map((typist) => `${typist}\n${texts.sign}`), `${texts.head}\n${texts.sign}\n\n\n\n${head}`];
}
