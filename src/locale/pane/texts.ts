import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Mẫu biên bản',
  intro: 'Mọi câu chữ của biên bản có thể sửa theo mẫu của địa phương. Bảng “Mẫu biên bản” có một dòng cho mỗi câu; ô “Nội dung dùng” để trống thì dùng câu ở cột “Nội dung gốc”. Chữ trong ngoặc nhọn, như {seats}, là chỗ điền số liệu, phải giữ nguyên.',
  make: 'Lập bảng mẫu biên bản',
  made: 'Đã lập bảng “Mẫu biên bản”. Sửa xong thì lập lại các trang kết quả.',
  notMade: 'Excel chưa ghi được bảng mẫu. Xem thông báo phía trên rồi bấm lại.',
  noTable: 'Không còn bảng mẫu: biên bản dùng câu có sẵn.',
  none: 'Bảng chưa có câu nào được sửa: biên bản dùng câu có sẵn.',
  changed: 'Biên bản đang dùng {count} câu đã sửa trong bảng “Mẫu biên bản”.',
  faults: 'Những dòng sau của bảng “Mẫu biên bản” chưa dùng được, biên bản vẫn dùng câu có sẵn:',
  fault: 'Dòng {row}, “{key}”: {why}.',
  strange: 'Dòng “{key}”: {why}.',
  missing: 'thiếu chỗ điền {places}',
  unknown: 'có chỗ điền không dùng được {places}',
  noSuchText: 'biên bản không có câu này, xem lại cột khóa',
  reset: 'Bỏ mọi sửa đổi',
  resetQuestion: 'Bỏ cả bảng “Mẫu biên bản” và mọi câu đã sửa trong đó? Biên bản lập sau sẽ dùng câu có sẵn.',
  resetConfirm: 'Bỏ',
  resetDone: 'Đã bỏ bảng “Mẫu biên bản”.',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'Texts of the minutes',
  intro: 'Every text of the minutes can be worded as your province has it. The table “Minutes texts” has a row for each; where its “Text in use” is left blank, the “Original text” is used. Words in curly brackets, such as {seats}, are places for data and must stay.',
  make: 'Make the table of texts',
  made: 'The table “Minutes texts” is made. Write the result sheets again after your changes.',
  notMade: 'Excel has not taken the table yet. See the message above and press again.',
  noTable: 'The table of texts is gone: the minutes use the built-in ones.',
  none: 'No text is changed: the minutes use the built-in ones.',
  changed: 'Texts changed in the table “Minutes texts” and in use: {count}.',
  faults: 'These rows of the table “Minutes texts” cannot be used; the minutes keep the built-in text:',
  fault: 'Row {row}, “{key}”: {why}.',
  strange: 'Row “{key}”: {why}.',
  missing: 'the place {places} is missing',
  unknown: 'the place {places} is not known here',
  noSuchText: 'the minutes have no such text, check the key',
  reset: 'Undo all changes',
  resetQuestion: 'Remove the table “Minutes texts” with every text changed in it? Minutes written afterwards use the built-in texts.',
  resetConfirm: 'Remove',
  resetDone: 'The table “Minutes texts” is removed.',
};

/** Texts of the panel for the wording of the minutes. */
export const textsPanelTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
