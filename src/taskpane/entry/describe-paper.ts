import type { Ballot, BallotRules, Form, Mark } from '../../election/ballot';
import { validity } from '../../election/validity';
import { fill, type Language } from '../../locale/language';
import { reasonTexts } from '../../locale/findings';
import { entryTexts } from '../../locale/pane/entry';

/** What stands on a paper, in a few words: "gạch 3, 7", a pile's size, and why it is invalid. */
export function describePaper(ballot: Ballot, rules: BallotRules, language: Language): string {
  const texts = entryTexts[language];
  const judged = validity(ballot, rules);
  const parts = [describeMarks(ballot.marks, rules.form, language)];
  if (ballot.count !== 1) parts.push(fill(texts.pile, { count: ballot.count }));
  if (ballot.conclusion?.kind === 'valid') parts.push(texts.validWord);
  if (!judged.valid) parts.push(fill(texts.invalidWord, { code: judged.code, title: judged.note === '' ? reasonTexts[language][judged.code].title : judged.note }));
  return parts.join(' · ');
}

/** The marks that differ from an untouched paper, by the numbers of their names. */
export function describeMarks(marks: ArrayLike<Mark>, form: Form, language: Language): string {
  const texts = entryTexts[language];
  const numbers = (mark: Mark): string => Array.from(marks).flatMap((held, index) => (held === mark ? [index + 1] : [])).join(', ');
  const said = (mark: Mark, text: string): readonly string[] => {
    const names = numbers(mark);
    return names === '' ? [] : [fill(text, { names })];
  };
  const parts = form === 'cross' ? said(0, texts.struckList) : [...said(0, texts.disagreeList), ...said(2, texts.bothList), ...said(3, texts.neitherList)];
  return parts.length > 0 ? parts.join(' · ') : form === 'cross' ? texts.struckNone : texts.agreeAll;
}
