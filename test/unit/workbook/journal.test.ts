import { IDBFactory } from 'fake-indexeddb';
import { indexedDbStorage } from '../../../src/workbook/indexed-db';
import { Journal, type JournalStorage, type PendingAct } from '../../../src/workbook/journal';
import { olderActs, type TextStorage } from '../../../src/workbook/older-journal';
import type { Finding } from '../../../src/election/finding';

const paper = (number: number) => ({ number, count: 1, marks: [1, 0] as const, conclusion: null, batch: '1', pass: 1, desk: '1' });

const act = (id: string, seq: number): PendingAct => ({
  id, workbook: 'book', file: 'book.xlsx', desk: '1', contest: '1', act: { act: 'add', paper: String(seq) },
  row: [seq, '2026-05-20T08:00:00', '1', 'Nhập phiếu', '1', String(seq), '', '10 /1', 'before', id], changes: [{ number: seq, before: null, after: paper(seq) }],
});

function journalOn(storage: JournalStorage) {
  const told: (Finding | null)[] = [];
  return { journal: new Journal(storage, (finding) => told.push(finding)), told };
}

describe('the journal of acts that the workbook has not confirmed', () => {
  it('gives them back in order of their log rows, in another pane too, and forgets those that are confirmed', async () => {
    const browser = new IDBFactory();
    const { journal, told } = journalOn(indexedDbStorage(() => browser));
    await journal.keep([act('z', 1), act('a', 2)]);
    await journal.keep([act('m', 3)]);
    await journal.forget(['a']);
    const other = journalOn(indexedDbStorage(() => browser)).journal;
    expect(await other.pending()).toEqual([act('z', 1), act('m', 3)]);
    await other.forget(['z', 'm']);
    expect(await journal.pending()).toEqual([]);
    expect(told).toEqual([null, null]);
  });

  it('puts a new row of an act in the place of the old one in one step', async () => {
    const browser = new IDBFactory();
    const { journal } = journalOn(indexedDbStorage(() => browser));
    await journal.keep([act('a', 1)]);
    await journal.keep([act('b', 2)], ['a']);
    expect((await journal.pending()).map(({ id }) => id)).toEqual(['b']);
  });

  it.each([
    ['will not open one', { open: () => { throw new Error('SecurityError'); } }, 'refused'],
    ['has no room', { open: () => { throw Object.assign(new Error('full'), { name: 'QuotaExceededError' }); } }, 'full'],
  ])('says that there is no net where the browser %s, and goes on', async (_, browser, why) => {
    const { journal, told } = journalOn(indexedDbStorage(() => browser as unknown as IDBFactory));
    await journal.keep([act('a', 1)]);
    expect(told).toEqual([{ code: 'W.932', where: {}, data: { case: why } }]);
    await expect(journal.forget(['a'])).resolves.toBeUndefined();
    expect(await journal.pending()).toEqual([]);
  });

  it('does not wait for ever for a browser that does not answer', async () => {
    jest.useFakeTimers();
    const never = (): Promise<never> => new Promise(() => undefined);
    const { journal, told } = journalOn({ put: never, remove: never, all: never });
    const kept = journal.keep([act('a', 1)]);
    await jest.advanceTimersByTimeAsync(3000);
    await kept;
    jest.useRealTimers();
    expect(told).toMatchObject([{ code: 'W.932' }]);
  });

  it('says that the net is there again once the browser keeps acts', async () => {
    const browser = new IDBFactory();
    let refuses = true;
    const { journal, told } = journalOn(indexedDbStorage(() => {
      if (refuses) throw new Error('SecurityError');
      return browser;
    }));
    await journal.keep([act('a', 1)]);
    refuses = false;
    await journal.keep([act('b', 2)]);
    expect(told.map((finding) => finding?.code ?? null)).toEqual(['W.932', null]);
  });
});

describe('what the first version kept in the local storage', () => {
  const older = { act: 'add', contest: '1', hash: 'h', file: 'book.xlsx', ballot: paper(7) };

  function local(text: string): TextStorage & { readonly kept: Map<string, string> } {
    const kept = new Map([['congress.1.pending.book', text]]);
    return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
  }

  it('is taken over once', () => {
    const storage = local(JSON.stringify([older, { ...older, act: 'remove', hash: 'i' }]));
    const { acts, taken } = olderActs(() => storage, 'book');
    expect(acts.map(({ id, changes }) => [id, changes[0]!.before?.number, changes[0]!.after?.number])).toEqual([['h', undefined, 7], ['i', 7, undefined]]);
    taken();
    expect(olderActs(() => storage, 'book').acts).toEqual([]);
  });

  it.each([['another workbook’s', 'other', JSON.stringify([older])], ['nonsense', 'book', '{']])('is left alone when it is %s', (_, workbook, text) => {
    expect(olderActs(() => local(text), workbook).acts).toEqual([]);
  });
});
