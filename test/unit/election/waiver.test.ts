import { agreedContent } from '../../../src/election/before-votes';
import type { Contest, Waivers } from '../../../src/election/contest';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import { isUncertain } from '../../../src/election/regulation';
import { lacksReason, toldWaivers, WAIVABLE, waivableOf, waivedRule, withWaivers } from '../../../src/election/waiver';
import { describeFinding } from '../../../src/locale/findings';
import { codes, congress, contest, paper } from './build';

const REASON = 'đại hội đã biểu quyết';

/** Six of ten present, and a list of three for two seats of which no rule knows how to round the surplus. */
function counted(waivers?: Waivers, changes: Partial<Contest> = {}): ContestResult {
  return countContest(congress({ present: 6, deductions: { excused: 4 } }), contest({ office: 'committee', seats: 2, issued: 6, collected: 6, ...(waivers !== undefined && { waivers }), ...changes }), [paper('110', 6)]);
}

const told = (result: ContestResult): readonly unknown[] => result.findings.filter((finding) => waivableOf(finding) !== null).map(({ code, data }) => [code, data['case'] ?? '', data['reason'] ?? '']);

test('the rules that a vote may be held against are those of the quorum and of the rounded surplus, both to be checked against the text', () => {
  expect(WAIVABLE.map(waivedRule)).toEqual(['quorum', 'surplusRoundedDown']);
  expect(WAIVABLE.map((waivable) => isUncertain(waivedRule(waivable)))).toEqual([true, true]);
});

describe('a vote held against such a rule', () => {
  test('asks for a reason of each, and of no other warning', () => {
    const { findings } = counted({}, { issued: 7 });
    expect(codes(findings)).toContain('W.101');
    expect(findings.filter(lacksReason).map(({ code }) => code)).toEqual(['W.301', 'W.102']);
  });

  test.each<[string, Waivers, readonly unknown[]]>([
    ['both', { quorum: REASON, surplus: 'quy chế không nói cách làm tròn' }, [['W.301', 'waived', 'quy chế không nói cách làm tròn'], ['W.102', 'waived', REASON]]],
    ['the quorum alone', { quorum: REASON }, [['W.301', 'tooMany', ''], ['W.102', 'waived', REASON]]],
    ['the surplus alone', { surplus: REASON }, [['W.301', 'waived', REASON], ['W.102', '', '']]],
  ])('tells the reason in the warning: %s', (_what, waivers, expected) => {
    const result = counted(waivers);
    expect(told(result)).toEqual(expected);
    expect(result.findings.filter(lacksReason)).toHaveLength(2 - Object.keys(waivers).length);
  });

  test('is decided as without a reason: it changes nobody’s votes', () => {
    const [without, held] = [counted(), counted({ quorum: REASON, surplus: REASON })];
    expect([held.elected, held.base, held.needed, held.tally]).toEqual([without.elected, without.base, without.needed, without.tally]);
  });

  test('is agreed on with its reasons: with another, or with none, the committee agrees anew', () => {
    const agreed = agreedContent(counted({ quorum: REASON }));
    expect([undefined, { quorum: 'khác' }, { surplus: REASON }, { quorum: REASON, surplus: REASON }].map((waivers) => agreedContent(counted(waivers)))).not.toContain(agreed);
    expect(agreedContent(counted({ quorum: REASON }))).toBe(agreed);
  });

  test('says numbers and reason in both languages', () => {
    const said = (language: 'vi' | 'en'): readonly string[] => counted({ quorum: REASON, surplus: REASON }).findings.filter((finding) => waivableOf(finding) !== null).map((finding) => describeFinding(finding, language).explanation);
    expect(said('vi')).toEqual([
      `Danh sách có 3 người để bầu 2 người, dư 1 người. Vẫn giữ danh sách này; lý do: ${REASON}`,
      `Có mặt 6 trên 10 người được triệu tập. Vẫn tiến hành bầu; lý do: ${REASON}`,
    ]);
    expect(said('en')).toEqual([
      `The list has 3 people for 2 seats, 1 more. It is kept; reason: ${REASON}`,
      `6 of 10 convoked people are present. The vote is held all the same; reason: ${REASON}`,
    ]);
  });
});

test('a reason for a rule that is kept says nothing', () => {
  const result = countContest(congress({}), contest({ seats: 2, office: 'delegates', waivers: { quorum: REASON } }), [paper('110', 6)]);
  expect(told(result).filter((one) => (one as string[])[0] === 'W.102')).toEqual([]);
});

test('a finding that has no such rule stays the very same', () => {
  const findings = counted().findings.filter((finding) => waivableOf(finding) === null);
  expect(withWaivers(findings, { quorum: REASON })).toEqual(findings);
});

test('an empty reason is none', () => {
  expect([toldWaivers({ quorum: REASON, surplus: '' }), toldWaivers({ quorum: '' }), toldWaivers({})]).toEqual([{ quorum: REASON }, undefined, undefined]);
});
