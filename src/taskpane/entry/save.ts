import { proposedValidity } from '../../election/validity';
import type { BallotEntry, StoredBallot } from '../../workbook/state';
import { freshDesk, leaveOpened, marking, stay, type Desk, type Pressed, type Setting, type View } from './desk';
import { entryOf } from './paper';

/** Hands the paper at hand to the workbook. An opened paper that has not changed is only left; one that was concluded on leads to the next that waits. `at`: when Enter was pressed. */
export function save(desk: Desk, { rules, ballots }: Setting, at?: number): Pressed {
  const { paper, editing, keying } = desk;
  const entry = entryOf(paper);
  const savedAt = at ?? null;
  if (editing === null) return { desk: { ...freshDesk(rules, keying), savedAt }, act: { kind: 'add', entry } };
  const before = ballots.find(({ number }) => number === editing.number);
  const view = nextWaiting(editing.from, ballots.filter((ballot) => ballot !== before), entry);
  const last = view === null && editing.from?.kind === 'papers' && editing.from.waiting;
  const left: Desk = { ...leaveOpened(desk), savedAt, view, complaint: last ? { kind: 'allConcluded' } : null };
  if (before !== undefined && isSame(before, entry)) return { desk: left, act: null };
  return { desk: left, act: { kind: 'change', number: editing.number, entry } };
}

/** Enter: saves what is valid or concluded; asks about what is not. */
export function submit(desk: Desk, setting: Setting, at: number | undefined): Pressed {
  const { marks, conclusion } = desk.paper;
  if (conclusion === null && !proposedValidity(marks, setting.rules).valid) return stay(marking(desk, { stage: 'confirm' }));
  return save(desk, setting, at);
}

/** The list of waiting papers, while any waits. */
function nextWaiting(from: View | null, others: readonly StoredBallot[], entry: BallotEntry): View | null {
  if (from?.kind !== 'papers' || !from.waiting) return null;
  const left = others.filter(({ conclusion }) => conclusion?.kind === 'undecided').length + (entry.conclusion?.kind === 'undecided' ? 1 : 0);
  return left === 0 ? null : { ...from, at: Math.min(from.at, left - 1) };
}

function isSame(ballot: StoredBallot, { marks, count, conclusion }: BallotEntry): boolean {
  return ballot.count === count && marks.every((mark, index) => ballot.marks[index] === mark) && JSON.stringify(ballot.conclusion) === JSON.stringify(conclusion);
}
