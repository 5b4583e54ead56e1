import { reconcile, type Counts } from '../../../src/election/reconciliation';
import { tally, type Tally } from '../../../src/election/tally';
import { checkTally } from '../../../src/election/tally-check';
import { codes, rules } from './build';

const good: Counts = { convoked: 110, base: 100, present: 100, issued: 100, collected: 100, valid: 98, invalid: 2, undecided: 0, entered: 100 };

describe('reconcile', () => {
  it('finds nothing where everything adds up', () => {
    expect(reconcile(good)).toEqual([]);
  });

  it.each([
    ['more present than the base', { base: 99 }, ['F.101']],
    ['more present than convoked, said once', { base: 95, convoked: 95 }, ['F.101']],
    ['fewer present than two thirds', { convoked: 151 }, ['W.102']],
    ['just two thirds', { convoked: 150 }, []],
    ['absent people in the base', { base: 103 }, ['W.103']],
    ['more issued than present', { issued: 101, collected: 101, valid: 99, entered: 101 }, ['F.102']],
    ['more collected than issued', { issued: 99 }, ['F.103']],
    ['papers not returned', { collected: 99, valid: 97, entered: 99 }, ['W.101']],
    ['papers not entered: said as such, not as a wrong sum too', { valid: 97, entered: 99 }, ['F.105']],
    ['a wrong sum', { valid: 97 }, ['F.104']],
    ['a wrong sum of papers not entered', { valid: 90, entered: 99 }, ['F.105', 'F.104']],
    ['a wrong sum without papers', { valid: 97, entered: null }, ['F.104']],
    ['papers set aside', { valid: 95, undecided: 3 }, ['F.104']],
    ['papers set aside and a wrong sum: both are said', { valid: 90, undecided: 3, entered: null }, ['F.104', 'F.104']],
    ['papers set aside among those entered so far', { collected: null, valid: 5, invalid: 0, undecided: 1, entered: 6 }, ['F.104']],
    ['three in a hundred of all papers, those set aside included', { collected: null, valid: 96, invalid: 3, undecided: 2, entered: 101 }, ['F.104']],
    ['three in a hundred invalid', { valid: 97, invalid: 3 }, ['W.201']],
    ['nothing counted yet', { issued: null, collected: null, valid: 0, invalid: 0, entered: 0 }, []],
    ['issued but not collected', { collected: null, valid: 5, invalid: 0, entered: 5 }, []],
    ['many invalid among those entered so far', { collected: null, valid: 9, invalid: 1, entered: 10 }, ['W.201']],
    ['no papers at all', { issued: 0, collected: 0, valid: 0, invalid: 0, entered: 0 }, []],
  ])('%s', (_what, change, expected) => {
    expect(codes(reconcile({ ...good, ...change }))).toEqual(expected);
  });

  it('gives the numbers', () => {
    expect(reconcile({ ...good, issued: 100, collected: 98, entered: 98, valid: 98, invalid: 0, base: 104 })).toEqual([
      { code: 'W.103', where: {}, data: { base: 104, present: 100, missing: 4 } },
      { code: 'W.101', where: {}, data: { collected: 98, issued: 100, missing: 2 } },
    ]);
  });
});

it('says how many papers are set aside', () => {
  expect(reconcile({ ...good, valid: 95, undecided: 3 })).toEqual([{ code: 'F.104', where: {}, data: { case: 'undecided', undecided: 3 } }]);
});

describe('checkTally', () => {
  const cross: Tally = { ...tally([], rules('cross', 1, 2)), votes: [3, 2], against: [2, 3], valid: 5, collected: 5 };
  const agree: Tally = { ...cross, uncounted: [0, 0] };

  it('finds nothing in sums that fit', () => {
    expect(checkTally(cross, rules('cross', 1, 2), ['An', 'Bình'])).toEqual([]);
    expect(checkTally(agree, rules('agree', 2, 2), ['An', 'Bình'])).toEqual([]);
  });

  it('F.201: more votes than valid papers', () => {
    expect(checkTally({ ...cross, votes: [6, 2] }, rules('cross', 2, 2), ['An', 'Bình'])).toEqual([
      { code: 'F.201', where: { name: 'An' }, data: { case: 'name', name: 'An', votes: 6, valid: 5 } },
    ]);
  });

  it('accepts more votes than seats where the committee has concluded otherwise', () => {
    expect(checkTally({ ...cross, votes: [5, 1], overridden: 1 }, rules('cross', 1, 2), ['An', 'Bình'])).toEqual([]);
  });

  it('F.201: more votes than the seats of all valid papers', () => {
    expect(checkTally({ ...cross, votes: [5, 1] }, rules('cross', 1, 2), ['An', 'Bình'])).toEqual([
      { code: 'F.201', where: {}, data: { case: 'sum', sum: 6, seats: 1, valid: 5, most: 5 } },
    ]);
  });

  it('F.202: a name whose three numbers are not the valid papers', () => {
    expect(checkTally({ ...agree, uncounted: [1, 0] }, rules('agree', 2, 2), ['An', 'Bình'])).toEqual([
      { code: 'F.202', where: { name: 'An' }, data: { name: 'An', votes: 3, against: 2, uncounted: 1, valid: 5 } },
    ]);
  });
});
