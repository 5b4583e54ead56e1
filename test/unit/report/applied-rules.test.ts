import type { Ballot, Mark } from '../../../src/election/ballot';
import { countContest } from '../../../src/election/contest-result';
import type { Contest } from '../../../src/election/contest';
import type { Congress } from '../../../src/election/congress';
import { rulesToCheck, type RuleToCheck } from '../../../src/report/applied-rules';
import { SAMPLE_CONGRESS, vietnameseName } from '../../golden/sample';

/** Ten convoked and present people; each paper is a text of marks. */
function rules(papers: readonly string[], contest: Partial<Contest> & { readonly names: number; readonly seats: number }, congress: Partial<Congress> = {}): readonly RuleToCheck[] {
  const whole: Contest = {
    id: '1', office: 'branchCommittee', form: 'cross', round: 1, kind: 'majority', issued: papers.length, collected: papers.length, ...contest,
    candidates: Array.from({ length: contest.names }, (_, index) => ({ position: index + 1, name: vietnameseName(index), person: '', planned: null })),
  };
  const ballots = papers.map((marks): Ballot => ({
    marks: [...marks.replace('!', '')].map((mark) => Number(mark) as Mark), count: 1, conclusion: marks.endsWith('!') ? { kind: 'valid', note: '' } : null,
  }));
  const people = { convoked: papers.length, present: papers.length, deductions: {} };
  return rulesToCheck(countContest({ ...SAMPLE_CONGRESS, ...people, ...congress }, whole, ballots));
}

const times = (count: number, marks: string): string[] => Array.from({ length: count }, () => marks);

describe('rules known by memory or inferred are named when a result rests on them', () => {
  test('a full, plain election rests on none', () => {
    expect(rules(times(10, '1110'), { names: 4, seats: 3 })).toEqual([]);
  });

  test.each<[string, readonly RuleToCheck[], readonly string[], Partial<Contest> & { names: number; seats: number }, Partial<Congress>]>([
    ['more people over half than seats', ['surplus', 'overSeats'], [...times(7, '110'), ...times(3, '101'), ...times(9, '011')], { names: 3, seats: 2 }, {}],
    ['a tie across the last seat', ['surplus', 'tie'], [...times(5, '110'), ...times(5, '101')].concat(times(2, '011')), { names: 3, seats: 2 }, {}],
    ['a vote after a tie', ['tie'], [...times(6, '10'), ...times(4, '01')], { names: 2, seats: 1, kind: 'runoff', round: 2 }, {}],
    ['seats left open', ['surplus', 'open'], times(10, '100'), { names: 3, seats: 2 }, {}],
    ['delegates’ seats left open by the first vote', ['surplus', 'mustContinue'], times(10, '100'), { names: 3, seats: 2, office: 'delegates' }, {}],
    ['alternates', ['surplus', 'alternates'], times(10, '110'), { names: 3, seats: 2, office: 'alternates' }, {}],
    ['a list of delegates equal to the seats', ['equalList'], times(10, '11'), { names: 2, seats: 2, office: 'delegates', form: 'agree' }, {}],
    ['one name for secretary', ['equalList'], times(10, '1'), { names: 1, seats: 1, office: 'secretary', form: 'agree' }, {}],
    ['one name for deputy', ['equalList'], times(10, '1'), { names: 1, seats: 1, office: 'deputy', form: 'agree' }, {}],
    ['too few people', ['absent', 'quorum', 'surplus'], times(6, '110'), { names: 3, seats: 2 }, { convoked: 10 }],
    ['too few people, for a reason that the minutes tell', ['absent', 'surplus'], times(6, '110'), { names: 3, seats: 2, waivers: { quorum: 'bão lũ' } }, { convoked: 10 }],
    ['a surplus over 30 % that is kept for a reason', [], times(10, `11${'0'.repeat(4)}`), { names: 6, seats: 2, waivers: { surplus: 'đại hội biểu quyết' } }, {}],
    ['a conference', ['conference', 'surplus'], times(10, '110'), { names: 3, seats: 2 }, { meeting: 'conference' }],
    ['a delegates’ congress under 190', ['delegates', 'surplus'], times(10, '110'), { names: 3, seats: 2 }, { meeting: 'delegates' }],
    ['a surplus over 30 % rounded down', ['surplus'], times(10, `11${'0'.repeat(4)}`), { names: 6, seats: 2 }, {}],
    ['a paper that agrees to nobody', ['nobody'], [...times(9, '11'), '00'], { names: 2, seats: 2, form: 'agree' }, {}],
    ['such a paper concluded to be valid', ['nobody'], [...times(9, '11'), '00!'], { names: 2, seats: 2, form: 'agree' }, {}],
    ['a paper of one name with neither box', ['equalList', 'neither'], [...times(9, '1'), '3'], { names: 1, seats: 1, form: 'agree', office: 'secretary' }, {}],
  ])('%s: %j', (_, expected, papers, contest, congress) => {
    expect(rules(papers, contest, congress)).toEqual(expected);
  });

  test('the delegates’ sentence was read in 244: under 244 it needs no checking', () => {
    expect(rules(times(10, '1110'), { names: 4, seats: 3 }, { meeting: 'delegates', regulation: '244' })).toEqual([]);
    expect(rules(times(10, '110'), { names: 3, seats: 3, office: 'delegates' }, { regulation: '244' })).not.toContain('mustContinue');
  });

  test('an opinion vote: highest votes first decide on its list, and no vote among the tied follows', () => {
    const opinion = { names: 3, seats: 2, kind: 'opinion', office: 'opinion' } as const;
    expect(rules([...times(7, '110'), ...times(3, '101'), ...times(9, '011')], opinion)).toEqual(['overSeats']);
    expect(rules([...times(5, '110'), ...times(5, '101')].concat(times(2, '011')), opinion)).toEqual(['overSeats']);
  });

  test('an opinion vote leaves no seats open', () => {
    expect(rules(times(10, '1000'), { names: 4, seats: 3, kind: 'opinion', office: 'opinion' })).toEqual([]);
  });
});
