import { Journal, type PendingAct, type TextStorage } from '../../../src/workbook/journal';

const act = (hash: string, number: number): PendingAct => ({
  act: 'add', contest: '1', hash, file: 'book.xlsx', ballot: { number, count: 1, marks: [1, 0], conclusion: null, batch: '1', pass: 1, desk: '1' },
});

function storage(): TextStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => { kept.set(key, text); }, removeItem: (key) => { kept.delete(key); } };
}

describe('the journal of acts that the workbook has not confirmed', () => {
  it('gives them back in order, and forgets each one that is confirmed', () => {
    const place = storage();
    const journal = new Journal(() => place);
    ['a', 'b', 'c'].forEach((hash, i) => { journal.add('book', act(hash, i + 1)); });
    journal.confirmed('book', 'b');
    expect(new Journal(() => place).pending('book')).toEqual([act('a', 1), act('c', 3)]);
    journal.confirmed('book', 'a');
    journal.confirmed('book', 'c');
    expect(place.kept.size).toBe(0);
  });

  it('gives one workbook nothing of another', () => {
    const place = storage();
    new Journal(() => place).add('book', act('a', 1));
    expect(new Journal(() => place).pending('other')).toEqual([]);
  });

  it.each([
    ['refuses', () => { throw new Error('SecurityError'); }],
    ['holds nonsense', () => ({ ...storage(), getItem: () => '{' })],
  ])('goes on without a net where storage %s', (_, place) => {
    const journal = new Journal(place as () => TextStorage);
    expect(() => { journal.add('book', act('a', 1)); journal.confirmed('book', 'a'); }).not.toThrow();
    expect(journal.pending('book')).toEqual([]);
  });
});
