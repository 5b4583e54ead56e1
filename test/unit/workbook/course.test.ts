import { columnLetters } from '../../../src/election/column-letters';
import type { Ruling, Sitting } from '../../../src/election/contest';
import type { Finding } from '../../../src/election/finding';
import { describeFinding, type Described } from '../../../src/locale/findings';
import { tableTexts } from '../../../src/locale/tables';
import { isAgreed, isOutcomeConfirmed } from '../../../src/workbook/agreement';
import { without } from '../../../src/workbook/contest-course';
import { contestRow, readContests } from '../../../src/workbook/contest-rows';
import { COLUMNS } from '../../../src/workbook/schema';
import type { WorkbookStore } from '../../../src/workbook/store';
import { countOpen } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, actsOf, draft, paper, setUp, verified, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

const RULING: Ruling = { rule: 'tieVotedAgain', elected: [2], next: 'none', reason: 'Hai người bằng phiếu, đại hội chọn người thứ hai' };
const SITTING: Sitting = { meeting: 'conference', convoked: 15, deducted: 1, deductedReason: '=đi học dài ngày', present: 14, head: 'Đỗ Văn Bình', counters: ['Lê Thị Mai', 'Phạm Quốc Anh'] };

/** A vote after a tie, of sixty papers, that ties again between the first two; the count is agreed on. */
async function tied(): Promise<WorkbookStore> {
  const store = await setUp(browser);
  await store.saveContest({ ...store.getState().contests[0]!, kind: 'runoff' });
  await store.saveCounts('1', { issued: 60, collected: 60 });
  await store.beginEntry({ mixed: true });
  for (const marks of ['100', '010']) await store.addBallot(paper(marks, { count: 30 }));
  await store.closeEntry();
  await store.agreeCounts(countOpen(store.getState())!);
  await excel.settle();
  return store;
}

/** The cells of the first contest under these headings. */
function cells(...keys: (typeof COLUMNS.Contests)[number][]): unknown[] {
  const row = excel.values('Contests')![1]!;
  return keys.map((key) => row[COLUMNS.Contests.indexOf(key)]);
}

const lastLog = (): unknown[] => excel.values('Log')!.at(-1)!.slice(3, 8);

/** The pane is closed and opened again, and the record is verified. */
async function again(): Promise<WorkbookStore> {
  await excel.closePane('done');
  const store = await browser.open();
  await excel.settle();
  expect((await verified(store, excel)).findings).toEqual([]);
  expect(store.getState().damage).toEqual([]);
  return store;
}

describe('what the congress decides after a vote', () => {
  it('stays a decision on that vote: what another vote follows is not made a vote on something else, but its numbers may be mended', async () => {
    const store = await setUp(browser);
    await store.saveContest({ ...draft(), round: 2, follows: '1' });
    const first = store.getState().contests[0]!;
    for (const other of [{ office: 'deputy' as const }, { round: 3 }, { kind: 'opinion' as const }, { follows: '2' }]) {
      await expect(store.saveContest({ ...first, ...other })).rejects.toThrow('A vote that another follows');
    }
    expect(store.getState().contests[0]).toEqual(first);
    await store.saveContest({ ...first, seats: 1 });
    await excel.settle();
    expect(store.getState().contests[0]!.seats).toBe(1);
  });

  it('stands in the row of the contest and in the log, one round trip after one that looks whether another window has written there, and can be taken back', async () => {
    const store = await tied();
    const before = excel.batches();
    await store.decide('1', 'runoff');
    await excel.settle(0);
    expect(excel.batches() - before).toBe(2);
    expect(cells('decision')).toEqual(['Bầu lại giữa những người bằng phiếu']);
    expect(lastLog()).toEqual(['Ghi quyết định của đại hội', '1', '', '', 'Bầu lại giữa những người bằng phiếu']);
    const reopened = await again();
    expect(reopened.getState().contests[0]!.decision).toBe('runoff');
    await reopened.decide('1', null);
    await excel.settle();
    expect(cells('decision')).toEqual(['']);
    expect((await again()).getState().contests[0]).not.toHaveProperty('decision');
  });

  it('leaves what was agreed on agreed on, and is not logged twice', async () => {
    const store = await tied();
    await store.decide('1', 'stop');
    await store.decide('1', 'stop');
    await excel.settle();
    expect(isAgreed(store.getState(), countOpen(store.getState())!)).toBe(true);
    expect(actsOf(excel, 'Log').filter((act) => act === 'Ghi quyết định của đại hội')).toHaveLength(1);
  });
});

describe('a conclusion otherwise than a rule', () => {
  it('is kept with its reason, changes who is elected, and has the count agreed on anew', async () => {
    const store = await tied();
    await store.rule('1', RULING);
    await excel.settle();
    expect(cells('status', 'ruling', 'rulingElected', 'rulingNext', 'rulingReason')).toEqual(['Đang nhập', 'Bằng phiếu thì bầu lại', '2', 'Không còn việc phải bầu', RULING.reason]);
    expect(lastLog()).toEqual(['Kết luận khác quy tắc', '1', '', '', `Bằng phiếu thì bầu lại | Trúng cử theo kết luận: 2 | Bước tiếp theo kết luận: Không còn việc phải bầu | Lý do kết luận: ${RULING.reason}`]);
    const result = countOpen(store.getState())!;
    expect(result.elected.map(({ name }) => name)).toEqual(['Vũ Quang Hiếu']);
    expect(isAgreed(store.getState(), result)).toBe(false);
    expect((await again()).getState().contests[0]!.ruling).toEqual(RULING);
  });

  it('that nobody is elected, or that leaves the elected as they are, reads back as it was written', async () => {
    const store = await tied();
    for (const ruling of [{ ...RULING, elected: [], next: null }, { ...RULING, elected: null, next: 'runoff' as const }, { ...RULING, elected: [1, 3] }]) {
      await store.rule('1', ruling);
      await excel.settle();
      await store.reload();
      expect(store.getState().contests[0]!.ruling).toEqual(ruling);
    }
    await again();
  });

  it('about what follows takes an earlier decision away, which would stand against it in the minutes', async () => {
    const store = await tied();
    await store.decide('1', 'runoff');
    await store.rule('1', RULING);
    await excel.settle();
    expect([cells('decision'), cells('rulingNext')]).toEqual([[''], ['Không còn việc phải bầu']]);
    expect(actsOf(excel, 'Log').slice(-2)).toEqual(['Ghi quyết định của đại hội', 'Kết luận khác quy tắc']);
    expect((await again()).getState().contests[0]).not.toHaveProperty('decision');
  });

  it('about who is elected takes it away too: the minutes would tell of a vote among people who tie no more', async () => {
    const store = await tied();
    await store.decide('1', 'runoff');
    await store.rule('1', { ...RULING, next: null });
    await excel.settle();
    expect(cells('decision', 'rulingElected', 'rulingNext')).toEqual(['', '2', '']);
    expect((await again()).getState().contests[0]).not.toHaveProperty('decision');
  });

  it('taken back is agreed on anew too; the earlier agreement does not hold again by itself', async () => {
    const store = await tied();
    await store.rule('1', RULING);
    await store.agreeCounts(countOpen(store.getState())!);
    await store.rule('1', null);
    await excel.settle();
    const result = countOpen(store.getState())!;
    expect([result.status, isAgreed(store.getState(), result)]).toEqual(['tie', false]);
    expect(cells('ruling', 'rulingElected', 'rulingNext', 'rulingReason')).toEqual(['', '', '', '']);
  });

  it('is taken away with a change of the seats, and the log says so', async () => {
    const store = await tied();
    await store.rule('1', RULING);
    const contest = without(store.getState().contests[0]!, 'ruling');
    await store.saveContest(contest);
    expect(store.getState().contests[0]!.ruling).toEqual(RULING);
    await store.saveContest({ ...contest, seats: 2 });
    await excel.settle();
    expect(store.getState().contests[0]).not.toHaveProperty('ruling');
    expect(actsOf(excel, 'Log').slice(-2)).toEqual(['Lập cuộc bầu', 'Kết luận khác quy tắc']);
    await again();
  });
});

describe('who sits in one vote', () => {
  it('stands in the row of the contest with the base that follows from it, and is read again', async () => {
    const store = await setUp(browser);
    await store.saveContest({ ...store.getState().contests[0]!, sitting: SITTING });
    await excel.settle();
    expect(cells('base', 'meeting', 'convoked', 'deducted', 'deductedReason', 'present', 'head', 'counters')).toEqual([14, 'Hội nghị cấp ủy', 15, 1, '=đi học dài ngày', 14, 'Đỗ Văn Bình', 'Lê Thị Mai; Phạm Quốc Anh']);
    expect((await again()).getState().contests[0]!.sitting).toEqual(SITTING);
  });

  it('is told by the log with the reason of its deduction, which asks for a new agreement when it changes', async () => {
    const store = await tied();
    await store.saveContest({ ...store.getState().contests[0]!, sitting: SITTING });
    await excel.settle();
    expect(lastLog()[4]).toContain('Hội nghị bầu: Hội nghị cấp ủy; Được triệu tập: 15; Được trừ: 1; Lý do được trừ: =đi học dài ngày; Có mặt: 14');
    await store.saveCounts('1', { issued: 14, collected: 14 });
    await store.agreeCounts(countOpen(store.getState())!);
    await excel.settle();
    expect([lastLog()[4], isAgreed(store.getState(), countOpen(store.getState())!)]).toEqual([expect.stringContaining('W.204 Trừ thêm 1 người khỏi cơ sở (lý do: =đi học dài ngày)'), true]);
    await store.saveContest({ ...store.getState().contests[0]!, sitting: { ...SITTING, deductedReason: 'ốm' } });
    await excel.settle();
    expect([cells('deductedReason', 'status'), isAgreed(store.getState(), countOpen(store.getState())!)]).toEqual([['ốm', 'Đang nhập'], false]);
    await again();
  });

  it('that says nothing is none, and a draft without it takes it away', async () => {
    const store = await setUp(browser);
    const { contests: [contest] } = store.getState();
    await store.saveContest({ ...contest!, sitting: SITTING });
    await store.saveContest({ ...contest!, sitting: { meeting: null, convoked: null, deducted: null, deductedReason: '', present: null, head: '', counters: [] } });
    expect(store.getState().contests[0]).not.toHaveProperty('sitting');
    await store.saveContest({ ...contest!, sitting: SITTING, follows: '1' });
    await store.saveContest(contest!);
    expect(store.getState().contests[0]).not.toHaveProperty('sitting');
    expect(store.getState().contests[0]).not.toHaveProperty('follows');
    await excel.settle();
    await again();
  });

  it('asks for a new agreement when it changes', async () => {
    const store = await tied();
    await store.saveContest({ ...store.getState().contests[0]!, sitting: { ...SITTING, meeting: null, convoked: null, deducted: null, deductedReason: '', present: 59 } });
    await excel.settle();
    expect(isAgreed(store.getState(), countOpen(store.getState())!)).toBe(false);
    expect(cells('status')).toEqual(['Đang nhập']);
  });
});

describe('a reason to hold a vote against a rule', () => {
  it('stands in the row of the contest and in the log, in two round trips, and has the count agreed on anew', async () => {
    const store = await tied();
    const before = excel.batches();
    await store.waive('1', 'quorum', 'đoàn chủ tịch quyết định');
    await excel.settle(0);
    expect(excel.batches() - before).toBe(2);
    expect(cells('status', 'quorumReason', 'surplusReason')).toEqual(['Đang nhập', 'đoàn chủ tịch quyết định', '']);
    expect(lastLog()).toEqual(['Ghi lý do bầu khi chưa đủ hai phần ba', '1', '', '', 'đoàn chủ tịch quyết định']);
    expect(countOpen(store.getState())!.contest.waivers).toEqual({ quorum: 'đoàn chủ tịch quyết định' });
    expect((await again()).getState().contests[0]!.waivers).toEqual({ quorum: 'đoàn chủ tịch quyết định' });
  });

  it('of one rule leaves that of the other, and may be changed and taken back; the log tells each', async () => {
    const store = await tied();
    await store.waive('1', 'quorum', 'một');
    await store.waive('1', 'surplus', '=hai');
    await store.waive('1', 'quorum', 'ba');
    await store.waive('1', 'quorum', 'ba');
    await store.waive('1', 'quorum', '');
    await excel.settle();
    expect(cells('quorumReason', 'surplusReason')).toEqual(['', '=hai']);
    expect(excel.values('Log')!.slice(-4).map((row) => row.slice(6, 8))).toEqual([['', 'một'], ['', '=hai'], ['một', 'ba'], ['ba', '']]);
    const reopened = await again();
    expect(reopened.getState().contests[0]!.waivers).toEqual({ surplus: '=hai' });
    await reopened.waive('1', 'surplus', '');
    await excel.settle();
    expect((await again()).getState().contests[0]).not.toHaveProperty('waivers');
  });

  it('is taken together with a decision that is on its way: neither takes the other back', async () => {
    const store = await tied();
    await Promise.all([store.decide('1', 'runoff'), store.waive('1', 'quorum', 'một')]);
    await excel.settle();
    expect(cells('decision', 'quorumReason')).toEqual(['Bầu lại giữa những người bằng phiếu', 'một']);
    await again();
  });

  it('to keep a surplus goes with the list that it was given for, and the log says so; that of the quorum stays', async () => {
    const store = await setUp(browser);
    await store.waive('1', 'surplus', 'đại hội biểu quyết');
    await store.waive('1', 'quorum', 'một');
    const contest = store.getState().contests[0]!;
    await store.saveContest({ ...contest, round: 2, kind: 'runoff' });
    expect(store.getState().contests[0]!.waivers).toEqual({ quorum: 'một', surplus: 'đại hội biểu quyết' });
    await store.saveContest({ ...contest, candidates: [...contest.candidates, { position: 4, name: 'Bùi Thị Yên', person: '', planned: null }] });
    await excel.settle();
    expect(store.getState().contests[0]!.waivers).toEqual({ quorum: 'một' });
    expect([cells('quorumReason', 'surplusReason'), lastLog()]).toEqual([['một', ''], ['Ghi lý do giữ số dư', '1', '', 'đại hội biểu quyết', '']]);
    await again();
  });
});

describe('edited by hand in the table of contests', () => {
  it.each([
    ['the number of those convoked', 'convoked', 12, 'Hội nghị bầu: Hội nghị cấp ủy; Được triệu tập: 12', ''],
    ['the reason of a deduction', 'deductedReason', 'ốm', 'Được trừ: 1; Lý do được trừ: ốm', ''],
    ['the decision', 'decision', 'Không bầu nữa', 'Không bầu nữa', 'Đại hội quyết định'],
    ['the reason to vote below two thirds', 'quorumReason', 'ý kiến khác', 'ý kiến khác', 'Lý do bầu khi chưa đủ hai phần ba'],
    ['a reason to keep the surplus', 'surplusReason', '=1+1', '=1+1', 'Lý do giữ số dư'],
    ['who is elected by conclusion', 'rulingElected', '1', 'Trúng cử theo kết luận: 1', 'Kết luận khác quy tắc'],
  ] as const)('%s is found, and accepted with a log row', async (_, key, value, told, heading) => {
    const store = await tied();
    await store.saveContest({ ...store.getState().contests[0]!, sitting: SITTING });
    await store.decide('1', 'runoff');
    await store.rule('1', RULING);
    await store.waive('1', 'quorum', 'đoàn chủ tịch quyết định');
    await excel.settle();
    expect((await verified(store, excel)).findings).toEqual([]);
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), value);
    await excel.settle();
    const { findings } = await verified(store, excel);
    expect(findings).toMatchObject([{ code: 'W.942', where: { table: 'Contests' }, data: { case: 'contest', contest: '1', found: expect.stringContaining(told) as string } }]);
    await store.acceptByHand();
    await excel.settle();
    expect(lastLog()[2]).toBe(heading);
    await again();
  });

  it('the words of the other language are no edit', async () => {
    const store = await tied();
    await store.saveContest({ ...store.getState().contests[0]!, sitting: SITTING });
    await store.rule('1', RULING);
    await store.decide('1', 'newList');
    await store.setLanguage('en');
    await excel.settle();
    expect(cells('meeting', 'decision')).toEqual(['Committee conference', 'Vote again on a new list']);
    await again();
  });

  it.each([['meeting', 'họp'], ['present', 'mười'], ['decision', 'bỏ'], ['rulingElected', 'hai']] as const)('a cell of "%s" that cannot be read is named, and the contest is still there', async (key, value) => {
    const store = await tied();
    await store.rule('1', RULING);
    await excel.settle();
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), value);
    await excel.settle();
    expect(store.getState().damage).toMatchObject([{ code: 'F.913', where: { table: 'Contests', text: value } }]);
    expect(store.getState().contests).toHaveLength(1);
  });
});

describe('a conclusion filled in half-way by hand', () => {
  it.each([['rulingElected', 2], ['rulingNext', 'Không còn việc phải bầu'], ['rulingReason', 'Đoàn chủ tịch đồng ý']] as const)('without a rule is named by the cell of %s, since it changes nothing', async (key, value) => {
    const store = await tied();
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), value);
    await excel.settle();
    const cell = `${columnLetters(COLUMNS.Contests.indexOf(key))}2`;
    expect(store.getState().damage).toEqual([{ code: 'F.913', where: { sheet: 'Cuộc bầu', table: 'Contests', row: 2, cell, text: String(value) }, data: { case: 'noRuling' } }]);
    expect(describeFinding(store.getState().damage[0]! as Described, 'vi').explanation).toContain(`Trang Cuộc bầu, hàng 2, ô ${cell}: “${String(value)}” thuộc một kết luận khác quy tắc`);
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), '');
    await excel.settle();
    expect(store.getState().damage).toEqual([]);
  });

  it('without a reason is named too, and one of a vote that was dropped is not', async () => {
    const store = await tied();
    await store.rule('1', RULING);
    await excel.settle();
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf('rulingReason'), ' ');
    await excel.settle();
    expect(store.getState().damage).toMatchObject([{ code: 'F.913', where: { row: 2, text: '' }, data: { case: 'noReason' } }]);
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf('status'), 'Đã bỏ');
    await excel.settle();
    expect(store.getState().damage).toEqual([]);
  });
});

describe('a deduction filled in half-way by hand', () => {
  it.each([
    ['deductedReason', ' ', '', 'noDeductedReason', 'cuộc bầu này có người được trừ khỏi cơ sở thì phải ghi lý do, ô này trống'],
    ['deducted', '', '=đi học dài ngày', 'noDeducted', '“=đi học dài ngày” là lý do được trừ, nhưng hàng này chưa ghi số người được trừ'],
  ] as const)('is named by the cell of the reason, where %s was taken away', async (key, value, text, told, words) => {
    const store = await setUp(browser);
    await store.saveContest({ ...store.getState().contests[0]!, sitting: SITTING });
    await excel.settle();
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), value);
    await excel.settle();
    const cell = `${columnLetters(COLUMNS.Contests.indexOf('deductedReason'))}2`;
    expect(store.getState().damage).toEqual([{ code: 'F.913', where: { sheet: 'Cuộc bầu', table: 'Contests', row: 2, cell, text }, data: { case: told } }]);
    expect(describeFinding(store.getState().damage[0]! as Described, 'vi').explanation).toContain(`Trang Cuộc bầu, hàng 2, ô ${cell}: ${words}`);
    // What the number says holds, with or without its reason.
    expect(countOpen(store.getState())!.base).toBe(key === 'deducted' ? 15 : 14);
    await store.saveContest({ ...store.getState().contests[0]!, sitting: SITTING });
    await excel.settle();
    expect(store.getState().damage).toEqual([]);
  });
});

describe('numbers of contests edited by hand', () => {
  it.each([['no contest of the number', 'follows', 99, 'noContest'], ['itself', 'follows', 1, 'noContest']] as const)('a vote that follows %s is named, and the contest is still there', async (_, key, value, told) => {
    const store = await tied();
    excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), value);
    await excel.settle();
    expect(store.getState().damage).toMatchObject([{ code: 'F.913', where: { table: 'Contests', text: String(value) }, data: { case: told } }]);
    expect(store.getState().contests).toHaveLength(1);
  });

  it('two contests of one number are named, as is one without', () => {
    const [first] = contestsOf([1, 1]);
    expect(first).toMatchObject({ code: 'F.913', where: { cell: 'A3', text: '1' }, data: { case: 'twice' } });
    const [blank] = contestsOf([1, '']);
    expect(blank).toMatchObject({ code: 'F.913', where: { cell: 'A3', text: '' }, data: { case: 'blank' } });
    expect(contestsOf([1, 2])).toEqual([]);
  });

  it('two people of one contest in one place are named: a conclusion on that place would elect both', async () => {
    const store = await tied();
    excel.setByHand('Candidates', 1, COLUMNS.Candidates.indexOf('position'), 1);
    await excel.settle();
    expect(store.getState().damage).toMatchObject([{ code: 'F.913', where: { table: 'Candidates', row: 3, cell: 'B3', text: '1' }, data: { case: 'samePlace' } }]);
    expect(describeFinding(store.getState().damage[0]!, 'vi').explanation).toContain('thứ tự “1” đã là của người ở hàng trên');
  });

  function contestsOf(ids: readonly (number | string)[]): readonly Finding[] {
    const headings = COLUMNS.Contests.map((key) => tableTexts.vi.headings[key]);
    const row = contestRow({ id: '1', office: 'committee', form: 'cross', seats: 1, round: 1, kind: 'majority', status: 'entry', issued: null, collected: null, source: null, candidates: [] }, 30, 'vi');
    return readContests({ name: 'Contests', sheet: 'Cuộc bầu', sheetId: '', row: 0, column: 0, values: [headings, ...ids.map((id) => row.with(0, id))] }, null).findings;
  }
});

describe('the warnings of the outcome', () => {
  it('are confirmed by a log row that names each, and asked for again when the outcome changes', async () => {
    const store = await tied();
    const confirmed = (one: WorkbookStore): boolean => isOutcomeConfirmed(one.getState(), countOpen(one.getState())!);
    expect(confirmed(store)).toBe(false);
    await store.confirmOutcome(countOpen(store.getState())!);
    await excel.settle();
    expect(lastLog().slice(0, 2)).toEqual(['Xác nhận lưu ý về kết quả', '1']);
    expect(lastLog()[4]).toMatch(/^[0-9a-f]{16}; W\.202 .+ \| W\.203 /);
    const reopened = await again();
    expect(confirmed(reopened)).toBe(true);
    await reopened.reopenEntry();
    await reopened.changeBallot(2, paper('001', { count: 30 }));
    await excel.settle();
    expect(confirmed(reopened)).toBe(false);
  });

  it('are none where everybody is elected', async () => {
    const store = await setUp(browser);
    await store.beginEntry({ mixed: true });
    await store.addBallot(paper('100', { count: 40 }));
    expect(isOutcomeConfirmed(store.getState(), countOpen(store.getState())!)).toBe(true);
  });
});

test('the agreement names every warning that was confirmed', async () => {
  const store = await setUp(browser);
  await store.saveCounts('1', { issued: 60, collected: 40 });
  await store.beginEntry({ mixed: true });
  await store.addBallot(paper('100', { count: 39 }));
  await store.addBallot(paper('110', { conclusion: { kind: 'valid', note: 'gạch nhầm' } }));
  await store.agreeCounts(countOpen(store.getState())!);
  await excel.settle();
  expect(lastLog()[4]).toMatch(/^40\/40\/0 [0-9a-f]{16}; W\.101 [^|]+ \| W\.204 [^|]+$/);
});

test.each([
  ['a nomination before there is a contest', (store: WorkbookStore) => store.nominate(null, 'Lê Thị Mai 21/60'), ['Biểu quyết đưa vào danh sách bầu', '', '', '', 'Lê Thị Mai 21/60']],
  ['a nomination for a contest', (store: WorkbookStore) => store.nominate('1', '=Lê 21/60'), ['Biểu quyết đưa vào danh sách bầu', '1', '', '', '=Lê 21/60']],
  ['a file that was given out', (store: WorkbookStore) => store.noteExport('1', 'cuoc-bau-1.json'), ['Xuất tệp', '1', '', '', 'cuoc-bau-1.json']],
])('%s is a row of the log', async (_, act, row) => {
  const store = await setUp(browser);
  await act(store);
  await excel.settle();
  expect(lastLog()).toEqual(row);
  await again();
});

test('a second round keeps which vote it follows, in the desk’s file too', async () => {
  const store = await tied();
  await store.decide('1', 'runoff');
  await store.saveContest(draft({ round: 2, kind: 'runoff', follows: '1', sitting: SITTING, candidates: draft().candidates.slice(0, 2) }));
  await excel.settle();
  const reopened = await again();
  expect(reopened.getState().contests[1]).toMatchObject({ id: '2', follows: '1', sitting: SITTING });
  expect(reopened.roundsOf('2').map(({ contest }) => contest.id)).toEqual(['1', '2']);
  const content = (JSON.parse(reopened.makeDeskFile('2').text) as { content: { contests: readonly object[] } }).content;
  expect(content.contests).toMatchObject([{ id: '1', decision: 'runoff' }, { id: '2', follows: '1', sitting: SITTING }]);
});
