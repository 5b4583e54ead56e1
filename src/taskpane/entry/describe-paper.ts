import type { Ballot, BallotRules } from '../../election/ballot';
import { validity } from '../../election/validity';
import { fill, type Language } from '../../locale/language';
import { reasonTexts } from '../../locale/ballot-reasons';
import { entryTexts } from '../../locale/pane/entry';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { marksText } from '../../report/paper-text';
import type { Keying } from './paper';

/** How a paper is described: the contest's rules, the language, and which names the typist keys. */
export interface Wording {
  readonly rules: BallotRules;
  readonly language: Language;
  readonly keying?: Keying;
}

/** What stands on a paper, in a few words: "gạch 3, 7", a pile's size, what was concluded, and why it is invalid. */
export function describePaper(ballot: Ballot, { rules, language, keying = 'crossed' }: Wording): string {
  const texts = entrySpecialTexts[language];
  const judged = validity(ballot, rules);
  const parts = [keying === 'chosen' && rules.form === 'cross' ? chosenText(ballot, texts) : marksText(ballot.marks, rules.form, language)];
  if (ballot.count !== 1) parts.push(fill(entryTexts[language].pile, { count: ballot.count }));
  if (ballot.conclusion?.kind === 'valid') parts.push(withNote(texts.validWord, ballot.conclusion.note));
  if (judged.valid === null) parts.push(withNote(texts.undecidedWord, judged.note));
  if (judged.valid === false) parts.push(fill(texts.invalidWord, { code: judged.code, title: judged.note === '' ? reasonTexts[language][judged.code].title : judged.note }));
  return parts.join(' · ');
}

/** The same for the list where most names are crossed out: the chosen ones. */
function chosenText({ marks }: Ballot, texts: (typeof entrySpecialTexts)['vi' | 'en']): string {
  const names = Array.from(marks).flatMap((mark, index) => (mark === 1 ? [index + 1] : [])).join(', ');
  return names === '' ? texts.chosenNone : fill(texts.chosenList, { names });
}

function withNote(word: string, note: string): string {
  return note === '' ? word : `${word}: ${note}`;
}
