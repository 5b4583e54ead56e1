import type { TextsOf } from './language';

/** Findings of one vote: people, papers, sums, outcome (F.1xx, F.2xx, W.1xx, W.2xx, W.401). */
const vi = {
  'F.101': {
    title: 'Số có mặt không khớp với cơ sở tính kết quả',
    explanation: 'Có mặt {present} người nhưng cơ sở tính kết quả chỉ là {base} (triệu tập {convoked}).',
    action: 'Kiểm tra lại các trường hợp được trừ: người có mặt thì không được trừ, người được trừ thì không tính có mặt.',
  },
  'F.102': {
    title: 'Phát ra nhiều phiếu hơn số người có mặt',
    explanation: 'Phát ra {issued} phiếu nhưng chỉ có {present} người có mặt.',
    action: 'Đếm lại số phiếu phát ra và số người có mặt khi bỏ phiếu.',
  },
  'F.103': {
    title: 'Thu về nhiều phiếu hơn số phát ra',
    explanation: 'Thu về {collected} phiếu nhưng chỉ phát ra {issued} phiếu.',
    action: 'Dừng kiểm phiếu, niêm phong số phiếu và báo cáo đoàn chủ tịch.',
  },
  'F.104': {
    title: 'Phiếu hợp lệ và không hợp lệ không bằng số phiếu thu về',
    explanation: 'Hợp lệ {valid} và không hợp lệ {invalid}, cộng lại không bằng {collected} phiếu thu về.',
    action: 'Đếm lại phiếu hợp lệ, phiếu không hợp lệ và phiếu thu về.',
  },
  'F.105': {
    title: 'Số phiếu đã nhập khác số phiếu thu về',
    explanation: 'Đã nhập {entered} phiếu, thu về {collected} phiếu.',
    action: 'Nhập tiếp những phiếu còn thiếu, hoặc mở danh sách phiếu để rút phiếu nhập thừa; nếu đếm nhầm thì sửa số phiếu thu về.',
  },
  'F.201': {
    title: 'Số phiếu bầu nhiều hơn mức có thể có',
    explanation: 'Số phiếu bầu lớn hơn số phiếu hợp lệ cho phép.',
    action: 'Xem lại những phiếu mà ban kiểm phiếu đã kết luận là hợp lệ và những phiếu đã nhập theo xấp.',
  },
  'F.202': {
    title: 'Kết quả của một người không bằng số phiếu hợp lệ',
    explanation: '{name}: đồng ý {votes}, không đồng ý {against}, không tính {uncounted}, cộng lại không bằng {valid} phiếu hợp lệ.',
    action: 'Kiểm tra lại các phiếu đã nhập cho người này.',
  },
  'F.203': {
    title: 'Các bàn nhập khác nhau',
    explanation: 'Các bàn nhập còn {differences} chỗ khác nhau chưa được xử lý (bàn {desks}).',
    action: 'Lấy phiếu giấy ra, để người thứ ba xem: bàn nào nhập đúng với phiếu, bàn kia sửa lại hay bỏ để nhập lại.',
  },
  'W.101': {
    title: 'Có phiếu không thu về',
    explanation: 'Phát ra {issued} phiếu, thu về {collected} phiếu, thiếu {missing} phiếu.',
    action: 'Đếm lại; nếu đúng là thiếu thì ghi vào biên bản.',
  },
  'W.102': {
    title: 'Chưa đủ hai phần ba số người được triệu tập',
    explanation: 'Có mặt {present} trên {convoked} người được triệu tập. Quy định này được ghi theo trí nhớ, cần đối chiếu với văn bản in.',
    action: 'Báo cáo đoàn chủ tịch trước khi bầu.',
  },
  'W.103': {
    title: 'Có người vắng vẫn được tính vào cơ sở',
    explanation: 'Cơ sở tính kết quả là {base}, có mặt {present}: {missing} người vắng không có lý do được chấp nhận, đến muộn hoặc về sớm.',
    action: 'Kiểm tra xem có ai vắng suốt thời gian đại hội với lý do được cấp ủy triệu tập đồng ý; nếu không thì giữ nguyên.',
  },
  'W.201': {
    title: 'Nhiều phiếu không hợp lệ',
    explanation: '{invalid} trên {collected} phiếu thu về không hợp lệ (từ 3% trở lên).',
    action: 'Xem lại các phiếu không hợp lệ trước khi kết luận.',
  },
  'W.202': {
    title: 'Bằng phiếu ở vị trí cuối',
    explanation: '{tied} người cùng có {votes} phiếu: {names}. Còn {seats} người cần bầu nên chưa ai trong số này trúng cử.',
    action: 'Đoàn chủ tịch lập danh sách những người bằng phiếu để đại hội bầu lại. Quy định này được ghi theo trí nhớ, cần đối chiếu với văn bản in.',
  },
  'W.203': {
    title: 'Chưa bầu đủ số lượng',
    explanation: 'Còn thiếu {open} người. {next}',
    action: 'Báo cáo đoàn chủ tịch; nếu bầu tiếp thì mở lần bầu mới cho số còn thiếu.',
  },
  'W.204': {
    title: 'Kết luận của ban kiểm phiếu khác đề xuất',
    explanation: 'Phiếu số {paper}: đề xuất {proposed}, ban kiểm phiếu kết luận {concluded}. {note}',
    action: 'Kiểm tra lại phiếu; kết luận và lý do được ghi vào biên bản và nhật ký.',
  },
  'W.401': {
    title: 'Người trúng cử ngoài đề án nhân sự',
    explanation: '{name} trúng cử nhưng không có trong đề án nhân sự đã được phê duyệt.',
    action: 'Báo cáo đoàn chủ tịch và cấp ủy cấp trên.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.101': {
    title: 'The number present does not fit the base',
    explanation: '{present} people are present, but the base is only {base} ({convoked} convoked).',
    action: 'Check the deductions: whoever is present is not deducted, and whoever is deducted is not counted as present.',
  },
  'F.102': {
    title: 'More papers issued than people present',
    explanation: '{issued} papers were issued, but only {present} people are present.',
    action: 'Count again the papers issued and the people present at the vote.',
  },
  'F.103': {
    title: 'More papers collected than issued',
    explanation: '{collected} papers were collected, but only {issued} were issued.',
    action: 'Stop counting, seal the papers and report to the presidium.',
  },
  'F.104': {
    title: 'Valid and invalid papers are not those collected',
    explanation: '{valid} valid and {invalid} invalid papers do not add up to the {collected} collected.',
    action: 'Count again the valid, the invalid and the collected papers.',
  },
  'F.105': {
    title: 'Papers entered differ from papers collected',
    explanation: '{entered} papers are entered, {collected} were collected.',
    action: 'Enter the papers that are missing, or delete those entered twice; correct the number collected if it was miscounted.',
  },
  'F.201': {
    title: 'More votes than possible',
    explanation: 'There are more votes than the valid papers allow.',
    action: 'Look again at the papers that the committee concluded to be valid and at those entered as piles.',
  },
  'F.202': {
    title: 'A person’s result is not the number of valid papers',
    explanation: '{name}: {votes} agree, {against} disagree, {uncounted} not counted; together they are not the {valid} valid papers.',
    action: 'Check the papers entered for this person.',
  },
  'F.203': {
    title: 'The desks have entered different things',
    explanation: 'Differences between the desks that are not settled: {differences} (desk {desks}).',
    action: 'Take the paper in hand and let a third person say which entry matches it, and whether the other one is corrected or discarded.',
  },
  'W.101': {
    title: 'Papers not returned',
    explanation: '{issued} papers were issued, {collected} collected; {missing} are missing.',
    action: 'Count again; if they are really missing, record it in the minutes.',
  },
  'W.102': {
    title: 'Fewer than two thirds of those convoked',
    explanation: '{present} of {convoked} convoked people are present. This rule is known from memory; check it against the printed text.',
    action: 'Report to the presidium before the vote.',
  },
  'W.103': {
    title: 'People who are absent stay in the base',
    explanation: 'The base is {base}, {present} are present: {missing} are absent without an accepted reason, came late or have left.',
    action: 'Check whether anybody was absent for the whole congress with a reason that the convening committee accepted; otherwise leave it.',
  },
  'W.201': {
    title: 'Many invalid papers',
    explanation: '{invalid} of {collected} collected papers are invalid (3% or more).',
    action: 'Look at the invalid papers again before you conclude.',
  },
  'W.202': {
    title: 'Tie across the last seat',
    explanation: '{tied} people have {votes} votes each: {names}. Seats left: {seats}, so none of them is elected yet.',
    action: 'The presidium lists the tied and the congress votes on them again. This rule is known from memory; check it against the printed text.',
  },
  'W.203': {
    title: 'Seats left open',
    explanation: 'Seats still open: {open}. {next}',
    action: 'Report to the presidium; if there is another vote, open a new round for the open seats.',
  },
  'W.204': {
    title: 'The committee concluded otherwise',
    explanation: 'Paper {paper}: proposed {proposed}, concluded {concluded}. {note}',
    action: 'Look at the paper again; the conclusion and its reason go into the minutes and the log.',
  },
  'W.401': {
    title: 'Elected outside the personnel plan',
    explanation: '{name} is elected but does not stand in the approved personnel plan.',
    action: 'Report to the presidium and the superior committee.',
  },
};

/** Explanations of the cases of a code: "code.case"; titles and actions of their own: "code.case.title", "code.case.action". */
const viCases = {
  'F.104.undecided.title': 'Còn phiếu chờ kết luận',
  'F.104.undecided': 'Còn {undecided} phiếu chờ kết luận, chưa rõ là hợp lệ hay không hợp lệ.',
  'F.104.undecided.action': 'Ban kiểm phiếu xem lại từng phiếu chờ kết luận và kết luận, có ghi lý do.',
  'F.203.entering.title': 'Chưa nhập xong ở mọi bàn',
  'F.203.entering': 'Bàn {desks} chưa khóa nhập, nên chưa so được các lần nhập với nhau.',
  'F.203.entering.action': 'Nhập cho xong và khóa nhập ở bàn đó, hoặc nhận tệp mới nhất của bàn; nếu không dùng lần nhập ấy nữa thì bỏ lần nhập ấy ở màn hình Hai bàn nhập.',
  'F.203.different': 'Còn {differences} chỗ khác nhau với bàn {desks} chưa được xử lý.',
  'F.101.convoked': 'Có mặt {present} người nhưng chỉ triệu tập {convoked} người.',
  'F.201.name': '{name} được {votes} phiếu nhưng chỉ có {valid} phiếu hợp lệ.',
  'F.201.sum': 'Tổng số phiếu bầu là {sum}, trong khi {valid} phiếu hợp lệ bầu {seats} người chỉ có thể cho nhiều nhất {most}.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.104.undecided.title': 'Papers still to be concluded on',
  'F.104.undecided': 'Papers set aside, concluded neither valid nor invalid: {undecided}.',
  'F.104.undecided.action': 'The committee looks at each paper that was set aside and concludes on it, with its reason.',
  'F.203.entering.title': 'Entry is not finished at every desk',
  'F.203.entering': 'Entry is not closed at desk {desks}, so the entries cannot be compared yet.',
  'F.203.entering.action': 'Finish and close the entry at that desk, or take in its newest desk file; if that entry is not wanted any more, discard it.',
  'F.203.different': 'Differences from desk {desks} that are not settled: {differences}.',
  'F.101.convoked': '{present} people are present, but only {convoked} were convoked.',
  'F.201.name': '{name} has {votes} votes, but there are only {valid} valid papers.',
  'F.201.sum': 'All votes together are {sum}; {valid} valid papers for {seats} seats can give at most {most}.',
};

export const countFindings = { vi, en };
export const countCases = { vi: viCases, en: enCases };
