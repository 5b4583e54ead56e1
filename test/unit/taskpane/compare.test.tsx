/** @jest-environment jsdom */
import type { Mark } from '../../../src/election/ballot';
import type { DeskEntry, State, StoredBallot } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

async function open(state: Partial<State> = {}): Promise<FakeStore> {
  const store = new FakeStore({ congress: CONGRESS, contests: [contestOf({ status: 'entry' })], openId: '1', ...state });
  pane = await PaneDriver.open(store);
  await pane.step(4);
  await pane.step(3);
  return store;
}

/** Shows the second entry, as the button of step 4 does. */
async function compare(): Promise<void> {
  await pane.step(4);
  await pane.click('go-compare');
}

/** The papers of a desk: what each crosses out, of six names. */
function papers(desk: '1' | '2', ...crossed: readonly (readonly number[])[]): readonly StoredBallot[] {
  return crossed.map((numbers, index) => paperOf(index + 1, Array.from({ length: 6 }, (_, i): Mark => (numbers.includes(i + 1) ? 0 : 1)), { pass: Number(desk), desk }));
}

function entry(desk: '1' | '2', part: Partial<DeskEntry> = {}): DeskEntry {
  return { desk, phase: 'closed', mixed: true, papers: [], mistakes: 0, head: `head-${desk}`, ...part };
}

const ONE = [[1], [2], [3, 4]] as const;
const DIFFERENT = { entries: [entry('1', { papers: papers('1', ...ONE) }), entry('2', { papers: papers('2', [1], [5], [3, 4]) })] };

beforeEach(() => {
  sessionStorage.clear();
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => pane.close());

describe('who enters here', () => {
  test('another desk finds the work of desk 1 closed, with the way back', async () => {
    const store = await open();
    await compare();
    await pane.click('desk-2');
    expect(store.getState().desk).toBe('2');
    expect(pane.text('desk')).toBe('Bàn 2');
    for (const step of [1, 2, 4, 5] as const) {
      await pane.step(step);
      expect(pane.text()).toContain('Ngăn này đang nhập cho bàn 2');
      expect(pane.has('save-congress') || pane.has('save-contest') || pane.has('agree-counts') || pane.has('write-results')).toBe(false);
    }
    await pane.click('back-to-desk-1');
    expect(store.getState().desk).toBe('1');
    expect(pane.text()).not.toContain('Ngăn này đang nhập cho bàn 2');
  });

  test('going back asks first where papers wait that nothing else keeps', async () => {
    const store = await open({ desk: '2', waiting: 2, unsafe: { code: 'W.932', where: {}, data: { case: 'full' } } });
    await pane.step(1);
    await pane.click('back-to-desk-1');
    expect(store.getState().desk).toBe('2');
    expect(pane.text()).toContain('Còn phiếu chưa ghi xong');
    await pane.click('confirm-back-to-desk-1');
    expect(store.getState().desk).toBe('1');
  });

  test('no new contest at another desk', async () => {
    await open({ desk: '2' });
    expect([...pane.field('open-contest').querySelectorAll('option')].map(({ value }) => value)).toEqual(['1']);
  });
});

describe('blind', () => {
  test('while a desk is open, desk 1 learns only that it is', async () => {
    await open({ entries: [entry('1', { papers: papers('1', ...ONE) }), entry('2', { phase: 'open', papers: papers('2', [5], [6]) })] });
    await compare();
    expect(pane.text('count-state')).toContain('Bàn 1: đã khóa');
    expect(pane.text('count-state')).toContain('Bàn 2: đang nhập');
    expect(pane.place.querySelector('[data-part="totals"], [data-part="differences"], [data-part="settle"]')).toBeNull();
    await pane.step(5);
    expect(pane.text('ranking')).toBe('');
  });

  test('another desk sees nothing of the comparison, even when all have closed', async () => {
    await open({ ...DIFFERENT, desk: '2' });
    await pane.let(() => undefined);
    await pane.step(3);
    const { goTo } = await import('../../../src/taskpane/components/route');
    await pane.let(() => goTo('compare'));
    expect(pane.text('count-state')).toContain('Bàn 2 đã khóa');
    expect(pane.text()).not.toContain('gạch');
    expect(pane.place.querySelector('[data-part="totals"]')).toBeNull();
  });
});

describe('the state of the count', () => {
  test.each<[string, Partial<State>, string, string]>([
    ['nobody has begun', {}, 'notBegun', 'Chưa bàn nào bắt đầu'],
    ['one desk only', { ballots: papers('1', ...ONE) }, 'single', 'Mới có một lần nhập'],
    ['different', DIFFERENT, 'different', 'Còn 1 chỗ khác nhau'],
    ['equal, with the mistakes of each desk', { entries: [entry('1', { papers: papers('1', ...ONE) }), entry('2', { papers: papers('2', ...ONE), mistakes: 2 })] }, 'equal', 'Bàn 2: 2 chỗ đã phải sửa'],
  ])('%s', async (_, state, name, text) => {
    await open(state);
    await compare();
    expect(pane.place.querySelector('[data-part="count-state"]')?.getAttribute('data-state')).toBe(name);
    expect(pane.text('count-state')).toContain(text);
  });

  test('differences are listed with totals of papers and no name’s votes; neither side is said to be likelier', async () => {
    await open(DIFFERENT);
    await compare();
    expect(pane.text('differences')).toBe('Lô 1, phiếu 2: bàn 1 gạch 2; bàn 2 gạch 5');
    expect([pane.counter('collected-1'), pane.counter('collected-2'), pane.counter('undecided-2')]).toEqual(['3', '3', '0']);
    expect(pane.text('batches')).toContain('1331');
    for (const { name } of contestOf().candidates) expect(pane.text()).not.toContain(name);
  });
});

describe('settling with the paper in hand', () => {
  /** Answers a question. */
  const answer = (name: string): Promise<void> => pane.click(name);

  test('nothing is answered beforehand; two answers settle, and the button says what will happen', async () => {
    const store = await open(DIFFERENT);
    await compare();
    expect(pane.place.querySelectorAll('input[type="radio"]:checked')).toHaveLength(0);
    expect(pane.has('settle')).toBe(false);
    await answer('matching-first');
    expect(pane.has('settle')).toBe(false);
    await answer('other-corrected');
    expect(pane.text('consequence')).toBe('Bàn 2, phiếu 2 sẽ thành: gạch 2');
    await pane.click('settle');
    expect(store.settlements).toMatchObject([{ desk: '2', matching: 'first', other: 'corrected', paper: null }]);
    expect(pane.text('count-state')).toContain('Hai lần nhập giống nhau');
    expect(pane.text('mistakes')).toContain('Bàn 2: 1 chỗ');
    await pane.click('go-reconciliation');
    expect(pane.text('entry-state')).toContain('bàn 1: 0, bàn 2: 1');
  });

  test('another answer to the first question takes back the second', async () => {
    await open(DIFFERENT);
    await compare();
    await answer('matching-first');
    await answer('other-corrected');
    await answer('matching-second');
    expect(pane.has('settle')).toBe(false);
    await answer('other-corrected');
    expect(pane.text('consequence')).toBe('Bàn 1, phiếu 2 sẽ thành: gạch 5');
  });

  test('when neither matches, the paper is written down and both are put right', async () => {
    const store = await open(DIFFERENT);
    await compare();
    await answer('matching-neither');
    await answer('other-corrected');
    await pane.fill('paper-struck', '6, 7');
    expect(pane.text()).toContain('Trên phiếu không có tên số 7: danh sách có 6 tên.');
    expect(pane.button('settle').disabled).toBe(true);
    await pane.fill('paper-struck', '6');
    expect(pane.text('consequence')).toBe('Bàn 1, phiếu 2 sẽ thành: gạch 6Bàn 2, phiếu 2 sẽ thành: gạch 6');
    await pane.click('settle');
    expect(store.settlements[0]).toMatchObject({ matching: 'neither', paper: { marks: [1, 1, 1, 1, 1, 0], conclusion: null } });
    expect(pane.text('count-state')).toContain('Hai lần nhập giống nhau');
  });

  test('discarding a batch says what is lost and asks again', async () => {
    const store = await open(DIFFERENT);
    await compare();
    await answer('matching-first');
    await answer('other-discarded');
    await pane.click('discard-batch');
    expect(pane.text()).toContain('Bàn 2 sẽ mất 3 phiếu đã nhập của lô 1');
    await pane.click('cancel-discard-batch');
    expect(store.settlements).toEqual([]);
    await pane.click('discard-batch');
    await pane.click('confirm-discard-batch');
    expect(store.settlements).toMatchObject([{ matching: 'first', other: 'discarded' }]);
    expect(pane.text('count-state')).toContain('Bàn 2: đang nhập');
  });

  test('a paper that is set aside cannot be the one that matches', async () => {
    const [first, second, third] = papers('2', ...ONE);
    await open({ entries: [entry('1', { papers: papers('1', ...ONE) }), entry('2', { papers: [first!, { ...second!, conclusion: { kind: 'undecided', note: '' } }, third!] })] });
    await compare();
    expect((pane.button('matching-second') as unknown as HTMLInputElement).disabled).toBe(true);
    expect((pane.button('matching-first') as unknown as HTMLInputElement).disabled).toBe(false);
    expect(pane.text('settle')).toContain('Phiếu còn để chờ kết luận');
  });

  test('answers to one difference are not taken for the next', async () => {
    await open({ entries: [entry('1', { papers: papers('1', ...ONE) }), entry('2', { papers: papers('2', [1], [5], [6]) })] });
    await compare();
    await answer('matching-first');
    await pane.click('next-difference');
    expect(pane.text('place')).toBe('Lô 1, phiếu 3');
    expect(pane.place.querySelectorAll('input[type="radio"]:checked')).toHaveLength(0);
    await answer('matching-second');
    await answer('other-corrected');
    await pane.click('settle');
    expect(pane.text('place')).toBe('Lô 1, phiếu 2');
    expect(pane.place.querySelectorAll('input[type="radio"]:checked')).toHaveLength(0);
  });

  test('a whole entry is discarded only when asked twice', async () => {
    const store = await open(DIFFERENT);
    await compare();
    await pane.click('drop-2');
    expect(pane.text()).toContain('Mọi phiếu mà bàn 2 đã nhập');
    await pane.click('confirm-drop-2');
    expect(store.calls).toContain('dropEntry');
    expect(pane.text('count-state')).toContain('Mới có một lần nhập');
  });
});

describe('files between two computers', () => {
  test('desk 1 makes the set-up of another desk: to download, and to copy', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => { copied.push(text); } } });
    await open({ ballots: papers('1', ...ONE) });
    await compare();
    await pane.click('make-file-2');
    const link = pane.place.querySelector<HTMLAnchorElement>('[data-act="download-file"]');
    expect([link?.download, link?.href]).toEqual(['desk-2.json', 'blob:file']);
    await pane.click('copy-file');
    expect(copied).toEqual([pane.field('file-content').value]);
    expect(pane.text()).toContain('Đã chép.');
  });

  test('where the browser refuses to copy, the content stands there selected', async () => {
    Object.assign(navigator, { clipboard: { writeText: async () => { throw new Error('not allowed'); } } });
    await open({ ballots: papers('1', ...ONE) });
    await compare();
    await pane.click('make-file-3');
    await pane.click('copy-file');
    const field = pane.field('file-content') as HTMLTextAreaElement;
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(pane.text()).toContain('bấm Ctrl+C');
  });

  test('what another desk has entered is taken and compared', async () => {
    const store = await open({ entries: [entry('1', { papers: papers('1', ...ONE) })] });
    await compare();
    await pane.click('take-file');
    expect(pane.text()).toContain('Chưa có nội dung nào');
    await pane.fill('desk-text', JSON.stringify({ desk: '2', entries: papers('2', [1], [2], [6]) }));
    await pane.click('take-file');
    expect(store.calls).toContain('takeDeskFile');
    expect(pane.text('count-state')).toContain('Còn 1 chỗ khác nhau');
  });

  test('a file that cannot be taken is explained, and the pasted text stays', async () => {
    const store = await open({ ballots: papers('1', ...ONE) });
    store.deskFinding = { code: 'F.931', where: {}, data: { case: 'otherWorkbook' } };
    await compare();
    await pane.fill('desk-text', '{}');
    await pane.click('take-file');
    expect(pane.findings()).toEqual(['F.931']);
    expect(pane.text()).toContain('của một đại hội khác');
    expect(pane.field('desk-text').value).toBe('{}');
  });

  test('an empty workbook offers to become another desk’s', async () => {
    await open({ congress: null, contests: [], openId: null });
    await pane.step(1);
    await pane.click('take-desk-file');
    expect(pane.text()).toContain('Nhận tệp do bàn 1 làm');
    expect(pane.has('make-file-2')).toBe(false);
  });

  test('another desk hands in only what it has closed', async () => {
    const { goTo } = await import('../../../src/taskpane/components/route');
    const store = await open({ desk: '2', entries: [entry('1', { phase: 'none' }), entry('2', { phase: 'open', papers: papers('2', ...ONE) })] });
    await pane.let(() => goTo('compare'));
    expect(pane.button('hand-in').disabled).toBe(true);
    await pane.let(() => void store.closeEntry());
    await pane.click('hand-in');
    expect(pane.field('file-content').value).toContain('"desk":"2"');
    await pane.let(() => void store.reopenEntry());
    expect(pane.text('file-offer')).toBe('');
  });

  test('a set-up file goes when a contest is changed after it was made', async () => {
    const store = await open({ ballots: papers('1', ...ONE) });
    await compare();
    await pane.click('make-file-2');
    expect(pane.text('file-offer')).not.toBe('');
    await pane.let(() => store.set({ contests: store.getState().contests.map((contest) => ({ ...contest, seats: 1 })) }));
    expect(pane.text('file-offer')).toBe('');
  });
});

test('in English neither the second entry nor the log says a Vietnamese word', async () => {
  const { goTo } = await import('../../../src/taskpane/components/route');
  const contests = [contestOf({ names: ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay'], status: 'entry' })];
  const store = await open({ ...DIFFERENT, contests, language: 'en', rehearsal: true, strayed: { file: 'old.xlsx', papers: 2 }, unsafe: { code: 'W.932', where: {}, data: { case: 'full' } } });
  const said = async (): Promise<string> => {
    await pane.settle();
    return pane.text().replace('VI', '').replace(store.getState().congress?.organisation ?? '', '');
  };
  for (const desk of ['1', '2'] as const) {
    for (const screen of ['compare', 'log', 'reconciliation', 'results'] as const) {
      await pane.let(() => { store.set({ desk }); goTo(screen); });
      if (pane.has('matching-neither')) {
        await pane.click('matching-neither');
        await pane.click('other-corrected');
      }
      expect(await said()).not.toMatch(/[ạảãàáâậầấẩẫăắằặẳẵđêếềệểễọỏõòóôộổỗồốơợớờởỡụủũùúưựữửừứịỉĩìíỵỷỹỳý]/i);
    }
  }
});
