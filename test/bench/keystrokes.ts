import type { Ballot, BallotRules, Mark } from '../../src/election/ballot';
import { BATCH_SIZE } from '../../src/election/batch';
import { proposedValidity, validity } from '../../src/election/validity';
import { freshDesk, type Act } from '../../src/taskpane/entry/desk';
import { keyOf } from '../../src/taskpane/entry/keyboard';
import { digitsFor } from '../../src/taskpane/entry/paper';
import { press } from '../../src/taskpane/entry/press';

/** The keystroke-level model: seconds of a key, of one mental step, of pointing, of a click. */
export const SECONDS = { key: 0.28, mental: 1.2, pointing: 1.1, click: 0.1 } as const;

/**
 * The keys, as the keyboard names them, by which the pane's own state machine takes this paper (a pile: `count`) at a fresh desk: the shortest of the ways that a
 * person with the paper in hand has. Marks are keyed; that nobody is chosen is seen at a glance and may also be said by the invalid key, that too many are is
 * found by the machine. Throws when the machine saves anything else than the paper.
 */
export function keysFor(paper: Ballot, rules: BallotRules): readonly string[] {
  const seen = proposedValidity(paper.marks, rules);
  const ways = [markingKeys(paper.marks, rules)];
  if (!seen.valid && seen.code === 'P.03') ways.push(['-', '3']);
  return ways.map((way) => finish(way, paper, rules)).reduce((best, way) => (way.length < best.length ? way : best));
}

/** Seconds a paper of `keys` keys takes, one mental step included. */
export function typedSeconds(keys: number): number {
  return keys * SECONDS.key + SECONDS.mental;
}

/** The same in a grid of cells with one mark a name: a key a name and Enter. */
export function gridSeconds(names: number): number {
  return typedSeconds(names + 1);
}

/** The same with a box to be clicked for each chosen name and a button that saves. */
export function clickedSeconds(chosen: number): number {
  return (chosen + 1) * (SECONDS.pointing + SECONDS.click) + SECONDS.mental;
}

/** What entering a contest costs: papers, how often the typist has to think (once a paper or pile), keys. */
export interface Effort {
  readonly papers: number;
  readonly steps: number;
  readonly keys: number;
}

/** The effort of entering these papers one by one, or sorted into piles of identical ones. */
export function effortOf(papers: readonly Ballot[], rules: BallotRules): Effort {
  return {
    papers: papers.reduce((sum, { count }) => sum + count, 0),
    steps: papers.length,
    keys: papers.reduce((sum, paper) => sum + keysFor(paper, rules).length, 0),
  };
}

/** Seconds a paper. */
export function secondsAPaper({ papers, steps, keys }: Effort): number {
  return (keys * SECONDS.key + steps * SECONDS.mental) / papers;
}

/** Papers with identical marks as one pile each, in the order in which they first come. */
export function sortIntoPiles(papers: readonly Ballot[]): readonly Ballot[] {
  const piles = new Map<string, Ballot>();
  for (const paper of papers) {
    const marks = Array.from(paper.marks).join('');
    piles.set(marks, { ...paper, count: paper.count + (piles.get(marks)?.count ?? 0) });
  }
  return [...piles.values()];
}

/** The numbers of the names that are not marked as on a fresh paper, each as often as its mark needs, and × with the size of a pile. */
function markingKeys(marks: ArrayLike<Mark>, rules: BallotRules): readonly string[] {
  const digits = digitsFor(rules.names);
  return Array.from(marks).flatMap((mark, index) => {
    const number = [...String(index + 1).padStart(digits, '0')];
    return Array.from({ length: TURNS[rules.form][mark] }, () => number).flat();
  });
}

/** How often a name is keyed until it has a mark. */
const TURNS: Readonly<Record<BallotRules['form'], Readonly<Record<Mark, number>>>> = {
  cross: { 1: 0, 0: 1, 2: 1, 3: 1 },
  agree: { 1: 0, 0: 1, 2: 2, 3: 3 },
};

/** Adds the pile's size and as many Enters as the machine wants before it saves. */
function finish(way: readonly string[], paper: Ballot, rules: BallotRules): readonly string[] {
  let keys = paper.count === 1 ? way : [...way, '*', ...String(paper.count)];
  for (let enters = 1; enters <= MOST_ENTERS; enters++) {
    keys = [...keys, 'Enter'];
    const act = typeKeys(keys, rules);
    if (act !== null) return checked(keys, act, paper, rules);
  }
  throw new Error(`${way.join(' ')} and ${MOST_ENTERS} times Enter save nothing`);
}

const MOST_ENTERS = 3;

/** A key without a page: no text field has the focus. */
class NoElement {}
Object.assign(globalThis, { HTMLElement: globalThis.HTMLElement ?? NoElement });

/** What the desk does at the last of these keys. */
function typeKeys(keys: readonly string[], rules: BallotRules): Act | null {
  let desk = freshDesk(rules);
  let act: Act | null = null;
  for (const name of keys) {
    if (act !== null) throw new Error(`${keys.join(' ')} saves before its end`);
    const key = keyOf({ key: name, code: '', target: null } as KeyboardEvent);
    if (key === null) throw new Error(`entry does not know the key ${name}`);
    ({ desk, act } = press(desk, key, { rules, ballots: [], batchSize: BATCH_SIZE, most: Infinity }));
  }
  return act;
}

function checked(keys: readonly string[], act: Act, paper: Ballot, rules: BallotRules): readonly string[] {
  const wanted = validity(paper, rules);
  const saved = act.kind === 'add' ? validity(act.entry, rules) : null;
  const same = act.kind === 'add' && act.entry.count === paper.count && JSON.stringify(saved) === JSON.stringify(wanted)
    && (act.entry.conclusion !== null || Array.from(act.entry.marks).join() === Array.from(paper.marks).join());
  if (!same) throw new Error(`${keys.join(' ')} saves another paper: ${JSON.stringify(act)}`);
  return keys;
}
