import type { Desk, Key, Pressed, Setting } from './press';
import { openedPaper } from './paper';

/** How many papers a page key moves by. */
export const PAGE = 6;

/** A key while the list of earlier papers is open: moves the cursor, opens a paper, or shuts the list. */
export function pressInList(desk: Desk, cursor: number, key: Key, { ballots }: Setting): Pressed {
  const last = ballots.length - 1;
  switch (key.kind) {
    case 'move': {
      const to = { up: cursor - 1, down: cursor + 1, pageUp: cursor - PAGE, pageDown: cursor + PAGE, first: 0, last }[key.by];
      // Down from the last paper goes on to the paper at hand.
      if (key.by === 'down' && cursor >= last) return shut(desk);
      return stay({ ...desk, cursor: Math.min(Math.max(to, 0), Math.max(last, 0)) });
    }
    case 'enter': return stay(openAt(desk, cursor, { ballots }));
    case 'undo': return { desk: { ...desk, cursor: null }, act: { kind: 'undo' } };
    case 'escape': return shut(desk);
    default: return stay(desk);
  }
}

/** Opens the paper at this place of the list to be changed; the fresh paper waits meanwhile. */
export function openAt(desk: Desk, index: number, { ballots }: Pick<Setting, 'ballots'>): Desk {
  const ballot = ballots[index];
  if (ballot === undefined) return desk;
  return { paper: openedPaper(ballot), editing: { number: ballot.number, aside: desk.editing?.aside ?? desk.paper }, cursor: null, complaint: null };
}

function shut(desk: Desk): Pressed {
  return stay({ ...desk, cursor: null });
}

function stay(desk: Desk): Pressed {
  return { desk, act: null };
}
