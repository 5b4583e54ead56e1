import type { Conclusion } from '../../../src/election/ballot';
import { compareEntries, correctionsFor, type EnteredPaper, type Side } from '../../../src/election/comparison';
import { concluded, paper, rules } from './build';

const two = rules('cross', 2, 4);

/** Rows from words: '1100' a single paper, '1100×3' a pile; ' | ' begins the next batch. */
function entry(text: string, conclusions: Readonly<Record<number, Conclusion>> = {}): readonly EnteredPaper[] {
  let number = 0;
  return text.split('|').flatMap((batch, i) => batch.trim().split(' ').filter((word) => word !== '').map((word) => {
    const [marks = '', count = '1'] = word.split('×');
    number++;
    return { ...paper(marks, Number(count), conclusions[number] ?? null), number, batch: String(i + 1) };
  }));
}

const word = (side: Side | null): string => (side === null ? '–' : `${side.number}:${Array.from(side.paper.marks).join('')}`);

/** Differences as words: batch/paper, row and marks of both sides, ×times, and the names that differ. */
function differences(first: readonly EnteredPaper[], second: readonly EnteredPaper[], size = 3): readonly string[] {
  return compareEntries(first, second, two, size).differences.map((one) =>
    `${one.batch}/${one.paper ?? '?'} ${word(one.first)} ${word(one.second)} ×${one.times} [${one.names.join()}]`);
}

describe('two entries of single papers', () => {
  it.each([
    ['differ in the paper that was typed otherwise, and in its names', '1100 1010 0110', '1100 1001 0110', ['1/2 2:1010 2:1001 ×1 [2,3]']],
    ['differ in one paper when one was left out, not in all that follow', '1100 1010 0110', '1100 0110', ['1/2 2:1010 – ×1 []']],
    ['differ in one paper when one was typed twice', '1100 1010', '1100 1100 1010', ['1/2 – 2:1100 ×1 []']],
    ['differ in a paper of another batch by its own number', '1100 1100 1100 | 1010', '1100 1100 1100 | 1001', ['2/4 4:1010 4:1001 ×1 [2,3]']],
    ['do not carry a slip over into the next batch', '1100 1010 | 0110', '1100 | 0110', ['1/2 2:1010 – ×1 []']],
    ['take the nearer of two papers for the one that was typed otherwise', '1100 0011', '0010', ['1/1 1:1100 – ×1 []', '1/2 2:0011 1:0010 ×1 [3]']],
    ['differ in everything when a whole batch is missing', '1100 | 1010 0110', '1100', ['2/4 2:1010 – ×1 []', '2/5 3:0110 – ×1 []']],
    ['differ in one paper, though another lies elsewhere', '1100 1010 0110 0011', '1010 1100 0110 0001', ['1/4 4:0011 4:0001 ×1 [2]']],
  ])('%s', (_, first, second, found) => {
    expect(differences(entry(first), entry(second), first.includes('|') ? 3 : 50)).toEqual(found);
  });

  it('are equal in another order, which is told', () => {
    const comparison = compareEntries(entry('1100 1010 0110 | 0011'), entry('1010 1100 0110 | 0011'), two, 3);
    expect(comparison.equal).toBe(true);
    expect(comparison.batches).toEqual([
      { batch: '1', first: 3, second: 3, differences: 0, reordered: true },
      { batch: '2', first: 1, second: 1, differences: 0, reordered: false },
    ]);
  });

  it('differ in the two papers that seem exchanged, far apart in the same order: the same slip of each desk on another of two papers alike', () => {
    const between = '1000 0100 0010 0001 1110';
    expect(differences(entry(`1010 ${between} 1100 0011`), entry(`1100 ${between} 1010 0111`), 50))
      .toEqual(['1/1 1:1010 1:1100 ×1 [1,2]', '1/7 7:1100 7:1010 ×1 [1,2]', '1/8 8:0011 8:0111 ×1 [1]']);
    // Neighbours were rather taken up in another order.
    expect(differences(entry(`${between} 1010 1100 0011`), entry(`${between} 1100 1010 0111`), 50)).toEqual(['1/8 8:0011 8:0111 ×1 [1]']);
  });

  it('are told by batch, in order of the batches, wherever papers are', () => {
    const first = [{ ...paper('1100'), number: 1, batch: '10' }, { ...paper('1100'), number: 2, batch: '2' }];
    const second = [{ ...paper('1100'), number: 1, batch: '2' }, { ...paper('1010'), number: 2, batch: '2' }];
    expect(compareEntries(first, second, two).batches).toEqual([
      { batch: '2', first: 1, second: 2, differences: 1, reordered: false },
      { batch: '10', first: 1, second: 0, differences: 1, reordered: false },
    ]);
  });
});

describe('two entries with piles', () => {
  it.each([
    ['are equal when a pile is as many single papers', '1100×2 1010', '1100 1010 1100', []],
    ['are equal when piles are split otherwise', '1100×3 1100×2', '1100×5', []],
    ['differ in as many papers as a pile has too many', '1100×12', '1100×10', ['1/? 1:1100 – ×2 []']],
    ['differ in a whole pile that was typed otherwise', '1100×3 1010×2', '1001×3 1010×2', ['1/? 1:1100 1:1001 ×3 [1,3]']],
    ['pair a pile with as large a pile before a nearer paper', '1100×3', '0011×3 1110', ['1/? 1:1100 1:0011 ×3 [0,1,2,3]', '1/? – 2:1110 ×1 []']],
    ['pair the papers that differ least', '1100×2 0011×2', '0001×2 1110×2', ['1/? 1:1100 2:1110 ×2 [2]', '1/? 2:0011 1:0001 ×2 [2]']],
    ['show the larger row where several are alike', '1100 1100×4 1010', '1010', ['1/? 2:1100 – ×5 []']],
    ['do not count a pile of none', '1100×0 1010', '1010', []],
  ])('%s', (_, first, second, found) => {
    expect(differences(entry(first), entry(second), 50)).toEqual(found);
  });
});

describe('two papers with the same marks', () => {
  const valid: Conclusion = { kind: 'valid', note: 'ý kiến của ban' };
  const undecided: Conclusion = { kind: 'undecided', note: '' };
  it.each([
    ['differ when one is invalid', '1100', null, concluded('P.07'), 1],
    ['differ when they are invalid for different reasons', '1100', concluded('P.07'), concluded('P.08'), 1],
    ['differ when one is set aside', '1100', null, undecided, 1],
    ['differ when the committee lets one count', '1111', null, valid, 1],
    ['do not differ by a note', '1100', concluded('P.07', 'ký tên'), concluded('P.07'), 0],
    ['do not differ when one says valid of a paper that the rules let count', '1100', null, valid, 0],
    ['do not differ when one says the reason that the rules propose', '1111', null, concluded('P.02'), 0],
    ['do not differ when both are set aside', '1100', undecided, { ...undecided, note: 'mờ' }, 0],
  ] as const)('%s', (_, marks, first, second, count) => {
    const found = compareEntries([{ ...paper(marks, 1, first), number: 1, batch: '1' }], [{ ...paper(marks, 1, second), number: 1, batch: '1' }], two);
    expect(found.differences).toHaveLength(count);
    expect(found.differences.flatMap(({ names }) => names)).toEqual([]);
    if (count === 0) expect(found.totals.first).toEqual(found.totals.second);
  });
});

describe('correctionsFor', () => {
  const right = { marks: paper('0011').marks, conclusion: null };
  const side = (rows: readonly EnteredPaper[], number: number): Side => {
    const { marks, conclusion } = rows.find((row) => row.number === number)!;
    return { number, paper: { marks, conclusion } };
  };
  /** Corrections as words: row, or + for a new one; what stands there afterwards. */
  const told = (text: string, times: number, wrong: number | null, paperSays: typeof right | null, batch = '1'): readonly string[] => {
    const rows = entry(text);
    return correctionsFor(rows, { batch, times, wrong: wrong === null ? null : side(rows, wrong), right: paperSays }, two)
      .map(({ number, after }) => `${number ?? '+'} ${after === null ? '–' : `${Array.from(after.marks).join('')}×${after.count} in ${after.batch}`}`);
  };

  it.each([
    ['changes a single paper where it stands', '1100 1010', 1, 2, right, ['2 0011×1 in 1']],
    ['takes out a paper too many', '1100 1010', 1, 2, null, ['2 –']],
    ['puts a missing paper into a row of its own', '1100', 1, null, right, ['+ 0011×1 in 1']],
    ['takes one paper out of a pile and writes it beside', '1100×3', 1, 1, right, ['1 1100×2 in 1', '+ 0011×1 in 1']],
    ['moves a paper from one pile to another', '1100×3 0011×2', 1, 1, right, ['1 1100×2 in 1', '2 0011×3 in 1']],
    ['changes a whole pile where it stands', '1100×3', 3, 1, right, ['1 0011×3 in 1']],
    ['lets a pile grow', '0011×2', 2, null, right, ['1 0011×4 in 1']],
    ['does not make a single paper a pile', '0011', 1, null, right, ['+ 0011×1 in 1']],
    ['takes papers out of several rows, the compared one first', '1100×2 1010 1100×3', 4, 3, null, ['3 –', '1 1100×1 in 1']],
    ['takes papers out of several rows that say the same', '1100×2 1010 1100×3', 4, 1, null, ['1 –', '3 1100×1 in 1']],
    ['does nothing when there are no longer so many wrong papers', '1100×2', 3, 1, right, []],
    ['leaves rows of other batches alone', '1100 | 1100', 1, 1, null, ['1 –']],
  ] as const)('%s', (_, text, times, wrong, paperSays, found) => {
    expect(told(text, times, wrong, paperSays)).toEqual(found);
  });

  it('does nothing when the paper says what is there', () => {
    expect(told('0011×2', 1, 1, right)).toEqual([]);
  });

  it('keeps a paper with another note out of a pile', () => {
    const rows = entry('0011×2', { 1: concluded('P.07', 'ký tên') });
    const noted = (note: string) => correctionsFor(rows, { batch: '1', times: 1, wrong: null, right: { marks: right.marks, conclusion: concluded('P.07', note) } }, two);
    expect([noted('').map(({ number }) => number), noted('ký tên').map(({ number }) => number)]).toEqual([[null], [1]]);
  });
});
