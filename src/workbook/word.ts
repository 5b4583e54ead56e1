import type { Language } from '../locale/language';
import { formerWords } from '../locale/table-words';
import { tableTexts } from '../locale/tables';

type Words = (typeof tableTexts)['vi']['words'];

/** The word that stands in a table for a key such as the office 'secretary'. */
export function wordFor<K extends keyof Words>(kind: K, key: keyof Words[K], language: Language): string {
  return (tableTexts[language].words[kind] as Record<keyof Words[K], string>)[key];
}

/** The key that a table's cell stands for, in either language; null when it is none of the words. */
export function keyOf<K extends keyof Words>(kind: K, cell: unknown): keyof Words[K] | null {
  const written = String(cell).normalize('NFC').trim().toLowerCase();
  const text = formerWords[written] ?? written;
  for (const language of ['vi', 'en'] as const) {
    for (const [key, word] of Object.entries(tableTexts[language].words[kind])) {
      if (word.toLowerCase() === text || key.toLowerCase() === text) return key as keyof Words[K];
    }
  }
  return null;
}
