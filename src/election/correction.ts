import type { BallotRules, Conclusion, Mark } from './ballot';
import type { EnteredPaper, Side } from './comparison';
import { contentKey, wholeText, type PaperContent } from './paper-content';

/** What becomes of one row of an entry: `number` null is a new row; `after` null: the row goes. */
export interface Correction {
  readonly number: number | null;
  readonly after: { readonly marks: ArrayLike<Mark>; readonly count: number; readonly conclusion: Conclusion | null; readonly batch: string } | null;
}

/** So many papers of a batch: what the entry has (null: nothing) and what stands on the papers (null: there are none). */
export interface Fix {
  readonly batch: string;
  readonly times: number;
  readonly wrong: Side | null;
  readonly right: PaperContent | null;
}

/**
 * What to do to an entry so that `right` stands instead of `wrong`, in the same batch. A pile loses or gains papers by its count; a row that is
 * wrong as a whole is changed where it stands. [] when there is nothing to change, and when the entry no longer has so many of the wrong papers:
 * then nothing may be corrected blindly.
 */
export function correctionsFor(papers: readonly EnteredPaper[], { batch, times, wrong, right }: Fix, rules: BallotRules): readonly Correction[] {
  if (wrong !== null && right !== null && wholeText(wrong.paper) === wholeText(right)) return [];
  const rows = papers.filter((paper) => paper.batch === batch && paper.count > 0);
  const removed = wrong === null ? [] : removals(rows, wrong, times, rules);
  if (removed === null) return [];
  if (right === null) return removed;
  // The row that is wrong as a whole keeps its place for the right papers.
  const free = removed.find(({ after }) => after === null);
  if (free !== undefined) return removed.map((one) => (one === free ? { number: one.number, after: { ...content(right), count: times, batch } } : one));
  return [...removed, addition(rows, right, times, batch)];
}

/** Takes `times` papers like the wrong one out of the batch, the row that was compared first; null when there are not so many. */
function removals(rows: readonly EnteredPaper[], wrong: Side, times: number, rules: BallotRules): readonly Correction[] | null {
  const key = contentKey(wrong.paper, rules);
  const alike = rows.filter((row) => contentKey(row, rules) === key);
  const corrections: Correction[] = [];
  let left = times;
  for (const row of [...alike.filter(({ number }) => number === wrong.number), ...alike.filter(({ number }) => number !== wrong.number)]) {
    if (left === 0) break;
    const taken = Math.min(row.count, left);
    left -= taken;
    corrections.push({ number: row.number, after: taken === row.count ? null : { ...content(row), count: row.count - taken, batch: row.batch } });
  }
  return left > 0 ? null : corrections;
}

/** Papers join a pile that says exactly the same, its note included; else they get a row of their own. */
function addition(rows: readonly EnteredPaper[], right: PaperContent, times: number, batch: string): Correction {
  const pile = rows.find((row) => row.count > 1 && wholeText(row) === wholeText(right));
  if (pile === undefined) return { number: null, after: { ...content(right), count: times, batch } };
  return { number: pile.number, after: { ...content(pile), count: pile.count + times, batch } };
}

function content({ marks, conclusion }: PaperContent): PaperContent {
  return { marks, conclusion };
}
