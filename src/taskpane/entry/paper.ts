import type { BallotRules, Conclusion, Form, Mark } from '../../election/ballot';
import type { BallotEntry, StoredBallot } from '../../workbook/state';

/** What the typist is doing with the paper at hand: marking it; asked to confirm an invalid one; choosing a reason; writing a note; typing the size of a pile; asked whether an opened one is to go. */
export type Stage = 'marking' | 'confirm' | 'reason' | 'note' | 'count' | 'remove';

/** Which names are keyed on a cross paper: the crossed out ones, or – where most are crossed out – the chosen ones. */
export type Keying = 'crossed' | 'chosen';

/** A mark that was changed, so that Backspace can take it back; a clicked one leaves no digits behind. */
export interface Touch {
  readonly index: number;
  readonly typed: boolean;
}

/** The paper at hand, not saved yet. `digits` are those of a number that is not complete; `countText` is the pile's size as typed; `concluding` waits for its note, of which `note` is written. */
export interface Paper {
  readonly marks: readonly Mark[];
  readonly touches: readonly Touch[];
  readonly digits: string;
  readonly count: number;
  readonly countText: string;
  readonly conclusion: Conclusion | null;
  readonly concluding: Conclusion | null;
  readonly note: string;
  readonly stage: Stage;
}

/** A paper as it is handed to the typist: nobody crossed out – everybody, where the chosen are keyed –, or everybody agreed to. */
export function freshPaper({ form, names }: BallotRules, keying: Keying = 'crossed'): Paper {
  const mark: Mark = form === 'cross' && keying === 'chosen' ? 0 : 1;
  return paperWith(Array.from({ length: names }, (): Mark => mark), 1, null);
}

/** An earlier paper, opened to be changed. */
export function openedPaper({ marks, count, conclusion }: StoredBallot): Paper {
  return paperWith(Array.from(marks), count, conclusion);
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

/** Has the typist begun with this fresh paper? */
export function isTouched(paper: Paper): boolean {
  return isMarked(paper) || paper.conclusion !== null || paper.count !== 1;
}

/** Has the typist marked anything on this paper, an opened one included? */
export function isMarked({ touches, digits }: Paper): boolean {
  return touches.length > 0 || digits !== '';
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

function paperWith(marks: readonly Mark[], count: number, conclusion: Conclusion | null): Paper {
  return { marks, touches: [], digits: '', count, countText: '', conclusion, concluding: null, note: '', stage: 'marking' };
}

function withMark(paper: Paper, index: number, change: Readonly<Record<Mark, Mark>>): Paper {
  const mark = paper.marks[index];
  if (mark === undefined) return paper;
  const marks = [...paper.marks];
  marks[index] = change[mark];
  return { ...paper, marks };
}
