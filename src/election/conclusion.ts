import type { Language } from '../locale/language';
import { reasonTexts } from '../locale/ballot-reasons';
import { conclusionWords } from '../locale/vocabulary';
import type { Conclusion, ReasonCode } from './ballot';
import { isBlank } from './mark';

/**
 * What does this cell of a conclusions column say? Blank is null (by the rules); "hợp lệ" or "valid" is valid, "chờ kết luận" or "undecided" is
 * set aside, alone or before ": note"; a code P.01 … P.09 is invalid for that reason – what follows the code, its title left out, is the
 * note – and any other text is invalid with that text as note.
 */
export function readConclusion(cell: unknown): Conclusion | null {
  if (isBlank(cell)) return null;
  const text = String(cell).normalize('NFC').trim();
  return readWord(text) ?? readCode(text) ?? { kind: 'invalid', reason: 'P.09', note: text };
}

/** The text of a conclusion for a cell: '' for none, the word for valid or undecided, "code title"; each with ": note" where there is one. `readConclusion` reads it back. */
export function writeConclusion(conclusion: Conclusion | null, language: Language): string {
  if (conclusion === null) return '';
  const text = conclusion.kind === 'invalid' ? `${conclusion.reason} ${reasonTexts[language][conclusion.reason].title}` : conclusionWords[language][conclusion.kind];
  return conclusion.note === '' ? text : `${text}${SEPARATOR}${conclusion.note}`;
}

const SEPARATOR = ': ';

/** A word that stands alone or before a colon or a dash; a text that merely begins with it ("hợp lệ một phần") is some other reason. */
function readWord(text: string): Conclusion | null {
  for (const [kind, pattern] of WORDS) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, note: found[1] ?? '' };
  }
  return null;
}

const WORDS = [['valid', wordPattern('valid')], ['undecided', wordPattern('undecided')]] as const;

/** The words for this conclusion in every language, and the note behind a sign. */
function wordPattern(kind: 'valid' | 'undecided'): RegExp {
  const words = Object.values(conclusionWords).map(({ [kind]: word }) => word.replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`^(?:${words})(?:\\s*[:–-]\\s*(.*))?$`, 'is');
}

function readCode(text: string): Conclusion | null {
  const [, digit, rest = ''] = /^p\.?0([1-9])(?!\d)(.*)$/is.exec(text) ?? [];
  if (digit === undefined) return null;
  const reason = `P.0${digit}` as ReasonCode;
  return { kind: 'invalid', reason, note: noteAfter(rest, reason) };
}

/** What follows a code, without the title that `writeConclusion` puts there in either language. */
function noteAfter(rest: string, reason: ReasonCode): string {
  const text = rest.trim();
  for (const { title } of [reasonTexts.vi[reason], reasonTexts.en[reason]]) {
    if (text === title) return '';
    if (text.startsWith(title + SEPARATOR)) return text.slice(title.length + SEPARATOR.length).trim();
  }
  return text.replace(SIGN, '');
}

/** What may stand between a conclusion and its note. */
const SIGN = /^[:–-]\s*/;
