/** @jest-environment jsdom */
import type { Mark } from '../../../src/election/ballot';
import type { ContestForm } from '../../../src/taskpane/components/contest-proposal';
import { halfMade, proposeContest, EMPTY_CONTEST } from '../../../src/taskpane/components/contest-proposal';
import { figuresOf } from '../../../src/workbook/agreement';
import type { Selection, State } from '../../../src/workbook/state';
import { countOpen, readyResult } from '../../../src/workbook/write-results';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

async function open(step: 1 | 2 | 5, state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf()], openId: '1', ...state });
  if (step === 5) await store.agreeCounts(countOpen(store.getState())!);
  pane = await PaneDriver.open(store);
  await pane.step(step);
  await pane.settle();
  return store;
}

/** An answer of the workbook that comes when it is told to. */
function later<T>(): { readonly answer: Promise<T>; readonly come: (value: T) => void } {
  let come: (value: T) => void = () => undefined;
  const answer = new Promise<T>((done) => { come = done; });
  return { answer, come };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('what is typed while the workbook is slow', () => {
  test('stays when the names of a range come in', async () => {
    const store = await open(2);
    const { answer, come } = later<Selection>();
    store.readSelection = () => answer;
    await pane.click('take-names');
    await pane.fill('seats', '3');
    await pane.let(() => come({ sheet: 'S', address: 'A1:A2', values: [['An'], ['Bình']], firstRow: 1, firstColumn: 0, findings: [] }));
    expect([pane.field('seats').value, pane.field('names').value]).toEqual(['3', 'An\nBình']);
  });

  test('stays when the contest, as it was before, is saved', async () => {
    const store = await open(2);
    const { answer, come } = later<undefined>();
    const save = store.saveContest.bind(store);
    store.saveContest = async (draft) => { await answer; return save(draft); };
    await pane.fill('sitting-present', '58');
    await pane.click('save-contest');
    await pane.fill('sitting-present', '57');
    await pane.let(() => come(undefined));
    expect(store.getState().contests[0]?.sitting?.present).toBe(58);
    expect(pane.field('sitting-present').value).toBe('57');
  });
});

describe('a contest whose papers were entered in the pane', () => {
  test('is not given the papers of a sheet or a file in their place', async () => {
    const store = await open(2, { ballots: [paperOf(1, [1, 1, 1, 1, 1, 0])] });
    await pane.fill('papers', 'sheet');
    await pane.settle();
    expect(pane.text()).toContain('Đã có phiếu nhập theo danh sách này');
    expect([pane.has('read-selection'), pane.has('read-csv')]).toEqual([false, false]);
    await pane.click('drop-changes');
    expect([pane.field('papers').value, store.getState().contests[0]?.source]).toEqual(['entry', null]);
  });
});

describe('“saved” is said until something else is typed', () => {
  const success = (): readonly string[] => [...pane.place.querySelectorAll('main [data-intent="success"]')].map(({ textContent }) => textContent ?? '');

  test('of a contest', async () => {
    await open(2);
    await pane.click('save-contest');
    expect(success()).toEqual(['Đã lưu cuộc bầu.']);
    await pane.fill('seats', '4');
    expect(success()).toEqual([]);
  });

  test('of the congress, whose names are saved without the blanks around them', async () => {
    await open(1);
    await pane.fill('head', ' Ngô Quyền ');
    await pane.click('save-congress');
    expect(success()).toEqual(['Đã lưu đại hội.']);
    await pane.fill('head', 'Ngô');
    expect(success()).toEqual([]);
  });
});

test('a key pressed twice deletes no contest: the way back is the first that takes the focus over', async () => {
  await open(2);
  await pane.click('delete-contest');
  const asked = [...pane.place.querySelectorAll<HTMLElement>('[data-act$="-delete-contest"]')].map(({ dataset }) => dataset['act']);
  expect(asked).toEqual(['cancel-delete-contest', 'confirm-delete-contest']);
});

describe('the form of a vote that follows another one', () => {
  const follow: ContestForm = { ...EMPTY_CONTEST, office: 'branchCommittee', seats: '1', round: '2', names: 'An\nBình', follows: '1' };

  test('follows nothing when it is made one of another office', async () => {
    const store = await open(2);
    await pane.let(() => proposeContest(follow));
    await pane.fill('office', 'deputy');
    expect(pane.field('round').value).toBe('1');
    await pane.fill('form', 'cross');
    await pane.click('add-contest');
    expect(store.getState().contests[1]).toMatchObject({ office: 'deputy', round: 1 });
    expect(store.getState().contests[1]).not.toHaveProperty('follows');
  });

  test('follows it again when its own office is chosen after another, as arrow keys do in the list', async () => {
    const store = await open(2);
    await pane.let(() => proposeContest({ ...follow, kind: 'runoff' }));
    await pane.fill('office', 'deputy');
    await pane.fill('office', 'branchCommittee');
    expect([pane.field('round').value, pane.field('kind').value, pane.field('seats').value]).toEqual(['2', 'runoff', '1']);
    await pane.click('add-contest');
    expect(store.getState().contests[1]).toMatchObject({ office: 'branchCommittee', round: 2, kind: 'runoff', follows: '1' });
  });

  test('once it is stored, it keeps what it follows in the same way', async () => {
    const store = await open(2, { contests: [contestOf(), contestOf({ id: '2', office: 'branchCommittee', round: 2, follows: '1', status: 'setup' })], openId: '2' });
    await pane.fill('office', 'deputy');
    await pane.fill('office', 'branchCommittee');
    await pane.click('save-contest');
    expect(store.getState().contests[1]).toMatchObject({ round: 2, follows: '1' });
  });
});

test('who attends stays unfolded when its tick is taken away again', async () => {
  await open(2);
  const details = pane.place.querySelector<HTMLDetailsElement>('[data-part="sitting"]')!;
  // jsdom tells nobody that a part is unfolded.
  await pane.let(() => { details.open = true; details.dispatchEvent(new Event('toggle')); });
  await pane.tick('sitting-conference');
  await pane.tick('sitting-conference');
  expect([details.open, (pane.field('sitting-conference') as HTMLInputElement).checked]).toEqual([true, false]);
});

test('the time at which counting ended is kept for sheets that are written again', async () => {
  await open(5, { contests: [contestOf({ issued: 60, collected: 60 })], ballots: [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 60 })] });
  await pane.fill('closed-at', '10h45');
  await pane.step(4);
  await pane.step(5);
  expect(pane.field('closed-at').value).toBe('10h45');
});

test('the one seat of a secretary does not stay with another office', async () => {
  await open(2);
  await pane.let(() => proposeContest(EMPTY_CONTEST));
  await pane.fill('office', 'secretary');
  expect(pane.field('seats').value).toBe('1');
  await pane.fill('office', 'branchCommittee');
  expect(pane.field('seats').value).toBe('');
});

describe('a proposal that nobody has typed into', () => {
  const proposal: ContestForm = { ...EMPTY_CONTEST, office: 'secretary', seats: '1' };

  test('is made anew the next time, with what is known then', async () => {
    await open(2);
    await pane.let(() => proposeContest(proposal));
    expect(halfMade('secretary')).toBeNull();
    await pane.let(() => proposeContest({ ...EMPTY_CONTEST, office: 'deputy' }));
    expect(halfMade('secretary')).toBeNull();
  });

  test('is kept once somebody has, also after it was taken up again', async () => {
    await open(2);
    await pane.let(() => proposeContest(proposal));
    await pane.fill('names', 'An');
    for (let turn = 0; turn < 2; turn += 1) {
      await pane.click('plan');
      await pane.let(() => proposeContest({ ...EMPTY_CONTEST, office: 'deputy' }));
      await pane.click('plan-secretary');
      expect(pane.field('names').value).toBe('An');
    }
  });
});

describe('the announcement', () => {
  const papers = (...marks: readonly Mark[][]): Partial<State> => ({
    contests: [contestOf({ issued: 60, collected: 60 })], ballots: marks.map((one, index) => paperOf(index + 1, one, { count: 60 / marks.length })),
  });

  test('of figures that hold no more shows no further line', async () => {
    const store = await open(5, papers([1, 1, 1, 1, 1, 0]));
    await pane.click('write-announcement');
    await pane.click('reveal-next');
    const changed = [paperOf(1, [1, 1, 1, 1, 0, 1], { count: 60 })];
    await pane.let(() => store.set({ ballots: changed }));
    await pane.let(() => { void store.agreeCounts(countOpen(store.getState())!); });
    expect(pane.text('ranking')).not.toBe('');
    expect([pane.has('reveal-next'), pane.has('write-announcement')]).toEqual([false, true]);
  });

  test('shows one line when Enter is held down', async () => {
    await open(5, papers([1, 1, 1, 1, 1, 0]));
    await pane.click('write-announcement');
    pane.button('reveal-next').focus();
    expect(await pane.dispatch({ key: 'Enter' })).toBe(false);
    expect(await pane.dispatch({ key: 'Enter', repeat: true })).toBe(true);
    expect(await pane.dispatch({ key: 'Tab', repeat: true })).toBe(false);
  });
});

describe('who is elected to the committee', () => {
  const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 60 })];
  const first = { desk: '1', phase: 'closed', mixed: true, papers: ballots, mistakes: 0, head: '' } as const;

  test.each([
    ['is offered as candidate once the numbers of papers are agreed', [first], true],
    ['is offered to nobody while another desk enters the same papers', [first, { ...first, desk: '2', phase: 'open', papers: [] } as const], false],
  ] as const)('%s', async (_, entries, offered) => {
    await open(2, { contests: [contestOf({ issued: 60, collected: 60, status: 'counted' })], entries });
    await pane.let(() => proposeContest({ ...EMPTY_CONTEST, office: 'secretary', seats: '1' }));
    expect(pane.text().includes('đã trúng cử')).toBe(offered);
  });
});

describe('a vote before this one that is open again', () => {
  const THREE = { names: ['An', 'Bình', 'Chi'], seats: 2, issued: 40, collected: 40 } as const;

  async function second(status: 'entry' | 'counted'): Promise<FakeStore> {
    const contests = [contestOf({ ...THREE, status, decision: 'notElected' }), contestOf({ id: '2', issued: 60, collected: 60, names: ['Bình', 'Chi'], seats: 1, round: 2, follows: '1' })];
    const store = new FakeStore({ congress: CONGRESS, contests, openId: '1', ballots: [paperOf(1, [1, 1, 0], { count: 20 }), paperOf(2, [1, 0, 1], { count: 20 })] });
    await store.openContest('2');
    store.set({ ballots: [paperOf(1, [1, 0], { count: 60 })] });
    await store.agreeCounts(countOpen(store.getState())!);
    pane = await PaneDriver.open(store);
    await pane.step(5);
    return store;
  }

  test('tells nobody’s votes here, and no minutes gather it', async () => {
    const store = await second('entry');
    expect(pane.text('ranking')).toContain('Bình');
    expect(pane.text('final')).toBe('');
    await pane.step(2);
    expect(pane.text('plan')).toContain('1. Chi ủyđang bầu');
    await pane.step(5);
    expect(await readyResult(store)).toEqual({ kind: 'earlier', round: 1, findings: [] });
    await pane.click('write-results');
    await pane.click('write-announcement');
    expect(store.models).toEqual([]);
    expect(pane.text().match(/lần bầu thứ 1 của chức danh này/g)).toHaveLength(2);
  });

  test('is gathered once it is agreed on', async () => {
    const store = await second('counted');
    expect(pane.text('final')).toContain('An');
    await pane.step(2);
    expect(pane.text('plan')).toContain('1. Chi ủyđã bầu xong');
    expect((await readyResult(store)).kind).toBe('ready');
  });

  test.each([
    ['its own', (agreed: string) => `${agreed} khác`, 'đang bầu'],
    ['none', (agreed: string) => agreed, 'đã bầu xong'],
  ])('the plan says what step 5 asks for: %s numbers are to be agreed on anew', async (_, change, told) => {
    const store = await second('counted');
    const { agreedOn } = FakeStore.prototype;
    store.agreedOn = (id) => (id === '2' ? change(agreedOn.call(store, id)) : agreedOn.call(store, id));
    await pane.step(2);
    expect(pane.text('plan')).toContain(`1. Chi ủy${told}`);
  });

  test('stands in the way as well where it cannot be counted', async () => {
    const store = await second('counted');
    store.roundsOf = () => [];
    expect(await readyResult(store)).toEqual({ kind: 'earlier', round: 1, findings: [] });
  });

  test('stands in the way as well where a cell of it was edited by hand after it was agreed on', async () => {
    const store = await second('counted');
    const [one] = store.roundsOf('2');
    store.agreedOn = () => figuresOf({ ...one!, tally: { ...one!.tally, valid: 39 } });
    expect(await readyResult(store)).toEqual({ kind: 'earlier', round: 1, findings: [] });
  });

  test('stands in the way with its errors, which are named with its round', async () => {
    const store = await second('counted');
    const error = { code: 'F.202', where: {}, data: {} } as const;
    const [one, two] = store.roundsOf('2');
    store.roundsOf = () => [{ ...one!, findings: [...one!.findings, error] }, two!];
    expect(await readyResult(store)).toEqual({ kind: 'earlier', round: 1, findings: [error] });
    await pane.click('write-results');
    await pane.click('write-announcement');
    expect(pane.text().match(/lần bầu thứ 1 của chức danh này còn lỗi/g)).toHaveLength(2);
    expect(pane.text()).toContain('F.202');
  });
});
