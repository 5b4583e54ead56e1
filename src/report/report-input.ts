import type { ContestResult } from '../election/contest-result';
import type { Outcome } from '../election/outcome';
import type { Language } from '../locale/language';
import { outcomeTexts } from '../locale/outcomes';
import { reportTexts } from '../locale/report';

/** What every sheet of a contest is made from. */
export interface ReportInput {
  readonly result: ContestResult;
  readonly language: Language;
  /** When the sheets are written, local time: '2025-05-20T10:15'. */
  readonly writtenAt: string;
  /** The last hash of the log, '' when it is empty. */
  readonly logHead: string;
  /** When the minutes were closed, '10:45'; left out, the place is left blank to be filled in by hand. */
  readonly closedAt?: string;
}

/** Is this a vote that only asks for an opinion and elects nobody? */
export function isOpinion({ contest }: ContestResult): boolean {
  return contest.kind === 'opinion' || contest.office === 'opinion';
}

/** What is said of a candidate with this outcome; an opinion vote elects nobody. */
export function outcomeText(outcome: Outcome, { result, language }: Pick<ReportInput, 'result' | 'language'>): string {
  return (isOpinion(result) ? reportTexts[language].opinionOutcomes : outcomeTexts[language])[outcome];
}
