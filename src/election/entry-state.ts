import { papersIn, type Ballot, type BallotRules } from './ballot';

/** An entry position. What desk 1 has entered is the record that counts; the others are compared with it. */
export type DeskId = '1' | '2' | '3';

/** How far a desk is with its entry of a contest: not begun, at work, or done. */
export type EntryPhase = 'none' | 'open' | 'closed';

/** What can happen to an entry; docs/entry-states.md says of each who does it and what is shown. */
export type EntryEvent = 'begin' | 'enter' | 'close' | 'reopen' | 'correct' | 'discardBatch' | 'drop';

/** How far a contest is with all its entries. single: only desk 1 has begun; entering: some desk is still to close; different, equal: all have closed. */
export type CountState = 'notBegun' | 'single' | 'entering' | 'different' | 'equal';

/** Why an entry cannot be closed: no papers, papers set aside, papers with a mark that cannot be read, or another number of papers than collected. */
export type ClosingObstacle = 'empty' | 'undecided' | 'unreadable' | 'tooFew' | 'tooMany';

/** The phase of an entry after an event; null when the event is not allowed in this phase (docs/entry-states.md). */
export function phaseAfter(phase: EntryPhase, event: EntryEvent): EntryPhase | null {
  return PHASES[phase][event] ?? null;
}

/** The state of a contest from its entries, desk 1 first. `differences`: how many an entry has with desk 1's (0 for desk 1 itself); they are asked for only when all have closed. */
export function countState(entries: readonly { readonly phase: EntryPhase; readonly differences: number }[]): CountState {
  const [first, ...others] = entries;
  const begun = others.filter(({ phase }) => phase !== 'none');
  if (begun.length === 0) return first === undefined || first.phase === 'none' ? 'notBegun' : 'single';
  if (first?.phase !== 'closed' || begun.some(({ phase }) => phase === 'open')) return 'entering';
  return begun.some(({ differences }) => differences > 0) ? 'different' : 'equal';
}

/** What stands against closing this entry? [] when it may be closed. An entry with errors cannot be kept. `collected`: papers out of the box, null while not known. */
export function closingObstacles(
  entry: { readonly papers: readonly Ballot[] },
  { collected, rules }: { readonly collected: number | null; readonly rules: BallotRules },
): readonly ClosingObstacle[] {
  const papers = entry.papers.filter(({ count }) => count > 0);
  const entered = papersIn(papers);
  const found: Readonly<Record<ClosingObstacle, boolean>> = {
    empty: entered === 0,
    undecided: papers.some(({ conclusion }) => conclusion?.kind === 'undecided'),
    unreadable: papers.some(({ marks }) => !isReadable(marks, rules)),
    tooFew: collected !== null && entered > 0 && entered < collected,
    tooMany: collected !== null && entered > collected,
  };
  return OBSTACLES.filter((obstacle) => found[obstacle]);
}

const PHASES: Readonly<Record<EntryPhase, Readonly<Partial<Record<EntryEvent, EntryPhase>>>>> = {
  none: { begin: 'open' },
  open: { enter: 'open', close: 'closed', drop: 'none' },
  closed: { reopen: 'open', correct: 'closed', discardBatch: 'open', drop: 'none' },
};

/** In the order in which a desk mends them. */
const OBSTACLES: readonly ClosingObstacle[] = ['empty', 'unreadable', 'undecided', 'tooFew', 'tooMany'];

/** Has the paper a mark of its form for every name? Both and neither box exist on an agree paper only. */
function isReadable(marks: Ballot['marks'], { form, names }: BallotRules): boolean {
  if (marks.length !== names) return false;
  const highest = form === 'cross' ? 1 : 3;
  for (let i = 0; i < names; i++) if (!(marks[i]! >= 0 && marks[i]! <= highest)) return false;
  return true;
}
