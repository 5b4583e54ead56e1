import type { Language } from '../locale/language';
import type { Ballot, Conclusion, Mark } from './ballot';
import { readConclusion, writeConclusion } from './conclusion';

/** What the log says of a paper: its marks as a string of digits, the pile, the batch, the conclusion ("0110 ×3 /2 P.07 …"). A paper without a batch has none there, as in workbooks of the first version. */
export function ballotText(ballot: Ballot & { readonly batch?: string }, language: Language): string {
  const marks = Array.from(ballot.marks).join('');
  const pile = ballot.count === 1 ? '' : ` ×${ballot.count}`;
  const batch = /^\S+$/.test(ballot.batch ?? '') ? ` /${ballot.batch}` : '';
  const conclusion = writeConclusion(ballot.conclusion, language);
  return `${marks}${pile}${batch}${conclusion === '' ? '' : ` ${conclusion}`}`;
}

/** A paper as the log says it; `batch` is null where the log does not tell it. */
export interface LoggedPaper {
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly batch: string | null;
  readonly conclusion: Conclusion | null;
}

/** Reads what `ballotText` wrote, in either language; null for any other text, and for a paper with another number of names than `names`. */
export function readBallotText(text: string, names?: number): LoggedPaper | null {
  const [, marks, count = '1', batch = null, conclusion = ''] = /^([0-3]+)(?: ×(\d+))?(?: \/(\S+))?(?: (.*))?$/s.exec(text) ?? [];
  if (marks === undefined || marks.length !== (names ?? marks.length)) return null;
  return { marks: Array.from(marks, (digit) => Number(digit) as Mark), count: Number(count), batch, conclusion: readConclusion(conclusion) };
}
