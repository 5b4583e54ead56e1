import type { TextsOf } from './language';

/** The pieces of a place, from the largest to the smallest. */
const viPlaces = {
  sheet: 'trang {sheet}', row: 'hàng {row}', column: 'cột {column}', cell: 'ô {cell}',
} as const;

const enPlaces: TextsOf<typeof viPlaces> = {
  sheet: 'sheet {sheet}', row: 'row {row}', column: 'column {column}', cell: 'cell {cell}',
};

/** Names of fields. */
const viFields = {
  seats: 'Số lượng cần bầu', names: 'Danh sách', count: 'Số phiếu', convoked: 'Triệu tập', present: 'Có mặt', issued: 'Phát ra', collected: 'Thu về',
  votes: 'Số phiếu bầu', base: 'Cơ sở tính kết quả', round: 'Lần bầu', copies: 'Số bản', deductions: 'Số được trừ', digits: 'Số chữ số thập phân', total: 'Tổng số',
} as const;

const enFields: TextsOf<typeof viFields> = {
  seats: 'Seats', names: 'List', count: 'Papers', convoked: 'Convoked', present: 'Present', issued: 'Issued', collected: 'Collected',
  votes: 'Votes', base: 'Base', round: 'Round', copies: 'Copies', deductions: 'Deductions', digits: 'Decimals', total: 'Total',
};

export const placeTexts = { vi: viPlaces, en: enPlaces };
export const fieldTexts = { vi: viFields, en: enFields };
