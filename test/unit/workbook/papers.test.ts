import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, actsOf, paper, rowsOf, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const numbers = (papers: readonly { readonly number: number }[]): number[] => papers.map(({ number }) => number);

describe('papers of the open contest', () => {
  it('go to the first batch that has room, with a log row each', async () => {
    const store = await setUp(browser, { batchSize: 2 });
    await store.beginEntry({ mixed: true });
    for (const marks of ['100', '010', '001']) await store.addBallot(paper(marks));
    await store.removeBallot(1);
    await store.addBallot(paper('110'));
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['2 010 ×1 1', '3 001 ×1 2', '4 110 ×1 1']);
    expect(actsOf(excel, 'Log').slice(-6)).toEqual(['Bắt đầu nhập', 'Nhập phiếu 1', 'Nhập phiếu 2', 'Nhập phiếu 3', 'Rút phiếu 1', 'Nhập phiếu 4']);
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('are seen, and their act known, when the promise is fulfilled', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: true });
    const added = await store.addBallot(paper('100'));
    expect(added).toMatchObject({ act: 'add', before: [], after: [{ number: 1, batch: '1', desk: '1' }] });
    expect(store.getState()).toMatchObject({ ballots: [{ number: 1 }], entries: [{ desk: '1', phase: 'open', papers: [{ number: 1 }] }], canUndo: true, canRedo: false });
  });

  it('that make a pile too large for its batch are split into rows that come and go together', async () => {
    const store = await setUp(browser, { batchSize: 5 });
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100', { count: 3 }));
    const { after } = await store.addBallot(paper('010', { count: 9 }));
    expect(after.map(({ number, count, batch }) => [number, count, batch])).toEqual([[2, 2, '1'], [3, 5, '2'], [4, 2, '3']]);
    const undone = await store.undo();
    expect(undone).toMatchObject({ act: 'remove', before: [{ number: 4 }, { number: 3 }, { number: 2 }], after: [] });
    const redone = await store.redo();
    expect(redone?.act).toBe('add');
    expect(numbers(store.getState().ballots)).toEqual([1, 2, 3, 4]);
    await excel.settle();
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('of a row whose pile has grown out of its batch go on in a new row', async () => {
    const store = await setUp(browser, { batchSize: 5 });
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100', { count: 4 }));
    const act = await store.changeBallot(1, paper('100', { count: 7 }));
    expect(act).toMatchObject({ act: 'change', before: [{ count: 4 }], after: [{ number: 1, count: 5, batch: '1' }, { number: 2, count: 2, batch: '2' }] });
    await store.undo();
    expect(store.getState().ballots.map(({ count }) => count)).toEqual([4]);
  });

  it('can be taken back and done again act by act, a new act ends what can be done again', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100'));
    await store.changeBallot(1, paper('010'));
    await store.addBallot(paper('001'));
    await store.removeBallot(1);
    const seen = [];
    for (let i = 0; i < 5; i++) seen.push((await store.undo())?.act ?? null);
    expect(seen).toEqual(['add', 'remove', 'change', 'remove', null]);
    expect(store.getState()).toMatchObject({ ballots: [], canUndo: false, canRedo: true });
    for (let i = 0; i < 3; i++) await store.redo();
    expect(store.getState().ballots.map(({ marks }) => marks)).toEqual([[0, 1, 0], [0, 0, 1]]);
    await store.addBallot(paper('110'));
    expect(await store.redo()).toBeNull();
    await excel.settle();
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('what was taken back is done again after the pane was closed, until something else is done', async () => {
    const first = await setUp(browser);
    await first.beginEntry({ mixed: true });
    for (const marks of ['100', '010', '001']) await first.addBallot(paper(marks));
    await first.undo();
    await first.undo();
    await first.redo();
    await excel.settle();
    await excel.closePane('done');
    const store = await browser.open();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1', '2 010 ×1 1']);
    expect(await store.redo()).toMatchObject({ act: 'add', after: [{ number: 3, marks: [0, 0, 1] }] });
    expect(await store.redo()).toBeNull();
    await store.undo();
    await store.addBallot(paper('110'));
    await excel.settle();
    await excel.closePane('done');
    expect(await (await browser.open()).redo()).toBeNull();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1', '2 010 ×1 1', '3 110 ×1 1']);
  });

  it('can be taken back after a reload too, as the log tells it, without those that were taken back', async () => {
    const first = await setUp(browser);
    await first.beginEntry({ mixed: true });
    for (const marks of ['100', '010', '001']) await first.addBallot(paper(marks));
    await first.undo();
    await first.changeBallot(1, paper('110'));
    await excel.settle();
    await excel.closePane('done');
    const store = await browser.open();
    expect(await store.undo()).toMatchObject({ act: 'change', after: [{ number: 1, marks: [1, 0, 0], batch: '1' }] });
    expect(await store.undo()).toMatchObject({ act: 'remove', before: [{ number: 2 }] });
    expect(await store.undo()).toMatchObject({ act: 'remove', before: [{ number: 1 }] });
    expect(await store.undo()).toBeNull();
  });

  it('bear no time in the log where they were not mixed first', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: false });
    await store.addBallot(paper('100'));
    await store.changeBallot(1, paper('010'));
    await store.closeEntry();
    await excel.settle();
    const times = (excel.values('Log') ?? []).slice(-4).map((row) => String(row[1]).length);
    expect(times).toEqual([19, 10, 10, 19]);
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('are one round trip each, the log row with them', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100'));
    await excel.settle();
    const before = excel.batches();
    for (let i = 0; i < 10; i++) {
      await store.addBallot(paper('010'));
      await excel.settle(0);
    }
    expect(excel.batches() - before).toBe(10);
  });
});

describe('closing an entry', () => {
  it.each([
    ['no papers', [], {}, 'empty'],
    ['a paper that is set aside', ['100'], { conclusion: { kind: 'undecided', note: '' } }, 'undecided'],
    ['fewer papers than were collected', ['100'], { count: 2 }, 'tooFew'],
  ] as const)('is refused with %s', async (_, papers, part, why) => {
    const store = await setUp(browser);
    await store.saveCounts('1', { issued: 3, collected: 3 });
    await store.beginEntry({ mixed: true });
    for (const marks of papers) await store.addBallot(paper(marks, part));
    await expect(store.closeEntry()).rejects.toThrow(why);
    expect(store.getState().entries[0]).toMatchObject({ phase: 'open' });
  });
});
