import { alphabet, tones } from '../locale/vocabulary';

/**
 * Order of two people on a list: by given name (the last word), then surname and middle names, each word by the Vietnamese alphabet and by tone
 * only where its letters are the same (190-QĐ/TW Đ14). Negative, 0 or positive, as Array.sort wants it. Letter case and encoding of accents do
 * not matter. Intl is not asked: its answer depends on the machine.
 */
export function compareNames(a: string, b: string): number {
  const left = sortWords(a);
  const right = sortWords(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareWords(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Words in the order in which they decide: given name, surname, middle names. */
function sortWords(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  return [...words.slice(-1), ...words.slice(0, -1)];
}

function compareWords(a: string, b: string): number {
  const left = rank(a);
  const right = rank(b);
  return compareRanks(left.letters, right.letters) || compareRanks(left.tones, right.tones);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The letters of a word without tones and their tones, one number each. What is no letter of the alphabet stands before all letters. */
function rank(word: string): { readonly letters: readonly number[]; readonly tones: readonly number[] } {
  const letters: number[] = [];
  const marks: number[] = [];
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const decomposed = letter.normalize('NFD');
    const tone = [...decomposed].find((part) => tones.includes(part)) ?? '';
    const plain = decomposed.replace(tone, '').normalize('NFC');
    const place = alphabet.indexOf(plain);
    letters.push(place < 0 ? (plain.codePointAt(0) ?? 0) - AFTER_ALL_CODES : place);
    marks.push(tone === '' ? 0 : tones.indexOf(tone) + 1);
  }
  return { letters, tones: marks };
}

const AFTER_ALL_CODES = 0x110000;
