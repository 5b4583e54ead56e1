import type { Language } from '../locale/language';
import { reasonTexts } from '../locale/ballot-reasons';
import { validWords } from '../locale/vocabulary';
import type { Conclusion, ReasonCode } from './ballot';
import { isBlank } from './mark';

/**
 * What does this cell of a conclusions column say? Blank is null (by the rules), "hợp lệ" or "valid" is valid, a code P.01 … P.09 is
 * invalid for that reason – what follows the code, its title left out, is the note – and any other text is invalid with that text as note.
 */
export function readConclusion(cell: unknown): Conclusion | null {
  if (isBlank(cell)) return null;
  const text = String(cell).normalize('NFC').trim();
  if (Object.values<string>(validWords).includes(text.toLowerCase())) return { kind: 'valid' };
  const [, digit, rest = ''] = /^p\.?0([1-9])(?!\d)(.*)$/is.exec(text) ?? [];
  if (digit === undefined) return { kind: 'invalid', reason: 'P.09', note: text };
  const reason = `P.0${digit}` as ReasonCode;
  return { kind: 'invalid', reason, note: noteAfter(rest, reason) };
}

/** The text of a conclusion for a cell: '' for none, the word for valid, "code title" or "code title: note". `readConclusion` reads it back. */
export function writeConclusion(conclusion: Conclusion | null, language: Language): string {
  if (conclusion === null) return '';
  if (conclusion.kind === 'valid') return validWords[language];
  const { reason, note } = conclusion;
  const text = `${reason} ${reasonTexts[language][reason].title}`;
  return note === '' ? text : `${text}${SEPARATOR}${note}`;
}

const SEPARATOR = ': ';

/** What follows a code, without the title that `writeConclusion` puts there in either language. */
function noteAfter(rest: string, reason: ReasonCode): string {
  const text = rest.trim();
  for (const { title } of [reasonTexts.vi[reason], reasonTexts.en[reason]]) {
    if (text === title) return '';
    if (text.startsWith(title + SEPARATOR)) return text.slice(title.length + SEPARATOR.length).trim();
  }
  return text.replace(/^[:–-]\s*/, '');
}
