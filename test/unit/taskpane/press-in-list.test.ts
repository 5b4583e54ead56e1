import { acceptNote, writeNote } from '../../../src/taskpane/entry/accept-note';
import { freshPaper } from '../../../src/taskpane/entry/paper';
import { press } from '../../../src/taskpane/entry/press';
import { settingOf, SIX, type } from './press-driver';
import { paperOf } from './samples';

const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1]), paperOf(4, [1, 0, 1, 1, 1, 1], { count: 3 })];
const waiting = { kind: 'undecided', note: '' } as const;

describe('earlier papers', () => {
  test('up opens the list at the last paper; with no papers it stays shut', () => {
    expect(type('↑', SIX, { ballots }).desk.view).toMatchObject({ kind: 'papers', at: 2 });
    expect(type('↑', SIX).desk.view).toBeNull();
  });

  test('an earlier paper is opened, changed and saved under its number, and the half-typed one is there again', () => {
    const { desk, acts } = type('5↑↑⏎', SIX, { ballots });
    expect(desk.editing?.number).toBe(2);
    expect(acts).toEqual([]);
    const saved = type('16⏎', SIX, { desk, ballots });
    expect(saved.acts).toEqual([{ kind: 'change', number: 2, entry: { marks: [1, 1, 1, 1, 1, 0], count: 1, conclusion: null } }]);
    expect(saved.desk.paper.marks[4]).toBe(0);
    expect(saved.desk.editing).toBeNull();
  });

  test('an opened paper that was not changed is left without a trace', () => {
    expect(type('↑⏎22⏎', SIX, { ballots })).toMatchObject({ acts: [], desk: { editing: null, view: null } });
  });

  test('a pile keeps its size when its marks are changed', () => {
    const { acts } = type('↑⏎23⏎', SIX, { ballots });
    expect(acts).toEqual([{ kind: 'change', number: 4, entry: { marks: [1, 1, 0, 1, 1, 1], count: 3, conclusion: null } }]);
  });

  test('Escape leaves an opened paper as it was, first to the list and then to the fresh paper', () => {
    const { desk, acts } = type('5↑⏎1⎋', SIX, { ballots });
    expect(desk.view).toMatchObject({ at: 2 });
    expect(type('⎋', SIX, { desk, ballots }).desk).toMatchObject({ view: null, editing: null, paper: { marks: [1, 1, 1, 1, 0, 1] } });
    expect(acts).toEqual([]);
  });

  test.each([['⇱', 0], ['↑↑↑↑', 0], ['⇞', 0], ['↑↑↓', 1]])('in the list %s puts the cursor at %i', (keys, at) => {
    expect(type(`↑${keys}`, SIX, { ballots }).desk.view).toMatchObject({ at });
  });

  test('down from the last paper leaves the list', () => {
    expect(type('↑↓', SIX, { ballots }).desk.view).toBeNull();
  });

  test('digits in the list find a paper by the number on it, a pile by any of its numbers, and mark nothing', () => {
    const found = type('↑5', SIX, { ballots }).desk;
    expect(found.view).toMatchObject({ at: 2, digits: '5' });
    expect(found.paper.marks).toEqual(freshPaper(SIX).marks);
    expect(type('↑2', SIX, { ballots }).desk.view).toMatchObject({ at: 1 });
    expect(type('↑9', SIX, { ballots }).desk).toMatchObject({ complaint: { kind: 'noSuchPaper' }, view: { digits: '' } });
    expect(type('↑2⌫1', SIX, { ballots }).desk.view).toMatchObject({ at: 0, digits: '1' });
  });

  test('the number of a paper is counted in its batch, not in its row', () => {
    const spread = [...ballots, paperOf(5, [1, 1, 1, 1, 1, 0], { batch: '2' })];
    expect(type('↑⇱51', SIX, { ballots: spread }).desk.view).toMatchObject({ at: 3 });
  });

  test('undo and redo wait while an earlier paper is open, and say so', () => {
    for (const key of ['u', 'r']) expect(type(`↑⏎${key}`, SIX, { ballots })).toMatchObject({ acts: [], desk: { complaint: { kind: 'leaveFirst' } } });
    expect(type('↑⏎2u', SIX, { ballots }).desk.paper).toMatchObject({ marks: [1, 0, 1, 1, 1, 1], touches: [] });
  });

  test('in the list undo is asked of the workbook, and shuts it', () => {
    expect(type('↑u', SIX, { ballots })).toMatchObject({ acts: [{ kind: 'undo' }], desk: { view: null } });
  });
});

describe('the last paper', () => {
  test('Backspace on an untouched paper opens it', () => {
    expect(type('⌫', SIX, { ballots }).desk.editing).toMatchObject({ number: 4, from: null });
    expect(type('⌫', SIX).desk.editing).toBeNull();
  });

  test('there it takes nothing back and says what does; Escape leads to the fresh paper', () => {
    const { desk } = type('⌫⌫', SIX, { ballots });
    expect([desk.complaint?.kind, desk.paper.marks]).toEqual(['nothingTyped', ballots[2]?.marks]);
    expect(type('⎋', SIX, { desk, ballots }).desk).toMatchObject({ editing: null, view: null });
  });

  test('it does not drop what was concluded either', () => {
    const concluded = [paperOf(1, [1, 1, 1, 1, 1, 0], { conclusion: { kind: 'invalid', reason: 'P.07', note: '' } })];
    expect(type('⌫⌫⏎', SIX, { ballots: concluded })).toMatchObject({ acts: [], desk: { editing: null } });
    expect(type('⌫--⏎', SIX, { ballots: concluded }).acts).toMatchObject([{ kind: 'change', entry: { conclusion: null } }]);
  });

  test('what is typed there is taken back by Backspace', () => {
    expect(type('⌫5⌫', SIX, { ballots }).desk.paper).toMatchObject({ marks: ballots[2]?.marks, touches: [] });
  });

  test('a held Backspace stops at the untouched paper', () => {
    const { desk } = type('3⌫', SIX, { ballots });
    expect(pressHeld(desk).editing).toBeNull();
  });

  test('Backspace at the question about an empty paper only goes back to it', () => {
    expect(type('⏎⌫', SIX, { ballots }).desk).toMatchObject({ editing: null, paper: { stage: 'marking' } });
  });
});

describe('removing', () => {
  test.each(['⌦⌦', '⌦⏎'])('an opened paper goes by %s', (keys) => {
    expect(type(`↑↑⏎${keys}`, SIX, { ballots })).toMatchObject({ acts: [{ kind: 'remove', number: 2 }], desk: { editing: null, view: null } });
  });

  test.each(['⌦⎋', '⌦3', '⌦⌫', '⌦-'])('%s keeps it, and the key does nothing else', (keys) => {
    const opened = type('↑⏎', SIX, { ballots }).desk;
    expect(type(keys, SIX, { desk: opened, ballots })).toEqual({ acts: [], desk: opened });
  });

  test('Delete in the list opens the paper and asks', () => {
    expect(type('↑⌦', SIX, { ballots }).desk).toMatchObject({ editing: { number: 4 }, paper: { stage: 'remove' } });
  });

  test('on a fresh paper it says how', () => {
    expect(type('3⌦', SIX, { ballots }).desk).toMatchObject({ complaint: { kind: 'openFirst' }, paper: { marks: [1, 1, 0, 1, 1, 1] } });
  });
});

describe('papers that wait for a conclusion', () => {
  const mixed = [ballots[0]!, paperOf(2, [1, 1, 1, 1, 1, 1], { conclusion: waiting }), paperOf(3, [1, 1, 1, 1, 0, 1]), paperOf(4, [1, 0, 1, 1, 1, 1], { conclusion: waiting })];

  test('plus in the list shows only them, and all again', () => {
    expect(type('↑+', SIX, { ballots: mixed }).desk.view).toMatchObject({ at: 0, waiting: true });
    expect(type('↑++', SIX, { ballots: mixed }).desk.view).toMatchObject({ at: 3, waiting: false });
    expect(type('↑+', SIX, { ballots }).desk).toMatchObject({ complaint: { kind: 'noneWaiting' }, view: { waiting: false } });
  });

  test('one is concluded invalid with its reason and a note; then comes the next', () => {
    const { desk } = type('↑+⏎-7', SIX, { ballots: mixed });
    expect([desk.editing?.number, desk.paper.stage]).toEqual([2, 'note']);
    const { act, desk: next } = acceptNote(writeNote(desk, 'có ký tên'), { setting: settingOf(SIX, mixed) });
    expect(act).toMatchObject({ kind: 'change', number: 2, entry: { conclusion: { kind: 'invalid', reason: 'P.07', note: 'có ký tên' } } });
    expect(next.view).toMatchObject({ waiting: true, at: 0 });
  });

  test('valid with a note where the rules allow it; after the last one entry goes on', () => {
    const one = mixed.map((ballot) => (ballot.number === 2 ? { ...ballot, conclusion: null } : ballot));
    const { desk } = type('5↑+⏎/', SIX, { ballots: one });
    const { act, desk: next } = acceptNote(desk, { setting: settingOf(SIX, one) });
    expect(act).toMatchObject({ kind: 'change', number: 4, entry: { conclusion: { kind: 'valid', note: '' } } });
    expect(next).toMatchObject({ view: null, editing: null, paper: { marks: [1, 1, 1, 1, 0, 1] } });
  });

  test('a waiting paper with too many names cannot be concluded valid', () => {
    expect(type('↑+⏎/', SIX, { ballots: mixed }).desk).toMatchObject({ complaint: { kind: 'notDoubtful' }, paper: { conclusion: waiting } });
  });

  test('plus on it takes the waiting back: its marks decide', () => {
    expect(type('↑⏎+⏎', SIX, { ballots: mixed }).acts).toEqual([{ kind: 'change', number: 4, entry: { marks: [1, 0, 1, 1, 1, 1], count: 1, conclusion: null } }]);
  });
});

describe('batches', () => {
  const spread = [...ballots, paperOf(5, [1, 1, 1, 1, 1, 0], { batch: '2' }), paperOf(6, [1, 1, 1, 1, 1, 0], { batch: '1' }), paperOf(7, [1, 1, 1, 1, 1, 0], { batch: '2' })];

  test('b shows them at the last one; without papers nothing', () => {
    expect(type('b', SIX, { ballots: spread }).desk.view).toEqual({ kind: 'batches', at: 1 });
    expect(type('b', SIX).desk.view).toBeNull();
  });

  test('Enter goes to the first paper of the batch', () => {
    expect(type('b⏎', SIX, { ballots: spread }).desk.view).toMatchObject({ kind: 'papers', at: 3 });
    expect(type('b↑⏎', SIX, { ballots: spread }).desk.view).toMatchObject({ kind: 'papers', at: 0 });
  });

  test.each(['b⎋', 'bb', 'b↓'])('%s leaves them, and the half-typed paper is there', (keys) => {
    expect(type(`3${keys}`, SIX, { ballots: spread }).desk).toMatchObject({ view: null, paper: { marks: [1, 1, 0, 1, 1, 1] } });
  });

  test('from the list of papers too', () => {
    expect(type('↑b', SIX, { ballots: spread }).desk.view?.kind).toBe('batches');
  });
});

function pressHeld(desk: Parameters<typeof press>[0]): Parameters<typeof press>[0] {
  return press(desk, { kind: 'backspace', held: true }, settingOf(SIX, ballots)).desk;
}
