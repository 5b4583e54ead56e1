import { formWords, markWords, ruleWords } from '../locale/vocabulary';
import type { Form, Mark } from './ballot';

/** How the marks of a sheet are meant: `struck` is the cross paper in a sheet whose marks stand for the crossed-out names. */
export type MarkForm = 'cross' | 'struck' | 'agree';

/** Which mark does this cell hold? Text, number, truth value or nothing, as FUNCTIONS.md lists them; null when it is none. */
export function readMark(cell: unknown, form: MarkForm): Mark | null {
  return MARKS[form].get(wordOf(cell)) ?? null;
}

/** Which form does this cell name ("cross", "gạch", "struck", "x gạch", "agree", "đồng ý")? null when it names none. */
export function readForm(cell: unknown): MarkForm | null {
  return FORMS.get(wordOf(cell)) ?? null;
}

/** Which rule of election does this cell name ("majority", "runoff")? null when it names none. */
export function readRule(cell: unknown): 'majority' | 'runoff' | null {
  return RULES.get(wordOf(cell)) ?? null;
}

/** Which paper does a sheet of this form record? */
export function paperForm(form: MarkForm): Form {
  return form === 'agree' ? 'agree' : 'cross';
}

/** Is there nothing in this cell? Blanks count as nothing. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell as it is compared with the vocabulary; what can be no word becomes a text that no list holds. */
function wordOf(cell: unknown): string {
  switch (typeof cell) {
    case 'string':
      // U+FE0F only asks for the colourful drawing of a tick.
      return cell.normalize('NFC').replace(/\uFE0F/g, '').trim().toLowerCase();
    case 'number':
    case 'boolean':
      return String(cell);
    default:
      return cell === null || cell === undefined ? '' : '\0';
  }
}

const FORMS = invert<MarkForm>(formWords);
const RULES = invert<'majority' | 'runoff'>(ruleWords);
const MARKS: Readonly<Record<MarkForm, ReadonlyMap<string, Mark>>> = {
  cross: marksOf(markWords.cross),
  struck: marksOf(markWords.struck),
  agree: marksOf(markWords.agree),
};

function marksOf(words: Readonly<Record<number, readonly string[]>>): ReadonlyMap<string, Mark> {
  return new Map(Object.entries(words).flatMap(([mark, list]) => list.map((word) => [word, Number(mark) as Mark] as const)));
}

function invert<Key extends string>(words: Readonly<Record<Key, readonly string[]>>): ReadonlyMap<string, Key> {
  const entries = Object.entries(words) as [Key, readonly string[]][];
  return new Map(entries.flatMap(([key, list]) => list.map((word) => [word, key] as const)));
}
