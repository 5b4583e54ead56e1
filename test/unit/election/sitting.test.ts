import type { Sitting } from '../../../src/election/contest';
import { countContest } from '../../../src/election/contest-result';
import { congressOf } from '../../../src/election/sitting';
import { codes, congress, contest, paper } from './build';

const NOTHING: Sitting = { meeting: null, convoked: null, deducted: null, present: null, head: '', counters: [] };
const hall = congress({ level: 'grassroots', meeting: 'delegates', convoked: 200, present: 195, deductions: { committeeAbsent: 3, delegateAbsent: 2 } });

describe('the congress as one vote sees it', () => {
  it('is the congress where the vote has nothing of its own', () => {
    expect(congressOf(hall, contest())).toBe(hall);
    expect(congressOf(hall, contest({ sitting: NOTHING }))).toEqual(hall);
  });

  it('has its own present, and the base stays: late comers and leavers do not change it', () => {
    const result = countContest(hall, contest({ sitting: { ...NOTHING, present: 190 } }), []);
    expect([result.congress.present, result.base]).toEqual([190, 195]);
    expect(result.findings.map(({ code, data }) => [code, data['missing']])).toEqual([['W.103', 5]]);
  });

  it('is the conference of the new committee, with its own people and deduction', () => {
    const sitting = { ...NOTHING, meeting: 'conference' as const, convoked: 27, deducted: 1, present: 26 };
    const result = countContest(hall, contest({ office: 'standingCommittee', sitting }), [paper('110', 26)]);
    expect([result.congress.meeting, result.congress.deductions, result.base, result.needed]).toEqual(['conference', { other: 1 }, 26, 14]);
  });

  it('keeps its deductions for another meeting: a number that no article names would move the base', () => {
    expect(countContest(hall, contest({ sitting: { ...NOTHING, deducted: 50 } }), []).base).toBe(195);
  });

  it('deducts nothing from a conference that has no number of its own, whatever the congress deducted', () => {
    expect(countContest(hall, contest({ sitting: { ...NOTHING, meeting: 'conference', convoked: 27, present: 27 } }), []).base).toBe(27);
  });

  it('deducts nothing either where a deduction of a conference was left in a congress that is none now', () => {
    const left = congress({ ...hall, deductions: { delegateAbsent: 2, other: 4 } });
    const one = contest({ sitting: { ...NOTHING, meeting: 'conference', convoked: 27, present: 27 } });
    expect(countContest(left, one, []).base).toBe(27);
    expect(congressOf(congressOf(left, one), one)).toEqual(congressOf(left, one));
  });

  it('keeps the deduction of a congress that is a conference itself', () => {
    const conference = congress({ meeting: 'conference', convoked: 15, present: 12, deductions: { other: 3 } });
    expect(countContest(conference, contest({ sitting: { ...NOTHING, present: 11 } }), []).base).toBe(12);
    expect(countContest(conference, contest({ sitting: { ...NOTHING, meeting: 'conference', present: 11 } }), []).base).toBe(12);
  });

  it('has its own counting committee, which may not stand on the list', () => {
    const { findings, congress: seen } = countContest(congress(), contest({ sitting: { ...NOTHING, head: 'An', counters: ['Bình'] } }), []);
    expect([seen.head, seen.counters]).toEqual(['An', ['Bình']]);
    expect(codes(findings)).toEqual(['F.301', 'F.301']);
  });

  it('is seen alike the second time', () => {
    const one = contest({ sitting: { ...NOTHING, meeting: 'conference', convoked: 27, deducted: 1, present: 26 } });
    expect(congressOf(congressOf(hall, one), one)).toEqual(congressOf(hall, one));
  });
});
