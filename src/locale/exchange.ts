import type { Catalogue, TextsOf } from './language';

const vi = {
  headings: { name: 'Họ và tên', votes: 'Số phiếu', against: 'Không đồng ý', uncounted: 'Không tính', share: 'Tỷ lệ so với cơ sở', outcome: 'Kết quả' },
} as const;

const en: TextsOf<typeof vi> = {
  headings: { name: 'Name', votes: 'Votes', against: 'Against', uncounted: 'Not counted', share: 'Share of the base', outcome: 'Outcome' },
};

/** Words inside the files that leave the workbook. */
export const exchangeWords: Catalogue<TextsOf<typeof vi>> = { vi, en };
