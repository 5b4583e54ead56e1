import type { TextsOf } from './language';

/** Findings of the voting list (F.3xx, W.3xx). */
const vi = {
  'F.301': {
    title: 'Thành viên ban kiểm phiếu có tên trong danh sách bầu cử',
    explanation: '{name} vừa ở trong ban kiểm phiếu, vừa ở trong danh sách bầu cử.',
    typist: 'Báo trưởng ban trước khi nhập phiếu.',
    head: 'Báo cáo đoàn chủ tịch để thay thành viên ban kiểm phiếu trước khi bỏ phiếu, rồi sửa ở bước 1. Nếu chỉ trùng họ tên thì ghi thêm năm sinh hoặc đơn vị.',
  },
  'F.302': {
    title: 'Danh sách bầu cử chưa đúng',
    explanation: 'Danh sách có tên trùng, tên trống hoặc số lượng cần bầu không phù hợp.',
    typist: 'Báo trưởng ban: danh sách trong máy phải đúng như trên phiếu mới nhập được.',
    head: 'Sửa danh sách hoặc số lượng cần bầu ở bước 2 cho đúng như trên phiếu.',
  },
  'F.303': {
    title: 'Số dư của danh sách không đúng quy định',
    explanation: 'Danh sách có {names} người để bầu {seats} người.',
    typist: 'Báo trưởng ban trước khi nhập phiếu.',
    head: 'Đối chiếu với phiếu; nếu danh sách đúng như vậy thì báo cáo đoàn chủ tịch để đại hội xem lại danh sách trước khi bỏ phiếu.',
  },
  'F.304': {
    title: 'Một phiếu bầu cho nhiều chức danh',
    explanation: 'Chi ủy, bí thư và phó bí thư phải bầu bằng các lần bỏ phiếu riêng, không bầu chung trên một phiếu.',
    typist: 'Báo trưởng ban; không nhập chung phiếu của các chức danh.',
    head: 'Tổ chức từng lần bầu với phiếu riêng; nếu các cuộc bầu chỉ chọn nhầm cùng một vùng phiếu thì chọn lại ở bước 2.',
  },
  'W.301': {
    title: 'Số dư có thể vượt 30%',
    explanation: 'Danh sách có {names} người để bầu {seats} người, dư {surplus} người; số dư nhiều nhất được tính là {most} người. Cách làm tròn chưa được đối chiếu với văn bản.',
    typist: 'Không phải làm gì: danh sách do đại hội quyết định.',
    head: 'Đối chiếu quy chế; nếu đại hội đã biểu quyết thông qua số dư này thì ghi lý do ở bước 4 rồi xác nhận; lý do được ghi vào biên bản.',
  },
  'W.302': {
    title: 'Danh sách chưa xếp theo thứ tự tên',
    explanation: '{name} đứng sau {before}, không đúng thứ tự a, b, c theo tên.',
    typist: 'Đối chiếu với phiếu: thứ tự trong máy phải đúng như trên phiếu; khác thì báo trưởng ban trước khi nhập.',
    head: 'Phiếu chưa in thì bấm xếp lại theo tên ở bước 2; phiếu đã in thì giữ đúng thứ tự trên phiếu và xác nhận.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.301': {
    title: 'A counting committee member stands on the list',
    explanation: '{name} is on the counting committee and on the voting list.',
    typist: 'Tell the head before papers are entered.',
    head: 'Report to the presidium, so that the member is replaced before the vote, and correct step 1. If two people only share a name, add a year of birth or a unit.',
  },
  'F.302': {
    title: 'The list is not right',
    explanation: 'The list has a name twice or an empty one, or the number of seats does not fit.',
    typist: 'Tell the head: papers can be entered only when the list here is that of the papers.',
    head: 'Correct the list or the number of seats in step 2, so that they are as on the papers.',
  },
  'F.303': {
    title: 'The surplus of the list is against the rules',
    explanation: 'The list has {names} people for {seats} seats.',
    typist: 'Tell the head before papers are entered.',
    head: 'Compare with the papers; if the list really is so, report to the presidium, so that the congress reconsiders it before the vote.',
  },
  'F.304': {
    title: 'One paper for several offices',
    explanation: 'Branch committee, secretary and deputy secretary need separate votes; they cannot share a paper.',
    typist: 'Tell the head; do not enter papers of several offices together.',
    head: 'Hold each vote with a paper of its own; if two contests only chose the same range by mistake, choose again in step 2.',
  },
  'W.301': {
    title: 'The surplus may exceed 30%',
    explanation: 'The list has {names} people for {seats} seats, {surplus} more; the largest surplus is taken to be {most}. How to round has not been compared with the text.',
    typist: 'Nothing to do: the congress decides on the list.',
    head: 'Compare the regulation. If the congress has voted for this surplus, give the reason in step 4 and confirm; the reason goes into the minutes.',
  },
  'W.302': {
    title: 'The list is not in order of given names',
    explanation: '{name} stands after {before}, which is not the alphabetical order of given names.',
    typist: 'Compare with a paper: the order here must be that of the paper; if it is not, tell the head before you enter.',
    head: 'If the papers are not printed, sort by given name in step 2; if they are, keep the order of the paper and confirm.',
  },
};

/** Texts of the cases of a code, as in findings-count. */
const viCases = {
  'F.302.empty': 'Dòng {row} của danh sách không có tên.',
  'F.302.duplicate': '{name} ở dòng {row} trùng với dòng {first}. Nếu là hai người khác nhau thì ghi thêm năm sinh hoặc đơn vị để phân biệt.',
  'F.302.cellError': 'Dòng {row} của danh sách không có tên người mà là lỗi công thức {name}: ô ấy bắt đầu bằng dấu =, + hoặc -. Gõ dấu nháy đơn (\') trước tên.',
  'F.302.seats': 'Số lượng cần bầu phải là số nguyên từ 1 trở lên.',
  'F.302.seatsOverNames': 'Số lượng cần bầu là {seats} nhưng danh sách chỉ có {names} người.',
  'F.303.noSurplus': 'Danh sách bầu cấp ủy, ban thường vụ phải có số dư, nhưng danh sách có {names} người để bầu {seats} người.',
  'W.301.waived': 'Danh sách có {names} người để bầu {seats} người, dư {surplus} người. Vẫn giữ danh sách này; lý do: {reason}',
  'W.301.waived.head': 'Xem lại lý do rồi xác nhận; lý do được ghi vào biên bản và nhật ký.',
  'F.303.tooMany': 'Danh sách có {names} người để bầu {seats} người, dư {surplus} người; bầu từ 3 đến 5 người thì chỉ được dư nhiều nhất {most} người.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.302.empty': 'Line {row} of the list has no name.',
  'F.302.duplicate': '{name} on line {row} stands on line {first} already. If these are two people, add a year of birth or a unit to tell them apart.',
  'F.302.cellError': 'Line {row} of the list is no name but the error {name} of a formula: the cell begins with =, + or -. Type an apostrophe (\') before the name.',
  'F.302.seats': 'The number of seats must be a whole number of at least 1.',
  'F.302.seatsOverNames': 'There are {seats} seats but only {names} people on the list.',
  'F.303.noSurplus': 'A list for a committee or standing committee must be longer than the seats, but it has {names} people for {seats} seats.',
  'W.301.waived': 'The list has {names} people for {seats} seats, {surplus} more. It is kept; reason: {reason}',
  'W.301.waived.head': 'Look at the reason again, then confirm; it goes into the minutes and the log.',
  'F.303.tooMany': 'The list has {names} people for {seats} seats, {surplus} more; for 3 to 5 seats the most is {most}.',
};

export const listFindings = { vi, en };
export const listCases = { vi: viCases, en: enCases };
