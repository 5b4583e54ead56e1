import type { TextsOf } from './language';

/** Findings of people and papers (F.1xx, W.1xx). */
const vi = {
  'F.101': {
    title: 'Số có mặt không khớp với cơ sở tính kết quả',
    explanation: 'Có mặt {present} người nhưng cơ sở tính kết quả chỉ là {base} (triệu tập {convoked}).',
    typist: 'Báo trưởng ban; việc này không do phiếu, cứ nhập tiếp.',
    head: 'Đối chiếu với danh sách điểm danh: người có mặt thì không được trừ, người được trừ thì không tính có mặt. Sửa ở bước 1.',
  },
  'F.102': {
    title: 'Phát ra nhiều phiếu hơn số người có mặt',
    explanation: 'Phát ra {issued} phiếu nhưng chỉ có {present} người có mặt.',
    typist: 'Báo trưởng ban; cứ nhập tiếp những phiếu đã thu về.',
    head: 'Đếm lại phiếu chưa phát để biết đã phát bao nhiêu, điểm lại số người có mặt khi bỏ phiếu, rồi sửa số sai.',
  },
  'F.103': {
    title: 'Thu về nhiều phiếu hơn số phát ra',
    explanation: 'Thu về {collected} phiếu nhưng chỉ phát ra {issued} phiếu.',
    typist: 'Dừng nhập, để nguyên các xấp phiếu và báo trưởng ban ngay.',
    head: 'Dừng kiểm phiếu và đếm lại. Nếu đúng là thừa phiếu thì niêm phong toàn bộ số phiếu và báo cáo đoàn chủ tịch.',
  },
  'F.104': {
    title: 'Phiếu hợp lệ và không hợp lệ không bằng số phiếu thu về',
    explanation: 'Hợp lệ {valid} và không hợp lệ {invalid}, cộng lại không bằng {collected} phiếu thu về.',
    typist: 'Báo trưởng ban và để nguyên các phiếu đã nhập.',
    head: 'Đếm lại phiếu hợp lệ, phiếu không hợp lệ và phiếu thu về, rồi sửa số sai.',
  },
  'F.105': {
    title: 'Số phiếu đã nhập khác số phiếu thu về',
    explanation: 'Đã nhập {entered} phiếu, thu về {collected} phiếu.',
    typist: 'Đếm lại từng xấp: nhập tiếp phiếu còn sót, rút phiếu nhập hai lần ra khỏi danh sách phiếu.',
    head: 'Cho đếm lại từng xấp rồi nhập phiếu còn sót hoặc rút phiếu nhập thừa; nếu đếm nhầm khi mở hòm thì sửa số phiếu thu về.',
  },
  'W.101': {
    title: 'Có phiếu không thu về',
    explanation: 'Phát ra {issued} phiếu, thu về {collected} phiếu, thiếu {missing} phiếu.',
    typist: 'Tìm lại trong hòm phiếu và trên bàn; thấy thêm phiếu thì đưa trưởng ban.',
    head: 'Kiểm tra lại hòm phiếu và số phiếu phát ra. Nếu đúng là thiếu thì xác nhận; biên bản ghi cả số phát ra và số thu về.',
  },
  'W.102': {
    title: 'Chưa đủ hai phần ba số người được triệu tập',
    explanation: 'Có mặt {present} trên {convoked} người được triệu tập. Quy định này chưa đối chiếu được với văn bản in.',
    typist: 'Báo trưởng ban; chưa bỏ phiếu thì chưa nhập.',
    head: 'Báo cáo đoàn chủ tịch trước khi bầu. Đoàn chủ tịch quyết định vẫn tiến hành thì ghi lý do ở bước 4 rồi xác nhận; lý do được ghi vào biên bản.',
  },
  'W.103': {
    title: 'Có người vắng vẫn được tính vào cơ sở',
    explanation: 'Cơ sở tính kết quả là {base}, có mặt {present}: {missing} người vắng không có lý do được chấp nhận, đến muộn hoặc về sớm.',
    typist: 'Không phải làm gì: việc này không liên quan đến phiếu đang nhập.',
    head: 'Xem có ai vắng suốt đại hội mà cấp ủy triệu tập đã đồng ý lý do không; có thì ghi vào số được trừ ở bước 1, không có thì giữ nguyên và xác nhận. Ban kiểm phiếu kết luận khác thì ghi số người trừ thêm và lý do: ở bước 2 cho riêng cuộc bầu này, ở bước 1 cho mọi cuộc bầu của đại hội.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'F.101': {
    title: 'The number present does not fit the base',
    explanation: '{present} people are present, but the base is only {base} ({convoked} convoked).',
    typist: 'Tell the head; the papers are not the cause, so go on entering.',
    head: 'Compare with the attendance list: whoever is present is not deducted, and whoever is deducted is not present. Correct it in step 1.',
  },
  'F.102': {
    title: 'More papers issued than people present',
    explanation: '{issued} papers were issued, but only {present} people are present.',
    typist: 'Tell the head; go on entering the papers that were collected.',
    head: 'Count the papers left over to learn how many were issued, count who was present at the vote, and correct the wrong number.',
  },
  'F.103': {
    title: 'More papers collected than issued',
    explanation: '{collected} papers were collected, but only {issued} were issued.',
    typist: 'Stop entering, leave the piles as they are and tell the head at once.',
    head: 'Stop counting and count the papers again. If there really are too many, seal all of them and report to the presidium.',
  },
  'F.104': {
    title: 'Valid and invalid papers are not those collected',
    explanation: '{valid} valid and {invalid} invalid papers do not add up to the {collected} collected.',
    typist: 'Tell the head and leave what is entered as it is.',
    head: 'Count again the valid, the invalid and the collected papers, and correct the wrong number.',
  },
  'F.105': {
    title: 'Papers entered differ from papers collected',
    explanation: '{entered} papers are entered, {collected} were collected.',
    typist: 'Count each pile again: enter the papers left out, and take back those entered twice.',
    head: 'Have each pile counted again, then papers left out entered or those entered twice taken back; correct the number collected if the box was miscounted.',
  },
  'W.101': {
    title: 'Papers not returned',
    explanation: '{issued} papers were issued, {collected} collected; {missing} are missing.',
    typist: 'Look in the box and on the table; give any paper you find to the head.',
    head: 'Check the box and the number issued. If papers are really missing, confirm; the minutes give both numbers.',
  },
  'W.102': {
    title: 'Fewer than two thirds of those convoked',
    explanation: '{present} of {convoked} convoked people are present. This rule has not been checked against the printed text.',
    typist: 'Tell the head; without a vote there is nothing to enter.',
    head: 'Report to the presidium before the vote. If the presidium decides to go on, give the reason in step 4 and confirm; the reason goes into the minutes.',
  },
  'W.103': {
    title: 'People who are absent stay in the base',
    explanation: 'The base is {base}; present: {present}. Absent without an accepted reason, come late or gone early: {missing}.',
    typist: 'Nothing to do: this does not concern the papers.',
    head: 'See whether anybody was absent throughout with a reason that the convening committee accepted; if so, deduct them in step 1, otherwise leave the base and confirm. If the committee concludes otherwise, give the number taken off and the reason: in step 2 for this vote alone, in step 1 for every vote of the congress.',
  },
};

/** Texts of the cases of a code: the explanation "code.case", and where the general ones would mislead "code.case.title", ".typist", ".head". */
const viCases = {
  'F.101.convoked': 'Có mặt {present} người nhưng chỉ triệu tập {convoked} người.',
  'F.101.convoked.head': 'Đối chiếu với danh sách triệu tập và danh sách điểm danh; khách mời không tính vào số có mặt. Sửa ở bước 1.',
  'W.102.waived': 'Có mặt {present} trên {convoked} người được triệu tập. Vẫn tiến hành bầu; lý do: {reason}',
  'W.102.waived.head': 'Xem lại lý do rồi xác nhận; lý do được ghi vào biên bản và nhật ký.',
  'F.104.undecided.title': 'Còn phiếu chờ kết luận',
  'F.104.undecided': 'Còn {undecided} phiếu chờ kết luận, chưa rõ là hợp lệ hay không hợp lệ.',
  'F.104.undecided.typist': 'Đưa những phiếu để riêng cho trưởng ban.',
  'F.104.undecided.head': 'Ban kiểm phiếu xem từng phiếu để riêng và kết luận, có ghi lý do.',
} as const;

const enCases: TextsOf<typeof viCases> = {
  'F.101.convoked': '{present} people are present, but only {convoked} were convoked.',
  'F.101.convoked.head': 'Compare the list of those convoked with the attendance list; guests are not counted as present. Correct it in step 1.',
  'W.102.waived': '{present} of {convoked} convoked people are present. The vote is held all the same; reason: {reason}',
  'W.102.waived.head': 'Look at the reason again, then confirm; it goes into the minutes and the log.',
  'F.104.undecided.title': 'Papers still to be concluded on',
  'F.104.undecided': 'Papers set aside, concluded neither valid nor invalid: {undecided}.',
  'F.104.undecided.typist': 'Give the papers that were set aside to the head.',
  'F.104.undecided.head': 'The committee looks at each paper that was set aside and concludes on it, with its reason.',
};

export const countFindings = { vi, en };
export const countCases = { vi: viCases, en: enCases };
