import type { Finding } from './finding';

export { compareNames } from './name-order';
export { checkList } from './voting-list';

/**
 * The names in a pasted column, in its order. Blank lines are skipped; numbering ("1.", "01)", "1 -", "(1)", a bare number that counts on) and
 * the other cells of a row are left out; names are NFC with single blanks, and stay as they are whatever they begin with (= + - @).
 * Findings: F.302 for a numbered line without a name and for a name that stands there twice (both are kept).
 */
export function readNames(text: string): { readonly names: readonly string[]; readonly findings: readonly Finding[] } {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/).filter((line) => clean(line) !== '');
  const names = lines.map((line, index) => nameIn(line, index + 1));
  return { names: names.filter((name) => name !== ''), findings: findUnfit(names) };
}

/** The same person's name in any spelling of case, blanks and accents' encoding: equal keys are duplicates. */
export function nameKey(name: string): string {
  return clean(name.normalize('NFC')).toLowerCase();
}

/** F.302 for each name of a list that is empty or has stood before; rows count from 1. */
export function findUnfit(names: readonly string[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return names.flatMap((name, index): Finding[] => {
    const row = index + 1;
    const key = nameKey(name);
    if (key === '') return [{ code: 'F.302', where: { row }, data: { case: 'empty', row } }];
    const first = seen.get(key);
    if (first !== undefined) return [{ code: 'F.302', where: { row, name }, data: { case: 'duplicate', name, first, row } }];
    seen.set(key, row);
    return [];
  });
}

/** The first cell of a pasted row that is more than a number, without its numbering. */
function nameIn(line: string, ordinal: number): string {
  const cells = line.split('\t').map(clean).filter((cell) => cell !== '');
  const name = cells.find((cell) => !ONLY_NUMBER.test(cell)) ?? '';
  const bare = BARE_NUMBER.exec(name);
  return bare !== null && Number(bare[1]) === ordinal ? name.slice(bare[0].length) : name.replace(NUMBERING, '');
}

const ONLY_NUMBER = /^\(?\d+\s*[.):/–-]?$/;
const NUMBERING = /^(\(\d{1,3}\)|\d{1,3}\s*[.):/–-])\s*/;
const BARE_NUMBER = /^(\d{1,3}) (?=\p{L})/u;

/** Single blanks, none around; characters without width, which pasted text may carry, are gone. */
function clean(text: string): string {
  return text.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
}
