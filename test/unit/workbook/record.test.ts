import { isAgreed } from '../../../src/workbook/agreement';
import { COLUMNS } from '../../../src/workbook/schema';
import type { WorkbookStore } from '../../../src/workbook/store';
import { countOpen } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, actsOf, draft, paper, rowsOf, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] => findings.map(({ code }) => code);

async function entered() {
  const store = await setUp(browser);
  await store.beginEntry({ mixed: true });
  for (const marks of ['100', '010', '001']) await store.addBallot(paper(marks));
  await excel.settle();
  return store;
}

describe('the log of what was set up', () => {
  it('speaks of the congress and its votes in the words of the workbook', async () => {
    const store = await setUp(browser);
    await store.saveCongress({ ...store.getState().congress!, present: 59 });
    await excel.settle();
    const acts = excel.values('Log')!.slice(1).map((row) => row.slice(3, 8).map(String));
    expect(acts[1]).toEqual(['Lập cuộc bầu', '1', '', '', 'Bí thư 1/3: Mai Xuân Đạt; Vũ Quang Hiếu; Lê Hồng Hoa [Loại phiếu: Gạch tên; Lần: 1; Cách bầu: Quá nửa]']);
    const [, , , before, after] = acts.at(-1)!;
    expect([before, after].map((text) => /^Tổ chức đảng: Chi bộ thôn Đông; .*; Có mặt: (\d+); /.exec(text!)?.[1])).toEqual(['60', '59']);
    expect(acts.flat().filter((text) => /\b(organisation|convoked|secretary)\b/.test(text))).toEqual([]);
  });
});

describe('verifying', () => {
  it('finds a cell of a paper that was edited in the sheet, and accepts it with a log row', async () => {
    const store = await entered();
    excel.setByHand('Ballots_1', 1, 2, 1);
    await excel.settle();
    const found = await verified(store, excel);
    expect(codes(found)).toEqual(['W.942']);
    await store.acceptByHand();
    await excel.settle();
    const last = excel.values('Log')!.at(-1)!;
    expect(last.slice(3, 8)).toEqual(['Ghi nhận sửa tay trong bảng', '1', '2', '010 /1', '110 /1']);
    expect(codes(await verified(store, excel))).toEqual([]);
    expect(store.getState().ballots[1]?.marks).toEqual([1, 1, 0]);
  });

  it('finds two names that were exchanged, by which their votes would be', async () => {
    const store = await entered();
    const [one, other] = ['Mai Xuân Đạt', 'Vũ Quang Hiếu'];
    [other, one].forEach((name, i) => {
      excel.setByHand('Candidates', i, 2, name);
      excel.setByHand('Ballots_1', -1, 2 + i, name);
    });
    await excel.settle();
    expect(store.getState()).toMatchObject({ damage: [], contests: [{ candidates: [{ name: other }, { name: one }, {}] }] });
    const { findings } = await verified(store, excel);
    expect(findings).toMatchObject([{ code: 'W.942', where: { table: 'Contests', row: 2 }, data: { case: 'contest', contest: '1', logged: `1. ${one}`, found: `1. ${other}` } }]);
    await store.acceptByHand();
    await excel.settle();
    expect(excel.values('Log')!.at(-1)!.slice(3, 7)).toEqual(['Ghi nhận sửa tay trong bảng', '1', '', `Bí thư 1/3: ${one}; ${other}; Lê Hồng Hoa [Loại phiếu: Gạch tên; Lần: 1; Cách bầu: Quá nửa]`]);
    expect(codes(await verified(store, excel))).toEqual([]);
  });

  it('finds a number of seats that was changed by hand, but not one that was set in the pane', async () => {
    const store = await entered();
    const { contests: [contest] } = store.getState();
    await store.saveContest({ ...contest!, seats: 2 });
    await store.setLanguage('en');
    await excel.settle();
    expect(codes(await verified(store, excel))).toEqual([]);
    excel.setByHand('Contests', 0, 3, 3);
    await excel.settle();
    expect((await verified(store, excel)).findings).toMatchObject([{ data: { logged: 'Secretary 2/3', found: 'Secretary 3/3' } }]);
  });

  it('finds a name that was changed by hand, not the office, whatever language the log named it in', async () => {
    const store = await entered();
    await store.setLanguage('en');
    excel.setByHand('Candidates', 0, 2, 'Lê An');
    excel.setByHand('Ballots_1', -1, 2, 'Lê An');
    await excel.settle();
    expect((await verified(store, excel)).findings).toMatchObject([{ data: { logged: '1. Mai Xuân Đạt', found: '1. Lê An' } }]);
  });

  it.each([
    ['the kind of vote', 'kind', 'Bầu lại người bằng phiếu', 'Cách bầu: Quá nửa', 'Cách bầu: Bầu lại người bằng phiếu'],
    ['the round', 'round', 2, 'Lần: 1', 'Lần: 2'],
    ['the form of the paper', 'form', 'Đồng ý / Không đồng ý', 'Loại phiếu: Gạch tên', 'Loại phiếu: Đồng ý / Không đồng ý'],
  ] as const)('finds %s that was changed by hand, and accepts it', async (_, key, cell, logged, found) => {
    const store = await setUp(browser);
    await store.setLanguage('en');
    await store.setLanguage('vi');
    await excel.settle();
    expect(codes(await verified(store, excel))).toEqual([]);
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), cell);
    await excel.settle();
    const told = (text: string): unknown => expect.stringContaining(text);
    expect((await verified(store, excel)).findings).toMatchObject([{ code: 'W.942', data: { case: 'contest', contest: '1', logged: told(logged), found: told(found) } }]);
    await store.acceptByHand();
    await excel.settle();
    expect(codes(await verified(store, excel))).toEqual([]);
  });

  it('finds a log row that was changed', async () => {
    const store = await entered();
    excel.setByHand('Log', 4, 7, '001 /1');
    await excel.settle();
    expect(codes(await verified(store, excel))).toContain('W.941');
  });

  it('says nothing when the workbook does not answer', async () => {
    const store = await entered();
    excel.faults.refuseAll('ActivityLimitReached');
    const verifying = store.verify();
    await excel.settle(0);
    expect(await verifying).toBeNull();
    expect(store.getState().refused).toMatchObject({ code: 'F.921', data: { case: 'offline' } });
  });
});

describe('what was agreed on', () => {
  it.each([
    ['other numbers of papers', 'entry', { counts: { issued: 4, collected: 3 } }],
    ['the same numbers of papers', 'counted', { counts: { issued: 3, collected: 3 } }],
    ['another number of seats', 'entry', { seats: 2 }],
    ['whether somebody is in the plan', 'counted', { seats: 1 }],
  ] as const)('after saving %s is %s', async (_, status, { counts, seats }: { readonly counts?: { readonly issued: number; readonly collected: number }; readonly seats?: number }) => {
    const store = await entered();
    await store.saveCounts('1', { issued: 3, collected: 3 });
    await store.agreeCounts(countOpen(store.getState())!);
    const { contests: [contest] } = store.getState();
    if (counts !== undefined) await store.saveCounts('1', counts);
    if (seats !== undefined) await store.saveContest({ ...contest!, seats, candidates: contest!.candidates.map((one) => ({ ...one, planned: true })) });
    expect(store.getState().contests[0]?.status).toBe(status);
  });
});

describe('the agreement in the log', () => {
  const agreedOn = (store: WorkbookStore): boolean => isAgreed(store.getState(), countOpen(store.getState())!);

  it('outlives the pane, and a mark changed by hand undoes it, though every number of papers is the same', async () => {
    const store = await entered();
    await store.saveCounts('1', { issued: 3, collected: 3 });
    expect(agreedOn(store)).toBe(false);
    await store.agreeCounts(countOpen(store.getState())!);
    await excel.settle();
    expect(String(excel.values('Log')!.at(-1)![7])).toMatch(/^3\/\d\/\d [0-9a-f]{16}/);
    await excel.closePane('done');
    const again = await browser.open();
    expect(agreedOn(again)).toBe(true);
    const [row] = excel.values('Ballots_1')!.slice(1);
    [row![3], row![2]].forEach((mark, name) => { excel.setByHand('Ballots_1', 0, 2 + name, mark!); });
    await excel.settle();
    expect([again.getState().contests[0]?.status, agreedOn(again)]).toEqual(['counted', false]);
  });

  it('is undone by a conclusion on the base, whose number and reason the log tells in words', async () => {
    const store = await entered();
    await store.saveCounts('1', { issued: 3, collected: 3 });
    await store.agreeCounts(countOpen(store.getState())!);
    await store.saveCongress({ ...store.getState().congress!, convoked: 67, concludedOut: { people: 2, reason: '=về sớm' } });
    await excel.settle();
    expect(agreedOn(store)).toBe(false);
    expect(String(excel.values('Log')!.at(-1)![7])).toContain('Trừ: theo kết luận của Ban kiểm phiếu: 2; Lý do Ban kiểm phiếu kết luận như vậy: =về sớm; ');
    await store.agreeCounts(countOpen(store.getState())!);
    await excel.settle();
    expect([agreedOn(store), String(excel.values('Log')!.at(-1)![7])]).toEqual([true, expect.stringContaining('W.204 Trừ thêm 2 người khỏi cơ sở (lý do: =về sớm)')]);
    await excel.closePane('done');
    const again = await browser.open();
    expect([again.getState().congress?.concludedOut, again.getState().damage, agreedOn(again)]).toEqual([{ people: 2, reason: '=về sớm' }, [], true]);
  });

  it('says no more of a conclusion on the base that was half one, once it is saved whole', async () => {
    const store = await entered();
    const whole = { ...store.getState().congress!, convoked: 67, concludedOut: { people: 2, reason: 'về sớm' } };
    await store.saveCongress(whole);
    await excel.settle();
    const row = excel.values('Congress')!.findIndex(([, , key]) => key === 'concludedReason');
    excel.setByHand('Congress', row - 1, 1, '');
    await excel.settle();
    expect(store.getState()).toMatchObject({ damage: [{ code: 'F.913', data: { case: 'noBaseReason' } }], congress: { convoked: 67 } });
    await store.saveCongress(whole);
    await excel.settle();
    expect(store.getState()).toMatchObject({ damage: [], congress: { concludedOut: whole.concludedOut } });
  });

  it('is undone by seats that somebody changes by hand', async () => {
    const store = await entered();
    await store.saveCounts('1', { issued: 3, collected: 3 });
    await store.agreeCounts(countOpen(store.getState())!);
    await excel.settle();
    const { contests: [contest] } = store.getState();
    expect(isAgreed(store.getState(), { ...countOpen(store.getState())!, contest: { ...contest!, seats: 2 } })).toBe(false);
    expect(agreedOn(store)).toBe(true);
  });
});

describe('the log', () => {
  it('is told desk by desk, all of it or that of a contest', async () => {
    const store = await entered();
    await store.chooseDesk('2');
    await store.beginEntry({ mixed: true });
    const acts = (contest: string | null): string[] => store.logOf(contest).map(({ desk, act }) => `${desk} ${act}`);
    expect(acts('1')).toEqual(['1 contest', '1 begin', '1 add', '1 add', '1 add', '2 begin']);
    expect(acts(null).slice(0, 2)).toEqual(['1 setup', '1 contest']);
  });
});

describe('a desk’s table', () => {
  it('that is deleted is missed, and made again from memory', async () => {
    const store = await entered();
    await store.chooseDesk('2');
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100'));
    await excel.settle();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Ballots_1_2').worksheet.delete();
      await context.sync();
    });
    const reading = store.reload();
    await excel.settle();
    await reading;
    expect(store.getState().damage).toEqual([expect.objectContaining({ code: 'F.911', where: { table: 'Ballots_1_2' } })]);
    const repairing = store.repair();
    await excel.settle();
    await repairing;
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 100 ×1 1']);
    expect(store.getState().damage).toEqual([]);
    expect(codes(await verified(store, excel))).toEqual([]);
  });

  it('is missed at the next opening too, as its log tells of papers', async () => {
    const store = await entered();
    await store.chooseDesk('2');
    await store.beginEntry({ mixed: true });
    await excel.settle();
    await excel.closePane('done');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Ballots_1_2').worksheet.delete();
      await context.sync();
    });
    expect((await browser.open()).getState().damage).toEqual([expect.objectContaining({ code: 'F.911', where: { table: 'Ballots_1_2' } })]);
  });

  it('keeps pace when the list of names changes before there are papers', async () => {
    const store = await setUp(browser);
    await store.chooseDesk('2');
    await store.beginEntry({ mixed: true });
    const { candidates } = draft();
    await store.saveContest(draft({ id: '1', candidates: candidates.slice(0, 2) }));
    await excel.settle();
    await store.addBallot(paper('10'));
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 10 ×1 1']);
    await excel.closePane('done');
    expect((await browser.open()).getState().damage).toEqual([]);
  });
});

describe('a rehearsal', () => {
  it('is marked until it is cleared, and leaves nothing but its log', async () => {
    const store = await setUp(browser);
    await store.startRehearsal();
    await store.beginEntry({ mixed: true });
    for (const marks of ['100', '010']) await store.addBallot(paper(marks));
    await store.saveCounts('1', { issued: 2, collected: 2 });
    await store.agreeCounts(countOpen(store.getState())!);
    await store.decide('1', 'stop');
    await store.rule('1', { rule: 'openSeatsDecided', elected: [1], next: null, reason: 'tập' });
    await store.chooseDesk('2');
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100'));
    await excel.settle();
    // A result sheet as the register knows it.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Biên bản').load('id');
      await context.sync();
      context.workbook.settings.add('congress.sheets', JSON.stringify({ 'minutes:1': { id: sheet.id, title: 'Biên bản', contest: '1', figures: '' } }));
      await context.sync();
    });
    await excel.settle();
    await excel.closePane('done');
    const again = await browser.open();
    expect(again.getState().rehearsal).toBe(true);
    expect(excel.sheets().map(({ name }) => name)).toContain('Biên bản');
    const clearing = again.clearRehearsal();
    await excel.settle();
    await clearing;
    await excel.settle();
    expect([rowsOf(excel, 'Ballots_1'), rowsOf(excel, 'Ballots_1_2')]).toEqual([[], []]);
    expect(excel.sheets().map(({ name }) => name)).not.toContain('Biên bản');
    expect(again.getState()).toMatchObject({ rehearsal: false, ballots: [], contests: [{ issued: null, collected: null, status: 'setup' }], entries: [{ desk: '1', phase: 'none' }] });
    for (const part of ['decision', 'ruling']) expect(again.getState().contests[0]).not.toHaveProperty(part);
    expect(actsOf(excel, 'Log')).toEqual(expect.arrayContaining(['Bắt đầu tập dượt', 'Xóa phiếu tập dượt']));
    expect(codes(await verified(again, excel))).toEqual([]);
    await excel.closePane('done');
    expect((await browser.open()).getState()).toMatchObject({ rehearsal: false, damage: [], ballots: [] });
  });

  it('begins only while there are no papers, and only a rehearsal can be cleared', async () => {
    const store = await entered();
    await expect(store.startRehearsal()).rejects.toThrow('papers');
    await expect(store.clearRehearsal()).rejects.toThrow('no rehearsal');
  });
});
