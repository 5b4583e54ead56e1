import { staleBanner } from '../../../src/report/stale-banner';
import type { WorkbookStore } from '../../../src/workbook/store';
import { ballotText } from '../../../src/election/logged-paper';
import { SETTINGS } from '../../../src/workbook/read-workbook';
import { COLUMNS } from '../../../src/workbook/schema';
import { sha256 } from '../../../src/workbook/sha256';
import { writeAnnouncement } from '../../../src/taskpane/results/announcement-sheet';
import { countOpen, writeResults } from '../../../src/workbook/write-results';
import type { FakeExcel } from '../../properties/fake-excel';
import { CONGRESS } from '../taskpane/samples';
import { agree, type Browser, count, draft, firstVote, paper, secondVote, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** Writes the sheets of the open contest, which is agreed on. */
async function write(store: WorkbookStore): Promise<void> {
  const writing = writeResults(store);
  await excel.settle(0);
  expect(await writing).toMatchObject({ kind: 'written' });
  await excel.settle();
}

/** A first vote on two seats that fills one, its sheets written. */
async function first(): Promise<WorkbookStore> {
  const store = await firstVote(excel, browser);
  await write(store);
  return store;
}

/** The vote on the seat that was left, its sheets written too. */
async function second(): Promise<WorkbookStore> {
  const store = await first();
  await secondVote(excel, store);
  await write(store);
  return store;
}

/** Of the minutes of each vote, whether they bear the banner. */
function banners(): readonly boolean[] {
  return excel.sheets().filter(({ name }) => name.startsWith('Biên bản')).map(({ values }) => values.flat().includes(staleBanner('vi')));
}

test.each([
  ['another number of seats', (store: WorkbookStore) => store.saveContest({ ...store.getState().contests[0]!, seats: 1 })],
  ['another kind of vote', (store: WorkbookStore) => store.saveContest({ ...store.getState().contests[0]!, kind: 'runoff' })],
  ['another office', (store: WorkbookStore) => store.saveContest({ ...store.getState().contests[0]!, office: 'deputy' })],
  ['somebody who is outside the personnel plan', (store: WorkbookStore) => {
    const contest = store.getState().contests[0]!;
    return store.saveContest({ ...contest, candidates: contest.candidates.map((one) => ({ ...one, planned: false })) });
  }],
  ['people present at this vote', (store: WorkbookStore) =>
    store.saveContest({ ...store.getState().contests[0]!, sitting: { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 60, head: '', counters: [] } })],
  ['why it is held with few people present', (store: WorkbookStore) => store.waive('1', 'quorum', 'đoàn chủ tịch quyết định')],
  ['papers issued', (store: WorkbookStore) => store.saveCounts('1', { issued: 61, collected: 60 })],
])('sheets say that they no longer hold after a change of the vote: %s', async (_, change) => {
  const store = await first();
  await change(store);
  await excel.settle();
  expect(banners()).toEqual([true]);
});

test.each([
  ['who votes', { meeting: 'delegates' }], ['the level of the organisation', { level: 'grassroots' }], ['the regulation', { regulation: '244' }],
] as const)('and after a change of the congress: %s', async (_, change) => {
  const store = await first();
  await store.saveCongress({ ...store.getState().congress!, ...change });
  await excel.settle();
  expect(banners()).toEqual([true]);
});

test.each([
  ['somebody more is not counted in the base', { concludedOut: { people: 2, reason: 'về sớm' } }],
  ['the reason of that is another', { concludedOut: { people: 1, reason: 'lý do khác' } }],
  ['nobody more is not counted', {}],
])('and after another conclusion on the base: %s', async (_, change) => {
  const store = await browser.open();
  const plain = { ...CONGRESS, convoked: 67 };
  await store.saveCongress({ ...plain, concludedOut: { people: 1, reason: 'về sớm' } });
  await store.saveContest(draft({ form: 'agree', seats: 2 }));
  await count(excel, store, [['100', 40], ['010', 20]]);
  await write(store);
  await store.saveCongress({ ...plain, concludedOut: { people: 1, reason: 'về sớm' } });
  await excel.settle();
  expect(banners()).toEqual([false]);
  await store.saveCongress({ ...plain, ...change });
  await excel.settle();
  expect(banners()).toEqual([true]);
});

test.each([
  ['the reason is another', { deductedReason: 'ốm' }, true],
  ['more people are deducted', { deducted: 2 }, true],
  ['nothing is', {}, false],
])('and after another deduction of the conference that sits for the vote: %s', async (_, change, stale) => {
  const store = await browser.open();
  await store.saveCongress(CONGRESS);
  const sitting = { meeting: 'conference' as const, convoked: 63, deducted: 1, deductedReason: 'đi học', present: 60, head: '', counters: [] };
  await store.saveContest(draft({ form: 'agree', seats: 2, sitting }));
  await count(excel, store, [['100', 40], ['010', 20]]);
  await write(store);
  await store.saveContest({ ...store.getState().contests[0]!, sitting: { ...sitting, ...change } });
  await excel.settle();
  expect(banners()).toEqual([stale]);
});

test('a conclusion on the base leaves alone the sheets of a vote of another kind of meeting, which it is not about', async () => {
  const store = await setUp(browser);
  await store.saveContest({ ...store.getState().contests[0]!, form: 'agree', sitting: { meeting: 'conference', convoked: 60, deducted: null, deductedReason: '', present: 60, head: '', counters: [] } });
  await count(excel, store, [['100', 60]]);
  await write(store);
  await store.saveCongress({ ...CONGRESS, concludedOut: { people: 2, reason: 'về sớm' } });
  await excel.settle();
  expect(banners()).toEqual([false]);
});

describe('what the congress decides after a vote', () => {
  test('is no change of sheets that were written before', async () => {
    const store = await first();
    await store.decide('1', 'notElected');
    await excel.settle();
    expect(banners()).toEqual([false]);
    await excel.closePane('done');
    await browser.open();
    await excel.settle();
    expect(banners()).toEqual([false]);
  });

  test.each([['another decision', 'newList'], ['none any more', null]] as const)('is one of those that tell it, and of those of the vote that follows, when it becomes %s', async (_, decision) => {
    const store = await second();
    await store.decide('1', 'notElected');
    for (const id of ['1', '2']) {
      await store.openContest(id);
      await write(store);
    }
    await excel.settle();
    expect(banners()).toEqual([false, false]);
    await store.decide('1', decision);
    await excel.settle();
    expect(banners()).toEqual([true, true]);
  });
});

test('a contest that is saved as it was leaves its sheets as they are', async () => {
  const store = await first();
  await store.saveContest({ ...store.getState().contests[0]! });
  await store.saveCounts('1', { issued: 60, collected: 60 });
  await excel.settle();
  expect(banners()).toEqual([false]);
});

test.each([
  ['a paper of it is another', async (store: WorkbookStore) => {
    await store.openContest('1');
    await store.reopenEntry();
    await store.changeBallot(1, paper('001', { count: 40 }));
  }, [true, true]],
  ['its seats are others', (store: WorkbookStore) => store.saveContest({ ...store.getState().contests[0]!, seats: 3 }), [true, true]],
  ['something is concluded otherwise', (store: WorkbookStore) => store.rule('1', { rule: 'openSeatsDecided', elected: [1], next: 'none', reason: 'Đại hội thôi bầu' }), [true, true]],
  ['it is deleted', (store: WorkbookStore) => store.deleteContest('1'), [false, true]],
  ['only the later vote is another', (store: WorkbookStore) => store.saveCounts('2', { issued: 61, collected: 60 }), [false, true]],
] as const)('the sheets of a later vote, which gather what the earlier one gave, say so too when %s', async (_, change, expected) => {
  const store = await second();
  expect(banners()).toEqual([false, false]);
  await change(store);
  await excel.settle();
  expect(banners()).toEqual(expected);
});

describe('edited by hand in the tables', () => {
  const [FIRST_MARK, SECOND_MARK] = [2, 3];
  const cell = (key: (typeof COLUMNS.Contests)[number], value: string | number) => (): void => { excel.setByHand('Contests', 0, COLUMNS.Contests.indexOf(key), value); };
  const rename = (): void => {
    excel.setByHand('Candidates', 0, COLUMNS.Candidates.indexOf('name'), 'Ngô Văn Bảy');
    excel.setByHand('Ballots_1', -1, FIRST_MARK, 'Ngô Văn Bảy');
  };

  test.each([
    ['the seats', cell('seats', 1)], ['the kind of vote', cell('kind', 'Bầu lại người bằng phiếu')], ['the round', cell('round', 2)], ['the office', cell('office', 'Phó bí thư')],
    ['a name', rename], ['the plan', () => { excel.setByHand('Candidates', 0, COLUMNS.Candidates.indexOf('planned'), 'x'); }],
  ])('%s of a vote brings the banner', async (_, edit) => {
    await first();
    edit();
    await excel.settle();
    expect(banners()).toEqual([true]);
  });

  test('the papers of a vote that is not open bring it on that vote and on the one that follows', async () => {
    await second();
    excel.setByHand('Ballots_1', 0, FIRST_MARK, 0);
    excel.setByHand('Ballots_1', 0, SECOND_MARK, 1);
    await excel.settle();
    expect(banners()).toEqual([true, true]);
  });

  test('the papers of an earlier vote may not pass into the minutes of the one that follows', async () => {
    const store = await second();
    excel.setByHand('Ballots_1', 0, FIRST_MARK, 0);
    excel.setByHand('Ballots_1', 0, SECOND_MARK, 1);
    await excel.settle();
    expect(await writeResults(store)).toEqual({ kind: 'earlier', round: 1, findings: [] });
  });

  test('while another pane was closed, it is seen when the workbook is opened, and nothing is said of sheets that hold', async () => {
    await second();
    await excel.closePane('done');
    await browser.open();
    await excel.settle();
    expect(banners()).toEqual([false, false]);
    await excel.closePane('done');
    excel.setByHand('Ballots_1', 1, SECOND_MARK, 0);
    await browser.open();
    await excel.settle();
    expect(banners()).toEqual([true, true]);
  });

  test.each([
    ['the seats, of which they tell nothing', cell('seats', 1), false],
    ['the number of papers issued', cell('issued', 61), true],
  ])('sheets of an older version are compared as they were then: %s', async (_, edit, expected) => {
    // A vote of which nothing is asked that such a version did not know.
    const store = await setUp(browser);
    await store.saveContest({ ...store.getState().contests[0]!, form: 'agree', seats: 2, kind: 'runoff' });
    await count(excel, store, [['100', 40], ['010', 20]]);
    await write(store);
    const { contests: [contest], congress } = store.getState();
    const papers = store.getState().ballots.map((ballot) => ballotText({ ...ballot, batch: '' }, 'en'));
    const figures = sha256(JSON.stringify([contest!.issued, contest!.collected, papers, congress?.convoked, congress?.present, congress?.deductions]));
    await excel.closePane('done');
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem(SETTINGS.sheets).load('value');
      await context.sync();
      const sheets = JSON.parse(String(setting.value)) as Record<string, object>;
      context.workbook.settings.add(SETTINGS.sheets, JSON.stringify(Object.fromEntries(Object.entries(sheets).map(([key, sheet]) => [key, { ...sheet, figures }]))));
      await context.sync();
    });
    await browser.open();
    await excel.settle();
    expect(banners()).toEqual([false]);
    edit();
    await excel.settle();
    expect(banners()).toEqual([expected]);
  });

  test('a vote that is counted in the user’s own sheet is left alone while another is open, whose reading leaves that sheet out', async () => {
    const own = await browser.open();
    const { candidates } = draft();
    await own.addSheet('Phiếu của tôi', [candidates.map(({ name }) => name), ...Array.from({ length: 60 }, () => ['x', '', ''])]);
    await excel.closePane('done');
    const store = await setUp(browser);
    await store.saveContest({ ...store.getState().contests[0]!, source: { sheet: 'Phiếu của tôi', address: 'A1:C61', form: 'cross', countColumn: null, conclusionColumn: null } });
    await excel.settle();
    await store.saveCounts('1', { issued: 60, collected: 60 });
    await agree(excel, store);
    await write(store);
    await store.saveContest(draft({ office: 'deputy' }));
    await excel.settle();
    const reading = store.reload();
    await excel.settle();
    await reading;
    expect([store.getState().openId, banners()]).toEqual(['2', [false]]);
  });

  test('a table that has lost a column says nothing of what changed, until it is whole again', async () => {
    await second();
    await excel.closePane('done');
    const heading = excel.values('Ballots_1')![0]![FIRST_MARK]!;
    excel.setByHand('Ballots_1', -1, FIRST_MARK, 'Tên khác');
    await browser.open();
    await excel.settle();
    expect(banners()).toEqual([false, false]);
    excel.setByHand('Ballots_1', -1, FIRST_MARK, heading);
    excel.setByHand('Ballots_1', 0, FIRST_MARK, 0);
    await excel.settle();
    expect(banners()).toEqual([true, true]);
  });
});

describe('while sheets are written', () => {
  /** The vote agreed on and confirmed, its sheets not written yet; its entry is opened again and a paper becomes another. */
  async function agreed(): Promise<{ readonly store: WorkbookStore; readonly change: () => Promise<unknown> }> {
    const store = await first();
    return { store, change: () => { void store.reopenEntry(); return store.changeBallot(2, paper('001', { count: 10 })); } };
  }

  test('a paper that changes brings the banner on the new ones, and the vote stays to be agreed on', async () => {
    const { store, change } = await agreed();
    const write = store.writeSheets.bind(store);
    store.writeSheets = (models, contest) => {
      const written = write(models, contest);
      void change();
      return written;
    };
    const writing = writeResults(store);
    await excel.settle();
    expect(await writing).toMatchObject({ kind: 'written' });
    await excel.settle();
    expect([banners(), store.getState().contests[0]!.status]).toEqual([[true], 'entry']);
    await excel.closePane('done');
    const later = await browser.open();
    await excel.settle();
    expect([banners(), later.getState().contests[0]!.status]).toEqual([[true], 'entry']);
  });

  test.each([
    ['a paper changes', (_: WorkbookStore, change: () => Promise<unknown>) => change()],
    ['another vote is opened', (store: WorkbookStore) => store.saveContest(draft({ office: 'deputy' }))],
  ])('none are made when %s before they are drawn', async (_, act) => {
    const { store, change } = await agreed();
    const find = store.findPlaces.bind(store);
    store.findPlaces = async (contest) => {
      const places = await find(contest);
      await act(store, change);
      return places;
    };
    const writing = writeResults(store);
    await excel.settle();
    expect(await writing).toEqual({ kind: 'uncounted' });
  });

  test('a vote that is deleted is left deleted', async () => {
    const { store } = await agreed();
    const write = store.writeSheets.bind(store);
    store.writeSheets = (models, contest) => {
      const written = write(models, contest);
      void store.deleteContest(contest);
      return written;
    };
    const writing = writeResults(store);
    await excel.settle();
    expect(await writing).toMatchObject({ kind: 'written' });
    expect(store.getState().contests).toEqual([]);
  });
});

test('a cell that is being edited when a paper changes keeps the banner off no longer than that', async () => {
  const store = await first();
  await store.reopenEntry();
  await excel.settle();
  excel.faults.refuseNext('InvalidOperationInCellEditMode', 3);
  await store.changeBallot(2, paper('001', { count: 10 }));
  await excel.settle(60_000);
  expect(banners()).toEqual([true]);
});

describe('sheets that were made anew beside old ones', () => {
  /** A paper of the open vote becomes another, and the vote is agreed on anew. */
  async function another(store: WorkbookStore): Promise<void> {
    await store.reopenEntry();
    await store.changeBallot(2, paper('001', { count: 10 }));
    await store.closeEntry();
    await store.agreeCounts(countOpen(store.getState())!);
    await store.confirmOutcome(countOpen(store.getState())!);
    await excel.settle();
  }

  test('of the same vote bear no banner, here and when the workbook is opened again', async () => {
    const store = await first();
    await another(store);
    const writing = writeAnnouncement(store);
    await excel.settle();
    expect(await writing).toMatchObject({ kind: 'written' });
    await excel.closePane('done');
    await browser.open();
    await excel.settle();
    const bearing = excel.sheets().filter(({ values }) => values.flat().includes(staleBanner('vi'))).map(({ name }) => name);
    expect(bearing).toHaveLength(3);
    expect(bearing.filter((name) => name.startsWith('Công bố'))).toEqual([]);
  });

  test('of a later vote bear none though the earlier vote’s own were not', async () => {
    const store = await second();
    await store.openContest('1');
    await another(store);
    await store.openContest('2');
    const writing = writeResults(store);
    await excel.settle();
    expect(await writing).toMatchObject({ kind: 'written' });
    await excel.closePane('done');
    await browser.open();
    await excel.settle();
    expect(banners()).toEqual([true, false]);
  });
});
