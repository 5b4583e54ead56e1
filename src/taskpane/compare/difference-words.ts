import type { BallotRules } from '../../election/ballot';
import type { Difference, PaperContent } from '../../election/comparison';
import { validity } from '../../election/validity';
import { reasonTexts } from '../../locale/ballot-reasons';
import { fill, type Language } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { settleTexts } from '../../locale/pane/settle';
import { marksText } from '../../report/paper-text';

/** In which language and by which rules a paper is described. */
export interface Telling {
  readonly rules: BallotRules;
  readonly language: Language;
}

/** Where a difference is: its batch and, where both desks entered single papers, the number on the paper. */
export function placeText({ batch, paper, times }: Difference, language: Language): string {
  const texts = compareTexts[language];
  const place = paper === null ? fill(texts.placePile, { batch }) : fill(texts.place, { batch, paper });
  return times > 1 ? `${place}, ${fill(texts.times, { times })}` : place;
}

/** What an entry says of a paper, without saying whose it is: the marks, and what was or must be concluded. null: that it has no such paper. */
export function contentText(paper: PaperContent | null, { rules, language }: Telling): string {
  if (paper === null) return compareTexts[language].absent;
  const marks = marksText(paper.marks, rules.form, language);
  if (paper.conclusion?.kind === 'valid') return joined(marks, settleTexts[language].valid, paper.conclusion.note);
  const judged = validity({ ...paper, count: 1 }, rules);
  const { row } = compareTexts[language];
  if (judged.valid === true) return marks;
  if (judged.valid === null) return joined(marks, row.undecided, judged.note);
  return joined(marks, `${row.invalid} ${judged.code} ${reasonTexts[language][judged.code].title}`, judged.note);
}

function joined(marks: string, verdict: string, note: string): string {
  const said = `${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`;
  return `${marks} · ${note === '' ? said : `${said}: ${note}`}`;
}
