import type { Catalogue, TextsOf } from '../language';

const vi = {
  title: 'Đối chiếu số phiếu',
  hint: 'Thống nhất số phiếu trước khi xem kết quả của từng người.',
  issued: 'Số phiếu phát ra',
  collected: 'Số phiếu thu về',
  save: 'Ghi số phiếu',
  saved: 'Đã ghi số phiếu phát ra, thu về.',
  entered: 'Đã nhập',
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ',
  reason: '{code} {title}',
  findings: 'Cần xử lý',
  nothing: 'Các số khớp nhau.',
  confirm: 'Trưởng ban đã xem và xác nhận ({code})',
  agree: 'Thống nhất số phiếu, xem kết quả',
  agreed: 'Đã thống nhất số phiếu.',
  results: 'Sang bước 5: Kết quả',
  blockedErrors: 'Còn lỗi: {codes}. Sửa xong mới xem được kết quả.',
  blockedWarnings: 'Còn lưu ý chưa được xác nhận: {codes}.',
  blockedCounts: 'Chưa điền số phiếu phát ra và thu về.',
} as const;

const en: TextsOf<typeof vi> = {
  title: 'Reconcile the papers',
  hint: 'Agree on the numbers of papers before anybody’s votes are seen.',
  issued: 'Papers issued',
  collected: 'Papers collected',
  save: 'Save the numbers',
  saved: 'The numbers issued and collected are saved.',
  entered: 'Entered',
  valid: 'Valid',
  invalid: 'Invalid',
  reason: '{code} {title}',
  findings: 'To be settled',
  nothing: 'The numbers fit together.',
  confirm: 'The head has seen and confirms this ({code})',
  agree: 'Agree on the numbers, show the result',
  agreed: 'The numbers are agreed.',
  results: 'Go to step 5: Results',
  blockedErrors: 'Errors remain: {codes}. The result is shown once they are mended.',
  blockedWarnings: 'Warnings not confirmed yet: {codes}.',
  blockedCounts: 'The papers issued and collected are not filled in.',
};

/** Texts of the reconciliation. */
export const reconciliationTexts: Catalogue<TextsOf<typeof vi>> = { vi, en };
