import { readWholeNumber } from '../../election/whole-number';

/** The whole number of at least `least` that a field's text says; null for anything else, an empty text included. */
export function readWhole(text: string, least = 0): number | null {
  const read = readWholeNumber(text, { min: least });
  return typeof read === 'number' ? read : null;
}
