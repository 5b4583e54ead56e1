import type { Language } from '../locale/language';

/** A whole number for running text, its thousands apart as the language writes them, whatever the computer's settings: 1.030 in Vietnamese, 1,030 in English. */
export function wholeText(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',');
}
