import type { BallotRules, Conclusion } from '../../election/ballot';
import type { StoredBallot } from '../../workbook/state';
import { freshDesk, type Desk } from './desk';
import { freshPaper, openedPaper, touch, type Keying, type Paper } from './paper';

/** A half-typed paper as the session keeps it: what was done to it, not its marks, so that a key on a list of 220 names writes a few bytes. A clicked name is kept as −1 − index. */
interface PaperDraft {
  readonly touches: readonly number[];
  readonly digits: string;
  readonly count: number;
  readonly conclusion: Conclusion | null;
}

/** The desk as the session keeps it. `list` tells the list of names; `saving`: so many rows were there when the paper at hand was handed to the workbook, null when it was not. */
export interface Draft {
  readonly list: number;
  readonly keying: Keying;
  readonly saving: number | null;
  readonly paper: PaperDraft;
  readonly editing: { readonly number: number; readonly aside: PaperDraft } | null;
}

/** What to keep of a desk. */
export function draftOf({ paper, editing, keying }: Desk, list: number, saving: number | null = null): Draft {
  return { list, keying, saving, paper: paperDraft(paper), editing: editing === null ? null : { number: editing.number, aside: paperDraft(editing.aside) } };
}

/** The desk that was kept; null when it belongs to another list. A paper that was being saved and is among the papers is not offered again; an opened one that is gone gives way to the fresh one that waited. */
export function deskOf(draft: Draft | undefined, list: number, { rules, ballots }: { readonly rules: BallotRules; readonly ballots: readonly StoredBallot[] }): Desk | null {
  if (draft?.list !== list) return null;
  const { keying, editing, saving } = draft;
  const desk = freshDesk(rules, keying);
  const blank = freshPaper(rules, keying);
  if (editing === null) return saving !== null && ballots.length > saving ? desk : { ...desk, paper: redrawn(blank, draft.paper, rules) };
  const aside = redrawn(blank, editing.aside, rules);
  const opened = ballots.find(({ number }) => number === editing.number);
  if (opened === undefined || saving !== null) return { ...desk, paper: aside };
  return { ...desk, paper: redrawn(openedPaper(opened), draft.paper, rules), editing: { number: editing.number, aside, from: null } };
}

/** A number for a list of names, its form and its seats: another one for another list. */
export function listMark(text: string): number {
  let mark = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
  return mark;
}

function paperDraft({ touches, digits, count, conclusion }: Paper): PaperDraft {
  return { touches: touches.map(({ index, typed }) => (typed ? index : -1 - index)), digits, count, conclusion };
}

function redrawn(paper: Paper, { touches, digits, count, conclusion }: PaperDraft, { form }: BallotRules): Paper {
  const marked = touches.reduce((drawn, at) => touch(drawn, { index: at < 0 ? -1 - at : at, typed: at >= 0 }, form), paper);
  return { ...marked, digits, count, conclusion };
}
