import { checkList } from '../../../src/election/names';
import { regulationOf } from '../../../src/election/regulation';
import { checkSurplus } from '../../../src/election/surplus';
import type { VotingList } from '../../../src/election/voting-list';
import { codes } from './build';

const list: VotingList = { office: 'committee', kind: 'majority', round: 1, seats: 3, names: ['An', 'Bình', 'Chi', 'Dung'], counters: ['Lê Viên', ''] };

describe('checkList', () => {
  it('finds nothing in a good list', () => {
    expect(checkList(list)).toEqual([]);
  });

  it.each([
    ['a counter on the list, however it is written', { counters: ['  bình'] }, ['F.301']],
    ['a name twice', { names: ['An', 'An', 'Chi', 'Dung'] }, ['F.302']],
    ['an empty name', { names: ['', 'An', 'Bình', 'Chi'] }, ['F.302']],
    ['no seats', { seats: 0 }, ['F.302', 'W.301']],
    ['seats that are not whole', { seats: 1.5, names: ['An', 'Bình'] }, ['F.302', 'W.301']],
    ['more seats than names', { seats: 5 }, ['F.302']],
    ['a committee list without surplus', { seats: 4 }, ['F.303']],
    ['two extra for three seats', { names: ['An', 'Bình', 'Chi', 'Dung', 'Em'] }, ['F.303']],
    ['one out of order', { names: ['An', 'Chi', 'Bình', 'Dung'] }, ['W.302']],
  ])('finds %s', (_what, change, expected) => {
    expect(codes(checkList({ ...list, ...change }))).toEqual(expected);
  });

  it('says which name stands before which', () => {
    expect(checkList({ ...list, names: ['An', 'Dung', 'Bình', 'Chi'] })).toEqual([{ code: 'W.302', where: { row: 3, name: 'Bình' }, data: { name: 'Bình', before: 'Dung' } }]);
  });
});

describe('surplus', () => {
  it.each([[1, 0, 'I'], [2, 0, 'I'], [3, 1, 'T'], [5, 1, 'T'], [6, 1, 'I'], [7, 2, 'I'], [10, 3, 'I'], [15, 4, 'I'], [27, 8, 'I']])('for %d seats at most %d, known as %s', (seats, most, confidence) => {
    expect(regulationOf('190').surplusLimit(seats)).toEqual({ most, confidence });
  });

  it.each([
    ['committee', 15, 19, []], ['committee', 15, 20, ['W.301']], ['committee', 15, 15, ['F.303']], ['committee', 5, 7, ['F.303']], ['committee', 2, 3, ['W.301']],
    ['branchCommittee', 3, 3, ['F.303']], ['standingCommittee', 5, 5, ['F.303']],
    ['delegates', 6, 6, []], ['delegates', 6, 8, ['W.301']], ['delegates', 4, 6, ['W.301']], ['alternates', 1, 2, ['W.301']],
    ['secretary', 1, 1, []], ['secretary', 1, 2, []], ['deputy', 2, 3, []], ['opinion', 1, 9, []],
  ] as const)('%s, %d seats, %d names: %j', (office, seats, names, expected) => {
    const contest = { office, kind: 'majority', round: 1, seats, names: Array.from({ length: names }, (_, i) => String(i)) } as const;
    expect(codes(checkSurplus(contest))).toEqual(expected);
  });

  it('is a matter of the first vote only', () => {
    const contest = { office: 'committee', seats: 1, names: ['An'] } as const;
    expect(checkSurplus({ ...contest, kind: 'majority', round: 2 })).toEqual([]);
    expect(checkSurplus({ ...contest, kind: 'majority', round: 2, newList: false })).toEqual([]);
    expect(checkSurplus({ ...contest, kind: 'runoff', round: 1 })).toEqual([]);
  });

  it.each([
    ['committee', 1, 1, ['F.303']], ['standingCommittee', 2, 2, ['F.303']], ['committee', 3, 5, ['F.303']], ['branchCommittee', 1, 2, ['W.301']], ['committee', 3, 4, []], ['delegates', 1, 1, []],
  ] as const)('is a matter of a later vote too where the congress draws up a new list: %s, %d seats, %d names: %j', (office, seats, names, expected) => {
    const list = { office, kind: 'majority', round: 2, seats, names: Array.from({ length: names }, (_, i) => String(i)), newList: true } as const;
    expect(codes(checkSurplus(list))).toEqual(expected);
    expect(codes(checkSurplus({ ...list, kind: 'runoff' }))).toEqual([]);
  });
});
