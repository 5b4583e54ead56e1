import type { TextsOf } from './language';

/** Why a paper is invalid, by code: `title` stands behind the code in lists and minutes. What each reason means is in ballot-reason-details, which the pane does not load. */
const vi = {
  'P.01': { title: 'Không do ban kiểm phiếu phát hành' },
  'P.02': { title: 'Bầu quá số lượng' },
  'P.03': { title: 'Không bầu cho ai' },
  'P.04': { title: 'Đánh dấu cả hai ô' },
  'P.05': { title: 'Không đánh dấu ô nào' },
  'P.06': { title: 'Bầu người ngoài danh sách' },
  'P.07': { title: 'Đánh dấu riêng hoặc dùng nhiều loại mực' },
  'P.08': { title: 'Ký tên hoặc viết thêm' },
  'P.09': { title: 'Trường hợp khác' },
} as const;

const en: TextsOf<typeof vi> = {
  'P.01': { title: 'Not issued by the committee' },
  'P.02': { title: 'Too many chosen' },
  'P.03': { title: 'Nobody chosen' },
  'P.04': { title: 'Both boxes marked' },
  'P.05': { title: 'Neither box marked' },
  'P.06': { title: 'A name outside the list' },
  'P.07': { title: 'Distinguishing mark or several inks' },
  'P.08': { title: 'Signed or written on' },
  'P.09': { title: 'Another case' },
};

export const reasonTexts = { vi, en };
