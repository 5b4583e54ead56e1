import { numbersOf, numbersText } from '../../../src/taskpane/entry/paper-numbers';
import { paperOf } from './samples';

const papers = [
  paperOf(1, [1, 0], { count: 48 }), paperOf(2, [1, 0], { count: 2 }), paperOf(3, [1, 0], { count: 30, batch: '2' }), paperOf(5, [0, 1], { batch: '2' }),
];

test.each<[string, readonly number[], string]>([
  ['a single paper', [5], '81'],
  ['a pile', [1], '1–48'],
  ['a pile that was split between two batches reads as one', [2, 3], '49–80'],
  ['parts that do not follow each other are both named', [1, 5], '1–48, 81'],
  ['a paper that is in no row any more has its row’s number', [9], '9'],
])('%s', (_, rows, text) => {
  expect(numbersText(rows.map((number) => ({ number })), numbersOf(papers, 50))).toBe(text);
});

test('the next paper goes to the first batch with room', () => {
  expect(numbersOf(papers, 50)).toMatchObject({ batch: '2', next: 82 });
  expect(numbersOf([], 50)).toMatchObject({ batch: '1', next: 1 });
  const hole = [paperOf(1, [1, 0], { count: 49 }), paperOf(2, [1, 0], { count: 5, batch: '2' })];
  expect(numbersOf(hole, 50)).toMatchObject({ batch: '1', next: 50 });
});

test('they are worked out once for a list of papers', () => {
  expect(numbersOf(papers, 50)).toBe(numbersOf(papers, 50));
  expect(numbersOf(papers, 40)).not.toBe(numbersOf(papers, 50));
});
