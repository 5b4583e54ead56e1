import fc from 'fast-check';
import type { BallotRules, Mark } from '../../../src/election/ballot';
import { tally } from '../../../src/election/tally';
import { followCounters } from '../../../src/taskpane/entry/counters';
import type { StoredBallot } from '../../../src/workbook/state';
import { paperOf } from './samples';

const RULES: BallotRules = { form: 'cross', seats: 2, names: 3 };

const paper = fc.record({
  marks: fc.array(fc.constantFrom<Mark>(0, 1), { minLength: 3, maxLength: 3 }),
  count: fc.integer({ min: 1, max: 9 }),
  conclusion: fc.constantFrom(null, { kind: 'valid', note: '' } as const, { kind: 'invalid', reason: 'P.07', note: '' } as const),
}).map((part): StoredBallot => paperOf(1, part.marks, part));

/** What may happen to the papers between two looks. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), paper }),
  fc.record({ kind: fc.constant('change' as const), paper, at: fc.nat(50) }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('clear' as const) }),
);

test('counters that follow the papers say what counting them anew says', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
    const count = followCounters(RULES);
    let ballots: readonly StoredBallot[] = [];
    for (const one of changes) {
      if (one.kind === 'add') ballots = [...ballots, one.paper];
      if (one.kind === 'change' && ballots.length > 0) ballots = ballots.map((held, index) => (index === one.at % ballots.length ? one.paper : held));
      if (one.kind === 'undo') ballots = ballots.slice(0, -1);
      if (one.kind === 'clear') ballots = [];
      const { collected, valid, invalid } = tally(ballots, RULES);
      expect(count(ballots)).toEqual({ entered: collected, valid, invalid });
    }
  }));
});

test('one more paper among 1,600 is judged alone', () => {
  const looked: number[] = [];
  const watched = (number: number): StoredBallot => ({
    ...paperOf(number, [1, 1, 0]),
    get conclusion() {
      looked.push(number);
      return null;
    },
  });
  const ballots = Array.from({ length: 1600 }, (_, index) => watched(index + 1));
  const count = followCounters(RULES);
  count(ballots);
  looked.length = 0;
  expect(count([...ballots, watched(1601)]).valid).toBe(1601);
  expect(new Set(looked)).toEqual(new Set([1601]));
});
