import type { TextsOf } from './language';

/** Findings of the list (F.3xx, W.3xx) and of a roll-up (W.5xx). */
const vi = {
  'F.301': {
    title: 'Thành viên ban kiểm phiếu có tên trong danh sách bầu cử',
    explanation: '{name} vừa ở trong ban kiểm phiếu, vừa ở trong danh sách bầu cử.',
    action: 'Báo cáo đoàn chủ tịch để thay thành viên ban kiểm phiếu.',
  },
  'F.302': {
    title: 'Danh sách bầu cử chưa đúng',
    explanation: 'Danh sách có tên trùng, tên trống hoặc số lượng cần bầu không phù hợp.',
    action: 'Sửa danh sách hoặc số lượng cần bầu.',
  },
  'F.303': {
    title: 'Số dư của danh sách không đúng quy định',
    explanation: 'Danh sách có {names} người để bầu {seats} người.',
    action: 'Báo cáo đoàn chủ tịch để đại hội xem xét lại danh sách.',
  },
  'F.304': {
    title: 'Một phiếu bầu cho nhiều chức danh',
    explanation: 'Chi ủy, bí thư và phó bí thư phải bầu bằng các lần bỏ phiếu riêng, không bầu chung trên một phiếu.',
    action: 'Tổ chức từng lần bầu với phiếu riêng.',
  },
  'W.301': {
    title: 'Số dư có thể vượt 30%',
    explanation: 'Danh sách dư {surplus} người để bầu {seats} người; nếu làm tròn xuống thì 30% là {most} người. Cách làm tròn chưa được đối chiếu với văn bản.',
    action: 'Đối chiếu quy chế; nếu đại hội đã quyết định số dư này thì xác nhận.',
  },
  'W.302': {
    title: 'Danh sách chưa xếp theo thứ tự tên',
    explanation: '{name} đứng sau {before}, không đúng thứ tự a, b, c theo tên.',
    action: 'Xếp lại theo tên, rồi họ và tên đệm; nếu phiếu đã in thì giữ đúng thứ tự trên phiếu.',
  },
  'W.501': {
    title: 'Đơn vị trùng hoặc thiếu',
    explanation: 'Có hai đơn vị số liệu giống hệt nhau, một đơn vị báo cáo hai lần, hoặc một đơn vị chưa báo cáo.',
    action: 'Kiểm tra lại với đơn vị báo cáo.',
  },
  'W.502': {
    title: 'Các phần không cộng đủ tổng số',
    explanation: 'Các nhóm của một tiêu chí cộng lại không bằng tổng số.',
    action: 'Kiểm tra lại số liệu của đơn vị.',
  },
  'W.503': {
    title: 'Tỷ lệ không đúng với số liệu',
    explanation: 'Tỷ lệ phần trăm ghi trong báo cáo không phải là thương của hai số đã ghi.',
    action: 'Sửa lại tỷ lệ hoặc số liệu trong báo cáo.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.301': {
    title: 'A counting committee member stands on the list',
    explanation: '{name} is on the counting committee and on the voting list.',
    action: 'Report to the presidium, so that the member is replaced.',
  },
  'F.302': {
    title: 'The list is not right',
    explanation: 'The list has a name twice or an empty one, or the number of seats does not fit.',
    action: 'Correct the list or the number of seats.',
  },
  'F.303': {
    title: 'The surplus of the list is against the rules',
    explanation: 'The list has {names} people for {seats} seats.',
    action: 'Report to the presidium, so that the congress reconsiders the list.',
  },
  'F.304': {
    title: 'One paper for several offices',
    explanation: 'Branch committee, secretary and deputy secretary need separate votes; they cannot share a paper.',
    action: 'Hold each vote with a paper of its own.',
  },
  'W.301': {
    title: 'The surplus may exceed 30%',
    explanation: 'The list has {surplus} more people than the {seats} seats; 30% rounded down is {most}. How to round has not been compared with the text.',
    action: 'Compare the regulation; confirm if the congress has decided on this surplus.',
  },
  'W.302': {
    title: 'The list is not in order of given names',
    explanation: '{name} stands after {before}, which is not the alphabetical order of given names.',
    action: 'Sort by given name, then surname and middle names; if the papers are printed, keep the order of the paper.',
  },
  'W.501': {
    title: 'Units twice or missing',
    explanation: 'Two units have identical figures, one unit has reported twice, or a unit has not reported.',
    action: 'Ask the reporting unit.',
  },
  'W.502': {
    title: 'Parts do not add up to the total',
    explanation: 'The groups of one criterion do not add up to the total.',
    action: 'Check the unit’s figures.',
  },
  'W.503': {
    title: 'A percentage does not fit its figures',
    explanation: 'The percentage printed in the report is not the quotient of the two printed figures.',
    action: 'Correct the percentage or the figures in the report.',
  },
};

/** Explanations of the cases of a code: "code.case". */
const viCases = {
  'F.302.empty': 'Dòng {row} của danh sách không có tên.',
  'F.302.duplicate': '{name} ở dòng {row} trùng với dòng {first}. Nếu là hai người khác nhau thì ghi thêm năm sinh hoặc đơn vị để phân biệt.',
  'F.302.seats': 'Số lượng cần bầu phải là số nguyên từ 1 trở lên.',
  'F.302.seatsOverNames': 'Số lượng cần bầu là {seats} nhưng danh sách chỉ có {names} người.',
  'F.303.noSurplus': 'Danh sách bầu cấp ủy, ban thường vụ phải có số dư, nhưng danh sách có {names} người để bầu {seats} người.',
  'F.303.tooMany': 'Danh sách dư {surplus} người; bầu từ 3 đến 5 người thì chỉ được dư {most} người.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.302.empty': 'Line {row} of the list has no name.',
  'F.302.duplicate': '{name} on line {row} stands on line {first} already. If these are two people, add a year of birth or a unit to tell them apart.',
  'F.302.seats': 'The number of seats must be a whole number of at least 1.',
  'F.302.seatsOverNames': 'There are {seats} seats but only {names} people on the list.',
  'F.303.noSurplus': 'A list for a committee or standing committee must be longer than the seats, but it has {names} people for {seats} seats.',
  'F.303.tooMany': 'The list has {surplus} more people than seats; for 3 to 5 seats the most is {most}.',
};

export const listFindings = { vi, en };
export const listCases = { vi: viCases, en: enCases };
