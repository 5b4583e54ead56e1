import type { Finding } from './finding';

/** A name as it is kept: NFC, single blanks, none around, and without the characters of no width that pasted text may carry. */
export function cleanName(text: string): string {
  return text.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
}

/** The same person's name in any spelling of case, blanks and accents' encoding: equal keys are duplicates. */
export function nameKey(name: string): string {
  return cleanName(name).toLowerCase();
}

/** F.302 for each name of a list that is empty or has no letter, has stood before, or is the error of a formula (a name that begins with = + - is one to a spreadsheet); rows count from 1. */
export function findUnfit(names: readonly string[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return names.flatMap((name, index): Finding[] => {
    const row = index + 1;
    const key = nameKey(name);
    if (isCellError(key)) return [{ code: 'F.302', where: { row, name }, data: { case: 'cellError', name, row } }];
    if (!/\p{L}/u.test(key)) return [{ code: 'F.302', where: { row }, data: { case: 'empty', row } }];
    const first = seen.get(key);
    if (first !== undefined) return [{ code: 'F.302', where: { row, name }, data: { case: 'duplicate', name, first, row } }];
    seen.set(key, row);
    return [];
  });
}

/** Is this text the error of a formula, where a name should stand? */
export function isCellError(text: string): boolean {
  return CELL_ERROR.test(nameKey(text));
}

/** #NAME?, #REF!, #N/A, #DIV/0!, #VALUE!, #SPILL! and their kind, in lower case. */
const CELL_ERROR = /^#[a-z0-9/_]+[!?]?$/;
