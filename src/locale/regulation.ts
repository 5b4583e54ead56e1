import type { TextsOf } from './language';

/** The rules that the product applies, a sentence each, by the names of election/regulation. */
const viRules = {
  counterNotOnList: 'Người có tên trong danh sách bầu cử không được tham gia ban kiểm phiếu.',
  committeeConcludes: 'Ban kiểm phiếu xem xét, kết luận những phiếu chưa rõ và ký biên bản.',
  listLongerThanSeats: 'Danh sách bầu cấp ủy, ban thường vụ phải có số dư.',
  oneExtraForThreeToFive: 'Bầu từ 3 đến 5 người thì danh sách được dư không quá một người.',
  surplusRoundedDown: 'Số dư không quá 30% số lượng cần bầu, làm tròn xuống.',
  listMayEqualSeats: 'Bầu bí thư, phó bí thư, đại biểu: danh sách có thể bằng số lượng cần bầu.',
  nominationOverThirtyPercent: 'Người không do cấp ủy triệu tập đề cử phải được trên 30% số người dự đồng ý mới vào danh sách.',
  orderByGivenName: 'Danh sách xếp theo thứ tự a, b, c của tên.',
  separateVotes: 'Chi ủy, bí thư, phó bí thư được bầu bằng các lần bỏ phiếu riêng.',
  branchCommitteeFromNine: 'Chi bộ có từ chín đảng viên chính thức thì bầu chi ủy, nhiều nhất bảy người; dưới chín thì bầu ngay bí thư.',
  standingCommitteeFromNine: 'Đảng ủy cơ sở dưới chín người thì không bầu ban thường vụ.',
  amongCommittee: 'Bí thư, phó bí thư được bầu trong số cấp ủy viên vừa trúng cử.',
  committeeElects: 'Trên cấp chi bộ, cấp ủy khóa mới bầu ban thường vụ, bí thư, phó bí thư tại hội nghị lần thứ nhất.',
  amongStandingCommittee: 'Nơi có ban thường vụ: bí thư, phó bí thư được bầu trong số ủy viên ban thường vụ.',
  secretaryByCongress: 'Nơi được chọn trực tiếp bầu bí thư: đại hội bầu bí thư trong số cấp ủy viên vừa trúng cử.',
  secretaryAppointed: 'Bầu bí thư chi bộ đến lần thứ ba chưa có kết quả thì cấp ủy cấp trên chỉ định.',
  paperTooMany: 'Phiếu bầu quá số lượng là không hợp lệ.',
  paperNobody: 'Phiếu không bầu cho ai là không hợp lệ.',
  paperAllDisagree: 'Phiếu có nhiều tên mà không đồng ý với tất cả thì được đề xuất là không hợp lệ.',
  paperBothBoxes: 'Phiếu bầu một người đánh dấu cả hai ô là không hợp lệ.',
  paperNeitherBox: 'Phiếu bầu một người không đánh dấu ô nào được đề xuất là không hợp lệ.',
  paperNotIssued: 'Phiếu không do ban kiểm phiếu phát hành là không hợp lệ.',
  paperOutsideList: 'Phiếu bầu người ngoài danh sách là không hợp lệ.',
  paperMarked: 'Phiếu có đánh dấu riêng hoặc dùng nhiều loại mực là không hợp lệ.',
  paperSigned: 'Phiếu có ký tên hoặc viết thêm là không hợp lệ.',
  rowNotCounted: 'Phiếu có nhiều tên: người được đánh dấu cả hai ô hoặc không ô nào thì không tính, phiếu vẫn hợp lệ.',
  votesFromValidPapers: 'Kết quả chỉ tính trên phiếu hợp lệ.',
  moreThanHalf: 'Trúng cử khi được quá một nửa cơ sở tính kết quả; đúng một nửa là chưa đủ.',
  baseOfMembers: 'Đại hội đảng viên: cơ sở là số đảng viên chính thức được triệu tập, trừ các trường hợp quy chế cho trừ.',
  baseOfDelegates: 'Đại hội đại biểu: cơ sở là số đại biểu chính thức được triệu tập, trừ cấp ủy viên vắng suốt đại hội và đại biểu vắng suốt đại hội không có người thay.',
  baseOfConference: 'Hội nghị cấp ủy: cơ sở là số cấp ủy viên được triệu tập.',
  absentStaysInBase: 'Người vắng không có lý do được chấp nhận, đến muộn hoặc về sớm vẫn tính vào cơ sở.',
  highestFirst: 'Nhiều người quá nửa hơn số cần bầu: lấy người nhiều phiếu hơn, từ cao xuống thấp.',
  tieVotedAgain: 'Bằng phiếu ở vị trí cuối: bầu lại trong số những người bằng phiếu; ai nhiều phiếu hơn thì trúng cử, không cần quá nửa.',
  openSeatsDecided: 'Chưa bầu đủ số lượng: đại hội quyết định có bầu tiếp hay không.',
  delegatesMustContinue: 'Bầu đại biểu lần thứ nhất chưa đủ thì phải bầu tiếp.',
  alternatesRankedByVotes: 'Đại biểu dự khuyết được bầu sau, danh sách riêng, xếp theo số phiếu.',
  quorum: 'Đại hội hợp lệ khi có ít nhất hai phần ba số người được triệu tập có mặt.',
  complaints: 'Khiếu nại về kết quả bầu cử được gửi trong mười lăm ngày làm việc.',
  keepingOfBallots: 'Phiếu bầu được niêm phong và lưu giữ sáu tháng.',
} as const;

const enRules: TextsOf<typeof viRules> = {
  counterNotOnList: 'Nobody on the voting list may sit on the counting committee.',
  committeeConcludes: 'The counting committee concludes on doubtful papers and signs the minutes.',
  listLongerThanSeats: 'A list for a committee or standing committee must be longer than the seats.',
  oneExtraForThreeToFive: 'For 3 to 5 seats the list may have at most one extra name.',
  surplusRoundedDown: 'The surplus is at most 30% of the seats, rounded down.',
  listMayEqualSeats: 'For secretary, deputy and delegates the list may equal the seats.',
  nominationOverThirtyPercent: 'Somebody not proposed by the convening committee needs more than 30% of those attending to enter the list.',
  orderByGivenName: 'The list is in alphabetical order of given names.',
  separateVotes: 'Branch committee, secretary and deputy are elected in separate votes.',
  branchCommitteeFromNine: 'A branch of nine or more official members elects a committee of at most seven; below nine it elects its secretary directly.',
  standingCommitteeFromNine: 'A grass-roots committee of fewer than nine elects no standing committee.',
  amongCommittee: 'Secretary and deputy are elected from among the new committee members.',
  committeeElects: 'Above the branch the new committee elects standing committee, secretary and deputies at its first conference.',
  amongStandingCommittee: 'Where there is a standing committee, secretary and deputies are elected from among its members.',
  secretaryByCongress: 'Where direct election was decided, the congress elects the secretary from among the new committee members.',
  secretaryAppointed: 'After the third vote on a branch secretary without a result the higher committee appoints.',
  paperTooMany: 'A paper that chooses more than the seats is invalid.',
  paperNobody: 'A paper that chooses nobody is invalid.',
  paperAllDisagree: 'A paper of several names that disagrees with all of them is proposed as invalid.',
  paperBothBoxes: 'A paper of one name with both boxes marked is invalid.',
  paperNeitherBox: 'A paper of one name with neither box marked is proposed as invalid.',
  paperNotIssued: 'A paper that the counting committee did not issue is invalid.',
  paperOutsideList: 'A paper with a name outside the list is invalid.',
  paperMarked: 'A paper with a distinguishing mark or several inks is invalid.',
  paperSigned: 'A paper that is signed or written on is invalid.',
  rowNotCounted: 'With several names, a name with both boxes or neither is not counted; the paper stays valid.',
  votesFromValidPapers: 'Only valid papers give votes.',
  moreThanHalf: 'More than half of the base is elected; half is not enough.',
  baseOfMembers: 'Members’ congress: the base is the convoked official members less the deductions that the regulation names.',
  baseOfDelegates: 'Delegates’ congress: the base is the convoked official delegates less committee members absent throughout and delegates absent throughout without an alternate in their place.',
  baseOfConference: 'Committee conference: the base is the convoked committee members.',
  absentStaysInBase: 'Whoever is absent without an accepted reason, comes late or leaves early stays in the base.',
  highestFirst: 'When more people than seats have over half, the highest votes come first.',
  tieVotedAgain: 'A tie across the last seat is voted on again among the tied; the higher count is elected and need not exceed half.',
  openSeatsDecided: 'When seats stay open, the congress decides whether to vote again.',
  delegatesMustContinue: 'When the first vote on delegates falls short, there must be another.',
  alternatesRankedByVotes: 'Alternates are elected afterwards, from their own list, ranked by votes.',
  quorum: 'At least two thirds of those convoked must be present.',
  complaints: 'Complaints about the result are made within fifteen working days.',
  keepingOfBallots: 'The papers stay sealed for six months.',
};

/** What the law says against a contest as it is set up, by the cases of election/plan-notes; `{office}` is the office in words. */
const viNotes = {
  notHeld: 'Đại hội này không bầu {office}.',
  tooManySeats: 'Được bầu nhiều nhất {most} người; cuộc bầu này ghi {seats}.',
  before: 'Bầu {office} trước rồi mới đến cuộc bầu này.',
  notAmong: 'Chưa trúng cử {office}: {names}.',
  byConference: 'Cuộc bầu này do hội nghị cấp ủy khóa mới tiến hành; chọn hội nghị cấp ủy và nhập số cấp ủy viên được triệu tập.',
  byCongress: 'Cuộc bầu này do đại hội tiến hành, không phải hội nghị cấp ủy: bỏ chọn hội nghị cấp ủy để tính trên cơ sở của đại hội.',
  settledBefore: 'Lần bầu trước đã kết thúc, không còn số lượng nào để bầu tiếp.',
  moreThanOpen: 'Chỉ còn thiếu {open} người; cuộc bầu này ghi {seats}.',
  alreadyElected: 'Đã trúng cử ở lần bầu trước: {names}.',
  notTied: 'Không thuộc số người bằng phiếu ở lần bầu trước: {names}.',
  notListed: 'Đại hội quyết định bầu tiếp trong những người chưa trúng cử, nhưng không có tên trong danh sách của lần bầu trước: {names}.',
  runoffTooShort: 'Bầu lại trong số người bằng phiếu không cần quá một nửa, nên danh sách phải nhiều người hơn số cần bầu: {names} người để bầu {seats} người thì ai cũng trúng cử, dù không có phiếu nào.',
} as const;

const enNotes: TextsOf<typeof viNotes> = {
  notHeld: 'This congress does not elect this office: {office}.',
  tooManySeats: 'At most {most} people are elected; this vote says {seats}.',
  before: 'This office is voted on first: {office}.',
  notAmong: 'Not elected to this office: {office}. Names: {names}.',
  byConference: 'The first conference of the new committee holds this vote: choose the conference and enter how many members are convoked.',
  byCongress: 'The congress holds this vote, not the committee’s conference: clear the choice of the conference, so that the base is that of the congress.',
  settledBefore: 'The vote before is settled, and no seat is left to vote on.',
  moreThanOpen: 'Only {open} seats are open; this vote says {seats}.',
  alreadyElected: 'Elected in an earlier vote: {names}.',
  notTied: 'Not among the tied of the vote before: {names}.',
  notListed: 'The congress decided to vote again among those not elected, but these were not on the list of the vote before: {names}.',
  runoffTooShort: 'A vote among the tied needs more names than seats: it asks for no half, so {names} on the list for {seats} to elect would all be elected even without a single vote.',
};

/** How well a rule is known. */
const viConfidence = {
  T: 'Đã đối chiếu với văn bản.',
  T244: 'Đã đối chiếu với Quy chế 244-QĐ/TW; câu tương ứng trong 190-QĐ/TW chưa đối chiếu.',
  S: 'Theo quy định bầu cử của một chi bộ; chưa thấy trong quy chế.',
  I: 'Suy ra từ quy chế, chưa có nguyên văn. Ban kiểm phiếu có thể kết luận khác.',
  M: 'Chưa đối chiếu được với văn bản in. Ban kiểm phiếu có thể kết luận khác.',
} as const;

const enConfidence: TextsOf<typeof viConfidence> = {
  T: 'Compared with the text.',
  T244: 'Compared with 244-QĐ/TW; the matching sentence of 190-QĐ/TW has not been compared.',
  S: 'From the voting rules of one branch; not found in the regulation.',
  I: 'Inferred from the regulation, without a text of its own. The committee may conclude otherwise.',
  M: 'Not checked against the printed text. The committee may conclude otherwise.',
};

/** Where a rule stands; `{article}` is a number such as 30.2. */
const viDocuments = {
  190: 'Điều {article}, Quy chế 190-QĐ/TW',
  244: 'Điều {article}, Quy chế 244-QĐ/TW',
  24: 'mục {article}, Quy định 24-QĐ/TW',
} as const;

const enDocuments: TextsOf<typeof viDocuments> = {
  190: 'article {article} of 190-QĐ/TW',
  244: 'article {article} of 244-QĐ/TW',
  24: 'section {article} of 24-QĐ/TW',
};

export const ruleTexts = { vi: viRules, en: enRules };
export const confidenceTexts = { vi: viConfidence, en: enConfidence };
export const documentTexts = { vi: viDocuments, en: enDocuments };
export const planNoteTexts = { vi: viNotes, en: enNotes };
