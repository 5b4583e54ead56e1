/** What a cell holds after something was entered: a value, a formula, or (null) nothing. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly forced: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'refused'; readonly reason: string };

export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA',
]);

const TEXT_FORMAT = '@';

/** What Excel makes of a value written to a cell of that number format: text cells keep text, "=" begins a formula, "12" is a number; a leading apostrophe is swallowed. */
export function readEntry(value: unknown, format: string): Entry {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'number') {
    return format === TEXT_FORMAT ? { kind: 'text', text: String(value), forced: true } : { kind: 'number', number: value };
  }
  if (typeof value === 'boolean') {
    return format === TEXT_FORMAT ? { kind: 'text', text: String(value).toUpperCase(), forced: true } : { kind: 'truth', truth: value };
  }
  const text = String(value);
  if (format === TEXT_FORMAT) return { kind: 'text', text: text.replace(/^'/, ''), forced: true };
  return readTyped(text);
}

function readTyped(text: string): Entry {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), forced: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const typed = readNumber(text) ?? readDate(text);
  if (typed !== null) return typed;
  if (/^true$/i.test(text)) return { kind: 'truth', truth: true };
  if (/^false$/i.test(text)) return { kind: 'truth', truth: false };
  if (ERROR_VALUES.has(text.toUpperCase())) return { kind: 'error', error: text.toUpperCase() };
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  if (/^@./.test(text)) return { kind: 'refused', reason: 'That function is not valid.' };
  return { kind: 'text', text, forced: false };
}

const NUMBER = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(\s*%)?\s*$/;

function readNumber(text: string): Entry | null {
  const match = NUMBER.exec(text);
  if (match === null || (match[2] === undefined && (match[3] ?? '.').length < 2)) return null;
  const [, sign, whole = '', fraction = '', exponent, percent] = match;
  const number = Number(`${sign}${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(number)) return null;
  if (percent !== undefined) return { kind: 'number', number: number / 100, format: fraction.length > 1 ? '0.00%' : '0%' };
  return { kind: 'number', number };
}

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const LOCAL_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Dates as a Vietnamese Excel reads them: day/month/year, and ISO. */
function readDate(text: string): Entry | null {
  const iso = ISO_DATE.exec(text);
  const local = LOCAL_DATE.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : null;
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return { kind: 'number', number: date.getTime() / 86_400_000 + 25_569, format: 'dd/mm/yyyy' };
}
