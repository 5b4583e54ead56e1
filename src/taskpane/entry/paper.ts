import type { BallotRules, Conclusion, Form, Mark } from '../../election/ballot';
import type { BallotEntry, StoredBallot } from '../../workbook/state';

/** What the typist is doing with the paper at hand: marking it; asked to confirm an invalid one; choosing a reason; writing its note; typing the size of a pile. */
export type Stage = 'marking' | 'confirm' | 'reason' | 'note' | 'count';

/** A mark that was changed, so that Backspace can take it back; a clicked one leaves no digits behind. */
export interface Touch {
  readonly index: number;
  readonly typed: boolean;
}

/** The paper at hand, not saved yet. `digits` are those of a number that is not complete; `countText` is the pile's size as typed. */
export interface Paper {
  readonly marks: readonly Mark[];
  readonly touches: readonly Touch[];
  readonly digits: string;
  readonly count: number;
  readonly countText: string;
  readonly conclusion: Conclusion | null;
  readonly stage: Stage;
}

/** A paper as it is handed to the typist: nobody crossed out, or everybody agreed to. */
export function freshPaper(rules: BallotRules): Paper {
  return { marks: Array.from({ length: rules.names }, (): Mark => 1), touches: [], digits: '', count: 1, countText: '', conclusion: null, stage: 'marking' };
}

/** An earlier paper, opened to be changed. */
export function openedPaper(ballot: StoredBallot): Paper {
  return { marks: Array.from(ballot.marks), touches: [], digits: '', count: ballot.count, countText: '', conclusion: ballot.conclusion, stage: 'marking' };
}

/** How many digits a number of this paper has: 1 up to nine names, 2 up to 99, 3 beyond. */
export function digitsFor(names: number): number {
  return String(names).length;
}

/** Gives a name its next mark. A conclusion "valid" was about the marks before, so it goes. */
export function touch(paper: Paper, touched: Touch, form: Form): Paper {
  return { ...withMark(paper, touched.index, NEXT[form]), touches: [...paper.touches, touched], conclusion: paper.conclusion?.kind === 'valid' ? null : paper.conclusion, stage: 'marking' };
}

/** Takes back the last digit: of the number being typed, else of the last number, whose mark goes back with it. */
export function takeBack(paper: Paper, form: Form): Paper {
  if (paper.digits !== '') return { ...paper, digits: paper.digits.slice(0, -1) };
  const last = paper.touches.at(-1);
  if (last === undefined) return paper;
  const number = String(last.index + 1).padStart(digitsFor(paper.marks.length), '0');
  return { ...withMark(paper, last.index, PREVIOUS[form]), touches: paper.touches.slice(0, -1), digits: last.typed ? number.slice(0, -1) : '' };
}

/** The paper as the workbook keeps it. */
export function entryOf({ marks, count, conclusion }: Paper): BallotEntry {
  return { marks, count, conclusion };
}

/** Has the typist begun with this paper? */
export function isTouched(paper: Paper): boolean {
  return paper.touches.length > 0 || paper.digits !== '' || paper.conclusion !== null || paper.count !== 1;
}

/** On a cross paper a name is crossed out or not; boxes go round: agree, disagree, both, neither. */
const NEXT: Readonly<Record<Form, Readonly<Record<Mark, Mark>>>> = {
  cross: { 0: 1, 1: 0, 2: 0, 3: 0 },
  agree: { 1: 0, 0: 2, 2: 3, 3: 1 },
};
const PREVIOUS: Readonly<Record<Form, Readonly<Record<Mark, Mark>>>> = {
  cross: NEXT.cross,
  agree: { 0: 1, 2: 0, 3: 2, 1: 3 },
};

function withMark(paper: Paper, index: number, change: Readonly<Record<Mark, Mark>>): Paper {
  const mark = paper.marks[index];
  if (mark === undefined) return paper;
  const marks = [...paper.marks];
  marks[index] = change[mark];
  return { ...paper, marks };
}
