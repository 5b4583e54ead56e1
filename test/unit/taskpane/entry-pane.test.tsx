/** @jest-environment jsdom */
import type { PaperAct, State } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, manyNames, paperOf } from './samples';

let pane: PaneDriver;

const READY: Partial<State> = { congress: CONGRESS, contests: [contestOf()], openId: '1' };
const OPEN = { desk: '1', phase: 'open', mixed: true, papers: [], mistakes: 0, head: '' } as const;
/** Desk 1 has begun. */
const BEGUN: Partial<State> = { ...READY, entries: [OPEN] };

async function open(state: Partial<State>): Promise<FakeStore> {
  const store = new FakeStore(state);
  pane = await PaneDriver.open(store);
  await pane.settle();
  await pane.step(3);
  return store;
}

function marksOf(store: FakeStore): readonly string[] {
  return store.getState().ballots.map(({ marks }) => Array.from(marks).join(''));
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  jest.spyOn(window, 'focus').mockImplementation(() => undefined);
});
afterEach(() => pane.close());

describe('typing papers', () => {
  test('papers are typed with one hand; the counters, the batch and the last paper follow', async () => {
    const store = await open({ ...BEGUN, contests: [contestOf({ collected: 6 })] });
    await pane.press('3', 'Enter', '6', '*', '2', 'Enter', 'Enter', 'Enter', '2', '+', 'Enter');
    expect(store.getState().ballots.map(({ number, count }) => [number, count])).toEqual([[1, 1], [2, 2], [3, 1], [4, 1]]);
    expect(marksOf(store)).toEqual(['110111', '111110', '111111', '101111']);
    expect(['entered', 'rest', 'valid', 'invalid', 'undecided'].map((name) => pane.counter(name))).toEqual(['5', '1', '3', '1', '1']);
    expect(pane.text('batch')).toBe('Lô 1 · 5/50311');
    expect(pane.text('paper-number')).toBe('Phiếu 6');
    expect(pane.text('last-paper')).toBe('Đã ghi phiếu 5: gạch 2 · chờ kết luận');
    expect(pane.text('announcer')).toBe('Đã ghi phiếu 5: gạch 2 · chờ kết luận');
  });

  test('the prompt says when all papers collected are entered, and how many too many', async () => {
    await open({ ...BEGUN, contests: [contestOf({ collected: 3 })] });
    await pane.press('3', 'Enter', '6', 'Enter');
    expect(pane.text('prompt')).toContain('Enter ghi');
    await pane.press('5', 'Enter');
    expect(pane.text('prompt')).toBe('Đã đủ số thu về: khóa nhập ở cuối màn hình này.');
    await pane.press('2');
    expect(pane.text('prompt')).toContain('Enter ghi');
    await pane.press('*', '2', 'Enter', 'Enter');
    expect(pane.text('prompt')).toBe('Nhập thừa 2 phiếu so với số thu về: ↑ để soát lại.');
  });

  test('with no number of papers collected the prompt and the button that closes say what comes when all are in', async () => {
    await open({ ...BEGUN, contests: [contestOf({ collected: null })] });
    expect(pane.text('prompt')).not.toContain('Khóa nhập');
    await pane.press('3', 'Enter');
    expect(pane.text('prompt')).toContain('Hết phiếu: Khóa nhập ở dưới.');
    expect(pane.text('close-then')).toBe('Nhập xong: Khóa nhập, rồi sang bước 4.');
    const picker = pane.field('open-contest') as HTMLSelectElement;
    expect(picker.title).toBe(picker.selectedOptions[0]?.textContent);
  });

  test('numbers are those on the papers: a pile takes as many, and the next batch begins where the last one ends', async () => {
    await open({ ...READY, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 30 })] });
    expect(pane.text('paper-number')).toBe('Phiếu 31');
    expect(pane.text('last-paper')).toContain('Phiếu 1–30');
    await pane.press('6', '*', '2', '0', 'Enter');
    expect(pane.text('last-paper')).toContain('Đã ghi phiếu 31–50');
    expect([pane.text('paper-number'), pane.text('batch')]).toEqual(['Phiếu 51', 'Lô 2 · 0/50000']);
  });

  test('undo and redo say what was taken back and what was done again', async () => {
    const store = await open(BEGUN);
    await pane.press('3', 'Enter', '1', 'Enter');
    await pane.dispatch({ key: 'z', ctrlKey: true });
    expect(pane.text('last-paper')).toBe('Hoàn tác, đã rút phiếu 2: gạch 1');
    expect([marksOf(store), pane.text('paper-number')]).toEqual([['110111'], 'Phiếu 2']);
    await pane.dispatch({ key: 'y', ctrlKey: true });
    expect(pane.text('announcer')).toBe('Đã ghi lại phiếu 2: gạch 1');
    await pane.dispatch({ key: 'Z', ctrlKey: true, shiftKey: true });
    expect(pane.text('prompt')).toBe('Không còn việc nào để làm lại.');
    await pane.click('undo');
    await pane.click('redo');
    expect(marksOf(store)).toEqual(['110111', '011111']);
  });

  test('an opened paper is removed when asked twice, and undo brings it back', async () => {
    const store = await open({ ...READY, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1])] });
    await pane.press('ArrowUp', 'ArrowUp', 'Enter', 'Delete');
    expect(pane.text('prompt')).toContain('Rút hẳn phiếu này?');
    await pane.press('Delete');
    expect([marksOf(store), pane.text('last-paper')]).toEqual([['011111'], 'Đã rút phiếu 1: gạch 6']);
    await pane.dispatch({ key: 'z', ctrlKey: true });
    expect([marksOf(store), pane.text('last-paper')]).toEqual([['111110', '011111'], 'Đã nhập lại phiếu vừa rút 1: gạch 6']);
  });

  test('a reload in the middle of a paper keeps what was typed', async () => {
    const store = await open(BEGUN);
    await pane.press('3', '5');
    await pane.close();
    pane = await PaneDriver.open(store);
    await pane.settle();
    expect(pane.text('chosen')).toBe('bầu 4/5');
    await pane.press('Enter');
    expect(marksOf(store)).toEqual(['110101']);
  });

  test('an Enter that bounces, or is held, writes no second paper where all agree', async () => {
    const store = await open({ ...BEGUN, contests: [contestOf({ form: 'agree', seats: 6 })] });
    await pane.press('Enter');
    await pane.dispatch({ key: 'Enter', repeat: true }, 30);
    await pane.dispatch({ key: 'Enter' }, 60);
    expect(marksOf(store)).toEqual(['111111']);
    expect(pane.text('prompt')).toContain('Enter hai lần quá nhanh');
    await pane.press('Enter');
    expect(marksOf(store)).toEqual(['111111', '111111']);
  });

  test('the chosen are keyed after one key, plainly shown, and described so', async () => {
    const store = await open(BEGUN);
    await pane.press('.');
    expect([pane.text('chosen'), pane.button('switch-keying').textContent, pane.text('prompt')]).toEqual(['bầu 0/5', 'Gõ: được bầu', 'Gõ số người được bầu, Enter ghi.']);
    await pane.press('2', '5', 'Enter');
    expect([marksOf(store), pane.text('last-paper')]).toEqual([['010010'], 'Đã ghi phiếu 1: bầu 2, 5']);
    await pane.press('4');
    await pane.click('switch-keying');
    expect(pane.text('prompt')).toContain('Đang dở một phiếu');
    await pane.close();
    pane = await PaneDriver.open(store);
    await pane.settle();
    expect(pane.text('chosen')).toBe('bầu 1/5');
  });

  test('digits of a note are text; Enter saves the paper with it', async () => {
    const store = await open(BEGUN);
    await pane.press('3', '-', '9');
    expect(document.activeElement).toBe(pane.field('note'));
    expect(await pane.dispatch({ key: '1' })).toBe(false);
    await pane.press('Enter');
    expect(pane.text('prompt')).toContain('phải ghi rõ lý do');
    await pane.fill('note', 'gạch 1 nửa');
    await pane.press('Enter');
    expect(store.getState().ballots).toMatchObject([{ conclusion: { kind: 'invalid', reason: 'P.09', note: 'gạch 1 nửa' } }]);
    await pane.press('3', '/', 'Enter');
    expect(store.getState().ballots[1]).toMatchObject({ conclusion: { kind: 'valid', note: '' } });
  });

  test('a click on a name marks it, and the keyboard goes on, wherever the focus was', async () => {
    const store = await open(BEGUN);
    await pane.click('name-2');
    pane.button('undo').focus();
    await pane.press('5', 'Enter');
    expect(marksOf(store)).toEqual(['101101']);
  });

  test('papers in a sheet of the user’s own are not typed', async () => {
    await open({ ...READY, contests: [contestOf({ source: { sheet: 'S', address: 'A1:F9', form: 'cross', countColumn: null, conclusionColumn: null } })] });
    expect(pane.text()).toContain('S!A1:F9');
    expect(pane.has('save-paper')).toBe(false);
  });

  test('when the keyboard leaves, entry pauses, says so, and takes no half number', async () => {
    const store = await open({ ...BEGUN, contests: [contestOf({ names: manyNames(12), seats: 11 })] });
    await pane.press('0', '1', '1');
    await pane.let(() => window.dispatchEvent(new Event('blur')));
    expect(pane.button('focus-entry').textContent).toContain('Đã dừng nhập');
    await pane.click('focus-entry');
    await pane.press('0', '2', 'Enter');
    expect(marksOf(store)).toEqual(['001111111111']);
  });

  test('a field of the frame that has the keyboard pauses it too', async () => {
    await open(BEGUN);
    await pane.let(() => pane.field('open-contest').focus());
    expect(pane.has('focus-entry')).toBe(true);
    await pane.click('focus-entry');
    expect(pane.has('focus-entry')).toBe(false);
  });
});

describe('saving takes its time', () => {
  test('keys pressed while a paper is being saved are taken afterwards, in order, none lost', async () => {
    const store = await open(BEGUN);
    const add = store.addBallot.bind(store);
    const held: (() => void)[] = [];
    store.addBallot = (entry) => new Promise<PaperAct>((done) => { held.push(() => done(add(entry))); });
    await pane.press('3', 'Enter', '1', '2', 'Enter', '4');
    expect([held.length, marksOf(store), pane.text('paper-number')]).toEqual([1, [], 'Phiếu 1']);
    await pane.let(() => held[0]?.());
    expect([held.length, marksOf(store), pane.text('paper-number')]).toEqual([2, ['110111'], 'Phiếu 2']);
    await pane.let(() => held[1]?.());
    expect([marksOf(store), pane.text('chosen')]).toEqual([['110111', '001111'], 'bầu 5/5']);
    expect(document.querySelector('[data-busy]')).toBeNull();
  });

  test('keys that wait go nowhere when another contest was opened meanwhile', async () => {
    const store = await open({ ...BEGUN, contests: [contestOf(), contestOf({ id: '2', office: 'secretary' })] });
    const add = store.addBallot.bind(store);
    const held: (() => void)[] = [];
    store.addBallot = (entry) => new Promise<PaperAct>((done) => { held.push(() => done(add(entry))); });
    await pane.press('3', 'Enter', '1', 'Enter');
    await pane.let(() => store.set({ openId: '2' }));
    await pane.let(() => held[0]?.());
    expect(held).toHaveLength(1);
  });

  test('a defect while saving is shown, and the paper is kept', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = await open(BEGUN);
    await pane.press('3');
    store.addBallot = () => Promise.reject(new Error('broken on purpose'));
    await pane.press('Enter');
    await pane.settle();
    expect(pane.has('reload')).toBe(true);
    expect(pane.text()).toContain('broken on purpose');
    await pane.close();
    errors.mockRestore();
    const whole = await open(BEGUN);
    await pane.press('Enter');
    expect(marksOf(whole)).toEqual(['110111']);
  });

  test('a paper that reached the journal before the pane died is not offered again', async () => {
    const store = await open(BEGUN);
    const add = store.addBallot.bind(store);
    store.addBallot = async (entry) => {
      await add(entry);
      return new Promise(() => undefined);
    };
    await pane.press('3', 'Enter');
    await pane.close();
    delete (store as Partial<FakeStore>).addBallot;
    pane = await PaneDriver.open(store);
    await pane.settle();
    expect([marksOf(store), pane.text('chosen'), pane.text('paper-number')]).toEqual([['110111'], 'bầu 6/5', 'Phiếu 2']);
  });
});

describe('lists', () => {
  test('of 1,600 earlier papers only those in sight are drawn; one is opened and changed', async () => {
    const ballots = Array.from({ length: 1600 }, (_, index) => paperOf(index + 1, [1, 1, 1, 1, 1, 0], { batch: String(Math.floor(index / 50) + 1) }));
    const store = await open({ ...READY, ballots });
    await pane.press('ArrowUp', 'Home');
    await pane.settle();
    expect(pane.place.querySelectorAll('[data-part="papers"] li').length).toBeLessThan(60);
    await pane.press('ArrowDown', 'Enter', '6', '1', 'Enter');
    expect(marksOf(store)[1]).toBe('011111');
    expect(store.getState().ballots).toHaveLength(1600);
  });

  test('entry stops where another window enters at the same desk, until somebody says who goes on; what is half-typed waits', async () => {
    const store = await open({ ...READY, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 30 })] });
    await pane.press('3');
    await pane.let(() => store.set({ rival: true }));
    expect(pane.text('rival')).toContain('Cửa sổ khác cũng đang nhập phiếu của bàn 1');
    expect(pane.text('rival')).toContain('sổ đang có 30 phiếu');
    // An Enter that is under way must not answer.
    expect(document.activeElement?.tagName).toBe('H2');
    await pane.press('4', 'Enter');
    expect(store.getState().ballots).toHaveLength(1);
    await pane.click('enter-here');
    await pane.press('Enter');
    expect(marksOf(store)[1]).toBe('110111');
  });

  test('or one of the two chooses another desk', async () => {
    await open({ ...READY, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0])], rival: true });
    await pane.click('choose-desk');
    expect(pane.has('desk-2')).toBe(true);
  });

  test('papers that wait are concluded one after the other', async () => {
    const waiting = { kind: 'undecided', note: '' } as const;
    const store = await open({ ...READY, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1], { conclusion: waiting }), paperOf(3, [1, 0, 1, 1, 1, 1], { conclusion: waiting })] });
    await pane.press('ArrowUp');
    await pane.settle();
    await pane.click('only-waiting');
    expect([...pane.place.querySelectorAll('[data-part="papers"] li')].map((item) => item.textContent)).toEqual(['Phiếu 2: gạch 1 · chờ kết luận', 'Phiếu 3: gạch 2 · chờ kết luận']);
    await pane.press('Enter', '-', '7');
    await pane.fill('note', 'có ký tên');
    await pane.press('Enter');
    await pane.settle();
    expect(pane.place.querySelectorAll('[data-part="papers"] li')).toHaveLength(1);
    await pane.press('Enter', '/', 'Enter');
    expect(store.getState().ballots.map(({ conclusion }) => conclusion)).toEqual([null, { kind: 'invalid', reason: 'P.07', note: 'có ký tên' }, { kind: 'valid', note: '' }]);
    expect(pane.text('prompt')).toBe('Đã kết luận xong, không còn phiếu nào chờ.');
    expect(pane.text('paper-number')).toBe('Phiếu 4');
  });

  test('the batches show their subtotals and lead to their papers', async () => {
    await open({ ...READY, ballots: [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 50 }), paperOf(2, [1, 1, 1, 1, 1, 1], { count: 3, batch: '2' })] });
    await pane.click('batches');
    expect(pane.button('batch-2').textContent).toBe('Lô 2Số phiếu 3Hợp lệ 0Không hợp lệ 3Chờ kết luận 0');
    await pane.press('Enter');
    await pane.settle();
    expect(pane.button('paper-2').getAttribute('aria-current')).toBe('true');
    expect(pane.button('paper-2').textContent).toBe('Phiếu 51–53: không gạch ai · × 3 phiếu · không hợp lệ P.02 Bầu quá số lượng');
  });

  test('reasons are chosen by the mouse too', async () => {
    const store = await open(BEGUN);
    await pane.click('mark-invalid');
    await pane.click('reason-7');
    await pane.click('save-paper');
    expect(store.getState().ballots).toMatchObject([{ conclusion: { kind: 'invalid', reason: 'P.07' } }]);
  });
});

describe('beginning and closing', () => {
  test('the zero report comes first, one Enter begins, and mixing is said only when it is ticked', async () => {
    const store = await open({ ...READY, entries: [{ ...OPEN, phase: 'none', mixed: null, head: 'abcdef0123456789' }], rehearsal: true });
    expect(pane.text('zero-report')).toBe('Số phiếu đã nhập: 06 người trên phiếu, mỗi người 0 phiếu bầuMã cuối của nhật ký: abcdef012345');
    expect(pane.text('begin')).toContain('TẬP DƯỢT');
    expect(document.activeElement).toBe(pane.button('begin-entry'));
    await pane.tick('mixed');
    await pane.click('begin-entry');
    expect(store.getState().entries[0]).toMatchObject({ phase: 'open', mixed: true });
    expect(pane.text('paper-number')).toBe('Phiếu 1');
    expect(document.activeElement).toBe(pane.place.querySelector('[data-part="names"]'));
  });

  test('without the tick the papers count as not mixed', async () => {
    const store = await open(READY);
    await pane.click('begin-entry');
    expect(store.getState().entries[0]?.mixed).toBe(false);
  });

  test('at another desk the head says so, and its entry is closed and opened again', async () => {
    const store = await open({ ...READY, desk: '2', entries: [OPEN, { ...OPEN, desk: '2' }], contests: [contestOf({ collected: 2 })] });
    expect(pane.text('paper-number')).toBe('Bàn 2 · Phiếu 1');
    await pane.press('3', 'Enter', '1', '+', 'Enter', '4');
    await pane.click('close-entry');
    expect(pane.text('obstacles')).toBe('Còn 1 phiếu chờ ban kiểm phiếu kết luận: bấm ↑ rồi + để xem.Đang gõ dở một phiếu: ghi hoặc xóa hết dấu của nó trước.');
    await pane.click('cancel-close');
    await pane.press('4', 'Backspace', 'Backspace', 'Backspace', '+', 'Enter');
    expect(pane.text('prompt')).not.toContain('chờ kết luận');
    await pane.click('close-entry');
    await pane.click('confirm-close');
    expect(store.getState().entries[1]?.phase).toBe('closed');
    expect(pane.text('closed-batches')).toContain('Cộng2200');
    await pane.click('reopen-entry');
    await pane.click('cancel-reopen');
    await pane.click('reopen-entry');
    await pane.click('confirm-reopen');
    expect(pane.text('paper-number')).toBe('Bàn 2 · Phiếu 3');
  });

  test('where another desk enters too, closing leads to the comparison', async () => {
    await open({ ...READY, entries: [OPEN, { ...OPEN, desk: '2' }] });
    await pane.press('1', 'Enter');
    await pane.click('close-entry');
    await pane.click('confirm-close');
    expect(document.activeElement).toBe(pane.button('go-compare'));
  });

  test('desk 1 alone may close too, and then goes on to the numbers, or to another desk', async () => {
    const store = await open(BEGUN);
    await pane.press('1', 'Enter');
    await pane.click('close-entry');
    await pane.click('confirm-close');
    expect(store.getState().entries[0]?.phase).toBe('closed');
    expect(document.activeElement).toBe(pane.button('go-reconciliation'));
    expect(pane.has('go-compare')).toBe(true);
  });
});

describe('sound and voice', () => {
  const speech = { voices: [] as { lang: string; localService: boolean }[], said: [] as string[] };

  beforeEach(() => {
    speech.voices = [];
    speech.said = [];
    Object.assign(globalThis, {
      SpeechSynthesisUtterance: class { constructor(readonly text: string) {} },
      speechSynthesis: {
        getVoices: () => speech.voices, cancel: () => undefined, speak: ({ text }: { text: string }) => speech.said.push(text),
        addEventListener: () => undefined, removeEventListener: () => undefined,
      },
    });
  });

  afterEach(() => {
    for (const name of ['SpeechSynthesisUtterance', 'speechSynthesis', 'AudioContext']) Reflect.deleteProperty(globalThis, name);
  });

  test('a tone for a paper saved and another where the typist must look; none when it is switched off', async () => {
    const pitches: number[] = [];
    class Gain { gain = { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined }; connect = () => this; }
    class Wave { frequency = { set value(pitch: number) { pitches.push(pitch); } }; connect = () => new Gain(); start = () => undefined; stop = () => undefined; }
    Object.assign(globalThis, { AudioContext: class { state = 'running'; currentTime = 0; createOscillator = () => new Wave(); createGain = () => new Gain(); } });
    await open(BEGUN);
    await pane.press('3', 'Enter', 'Enter');
    await pane.settle();
    expect(pitches).toEqual([880, 247]);
    await pane.click('toggle-sound');
    expect([pane.button('toggle-sound').getAttribute('aria-pressed'), localStorage.getItem('congress.1.sound')]).toEqual(['false', 'off']);
    await pane.press('3', 'Enter');
    await pane.settle();
    expect(pitches).toEqual([880, 247]);
    await pane.click('toggle-sound');
  });

  test('a paper is read aloud where the computer has a voice of its own, once that is switched on', async () => {
    speech.voices = [{ lang: 'en-US', localService: true }, { lang: 'vi-VN', localService: true }];
    await open(BEGUN);
    await pane.press('3', 'Enter');
    expect(speech.said).toEqual([]);
    await pane.click('toggle-speech');
    await pane.press('3', '6', 'Enter');
    await pane.settle();
    expect(speech.said).toEqual(['Đã ghi phiếu 2: gạch 3, 6']);
    await pane.click('toggle-speech');
  });

  test.each([[[]], [[{ lang: 'en-US', localService: true }]], [[{ lang: 'vi-VN', localService: false }]]])('without a voice that stays on this computer (%j) nothing is offered', async (voices) => {
    speech.voices = voices;
    await open(BEGUN);
    expect([pane.has('toggle-sound'), pane.has('toggle-speech')]).toEqual([true, false]);
  });
});
