import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Tập dượt',
  hint: 'Nhập thử một chồng phiếu biết trước kết quả để quen tay và thấy máy đếm đúng. Mọi trang lập ra đều ghi là tập dượt.',
  start: 'Bắt đầu tập dượt',
  hasPapers: 'Sổ tính đã có phiếu nên không tập dượt được nữa. Hãy tập dượt trong một sổ tính khác.',
  deck: 'Lập trang phiếu tập dượt để in',
  deckHint: 'Trang này liệt kê {papers} phiếu. Gạch các phiếu trắng theo đó, hoặc nhập thẳng từ trang in.',
  counted: 'Đã nhập {entered}/{papers} phiếu tập dượt.',
  fits: 'Kết quả đúng như phải có: máy đếm khớp từng người.',
  differs: 'Chưa khớp với kết quả phải có:',
  paper: 'Phiếu {number}: phải là {wanted}; đang là {found}',
  inBatch: 'Lô {batch}: phải có {wanted}; đang là {found}',
  absent: 'không có phiếu này',
  name: '{name}: phải là {wanted}, đang là {found}',
  papers: '{what}: phải là {wanted}, đang là {found}',
  valid: 'Phiếu hợp lệ',
  invalid: 'Phiếu không hợp lệ',
  more: 'và {count} người nữa',
  clear: 'Xóa phiếu tập dượt',
  clearAsk: 'Mọi phiếu đã nhập của mọi cuộc bầu, ở mọi bàn, và các trang kết quả tập dượt sẽ bị xóa. Khai báo đại hội, danh sách và nhật ký được giữ lại.',
  clearConfirm: 'Xóa hết phiếu tập dượt',
  cleared: 'Đã xóa phiếu tập dượt. Sổ tính sẵn sàng để kiểm phiếu thật.',
  started: 'Đang tập dượt.',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'Rehearsal',
  hint: 'Enter a stack of papers whose result is known, to get used to the keys and to see that the count is right. Every sheet made meanwhile says that it is a rehearsal.',
  start: 'Begin a rehearsal',
  hasPapers: 'There are papers in this workbook, so it cannot be used for a rehearsal any more. Rehearse in another workbook.',
  deck: 'Make the sheet of rehearsal papers',
  deckHint: 'The sheet lists {papers} papers. Cross out blank papers by it, or enter straight from the print.',
  counted: '{entered} of {papers} rehearsal papers entered.',
  fits: 'The result is what it must be: the count is right for every name.',
  differs: 'Not what it must be:',
  paper: 'Paper {number}: must be {wanted}; is {found}',
  inBatch: 'Batch {batch}: must have {wanted}; is {found}',
  absent: 'no such paper',
  name: '{name}: must be {wanted}, is {found}',
  papers: '{what}: must be {wanted}, is {found}',
  valid: 'Valid papers',
  invalid: 'Invalid papers',
  more: 'and {count} more',
  clear: 'Clear the rehearsal papers',
  clearAsk: 'All papers of all contests at all desks, and the result sheets of the rehearsal, will be deleted. The set-up, the lists of names and the log are kept.',
  clearConfirm: 'Clear all rehearsal papers',
  cleared: 'The rehearsal papers are cleared. The workbook is ready for the count.',
  started: 'This is a rehearsal.',
};

/** Texts of the rehearsal. */
export const rehearsalTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
