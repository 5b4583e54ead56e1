import type { MarkForm } from '../election/mark';
import { markWords } from '../locale/vocabulary';
import { quoteText } from './cell-address';

/** What a mark means on the paper: 1 chosen, 0 not chosen, 2 neither of both because both boxes or no box are marked. */
export type Meaning = 'chosen' | 'against' | 'both' | 'neither';

/** A native expression that is TRUE or 1 for each cell of `range` with this meaning, to be multiplied with; 'digits' cells hold 1, 0, 2 or nothing. */
export function means(range: string, meaning: Meaning, form: MarkForm, marks: 'digits' | 'words'): string {
  const words = wordsOf(form, meaning);
  // Blank is the lighter half to name: on a struck sheet everything that is not crossed out is chosen.
  if (words.includes('')) return meaning === 'neither' ? blank(range, marks) : `(1-${means(range, opposite(meaning), form, marks)})`;
  if (marks === 'digits') return isDigit(range, words);
  const tests = words.flatMap((word) => wordTests(range, word));
  // Numbers, not truth values, are compared with 0: to Excel every truth value is greater than every number.
  return `(0+${tests.join('+')}>0)`;
}

function isDigit(range: string, words: readonly string[]): string {
  const digit = words.find((word) => /^\d$/.test(word)) ?? '';
  // A blank cell equals 0: the number has to be there.
  return digit === '0' ? `(${range}=0)*(LEN(${range})>0)` : `(${range}=${digit})`;
}

function blank(range: string, marks: 'digits' | 'words'): string {
  // By length: some grids take 0 for equal to "".
  return marks === 'digits' ? `(LEN(${range})=0)` : `(LEN(TRIM(${range}))=0)`;
}

function opposite(meaning: Meaning): Meaning {
  return meaning === 'chosen' ? 'against' : 'chosen';
}

function wordTests(range: string, word: string): readonly string[] {
  const test = `(TRIM(${range})=${quoteText(word)})`;
  // Programs in other languages have other words for TRUE and FALSE; a tick may carry the sign that asks for its colourful drawing.
  if (word === 'true') return [test, `(${range}=TRUE())`];
  if (word === 'false') return [test, `(${range}=FALSE())*(LEN(TRIM(${range}))>0)`];
  return /[✓✔]/.test(word) ? [test, `(TRIM(${range})=${quoteText(`${word}\uFE0F`)})`] : [test];
}

function wordsOf(form: MarkForm, meaning: Meaning): readonly string[] {
  const words: Readonly<Record<number, readonly string[]>> = markWords[form];
  return words[MARK_OF[meaning]] ?? [];
}

const MARK_OF = { chosen: 1, against: 0, both: 2, neither: 3 } as const;
