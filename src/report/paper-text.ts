import type { Form, Mark } from '../election/ballot';
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

/** A paper as the log has it ("0110 ×3 /2 P.07 …"): marks, pile, batch ('' where the log does not tell it), and the conclusion's own words. */
export interface LoggedPaper {
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly batch: string;
  readonly conclusion: string;
}

/** What the log's text says of a paper with that many names; null for any other text. */
export function readLoggedPaper(text: string, names: number): LoggedPaper | null {
  const [, marks = '', count = '1', batch = '', conclusion = ''] = /^([0-3]+)(?: ×(\d+))?(?: \/(\S+))?(?: (.*))?$/s.exec(text) ?? [];
  if (marks.length !== names) return null;
  return { marks: Array.from(marks, (digit) => Number(digit) as Mark), count: Number(count), batch, conclusion };
}

/** The same in words: "gạch 3, 7 · ×3 · P.07 …". */
export function loggedPaperText({ marks, count, conclusion }: LoggedPaper, form: Form, language: Language): string {
  return [marksText(marks, form, language), ...pileText(count, language), ...(conclusion === '' ? [] : [conclusion])].join(' · ');
}
