import fc from 'fast-check';
import type { BallotRules, Mark } from '../../../src/election/ballot';
import { freshPaper, takeBack, touch } from '../../../src/taskpane/entry/paper';
import { clickName, concludeInvalid, freshDesk, press, type Act, type Desk, type Key } from '../../../src/taskpane/entry/press';
import type { StoredBallot } from '../../../src/workbook/state';
import { paperOf } from './samples';

const SIX: BallotRules = { form: 'cross', seats: 5, names: 6 };
const THIRTY: BallotRules = { form: 'cross', seats: 27, names: 30 };
const BOXES: BallotRules = { form: 'agree', seats: 3, names: 3 };
const ONE: BallotRules = { form: 'agree', seats: 1, names: 1 };

const KEYS: Readonly<Record<string, Key>> = {
  '⏎': { kind: 'enter' }, '⌫': { kind: 'backspace' }, '⎋': { kind: 'escape' }, '-': { kind: 'invalid' }, v: { kind: 'valid' }, x: { kind: 'pile' }, u: { kind: 'undo' },
  '↑': { kind: 'move', by: 'up' }, '↓': { kind: 'move', by: 'down' }, '⇞': { kind: 'move', by: 'pageUp' }, '⇱': { kind: 'move', by: 'first' },
};

/** Types one character after the other; collects what the workbook is asked to do. */
function type(keys: string, rules: BallotRules, options: { readonly desk?: Desk; readonly ballots?: readonly StoredBallot[] } = {}): { readonly desk: Desk; readonly acts: readonly Act[] } {
  const acts: Act[] = [];
  let desk = options.desk ?? freshDesk(rules);
  for (const character of keys) {
    const pressed = press(desk, KEYS[character] ?? { kind: 'digit', digit: character }, { rules, ballots: options.ballots ?? [] });
    desk = pressed.desk;
    if (pressed.act !== null) acts.push(pressed.act);
  }
  return { desk, acts };
}

function added(marks: readonly Mark[], part: object = {}): Act {
  return { kind: 'add', entry: { marks, count: 1, conclusion: null, ...part } };
}

describe('typing a paper', () => {
  test.each<[string, BallotRules, string, readonly Act[]]>([
    ['a number crosses its name out and Enter saves', SIX, '3⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['several numbers, in any order', SIX, '62⏎', [added([1, 0, 1, 1, 1, 0])]],
    ['the same number again takes the mark back', SIX, '332⏎', [added([1, 0, 1, 1, 1, 1])]],
    ['Backspace takes back the last mark', SIX, '34⌫⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['above nine names a number has two digits and goes on by itself', THIRTY, '010230⏎', [added(Array.from({ length: 30 }, (_, i) => ([0, 1, 29].includes(i) ? 0 : 1)))]],
    ['boxes go round: once is disagree', BOXES, '2⏎', [added([1, 0, 1])]],
    ['twice is both boxes', BOXES, '22⏎', [added([1, 2, 1])]],
    ['three times is neither box', BOXES, '222⏎', [added([1, 3, 1])]],
    ['four times is agree again', BOXES, '2222⏎', [added([1, 1, 1])]],
    ['an invalid paper is not saved at the first Enter', SIX, '⏎', []],
    ['the second Enter saves it, invalid by the rules', SIX, '⏎⏎', [added([1, 1, 1, 1, 1, 1])]],
    ['after the warning a digit goes on marking', SIX, '⏎6⏎', [added([1, 1, 1, 1, 1, 0])]],
    ['V concludes a doubtful paper valid', BOXES, '123⏎v', [added([0, 0, 0], { conclusion: { kind: 'valid', note: '' } })]],
    ['V does nothing where the rule is plain', SIX, '⏎v', []],
    ['neither box on a single name is doubtful too', ONE, '111⏎v', [added([3], { conclusion: { kind: 'valid', note: '' } })]],
    ['minus and a digit conclude invalid, Enter saves', SIX, '3-7⏎', [added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.07', note: '' } })]],
    ['Escape drops the conclusion', SIX, '3-7⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['Backspace drops it too and leaves the marks', SIX, '3-7⌫⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['there is no reason 0', SIX, '3-0⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['a pile is its marks, x, its size, Enter', SIX, '3x12⏎', [added([1, 1, 0, 1, 1, 1], { count: 12 })]],
    ['an invalid pile asks once as well', SIX, 'x12⏎⏎', [added([1, 1, 1, 1, 1, 1], { count: 12 })]],
    ['a pile of none is refused', SIX, '3x0⏎', []],
    ['Escape leaves the pile as one paper', SIX, '3x4⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['Backspace in the size takes its last digit', SIX, '3x45⌫⏎', [added([1, 1, 0, 1, 1, 1], { count: 4 })]],
    ['undo is asked of the workbook', SIX, '3⏎u', [added([1, 1, 0, 1, 1, 1]), { kind: 'undo' }]],
  ])('%s', (_, rules, keys, acts) => {
    expect(type(keys, rules).acts).toEqual(acts);
  });

  test('Enter after a single digit of two completes the number and does not save', () => {
    const { desk, acts } = type('7⏎', THIRTY);
    expect(acts).toEqual([]);
    expect(desk.paper.marks[6]).toBe(0);
    expect(desk.paper.digits).toBe('');
  });

  test('Backspace within a number takes one digit; after it, the number’s last digit with its mark', () => {
    expect(type('1⌫', THIRTY).desk.paper.digits).toBe('');
    const { desk } = type('12⌫', THIRTY);
    expect(desk.paper.digits).toBe('1');
    expect(desk.paper.marks[11]).toBe(1);
  });

  test('a number that no name has is said, and the paper stays', () => {
    const { desk, acts } = type('0145', THIRTY);
    expect(desk.complaint).toEqual({ kind: 'noSuchName', number: '45' });
    expect(desk.paper.marks.filter((mark) => mark === 0)).toHaveLength(1);
    expect(acts).toEqual([]);
    expect(type('0', SIX).desk.complaint).toEqual({ kind: 'noSuchName', number: '0' });
  });

  test('P.09 waits for its note; then Enter saves', () => {
    const { desk } = type('3-9', SIX);
    expect(desk.paper.stage).toBe('note');
    const noted = concludeInvalid(desk, 'P.09', 'gạch một nửa tên');
    expect(type('⏎', SIX, { desk: noted }).acts).toEqual([added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.09', note: 'gạch một nửa tên' } })]);
  });

  test('marking again takes a conclusion "valid" back, for it was about the marks before', () => {
    const desk: Desk = { ...freshDesk(BOXES), paper: { ...freshPaper(BOXES), conclusion: { kind: 'valid', note: '' } } };
    expect(type('1', BOXES, { desk }).desk.paper.conclusion).toBeNull();
  });

  test('a click marks as a number does, and Backspace takes all of it back', () => {
    const desk = clickName(type('1', THIRTY).desk, 4, { rules: THIRTY, ballots: [] });
    expect(desk.paper.marks[4]).toBe(0);
    expect(type('⌫', THIRTY, { desk }).desk.paper).toMatchObject({ digits: '', marks: freshPaper(THIRTY).marks });
  });
});

describe('earlier papers', () => {
  const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1]), paperOf(4, [1, 0, 1, 1, 1, 1], { count: 3 })];

  test('up opens the list at the last paper; with no papers it stays shut', () => {
    expect(type('↑', SIX, { ballots }).desk.cursor).toBe(2);
    expect(type('↑', SIX).desk.cursor).toBeNull();
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

  test('a pile keeps its size when its marks are changed', () => {
    const { acts } = type('↑⏎23⏎', SIX, { ballots });
    expect(acts).toEqual([{ kind: 'change', number: 4, entry: { marks: [1, 1, 0, 1, 1, 1], count: 3, conclusion: null } }]);
  });

  test('Escape leaves an opened paper as it was, first to the list and then to the fresh paper', () => {
    const { desk, acts } = type('5↑⏎1⎋', SIX, { ballots });
    expect(desk.cursor).toBe(2);
    expect(type('⎋', SIX, { desk, ballots }).desk).toMatchObject({ cursor: null, editing: null, paper: { marks: [1, 1, 1, 1, 0, 1] } });
    expect(acts).toEqual([]);
  });

  test.each([['⇱', 0], ['↑↑↑↑', 0], ['⇞', 0], ['↑↑↓', 1]])('in the list %s puts the cursor at %i', (keys, cursor) => {
    expect(type(`↑${keys}`, SIX, { ballots }).desk.cursor).toBe(cursor);
  });

  test('down from the last paper leaves the list', () => {
    expect(type('↑↓', SIX, { ballots }).desk.cursor).toBeNull();
  });

  test('digits in the list mark nothing', () => {
    expect(type('↑3⎋', SIX, { ballots }).desk.paper.marks).toEqual(freshPaper(SIX).marks);
  });

  test('undo while an earlier paper is open is not asked of the workbook', () => {
    expect(type('↑⏎u', SIX, { ballots }).acts).toEqual([]);
  });
});

describe('laws', () => {
  const rules = fc.oneof(
    fc.integer({ min: 2, max: 220 }).chain((names) => fc.integer({ min: 1, max: names - 1 }).map((seats): BallotRules => ({ form: 'cross', names, seats }))),
    fc.integer({ min: 1, max: 220 }).map((names): BallotRules => ({ form: 'agree', names, seats: names })),
  );

  test('whatever is touched, taking back as often leads to the untouched paper', () => {
    fc.assert(fc.property(rules, fc.array(fc.nat(219), { maxLength: 30 }), (given, touches) => {
      const start = freshPaper(given);
      const touched = touches.reduce((paper, index) => touch(paper, { index: index % given.names, typed: false }, given.form), start);
      expect(touches.reduce((paper) => takeBack(paper, given.form), touched).marks).toEqual(start.marks);
    }));
  });

  test('whatever is typed, the paper has a mark per name and every save is a whole paper', () => {
    const keys = fc.array(fc.constantFrom(...'0123456789⏎⌫⎋-vxu↑↓⇞⇱'), { maxLength: 60 }).map((list) => list.join(''));
    const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1])];
    fc.assert(fc.property(keys, (typed) => {
      const { desk, acts } = type(typed, SIX, { ballots });
      expect(desk.paper.marks).toHaveLength(6);
      const entries = acts.flatMap((act) => (act.kind === 'undo' ? [] : [act.entry]));
      for (const { marks, count } of entries) expect([marks.length, count >= 1]).toEqual([6, true]);
    }));
  });

  test('typing the numbers of a set of names gives the paper that crosses out just these', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 220 }).chain((names) => fc.tuple(fc.constant(names), fc.uniqueArray(fc.nat(names - 1), { minLength: 1, maxLength: names - 1 }))), ([names, struck]) => {
      const digits = String(names).length;
      const { acts } = type(`${struck.map((index) => String(index + 1).padStart(digits, '0')).join('')}⏎`, { form: 'cross', names, seats: names - 1 });
      expect(acts).toEqual([added(Array.from({ length: names }, (_, index): Mark => (struck.includes(index) ? 0 : 1)))]);
    }));
  });
});
