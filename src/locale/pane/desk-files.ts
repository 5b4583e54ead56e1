import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Tệp trao đổi giữa hai máy',
  make: 'Làm tệp cho bàn {desk}',
  handIn: 'Làm tệp nộp của bàn {desk}',
  stillOpen: 'Bàn {desk} chưa khóa nhập cuộc bầu này. Khóa ở bước 3 rồi hãy làm tệp nộp.',
  made: 'Tệp {name} đã sẵn sàng. Đưa sang máy kia bằng USB hoặc chép nội dung rồi dán.',
  download: 'Tải tệp {name}',
  copy: 'Chép nội dung tệp',
  copied: 'Đã chép. Dán vào ô nhận tệp ở máy kia.',
  notCopied: 'Trình duyệt không cho chép tự động. Nội dung đã được chọn: bấm Ctrl+C (máy Mac: ⌘C).',
  tooLong: 'Trình duyệt không cho chép, và tệp quá dài để chép tay. Dùng nút tải tệp.',
  downloadHint: 'Bấm mà không thấy tệp (thường gặp ở Excel trên máy Mac) thì dùng nút chép.',
  content: 'Nội dung tệp để chép',
  takeHere: 'Nhận tệp của bàn nhập',
  takeFirst: 'Nhận tệp do bàn 1 làm',
  choose: 'Chọn tệp…',
  paste: 'Hoặc dán nội dung tệp vào đây',
  take: 'Nhận nội dung đã dán',
  nothing: 'Chưa có nội dung nào: chọn tệp hoặc dán vào ô bên trên.',
  unread: 'Không mở được tệp này. Hãy dán nội dung tệp vào ô bên trên.',
  taken: 'Đã nhận tệp.',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'Files between two computers',
  make: 'Make the file for desk {desk}',
  handIn: 'Make the file of desk {desk} to hand in',
  stillOpen: 'Desk {desk} has not closed its entry of this contest. Close it in step 3, then make the file.',
  made: 'The file {name} is ready. Carry it to the other computer on a USB stick, or copy what it says and paste it there.',
  download: 'Download {name}',
  copy: 'Copy the content',
  copied: 'Copied. Paste it into the field for taking a file on the other computer.',
  notCopied: 'The browser does not allow copying. The content is selected: press Ctrl+C (⌘C on a Mac).',
  tooLong: 'The browser does not allow copying, and the file is too long to copy by hand. Use the download.',
  downloadHint: 'If no file appears (as in Excel on a Mac), use the copy button.',
  content: 'Content of the file, to be copied',
  takeHere: 'Take a desk’s file',
  takeFirst: 'Take the file made by desk 1',
  choose: 'Choose the file…',
  paste: 'Or paste the content of the file here',
  take: 'Take what was pasted',
  nothing: 'There is nothing to take: choose a file, or paste its content above.',
  unread: 'This file cannot be opened. Paste its content into the field above.',
  taken: 'The file is taken.',
};

/** Texts of the files that desks on two computers exchange. */
export const deskFileTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
