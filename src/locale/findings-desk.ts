import type { TextsOf } from './language';

/** Findings of the journal, the desk files and the log (W.932, F.931, W.94x). `{place}` is what is known of where it is. */
const vi = {
  'W.932': {
    title: 'Trình duyệt không giữ được bản dự phòng của phiếu',
    explanation: 'Trình duyệt không lưu được bản dự phòng của phiếu vừa nhập. Phiếu vẫn được ghi vào sổ tính, nhưng phiếu nào chưa kịp ghi sẽ mất nếu ngăn này bị đóng.',
    action: 'Cứ nhập tiếp, nhưng chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
  },
  'F.931': {
    title: 'Không nhận được tệp của bàn nhập',
    explanation: 'Tệp đã chọn không dùng được ở đây.',
    action: 'Chọn đúng tệp mới nhất của bàn đó; nếu vẫn không được thì làm lại tệp ở bàn đó rồi nhận lại.',
  },
  'W.941': {
    title: 'Nhật ký không còn nguyên vẹn',
    explanation: '{place}dòng này không khớp với chuỗi mã của nhật ký bàn {desk}.',
    action: 'Giữ nguyên sổ tính và báo trưởng ban kiểm phiếu. Đối chiếu mã cuối của nhật ký với biên bản đã in và ký; nếu có bản sao của sổ tính thì so với bản đó.',
  },
  'W.942': {
    title: 'Bảng phiếu khác với nhật ký',
    explanation: '{place}nhật ký bàn {desk} ghi “{logged}”, trong bảng là “{found}”.',
    action: 'Lấy phiếu giấy ra đối chiếu. Bảng sai thì sửa lại như nhật ký; bảng đúng thì bấm Ghi nhận sửa tay để nhật ký ghi lại.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'W.932': {
    title: 'The browser keeps no second copy of the papers',
    explanation: 'The browser could not keep a second copy of what was just entered. It is still written to the workbook, but what is not written yet is lost if the pane is closed.',
    action: 'Go on entering, but wait until Excel has written everything before you close the pane or the workbook.',
  },
  'F.931': {
    title: 'The desk file cannot be taken in',
    explanation: 'The chosen file cannot be used here.',
    action: 'Choose the newest file of that desk; if that does not help, make the file again at that desk and take it in again.',
  },
  'W.941': {
    title: 'The log is no longer intact',
    explanation: '{place}this row does not fit the chain of the log of desk {desk}.',
    action: 'Leave the workbook as it is and tell the head of the committee. Compare the last hash of the log with the minutes that were printed and signed, and the workbook with a copy if there is one.',
  },
  'W.942': {
    title: 'The papers differ from the log',
    explanation: '{place}the log of desk {desk} says “{logged}”, the table says “{found}”.',
    action: 'Take the paper in hand. Where the table is wrong, put back what the log says; where it is right, press Accept changes by hand, so that the log records it.',
  },
};

/** Explanations of the cases of a code: "code.case"; actions of their own: "code.case.action". */
const viCases = {
  'W.932.full': 'Ổ đĩa hoặc phần bộ nhớ của trình duyệt đã đầy nên không lưu được bản dự phòng. Phiếu vẫn được ghi vào sổ tính, nhưng phiếu nào chưa kịp ghi sẽ mất nếu ngăn này bị đóng.',
  'W.932.full.action': 'Giải phóng chỗ trên ổ đĩa. Trong lúc đó cứ nhập tiếp, nhưng chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
  'W.932.refused': 'Trình duyệt không cho lưu bản dự phòng, thường vì đang mở ở cửa sổ riêng tư (ẩn danh). Phiếu vẫn được ghi vào sổ tính, nhưng phiếu nào chưa kịp ghi sẽ mất nếu ngăn này bị đóng.',
  'W.932.refused.action': 'Nên mở sổ tính ở cửa sổ thường. Trong lúc đó cứ nhập tiếp, nhưng chờ Excel ghi xong rồi mới đóng ngăn này hoặc sổ tính.',
  'F.931.unreadable': 'Đây không phải là tệp của bàn nhập, hoặc tệp không đọc được.',
  'F.931.otherWorkbook': 'Tệp này của một đại hội khác, không phải của sổ tính này.',
  'F.931.otherContest': 'Cuộc bầu trong tệp không giống cuộc bầu trong sổ tính này: khác danh sách, số lượng bầu hoặc loại phiếu.',
  'F.931.otherContest.action': 'Ở bàn 1 làm lại tệp cho bàn đó, rồi nhập lại ở bàn đó theo tệp mới.',
  'F.931.older': 'Tệp này cũ hơn bản đã nhận của bàn đó nên không nhận, để không mất những phiếu nhập sau.',
  'F.931.damaged': 'Tệp đã bị sửa hoặc hỏng: nội dung không khớp với nhật ký trong tệp.',
  'F.931.busy': 'Bàn làm tệp này chưa khóa nhập, hoặc sổ tính này còn phiếu chưa ghi xong, nên chưa nhận được tệp.',
  'F.931.busy.action': 'Khóa nhập ở bàn đó rồi làm tệp mới; nếu ở đây Excel còn đang ghi thì chờ ghi xong rồi nhận lại.',
  'W.941.changed': '{place}nội dung dòng này đã bị sửa sau khi ghi (nhật ký bàn {desk}).',
  'W.941.removed': '{place}trước dòng này đã có dòng bị xóa (nhật ký bàn {desk}).',
  'W.941.inserted': '{place}dòng này được chèn thêm, không nằm trong chuỗi mã (nhật ký bàn {desk}).',
  'W.941.moved': '{place}dòng này không còn ở đúng chỗ, thứ tự đã bị đổi (nhật ký bàn {desk}).',
  'W.941.seq': '{place}số thứ tự của dòng này không đúng (nhật ký bàn {desk}).',
  'W.941.head': 'mã “{head}” in trên biên bản không có trong nhật ký của bàn nào: các dòng cuối đã bị cắt, hoặc cả nhật ký đã bị làm lại.',
  'W.942.changed': '{place}dòng phiếu {number} của bàn {desk} đã bị sửa tay: nhật ký ghi “{logged}”, trong bảng là “{found}”.',
  'W.942.removed': '{place}dòng phiếu {number} của bàn {desk} đã bị xóa tay; nhật ký ghi “{logged}”.',
  'W.942.added': '{place}dòng phiếu {number} của bàn {desk} được thêm tay; trong bảng là “{found}”, nhật ký không có.',
  'W.942.contest': '{place}cuộc bầu {contest} đã bị sửa tay: nhật ký ghi “{logged}”, trong bảng là “{found}”.',
  'W.942.contest.action': 'Đối chiếu với phiếu bầu: số lượng bầu, họ tên và thứ tự phải như in trên phiếu. Bảng sai thì sửa lại như nhật ký; bảng đúng thì bấm Ghi nhận sửa tay để nhật ký ghi lại.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'W.932.full': 'The disk or the browser’s storage is full, so no second copy can be kept. What is entered is still written to the workbook, but what is not written yet is lost if the pane is closed.',
  'W.932.full.action': 'Free some space on the disk. Meanwhile go on entering, but wait until Excel has written everything before you close the pane or the workbook.',
  'W.932.refused': 'The browser refuses to keep a second copy, usually because this is a private window. What is entered is still written to the workbook, but what is not written yet is lost if the pane is closed.',
  'W.932.refused.action': 'Better open the workbook in an ordinary window. Meanwhile go on entering, but wait until Excel has written everything before you close the pane or the workbook.',
  'F.931.unreadable': 'This is no desk file, or it cannot be read.',
  'F.931.otherWorkbook': 'This file belongs to another congress, not to this workbook.',
  'F.931.otherContest': 'The contest in the file is not the one in this workbook: its list, number of seats or form of paper differs.',
  'F.931.otherContest.action': 'At desk 1 make the file for that desk again, and enter the papers at that desk anew with it.',
  'F.931.older': 'This file is older than what was taken in from that desk; it is refused so that papers entered since are not lost.',
  'F.931.damaged': 'The file was changed or is damaged: its content does not fit the log in it.',
  'F.931.busy': 'The desk that made this file has not closed its entry, or something is not written yet here, so the file cannot be taken in now.',
  'F.931.busy.action': 'Close the entry at that desk and make the file again; if Excel is still writing here, wait and take the file in again.',
  'W.941.changed': '{place}this row was changed after it was written (log of desk {desk}).',
  'W.941.removed': '{place}a row before this one was removed (log of desk {desk}).',
  'W.941.inserted': '{place}this row was inserted and is not part of the chain (log of desk {desk}).',
  'W.941.moved': '{place}this row is not in its place, the order was changed (log of desk {desk}).',
  'W.941.seq': '{place}the number of this row is not the one that follows (log of desk {desk}).',
  'W.941.head': 'the hash “{head}” printed on the minutes is in no desk’s log: last rows were cut off, or all of it was made anew.',
  'W.942.changed': '{place}row {number} of the papers of desk {desk} was changed by hand: the log says “{logged}”, the table says “{found}”.',
  'W.942.removed': '{place}row {number} of the papers of desk {desk} was removed by hand; the log says “{logged}”.',
  'W.942.added': '{place}row {number} of the papers of desk {desk} was added by hand; the table says “{found}”, the log has no such paper.',
  'W.942.contest': '{place}contest {contest} was changed by hand: the log says “{logged}”, the table says “{found}”.',
  'W.942.contest.action': 'Compare with the ballot paper: seats, names and their order must be as printed on it. Where the table is wrong, put back what the log says; where it is right, press Accept changes by hand, so that the log records it.',
};

export const deskFindings = { vi, en };
export const deskCases = { vi: viCases, en: enCases };
