import { countOpen } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { Browser, actsOf, paper, rowsOf, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** A pane with three papers in the workbook. */
async function entering() {
  const store = await setUp(browser);
  await store.beginEntry({ mixed: true });
  for (const marks of ['100', '010', '001']) await store.addBallot(paper(marks));
  await excel.settle();
  return store;
}

const ALL = ['1 100 ×1 1', '2 010 ×1 1', '3 001 ×1 1', '4 110 ×1 1', '5 011 ×1 1'];

async function afterwards() {
  excel.faults.forget();
  const store = await browser.open();
  await excel.settle();
  expect(store.getState()).toMatchObject({ waiting: 0, damage: [], strayed: null });
  expect((await verified(store, excel)).findings).toEqual([]);
  return store;
}

describe('a pane that is left with acts on the way', () => {
  it.each([
    ['nothing of them has reached Excel', 'lost'],
    ['Excel has done them and nobody heard', 'done'],
    ...Array.from({ length: 12 }, (_, i) => [`Excel was cut off after ${i} actions`, i] as const),
  ] as const)('has them once in the workbook afterwards when %s', async (_, sent) => {
    const store = await entering();
    excel.faults.hang();
    await store.addBallot(paper('110'));
    await store.addBallot(paper('011'));
    await excel.closePane(sent);
    excel.faults.release();
    await afterwards();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(ALL);
    expect(actsOf(excel, 'Log').slice(-5)).toEqual(['Nhập phiếu 1', 'Nhập phiếu 2', 'Nhập phiếu 3', 'Nhập phiếu 4', 'Nhập phiếu 5']);
  });

  it.each(['lost', 'done', ...Array.from({ length: 12 }, (_, i) => i)] as const)('has its count agreed on anew (%s)', async (sent) => {
    const store = await entering();
    await store.agreeCounts(countOpen(store.getState())!);
    await excel.settle();
    excel.faults.hang();
    await store.changeBallot(1, paper('010'));
    await excel.closePane(sent);
    excel.faults.release();
    const again = await afterwards();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 010 ×1 1', '2 010 ×1 1', '3 001 ×1 1']);
    expect([again.getState().contests[0]?.status, excel.values('Contests')![1]![9]]).toEqual(['entry', 'Đang nhập']);
    await again.agreeCounts(countOpen(again.getState())!);
    await excel.settle();
    await excel.closePane('done');
    expect((await browser.open()).getState().contests[0]?.status).toBe('counted');
  });

  it.each(['lost', 'done', 2] as const)('has changes, removals and takings back too (%s)', async (sent) => {
    const store = await entering();
    excel.faults.hang();
    await store.changeBallot(1, paper('110'));
    await store.removeBallot(2);
    await store.addBallot(paper('011'));
    await store.undo();
    await excel.closePane(sent);
    excel.faults.release();
    await afterwards();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 110 ×1 1', '3 001 ×1 1']);
  });

  it('has a beginning at another desk with its papers, tables and all', async () => {
    const store = await entering();
    await store.closeEntry();
    await excel.settle();
    await store.chooseDesk('2');
    excel.faults.refuseAll('InvalidOperationInCellEditMode');
    await store.beginEntry({ mixed: false });
    await store.addBallot(paper('100'));
    await store.addBallot(paper('010'));
    await excel.closePane('lost');
    const again = await afterwards();
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 100 ×1 1', '2 010 ×1 1']);
    expect(actsOf(excel, 'Log_2')).toEqual(['Bắt đầu nhập', 'Nhập phiếu 1', 'Nhập phiếu 2']);
    expect(again.getState().entries[1]).toMatchObject({ phase: 'open', mixed: false });
  });

  it('has a discarded entry discarded', async () => {
    const store = await entering();
    excel.faults.hang();
    await store.dropEntry('1');
    await excel.closePane(11);
    excel.faults.release();
    const again = await afterwards();
    expect(rowsOf(excel, 'Ballots_1')).toEqual([]);
    expect(again.getState().entries[0]).toMatchObject({ phase: 'none' });
  });

  it('has what waited while somebody had a deleted table repaired', async () => {
    const store = await entering();
    excel.faults.refuseAll('ActivityLimitReached');
    await store.addBallot(paper('110'));
    const repairing = store.repair();
    await excel.settle(100);
    await repairing;
    await excel.closePane('lost');
    await afterwards();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(ALL.slice(0, 4));
  });

  it('puts a paper into a row of its own when its number is taken meanwhile', async () => {
    const store = await entering();
    excel.faults.refuseAll('ActivityLimitReached');
    await store.addBallot(paper('110'));
    await excel.closePane('lost');
    excel.faults.forget();
    // Another browser, which knows nothing of it, goes on.
    const other = await new Browser(excel).open();
    await other.addBallot(paper('111'));
    await excel.settle();
    await excel.closePane('done');
    await afterwards();
    expect(rowsOf(excel, 'Ballots_1').slice(3)).toEqual(['4 111 ×1 1', '5 110 ×1 1']);
  });
});

describe('a workbook under another name', () => {
  async function renamed() {
    const store = await entering();
    excel.faults.refuseAll('ActivityLimitReached');
    await store.addBallot(paper('110'));
    await store.addBallot(paper('011'));
    await excel.closePane('lost');
    excel.faults.forget();
    excel.name('ban-sao.xlsx');
    const copy = await browser.open();
    await excel.settle();
    return copy;
  }

  it('asks before it takes what waits for the other one, and takes it in order', async () => {
    const store = await renamed();
    expect(store.getState()).toMatchObject({ strayed: { file: 'so-phieu.xlsx', papers: 2 }, ballots: [{}, {}, {}] });
    await store.takeStrayed(true);
    await excel.settle();
    expect(store.getState().strayed).toBeNull();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(ALL);
    expect((await verified(store, excel)).findings).toEqual([]);
    await excel.closePane('done');
    expect((await browser.open()).getState()).toMatchObject({ strayed: null, waiting: 0 });
    expect(rowsOf(excel, 'Ballots_1')).toEqual(ALL);
  });

  it('forgets it when told so', async () => {
    const store = await renamed();
    await store.takeStrayed(false);
    await excel.closePane('done');
    expect((await browser.open()).getState()).toMatchObject({ strayed: null, ballots: [{}, {}, {}] });
  });

  it('leaves it to the other one when nobody answers', async () => {
    await renamed();
    await excel.closePane('done');
    excel.name('so-phieu.xlsx');
    await afterwards();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(ALL);
  });
});

describe('a browser', () => {
  it('that keeps no journal is told of, and entry goes on', async () => {
    browser = new Browser(excel, () => { throw new Error('SecurityError'); });
    const store = await entering();
    expect(store.getState()).toMatchObject({ unsafe: { code: 'W.932', data: { case: 'refused' } }, waiting: 0 });
    expect(rowsOf(excel, 'Ballots_1')).toHaveLength(3);
  });

  it('that does not answer holds entry up for no more than three seconds', async () => {
    const silent = { open: () => ({}) } as unknown as IDBFactory;
    browser = new Browser(excel, () => silent);
    const opening = setUp(browser);
    await excel.settle();
    const store = await opening;
    const begun = store.beginEntry({ mixed: true });
    await excel.settle(3000);
    await begun;
    expect(store.getState().unsafe).toMatchObject({ code: 'W.932' });
  });

  it('takes over what the first version kept in the local storage, once', async () => {
    await entering();
    await excel.closePane('done');
    const [, first] = excel.values('Log')!;
    const ballot = { number: 4, count: 1, marks: [1, 1, 0], conclusion: null, batch: '1', pass: 1, desk: '1' };
    browser.local.setItem(`congress.1.pending.${String(first!.at(-1))}`, JSON.stringify([{ act: 'add', contest: '1', ballot, hash: 'h', file: 'so-phieu.xlsx' }]));
    for (let i = 0; i < 2; i++) {
      await afterwards();
      expect(rowsOf(excel, 'Ballots_1')).toEqual(ALL.slice(0, 4));
      await excel.closePane('done');
    }
  });
});
