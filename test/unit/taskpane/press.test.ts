import fc from 'fast-check';
import type { BallotRules, Mark } from '../../../src/election/ballot';
import { acceptNote, writeNote } from '../../../src/taskpane/entry/accept-note';
import { freshDesk, type Act, type Complaint, type Desk, type Key } from '../../../src/taskpane/entry/desk';
import { freshPaper, takeBack, touch } from '../../../src/taskpane/entry/paper';
import { ONE_PRESS } from '../../../src/taskpane/entry/one-press';
import { clickName, pause, press } from '../../../src/taskpane/entry/press';
import { added, BOXES, HUNDRED, KEYS, ONE, settingOf, SIX, THIRTY, type } from './press-driver';
import { paperOf } from './samples';

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
    ['slash does nothing where the rule is plain', SIX, '⏎/', []],
    ['minus and a digit conclude invalid, Enter saves', SIX, '3-7⏎', [added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.07', note: '' } })]],
    ['Escape drops the conclusion', SIX, '3-7⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['Backspace drops it too and leaves the marks', SIX, '3-7⌫⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['so does minus twice', SIX, '3-7--⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['Escape from the reasons leaves the conclusion that there was', SIX, '3-7-⎋⏎', [added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.07', note: '' } })]],
    ['there is no reason 0', SIX, '3-0⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['a paper whose names are crossed out has no boxes: 4 and 5 are no reasons of it', SIX, '3-45⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['a paper with boxes can have both marked', ONE, '-4⏎', [added([1], { conclusion: { kind: 'invalid', reason: 'P.04', note: '' } })]],
    ['and nobody on it is one too many', ONE, '-2⎋⏎', [added([1])]],
    ['plus sets the paper aside, as it stands, at one Enter', SIX, '3+⏎', [added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'undecided', note: '' } })]],
    ['a paper that would be invalid is set aside without being asked about', SIX, '+⏎', [added([1, 1, 1, 1, 1, 1], { conclusion: { kind: 'undecided', note: '' } })]],
    ['plus again takes that back', SIX, '3++⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['so do Backspace and Escape', SIX, '3+⌫+⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['a paper may be marked on after it was set aside', SIX, '+36⏎', [added([1, 1, 0, 1, 1, 0], { conclusion: { kind: 'undecided', note: '' } })]],
    ['at the question about an invalid paper plus sets it aside', SIX, '⏎+⏎', [added([1, 1, 1, 1, 1, 1], { conclusion: { kind: 'undecided', note: '' } })]],
    ['a pile is its marks, star, its size, Enter', SIX, '3*12⏎', [added([1, 1, 0, 1, 1, 1], { count: 12 })]],
    ['a pile may be set aside', SIX, '3+*4⏎', [added([1, 1, 0, 1, 1, 1], { count: 4, conclusion: { kind: 'undecided', note: '' } })]],
    ['an invalid pile asks once as well', SIX, '*12⏎⏎', [added([1, 1, 1, 1, 1, 1], { count: 12 })]],
    ['a pile of none is refused', SIX, '3*0⏎', []],
    ['a pile of more papers than are left asks once', SIX, '3*101⏎', []],
    ['and is saved by the second Enter', SIX, '3*101⏎⏎', [added([1, 1, 0, 1, 1, 1], { count: 101 })]],
    ['or put right', SIX, '3*101⏎⌫⏎', [added([1, 1, 0, 1, 1, 1], { count: 10 })]],
    ['Escape leaves the pile as one paper', SIX, '3*4⎋⏎', [added([1, 1, 0, 1, 1, 1])]],
    ['Backspace in the size takes its last digit', SIX, '3*45⌫⏎', [added([1, 1, 0, 1, 1, 1], { count: 4 })]],
    ['undo and redo are asked of the workbook', SIX, '3⏎ur', [added([1, 1, 0, 1, 1, 1]), { kind: 'undo' }, { kind: 'redo' }]],
    ['undo takes back what is typed before it takes back what is saved', SIX, '3⏎45uu', [added([1, 1, 0, 1, 1, 1])]],
    ['and a whole number at a time', { ...THIRTY, seats: 28 }, '010230u⏎', [added(Array.from({ length: 30 }, (_, i) => ([0, 1].includes(i) ? 0 : 1)))]],
    ['a conclusion and a pile that were only typed go by undo as well', SIX, '+uu', [{ kind: 'undo' }]],
    ['three digits above 99', HUNDRED, '001010100⏎⏎', [added(Array.from({ length: 100 }, (_, i) => ([0, 9, 99].includes(i) ? 0 : 1)))]],
  ])('%s', (_, rules, keys, acts) => {
    expect(type(keys, rules).acts).toEqual(acts);
  });

  test('what is entered counts with a pile, and an unsteady Enter is no answer', () => {
    const setting = settingOf(SIX, [paperOf(1, [1, 1, 1, 1, 1, 0], { count: 60 })]);
    const asked = type('3*60⏎', SIX, { ballots: setting.ballots });
    expect([asked.acts, asked.desk.complaint]).toEqual([[], { kind: 'bigPile', number: '60' }]);
    const first = press(type('3*60', SIX, { ballots: setting.ballots }).desk, { kind: 'enter', at: 1000 }, setting).desk;
    expect(press(first, { kind: 'enter', at: 1100 }, setting).act).toBeNull();
    expect(press(first, { kind: 'enter', at: 1400 }, setting).act).toEqual(added([1, 1, 0, 1, 1, 1], { count: 60 }));
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

  test('a number not finished at Enter is completed and said, and the paper waits for another Enter', () => {
    const { desk, acts } = type('7⏎', THIRTY);
    expect([acts, desk.complaint]).toEqual([[], { kind: 'completed', number: '7' }]);
    expect(type('⏎', { ...THIRTY, seats: 29 }, { desk }).acts).toHaveLength(1);
    expect(type('0⏎', THIRTY).desk.complaint).toEqual({ kind: 'noSuchName', number: '0' });
  });

  test.each(['-', '+', '*', '/'])('a number not finished at %s is dropped and said, so that what follows is not taken for its end', (sign) => {
    const { desk } = type(`021${sign}`, { ...THIRTY, seats: 29 });
    expect([desk.paper.digits, desk.complaint]).toEqual(['', { kind: 'dropped', number: '1' }]);
    expect(desk.paper.marks.filter((mark) => mark === 0)).toHaveLength(1);
  });

  test('when the keyboard goes elsewhere nothing stays half typed or half agreed to', () => {
    expect(pause(type('021', THIRTY).desk).paper).toMatchObject({ digits: '', touches: [{ index: 1 }] });
    expect(type('⏎', SIX, { desk: pause(type('⏎', SIX).desk) }).acts).toEqual([]);
    expect(pause(type('3-', SIX).desk).paper.stage).toBe('reason');
  });

  test('marking again takes a conclusion "valid" back, for it was about the marks before', () => {
    const desk: Desk = { ...freshDesk(BOXES), paper: { ...freshPaper(BOXES), conclusion: { kind: 'valid', note: '' } } };
    expect(type('1', BOXES, { desk }).desk.paper.conclusion).toBeNull();
  });

  test('a click marks as a number does, and Backspace takes all of it back', () => {
    const desk = clickName(type('1', THIRTY).desk, 4, settingOf(THIRTY));
    expect(desk.paper.marks[4]).toBe(0);
    expect(type('⌫', THIRTY, { desk }).desk.paper).toMatchObject({ digits: '', marks: freshPaper(THIRTY).marks });
  });
});

describe('notes', () => {
  const note = (desk: Desk, text: string, rules: BallotRules) => acceptNote(writeNote(desk, text), { setting: settingOf(rules) });

  test('P.09 waits for its note, and is saved with it', () => {
    const { desk } = type('3-9', SIX);
    expect(desk.paper.stage).toBe('note');
    expect(note(desk, '  ', SIX)).toMatchObject({ act: null, desk: { complaint: { kind: 'needNote' }, paper: { stage: 'note' } } });
    expect(note(desk, ' gạch một nửa tên ', SIX).act).toEqual(added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.09', note: 'gạch một nửa tên' } }));
  });

  test('what is typed before its field is there is text of the note, whatever the key does elsewhere', () => {
    const keys: readonly Key[] = [
      { kind: 'text', text: '=' }, { kind: 'invalid', text: 'i' }, { kind: 'digit', digit: '1', text: '1' }, { kind: 'move', by: 'up' }, { kind: 'text', text: 'ê' }, { kind: 'backspace' }, { kind: 'setAside', text: '+' },
    ];
    const setting = settingOf(SIX);
    const written = keys.reduce((desk, key) => press(desk, key, setting).desk, type('3-9', SIX).desk);
    expect(written.paper).toMatchObject({ stage: 'note', note: '=i1+' });
    expect(press(written, { kind: 'enter' }, setting).act).toEqual(added([1, 1, 0, 1, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.09', note: '=i1+' } }));
    expect(press(written, { kind: 'escape' }, setting).desk.paper).toMatchObject({ stage: 'marking', concluding: null, note: '' });
  });

  test('elsewhere a letter that is no key does nothing', () => {
    const { desk } = type('0', THIRTY);
    expect(press(desk, { kind: 'text', text: 'q' }, settingOf(THIRTY))).toEqual({ desk, act: null });
  });

  test.each<[string, BallotRules, string, readonly Mark[]]>([
    ['a doubtful paper, when asked', BOXES, '123⏎/', [0, 0, 0]],
    ['the same before it is asked', BOXES, '123/', [0, 0, 0]],
    ['neither box on a single name', ONE, '111⏎/', [3]],
    ['a paper that is valid by its marks, so that what was odd about it is recorded', SIX, '3/', [1, 1, 0, 1, 1, 1]],
  ])('slash concludes valid, with a note or without: %s', (_, rules, keys, marks) => {
    const { desk, acts } = type(keys, rules);
    expect([acts, desk.paper.stage]).toEqual([[], 'note']);
    expect(note(desk, 'dấu lấn ô bên', rules).act).toEqual(added(marks, { conclusion: { kind: 'valid', note: 'dấu lấn ô bên' } }));
    expect(note(desk, '', rules).act).toEqual(added(marks, { conclusion: { kind: 'valid', note: '' } }));
  });

  test('where the rule is plain slash says so', () => {
    expect(type('/', SIX).desk.complaint).toEqual({ kind: 'notDoubtful' });
    expect(type('⏎/', SIX).desk).toMatchObject({ complaint: { kind: 'notDoubtful' }, paper: { stage: 'confirm' } });
  });

  test('Escape leaves the note and what had been concluded before', () => {
    const desk = type('3-7/⎋', SIX).desk;
    expect(desk.paper).toMatchObject({ stage: 'marking', concluding: null, conclusion: { kind: 'invalid', reason: 'P.07' } });
  });
});

describe('keying the chosen names', () => {
  test('a fresh paper begins with everybody crossed out, and so does the next', () => {
    const { desk, acts } = type('.25⏎1⏎', SIX);
    expect(acts).toEqual([added([0, 1, 0, 0, 1, 0]), added([1, 0, 0, 0, 0, 0])]);
    expect([desk.keying, desk.paper.marks]).toEqual(['chosen', [0, 0, 0, 0, 0, 0]]);
  });

  test('nobody chosen is asked about', () => {
    expect(type('.⏎', SIX).desk.paper.stage).toBe('confirm');
    expect(type('.⏎⏎', SIX).acts).toEqual([added([0, 0, 0, 0, 0, 0])]);
  });

  test('it is switched back on an untouched paper', () => {
    expect(type('..', SIX).desk).toEqual(freshDesk(SIX));
  });

  test.each<[string, string, BallotRules, Complaint['kind']]>([
    ['once a paper is begun', '3.', SIX, 'keyingLater'],
    ['in the middle of a number', '0.', THIRTY, 'keyingLater'],
    ['on a paper set aside', '+.', SIX, 'keyingLater'],
    ['on papers with boxes', '.', BOXES, 'keyingCross'],
  ])('%s it is refused, and the paper stays as it was', (_, keys, rules, kind) => {
    const { desk } = type(keys, rules);
    expect([desk.complaint?.kind, desk.keying]).toEqual([kind, 'crossed']);
    expect(desk.paper).toEqual(type(keys.slice(0, -1), rules).desk.paper);
  });

  test('taking back ends at everybody crossed out', () => {
    expect(type('.25⌫⌫', SIX).desk.paper.marks).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('one press', () => {
  const enter = (at: number, again = false): Key => ({ kind: 'enter', at, again });
  const saved = (rules: BallotRules): Desk => press(freshDesk(rules), enter(1000), settingOf(rules)).desk;

  test.each([[0, 0], [ONE_PRESS - 1, 0], [ONE_PRESS, 1]])('an Enter %i ms after the one that saved saves %i papers more', (later, papers) => {
    const { desk, act } = press(saved(BOXES), enter(1000 + later), settingOf(BOXES));
    expect([act === null ? 0 : 1, desk.complaint?.kind]).toEqual([papers, papers === 0 ? 'tooQuick' : undefined]);
  });

  test('however often it bounces', () => {
    const bounced = press(saved(BOXES), enter(1080), settingOf(BOXES)).desk;
    expect(press(bounced, enter(1140), settingOf(BOXES)).act).toBeNull();
    expect(press(bounced, enter(1400), settingOf(BOXES)).act).not.toBeNull();
  });

  test('a paper on which something was typed is meant, however quick', () => {
    const { desk } = type('2', BOXES, { desk: saved(BOXES) });
    expect(press(desk, enter(1050), settingOf(BOXES)).act).toEqual(added([1, 0, 1]));
  });

  test('the second click of a double click on Save counts as the first', () => {
    expect(press(saved(BOXES), enter(1300, true), settingOf(BOXES)).act).toBeNull();
  });

  test('it leaves the cross paper alone as well, which would ask about a paper nobody typed', () => {
    const desk = press(type('3', SIX).desk, enter(1000), settingOf(SIX)).desk;
    expect(press(desk, enter(1100), settingOf(SIX)).desk.paper.stage).toBe('marking');
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
    const keys = fc.array(fc.constantFrom(...'0123456789', ...Object.keys(KEYS)), { maxLength: 60 }).map((list) => list.join(''));
    const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1], { conclusion: { kind: 'undecided', note: '' } })];
    fc.assert(fc.property(keys, (typed) => {
      const { desk, acts } = type(typed, SIX, { ballots });
      expect(desk.paper.marks).toHaveLength(6);
      const entries = acts.flatMap((act) => ('entry' in act ? [act.entry] : []));
      for (const { marks, count } of entries) expect([marks.length, count >= 1]).toEqual([6, true]);
    }));
  });

  test('keying the chosen and keying the crossed out give the same paper', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(29), { minLength: 3, maxLength: 29 }), (struck) => {
      const number = (index: number): string => String(index + 1).padStart(2, '0');
      const chosen = Array.from({ length: 30 }, (_, index) => index).filter((index) => !struck.includes(index));
      expect(type(`.${chosen.map(number).join('')}⏎`, THIRTY).acts).toEqual(type(`${struck.map(number).join('')}⏎`, THIRTY).acts);
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
