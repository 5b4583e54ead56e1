import type { Ballot, BallotRules } from '../../election/ballot';
import { writeConclusion } from '../../election/conclusion';
import { validity } from '../../election/validity';
import { fill, type Language } from '../../locale/language';
import { reasonTexts } from '../../locale/findings';
import { entryTexts } from '../../locale/pane/entry';
import { marksText } from '../../report/paper-text';

/** What stands on a paper, in a few words: "gạch 3, 7", a pile's size, and why it is invalid. */
export function describePaper(ballot: Ballot, rules: BallotRules, language: Language): string {
  const texts = entryTexts[language];
  const judged = validity(ballot, rules);
  const parts = [marksText(ballot.marks, rules.form, language)];
  if (ballot.count !== 1) parts.push(fill(texts.pile, { count: ballot.count }));
  if (ballot.conclusion?.kind === 'valid') parts.push(texts.validWord);
  if (judged.valid === null) parts.push(writeConclusion({ kind: 'undecided', note: judged.note }, language));
  if (judged.valid === false) parts.push(fill(texts.invalidWord, { code: judged.code, title: judged.note === '' ? reasonTexts[language][judged.code].title : judged.note }));
  return parts.join(' · ');
}
