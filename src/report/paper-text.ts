import type { Form, Mark } from '../election/ballot';
import { writeConclusion } from '../election/conclusion';
import type { LoggedPaper } from '../election/logged-paper';
import { fill, type Language } from '../locale/language';
import { paperTexts } from '../locale/report-paper';

/** The marks that differ from an untouched paper, by the numbers of their names: "gạch 3, 7", "không gạch ai". */
export function marksText(marks: ArrayLike<Mark>, form: Form, language: Language): string {
  const texts = paperTexts[language];
  const numbers = (mark: Mark): string => Array.from(marks).flatMap((held, index) => (held === mark ? [index + 1] : [])).join(', ');
  const said = (mark: Mark, text: string): readonly string[] => {
    const names = numbers(mark);
    return names === '' ? [] : [fill(text, { names })];
  };
  const parts = form === 'cross' ? said(0, texts.struckList) : [...said(0, texts.disagreeList), ...said(2, texts.bothList), ...said(3, texts.neitherList)];
  return parts.length > 0 ? parts.join(' · ') : form === 'cross' ? texts.struckNone : texts.agreeAll;
}

/** "×20" for a pile of 20 identical papers, nothing for a single one. */
export function pileText(count: number, language: Language): readonly string[] {
  return count === 1 ? [] : [fill(paperTexts[language].pile, { count })];
}

/** A paper as the log tells it, in words: "gạch 3, 7 · ×3 · P.07 …". */
export function loggedPaperText({ marks, count, conclusion }: LoggedPaper, form: Form, language: Language): string {
  return [marksText(marks, form, language), ...pileText(count, language), writeConclusion(conclusion, language)].filter((part) => part !== '').join(' · ');
}
