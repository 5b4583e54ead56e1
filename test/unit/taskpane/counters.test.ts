import fc from 'fast-check';
import type { BallotRules, Mark } from '../../../src/election/ballot';
import { batchTotals } from '../../../src/election/batch';
import { tally } from '../../../src/election/tally';
import { followCounters } from '../../../src/taskpane/entry/counters';
import type { StoredBallot } from '../../../src/workbook/state';
import { paperOf } from './samples';

const RULES: BallotRules = { form: 'cross', seats: 2, names: 3 };

const paper = fc.record({
  marks: fc.array(fc.constantFrom<Mark>(0, 1), { minLength: 3, maxLength: 3 }),
  count: fc.integer({ min: 1, max: 9 }),
  conclusion: fc.constantFrom(null, { kind: 'valid', note: '' } as const, { kind: 'invalid', reason: 'P.07', note: '' } as const),
  batch: fc.constantFrom('1', '2', '10'),
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
      const { collected, valid, invalid, undecided } = tally(ballots, RULES);
      const { all, batches } = count(ballots);
      expect(all).toEqual({ entered: collected, valid, invalid, undecided });
      const filled = [...batches].filter(([, { entered }]) => entered > 0).map(([batch, { entered, ...rest }]) => ({ batch, papers: entered, ...rest }));
      expect(filled.sort((a, b) => Number(a.batch) - Number(b.batch))).toEqual(batchTotals(ballots, RULES));
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
  expect(count([...ballots, watched(1601)]).all.valid).toBe(1601);
  expect(new Set(looked)).toEqual(new Set([1601]));
});
