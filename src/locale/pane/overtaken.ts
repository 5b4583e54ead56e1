import type { Catalogue, TextsOf } from '../language';

const vi = {
  overtaken: 'Một cửa sổ khác của sổ tính này vừa ghi trước: nội dung đã ghi ở trên đây. Chưa ghi đè gì; muốn đổi thì bỏ nội dung ấy rồi ghi lại.',
} as const;

const en: TextsOf<typeof vi> = {
  overtaken: 'Another window of this workbook has just recorded something first: it stands above. Nothing was written over it; to change it, take it back and record again.',
};

/** What is said when another window has decided or concluded meanwhile. */
export const overtakenTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
