import { writeResults } from '../../../src/workbook/write-results';
import { FakeStore } from '../taskpane/fake-store';
import { CONGRESS, contestOf, paperOf } from '../taskpane/samples';

const BALLOTS = Array.from({ length: 60 }, (_, index) => paperOf(index + 1, [1, 1, 1, 1, 1, 0]));
const COUNTED = contestOf({ issued: 60, collected: 60, status: 'counted' });

test('a contest that adds up gives its sheets', async () => {
  const store = new FakeStore({ congress: CONGRESS, contests: [COUNTED], openId: '1', ballots: BALLOTS });
  const written = await writeResults(store, '10:45');
  expect(written).toEqual({ kind: 'written', titles: store.models.map(({ title }) => title) });
  expect(store.models.map(({ key }) => key)).toEqual(expect.arrayContaining(['minutes:1', 'check:1']));
});

test.each([
  ['with a roster the composition is written too', [['Họ và tên'], ['Mai Xuân Đạt']], true],
  ['without a roster there is no composition', null, false],
])('%s', async (_, roster, composed) => {
  const store = new FakeStore({ congress: CONGRESS, contests: [COUNTED], openId: '1', ballots: BALLOTS, roster });
  await writeResults(store);
  expect(store.models.some(({ key }) => key === 'composition:1')).toBe(composed);
});

test.each([
  ['papers that are missing', { contests: [contestOf({ issued: 60, collected: 61 })] }, 'F.103'],
  ['papers not entered', { ballots: BALLOTS.slice(1) }, 'F.105'],
  ['a table that is missing', { damage: [{ code: 'F.911' as const, where: { table: 'Log' }, data: {} }] }, 'F.911'],
])('%s block the writing and are named', async (_, part, code) => {
  const store = new FakeStore({ congress: CONGRESS, contests: [COUNTED], openId: '1', ballots: BALLOTS, ...part });
  const written = await writeResults(store);
  expect(written.kind === 'blocked' ? written.findings.map((finding) => finding.code) : written.kind).toContain(code);
  expect(store.models).toEqual([]);
});

test('before the committee has agreed on the numbers nothing is written', async () => {
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf({ issued: 60, collected: 60, status: 'entry' })], openId: '1', ballots: BALLOTS });
  expect(await writeResults(store)).toEqual({ kind: 'uncounted' });
});

test('without an open contest there is nothing to write', async () => {
  expect(await writeResults(new FakeStore({ congress: CONGRESS, contests: [COUNTED] }))).toEqual({ kind: 'none' });
});
