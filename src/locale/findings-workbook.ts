import type { TextsOf } from './language';

/** Findings of tables, Excel and browser, which the frame of the pane shows (F.91x, F.921, W.93x). */
const vi = {
  'F.911': {
    title: 'Thiếu bảng dữ liệu',
    explanation: 'Không tìm thấy bảng của trang {sheet} (tên bảng: {table}) trong sổ tính này.',
    typist: 'Vừa xóa hay đổi tên thì hoàn tác; nếu không thì dừng nhập và báo trưởng ban.',
    head: 'Nếu bảng vừa bị xóa hoặc đổi tên thì hoàn tác; nếu không, bấm Sửa lại bảng để tạo lại.',
  },
  'F.912': {
    title: 'Bảng dữ liệu thiếu cột',
    explanation: 'Bảng ở trang {sheet} thiếu cột {column}.',
    typist: 'Vừa xóa hay đổi tên thì hoàn tác; nếu không thì dừng nhập và báo trưởng ban.',
    head: 'Nếu cột vừa bị xóa hoặc đổi tên thì hoàn tác; nếu không, bấm Sửa lại bảng để thêm lại.',
  },
  'F.913': {
    title: 'Không đọc được một ô của bảng',
    explanation: '{place}không đọc được “{text}”.',
    typist: 'Vừa sửa ô ấy thì hoàn tác; nếu không thì báo trưởng ban.',
    head: 'Hoàn tác, hoặc sửa ô này cho đúng; ô của bảng phiếu thì sửa theo phiếu giấy.',
  },
  'F.921': {
    title: 'Excel chưa ghi được',
    explanation: 'Excel từ chối ghi vào sổ tính. Những gì đã nhập vẫn được giữ và sẽ được ghi lại.',
    typist: 'Chưa đóng ngăn này; xử lý nguyên nhân rồi bấm Thử lại, không được thì báo trưởng ban.',
    head: 'Xử lý nguyên nhân rồi bấm Thử lại.',
  },
  'W.931': {
    title: 'Phiên bản Excel này thiếu một số tính năng',
    explanation: 'Một số phần của CONGRESS không dùng được trong phiên bản Excel này ({missing}).',
    typist: 'Cứ nhập phiếu bình thường.',
    head: 'Kiểm phiếu và in biên bản vẫn làm được; muốn dùng đủ thì cập nhật Excel.',
  },
  'W.932': {
    title: 'Trình duyệt không giữ được bản dự phòng của phiếu',
    explanation: 'Trình duyệt không lưu được bản dự phòng của phiếu vừa nhập. Phiếu vẫn được ghi vào sổ tính, nhưng phiếu nào chưa kịp ghi sẽ mất nếu ngăn này bị đóng.',
    typist: 'Cứ nhập tiếp, nhưng chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
    head: 'Dặn các bàn chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.911': {
    title: 'A table is missing',
    explanation: 'The table of the sheet {sheet} (named {table}) is not in this workbook.',
    typist: 'If you just deleted or renamed it, undo that; otherwise stop entering and tell the head.',
    head: 'If it was just deleted or renamed, undo that; otherwise press Repair to create it again.',
  },
  'F.912': {
    title: 'A table lacks a column',
    explanation: 'The table on the sheet {sheet} lacks the column {column}.',
    typist: 'If you just deleted or renamed it, undo that; otherwise stop entering and tell the head.',
    head: 'If it was just deleted or renamed, undo that; otherwise press Repair to add it again.',
  },
  'F.913': {
    title: 'A cell of a table cannot be read',
    explanation: '{place}“{text}” cannot be read.',
    typist: 'If you just changed the cell, undo that; otherwise tell the head.',
    head: 'Undo the change or correct the cell; a cell of the papers is corrected from the paper itself.',
  },
  'F.921': {
    title: 'Excel has not written yet',
    explanation: 'Excel refused to write to the workbook. What was entered is kept and will be written again.',
    typist: 'Do not close the pane; remove the cause and press Try again, or tell the head.',
    head: 'Remove the cause, then press Try again.',
  },
  'W.931': {
    title: 'This Excel lacks some features',
    explanation: 'Some parts of CONGRESS do not work in this version of Excel ({missing}).',
    typist: 'Enter the papers as usual.',
    head: 'Counting and printing the minutes work; update Excel to use everything.',
  },
  'W.932': {
    title: 'The browser keeps no second copy of the papers',
    explanation: 'The browser could not keep a second copy of what was just entered. It is still written to the workbook, but what is not written yet is lost if the pane is closed.',
    typist: 'Go on entering, but wait until Excel has written everything before you close the pane or the workbook.',
    head: 'Tell the desks to wait until Excel has written everything before they close the pane or the workbook.',
  },
};

/** Texts of the cases of a code, as in findings-count. */
const viCases = {
  'F.912.missing': 'Bảng ở trang {sheet} thiếu cột {column}.',
  'F.912.moved': 'Cột {column} của bảng ở trang {sheet} không còn ở chỗ cũ.',
  'F.912.moved.head': 'Hoàn tác, hoặc đưa các cột về đúng thứ tự ban đầu.',
  'F.913.blank': '{place}ô này trống.',
  'F.913.twice': '{place}số “{text}” đã là số của một cuộc bầu ở hàng trên.',
  'F.913.samePlace': '{place}thứ tự “{text}” đã là của người ở hàng trên trong cùng cuộc bầu.',
  'F.913.noContest': '{place}không có cuộc bầu nào khác mang số “{text}”.',
  'F.913.noRuling': '{place}“{text}” thuộc một kết luận khác quy tắc, nhưng hàng này chưa ghi quy tắc nào.',
  'F.913.noRuling.head': 'Ghi quy tắc vào cột Kết luận khác quy tắc của hàng này, hoặc xóa các ô của kết luận rồi ghi lại ở màn hình Kết quả.',
  'F.913.noReason': '{place}kết luận khác quy tắc phải có lý do, ô này trống.',
  'F.913.noDeductedReason': '{place}cuộc bầu này có người được trừ khỏi cơ sở thì phải ghi lý do, ô này trống.',
  'F.913.noDeductedReason.head': 'Mở cuộc bầu ấy ở bước 2, ghi lý do được trừ hoặc bỏ số được trừ, rồi lưu lại.',
  'F.913.noDeducted': '{place}“{text}” là lý do được trừ, nhưng hàng này chưa ghi số người được trừ.',
  'F.913.noDeducted.head': 'Mở cuộc bầu ấy ở bước 2, ghi số được trừ hoặc xóa lý do, rồi lưu lại.',
  'F.913.noPeople': '{place}“{text}” là lý do của một kết luận về cơ sở tính kết quả, nhưng bảng chưa ghi số người trừ thêm.',
  'F.913.noPeople.head': 'Mở bước 1, ghi đủ số người và lý do của kết luận về cơ sở hoặc để trống cả hai, rồi bấm Lưu đại hội.',
  'F.913.noBaseReason': '{place}kết luận trừ thêm “{text}” người khỏi cơ sở phải có lý do, mà bảng chưa ghi lý do. Cơ sở đang tính như khi không có kết luận.',
  'F.913.noBaseReason.head': 'Mở bước 1, ghi đủ số người và lý do của kết luận về cơ sở hoặc để trống cả hai, rồi bấm Lưu đại hội.',
  'F.921.protected': '{place}trang tính đang được bảo vệ nên không ghi được. Những gì đã nhập vẫn được giữ.',
  'F.921.protected.typist': 'Chưa đóng ngăn này. Báo trưởng ban để bỏ bảo vệ: mở trang ấy, chọn Xem lại > Bỏ bảo vệ trang tính, rồi bấm Thử lại.',
  'F.921.protected.head': 'Mở trang ấy, chọn Xem lại > Bỏ bảo vệ trang tính, rồi bấm Thử lại.',
  'F.921.editing': 'Một ô đang được sửa nên Excel chưa cho ghi. Những gì đã nhập vẫn được giữ.',
  'F.921.offline': 'Mất kết nối với Excel. Những gì đã nhập vẫn được giữ.',
  'F.921.tooLarge': 'Lượng dữ liệu ghi một lần quá lớn. Những gì đã nhập vẫn được giữ.',
  'F.921.gone': 'Một trang hoặc bảng dữ liệu đã bị xóa hoặc đổi tên nên không ghi được. Những gì đã nhập vẫn được giữ; bấm Sửa lại bảng.',
  'F.921.other': 'Excel trả lời: {message} Những gì đã nhập vẫn được giữ.',
  'W.931.functions': 'Phiên bản Excel này không có hàm tự tạo, nên các hàm CONGRESS trong ô không dùng được ({missing}).',
  'W.932.full': 'Ổ đĩa hoặc phần bộ nhớ của trình duyệt đã đầy nên không lưu được bản dự phòng. Phiếu vẫn được ghi vào sổ tính, nhưng phiếu nào chưa kịp ghi sẽ mất nếu ngăn này bị đóng.',
  'W.932.full.head': 'Giải phóng chỗ trên ổ đĩa. Trong lúc đó dặn các bàn chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
  'W.932.refused': 'Trình duyệt không cho lưu bản dự phòng, thường vì đang mở ở cửa sổ riêng tư (ẩn danh). Phiếu vẫn được ghi vào sổ tính, nhưng phiếu nào chưa kịp ghi sẽ mất nếu ngăn này bị đóng.',
  'W.932.refused.head': 'Nên mở sổ tính ở cửa sổ thường. Trong lúc đó dặn các bàn chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.912.missing': 'The table on the sheet {sheet} lacks the column {column}.',
  'F.912.moved': 'The column {column} of the table on the sheet {sheet} is not in its place.',
  'F.912.moved.head': 'Undo, or put the columns back in their order.',
  'F.913.blank': '{place}this cell is empty.',
  'F.913.twice': '{place}“{text}” is the number of a contest in a row above already.',
  'F.913.samePlace': '{place}the place “{text}” is that of somebody in a row above in the same contest already.',
  'F.913.noContest': '{place}there is no other contest of the number “{text}”.',
  'F.913.noRuling': '{place}“{text}” belongs to a conclusion against a rule, but this row names no rule.',
  'F.913.noRuling.head': 'Write the rule into the column Concluded otherwise than of this row, or clear the cells of the conclusion and conclude again in the results screen.',
  'F.913.noReason': '{place}a conclusion against a rule needs a reason; this cell is empty.',
  'F.913.noDeductedReason': '{place}this contest takes people off the base, which needs a reason; this cell is empty.',
  'F.913.noDeductedReason.head': 'Open that contest in step 2, give the reason of the deduction or take the number away, and save it.',
  'F.913.noDeducted': '{place}“{text}” is the reason of a deduction, but this row does not say how many people are deducted.',
  'F.913.noDeducted.head': 'Open that contest in step 2, give the number deducted or take the reason away, and save it.',
  'F.913.noPeople': '{place}“{text}” is the reason of a conclusion on the base, but the table does not say how many people are taken off.',
  'F.913.noPeople.head': 'Open step 1, fill in both the number and the reason of the conclusion on the base or clear both, and save the congress.',
  'F.913.noBaseReason': '{place}the conclusion to take “{text}” people more off the base needs a reason, and the table has none. The base is computed as if there were no conclusion.',
  'F.913.noBaseReason.head': 'Open step 1, fill in both the number and the reason of the conclusion on the base or clear both, and save the congress.',
  'F.921.protected': '{place}the sheet is protected and cannot be written to. What was entered is kept.',
  'F.921.protected.typist': 'Do not close the pane. Tell the head, who takes the protection off: open that sheet, choose Review > Unprotect Sheet, then press Try again.',
  'F.921.protected.head': 'Open that sheet, choose Review > Unprotect Sheet, then press Try again.',
  'F.921.editing': 'A cell is being edited, so Excel does not write yet. What was entered is kept.',
  'F.921.offline': 'The connection to Excel is lost. What was entered is kept.',
  'F.921.tooLarge': 'Too much data for one write. What was entered is kept.',
  'F.921.gone': 'A sheet or table was deleted or renamed, so nothing can be written there. What was entered is kept; press Repair.',
  'F.921.other': 'Excel answered: {message} What was entered is kept.',
  'W.931.functions': 'This version of Excel has no custom functions, so the CONGRESS functions do not work in cells ({missing}).',
  'W.932.full': 'The disk or the browser’s storage is full, so no second copy can be kept. What is entered is still written to the workbook, but what is not written yet is lost if the pane is closed.',
  'W.932.full.head': 'Free some space on the disk. Meanwhile tell the desks to wait until Excel has written everything before they close the pane or the workbook.',
  'W.932.refused': 'The browser refuses to keep a second copy, usually because this is a private window. What is entered is still written to the workbook, but what is not written yet is lost if the pane is closed.',
  'W.932.refused.head': 'Better open the workbook in an ordinary window. Meanwhile tell the desks to wait until Excel has written everything before they close the pane or the workbook.',
};

export const workbookFindings = { vi, en };
export const workbookCases = { vi: viCases, en: enCases };
