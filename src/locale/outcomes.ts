import type { TextsOf } from './language';

/** What is said of each candidate after a vote. */
const viOutcomes = {
  elected: 'Trúng cử',
  tied: 'Bằng phiếu, bầu lại',
  overSeats: 'Quá nửa, hết số lượng',
  notElected: 'Không quá nửa',
} as const;

const enOutcomes: TextsOf<typeof viOutcomes> = {
  elected: 'Elected',
  tied: 'Tied, vote again',
  overSeats: 'Over half, seats full',
  notElected: 'Not over half',
};

/** What follows a vote that left something open; `none`: by the committee's own conclusion, or because nothing is. */
const viSteps = {
  none: 'Không bầu tiếp.',
  runoff: 'Đoàn chủ tịch lập danh sách những người bằng phiếu để đại hội bầu lại; ai nhiều phiếu hơn thì trúng cử, không cần quá nửa.',
  congressDecides: 'Đại hội quyết định có bầu tiếp hay không.',
  mustContinue: 'Phải bầu tiếp số đại biểu còn thiếu.',
  appointed: 'Bầu chưa có kết quả: cấp ủy cấp trên chỉ định.',
} as const;

const enSteps: TextsOf<typeof viSteps> = {
  none: 'No further vote.',
  runoff: 'The presidium lists the tied people and the congress votes again on them; the higher count is elected and need not exceed half.',
  congressDecides: 'The congress decides whether to vote again.',
  mustContinue: 'The congress must vote again on the delegates still missing.',
  appointed: 'The vote has given no result: the higher committee appoints.',
};

/** Where a contest stands. */
const viStatus = {
  full: 'Bầu đủ',
  partial: 'Chưa bầu đủ',
  none: 'Không ai trúng cử',
  tie: 'Bằng phiếu ở vị trí cuối',
} as const;

const enStatus: TextsOf<typeof viStatus> = {
  full: 'Seats filled',
  partial: 'Seats open',
  none: 'Nobody elected',
  tie: 'Tie across the last seat',
};

export const outcomeTexts = { vi: viOutcomes, en: enOutcomes };
export const nextStepTexts = { vi: viSteps, en: enSteps };
export const statusTexts = { vi: viStatus, en: enStatus };
