import { baseOf } from '../../../src/election/base';
import { agreedContent } from '../../../src/election/before-votes';
import type { Congress } from '../../../src/election/congress';
import type { Sitting } from '../../../src/election/contest';
import { countContest } from '../../../src/election/contest-result';
import { congressOf } from '../../../src/election/sitting';
import { codes, congress, contest, paper } from './build';

const NOTHING: Sitting = { meeting: null, convoked: null, deducted: null, deductedReason: '', present: null, head: '', counters: [] };
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
    const sitting = { ...NOTHING, meeting: 'conference' as const, convoked: 27, deducted: 1, deductedReason: '', present: 26 };
    const result = countContest(hall, contest({ office: 'standingCommittee', sitting }), [paper('110', 26)]);
    expect([result.congress.meeting, result.congress.deductions, result.base, result.needed]).toEqual(['conference', { other: 1 }, 26, 14]);
  });

  it('concludes not to count them where it says why: W.204, with the number and the reason', () => {
    const sitting = { ...NOTHING, meeting: 'conference' as const, convoked: 27, deducted: 1, deductedReason: 'đi công tác', present: 26 };
    const result = countContest(hall, contest({ office: 'standingCommittee', sitting }), [paper('110', 26)]);
    expect([result.congress.deductions, result.congress.concludedOut, result.base, result.needed]).toEqual([{}, { people: 1, reason: 'đi công tác' }, 26, 14]);
    expect(result.findings.filter(({ code }) => code === 'W.204')).toEqual([{ code: 'W.204', where: {}, data: { case: 'base', rule: 'baseOfConference', people: 1, reason: 'đi công tác' } }]);
  });

  it.each<[string, Partial<Sitting>, Congress['concludedOut'], number]>([
    ['nobody is deducted', { meeting: 'conference', deducted: 0, deductedReason: 'x' }, undefined, 27],
    ['there is no number', { meeting: 'conference', deductedReason: 'x' }, undefined, 27],
    ['there is no reason, but the number counts', { meeting: 'conference', deducted: 2 }, undefined, 25],
    ['the congress votes and has nothing of its own', {}, { people: 3, reason: 'về sớm' }, 19],
    ['the congress votes and a reason is missing', { deducted: 2 }, { people: 3, reason: 'về sớm' }, 19],
    ['the congress votes and this vote has its own', { deducted: 2, deductedReason: 'x' }, { people: 2, reason: 'x' }, 20],
    ['it is a conclusion of its own, instead of that of the congress', { meeting: 'conference', deducted: 2, deductedReason: 'x' }, { people: 2, reason: 'x' }, 25],
  ])('has this conclusion where %s', (_what, part, concludedOut, base) => {
    const one = contest({ sitting: { ...NOTHING, convoked: 27, ...part } });
    const seen = congressOf({ ...hall, concludedOut: { people: 3, reason: 'về sớm' } }, one);
    expect(seen.concludedOut).toEqual(concludedOut);
    expect(baseOf(seen)).toBe(base);
    expect(congressOf(seen, one)).toEqual(seen);
  });

  it('keeps the deductions of a congress that is a conference itself, and concludes for this vote in place of it', () => {
    const conference = congress({ meeting: 'conference', convoked: 15, present: 10, deductions: { other: 3 }, concludedOut: { people: 1, reason: 'về sớm' } });
    const seen = (part: Partial<Sitting>): Congress => congressOf(conference, contest({ sitting: { ...NOTHING, ...part } }));
    expect(seen({ present: 9 })).toEqual({ ...conference, present: 9 });
    expect(seen({ deducted: 2, deductedReason: 'x' })).toMatchObject({ deductions: { other: 3 }, concludedOut: { people: 2, reason: 'x' } });
    expect(seen({ deducted: 2 })).toMatchObject({ deductions: { other: 3 }, concludedOut: { people: 1, reason: 'về sớm' } });
  });

  it('is agreed on anew with another reason, and as before where there is none', () => {
    const agreed = (deductedReason: string): string => agreedContent(countContest(hall, contest({ sitting: { ...NOTHING, meeting: 'conference', convoked: 27, deducted: 1, deductedReason, present: 26 } }), []));
    expect(new Set(['', 'x', 'y'].map(agreed)).size).toBe(3);
    expect(agreed('')).toContain('["conference",27,1,26,"",[]]');
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
    const one = contest({ sitting: { ...NOTHING, meeting: 'conference', convoked: 27, deducted: 1, deductedReason: '', present: 26 } });
    expect(congressOf(congressOf(hall, one), one)).toEqual(congressOf(hall, one));
  });
});
