import type { TextsOf } from './language';

/** The figures that a unit reports, in running text. */
const vi = {
  members: 'số cấp ủy viên',
  reelected: 'tái cử',
  first: 'lần đầu',
  women: 'nữ',
  young: 'trẻ',
  secretary: 'số bí thư',
  secretaryIsHead: 'số bí thư là người đứng đầu',
  deputies: 'số phó bí thư',
} as const;

const en: TextsOf<typeof vi> = {
  members: 'the number of committee members',
  reelected: 're-elected',
  first: 'first time',
  women: 'women',
  young: 'young',
  secretary: 'the number of secretaries',
  secretaryIsHead: 'the number of secretaries who head their organisation',
  deputies: 'the number of deputies',
};

export const unitTexts = { vi, en };
