import { isError } from '../../../src/election/finding';
import { reportTexts } from '../../../src/locale/report';
import { editableTexts } from '../../../src/report/minutes-texts';
import type { State, StoredContest } from '../../../src/workbook/state';
import { countOpen, entrySummary, writeResults } from '../../../src/workbook/write-results';
import { FakeStore } from '../taskpane/fake-store';
import { CONGRESS, contestOf, paperOf } from '../taskpane/samples';

const BALLOTS = Array.from({ length: 60 }, (_, index) => paperOf(index + 1, [1, 1, 1, 1, 1, 0]));
const CONTEST = contestOf({ issued: 60, collected: 60, status: 'entry' });

/** A contest of 60 papers whose count the committee has agreed on; then `part` changes. */
async function agreed(part: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, contests: [CONTEST], openId: '1', ballots: BALLOTS });
  await store.agreeCounts(countOpen(store.getState())!);
  store.set(part);
  return store;
}

test('a contest that adds up gives its sheets', async () => {
  const store = await agreed();
  const written = await writeResults(store, '10:45');
  expect(written).toEqual({ kind: 'written', titles: store.models.map(({ title }) => title) });
  expect(store.models.map(({ key }) => key)).toEqual(expect.arrayContaining(['minutes:1', 'check:1']));
});

test('papers counted in a sheet of the committee’s are told with its range, papers entered in the pane are not', () => {
  const source = { sheet: 'Phiếu chiều', address: 'B3:G63', form: 'cross', countColumn: null, conclusionColumn: null } as const;
  const summary = (contest: StoredContest): unknown => entrySummary(new FakeStore({ congress: CONGRESS, contests: [contest], openId: '1' }).getState()).inPlace;
  expect(summary({ ...CONTEST, source })).toEqual({ sheet: 'Phiếu chiều', address: 'B3:G63' });
  expect(summary(CONTEST)).toBeUndefined();
});

test.each([
  ['with a roster the composition is written too', [['Họ và tên'], ['Mai Xuân Đạt']], true],
  ['without a roster there is no composition', null, false],
])('%s', async (_, roster, composed) => {
  const store = await agreed({ roster });
  await writeResults(store);
  expect(store.models.some(({ key }) => key === 'composition:1')).toBe(composed);
});

test.each([
  ['papers that are missing', { contests: [contestOf({ issued: 60, collected: 61 })] }, 'F.103'],
  ['papers not entered', { ballots: BALLOTS.slice(1) }, 'F.105'],
  ['a table that is missing', { damage: [{ code: 'F.911' as const, where: { table: 'Log' }, data: {} }] }, 'F.911'],
])('%s block the writing and are named', async (_, part, code) => {
  const store = await agreed(part);
  const written = await writeResults(store);
  expect(written.kind === 'blocked' ? written.findings.map((finding) => finding.code) : written.kind).toContain(code);
  expect(store.models).toEqual([]);
});

describe('the list of a later vote', () => {
  const second = (names: readonly string[], decision: StoredContest['decision'], part: Partial<StoredContest> = {}): readonly (string | undefined)[] => {
    const contests = [{ ...CONTEST, decision: decision! }, contestOf({ id: '2', follows: '1', round: 2, seats: 1, names, issued: 60, collected: 60, ...part })];
    const result = countOpen(new FakeStore({ congress: CONGRESS, contests, openId: '2', ballots: [] }).getState())!;
    return result.findings.map(({ code }) => code).filter((code) => code === 'F.303' || code === 'W.301');
  };

  test('is longer than its seats, as the first was, where the congress draws it up anew', () => {
    expect([second(['Hoa'], 'newList'), second(['Hoa'], 'newList', { office: 'secretary' }), second(['Hoa', 'Huệ'], 'newList')]).toEqual([['F.303'], [], ['W.301']]);
  });

  test('is free where it is what is left of the first', () => {
    expect([second(['Hoa'], 'notElected'), second(['Hoa'], 'runoff', { kind: 'runoff' })]).toEqual([[], []]);
  });

  test('is judged once, and as a first list, where only its number says that it is one', () => {
    expect(second(['Hoa'], 'newList', { round: 1 })).toEqual(['F.303']);
  });

  test('names its errors first', () => {
    const contests = [{ ...CONTEST, decision: 'newList' as const }, contestOf({ id: '2', follows: '1', round: 2, seats: 1, names: ['Hoa', 'Huệ'], issued: 60, collected: 61 })];
    const { findings } = countOpen(new FakeStore({ congress: CONGRESS, contests, openId: '2', ballots: [] }).getState())!;
    const firstWarning = findings.findIndex((finding) => !isError(finding));
    expect(findings.slice(firstWarning).filter(isError)).toEqual([]);
  });
});

test('before the committee has agreed on the numbers nothing is written', async () => {
  const store = new FakeStore({ congress: CONGRESS, contests: [CONTEST], openId: '1', ballots: BALLOTS });
  expect(await writeResults(store)).toEqual({ kind: 'uncounted' });
});

test.each([
  ['a mark that somebody has changed by hand', { ballots: [paperOf(1, [1, 1, 1, 1, 0, 1]), ...BALLOTS.slice(1)] }],
  ['an agreement of an older version, which told no figures', { agreed: 'W.103' }],
])('%s is agreed on anew before anything is written', async (_, part) => {
  expect(await writeResults(await agreed(part))).toEqual({ kind: 'uncounted' });
});

test('an outcome with a seat left open is confirmed before anything is written, and again when another one is agreed on', async () => {
  const ballots = BALLOTS.map((one, i) => ({ ...one, marks: i % 2 === 0 ? [1, 1, 1, 1, 0] as const : [1, 1, 1, 0, 1] as const }));
  const store = new FakeStore({ congress: CONGRESS, contests: [{ ...CONTEST, seats: 4, candidates: CONTEST.candidates.slice(0, 5) }], openId: '1', ballots });
  const agree = (): Promise<void> => store.agreeCounts(countOpen(store.getState())!);
  await agree();
  expect(await writeResults(store)).toEqual({ kind: 'unconfirmed' });
  expect(store.models).toEqual([]);
  await store.confirmOutcome(countOpen(store.getState())!);
  expect(await writeResults(store)).toMatchObject({ kind: 'written' });
  await store.changeBallot(1, { marks: [1, 1, 0, 1, 0], count: 1, conclusion: null });
  await agree();
  expect(await writeResults(store)).toEqual({ kind: 'unconfirmed' });
});

test('the minutes of a later round are made from the votes before it and the texts of the workbook', async () => {
  const store = await agreed();
  const second = contestOf({ id: '2', round: 2, follows: '1', seats: 1, names: ['Nguyễn Hồng Yến', 'Lê An'], issued: 60, collected: 60, status: 'entry' });
  const { key } = editableTexts('vi').find(({ text }) => text === reportTexts.vi.minutes.title)!;
  store.set({ contests: [...store.getState().contests, second], texts: { [key]: 'BIÊN BẢN CỦA TỈNH' } });
  await store.openContest('2');
  for (let i = 0; i < 60; i++) await store.addBallot({ marks: [1, 0], count: 1, conclusion: null });
  await store.agreeCounts(countOpen(store.getState())!);
  await writeResults(store);
  const minutes = JSON.stringify(store.models.find((model) => model.key === 'minutes:2'));
  for (const told of ['BIÊN BẢN CỦA TỈNH', 'Mai Xuân Đạt']) expect(minutes).toContain(told);
});

test('without an open contest there is nothing to write', async () => {
  expect(await writeResults(new FakeStore({ congress: CONGRESS, contests: [CONTEST] }))).toEqual({ kind: 'none' });
});
