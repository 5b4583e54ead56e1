import type { BallotRules, Mark } from '../../../src/election/ballot';
import { offeredReasons } from '../../../src/election/offered-reasons';
import { proposedReason } from '../../../src/election/validity';

/** Every way to mark a paper of two names. */
const MARKS: readonly Mark[] = [0, 1, 2, 3];

test.each<readonly [string, BallotRules]>([
  ['crossed out, one to be elected', { form: 'cross', seats: 1, names: 2 }],
  ['boxes, several names', { form: 'agree', seats: 2, names: 2 }],
  ['boxes, one name', { form: 'agree', seats: 1, names: 1 }],
])('whatever the rules propose for a paper is offered: %s', (_, rules) => {
  const marks = MARKS.flatMap((first) => MARKS.map((second) => [first, second].slice(0, rules.names)));
  const proposed = new Set(marks.map((paper) => proposedReason(paper, rules)).filter((reason) => reason !== null));
  expect(proposed.size).toBeGreaterThan(0);
  expect([...proposed].filter((reason) => !offeredReasons(rules.form).includes(reason))).toEqual([]);
});

test('a paper without boxes is not invalid for its boxes, and another case is always offered', () => {
  expect(offeredReasons('cross')).not.toEqual(expect.arrayContaining(['P.04']));
  expect(offeredReasons('cross')).not.toEqual(expect.arrayContaining(['P.05']));
  expect([offeredReasons('cross').at(-1), offeredReasons('agree').at(-1)]).toEqual(['P.09', 'P.09']);
});
