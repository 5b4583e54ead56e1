import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Kế hoạch bầu cử',
  folded: 'Kế hoạch bầu cử: xong {done}/{all} chức danh',
  hint: 'Mỗi chức danh bầu riêng, theo thứ tự này. Chọn một dòng, hoặc bấm số của dòng khi con trỏ đang ở trong kế hoạch này, để lập hay mở cuộc bầu.',
  allByCongress: 'Đại hội bầu tất cả.',
  state: {
    waiting: 'chưa đến lượt',
    ready: 'chưa bầu',
    voting: 'đang bầu',
    done: 'đã bầu xong',
    open: 'còn thiếu {open}, chờ quyết định',
    stopped: 'không bầu nữa, thiếu {open}',
    notNeeded: 'không phải bầu',
  },
  decided: 'còn thiếu {open}, sẽ bầu tiếp',
  optional: 'nếu có',
  by: { congress: 'đại hội', conference: 'hội nghị cấp ủy' },
  round: 'Lần {round}: {kind}, {seats} người',
  contestState: { setup: 'chưa nhập phiếu', entry: 'đang nhập', counted: 'cần lập biên bản', written: 'đã lập biên bản' },
  follow: 'Lập cuộc bầu lần {round}: {decision}',
  rulesOf: 'Quy định: {office}',
  rules: 'Quy định',
  listRules: 'Quy định áp dụng cho cuộc bầu này',
  against: 'Cuộc bầu này chưa đúng quy định:',
  followsOf: 'Bầu tiếp theo kết quả của: {contest}.',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'Plan of the elections',
  folded: 'Plan of the elections: {done} of {all} offices done',
  hint: 'Each office has a vote of its own, in this order. Choose a line, or press its number while the focus is in this plan, to set up or open its contest.',
  allByCongress: 'The congress elects all of them.',
  state: {
    waiting: 'not its turn yet',
    ready: 'not voted yet',
    voting: 'vote under way',
    done: 'elected',
    open: 'seats open: {open}, to be decided',
    stopped: 'no further vote, seats open: {open}',
    notNeeded: 'no vote needed',
  },
  decided: 'seats open: {open}, to be voted on again',
  optional: 'if held',
  by: { congress: 'by the congress', conference: 'by its conference' },
  round: 'Vote {round}: {kind}, {seats} to elect',
  contestState: { setup: 'no papers yet', entry: 'entry under way', counted: 'minutes to be written', written: 'minutes written' },
  follow: 'Set up vote {round}: {decision}',
  rulesOf: 'Rules: {office}',
  rules: 'Rules',
  listRules: 'Rules that apply to this contest',
  against: 'This contest does not fit the rules yet:',
  followsOf: 'Follows from the result of: {contest}.',
};

/** Texts of the plan of a congress: its offices in lawful order and how far each is. */
export const planTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
