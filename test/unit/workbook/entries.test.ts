import type { DeskId } from '../../../src/election/entry-state';
import { compareEntries } from '../../../src/election/comparison';
import { liveContest } from '../../../src/workbook/live-contest';
import type { Settlement } from '../../../src/workbook/state';
import type { WorkbookStore } from '../../../src/workbook/store';
import type { FakeExcel } from '../../properties/fake-excel';
import { Browser, actsOf, paper, rowsOf, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

async function enter(store: WorkbookStore, desk: DeskId, papers: readonly string[]): Promise<void> {
  await store.chooseDesk(desk);
  if (store.getState().entries.find((entry) => entry.desk === desk)?.phase !== 'open') await store.beginEntry({ mixed: true });
  for (const marks of papers) await store.addBallot(paper(marks));
}

/** Two desks have closed; desk 2 has mistyped the second of three papers. */
async function different(options = {}): Promise<WorkbookStore> {
  const store = await setUp(browser, options);
  await enter(store, '1', ['100', '010', '001']);
  await store.closeEntry();
  await enter(store, '2', ['100', '110', '001']);
  await store.closeEntry();
  await excel.settle();
  return store;
}

function differenceIn(store: WorkbookStore): Settlement['difference'] {
  const [first, second] = store.getState().entries;
  return compareEntries(first!.papers, second!.papers, { form: 'cross', seats: 1, names: 3 }).differences[0]!;
}

function hidden(): string[] {
  return excel.sheets().filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name);
}

const phases = (store: WorkbookStore): string[] => store.getState().entries.map(({ desk, phase }) => `${desk} ${phase}`);

describe('an entry', () => {
  it('goes from its beginning to its end, and stands there after a reload', async () => {
    const store = await setUp(browser);
    expect(phases(store)).toEqual(['1 none']);
    await expect(store.addBallot(paper('100'))).rejects.toThrow('not allowed');
    await enter(store, '1', ['100']);
    await store.closeEntry();
    await expect(store.addBallot(paper('100'))).rejects.toThrow('not allowed');
    expect(store.getState()).toMatchObject({ canUndo: false });
    await excel.settle();
    await excel.closePane('done');
    const again = await browser.open();
    expect(phases(again)).toEqual(['1 closed']);
    await again.reopenEntry();
    await again.addBallot(paper('010'));
    await again.dropEntry('1');
    await excel.settle();
    expect(phases(again)).toEqual(['1 none']);
    expect(rowsOf(excel, 'Ballots_1')).toEqual([]);
    expect((await verified(again, excel)).findings).toEqual([]);
  });

  it('of a workbook of the first version, with papers and no beginning, is open', async () => {
    const store = await setUp(browser);
    await enter(store, '1', ['100', '010']);
    await excel.settle();
    await excel.closePane('done');
    // As the first version left it: no batch size, no row that begins.
    const log = excel.values('Log')!;
    const begun = log.findIndex((row) => row[3] === 'Bắt đầu nhập');
    excel.setByHand('Log', begun - 1, 3, 'Lập cuộc bầu');
    const size = excel.values('Congress')!.findIndex((row) => row[2] === 'batchSize');
    for (let column = 0; column < 3; column++) excel.setByHand('Congress', size - 1, column, '');
    const again = await browser.open();
    expect(again.getState()).toMatchObject({ damage: [], congress: { batchSize: 50 }, ballots: [{ number: 1 }, { number: 2 }], canUndo: true });
    expect(phases(again)).toEqual(['1 open']);
    expect(again.getState().entries[0]?.mixed).toBeNull();
    await again.addBallot(paper('001'));
    await excel.settle();
    // Nobody has said that the papers were mixed.
    expect(excel.values('Log')!.at(-1)!.slice(1, 4)).toEqual(['2026-05-20', '1', 'Nhập phiếu']);
  });
});

describe('two desks in one workbook', () => {
  it('write tables and logs of their own, and each sees its own papers', async () => {
    const store = await setUp(browser);
    await enter(store, '1', ['100', '010']);
    await enter(store, '2', ['001']);
    expect(store.getState()).toMatchObject({ desk: '2', ballots: [{ number: 1, desk: '2', pass: 2 }] });
    expect(liveContest()).toBe('blind');
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1', '2 010 ×1 1']);
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 001 ×1 1']);
    expect(actsOf(excel, 'Log_2')).toEqual(['Bắt đầu nhập', 'Nhập phiếu 1']);
    expect((await verified(store, excel)).heads.map(({ desk }) => desk)).toEqual(['1', '2']);
    await excel.closePane('done');
    const reloaded = await browser.open();
    expect(reloaded.getState()).toMatchObject({ desk: '2', ballots: [{ number: 1 }] });
    expect(phases(reloaded)).toEqual(['1 open', '2 open']);
    await excel.closePane('done');
    browser.endSession();
    expect((await browser.open()).getState().desk).toBe('1');
  });

  it('do not see each other’s sheets until their entries are equal', async () => {
    const store = await setUp(browser);
    await enter(store, '1', ['100']);
    await excel.settle();
    expect(hidden()).toEqual([]);
    await enter(store, '2', ['100']);
    await excel.settle();
    expect(hidden().sort()).toEqual(['Nhật ký', 'Nhật ký – bàn 2', 'Phiếu 1', 'Phiếu 1 – bàn 2']);
    await store.closeEntry();
    await store.chooseDesk('1');
    await store.closeEntry();
    await excel.settle();
    expect(hidden()).toEqual([]);
  });

  it('leave a sheet hidden that somebody has hidden himself', async () => {
    const store = await setUp(browser);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Congress').worksheet.visibility = 'Hidden';
      await context.sync();
    });
    await enter(store, '1', ['100']);
    await enter(store, '2', ['100']);
    await store.dropEntry('2');
    await excel.settle();
    expect(hidden()).toEqual(['Đại hội']);
    expect(phases(store)).toEqual(['1 open']);
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('are shown again when their contest is deleted', async () => {
    const store = await setUp(browser);
    await enter(store, '1', ['100']);
    await enter(store, '2', ['100']);
    await excel.settle();
    expect(hidden()).toHaveLength(4);
    await store.deleteContest('1');
    await excel.settle();
    expect(hidden()).toEqual([]);
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('stay hidden when a table of theirs is made again', async () => {
    const store = await setUp(browser);
    await enter(store, '1', ['100']);
    await enter(store, '2', ['010']);
    await excel.settle();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Ballots_1_2').worksheet.delete();
      await context.sync();
    });
    await store.reload();
    const repaired = store.repair();
    await excel.settle();
    await repaired;
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 010 ×1 1']);
    expect(hidden()).toHaveLength(4);
  });
});

describe('two windows of a shared workbook', () => {
  it('learn of each other’s entries: the first sees that the second has begun, and that it has closed', async () => {
    const one = await setUp(browser);
    await enter(one, '1', ['100']);
    await excel.settle();
    const two = await new Browser(excel).open();
    await enter(two, '2', ['100']);
    await excel.settle();
    expect(phases(one)).toEqual(['1 open']);
    excel.touch('Log_2', 0);
    await excel.settle();
    expect(phases(one)).toEqual(['1 open', '2 open']);
    await two.closeEntry();
    await excel.settle();
    expect(phases(one)).toEqual(['1 open', '2 closed']);
    await one.addBallot(paper('010'));
    await excel.settle();
    expect([rowsOf(excel, 'Ballots_1'), rowsOf(excel, 'Ballots_1_2')]).toEqual([['1 100 ×1 1', '2 010 ×1 1'], ['1 100 ×1 1']]);
    expect((await verified(one, excel)).findings).toEqual([]);
  });
});

describe('settling a difference with the paper in hand', () => {
  it.each([
    ['first', 'corrected', { first: ['100', '010', '001'], second: ['100', '010', '001'], mistakes: [0, 1], phases: ['1 closed', '2 closed'] }],
    ['second', 'corrected', { first: ['100', '110', '001'], second: ['100', '110', '001'], mistakes: [1, 0], phases: ['1 closed', '2 closed'] }],
    ['neither', 'corrected', { first: ['100', '000', '001'], second: ['100', '000', '001'], mistakes: [1, 1], phases: ['1 closed', '2 closed'] }],
    ['first', 'discarded', { first: ['100', '010', '001'], second: [], mistakes: [0, 1], phases: ['1 closed', '2 open'] }],
    ['second', 'discarded', { first: [], second: ['100', '110', '001'], mistakes: [1, 0], phases: ['1 open', '2 closed'] }],
    ['neither', 'discarded', { first: [], second: [], mistakes: [1, 1], phases: ['1 open', '2 open'] }],
  ] as const)('%s matches, the other is %s', async (matching, other, expected) => {
    const store = await different();
    await store.settle({ desk: '2', difference: differenceIn(store), matching, other, paper: matching === 'neither' ? { marks: [0, 0, 0], conclusion: null } : null });
    await excel.settle();
    const [first, second] = store.getState().entries;
    const marks = (entry: typeof first): string[] => entry!.papers.map((one) => Array.from(one.marks).join(''));
    expect([marks(first), marks(second)]).toEqual([expected.first, expected.second]);
    expect([first!.mistakes, second!.mistakes]).toEqual(expected.mistakes);
    expect(phases(store)).toEqual(expected.phases);
    expect((await verified(store, excel)).findings).toEqual([]);
    await excel.closePane('done');
    const again = await browser.open();
    expect(again.getState().entries.map(({ mistakes }) => mistakes)).toEqual(expected.mistakes);
    expect(phases(again)).toEqual(expected.phases);
  });

  it('counts every paper of a pile that differs', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100', { count: 12 }));
    await store.closeEntry();
    await enter(store, '2', []);
    await store.addBallot(paper('100', { count: 10 }));
    await store.addBallot(paper('010', { count: 2 }));
    await store.closeEntry();
    await store.settle({ desk: '2', difference: differenceIn(store), matching: 'first', other: 'corrected', paper: null });
    expect(store.getState().entries.map(({ mistakes, papers }) => [mistakes, papers.reduce((sum, { count }) => sum + count, 0)])).toEqual([[0, 12], [2, 12]]);
    await excel.settle();
    expect((await verified(store, excel)).findings).toEqual([]);
  });

  it('does nothing the second time, and nothing before all have closed', async () => {
    const store = await different();
    const difference = differenceIn(store);
    const settlement = { desk: '2', difference, matching: 'first', other: 'corrected', paper: null } as const;
    await store.settle(settlement);
    await store.settle(settlement);
    expect(store.getState().entries.map(({ mistakes }) => mistakes)).toEqual([0, 1]);
    await store.reopenEntry();
    await expect(store.settle(settlement)).rejects.toThrow('not allowed');
  });

  it('puts a paper in once that desk 1 lacks, however often it is asked to', async () => {
    const store = await setUp(browser);
    await enter(store, '1', ['100', '001']);
    await store.closeEntry();
    await enter(store, '2', ['100', '010', '001']);
    await store.closeEntry();
    const settlement = { desk: '2', difference: differenceIn(store), matching: 'second', other: 'corrected', paper: null } as const;
    await Promise.all([store.settle(settlement), store.settle(settlement)]);
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1', '2 001 ×1 1', '3 010 ×1 1']);
    expect(store.getState().entries.map(({ mistakes }) => mistakes)).toEqual([1, 0]);
  });
});
