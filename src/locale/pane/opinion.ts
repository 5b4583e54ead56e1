import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Sau khi lấy ý kiến',
  chosen: 'Được quá một nửa đồng ý, vào danh sách: {names} người. Đại hội quyết định danh sách bầu cử theo kết quả này.',
  nobodyListed: 'Chưa ai vào danh sách bầu cử.',
  tied: 'Quá nửa nhưng bằng phiếu ở vị trí cuối của danh sách, chưa ai trong số này vào danh sách: {names}. Đại hội quyết định ai được vào.',
  beyond: 'Quá nửa nhưng ít phiếu hơn, không vào danh sách nhiều nhất {seats} người: {names}.',
  nobody: 'Không ai được quá một nửa đồng ý, nên chưa có danh sách bầu cử.',
  make: 'Lập cuộc bầu với {names} người này',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'After the opinion vote',
  chosen: 'Agreed to by more than half and on the list: {names}. The congress settles the voting list by this result.',
  nobodyListed: 'Nobody is on the voting list yet.',
  tied: 'Over half but tied across the last place of the list, so none of these is on it: {names}. The congress says who is.',
  beyond: 'Over half but with fewer votes, so not on the list of at most {seats}: {names}.',
  nobody: 'Nobody has more than half, so there is no voting list yet.',
  make: 'Set up the vote with these {names}',
};

/** Texts of what follows an opinion vote. */
export const opinionTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
