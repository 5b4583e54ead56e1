import type { Catalogue } from './language';

/**
 * What may stand under "Lý do không tính" of a roster, by what it means; the first of each is the one to suggest. A cell may go
 * on after the words ("Vắng có lý do: đi công tác"). unexcused: said to be absent, and counted all the same.
 */
const vi = {
  temporary: ['Sinh hoạt tạm thời nơi khác', 'Sinh hoạt tạm thời', 'Sinh hoạt đảng tạm thời', 'Giới thiệu sinh hoạt tạm thời', 'Giới thiệu sinh hoạt đảng tạm thời', 'Chuyển sinh hoạt tạm thời', 'Chuyển sinh hoạt đảng tạm thời', 'Tạm thời'],
  exempt: ['Miễn sinh hoạt, vắng', 'Miễn sinh hoạt', 'Được miễn sinh hoạt', 'Miễn sinh hoạt đảng', 'Được miễn sinh hoạt đảng', 'Miễn công tác và sinh hoạt', 'Miễn công tác, sinh hoạt', 'Miễn SH', 'Miễn',
    'Miễn sinh hoạt, không dự', 'Được miễn sinh hoạt và không dự', 'Được miễn sinh hoạt, không dự', 'Miễn sinh hoạt, không đến'],
  suspended: ['Đình chỉ sinh hoạt', 'Bị đình chỉ sinh hoạt', 'Đình chỉ sinh hoạt đảng', 'Bị đình chỉ sinh hoạt đảng', 'Đình chỉ', 'Bị đình chỉ', 'Khởi tố', 'Bị khởi tố', 'Truy tố', 'Bị truy tố', 'Tạm giam', 'Bị tạm giam', 'Tạm giữ', 'Bị tạm giữ'],
  excused: ['Vắng có lý do', 'Vắng có lí do', 'Vắng mặt có lý do', 'Vắng mặt có lí do', 'Vắng có lý do chính đáng', 'Vắng suốt đại hội có lý do', 'Vắng suốt đại hội, có lý do chính đáng', 'Vắng suốt có lý do', 'Vắng có phép', 'Có phép', 'Có lý do', 'Có lí do',
    'Vắng suốt thời gian đại hội có lý do', 'Vắng suốt thời gian đại hội có lý do chính đáng'],
  committeeAbsent: ['Cấp ủy viên vắng suốt', 'Cấp ủy viên vắng', 'Cấp ủy viên cấp triệu tập vắng suốt', 'Cấp ủy viên cấp triệu tập vắng', 'Cấp ủy viên triệu tập vắng', 'Ủy viên ban chấp hành vắng'],
  delegateAbsent: ['Vắng suốt, không có dự khuyết thay', 'Vắng suốt đại hội, không có dự khuyết thay', 'Đại biểu vắng, không có dự khuyết thay', 'Đại biểu vắng suốt, không có dự khuyết thay', 'Vắng, không có dự khuyết thay', 'Vắng không có người thay', 'Vắng suốt, không có người thay',
    'Vắng có lý do, không có dự khuyết thay', 'Không có dự khuyết thay', 'Không có dự khuyết', 'Không có người thay', 'Vắng suốt', 'Vắng suốt đại hội', 'Vắng suốt thời gian đại hội', 'Đại biểu vắng suốt', 'Đại biểu chính thức vắng suốt'],
  replaced: ['Có dự khuyết thay', 'Vắng, có dự khuyết thay', 'Vắng có lý do, có dự khuyết thay', 'Vắng suốt, có dự khuyết thay', 'Vắng suốt đại hội, có dự khuyết thay', 'Dự khuyết thay', 'Có đại biểu dự khuyết thay', 'Đại biểu dự khuyết thay', 'Có người thay', 'Vắng, có người thay'],
  unexcused: ['Vắng không lý do', 'Vắng không lí do', 'Vắng không có lý do', 'Vắng không có lí do', 'Vắng không phép', 'Không phép', 'Không lý do', 'Không có lý do', 'Vắng', 'Vắng mặt', 'Đến muộn', 'Về sớm'],
  other: ['Trường hợp khác', 'Không tính', 'Khác'],
} as const;

type Words = { readonly [K in keyof typeof vi]: readonly string[] };

const en: Words = {
  temporary: ['Temporary activity elsewhere', 'Temporary activity', 'Temporary', 'Introduced to temporary activity'],
  exempt: ['Exempt, absent', 'Exempt', 'Exempted', 'Exempted from activity', 'Exempt, not attending', 'Exempted from activity, not attending', 'Exempted from activity and not attending'],
  suspended: ['Suspended', 'Suspended from activity', 'Charged', 'Prosecuted', 'Detained'],
  excused: ['Absent with reason', 'Absent with accepted reason', 'Absent with an accepted reason', 'Absent throughout with reason', 'Absent throughout with accepted reason', 'Absent throughout with an accepted reason', 'Absent with leave', 'Excused'],
  committeeAbsent: ['Committee member absent throughout', 'Committee member absent', 'Committee member of the convening level absent'],
  delegateAbsent: ['Absent throughout, no alternate', 'Absent throughout, no alternate in place', 'Absent throughout without alternate', 'Absent throughout without an alternate', 'Absent, no alternate', 'Absent without alternate', 'Absent without an alternate',
    'No alternate', 'Absent throughout', 'Delegate absent', 'Delegate absent throughout'],
  replaced: ['Alternate in place', 'Replaced by an alternate', 'Replaced by alternate', 'Absent, alternate in place', 'Absent throughout, alternate in place', 'Replaced', 'Alternate'],
  unexcused: ['Absent without reason', 'Absent without accepted reason', 'Absent without an accepted reason', 'Absent without leave', 'Absent', 'No reason', 'Absent, no reason', 'Late', 'Came late', 'Left early'],
  other: ['Other', 'Not counted'],
};

/** Why somebody on the roster is not counted, or is though absent. */
export type Reason = keyof typeof vi;

export const REASON_WORDS: Catalogue<Words> = { vi, en };

/** Words that change what the words before them say ("Vắng có lý do nhưng chưa được đồng ý", "Vắng có lý do buổi sáng"): such a cell is for people to read. */
export const CHANGING_WORDS = [
  'không', 'chưa', 'khuyết', 'thay', 'buổi', 'sáng', 'chiều', 'muộn', 'not', 'without', 'alternate', 'replaced', 'morning', 'afternoon', 'part', 'partly', 'late',
] as const;
