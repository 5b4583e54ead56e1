import type { TextsOf } from './language';

/** Findings of fields, ranges, tables and the workbook (F.9xx, W.931). `{place}` is what is known of where it is. */
const vi = {
  'F.901': {
    title: 'Không phải là số nguyên phù hợp',
    explanation: '{place}“{text}” không phải là số nguyên.',
    action: 'Nhập số nguyên, chỉ gồm chữ số, không có dấu chấm hay dấu phẩy.',
  },
  'F.902': {
    title: 'Ô không phải là ký hiệu phiếu',
    explanation: '{place}“{text}” không phải là ký hiệu phiếu.',
    action: 'Sửa ô này, hoặc chọn lại ý nghĩa của dấu: người được bầu, người bị gạch, hay Đồng ý / Không đồng ý.',
  },
  'F.903': {
    title: 'Không đọc được vùng phiếu',
    explanation: 'Vùng đã chọn không đọc được thành phiếu bầu.',
    action: 'Chọn một vùng liền nhau: hàng đầu là họ và tên, mỗi hàng sau là một phiếu.',
  },
  'F.911': {
    title: 'Thiếu bảng dữ liệu',
    explanation: 'Không tìm thấy bảng {table} trong sổ tính này.',
    action: 'Nếu bảng vừa bị xóa hoặc đổi tên thì hoàn tác; nếu không, bấm Sửa lại bảng để tạo lại.',
  },
  'F.912': {
    title: 'Bảng dữ liệu thiếu cột',
    explanation: 'Bảng {table} thiếu cột {column}.',
    action: 'Nếu cột vừa bị xóa hoặc đổi tên thì hoàn tác; nếu không, bấm Sửa lại bảng để thêm lại.',
  },
  'F.913': {
    title: 'Không đọc được một ô của bảng',
    explanation: '{place}không đọc được “{text}”.',
    action: 'Sửa ô này trong bảng.',
  },
  'F.921': {
    title: 'Excel chưa ghi được',
    explanation: 'Excel từ chối ghi vào sổ tính. Những gì đã nhập vẫn được giữ và sẽ được ghi lại.',
    action: 'Xử lý nguyên nhân rồi bấm Thử lại.',
  },
  'W.931': {
    title: 'Phiên bản Excel này thiếu một số tính năng',
    explanation: 'Một số phần của CONGRESS không dùng được trong phiên bản Excel này.',
    action: 'Kiểm phiếu và in biên bản vẫn làm được; muốn dùng đủ thì cập nhật Excel.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.901': {
    title: 'Not a fitting whole number',
    explanation: '{place}“{text}” is not a whole number.',
    action: 'Enter a whole number, digits only, without points or commas.',
  },
  'F.902': {
    title: 'A cell that is no mark',
    explanation: '{place}“{text}” is not a mark of a ballot.',
    action: 'Correct the cell, or choose another way of marking (cross, struck, agree).',
  },
  'F.903': {
    title: 'The ballot range cannot be read',
    explanation: 'The selected range cannot be read as papers.',
    action: 'Select one connected range: the names in its first row, a paper in each row below.',
  },
  'F.911': {
    title: 'A table is missing',
    explanation: 'The table {table} is not in this workbook.',
    action: 'If it was just deleted or renamed, undo that; otherwise press Repair to create it again.',
  },
  'F.912': {
    title: 'A table lacks a column',
    explanation: 'The table {table} lacks the column {column}.',
    action: 'If it was just deleted or renamed, undo that; otherwise press Repair to add it again.',
  },
  'F.913': {
    title: 'A cell of a table cannot be read',
    explanation: '{place}“{text}” cannot be read.',
    action: 'Correct this cell in the table.',
  },
  'F.921': {
    title: 'Excel has not written yet',
    explanation: 'Excel refused to write to the workbook. What was entered is kept and will be written again.',
    action: 'Remove the cause, then press Try again.',
  },
  'W.931': {
    title: 'This Excel lacks some features',
    explanation: 'Some parts of CONGRESS do not work in this version of Excel.',
    action: 'Counting and printing the minutes work; update Excel to use everything.',
  },
};

/** Explanations of the cases of a code: "code.case". */
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
  'F.903.heading': 'Dòng họ tên của vùng phiếu không còn như khi lập cuộc bầu: ô {cell} đang là “{text}”, cần là “{name}”.',
  'F.903.gone': 'Không tìm thấy trang {sheet} có các phiếu của cuộc bầu này; trang đã bị xóa hoặc đổi tên.',
  'F.903.areas': 'Đã chọn nhiều vùng rời nhau.',
  'F.903.noNames': 'Hàng đầu của vùng không có họ và tên.',
  'F.903.noPapers': 'Vùng đã chọn không có phiếu nào.',
  'F.921.protected': 'Trang tính đang được bảo vệ nên không ghi được. Những gì đã nhập vẫn được giữ.',
  'F.921.editing': 'Một ô đang được sửa nên Excel chưa cho ghi. Những gì đã nhập vẫn được giữ.',
  'F.921.offline': 'Mất kết nối với Excel. Những gì đã nhập vẫn được giữ.',
  'F.921.tooLarge': 'Lượng dữ liệu ghi một lần quá lớn. Những gì đã nhập vẫn được giữ.',
  'F.921.gone': 'Một trang hoặc bảng dữ liệu đã bị xóa hoặc đổi tên nên không ghi được. Những gì đã nhập vẫn được giữ; bấm Sửa lại bảng.',
  'F.921.other': 'Excel trả lời: {message} Những gì đã nhập vẫn được giữ.',
  'F.912.missing': 'Bảng {table} thiếu cột {column}.',
  'F.912.moved': 'Cột {column} của bảng {table} không còn ở chỗ cũ. Hãy đưa các cột về đúng thứ tự ban đầu.',
  'W.931.functions': 'Phiên bản Excel này không có hàm tự tạo, nên các hàm CONGRESS trong ô không dùng được.',
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
  'F.903.heading': 'The heading row of the ballot range is no longer that of the contest: cell {cell} reads “{text}”, expected “{name}”.',
  'F.903.gone': 'The sheet {sheet} with the papers of this contest is not there; it was deleted or renamed.',
  'F.903.areas': 'Several separate ranges are selected.',
  'F.903.noNames': 'The first row of the range has no names.',
  'F.903.noPapers': 'There are no papers in the selected range.',
  'F.921.protected': 'The sheet is protected and cannot be written to. What was entered is kept.',
  'F.921.editing': 'A cell is being edited, so Excel does not write yet. What was entered is kept.',
  'F.921.offline': 'The connection to Excel is lost. What was entered is kept.',
  'F.921.tooLarge': 'Too much data for one write. What was entered is kept.',
  'F.921.gone': 'A sheet or table was deleted or renamed, so nothing can be written there. What was entered is kept; press Repair.',
  'F.921.other': 'Excel answered: {message} What was entered is kept.',
  'F.912.missing': 'The table {table} lacks the column {column}.',
  'F.912.moved': 'The column {column} of the table {table} is not in its place. Put the columns back in their order.',
  'W.931.functions': 'This version of Excel has no custom functions, so the CONGRESS functions do not work in cells.',
};

/** Names of fields and the pieces of a place. */
const viPlaces = {
  sheet: 'trang {sheet}', table: 'bảng {table}', row: 'hàng {row}', column: 'cột {column}', cell: 'ô {cell}',
} as const;

const enPlaces: TextsOf<typeof viPlaces> = {
  sheet: 'sheet {sheet}', table: 'table {table}', row: 'row {row}', column: 'column {column}', cell: 'cell {cell}',
};

const viFields = {
  seats: 'Số lượng cần bầu', names: 'Danh sách', count: 'Số phiếu', convoked: 'Triệu tập', present: 'Có mặt', issued: 'Phát ra', collected: 'Thu về',
  votes: 'Số phiếu bầu', base: 'Cơ sở tính kết quả', round: 'Lần bầu', copies: 'Số bản', deductions: 'Số được trừ', digits: 'Số chữ số thập phân', total: 'Tổng số',
} as const;

const enFields: TextsOf<typeof viFields> = {
  seats: 'Seats', names: 'List', count: 'Papers', convoked: 'Convoked', present: 'Present', issued: 'Issued', collected: 'Collected',
  votes: 'Votes', base: 'Base', round: 'Round', copies: 'Copies', deductions: 'Deductions', digits: 'Decimals', total: 'Total',
};

export const inputFindings = { vi, en };
export const inputCases = { vi: viCases, en: enCases };
export const placeTexts = { vi: viPlaces, en: enPlaces };
export const fieldTexts = { vi: viFields, en: enFields };
