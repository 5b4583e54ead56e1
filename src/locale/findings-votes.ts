import type { TextsOf } from './language';

/** Findings of sums, papers and the outcome (F.2xx, W.2xx, W.401). */
const vi = {
  'F.201': {
    title: 'Số phiếu bầu nhiều hơn mức có thể có',
    explanation: 'Số phiếu bầu lớn hơn số phiếu hợp lệ cho phép.',
    typist: 'Báo trưởng ban và để nguyên các phiếu đã nhập.',
    head: 'Không dùng kết quả này. Kiểm tra nhật ký và bảng phiếu, xem lại những phiếu nhập theo xấp; chưa rõ nguyên nhân thì kiểm lại bằng tay.',
  },
  'F.202': {
    title: 'Kết quả của một người không bằng số phiếu hợp lệ',
    explanation: '{name}: đồng ý {votes}, không đồng ý {against}, không tính {uncounted}, cộng lại không bằng {valid} phiếu hợp lệ.',
    typist: 'Báo trưởng ban và để nguyên các phiếu đã nhập.',
    head: 'Không dùng kết quả này. Kiểm tra nhật ký và bảng phiếu; chưa rõ nguyên nhân thì kiểm lại bằng tay phiếu của người này.',
  },
  'F.203': {
    title: 'Các bàn nhập khác nhau',
    explanation: 'Các bàn nhập còn {differences} chỗ khác nhau chưa được xử lý (bàn {desks}).',
    typist: 'Đưa đúng phiếu giấy được hỏi cho người thứ ba xem; không tự sửa theo bàn kia.',
    head: 'Lấy phiếu giấy ra, để người thứ ba xem: bàn nào nhập đúng với phiếu, bàn kia sửa lại hay bỏ để nhập lại.',
  },
  'W.201': {
    title: 'Nhiều phiếu không hợp lệ',
    explanation: '{invalid} trên {collected} phiếu thu về không hợp lệ (từ 3% trở lên).',
    typist: 'Xem lại có nhập nhầm không; phiếu không hợp lệ để riêng cho trưởng ban xem.',
    head: 'Xem lại từng phiếu không hợp lệ. Nếu đúng thì xác nhận; biên bản ghi số phiếu theo từng lý do.',
  },
  'W.202': {
    title: 'Bằng phiếu ở vị trí cuối',
    explanation: '{tied} người cùng có {votes} phiếu: {names}. Còn {seats} người cần bầu nên chưa ai trong số này trúng cử.',
    typist: 'Giữ nguyên các phiếu đã kiểm, chờ trưởng ban.',
    head: 'Đoàn chủ tịch lập danh sách những người bằng phiếu để đại hội bầu lại. Quy định này chưa đối chiếu được với văn bản in.',
  },
  'W.203': {
    title: 'Chưa bầu đủ số lượng',
    explanation: 'Còn thiếu {open} người. {next}',
    typist: 'Giữ nguyên các phiếu đã kiểm, chờ trưởng ban.',
    head: 'Báo cáo đoàn chủ tịch. Được bầu tiếp thì chọn cách bầu ở mục “Việc tiếp theo” của bước 5.',
  },
  'W.204': {
    title: 'Kết luận của ban kiểm phiếu khác đề xuất',
    explanation: 'Phiếu số {paper}: đề xuất {proposed}, ban kiểm phiếu kết luận {concluded}. {note}',
    typist: 'Chỉ nhập kết luận mà ban kiểm phiếu đã thống nhất, có ghi lý do.',
    head: 'Lấy từng phiếu ra xem lại rồi xác nhận; kết luận và lý do được ghi vào biên bản và nhật ký.',
  },
  'W.401': {
    title: 'Người trúng cử ngoài đề án nhân sự',
    explanation: '{name} trúng cử nhưng không có trong đề án nhân sự đã được phê duyệt.',
    typist: 'Không phải làm gì: kết quả bầu vẫn có giá trị.',
    head: 'Kết quả bầu vẫn có giá trị. Xác nhận, rồi báo cáo đoàn chủ tịch và cấp ủy cấp trên.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.201': {
    title: 'More votes than possible',
    explanation: 'There are more votes than the valid papers allow.',
    typist: 'Tell the head and leave what is entered as it is.',
    head: 'Do not use this result. Check the log and the papers, and look again at those entered as piles; if the cause stays unknown, count by hand.',
  },
  'F.202': {
    title: 'A person’s result is not the number of valid papers',
    explanation: '{name}: {votes} agree, {against} disagree, {uncounted} not counted; together they are not the {valid} valid papers.',
    typist: 'Tell the head and leave what is entered as it is.',
    head: 'Do not use this result. Check the log and the papers; if the cause stays unknown, count this person’s papers by hand.',
  },
  'F.203': {
    title: 'The desks have entered different things',
    explanation: 'Differences between the desks that are not settled: {differences} (desk {desks}).',
    typist: 'Hand the paper that is asked for to a third person; do not change your entry to that of the other desk.',
    head: 'Take the paper in hand and let a third person say which entry matches it, and whether the other one is corrected or discarded.',
  },
  'W.201': {
    title: 'Many invalid papers',
    explanation: '{invalid} of {collected} collected papers are invalid (3% or more).',
    typist: 'See whether something was mistyped; lay the invalid papers aside for the head.',
    head: 'Look at each invalid paper again. Confirm if they are; the minutes give their numbers by reason.',
  },
  'W.202': {
    title: 'Tie across the last seat',
    explanation: '{tied} people have {votes} votes each: {names}. Seats left: {seats}, so none of them is elected yet.',
    typist: 'Leave the counted papers as they are and wait for the head.',
    head: 'The presidium lists the tied and the congress votes on them again. This rule has not been checked against the printed text.',
  },
  'W.203': {
    title: 'Seats left open',
    explanation: 'Seats still open: {open}. {next}',
    typist: 'Leave the counted papers as they are and wait for the head.',
    head: 'Report to the presidium. If there may be another vote, choose it under “What comes next” in step 5.',
  },
  'W.204': {
    title: 'The committee concluded otherwise',
    explanation: 'Paper {paper}: proposed {proposed}, concluded {concluded}. {note}',
    typist: 'Enter only what the committee has concluded, with its reason.',
    head: 'Look at each of these papers again, then confirm; the conclusion and its reason go into the minutes and the log.',
  },
  'W.401': {
    title: 'Elected outside the personnel plan',
    explanation: '{name} is elected but does not stand in the approved personnel plan.',
    typist: 'Nothing to do: the election is valid.',
    head: 'The election is valid. Confirm, and report to the presidium and the superior committee.',
  },
};

/** Texts of the cases of a code, as in findings-count. */
const viCases = {
  'F.201.name': '{name} được {votes} phiếu nhưng chỉ có {valid} phiếu hợp lệ.',
  'F.201.sum': 'Tổng số phiếu bầu là {sum}, trong khi {valid} phiếu hợp lệ bầu {seats} người chỉ có thể cho nhiều nhất {most}.',
  'W.202.runoff.title': 'Bầu lại vẫn bằng phiếu ở vị trí cuối',
  'W.202.runoff': 'Bầu lại mà {tied} người vẫn cùng có {votes} phiếu: {names}. Còn {seats} người cần bầu nên chưa ai trong số này trúng cử.',
  'W.202.runoff.head': 'Báo cáo đoàn chủ tịch: bầu lại vẫn bằng phiếu. Các việc có thể làm tiếp nêu ở mục “Việc tiếp theo” của bước 5. Quy định này chưa đối chiếu được với văn bản in.',
  'F.203.entering.title': 'Chưa nhập xong ở mọi bàn',
  'F.203.entering': 'Bàn {desks} chưa khóa nhập, nên chưa so được các lần nhập với nhau.',
  'F.203.entering.typist': 'Nhập cho hết phiếu rồi khóa nhập; bàn ở máy khác thì làm tệp và đưa cho bàn 1.',
  'F.203.entering.head': 'Chờ bàn đó nhập xong và khóa nhập, hoặc nhận tệp mới nhất của bàn; không dùng lần nhập ấy nữa thì bỏ ở màn hình Hai bàn nhập.',
  'F.203.different': 'Còn {differences} chỗ khác nhau với bàn {desks} chưa được xử lý.',
  'W.204.rule.title': 'Kết luận khác với cách áp dụng quy chế',
  'W.204.rule': 'Quy tắc: “{rule}” Đã kết luận khác, với lý do: {reason}',
  'W.204.rule.typist': 'Không phải làm gì: đây là việc của ban kiểm phiếu và đoàn chủ tịch.',
  'W.204.ruleRefused.title': 'Kết luận khác với quy tắc không áp dụng được',
  'W.204.ruleRefused': 'Kết luận khác về quy tắc “{rule}” không áp dụng được: kết quả này không do quy tắc ấy quyết định, hoặc kết luận nêu quá số lượng, nêu người không có trên phiếu. Kết quả đang theo quy tắc. Lý do đã ghi: {reason}',
  'W.204.ruleRefused.head': 'Mở lại kết luận ở bước 5, sửa cho đúng hoặc bỏ kết luận ấy.',
  'W.204.base.title': 'Kết luận khác về cơ sở tính kết quả',
  'W.204.base': 'Trừ thêm {people} người khỏi cơ sở (lý do: {reason}), khác với quy tắc: “{rule}”',
  'W.204.base.typist': 'Không phải làm gì: đây là việc của ban kiểm phiếu và đoàn chủ tịch.',
  'W.204.base.head': 'Đối chiếu với văn bản in và ý kiến của đoàn chủ tịch rồi xác nhận, hoặc bỏ kết luận ấy ở bước 2 (của riêng cuộc bầu) hay bước 1 (của cả đại hội); kết luận và lý do được ghi vào biên bản và nhật ký.',
  'W.204.rule.head': 'Đối chiếu với văn bản in và ý kiến của đoàn chủ tịch rồi xác nhận; kết luận và lý do được ghi vào biên bản và nhật ký.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.201.name': '{name} has {votes} votes, but there are only {valid} valid papers.',
  'F.201.sum': 'All votes together are {sum}; {valid} valid papers for {seats} seats can give at most {most}.',
  'W.202.runoff.title': 'Tied across the last seat once more',
  'W.202.runoff': 'In the vote among the tied, {tied} people have {votes} votes each again: {names}. Seats left: {seats}, so none of them is elected yet.',
  'W.202.runoff.head': 'Report to the presidium that the vote among the tied has ended in a tie. What may follow stands under “What comes next” in step 5. This rule has not been checked against the printed text.',
  'F.203.entering.title': 'Entry is not finished at every desk',
  'F.203.entering': 'Entry is not closed at desk {desks}, so the entries cannot be compared yet.',
  'F.203.entering.typist': 'Enter all the papers and close the entry; at another computer make the desk file and hand it to desk 1.',
  'F.203.entering.head': 'Wait until that desk has closed its entry, or take in its newest desk file; if that entry is not wanted any more, discard it.',
  'F.203.different': 'Differences from desk {desks} that are not settled: {differences}.',
  'W.204.rule.title': 'Concluded otherwise than the rule says',
  'W.204.rule': 'The rule: “{rule}” It was concluded otherwise, because: {reason}',
  'W.204.rule.typist': 'Nothing to do: this is for the committee and the presidium.',
  'W.204.ruleRefused.title': 'A conclusion against a rule that cannot be applied',
  'W.204.ruleRefused': 'The conclusion against the rule “{rule}” cannot be applied: the rule does not decide this result, or more people are named than there are seats, or somebody who is not on the paper. The result follows the rule. The reason given: {reason}',
  'W.204.ruleRefused.head': 'Open the conclusion in step 5 and correct it, or withdraw it.',
  'W.204.base.title': 'Concluded otherwise on the base',
  'W.204.base': 'People taken off the base besides the deductions: {people} (because: {reason}). The rule says otherwise: “{rule}”',
  'W.204.base.typist': 'Nothing to do: this is for the committee and the presidium.',
  'W.204.base.head': 'Compare with the printed text and what the presidium says, then confirm, or withdraw the conclusion in step 2 (of this vote alone) or step 1 (of the whole congress); the conclusion and its reason go into the minutes and the log.',
  'W.204.rule.head': 'Compare with the printed text and what the presidium says, then confirm; the conclusion and its reason go into the minutes and the log.',
};

export const voteFindings = { vi, en };
export const voteCases = { vi: viCases, en: enCases };
