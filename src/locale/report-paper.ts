import type { Catalogue, TextsOf } from './language';

const vi = {
  struckList: 'gạch {names}',
  struckNone: 'không gạch ai',
  disagreeList: 'không đồng ý {names}',
  bothList: 'cả hai ô {names}',
  neitherList: 'bỏ trống {names}',
  agreeAll: 'đồng ý tất cả',
  pile: '×{count}',
} as const;

const en: TextsOf<typeof vi> = {
  struckList: 'crossed out {names}',
  struckNone: 'nobody crossed out',
  disagreeList: 'disagree {names}',
  bothList: 'both boxes {names}',
  neitherList: 'neither box {names}',
  agreeAll: 'agree to all',
  pile: '×{count}',
};

/** What stands on a paper, in the pane and in the diary alike. */
export const paperTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
