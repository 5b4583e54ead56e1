import type { Catalogue, TextsOf } from '../language';

const vi = {
  lines: 'Cách tính cơ sở',
  article: 'Điều {article}',
  absent: 'Vắng, vẫn tính vào cơ sở',
  needed: 'Số phiếu cần để trúng cử',
} as const;

const en: TextsOf<typeof vi> = {
  lines: 'How the base is computed',
  article: 'Art. {article}',
  absent: 'Absent, counted in the base',
  needed: 'Votes needed to be elected',
};

/** Texts of the lines of the base, which are in sight from the beginning. */
export const baseTableTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
