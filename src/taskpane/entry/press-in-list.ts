import { paperNumbers } from '../../election/batch';
import type { StoredBallot } from '../../workbook/state';
import { complain, leaveOpened, marking, stay, type Desk, type Key, type Pressed, type Setting, type View } from './desk';
import { openedPaper } from './paper';

/** How many papers a page key moves by. */
export const PAGE = 6;

type PapersView = View & { readonly kind: 'papers' };
type BatchesView = View & { readonly kind: 'batches' };
type Move = (Key & { readonly kind: 'move' })['by'];

/** The papers that a list shows: all, or those that wait for the committee's conclusion. */
export function papersShown(ballots: readonly StoredBallot[], waiting: boolean): readonly StoredBallot[] {
  return waiting ? ballots.filter(({ conclusion }) => conclusion?.kind === 'undecided') : ballots;
}

/** The batches that papers lie in, in the order they were begun. */
export function batchesOf(ballots: readonly StoredBallot[]): readonly string[] {
  return [...new Set(ballots.map(({ batch }) => batch))];
}

/** A key while the list of earlier papers is open: moves, opens or removes a paper, finds one by its number, shows only what waits, or shuts the list. */
export function pressInPapers(desk: Desk, view: PapersView, key: Key, setting: Setting): Pressed {
  const shown = papersShown(setting.ballots, view.waiting);
  const at = (place: number): Pressed => stay({ ...desk, view: { ...view, at: place, digits: '' } });
  switch (key.kind) {
    // Down from the last paper goes on to the paper at hand.
    case 'move': return key.by === 'down' && view.at >= shown.length - 1 ? stay(shut(desk)) : at(moved(view.at, key.by, shown.length));
    case 'digit': return findPaper(desk, view, view.digits + key.digit, setting);
    case 'backspace': return stay({ ...desk, view: { ...view, digits: view.digits.slice(0, -1) } });
    case 'enter': return stay(openAt(desk, view.at, setting));
    case 'remove': return stay(marking(openAt(desk, view.at, setting), { stage: 'remove' }));
    case 'setAside': return showWaiting(desk, view, setting);
    case 'batches': return stay(openBatches(desk, setting));
    case 'undo':
    case 'redo': return { desk: shut(desk), act: { kind: key.kind } };
    case 'escape': return stay(view.digits === '' ? shut(desk) : { ...desk, view: { ...view, digits: '' } });
    default: return stay(desk);
  }
}

/** A key while the batches are shown: moves, goes to the papers of a batch, or shuts the list. */
export function pressInBatches(desk: Desk, view: BatchesView, key: Key, setting: Setting): Pressed {
  const batches = batchesOf(setting.ballots);
  switch (key.kind) {
    case 'move': return key.by === 'down' && view.at >= batches.length - 1 ? stay(shut(desk)) : stay({ ...desk, view: { ...view, at: moved(view.at, key.by, batches.length) } });
    case 'enter': return stay(openBatch(desk, view.at, setting));
    case 'escape':
    case 'batches': return stay(shut(desk));
    default: return stay(desk);
  }
}

/** Opens the list at the last paper, or at the one that is being changed. */
export function openList(desk: Desk, { ballots }: Setting): Desk {
  if (ballots.length === 0) return desk;
  const { editing } = desk;
  const at = editing === null ? ballots.length - 1 : Math.max(0, ballots.findIndex(({ number }) => number === editing.number));
  return { ...leaveOpened(desk), view: { kind: 'papers', at, waiting: false, digits: '' } };
}

/** Shows the batches, beginning at the last one. */
export function openBatches(desk: Desk, { ballots }: Setting): Desk {
  if (ballots.length === 0) return desk;
  return { ...leaveOpened(desk), view: { kind: 'batches', at: batchesOf(ballots).length - 1 } };
}

/** Shows the papers, beginning with the first of this batch. */
export function openBatch(desk: Desk, index: number, { ballots }: Setting): Desk {
  const batch = batchesOf(ballots)[index];
  return { ...desk, view: { kind: 'papers', at: Math.max(0, ballots.findIndex((ballot) => ballot.batch === batch)), waiting: false, digits: '' } };
}

/** Opens the paper at this place of the list to be changed; the fresh paper waits meanwhile. */
export function openAt(desk: Desk, index: number, { ballots }: Pick<Setting, 'ballots'>): Desk {
  const waiting = desk.view?.kind === 'papers' && desk.view.waiting;
  const ballot = papersShown(ballots, waiting)[index];
  if (ballot === undefined) return desk;
  const from: View = { kind: 'papers', at: index, waiting, digits: '' };
  return { ...desk, paper: openedPaper(ballot), editing: { number: ballot.number, aside: desk.editing?.aside ?? desk.paper, from }, view: null, complaint: null };
}

/** Opens the paper that was entered last; with no papers nothing happens. */
export function openLast(desk: Desk, { ballots }: Setting): Desk {
  const opened = openAt(desk, ballots.length - 1, { ballots });
  return opened.editing === null ? opened : { ...opened, editing: { ...opened.editing, from: null } };
}

/** Goes to the paper that bears this number, as far as it has been typed. */
function findPaper(desk: Desk, view: PapersView, digits: string, { ballots, batchSize }: Setting): Pressed {
  const wanted = Number(digits);
  const place = paperNumbers(ballots, batchSize).findIndex(({ first, last }) => first <= wanted && wanted <= last);
  if (place < 0) return complain({ ...desk, view: { ...view, digits: '' } }, { kind: 'noSuchPaper' });
  return stay({ ...desk, view: { kind: 'papers', at: place, waiting: false, digits } });
}

/** Only the papers that wait, or all again. */
function showWaiting(desk: Desk, view: PapersView, { ballots }: Setting): Pressed {
  if (view.waiting) return stay({ ...desk, view: { kind: 'papers', at: ballots.length - 1, waiting: false, digits: '' } });
  if (papersShown(ballots, true).length === 0) return complain(desk, { kind: 'noneWaiting' });
  return stay({ ...desk, view: { kind: 'papers', at: 0, waiting: true, digits: '' } });
}

function moved(at: number, by: Move, length: number): number {
  const last = length - 1;
  const to = { up: at - 1, down: at + 1, pageUp: at - PAGE, pageDown: at + PAGE, first: 0, last }[by];
  return Math.min(Math.max(to, 0), Math.max(last, 0));
}

function shut(desk: Desk): Desk {
  return { ...desk, view: null };
}
