/**
 * What two desks can do to the entries of one contest, as a pure model of docs/entry-states.md: no workbook, no pane, no log. The store and the built pane
 * are held against it by running the same commands.
 */
import fc from 'fast-check';
import type { BallotRules, Conclusion, Mark } from '../../src/election/ballot';
import { splitPile, type Batched } from '../../src/election/batch';
import { compareEntries, correctionsFor, type Difference, type EnteredPaper, type PaperContent } from '../../src/election/comparison';
import { closingObstacles, countState, phaseAfter, type CountState, type EntryEvent, type EntryPhase } from '../../src/election/entry-state';
import { corrected } from './entries';

export type ModelDesk = '1' | '2';

/** A paper or pile as a typist hands it over (a BallotEntry of the store). */
export interface TypedPaper {
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly conclusion: Conclusion | null;
}

/** `place` and `index` are taken modulo what is there: rows of the desk, differences of the comparison. */
export type Command =
  | { readonly kind: 'begin' | 'close' | 'reopen' | 'drop'; readonly desk: ModelDesk }
  | { readonly kind: 'enter'; readonly desk: ModelDesk; readonly paper: TypedPaper }
  | { readonly kind: 'change'; readonly desk: ModelDesk; readonly place: number; readonly paper: TypedPaper }
  | { readonly kind: 'remove'; readonly desk: ModelDesk; readonly place: number }
  | { readonly kind: 'settle'; readonly index: number; readonly matching: 'first' | 'second' | 'neither'; readonly other: 'corrected' | 'discarded'; readonly paper: PaperContent };

export interface EntryOf {
  readonly phase: EntryPhase;
  readonly papers: readonly EnteredPaper[];
  /** Papers settled against this desk since it began. */
  readonly mistakes: number;
}

export interface EntryModel {
  readonly rules: BallotRules;
  /** Papers in a batch. */
  readonly size: number;
  /** Papers out of the box; null while not counted. */
  readonly collected: number | null;
  readonly entries: Readonly<Record<ModelDesk, EntryOf>>;
}

/** What can be seen of a model from outside: rows in order, without their numbers in the table. */
export interface Expected {
  readonly state: CountState;
  readonly desks: Readonly<Record<ModelDesk, { readonly phase: EntryPhase; readonly mistakes: number; readonly papers: readonly (TypedPaper & Batched)[] }>>;
  /** null while the entries must not be compared. */
  readonly differences: readonly Difference[] | null;
}

/** Two names, one seat, batches of two papers. */
export function freshModel(changes: Partial<Omit<EntryModel, 'entries'>> = {}): EntryModel {
  return { rules: { form: 'cross', seats: 1, names: 2 }, size: 2, collected: null, entries: { '1': NOT_BEGUN, '2': NOT_BEGUN }, ...changes };
}

/** The model after a command; null when the command is not allowed, or meets no paper or difference. */
export function step(model: EntryModel, command: Command): EntryModel | null {
  switch (command.kind) {
    case 'begin': return moved(model, command.desk, 'begin', { papers: [], mistakes: 0 });
    case 'drop': return moved(model, command.desk, 'drop', { papers: [], mistakes: 0 });
    case 'reopen': return moved(model, command.desk, 'reopen', {});
    case 'close': return closingObstacles(model.entries[command.desk], model).length > 0 ? null : moved(model, command.desk, 'close', {});
    case 'enter': return moved(model, command.desk, 'enter', { papers: added(model, model.entries[command.desk].papers, command.paper) });
    case 'change':
    case 'remove': return mended(model, command);
    case 'settle': return settled(model, command);
  }
}

/** The differences of the two entries, when both have closed; null before. */
export function differencesOf({ rules, size, entries }: EntryModel): readonly Difference[] | null {
  if (entries['1'].phase !== 'closed' || entries['2'].phase !== 'closed') return null;
  return compareEntries(entries['1'].papers, entries['2'].papers, rules, size).differences;
}

/** What must be seen of a contest that is in this state. */
export function expected(model: EntryModel): Expected {
  const differences = differencesOf(model);
  const { '1': first, '2': second } = model.entries;
  const state = countState([{ phase: first.phase, differences: 0 }, { phase: second.phase, differences: differences?.length ?? 0 }]);
  return { state, desks: { '1': seen(first), '2': seen(second) }, differences };
}

/** Commands for a contest of these names and seats, more often those that lead on; whoever runs them leaves out what `step` does not allow. */
export function commandSequences(rules: BallotRules, { maxLength = 30, mostPapers = 3 } = {}): fc.Arbitrary<readonly Command[]> {
  const desk = fc.constantFrom<ModelDesk>('1', '2');
  const paper = typedPaper(rules, mostPapers);
  const place = fc.nat(20);
  const matching = fc.constantFrom('first' as const, 'second' as const, 'neither' as const);
  const other = fc.constantFrom('corrected' as const, 'corrected' as const, 'discarded' as const);
  const decided = paper.filter(({ conclusion }) => conclusion?.kind !== 'undecided').map(({ marks, conclusion }) => ({ marks, conclusion }));
  const simple = (kind: 'begin' | 'close' | 'reopen' | 'drop'): fc.Arbitrary<Command> => desk.map((one) => ({ kind, desk: one }));
  const command = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('enter' as const), desk, paper }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), desk, place, paper }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), desk, place }) },
    { weight: 3, arbitrary: simple('begin') },
    { weight: 4, arbitrary: simple('close') },
    { weight: 1, arbitrary: simple('reopen') },
    { weight: 1, arbitrary: simple('drop') },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('settle' as const), index: place, matching, other, paper: decided }) },
  );
  return fc.array<Command>(command, { maxLength });
}

const NOT_BEGUN: EntryOf = { phase: 'none', papers: [], mistakes: 0 };

function moved(model: EntryModel, desk: ModelDesk, event: EntryEvent, changes: Partial<EntryOf>): EntryModel | null {
  const entry = model.entries[desk];
  const phase = phaseAfter(entry.phase, event);
  return phase === null ? null : { ...model, entries: { ...model.entries, [desk]: { ...entry, ...changes, phase } } };
}

/** A pile takes a row in each batch that has room for a part of it. */
function added({ size }: EntryModel, papers: readonly EnteredPaper[], { marks, count, conclusion }: TypedPaper): readonly EnteredPaper[] {
  const last = papers.at(-1)?.number ?? 0;
  return [...papers, ...splitPile(papers, count, size).map((part, i) => ({ number: last + 1 + i, marks, conclusion, ...part }))];
}

/** A pile that grows takes the room that its batch has left; what is more goes into rows of its own. */
function mended(model: EntryModel, command: Extract<Command, { kind: 'change' | 'remove' }>): EntryModel | null {
  const { papers } = model.entries[command.desk];
  const row = papers[command.place % Math.max(1, papers.length)];
  if (row === undefined) return null;
  const others = papers.filter((one) => one !== row);
  if (command.kind === 'remove') return moved(model, command.desk, 'enter', { papers: others });
  const room = model.size - others.filter(({ batch }) => batch === row.batch).reduce((sum, { count }) => sum + count, 0);
  const count = Math.min(command.paper.count, Math.max(room, row.count));
  const changed = papers.map((one) => (one === row ? { ...row, ...command.paper, count } : one));
  return moved(model, command.desk, 'enter', { papers: added(model, changed, { ...command.paper, count: command.paper.count - count }) });
}

function settled(model: EntryModel, { index, matching, other, paper }: Extract<Command, { kind: 'settle' }>): EntryModel | null {
  const differences = differencesOf(model);
  const difference = differences?.[index % Math.max(1, differences.length)];
  if (difference === undefined) return null;
  const right = matching === 'neither' ? paper : difference[matching]?.paper ?? null;
  let after: EntryModel | null = model;
  if (matching !== 'first') after = putRight(after, '1', difference, { other, right });
  if (matching !== 'second' && after !== null) after = putRight(after, '2', difference, { other, right });
  return after;
}

function putRight(model: EntryModel, desk: ModelDesk, { batch, times, first, second }: Difference, { other, right }: { readonly other: 'corrected' | 'discarded'; readonly right: PaperContent | null }): EntryModel | null {
  const { papers, mistakes } = model.entries[desk];
  if (other === 'discarded') return moved(model, desk, 'discardBatch', { papers: papers.filter((one) => one.batch !== batch), mistakes: mistakes + times });
  const corrections = correctionsFor(papers, { batch, times, wrong: desk === '1' ? first : second, right }, model.rules);
  if (corrections.length === 0) return model;
  return moved(model, desk, 'correct', { papers: corrected(papers, corrections), mistakes: mistakes + times });
}

function seen({ phase, mistakes, papers }: EntryOf): Expected['desks'][ModelDesk] {
  return { phase, mistakes, papers: papers.map(({ marks, count, conclusion, batch }) => ({ marks: Array.from(marks), count, conclusion, batch })) };
}

function typedPaper({ form, names }: BallotRules, mostPapers: number): fc.Arbitrary<TypedPaper> {
  const conclusion = fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant({ kind: 'valid' as const, note: 'rõ ý' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'invalid' as const, reason: 'P.07' as const, note: '' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'undecided' as const, note: '' }) },
  );
  const mark = fc.integer({ min: 0, max: form === 'cross' ? 1 : 3 }).map((one) => one as Mark);
  return fc.record({
    marks: fc.array(mark, { minLength: names, maxLength: names }),
    count: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: mostPapers }) }),
    conclusion,
  });
}
