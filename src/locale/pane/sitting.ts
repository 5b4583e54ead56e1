import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Người dự và ban kiểm phiếu của cuộc bầu này',
  asCongress: '(như đại hội: có mặt {present})',
  own: '(cơ sở tính {base}, có mặt {present})',
  hint: 'Để trống thì lấy như đã khai ở bước 1.',
  present: 'Có mặt khi bỏ phiếu',
  presentHint: 'Người đến muộn, về sớm làm thay đổi số có mặt; cơ sở tính kết quả giữ nguyên, trừ khi ban kiểm phiếu kết luận khác ở dưới.',
  conference: 'Hội nghị cấp ủy bầu, không phải đại hội',
  convoked: 'Cấp ủy viên được triệu tập',
  convokedHint: 'Số người đã trúng cử cấp ủy.',
  deducted: 'Được trừ',
  concluded: 'Trừ thêm theo kết luận, riêng cuộc bầu này',
  concludedHint: 'Có số ở đây thì kết luận về cơ sở ở bước 1 không áp dụng cho cuộc bầu này.',
  deductedReason: 'Lý do được trừ',
  deductedReasonHint: 'Ban kiểm phiếu kết luận. Lý do được ghi vào biên bản và nhật ký; trưởng ban xác nhận trước khi lập kết quả.',
  head: 'Trưởng ban kiểm phiếu',
  counters: 'Ủy viên ban kiểm phiếu',
  countersHint: 'Mỗi dòng một người. Chỉ điền khi khác ban kiểm phiếu của đại hội.',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'Who attends and who counts at this vote',
  asCongress: '(as at the congress: {present} present)',
  own: '(base {base}, {present} present)',
  hint: 'Left empty, it is as step 1 says.',
  present: 'Present when the vote is taken',
  presentHint: 'Whoever comes late or leaves early changes how many are present; the base stays as it is, unless the committee concludes otherwise below.',
  conference: 'The committee’s conference elects, not the congress',
  convoked: 'Committee members convoked',
  convokedHint: 'How many were elected to the committee.',
  deducted: 'Deducted',
  concluded: 'Taken off the base by conclusion, for this vote alone',
  concludedHint: 'With a number here the conclusion on the base in step 1 does not hold for this vote.',
  deductedReason: 'Reason of the deduction',
  deductedReasonHint: 'The committee concludes it. The reason goes into the minutes and the log; the head confirms it before the result is written.',
  head: 'Head of the counting committee',
  counters: 'Members of the counting committee',
  countersHint: 'One a line. Only where it is not the counting committee of the congress.',
};

/** Texts of who attends and who counts where one vote differs from the congress. */
export const sittingTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
