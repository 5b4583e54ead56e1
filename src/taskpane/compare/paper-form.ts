import type { BallotRules, Conclusion, Mark, ReasonCode } from '../../election/ballot';
import type { PaperContent } from '../../election/comparison';
import { fill, type Language } from '../../locale/language';
import { settleTexts } from '../../locale/pane/settle';

/** What the paper in hand says, as it is typed: the numbers crossed out or disagreed with, those with both boxes, those with neither; 0 in the first of them says that there are none. */
export interface PaperForm {
  readonly struck: string;
  readonly both: string;
  readonly blank: string;
  readonly conclusion: 'rules' | 'valid' | ReasonCode;
  readonly note: string;
}

export const EMPTY_PAPER: PaperForm = { struck: '', both: '', blank: '', conclusion: 'rules', note: '' };

/** The lists of numbers that a paper of this form is written with. */
export function listsOf(form: BallotRules['form']): readonly ('struck' | 'both' | 'blank')[] {
  return form === 'cross' ? ['struck'] : ['struck', 'both', 'blank'];
}

/** What is wrong with the fields, by field; empty when they say what the paper says. */
export function problemsOf(form: PaperForm, rules: BallotRules, language: Language): Readonly<Partial<Record<keyof PaperForm, string>>> {
  const texts = settleTexts[language];
  const problems: Partial<Record<keyof PaperForm, string>> = {};
  const seen = new Set<number>();
  for (const list of listsOf(rules.form)) {
    for (const text of numbersOf(form, list)) {
      const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
      const problem = number === 0 ? fill(texts.notNumber, { text })
        : number > rules.names ? fill(texts.noSuchName, { number, names: rules.names })
          : seen.has(number) ? fill(texts.twice, { number }) : null;
      if (problem !== null) problems[list] ??= problem;
      seen.add(number);
    }
  }
  // A conclusion that no rule explains needs its reason, for the minutes.
  if (form.conclusion === 'P.09' && form.note.trim() === '') problems.note = texts.needNote;
  return problems;
}

/** The paper that the fields say; null while something is wrong with them, or nothing has been said: an empty field is no paper. */
export function paperOf(form: PaperForm, rules: BallotRules): PaperContent | null {
  if (Object.keys(problemsOf(form, rules, 'vi')).length > 0) return null;
  if (form.conclusion === 'rules' && listsOf(rules.form).every((list) => words(form[list]).length === 0)) return null;
  const marks = Array.from({ length: rules.names }, (): Mark => 1);
  const meant: Readonly<Record<'struck' | 'both' | 'blank', Mark>> = { struck: 0, both: 2, blank: 3 };
  for (const list of listsOf(rules.form)) for (const text of numbersOf(form, list)) marks[Number(text) - 1] = meant[list];
  return { marks, conclusion: conclusionOf(form) };
}

function conclusionOf({ conclusion, note }: PaperForm): Conclusion | null {
  if (conclusion === 'rules') return null;
  return conclusion === 'valid' ? { kind: 'valid', note: note.trim() } : { kind: 'invalid', reason: conclusion, note: note.trim() };
}

/** The numbers of a list; a single nought in the first one says that it has none. */
function numbersOf(form: PaperForm, list: 'struck' | 'both' | 'blank'): readonly string[] {
  const typed = words(form[list]);
  return list === 'struck' && typed.length === 1 && /^0+$/.test(typed[0]!) ? [] : typed;
}

/** Numbers may stand apart by blanks, commas, semicolons or stops. */
function words(text: string): readonly string[] {
  return text.split(/[\s,;.]+/).filter((word) => word !== '');
}
