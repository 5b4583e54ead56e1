import { BATCH_SIZE, batchTotals, inBatchOrder, nextBatch, paperNumbers, splitPile, type Batched } from '../../../src/election/batch';
import { concluded, paper, rules } from './build';

/** Rows from 'batch×count' words: '1×50 2×3'. */
function rows(text: string): readonly Batched[] {
  return text.split(' ').filter((word) => word !== '').map((word) => {
    const [batch = '', count = ''] = word.split('×');
    return { batch, count: Number(count) };
  });
}

it('a batch is 50 papers', () => {
  expect(BATCH_SIZE).toBe(50);
});

describe('nextBatch', () => {
  it.each([
    ['begins with the first', '', '1', 50],
    ['goes on while there is room', '1×20 1×5', '1', 25],
    ['goes to the second when the first is full', '1×50', '2', 50],
    ['goes back to a batch that has lost papers', '1×49 2×50 3×1', '1', 1],
    ['goes back to a batch that was discarded', '2×50 3×12', '1', 50],
    ['passes over batches that older workbooks have overfilled', '1×80 2×50', '3', 50],
    ['does not mind labels that are no numbers', '×7 A×50', '1', 50],
  ])('%s', (_, papers, batch, room) => {
    expect(nextBatch(rows(papers), 50)).toEqual({ batch, room });
  });

  it.each([0, -1, 2.5, NaN])('has no answer for batches of %s papers', (size) => {
    expect(() => nextBatch([], size)).toThrow(RangeError);
  });
});

describe('splitPile', () => {
  it.each([
    ['leaves a pile that fits in one batch', '1×20', 30, '1×30'],
    ['fills the batch and goes on in the next', '1×20', 31, '1×30 2×1'],
    ['spreads a large pile over several', '', 120, '1×50 2×50 3×20'],
    ['fills the gaps of earlier batches first', '1×49 2×50 3×48', 4, '1×1 3×2 4×1'],
    ['makes nothing of a pile of none', '1×20', 0, ''],
  ])('%s', (_, papers, count, parts) => {
    expect(splitPile(rows(papers), count, 50)).toEqual(rows(parts));
  });
});

describe('paperNumbers', () => {
  it.each([
    ['numbers single papers from 1', '1×1 1×1 1×1', [[1, 1], [2, 2], [3, 3]]],
    ['counts a pile with all its papers', '1×30 1×20 2×40', [[1, 30], [31, 50], [51, 90]]],
    ['numbers each batch from its own first number, whichever row comes first', '2×10 1×3 2×5', [[51, 60], [1, 3], [61, 65]]],
    ['leaves the numbers of a discarded batch free', '2×50 3×1', [[51, 100], [101, 101]]],
    ['numbers through where a batch is overfull', '1×60 2×10', [[1, 60], [61, 70]]],
    ['numbers through where a label is no number', '1×2 ×3 2×1', [[1, 2], [3, 5], [6, 6]]],
    ['numbers through where a label is written otherwise', '01×2 1×3', [[1, 2], [3, 5]]],
    ['has nothing to number without papers', '', []],
  ])('%s', (_, papers, numbers) => {
    expect(paperNumbers(rows(papers), 50)).toEqual(numbers.map(([first, last]) => ({ first, last })));
  });
});

describe('batchTotals', () => {
  it('says of each batch how many papers are valid, invalid and set aside, in order of its number', () => {
    const ballots = [
      { ...paper('10', 3), batch: '10' },
      { ...paper('10', 2), batch: '2' },
      { ...paper('11'), batch: '2' },
      { ...paper('00', 1, { kind: 'undecided', note: '' }), batch: '2' },
      { ...paper('10', 1, concluded('P.07')), batch: '' },
    ];
    expect(batchTotals(ballots, rules('cross', 1, 2))).toEqual([
      { batch: '2', papers: 4, valid: 2, invalid: 1, undecided: 1 },
      { batch: '10', papers: 3, valid: 3, invalid: 0, undecided: 0 },
      { batch: '', papers: 1, valid: 0, invalid: 1, undecided: 0 },
    ]);
  });

  it('says nothing without papers', () => {
    expect(batchTotals([], rules('cross', 1, 2))).toEqual([]);
  });
});

it('labels that are no numbers come last, in the order in which they occur', () => {
  expect(inBatchOrder(['b', '10', '', '9', 'a', '0'])).toEqual(['9', '10', 'b', '', 'a', '0']);
});
