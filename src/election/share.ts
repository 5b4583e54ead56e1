import type { Language } from '../locale/language';

/**
 * count/total in units of the last printed digit of a percent, rounded half up by integer arithmetic: (56, 501, 2) → 1118n, that
 * is 11.18 %. Whole numbers ≥ 0, total ≥ 1 (RangeError for 0).
 */
export function shareInPercentUnits(count: number, total: number, digits = 2): bigint {
  const whole = 2n * BigInt(total);
  return (2n * BigInt(count) * 100n * 10n ** BigInt(digits) + BigInt(total)) / whole;
}

/** count/total as a percent without the sign, with a decimal comma in Vietnamese: '71,46'. '' when the total is 0 and there is no share. */
export function formatShare(count: number, total: number, language: Language, digits = 2): string {
  if (total === 0) return '';
  const text = shareInPercentUnits(count, total, digits).toString().padStart(digits + 1, '0');
  if (digits === 0) return text;
  return text.slice(0, -digits) + (language === 'vi' ? ',' : '.') + text.slice(-digits);
}

/** count/total as a fraction of 1, rounded half up to `digits` decimals of a percent: share(56, 501) = 0.1118. total ≥ 1. */
export function share(count: number, total: number, digits = 2): number {
  return Number(shareInPercentUnits(count, total, digits)) / (100 * 10 ** digits);
}
