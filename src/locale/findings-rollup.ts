import type { TextsOf } from './language';

/** Findings of a roll-up and of a report's text (W.5xx). */
const vi = {
  'W.501': {
    title: 'Đơn vị trùng hoặc thiếu',
    explanation: 'Có đơn vị số liệu giống hệt nhau, báo cáo hai lần hoặc chưa báo cáo.',
    typist: 'Xem lại các báo cáo đã nhận; báo người phụ trách tổng hợp.',
    head: 'Hỏi lại đơn vị báo cáo rồi giữ một bản đúng, hoặc nhận báo cáo còn thiếu.',
  },
  'W.502': {
    title: 'Số liệu của đơn vị không cộng đủ',
    explanation: '{name} ({unit}): {parts}, cộng lại là {sum}, trong khi {totalName} là {total}.',
    typist: 'So với bản báo cáo giấy; nhập nhầm thì sửa, đúng như báo cáo thì báo người phụ trách tổng hợp.',
    head: 'Hỏi lại đơn vị báo cáo số nào đúng rồi sửa.',
  },
  'W.503': {
    title: 'Tỷ lệ không đúng với số liệu',
    explanation: '“{phrase}”: {count} trên {total} là {right}%, báo cáo ghi {printed}%.',
    typist: 'Báo người soạn báo cáo.',
    head: 'Đối chiếu hai số với bảng tổng hợp: số đúng thì sửa tỷ lệ, tỷ lệ đúng thì sửa số.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'W.501': {
    title: 'Units twice or missing',
    explanation: 'Units have identical figures, have reported twice or have not reported.',
    typist: 'Look through the reports received; tell whoever is in charge of the roll-up.',
    head: 'Ask the reporting unit, and keep the one right report or take in the missing one.',
  },
  'W.502': {
    title: 'A unit’s figures do not add up',
    explanation: '{name} ({unit}): {parts}, together {sum}, but {totalName} is {total}.',
    typist: 'Compare with the report on paper; correct what was mistyped, otherwise tell whoever is in charge of the roll-up.',
    head: 'Ask the reporting unit which figure is right, and correct it.',
  },
  'W.503': {
    title: 'A percentage does not fit its figures',
    explanation: '“{phrase}”: {count} of {total} is {right}%, the report says {printed}%.',
    typist: 'Tell whoever writes the report.',
    head: 'Compare both figures with the roll-up: where they are right correct the percentage, otherwise the figure.',
  },
};

/** Texts of the cases of a code, as in findings-count. */
const viCases = {
  'W.501.identical': '{name} ({unit}) và {otherName} ({other}) có số liệu giống hệt nhau.',
  'W.501.identical.head': 'Hỏi lại hai đơn vị: có thể một đơn vị đã chép báo cáo của đơn vị kia, hoặc cùng một báo cáo được nhập hai lần.',
  'W.501.twice': '{name} ({unit}) báo cáo {times} lần.',
  'W.501.twice.head': 'Hỏi lại đơn vị bản nào đúng và chỉ giữ bản đó.',
  'W.501.missing': '{name} ({unit}) có trong danh sách đơn vị nhưng chưa báo cáo.',
  'W.501.missing.head': 'Đôn đốc đơn vị gửi báo cáo; tổng số chưa có đơn vị này.',
  'W.501.unknown': '{name} ({unit}) có báo cáo nhưng không có trong danh sách đơn vị.',
  'W.501.unknown.head': 'Kiểm tra mã đơn vị; nếu là đơn vị mới thì thêm vào danh sách đơn vị.',
  'W.502.more': '{name} ({unit}): {partName} là {part}, nhiều hơn {totalName} là {total}.',
  'W.502.notHeld': '{name} ({unit}) chưa hoàn thành đại hội nhưng đã có số liệu.',
  'W.502.notHeld.title': 'Chưa đại hội mà đã có số liệu',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'W.501.identical': '{name} ({unit}) and {otherName} ({other}) have identical figures.',
  'W.501.identical.head': 'Ask both units: one may have copied the other’s report, or one report may have been entered twice.',
  'W.501.twice': '{name} ({unit}) has reported {times} times.',
  'W.501.twice.head': 'Ask the unit which report is right, and keep only that one.',
  'W.501.missing': '{name} ({unit}) is in the list of units but has not reported.',
  'W.501.missing.head': 'Ask the unit for its report; the totals do not include it yet.',
  'W.501.unknown': '{name} ({unit}) has reported but is not in the list of units.',
  'W.501.unknown.head': 'Check the unit’s code; add a new unit to the list of units.',
  'W.502.more': '{name} ({unit}): {partName} is {part}, more than {totalName}, which is {total}.',
  'W.502.notHeld': '{name} ({unit}) has not finished its congress, but has figures.',
  'W.502.notHeld.title': 'Figures without a congress',
};

export const rollupFindings = { vi, en };
export const rollupCases = { vi: viCases, en: enCases };
