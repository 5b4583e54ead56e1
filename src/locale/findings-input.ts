import type { TextsOf } from './language';

/** Findings of fields and ranges (F.90x). `{place}` is what is known of where it is. */
const vi = {
  'F.901': {
    title: 'Không phải là số nguyên phù hợp',
    explanation: '{place}“{text}” không phải là số nguyên.',
    typist: 'Nhập lại số nguyên, chỉ gồm chữ số; số trong trang của người khác thì báo trưởng ban.',
    head: 'Nhập số nguyên, chỉ gồm chữ số, không có dấu chấm hay dấu phẩy.',
  },
  'F.902': {
    title: 'Ô không phải là ký hiệu phiếu',
    explanation: '{place}“{text}” không phải là ký hiệu phiếu.',
    typist: 'Lấy phiếu giấy ra xem rồi sửa ô này cho đúng.',
    head: 'Cho sửa ô này theo phiếu giấy, hoặc chọn lại ý nghĩa của dấu: người được bầu, người bị gạch, hay Đồng ý / Không đồng ý.',
  },
  'F.903': {
    title: 'Không đọc được vùng phiếu',
    explanation: 'Vùng đã chọn không đọc được thành phiếu bầu.',
    typist: 'Báo trưởng ban; không thêm, bớt hàng hay cột của trang phiếu.',
    head: 'Chọn một vùng liền nhau: hàng đầu là họ và tên, mỗi hàng sau là một phiếu.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.901': {
    title: 'Not a fitting whole number',
    explanation: '{place}“{text}” is not a whole number.',
    typist: 'Enter a whole number, digits only; where it stands in another person’s sheet, tell the head.',
    head: 'Enter a whole number, digits only, without points or commas.',
  },
  'F.902': {
    title: 'A cell that is no mark',
    explanation: '{place}“{text}” is not a mark of a ballot.',
    typist: 'Take the paper in hand and correct the cell.',
    head: 'Have the cell corrected from the paper, or choose another way of marking (cross, struck, agree).',
  },
  'F.903': {
    title: 'The ballot range cannot be read',
    explanation: 'The selected range cannot be read as papers.',
    typist: 'Tell the head; do not add or remove rows or columns of the sheet.',
    head: 'Select one connected range: the names in its first row, a paper in each row below.',
  },
};

/** Texts of the cases of a code, as in findings-count. */
const viCases = {
  'F.901.empty': '{place}chưa nhập số.',
  'F.901.tooSmall': '{place}“{text}” nhỏ hơn {min}.',
  'F.901.tooLarge': '{place}“{text}” lớn hơn {max}.',
  'F.903.empty': 'Vùng đã chọn không có ô nào.',
  'F.903.ragged': 'Các hàng của vùng không có cùng số cột.',
  'F.903.names': 'Vùng phiếu có {columns} cột nhưng danh sách có {names} người.',
  'F.903.counts': 'Vùng phiếu có {rows} hàng nhưng cột số phiếu có {counts} hàng.',
  'F.903.conclusions': 'Vùng phiếu có {rows} hàng nhưng cột kết luận có {conclusions} hàng.',
  'F.903.merged': 'Vùng đã chọn có ô bị gộp: {cells}.',
  'F.903.merged.head': 'Bỏ gộp các ô ấy rồi chọn lại vùng phiếu.',
  'F.903.heading': 'Dòng họ tên của vùng phiếu không còn như khi lập cuộc bầu: ô {cell} đang là “{text}”, cần là “{name}”.',
  'F.903.heading.head': 'Sửa ô ấy lại như cũ; nếu danh sách thật sự đã đổi thì chọn lại vùng phiếu ở bước 2.',
  'F.903.gone': 'Không tìm thấy trang {sheet} có các phiếu của cuộc bầu này; trang đã bị xóa hoặc đổi tên.',
  'F.903.gone.head': 'Hoàn tác việc xóa hay đổi tên trang; nếu phiếu ở trang khác thì chọn lại vùng phiếu ở bước 2.',
  'F.903.areas': 'Đã chọn nhiều vùng rời nhau.',
  'F.903.noNames': 'Hàng đầu của vùng không có họ và tên.',
  'F.903.noPapers': 'Vùng đã chọn không có phiếu nào.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.901.empty': '{place}no number is entered.',
  'F.901.tooSmall': '{place}“{text}” is less than {min}.',
  'F.901.tooLarge': '{place}“{text}” is more than {max}.',
  'F.903.empty': 'The selected range has no cells.',
  'F.903.ragged': 'The rows of the range differ in their number of columns.',
  'F.903.names': 'The ballot range has {columns} columns, but the list has {names} people.',
  'F.903.counts': 'The ballot range has {rows} rows, but the counts have {counts}.',
  'F.903.conclusions': 'The ballot range has {rows} rows, but the conclusions have {conclusions}.',
  'F.903.merged': 'The selected range contains merged cells: {cells}.',
  'F.903.merged.head': 'Unmerge those cells and select the range again.',
  'F.903.heading': 'The heading row of the ballot range is no longer that of the contest: cell {cell} reads “{text}”, expected “{name}”.',
  'F.903.heading.head': 'Put the cell back as it was; if the list has really changed, choose the range again in step 2.',
  'F.903.gone': 'The sheet {sheet} with the papers of this contest is not there; it was deleted or renamed.',
  'F.903.gone.head': 'Undo the deletion or the new name; if the papers are on another sheet, choose the range again in step 2.',
  'F.903.areas': 'Several separate ranges are selected.',
  'F.903.noNames': 'The first row of the range has no names.',
  'F.903.noPapers': 'There are no papers in the selected range.',
};

export const inputFindings = { vi, en };
export const inputCases = { vi: viCases, en: enCases };
