import { checkSecondEntry, type DeskPapers } from '../../../src/election/second-entry';
import { paper, rules } from './build';

const two = rules('cross', 1, 2);

function desk(id: DeskPapers['desk'], phase: DeskPapers['phase'], ...marks: readonly string[]): DeskPapers {
  return { desk: id, phase, papers: marks.map((text, i) => ({ ...paper(text), number: i + 1, batch: '1' })) };
}

describe('checkSecondEntry', () => {
  it.each([
    ['has nothing to say without entries', [], []],
    ['has nothing to say of a single entry that is still open', [desk('1', 'open', '10')], []],
    ['has nothing to say of a single entry that is closed', [desk('1', 'closed', '10'), desk('2', 'none')], []],
    ['has nothing to say before anybody has begun', [desk('1', 'none'), desk('2', 'none')], []],
    ['waits for the desks that are still at work, and compares nothing yet', [desk('1', 'open', '10'), desk('2', 'closed', '01'), desk('3', 'open')], [{ case: 'entering', differences: 0, desks: '1, 3' }]],
    ['waits for desk 1 when only another has begun', [desk('1', 'none'), desk('2', 'closed', '10')], [{ case: 'entering', differences: 0, desks: '1' }]],
    ['finds two entries that differ', [desk('1', 'closed', '10', '10'), desk('2', 'closed', '01', '10')], [{ case: 'different', differences: 1, desks: '2' }]],
    ['adds up the differences of every desk with the first', [desk('1', 'closed', '10', '10'), desk('2', 'closed', '10', '10', '01'), desk('3', 'closed', '01', '01')], [{ case: 'different', differences: 3, desks: '2, 3' }]],
    ['names the desk that differs', [desk('1', 'closed', '10'), desk('2', 'closed', '10'), desk('3', 'closed', '01')], [{ case: 'different', differences: 1, desks: '3' }]],
    ['lets equal entries pass, and a desk that has not begun', [desk('1', 'closed', '10', '01'), desk('2', 'closed', '01', '10'), desk('3', 'none')], []],
  ])('%s', (_, entries, found) => {
    expect(checkSecondEntry(entries, two)).toEqual(found.map((data) => ({ code: 'F.203', where: {}, data })));
  });
});
