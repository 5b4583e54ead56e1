import {
  EDUCATION_WORDS, KINH_WORDS, NO_WORDS, OWN_WORDS, SEX_WORDS, THEORY_WORDS, UNKNOWN_WORDS, YES_WORDS,
} from '../locale/roster';
import type { Education, EthnicGroup, Sex, Theory } from './person';
import { plainText, wordIndex } from './plain-text';

/** Reads a cell of a yes-or-no column: x, (x), +, 1, TRUE and the column's own word are yes; blank, 0, FALSE, a dash are no; null for anything else. */
export function readMark(cell: unknown, column: keyof typeof OWN_WORDS): boolean | null {
  if (/^(\+|\(\s*[xv✓✔+]\s*\))$/i.test(String(cell ?? '').trim())) return true;
  const answer = MARKS[column].get(plainText(cell));
  return answer === undefined ? null : answer === 'yes';
}

/** Is this cell the column's own word for no, such as "Lần đầu"? Where those are written, a blank cell is not a no but unknown. */
export function saysNo(cell: unknown, column: keyof typeof OWN_WORDS): boolean {
  const word = plainText(cell);
  return OWN_WORDS[column].no.some((own) => plainText(own) === word);
}

/** Reads a cell under Giới tính; null when it is blank or no word for a sex. */
export function readSex(cell: unknown): Sex | null {
  return SEXES.get(plainText(cell)) ?? null;
}

/** Reads a cell under Dân tộc: Kinh, or minority for the name of any other people; null when it is blank, one letter, or no text. */
export function readEthnicGroup(cell: unknown): EthnicGroup | null {
  if (typeof cell !== 'string') return null;
  const word = plainText(cell);
  if (KINH.has(word)) return 'kinh';
  return word.length < 2 || UNKNOWN.has(word) || /\p{N}/u.test(word) ? null : 'minority';
}

/** Reads professional education by the word that the cell begins with ("Đại học Luật"); null when that is none. */
export function readEducation(cell: unknown): Education | null {
  return readLevel(plainText(cell), EDUCATIONS);
}

/** Reads political theory by the word that the cell begins with; null when that is none. */
export function readTheory(cell: unknown): Theory | null {
  return readLevel(plainText(cell), THEORIES);
}

const mark = (own: { readonly yes: readonly string[]; readonly no: readonly string[] }) =>
  wordIndex({ yes: [...YES_WORDS, ...own.yes], no: [...NO_WORDS, ...own.no] });

const MARKS = {
  female: mark(OWN_WORDS.female),
  reelected: mark(OWN_WORDS.reelected),
  planned: mark(OWN_WORDS.planned),
};
const SEXES = wordIndex<Sex>(SEX_WORDS);
const EDUCATIONS = wordIndex<Education>(EDUCATION_WORDS);
const THEORIES = wordIndex<Theory>(THEORY_WORDS);
const KINH: ReadonlySet<string> = new Set(KINH_WORDS.map(plainText));
const UNKNOWN: ReadonlySet<string> = new Set(UNKNOWN_WORDS.map(plainText));

function readLevel<K extends string>(text: string, words: ReadonlyMap<string, K>): K | null {
  for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const level = words.get(text.slice(0, end));
    if (level !== undefined) return level;
  }
  return null;
}
