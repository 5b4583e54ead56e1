import type { Finding } from './finding';

/** Limits of a number field, both included, and its name for the finding. */
export interface WholeNumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly field?: string;
}

/**
 * The whole number in a field, or the finding F.901. Plain digits, blanks around them allowed. "1.587" and "1,587" are refused, because one of
 * them is a thousand and the other a fraction, depending on the country; so are signs, exponents and truth values.
 */
export function readWholeNumber(value: unknown, limits: WholeNumberLimits = {}): number | Finding {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = limits;
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= min && number <= max) return number;
  const text = value === null || value === undefined ? '' : String(value);
  return {
    code: 'F.901',
    where: { text, ...(limits.field !== undefined && { field: limits.field }) },
    data: { case: limitCase(number, text, min), text, min, max },
  };
}

function limitCase(number: unknown, text: string, min: number): string {
  if (text.trim() === '') return 'empty';
  if (typeof number !== 'number' || !Number.isInteger(number)) return 'notWhole';
  return number < min ? 'tooSmall' : 'tooLarge';
}
