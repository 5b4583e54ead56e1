import fc from 'fast-check';
import type { BallotRules } from '../../../src/election/ballot';
import { freshDesk, marking, type Desk } from '../../../src/taskpane/entry/desk';
import { deskOf, draftOf, listMark } from '../../../src/taskpane/entry/draft';
import { clickName } from '../../../src/taskpane/entry/press';
import { BOXES, KEYS, settingOf, SIX, THIRTY, type } from './press-driver';
import { paperOf } from './samples';

const ballots = [paperOf(1, [1, 1, 1, 1, 1, 0]), paperOf(2, [0, 1, 1, 1, 1, 1], { conclusion: { kind: 'undecided', note: '' } })];

/** What comes back after a reload. */
function reloaded(desk: Desk, rules: BallotRules, papers = ballots): Desk | null {
  return deskOf(JSON.parse(JSON.stringify(draftOf(desk, 7))), 7, { rules, ballots: papers });
}

test('whatever was typed, a reload gives the papers at hand back, mark for mark', () => {
  const keys = fc.array(fc.constantFrom(...'0123456789', ...Object.keys(KEYS)), { maxLength: 40 }).map((list) => list.join(''));
  fc.assert(fc.property(keys, fc.constantFrom(SIX, BOXES, THIRTY), (typed, rules) => {
    const papers = rules === SIX ? ballots : [];
    const { desk } = type(typed, rules, { ballots: papers });
    const back = reloaded(desk, rules, papers);
    const { marks, touches, digits, count, conclusion } = desk.paper;
    expect(back).toMatchObject({ keying: desk.keying, view: null, paper: { marks, touches, digits, count, conclusion, stage: 'marking' } });
    expect([back?.editing?.number, back?.editing?.aside.marks]).toEqual([desk.editing?.number, desk.editing?.aside.marks]);
  }));
});

test('a clicked name comes back as clicked', () => {
  const desk = clickName(freshDesk(THIRTY), 4, settingOf(THIRTY));
  expect(reloaded(desk, THIRTY)?.paper).toEqual(desk.paper);
});

test('another list does not get the paper of this one', () => {
  expect(deskOf(draftOf(type('3', SIX).desk, 7), 8, { rules: SIX, ballots })).toBeNull();
  expect(deskOf(undefined, 7, { rules: SIX, ballots })).toBeNull();
  expect(listMark('cross.5.An|Bình')).not.toBe(listMark('cross.5.An|Bính'));
});

test('a paper that was on its way is offered again only when it did not arrive', () => {
  const kept = draftOf(type('3', SIX).desk, 7, 2);
  expect(deskOf(kept, 7, { rules: SIX, ballots })?.paper.marks).toEqual([1, 1, 0, 1, 1, 1]);
  expect(deskOf(kept, 7, { rules: SIX, ballots: [...ballots, paperOf(3, [1, 1, 0, 1, 1, 1])] })).toEqual(freshDesk(SIX));
});

test('an opened paper that is gone gives way to the fresh one that waited', () => {
  const { desk } = type('5↑⏎1', SIX, { ballots });
  expect(reloaded(desk, SIX, ballots.slice(0, 1))).toMatchObject({ editing: null, paper: { marks: [1, 1, 1, 1, 0, 1] } });
});

test('a key on a list of 220 names keeps a few bytes', () => {
  const rules: BallotRules = { form: 'cross', seats: 200, names: 220 };
  expect(JSON.stringify(draftOf(type('001002', rules).desk, 7)).length).toBeLessThan(160);
  expect(JSON.stringify(draftOf(marking(freshDesk(rules)), 7)).length).toBeLessThan(160);
});
