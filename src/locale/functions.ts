import type { Catalogue, TextsOf } from './language';

const viPapers = {
  ballots: 'Mỗi hàng một phiếu hoặc một tập phiếu giống nhau, mỗi cột một tên.',
  seats: 'Số lượng cần bầu. Bỏ trống: bằng số tên.',
  form: '"gạch", "x gạch" hoặc "đồng ý". Bỏ trống: gạch khi số lượng bầu ít hơn số tên, nếu không thì đồng ý.',
  counts: 'Mỗi hàng ứng với bao nhiêu tờ phiếu. Ô trống: 1.',
  conclusions: 'Ban kiểm phiếu kết luận về từng hàng: để trống, "hợp lệ", "chờ kết luận", hoặc lý do không hợp lệ.',
} as const;

const viVotes = {
  votes: 'Số phiếu của từng tên: một hàng, một cột hoặc một khối.',
  base: 'Số người làm cơ sở tính quá nửa.',
  seats: 'Số lượng cần bầu. Bỏ trống: không giới hạn.',
  rule: '"majority" (quá nửa), hoặc "runoff" khi bầu lại do bằng phiếu. Bỏ trống: majority.',
} as const;

const vi = {
  TALLY: {
    description: 'Đếm phiếu: mỗi tên một hàng gồm số phiếu bầu, số phiếu không bầu và số không tính. Không có đối số thì đếm cuộc bầu đang mở ở khung bên.',
    parameters: { ...viPapers, names: 'Các tên, theo thứ tự của các cột.' },
  },
  VALIDITY: {
    description: 'Cho biết từng phiếu có hợp lệ không: ô trống là hợp lệ, nếu không thì ghi mã và lý do.',
    parameters: viPapers,
  },
  BALLOTS: {
    description: 'Đếm số phiếu thu về, hợp lệ, không hợp lệ và số phiếu không hợp lệ theo từng lý do.',
    parameters: viPapers,
  },
  BASE: {
    description: 'Số người làm cơ sở tính quá nửa: số được triệu tập trừ đi những người không tính.',
    parameters: {
      convoked: 'Số đảng viên chính thức hoặc đại biểu chính thức được triệu tập.',
      deductions: 'Những người không tính theo Quy chế bầu cử: một ô hoặc một vùng số.',
    },
  },
  NEEDED: {
    description: 'Số phiếu ít nhất để quá nửa cơ sở tính.',
    parameters: { base: viVotes.base },
  },
  SHARE: {
    description: 'Tỷ lệ như in trong biên bản: số đếm chia cho tổng số, làm tròn theo số chữ số thập phân của phần trăm.',
    parameters: {
      count: 'Số đếm được.',
      total: 'Tổng số.',
      digits: 'Số chữ số thập phân của phần trăm, từ 0 đến 10. Bỏ trống: 2.',
    },
  },
  PASSED: {
    description: 'TRUE ở những tên trúng cử: quá nửa cơ sở tính, lấy từ cao xuống thấp cho đủ số lượng.',
    parameters: viVotes,
  },
  OUTCOME: {
    description: 'Kết quả của từng tên: trúng cử, bằng phiếu phải bầu lại, quá nửa nhưng đã hết số lượng, hoặc không quá nửa.',
    parameters: viVotes,
  },
  COMPOSITION: {
    description: 'Cơ cấu: tái cử, nữ, tuổi, dân tộc, quy hoạch, chuyên môn, lý luận chính trị.',
    parameters: {
      members: 'Danh sách có hàng tiêu đề, hoặc [#All] của một bảng.',
      groups: 'Các nhóm cần lấy, theo thứ tự. Bỏ trống: mọi nhóm có cột trong danh sách.',
      asOf: 'Ngày tính tuổi. Bỏ trống: không có nhóm tuổi.',
      young: 'Trẻ là dưới tuổi này. Bỏ trống: 35.',
    },
  },
} as const;

const enPapers: TextsOf<typeof viPapers> = {
  ballots: 'A row per paper, or per pile of identical papers, and a column per name.',
  seats: 'How many are to be elected. Left out: as many as there are names.',
  form: '"cross", "struck" or "agree". Left out: cross when seats are fewer than names, else agree.',
  counts: 'How many papers each row stands for. Blank: 1.',
  conclusions: 'What the committee decided about each row: blank, "valid", "undecided", or why it is invalid.',
};

const enVotes: TextsOf<typeof viVotes> = {
  votes: 'The votes of each name: a row, a column or a block.',
  base: 'The number of people that "more than half" is measured on.',
  seats: 'How many are to be elected. Left out: no limit.',
  rule: '"majority", or "runoff" for the vote after a tie. Left out: majority.',
};

const en: TextsOf<typeof vi> = {
  TALLY: {
    description: 'Counts ballots: a row per name with votes, against and uncounted. Without arguments it counts the contest that is open in the pane.',
    parameters: { ...enPapers, names: 'The names, in the order of the columns.' },
  },
  VALIDITY: {
    description: 'Says of each paper whether it is valid: empty when it is, else the code and the reason.',
    parameters: enPapers,
  },
  BALLOTS: {
    description: 'Counts the papers: collected, valid, invalid, and how many are invalid for each reason.',
    parameters: enPapers,
  },
  BASE: {
    description: 'The number of people that "more than half" is measured on: convoked minus the deductions.',
    parameters: {
      convoked: 'How many official members or delegates were convoked.',
      deductions: 'Who is not counted, by the election regulation: a cell or a range of numbers.',
    },
  },
  NEEDED: {
    description: 'The fewest votes that are more than half of the base.',
    parameters: { base: enVotes.base },
  },
  SHARE: {
    description: 'A share as minutes print it: count/total, rounded half up to decimals of a percent.',
    parameters: {
      count: 'How many of them.',
      total: 'How many in all.',
      digits: 'Decimals of the percent, 0 to 10. Left out: 2.',
    },
  },
  PASSED: {
    description: 'TRUE where the votes elect: more than half of the base, the highest first, up to the seats.',
    parameters: enVotes,
  },
  OUTCOME: {
    description: 'Says what the votes mean for each name: elected, tied, over half with the seats full, or not over half.',
    parameters: enVotes,
  },
  COMPOSITION: {
    description: 'What a body is made of: re-elected, women, age, ethnic groups, planning list, education, political theory.',
    parameters: {
      members: "The roster with its header row, or a table's [#All].",
      groups: 'Which groups, in which order. Left out: all whose columns exist.',
      asOf: 'The day at which ages are taken. Left out: no age group.',
      young: 'Young is below this age. Left out: 35.',
    },
  },
};

/** What Excel shows of each worksheet function and its arguments while a formula is typed. */
export const FUNCTION_TEXTS: Catalogue<TextsOf<typeof vi>> = { vi, en };
