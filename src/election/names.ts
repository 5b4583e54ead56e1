import type { Finding } from './finding';
import { cleanName, findUnfit } from './unfit-names';

export { compareNames } from './name-order';
export { checkList } from './voting-list';

/**
 * The names in a pasted column, in its order. Blank lines are skipped; numbering ("1.", "01)", "1 -", "(1)", a bare number that counts on) and
 * the other cells of a row are left out; names are NFC with single blanks, and stay as they are whatever they begin with (= + - @).
 * Findings: F.302 for a numbered line without a name and for a name that stands there twice (both are kept).
 */
export function readNames(text: string): { readonly names: readonly string[]; readonly findings: readonly Finding[] } {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => cleanName(line) !== '');
  const names = lines.map((line, index) => nameIn(line, index + 1));
  return { names: names.filter((name) => name !== ''), findings: findUnfit(names) };
}

/** The first cell of a pasted row that is more than a number, without its numbering. */
function nameIn(line: string, ordinal: number): string {
  const cells = line.split('\t').map(cleanName).filter((cell) => cell !== '');
  const name = cells.find((cell) => !ONLY_NUMBER.test(cell)) ?? '';
  const bare = BARE_NUMBER.exec(name);
  return bare !== null && Number(bare[1]) === ordinal ? name.slice(bare[0].length) : name.replace(NUMBERING, '');
}

const ONLY_NUMBER = /^\(?\d+\s*[.):/–-]?$/;
const NUMBERING = /^(\(\d{1,3}\)|\d{1,3}\s*[.):/–-])\s*/;
const BARE_NUMBER = /^(\d{1,3}) (?=\p{L})/u;
