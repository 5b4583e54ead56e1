import type { TextsOf } from './language';

/** Findings of desk files and of the record (F.931, W.94x). `{place}` is what is known of where it is. */
const vi = {
  'F.931': {
    title: 'Không nhận được tệp của bàn nhập',
    explanation: 'Tệp đã chọn không dùng được ở đây.',
    typist: 'Chọn đúng tệp mới nhất của bàn đó; nếu vẫn không được thì làm lại tệp ở bàn đó rồi nhận lại.',
    head: 'Yêu cầu bàn đó làm lại tệp rồi nhận lại; phiếu của bàn vẫn còn nguyên ở máy của bàn.',
  },
  'W.941': {
    title: 'Nhật ký không còn nguyên vẹn',
    explanation: '{place}dòng này không nối tiếp được với các dòng trước của nhật ký bàn {desk}.',
    typist: 'Không sửa gì ở trang nhật ký; báo trưởng ban.',
    head: 'Giữ nguyên sổ tính. So mã cuối của nhật ký với biên bản đã in và ký; nếu có bản sao của sổ tính thì so với bản đó, rồi ghi sự việc vào biên bản.',
  },
  'W.942': {
    title: 'Bảng phiếu có chỗ khác với lúc nhập',
    explanation: '{place}lúc nhập, bàn {desk} ghi “{logged}”; bây giờ trong bảng là “{found}”.',
    typist: 'Không sửa thẳng vào bảng; đưa phiếu giấy ấy cho trưởng ban.',
    head: 'Lấy phiếu giấy ra xem. Bảng sai thì sửa lại như lúc nhập; bảng đúng thì bấm Ghi nhận sửa tay ở màn hình Nhật ký.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.931': {
    title: 'The desk file cannot be taken in',
    explanation: 'The chosen file cannot be used here.',
    typist: 'Choose the newest file of that desk; if that does not help, make the file again at that desk and take it in again.',
    head: 'Have that desk make its file again, and take it in; the desk’s papers are safe on its own computer.',
  },
  'W.941': {
    title: 'The log is no longer intact',
    explanation: '{place}this row does not follow from the rows before it in the log of desk {desk}.',
    typist: 'Change nothing on the log’s sheet; tell the head.',
    head: 'Leave the workbook as it is. Compare the last code of the log with the minutes that were printed and signed, and the workbook with a copy if there is one; record the matter in the minutes.',
  },
  'W.942': {
    title: 'The papers are not as they were entered',
    explanation: '{place}desk {desk} entered “{logged}”; the table now says “{found}”.',
    typist: 'Do not change the table yourself; give that paper to the head.',
    head: 'Take the paper in hand. Where the table is wrong, put back what was entered; where it is right, press Accept changes by hand on the Log screen.',
  },
};

/** Texts of the cases of a code, as in findings-count. */
const viCases = {
  'F.931.unreadable': 'Đây không phải là tệp của bàn nhập, hoặc tệp không đọc được.',
  'F.931.otherWorkbook': 'Tệp này của một đại hội khác, không phải của sổ tính này.',
  'F.931.otherContest': 'Cuộc bầu trong tệp không giống cuộc bầu trong sổ tính này: khác danh sách, số lượng bầu hoặc loại phiếu.',
  'F.931.otherContest.typist': 'Ở bàn 1 làm lại tệp cho bàn đó, rồi nhập lại ở bàn đó theo tệp mới.',
  'F.931.otherContest.head': 'Xem danh sách nào đúng như trên phiếu. Ở bàn 1 làm lại tệp cho bàn đó để bàn ấy nhập lại.',
  'F.931.older': 'Tệp này cũ hơn bản đã nhận của bàn đó nên không nhận, để không mất những phiếu nhập sau.',
  'F.931.damaged': 'Tệp đã bị sửa hoặc hỏng: nội dung không khớp với nhật ký trong tệp.',
  'F.931.busy': 'Bàn làm tệp này chưa khóa nhập, hoặc sổ tính này còn phiếu chưa ghi xong, nên chưa nhận được tệp.',
  'F.931.busy.typist': 'Khóa nhập ở bàn đó rồi làm tệp mới; nếu ở đây Excel còn đang ghi thì chờ ghi xong rồi nhận lại.',
  'W.941.changed': '{place}dòng này đã bị sửa sau khi ghi (nhật ký bàn {desk}).',
  'W.941.removed': '{place}trước dòng này đã có dòng bị xóa (nhật ký bàn {desk}).',
  'W.941.inserted': '{place}dòng này do người khác chèn thêm, không phải do chương trình ghi (nhật ký bàn {desk}).',
  'W.941.moved': '{place}dòng này không còn ở đúng chỗ, thứ tự đã bị đổi (nhật ký bàn {desk}).',
  'W.941.seq': '{place}số thứ tự của dòng này không đúng (nhật ký bàn {desk}).',
  'W.941.head': 'mã “{head}” in trên biên bản không có trong nhật ký của bàn nào: các dòng cuối đã bị xóa, hoặc cả nhật ký đã bị làm lại.',
  'W.942.changed': '{place}phiếu nhập thứ {number} của bàn {desk} đã bị sửa thẳng vào bảng. Lúc nhập: “{logged}”; bây giờ: “{found}”.',
  'W.942.removed': '{place}phiếu nhập thứ {number} của bàn {desk} đã bị xóa thẳng trong bảng. Lúc nhập: “{logged}”.',
  'W.942.removed.head': 'Lấy phiếu giấy ra xem. Xóa nhầm thì hoàn tác hoặc nhập lại phiếu; xóa đúng thì bấm Ghi nhận sửa tay ở màn hình Nhật ký.',
  'W.942.added': '{place}phiếu thứ {number} của bàn {desk} được viết thêm thẳng vào bảng, không qua nhập phiếu: “{found}”.',
  'W.942.added.head': 'Tìm phiếu giấy ấy. Không có phiếu thì xóa dòng; có phiếu thì bấm Ghi nhận sửa tay ở màn hình Nhật ký.',
  'W.942.contest': '{place}danh sách, số lượng hoặc thông tin của cuộc bầu {contest} đã bị sửa thẳng vào bảng. Lúc lập: “{logged}”; bây giờ: “{found}”.',
  'W.942.contest.title': 'Cuộc bầu có chỗ khác với lúc lập',
  'W.942.contest.typist': 'So danh sách trên màn hình với phiếu; khác thì dừng nhập và báo trưởng ban.',
  'W.942.contest.head': 'So với phiếu bầu: số lượng bầu, họ tên và thứ tự phải như in trên phiếu. Bảng sai thì sửa lại như lúc lập; bảng đúng thì bấm Ghi nhận sửa tay ở màn hình Nhật ký.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.931.unreadable': 'This is no desk file, or it cannot be read.',
  'F.931.otherWorkbook': 'This file belongs to another congress, not to this workbook.',
  'F.931.otherContest': 'The contest in the file is not the one in this workbook: its list, number of seats or form of paper differs.',
  'F.931.otherContest.typist': 'At desk 1 make the file for that desk again, and enter the papers at that desk anew with it.',
  'F.931.otherContest.head': 'See which list is that of the papers. At desk 1 make the file for that desk again, so that it enters anew.',
  'F.931.older': 'This file is older than what was taken in from that desk; it is refused so that papers entered since are not lost.',
  'F.931.damaged': 'The file was changed or is damaged: its content does not fit the log in it.',
  'F.931.busy': 'The desk that made this file has not closed its entry, or something is not written yet here, so the file cannot be taken in now.',
  'F.931.busy.typist': 'Close the entry at that desk and make the file again; if Excel is still writing here, wait and take the file in again.',
  'W.941.changed': '{place}this row was changed after it was written (log of desk {desk}).',
  'W.941.removed': '{place}a row before this one was removed (log of desk {desk}).',
  'W.941.inserted': '{place}somebody put this row in; the program did not write it (log of desk {desk}).',
  'W.941.moved': '{place}this row is not in its place, the order was changed (log of desk {desk}).',
  'W.941.seq': '{place}the number of this row is not the one that follows (log of desk {desk}).',
  'W.941.head': 'the code “{head}” printed on the minutes is in no desk’s log: last rows were removed, or all of it was made anew.',
  'W.942.changed': '{place}entry {number} of desk {desk} was changed in the table itself. Entered: “{logged}”; now: “{found}”.',
  'W.942.removed': '{place}entry {number} of desk {desk} was removed in the table itself. Entered: “{logged}”.',
  'W.942.removed.head': 'Take the paper in hand. If it was removed by mistake, undo that or enter the paper again; otherwise press Accept changes by hand on the Log screen.',
  'W.942.added': '{place}paper {number} of desk {desk} was written into the table itself and never entered: “{found}”.',
  'W.942.added.head': 'Look for that paper. If there is none, clear the row; if there is, press Accept changes by hand on the Log screen.',
  'W.942.contest': '{place}the list, the seats or other data of contest {contest} were changed in the table itself. Set up: “{logged}”; now: “{found}”.',
  'W.942.contest.title': 'The contest is not as it was set up',
  'W.942.contest.typist': 'Compare the list on the screen with a paper; if they differ, stop entering and tell the head.',
  'W.942.contest.head': 'Compare with the ballot paper: seats, names and their order must be as printed on it. Where the table is wrong, put back what was set up; where it is right, press Accept changes by hand on the Log screen.',
};

export const deskFindings = { vi, en };
export const deskCases = { vi: viCases, en: enCases };
