import type { TextsOf } from './language';

/** What each reason of an invalid paper means, and what to do with the paper, by code: for the page of the docs. */
const vi = {
  'P.01': {
    explanation: 'Phiếu không có dấu, chữ ký hoặc mẫu của ban kiểm phiếu.',
    action: 'Đối chiếu với mẫu phiếu đã phát; để riêng phiếu này và ghi vào biên bản.',
  },
  'P.02': {
    explanation: 'Số người được chọn nhiều hơn số lượng cần bầu, kể cả phiếu không gạch tên ai.',
    action: 'Đếm lại số tên không bị gạch trên phiếu.',
  },
  'P.03': {
    explanation: 'Tất cả các tên đều bị gạch, hoặc không người nào được đồng ý.',
    action: 'Kiểm tra lại phiếu. Phiếu có nhiều tên mà tất cả đều không đồng ý thì ban kiểm phiếu có thể kết luận là hợp lệ.',
  },
  'P.04': {
    explanation: 'Phiếu bầu một người được đánh dấu cả ô Đồng ý và ô Không đồng ý.',
    action: 'Kiểm tra lại hai ô trên phiếu.',
  },
  'P.05': {
    explanation: 'Phiếu bầu một người không được đánh dấu ở ô Đồng ý và ô Không đồng ý.',
    action: 'Kiểm tra lại phiếu. Quy định này được suy ra, chưa đối chiếu nguyên văn; ban kiểm phiếu có thể kết luận khác.',
  },
  'P.06': {
    explanation: 'Phiếu ghi thêm tên người không có trong danh sách bầu cử.',
    action: 'Để riêng phiếu này và ghi vào biên bản.',
  },
  'P.07': {
    explanation: 'Phiếu có dấu hiệu để nhận ra người bầu, hoặc được viết bằng nhiều loại mực.',
    action: 'Để riêng phiếu này và ghi vào biên bản.',
  },
  'P.08': {
    explanation: 'Phiếu có chữ ký hoặc có chữ viết thêm.',
    action: 'Để riêng phiếu này và ghi vào biên bản.',
  },
  'P.09': {
    explanation: 'Trường hợp quy chế không nêu, do ban kiểm phiếu xem xét và kết luận, ví dụ tên chỉ bị gạch một phần.',
    action: 'Ghi rõ lý do kết luận; lý do được đưa vào biên bản và nhật ký.',
  },
} as const;

const en: TextsOf<typeof vi> = {
  'P.01': {
    explanation: 'The paper lacks the counting committee’s stamp, signature or form.',
    action: 'Compare it with the paper that was issued; set it aside and record it in the minutes.',
  },
  'P.02': {
    explanation: 'More people are chosen than are to be elected; a paper with nobody crossed out is one of these.',
    action: 'Count again the names that are not crossed out.',
  },
  'P.03': {
    explanation: 'Every name is crossed out, or nobody is agreed to.',
    action: 'Look at the paper again. Where several names are all disagreed with, the committee may conclude that it is valid.',
  },
  'P.04': {
    explanation: 'On a paper with one name both Agree and Disagree are marked.',
    action: 'Look at the two boxes again.',
  },
  'P.05': {
    explanation: 'On a paper with one name neither Agree nor Disagree is marked.',
    action: 'Look at the paper again. This rule is inferred, its wording has not been compared; the committee may conclude otherwise.',
  },
  'P.06': {
    explanation: 'Somebody who is not on the list was written on the paper.',
    action: 'Set the paper aside and record it in the minutes.',
  },
  'P.07': {
    explanation: 'The paper carries a mark by which the voter could be known, or several inks.',
    action: 'Set the paper aside and record it in the minutes.',
  },
  'P.08': {
    explanation: 'The paper is signed, or something was added in writing.',
    action: 'Set the paper aside and record it in the minutes.',
  },
  'P.09': {
    explanation: 'A case that the regulation does not name and the committee concludes on, such as a name crossed out in part.',
    action: 'State the reason; it goes into the minutes and the log.',
  },
};

export const reasonDetails = { vi, en };
