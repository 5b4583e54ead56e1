import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { EnteredPaper } from '../../src/election/comparison';
import { closingObstacles, type CountState, type EntryEvent } from '../../src/election/entry-state';
import { tally } from '../../src/election/tally';
import { commandSequences, expected, freshModel, step, type Command, type EntryModel, type Expected, type TypedPaper } from './entry-model';
import { readTable } from './markdown-table';

const typed = (marks: TypedPaper['marks'], conclusion: TypedPaper['conclusion'] = null): TypedPaper => ({ marks, count: 1, conclusion });
const FIRST_NAME = typed([1, 0]);
const SECOND_NAME = typed([0, 1]);
const SET_ASIDE = typed([1, 1], { kind: 'undecided', note: '' });

/** Everything that either desk, or the person who settles, can do next. Desk 2 never marks the first name, so that a paper in the record tells who entered it. */
const COMMANDS: readonly Command[] = [
  ...(['begin', 'close', 'reopen', 'drop'] as const).flatMap((kind) => [{ kind, desk: '1' as const }, { kind, desk: '2' as const }]),
  { kind: 'enter', desk: '1', paper: FIRST_NAME },
  { kind: 'enter', desk: '1', paper: SECOND_NAME },
  { kind: 'enter', desk: '1', paper: SET_ASIDE },
  { kind: 'enter', desk: '2', paper: SECOND_NAME },
  { kind: 'change', desk: '1', place: 0, paper: SECOND_NAME },
  { kind: 'remove', desk: '2', place: 0 },
  ...(['first', 'second', 'neither'] as const).flatMap((matching) =>
    (['corrected', 'discarded'] as const).map((other) => ({ kind: 'settle' as const, index: 0, matching, other, paper: SECOND_NAME }))),
];

/** A step of a walk through the model, with what can be seen before and after it. */
interface Move {
  readonly before: EntryModel;
  readonly command: Command;
  readonly after: EntryModel;
  readonly from: Expected;
  readonly to: Expected;
}

/** Walks every path of so many commands. A state that is met again leads to the same steps: they are counted, but listed once. */
class Walk {
  readonly moves: Move[] = [];
  private readonly met = new Map<string, readonly EntryModel[]>();
  private readonly counted = new Map<string, number>();

  /** How many paths of so many commands start in this state? */
  paths(model: EntryModel, left: number): number {
    if (left === 0) return 1;
    const key = JSON.stringify(model.entries);
    const known = this.counted.get(left + key);
    if (known !== undefined) return known;
    const nexts = this.met.get(key) ?? this.nexts(model);
    this.met.set(key, nexts);
    const paths = nexts.reduce((sum, next) => sum + this.paths(next, left - 1), 0);
    this.counted.set(left + key, paths);
    return paths;
  }

  private nexts(before: EntryModel): readonly EntryModel[] {
    const from = expected(before);
    return COMMANDS.flatMap((command) => {
      const after = step(before, command);
      if (after === null) return [];
      this.moves.push({ before, command, after, from, to: expected(after) });
      return [after];
    });
  }
}

/** The event of docs/entry-states.md that a command is. */
function eventOf(command: Command): EntryEvent {
  switch (command.kind) {
    case 'enter':
    case 'change':
    case 'remove': return 'enter';
    case 'settle': return command.other === 'corrected' ? 'correct' : 'discardBatch';
    default: return command.kind;
  }
}

const run = (commands: readonly Command[], from = freshModel()): EntryModel => commands.reduce((model, command) => step(model, command) ?? model, from);
const begun = run([{ kind: 'begin', desk: '1' }, { kind: 'begin', desk: '2' }]);
const bothClosed = run([
  { kind: 'enter', desk: '1', paper: FIRST_NAME }, { kind: 'enter', desk: '1', paper: SECOND_NAME }, { kind: 'enter', desk: '1', paper: FIRST_NAME },
  { kind: 'enter', desk: '2', paper: SECOND_NAME }, { kind: 'enter', desk: '2', paper: SECOND_NAME }, { kind: 'close', desk: '1' }, { kind: 'close', desk: '2' },
], begun);

describe('every path of the model', () => {
  const walk = new Walk();
  const paths = [freshModel(), begun, bothClosed].map((model) => walk.paths(model, 6));
  const { moves } = walk;
  /** The moves for which a law does not hold. */
  const against = (law: (move: Move) => boolean): readonly Move[] => moves.filter((move) => !law(move));

  it('is walked, from nothing, from two desks at work and from two that differ', () => {
    for (const count of paths) expect(count).toBeGreaterThan(8000);
    expect(new Set(moves.map(({ from }) => from.state))).toEqual(new Set<CountState>(['notBegun', 'single', 'entering', 'different', 'equal']));
  });

  it('leads from one state of the contest to those that docs/entry-states.md names, and to no others', () => {
    const found = new Map<string, Set<CountState>>();
    for (const { from, command, to } of moves) {
      const key = `${from.state} ${eventOf(command)}`;
      found.set(key, (found.get(key) ?? new Set()).add(to.state));
    }
    const table = readTable(readFileSync('docs/entry-states.md', 'utf8'), 'contest');
    for (const [state, row] of table.rows) {
      for (const event of table.columns) {
        const named = row[event]!.split(',').map((word) => word.trim()).filter((word) => word !== '–');
        expect([state, event, named.sort()]).toEqual([state, event, [...(found.get(`${state} ${event}`) ?? [])].sort()]);
      }
    }
    expect([...table.rows.keys()].sort()).toEqual([...new Set(moves.map(({ from }) => from.state))].sort());
    expect([...table.columns].sort()).toEqual([...new Set(moves.map(({ command }) => eventOf(command)))].sort());
  });

  it('never lets different entries become equal but by a correction with the paper in hand', () => {
    const mended = moves.filter(({ from, to }) => from.state === 'different' && to.state === 'equal');
    expect(new Set(mended.map(({ command }) => eventOf(command)))).toEqual(new Set(['correct']));
  });

  it('never closes an entry that has nothing in it or papers set aside', () => {
    expect(against(({ command, after }) => command.kind !== 'close' || closingObstacles(after.entries[command.desk], after).length === 0)).toEqual([]);
  });

  it('changes the record by what desk 1 does and by settling alone, and the second entry by what desk 2 does', () => {
    expect(against(({ before, command, after }) => {
      if (command.kind === 'settle') return true;
      const other = command.desk === '1' ? '2' : '1';
      return after.entries[other] === before.entries[other];
    })).toEqual([]);
  });

  it('compares nothing before every desk has closed', () => {
    expect(against(({ to }) => (to.differences === null) === ['notBegun', 'single', 'entering'].includes(to.state))).toEqual([]);
  });

  it('ends equal only with the same tally at both desks', () => {
    const counted = (model: EntryModel, desk: '1' | '2'): string => JSON.stringify(tally(model.entries[desk].papers, model.rules));
    expect(against(({ to, after }) => to.state !== 'equal' || counted(after, '1') === counted(after, '2'))).toEqual([]);
  });

  it('counts a mistake for each desk that settling finds wrong, and none otherwise', () => {
    expect(against(({ before, command, after }) => {
      const [first, second] = (['1', '2'] as const).map((desk) => after.entries[desk].mistakes - before.entries[desk].mistakes) as [number, number];
      if (command.kind !== 'settle') return first <= 0 && second <= 0;
      if (command.matching === 'neither') return first >= 0 && second >= 0 && first + second > 0;
      return command.matching === 'first' ? first === 0 && second > 0 : first > 0 && second === 0;
    })).toEqual([]);
  });
});

describe('any sequence of commands', () => {
  it('keeps each batch to its size while papers are entered, and piles at one paper or more', () => {
    const rules = freshModel().rules;
    fc.assert(fc.property(commandSequences(rules), (commands) => {
      let model = freshModel({ size: 3 });
      for (const command of commands) {
        const after = step(model, command);
        if (after === null) continue;
        for (const desk of ['1', '2'] as const) {
          expect(after.entries[desk].papers.every(({ count }) => count >= 1)).toBe(true);
          if (command.kind === 'enter') for (const { batch } of fresh(model, after, desk)) expect(held(after.entries[desk].papers, batch)).toBeLessThanOrEqual(3);
        }
        model = after;
      }
    }), { numRuns: 300 });
  });

  it('keeps an entry within the papers collected, once they are known', () => {
    const rules = freshModel().rules;
    fc.assert(fc.property(commandSequences(rules), fc.integer({ min: 1, max: 6 }), (commands, collected) => {
      let model = freshModel({ collected });
      for (const command of commands) {
        const after = step(model, command);
        if (after !== null && command.kind === 'close') expect(held(after.entries[command.desk].papers)).toBe(collected);
        model = after ?? model;
      }
    }), { numRuns: 300 });
  });
});

function fresh(before: EntryModel, after: EntryModel, desk: '1' | '2'): readonly EnteredPaper[] {
  const known = new Set(before.entries[desk].papers);
  return after.entries[desk].papers.filter((paper) => !known.has(paper));
}

function held(papers: readonly EnteredPaper[], batch?: string): number {
  return papers.filter((paper) => batch === undefined || paper.batch === batch).reduce((sum, { count }) => sum + count, 0);
}
