import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Sau khi lấy ý kiến',
  chosen: 'Được quá một nửa đồng ý: {names} người. Đại hội quyết định danh sách bầu cử theo kết quả này.',
  nobody: 'Không ai được quá một nửa đồng ý, nên chưa có danh sách bầu cử.',
  make: 'Lập cuộc bầu với {names} người này',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'After the opinion vote',
  chosen: 'More than half agree to {names} of the list. The congress settles the voting list by this result.',
  nobody: 'Nobody has more than half, so there is no voting list yet.',
  make: 'Set up the vote with these {names}',
};

/** Texts of what follows an opinion vote. */
export const opinionTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
