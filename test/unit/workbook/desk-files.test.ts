import { sha256 } from '../../../src/workbook/sha256';
import type { WorkbookStore } from '../../../src/workbook/store';
import { openExcel, type Copy, type FakeExcel } from '../../properties/fake-excel';
import { Browser, actsOf, draft, paper, rowsOf, setUp, verified } from './committee-room';

let excel: FakeExcel;
let empty: Copy;
let first: Browser;
let second: Browser;
beforeEach(() => {
  excel = openExcel();
  empty = excel.saveCopy();
  first = new Browser(excel);
  second = new Browser(excel);
});
afterEach(() => excel.close());

/** Goes to the other computer, whose workbook is `copy`; gives the workbook that is left. */
async function go(copy: Copy, name: string): Promise<Copy> {
  await excel.settle();
  const left = excel.saveCopy();
  await excel.closePane('done');
  excel.load(copy);
  excel.name(name);
  return left;
}

/** The workbooks of desk 1 (two papers, closed) and of desk 2, which has begun with these papers. */
async function twoComputers(papers: readonly string[]): Promise<{ desk1: Copy; store: WorkbookStore }> {
  const one = await setUp(first);
  await one.beginEntry({ mixed: true });
  await one.addBallot(paper('100'));
  await one.addBallot(paper('010'));
  await one.closeEntry();
  const { text, name } = one.makeDeskFile('2');
  expect(name).toBe('ban-2-khai-bao.json');
  const desk1 = await go(empty, 'ban-2.xlsx');
  const store = await second.open();
  expect(await store.takeDeskFile(text)).toBeNull();
  await store.beginEntry({ mixed: true });
  for (const marks of papers) await store.addBallot(paper(marks));
  return { desk1, store };
}

describe('a desk file', () => {
  it('makes an empty workbook that of another desk, with the set-up and nobody’s papers', async () => {
    const one = await setUp(first);
    await one.beginEntry({ mixed: true });
    await one.addBallot(paper('011', { conclusion: { kind: 'invalid', reason: 'P.07', note: 'bí mật' } }));
    const { text } = one.makeDeskFile('2');
    expect(text).not.toContain('bí mật');
    expect(text).not.toContain('011');
    await go(empty, 'ban-2.xlsx');
    const store = await second.open();
    await store.takeDeskFile(text);
    await excel.settle();
    expect(store.getState()).toMatchObject({ desk: '2', openId: '1', ballots: [], congress: { organisation: 'Chi bộ thôn Đông' }, contests: [{ id: '1', seats: 1, candidates: [{}, {}, {}] }], damage: [] });
    await excel.closePane('done');
    second.endSession();
    const again = await second.open();
    expect(again.getState()).toMatchObject({ desk: '2', damage: [], entries: [{ desk: '1', phase: 'none' }] });
    expect((await verified(again, excel)).findings).toEqual([]);
  });

  it('brings what a desk has entered to desk 1, papers, log and all', async () => {
    const { desk1, store } = await twoComputers(['100', '110']);
    await store.closeEntry();
    const { text, name } = store.makeDeskFile('2');
    expect(name).toBe('ban-2-phieu.json');
    const head = store.getState().entries[1]!.head;
    await go(desk1, 'so-phieu.xlsx');
    const one = await first.open();
    expect(await one.takeDeskFile(text)).toBeNull();
    await excel.settle();
    expect(one.getState().entries.map(({ desk, phase, papers }) => `${desk} ${phase} ${papers.length}`)).toEqual(['1 closed 2', '2 closed 2']);
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 100 ×1 1', '2 110 ×1 1']);
    expect(rowsOf(excel, 'Ballots_1')).toEqual(['1 100 ×1 1', '2 010 ×1 1']);
    expect(excel.values('Log')!.at(-1)!.slice(2, 8)).toEqual(['1', 'Nhận tệp của bàn', '', '', '', `Bàn 2: ${head}`]);
    expect((await verified(one, excel)).findings).toEqual([]);
    // The same file again does no harm.
    expect(await one.takeDeskFile(text)).toBeNull();
    await excel.settle();
    expect(actsOf(excel, 'Log_2')).toEqual(['Bắt đầu nhập', 'Nhập phiếu 1', 'Nhập phiếu 2', 'Khóa nhập']);
  });

  it('is refused when it is older than what was taken, and taken when it goes on from there', async () => {
    const { desk1, store } = await twoComputers(['100', '110']);
    await store.closeEntry();
    const before = store.makeDeskFile('2').text;
    await store.reopenEntry();
    await store.changeBallot(2, paper('010'));
    await store.closeEntry();
    const after = store.makeDeskFile('2').text;
    await go(desk1, 'so-phieu.xlsx');
    const one = await first.open();
    expect(await one.takeDeskFile(before)).toBeNull();
    expect(await one.takeDeskFile(after)).toBeNull();
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 100 ×1 1', '2 010 ×1 1']);
    expect(await one.takeDeskFile(before)).toMatchObject({ code: 'F.931', data: { case: 'older' } });
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('goes on after desk 1 has thrown the entry away, but the old one is not taken again', async () => {
    const { desk1, store } = await twoComputers(['100', '110']);
    await store.closeEntry();
    const before = store.makeDeskFile('2').text;
    await store.dropEntry('2');
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('010'));
    await store.closeEntry();
    const after = store.makeDeskFile('2').text;
    await go(desk1, 'so-phieu.xlsx');
    const one = await first.open();
    await one.takeDeskFile(before);
    await one.dropEntry('2');
    await excel.settle();
    expect(await one.takeDeskFile(before)).toMatchObject({ data: { case: 'older' } });
    expect(await one.takeDeskFile(after)).toBeNull();
    await excel.settle();
    expect(rowsOf(excel, 'Ballots_1_2')).toEqual(['1 010 ×1 1']);
    expect((await verified(one, excel)).findings).toEqual([]);
  });

  it('of a rehearsal is none of the count', async () => {
    const { desk1, store } = await twoComputers(['100']);
    await store.closeEntry();
    const { text } = store.makeDeskFile('2');
    await go(desk1, 'so-phieu.xlsx');
    const one = await first.open();
    expect(await one.takeDeskFile(withSum(text, (file) => { file['rehearsal'] = true; }))).toMatchObject({ data: { case: 'older' } });
  });

  it('of one desk is not shown to another', async () => {
    const { store } = await twoComputers(['100']);
    await store.closeEntry();
    const { text } = store.makeDeskFile('2');
    expect(await store.takeDeskFile(withSum(text, (file) => { file['desk'] = '3'; }))).toMatchObject({ data: { case: 'otherWorkbook' } });
  });

  it('is refused while the desk has not closed', async () => {
    const { desk1, store } = await twoComputers(['100']);
    const { text } = store.makeDeskFile('2');
    await go(desk1, 'so-phieu.xlsx');
    expect(await (await first.open()).takeDeskFile(text)).toMatchObject({ data: { case: 'busy' } });
  });

  it.each([
    ['no JSON', () => 'phiếu', 'unreadable'],
    ['another program’s', () => '{"format":"x","version":1}', 'unreadable'],
    ['changed by hand', (text: string) => text.replace('"count":1', '"count":2').replace('[1,1,1,0,0', '[1,1,0,1,0'), 'damaged'],
    ['changed by hand with a new sum', (text: string) => withSum(text, (file) => { (file['log'] as unknown[][])[1]![7] = '010 /1'; }), 'damaged'],
    ['changed in its papers with a new sum', (text: string) => withSum(text, (file) => { (file['papers'] as { rows: unknown[][] }[])[0]!.rows[1]![2] = 0; }), 'damaged'],
    ['of another workbook', (text: string) => withSum(text, (file) => { file['workbook'] = (file['firstRow'] as unknown[])[9] = 'f'.repeat(64); }), 'otherWorkbook'],
    ['of a list with other names', (text: string) => withSum(text, (file) => { (file['contests'] as { seats: number }[])[0]!.seats = 2; }), 'otherContest'],
  ])('is refused when it is %s', async (_, change, why) => {
    const { desk1, store } = await twoComputers(['100', '110']);
    await store.closeEntry();
    const { text } = store.makeDeskFile('2');
    await go(desk1, 'so-phieu.xlsx');
    const one = await first.open();
    expect(await one.takeDeskFile(change(text))).toMatchObject({ code: 'F.931', data: { case: why } });
    await excel.settle();
    expect(excel.values('Ballots_1_2')).toBeNull();
  });

  it('brings a desk the votes that desk 1 has set up since', async () => {
    const { desk1, store } = await twoComputers(['100']);
    await store.closeEntry();
    const desk2 = await go(desk1, 'so-phieu.xlsx');
    const one = await first.open();
    await one.saveContest(draft({ office: 'deputy' }));
    const { text } = one.makeDeskFile('2');
    await go(desk2, 'ban-2.xlsx');
    const again = await second.open();
    expect(await again.takeDeskFile(text)).toBeNull();
    await excel.settle();
    expect(again.getState().contests.map(({ id, office }) => `${id} ${office}`)).toEqual(['1 secretary', '2 deputy']);
    expect(again.getState().entries[1]).toMatchObject({ desk: '2', phase: 'closed' });
    await excel.closePane('done');
    expect((await second.open()).getState().damage).toEqual([]);
  });

  it('brings a desk the numbers of papers that desk 1 has corrected since', async () => {
    const one = await setUp(first);
    await one.saveCounts('1', { issued: 3, collected: 3 });
    const { text } = one.makeDeskFile('2');
    await one.saveCounts('1', { issued: 3, collected: 2 });
    const { text: newer } = one.makeDeskFile('2');
    await go(empty, 'ban-2.xlsx');
    const store = await second.open();
    await store.takeDeskFile(text);
    expect(await store.takeDeskFile(newer)).toBeNull();
    await excel.settle();
    expect(store.getState().contests).toMatchObject([{ issued: 3, collected: 2 }]);
  });

  it('takes away what the desk has dropped since it handed in last', async () => {
    const one = await setUp(first);
    await one.saveContest(draft({ office: 'deputy' }));
    const { text } = one.makeDeskFile('2');
    const desk1 = await go(empty, 'ban-2.xlsx');
    const store = await second.open();
    await store.takeDeskFile(text);
    for (const id of ['1', '2']) {
      await store.openContest(id);
      await store.beginEntry({ mixed: true });
      await store.addBallot(paper('010'));
      await store.closeEntry();
    }
    const before = store.makeDeskFile('2').text;
    await store.dropEntry('2');
    const after = store.makeDeskFile('2').text;
    await go(desk1, 'so-phieu.xlsx');
    const back = await first.open();
    expect(await back.takeDeskFile(before)).toBeNull();
    expect(await back.takeDeskFile(after)).toBeNull();
    await excel.settle();
    const phases = back.getState().contests.map(({ id }) => [id, rowsOf(excel, `Ballots_${id}_2`)]);
    expect(phases).toEqual([['1', ['1 010 ×1 1']], ['2', []]]);
    expect(back.getState().entries.map(({ desk }) => desk)).toEqual(['1']);
    expect((await verified(back, excel)).findings).toEqual([]);
  });

  it('does not make a workbook out of one that holds another congress', async () => {
    const { text } = (await setUp(first)).makeDeskFile('2');
    await go(empty, 'khac.xlsx');
    const other = await setUp(second);
    await other.saveCongress({ ...other.getState().congress!, organisation: 'Chi bộ khác' });
    expect(await other.takeDeskFile(text)).toMatchObject({ data: { case: 'otherWorkbook' } });
  });
});

/** The file after a change by somebody who also knows how to make its sum anew. */
function withSum(text: string, change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as { content: Record<string, unknown> };
  change(file.content);
  return JSON.stringify({ ...file, sha256: sha256(JSON.stringify(file.content)) });
}
