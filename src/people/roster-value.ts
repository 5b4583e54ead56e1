import {
  EDUCATION_WORDS, KINH_WORDS, MEMBERSHIP_WORDS, NO_WORDS, OWN_WORDS, SEX_WORDS, THEORY_WORDS, UNKNOWN_WORDS, YES_WORDS,
} from '../locale/roster';
import { CHANGING_WORDS, REASON_WORDS, type Reason } from '../locale/roster-reasons';
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
  return OWN_NO[column].has(plainText(cell));
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

/** Reads a cell under Chính thức/Dự bị: official or not; null when it is blank or no word for either. */
export function readMembership(cell: unknown): boolean | null {
  const membership = MEMBERSHIPS.get(plainText(cell));
  return membership === undefined ? null : membership === 'official';
}

/** Reads why somebody is not counted by the words that the cell begins with; null when those are none, or when what follows may change them. */
export function readReason(cell: unknown): Reason | null {
  const text = plainText(cell);
  const end = wordsEnd(text, REASONS);
  const rest = text.slice(end).split(' ');
  return rest.some((word) => CHANGING.has(word)) ? null : REASONS.get(text.slice(0, end)) ?? null;
}

const mark = (own: { readonly yes: readonly string[]; readonly no: readonly string[] }) =>
  wordIndex({ yes: [...YES_WORDS, ...own.yes], no: [...NO_WORDS, ...own.no] });

const MARKS = {
  female: mark(OWN_WORDS.female),
  reelected: mark(OWN_WORDS.reelected),
  planned: mark(OWN_WORDS.planned),
  plan: mark(OWN_WORDS.plan),
  present: mark(OWN_WORDS.present),
};
const own = (column: keyof typeof OWN_WORDS): ReadonlySet<string> => new Set(OWN_WORDS[column].no.map(plainText));
const OWN_NO = { female: own('female'), reelected: own('reelected'), planned: own('planned'), plan: own('plan'), present: own('present') };
const MEMBERSHIPS = wordIndex(MEMBERSHIP_WORDS);
const REASONS: ReadonlyMap<string, Reason> = new Map([...wordIndex<Reason>(REASON_WORDS.en), ...wordIndex<Reason>(REASON_WORDS.vi)]);
const CHANGING: ReadonlySet<string> = new Set(CHANGING_WORDS.map(plainText));
const SEXES = wordIndex<Sex>(SEX_WORDS);
const EDUCATIONS = wordIndex<Education>(EDUCATION_WORDS);
const THEORIES = wordIndex<Theory>(THEORY_WORDS);
const KINH: ReadonlySet<string> = new Set(KINH_WORDS.map(plainText));
const UNKNOWN: ReadonlySet<string> = new Set(UNKNOWN_WORDS.map(plainText));

function readLevel<K extends string>(text: string, words: ReadonlyMap<string, K>): K | null {
  return words.get(text.slice(0, wordsEnd(text, words))) ?? null;
}

/** Where the longest known words end that the text begins with; 0 when it begins with none. */
function wordsEnd(text: string, words: ReadonlyMap<string, unknown>): number {
  for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    if (words.has(text.slice(0, end))) return end;
  }
  return 0;
}
