import type { Ruling } from '../../../src/election/contest';
import type { WorkbookStore } from '../../../src/workbook/store';
import type { FakeExcel } from '../../properties/fake-excel';
import { CONGRESS } from '../taskpane/samples';
import { Browser, actsOf, paper, rowsOf, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** Two windows at desk 1 that have both seen one paper; each with a browser of its own. */
async function twoWindows(): Promise<readonly [WorkbookStore, WorkbookStore]> {
  const one = await setUp(browser);
  await one.beginEntry({ mixed: true });
  await one.addBallot(paper('111'));
  await excel.settle();
  const other = await new Browser(excel).open();
  await excel.settle();
  return [one, other];
}

const RULING: Ruling = { rule: 'openSeatsDecided', elected: [1], next: 'none', reason: 'đại hội chọn' };
const ACTS = ['Bắt đầu nhập', 'Nhập phiếu 1'];
const entered = (): string[] => actsOf(excel, 'Log').slice(-(actsOf(excel, 'Log').length - actsOf(excel, 'Log').indexOf('Bắt đầu nhập')));

describe('two windows that enter at one desk at the same moment', () => {
  it('write over each other, and the paper that was written over is put in again behind the other', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.addBallot(paper('100')), other.addBallot(paper('010'))]);
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 010 ×1 1', '3 100 ×1 1']);
    expect(entered()).toEqual([...ACTS, 'Nhập phiếu 2', 'Nhập phiếu 3']);
    expect([one.getState().rival, one.getState().ballots.length, other.getState().ballots.length]).toEqual([true, 3, 3]);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('lose nothing of several papers either, each once and in its order', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([...['100', '010', '001'].map((marks) => one.addBallot(paper(marks))), ...['110', '011'].map((marks) => other.addBallot(paper(marks)))]);
    await excel.settle();
    const rows = rowsOf(excel, 'Ballots_1').map((row) => row.split(' ')[1]);
    expect([...rows].sort()).toEqual(['001', '010', '011', '100', '110', '111']);
    expect(rows.filter((marks) => ['100', '010', '001'].includes(marks!))).toEqual(['100', '010', '001']);
    expect(rows.filter((marks) => ['110', '011'].includes(marks!))).toEqual(['110', '011']);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('get a row as the log tells it, where log and row come from different windows', async () => {
    const [one, other] = await twoWindows();
    const both = Promise.all([one.addBallot(paper('100')), other.addBallot(paper('010'))]);
    await both;
    await excel.settle(100);
    // The row of the first window stays, beside the log row of the second.
    [1, 0, 0].forEach((mark, name) => { excel.setByHand('Ballots_1', 1, 2 + name, mark); });
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 010 ×1 1', '3 100 ×1 1']);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('can take back what was put in again, and not the paper of the other', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.addBallot(paper('100')), other.addBallot(paper('010'))]);
    await excel.settle();
    one.enterHere();
    expect(one.getState().rival).toBe(false);
    await one.undo();
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 010 ×1 1']);
  });

  it('stop, each as soon as it has read the other’s rows; one of them goes on, or chooses another desk', async () => {
    const [one, other] = await twoWindows();
    expect([one.getState().rival, other.getState().rival]).toEqual([false, false]);
    await other.addBallot(paper('010'));
    await excel.settle();
    expect([one.getState().rival, other.getState().rival]).toEqual([true, false]);
    await one.chooseDesk('2');
    expect(one.getState().rival).toBe(false);
  });

  it('are not taken for two when somebody edits a paper by hand', async () => {
    const [one] = await twoWindows();
    excel.setByHand('Ballots_1', 0, 2, 0, { remote: true });
    await excel.settle();
    expect(one.getState().rival).toBe(false);
  });

  it('begin an entry once, whichever comes first', async () => {
    const one = await setUp(browser);
    await excel.settle();
    const other = await new Browser(excel).open();
    await excel.settle();
    await Promise.all([one.beginEntry({ mixed: true }), other.beginEntry({ mixed: true })]);
    await one.addBallot(paper('100'));
    await excel.settle();
    expect(entered()).toEqual(ACTS);
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1']);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it.each([
    ['a decision beside a paper', (one: WorkbookStore) => one.decide('1', 'stop'), (other: WorkbookStore) => other.addBallot(paper('010')), { decision: 'stop' }],
    ['a paper beside a decision', (one: WorkbookStore) => one.addBallot(paper('010')), (other: WorkbookStore) => other.decide('1', 'stop'), { decision: 'stop' }],
    ['a conclusion beside counts', (one: WorkbookStore) => one.rule('1', RULING), (other: WorkbookStore) => other.saveCounts('1', { issued: 9, collected: 9 }), { ruling: RULING, issued: 9 }],
    ['one decision beside another', (one: WorkbookStore) => one.decide('1', 'stop'), (other: WorkbookStore) => other.decide('1', 'newList'), { decision: 'newList' }],
  ])('keep what was concluded, and the log tells last what stands: %s', async (_, first, second, stands) => {
    const [one, other] = await twoWindows();
    void first(one);
    void second(other);
    await excel.settle();
    for (const store of [one, other]) expect(store.getState().contests[0]).toMatchObject(stands);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it.each([
    ['a decision', (other: WorkbookStore) => other.decide('1', 'stop'), (one: WorkbookStore) => one.decide('1', 'newList')],
    ['a decision, before a conclusion', (other: WorkbookStore) => other.decide('1', 'stop'), (one: WorkbookStore) => one.rule('1', RULING)],
    ['a conclusion', (other: WorkbookStore) => other.rule('1', RULING), (one: WorkbookStore) => one.decide('1', 'newList')],
    ['another conclusion', (other: WorkbookStore) => other.rule('1', { ...RULING, reason: 'lý do khác' }), (one: WorkbookStore) => one.rule('1', RULING)],
  ])('see what the other has recorded before they write over it: %s', async (_, first, second) => {
    const [one, other] = await twoWindows();
    const recorded = first(other);
    await excel.settle(0);
    const [stands] = other.getState().contests;
    const refused = second(one);
    await excel.settle(0);
    expect([await recorded, await refused]).toEqual([true, false]);
    expect([one.getState().contests[0], excel.values('Log')!.length]).toEqual([stands, 6]);
    // Now it is known, and may be put away.
    const again = second(one);
    await excel.settle();
    expect(await again).toBe(true);
    expect(other.getState().contests[0]).toEqual(one.getState().contests[0]);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('keep the numbers that the other has written, and say nothing', async () => {
    const [one, other] = await twoWindows();
    void other.saveCounts('1', { issued: 9, collected: 9 });
    await excel.settle(0);
    const decided = one.decide('1', 'stop');
    await excel.settle();
    expect([await decided, one.getState().contests[0], other.getState().contests[0]]).toMatchObject([true, { issued: 9, decision: 'stop' }, { issued: 9, decision: 'stop' }]);
  });

  it('leave a row alone that was changed by hand before they met, for verify to name', async () => {
    const [one, other] = await twoWindows();
    const log = excel.values('Log')!;
    excel.setByHand('Log', log.length - 3, 6, 'sửa tay');
    await excel.settle();
    await Promise.all([one.addBallot(paper('100')), other.addBallot(paper('010'))]);
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 010 ×1 1', '3 100 ×1 1']);
    expect(excel.values('Log')![log.length - 2]![6]).toBe('sửa tay');
    expect((await verified(one, excel)).findings.map(({ code }) => code)).toEqual(['W.941']);
  });

  it.each([0, 1])('keep no paper of a rehearsal that one of them has cleared, whichever comes last (%i)', async (last) => {
    const one = await setUp(browser);
    await one.startRehearsal();
    await one.beginEntry({ mixed: true });
    await excel.settle();
    const other = await new Browser(excel).open();
    await excel.settle();
    const acts = [() => other.addBallot(paper('010')), () => one.clearRehearsal()];
    await Promise.all(last === 0 ? acts.map((act) => act()) : acts.reverse().map((act) => act()));
    await excel.settle();
    expect([rowsOf(excel, 'Ballots_1'), other.getState().rehearsal, other.getState().entries[0]!.phase]).toEqual([[], false, 'none']);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('open an entry again that the other has closed, for a paper that was under way', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.addBallot(paper('100')), other.closeEntry()]);
    await excel.settle();
    expect(entered()).toEqual([...ACTS, 'Khóa nhập', 'Mở lại để nhập tiếp', 'Nhập phiếu 2']);
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 100 ×1 1']);
  });

  it('tell in the log what was set up, too, where its row was written over', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.saveCounts('1', { issued: 10, collected: 10 }), other.addBallot(paper('010'))]);
    await excel.settle();
    expect(actsOf(excel, 'Log').slice(-2)).toEqual(['Nhập phiếu 2', 'Ghi số phiếu phát ra, thu về']);
    expect(excel.values('Log')!.at(-1)![7]).toBe('10/10');
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('take back what stands last, also where it is the other’s', async () => {
    const [one, other] = await twoWindows();
    await other.addBallot(paper('010'));
    await excel.settle();
    one.enterHere();
    await one.undo();
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1']);
  });

  it('fill the batch that has room', async () => {
    const one = await setUp(browser, { batchSize: 2 });
    await one.beginEntry({ mixed: true });
    await one.addBallot(paper('111'));
    await excel.settle();
    const other = await new Browser(excel).open();
    await excel.settle();
    await Promise.all([one.addBallot(paper('100')), other.addBallot(paper('010'))]);
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 010 ×1 1', '3 100 ×1 2']);
  });

  it('keep what is no paper too: an entry that was closed is closed again behind the other’s paper', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.closeEntry(), other.addBallot(paper('010'))]);
    await excel.settle();
    expect(entered()).toEqual([...ACTS, 'Nhập phiếu 2', 'Khóa nhập']);
    expect(one.getState().entries[0]!.phase).toBe('closed');
  });
});

describe('a row that another window has not written over', () => {
  it.each([
    ['taken out from the end', 'W.942', ['', '', '', '', '', '', '', '', '', '']],
    ['made up in the place of another', 'W.941', [4, '2026-05-20T08:00:09', '1', 'Nhập phiếu', '1', '2', '', '010 /1', '0'.repeat(64), 'f'.repeat(64)]],
  ])('%s is not put back unseen', async (_what, code, cells) => {
    const one = await setUp(browser);
    await one.beginEntry({ mixed: true });
    await one.addBallot(paper('111'));
    await one.addBallot(paper('100'));
    await excel.settle();
    const last = excel.values('Log')!.length - 2;
    cells.forEach((cell, column) => { excel.setByHand('Log', last, column, cell); });
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 111 ×1 1', '2 100 ×1 1']);
    expect(one.getState().rival).toBe(false);
    expect((await verified(one, excel)).findings.map((finding) => finding.code)).toContain(code);
  });

  it('taken out from the middle, so that the next moves up, is not put back unseen either', async () => {
    const one = await setUp(browser);
    await one.beginEntry({ mixed: true });
    for (const marks of ['111', '100', '010']) await one.addBallot(paper(marks));
    await excel.settle();
    const log = excel.values('Log')!;
    const last = log.length - 2;
    log.at(-1)!.forEach((cell, column) => { excel.setByHand('Log', last - 1, column, cell); excel.setByHand('Log', last, column, ''); });
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1')).toHaveLength(3);
    expect((await verified(one, excel)).findings.map((finding) => finding.code)).toContain('W.941');
  });
});

describe('what one window has just recorded of a vote stays when another, which has not read it yet,', () => {
  const SITTING = { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 58, head: '', counters: [] };

  it.each([
    ['saves who is present at the congress', (other: WorkbookStore) => other.saveCongress({ ...CONGRESS, present: 58 })],
    ['saves who is present at the vote', (other: WorkbookStore) => other.saveContest({ ...other.getState().contests[0]!, sitting: SITTING })],
  ])('%s', async (_, save) => {
    const [one, other] = await twoWindows();
    await one.saveCounts('1', { issued: 59, collected: 58 });
    await one.decide('1', 'stop');
    await save(other);
    await excel.settle();
    for (const store of [one, other]) expect(store.getState().contests[0]).toMatchObject({ issued: 59, collected: 58, decision: 'stop' });
    expect((await verified(one, excel)).findings).toEqual([]);
  });
});
