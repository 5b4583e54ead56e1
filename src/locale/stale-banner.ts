import type { Catalogue } from './language';

/** What stands on a result sheet whose ballots have changed since. A file of its own: the pane needs it from the start, the other texts of the sheets only when they are written. */
export const staleTexts: Catalogue<string> = {
  vi: 'PHIẾU HOẶC SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP TRANG NÀY. Hãy lập lại kết quả.',
  en: 'THE BALLOTS OR THE NUMBERS HAVE CHANGED SINCE THIS SHEET WAS WRITTEN. Write the results again.',
};
