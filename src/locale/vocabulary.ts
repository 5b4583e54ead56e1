/**
 * Words that are read from cells, not shown. Lower case, NFC; reading ignores letter case, surrounding blanks and the way
 * accents are encoded. Both languages are read at once, whatever the language of the workbook.
 */

/** Marks by sheet form and meaning: 1 chosen or agree, 0 crossed out or disagree, 2 both boxes, 3 neither box. */
export const markWords = {
  cross: {
    1: ['1', 'true', 'x', 'v', '✓', '✔'],
    0: ['', '0', 'false', '-', 'g', 'gạch'],
  },
  struck: {
    1: ['', '0', 'false', '-'],
    0: ['1', 'true', 'x', 'v', '✓', '✔', 'g', 'gạch'],
  },
  agree: {
    1: ['1', 'true', 'x', 'v', '✓', '✔', 'đ', 'đy', 'đồng ý'],
    0: ['0', 'false', '-', 'k', 'kđy', 'không đồng ý'],
    2: ['2', 'đk', 'cả hai'],
    3: [''],
  },
} as const;

/** The forms of a ballot sheet, as the argument `form` names them. */
export const formWords = {
  cross: ['cross', 'gạch'],
  struck: ['struck', 'x gạch'],
  agree: ['agree', 'đồng ý'],
} as const;

/** The rules of PASSED and OUTCOME. */
export const ruleWords = {
  majority: ['majority', 'quá nửa'],
  runoff: ['runoff', 'bầu lại'],
} as const;

/** How conclusions that need no code are written in a cell, in each language; read in any letter case, alone or before a note. */
export const conclusionWords = {
  vi: { valid: 'Hợp lệ', undecided: 'Chờ kết luận' },
  en: { valid: 'valid', undecided: 'undecided' },
} as const;

/** The order of letters in lists of names; f, j, w and z stand where they do in the Latin alphabet. */
export const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** The order of tones, as combining marks of decomposed text: (none,) huyền, hỏi, ngã, sắc, nặng. */
export const tones = '\u0300\u0309\u0303\u0301\u0323';
