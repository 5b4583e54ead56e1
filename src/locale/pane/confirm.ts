import type { Catalogue, TextsOf } from '../language';

const vi = {
  seen: 'Trưởng ban đã xem.',
  progress: 'Đã xác nhận {done} trên {all} lưu ý.',
  keys: 'Enter: xác nhận và sang lưu ý kế tiếp; mũi tên: lên, xuống.',
  all: 'Đã xác nhận mọi lưu ý.',
  reason: 'Lý do vẫn tiến hành (bắt buộc)',
  reasonHint: 'Lý do được ghi vào biên bản và nhật ký. Ghi xong thì xác nhận lưu ý này.',
  reasonMissing: 'Ghi lý do: chưa có lý do thì chưa xác nhận được.',
  recordReason: 'Ghi lý do',
  changeHint: 'Lý do được ghi vào biên bản và nhật ký. Để trống rồi ghi là rút lý do: khi đó chưa xác nhận được.',
  reasonRecorded: 'Đã ghi lý do.',
  reasonWithdrawn: 'Đã rút lý do.',
  leaveReason: 'Giữ nguyên',
  changeReason: 'Sửa lý do',
  outcome: 'Lưu ý về kết quả',
  outcomeHint: 'Trưởng ban xem và xác nhận từng lưu ý trước khi lập biên bản. Nhật ký ghi lại từng lưu ý.',
  confirmOutcome: 'Ghi xác nhận vào nhật ký',
  outcomeOpen: 'Còn {open} lưu ý chưa được xác nhận.',
  recordChanged: 'Nhật ký hoặc bảng phiếu đã bị sửa tay sau khi thống nhất số phiếu ({codes})',
  recordHint: 'Kết quả vẫn đúng như số phiếu đã thống nhất. Xem và xác nhận ở bước 4 rồi hãy lập biên bản.',
  toRecord: 'Về bước 4: Đối chiếu',
  outcomeConfirmed: 'Đã xác nhận mọi lưu ý về kết quả; nhật ký đã ghi.',
} as const;

const en: TextsOf<typeof vi> = {
  seen: 'Seen by the head.',
  progress: '{done} of {all} warnings confirmed.',
  keys: 'Enter: confirm and go to the next; arrows: up and down.',
  all: 'Every warning is confirmed.',
  reason: 'Reason to go on (required)',
  reasonHint: 'The reason goes into the minutes and the log. Confirm the warning when it is recorded.',
  reasonMissing: 'Give the reason: without one this cannot be confirmed.',
  recordReason: 'Record the reason',
  changeHint: 'The reason goes into the minutes and the log. Recorded empty it is taken back: then this cannot be confirmed.',
  reasonRecorded: 'The reason is recorded.',
  reasonWithdrawn: 'The reason is taken back.',
  leaveReason: 'Leave it',
  changeReason: 'Change the reason',
  outcome: 'Warnings of the result',
  outcomeHint: 'The head looks at each warning and confirms it before the minutes are written. The log lists each of them.',
  confirmOutcome: 'Put the confirmations into the log',
  outcomeOpen: 'Warnings not confirmed yet: {open}.',
  recordChanged: 'The log or the papers were changed by hand after the numbers were agreed on ({codes})',
  recordHint: 'The result still is that of the numbers agreed on. Look at the changes and confirm them in step 4 before you write the minutes.',
  toRecord: 'Back to step 4: Reconcile',
  outcomeConfirmed: 'Every warning of the result is confirmed and in the log.',
};

/** Texts of confirming warnings one by one. */
export const confirmTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
