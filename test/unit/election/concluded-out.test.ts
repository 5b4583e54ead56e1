import { agreedContent } from '../../../src/election/before-votes';
import { rulableBaseRule } from '../../../src/election/concluded-out';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import type { Congress, Meeting } from '../../../src/election/congress';
import type { Sitting } from '../../../src/election/contest';
import { isUncertain } from '../../../src/election/regulation';
import { describeFinding } from '../../../src/locale/findings';
import { codes, congress, contest, paper } from './build';

const REASON = 'ra về trước khi bầu, đại hội đã biểu quyết';
const left = { people: 2, reason: REASON };
const OWN: Sitting = { meeting: null, convoked: null, deducted: null, deductedReason: '', present: null, head: '', counters: [] };

/** A vote of a congress of ten, eight of them present. */
function counted(changes: Partial<Congress>, sitting?: Sitting): ContestResult {
  return countContest(congress({ present: 8, ...changes }), contest({ issued: 8, collected: 8, ...(sitting !== undefined && { sitting }) }), [paper('110', 5), paper('101', 3)]);
}

describe('people whom the committee concluded not to count', () => {
  it.each<[string, Meeting, Congress['deductions'], number]>([
    ['members', 'members', { exempt: 1 }, 7],
    ['delegates', 'delegates', { delegateAbsent: 1 }, 7],
    ['a conference', 'conference', { other: 3 }, 5],
    ['nobody else', 'members', {}, 8],
  ])('are taken off the base besides the deductions: of %s', (_what, meeting, deductions, base) => {
    expect(counted({ meeting, deductions, concludedOut: left }).base).toBe(base);
  });

  it('change nothing where there are none', () => {
    expect([counted({}).base, counted({}).findings.some(({ code }) => code === 'W.204')]).toEqual([10, false]);
  });

  it('decide who is elected: half of the smaller base is enough', () => {
    const votes = (changes: Partial<Congress>): readonly string[] => counted(changes).elected.map(({ name }) => name);
    expect([votes({}), votes({ concludedOut: left })]).toEqual([['An'], ['An', 'Bình']]);
  });

  it.each([
    ['its own present', { ...OWN, present: 7 }, 8],
    ['its own committee', { ...OWN, head: 'Vũ Lan' }, 8],
    ['the same kind of meeting, said once more', { ...OWN, meeting: 'members' as const }, 8],
    ['a conference of so many', { ...OWN, meeting: 'conference' as const, convoked: 9, present: 8 }, 9],
    ['delegates', { ...OWN, meeting: 'delegates' as const }, 10],
  ])('are counted in another kind of meeting, and in that alone: %s', (_what, sitting, base) => {
    const result = counted({ concludedOut: left }, sitting);
    expect([result.base, result.findings.some(({ data }) => data['case'] === 'base'), 'concludedOut' in result.congress]).toEqual([base, base === 8, base === 8]);
  });

  it('are those of one vote alone where that has its own, whatever was concluded for all of them: those who left before it were there at the vote before', () => {
    const own = { ...OWN, deducted: 1, deductedReason: 'về sớm' };
    const results = [counted({ deductions: { exempt: 1 } }, own), counted({ deductions: { exempt: 1 }, concludedOut: left }, own), counted({ deductions: { exempt: 1 } })];
    expect(results.map(({ base }) => base)).toEqual([8, 8, 9]);
    expect(results.map(({ findings }) => findings.filter(({ code }) => code === 'W.204').map(({ data }) => [data['rule'], data['people'], data['reason']])))
      .toEqual([[['absentStaysInBase', 1, 'về sớm']], [['absentStaysInBase', 1, 'về sớm']], []]);
  });

  it('cannot be more than are absent: somebody present would be left out (F.101)', () => {
    const { findings } = counted({ concludedOut: { people: 3, reason: REASON } });
    expect(findings.filter(({ code }) => code === 'F.101')).toEqual([{ code: 'F.101', where: {}, data: { case: 'base', present: 8, base: 7, convoked: 10 } }]);
    expect(codes(counted({ concludedOut: left }).findings)).not.toContain('F.101');
  });
});

describe('W.204 of the base', () => {
  it.each<[Meeting, string]>([['members', 'absentStaysInBase'], ['delegates', 'absentStaysInBase'], ['conference', 'baseOfConference']])('names the uncertain rule of %s, how many people and why', (meeting, rule) => {
    expect(counted({ meeting, concludedOut: left }).findings).toContainEqual({ code: 'W.204', where: {}, data: { case: 'base', rule, people: 2, reason: REASON } });
    expect(isUncertain(rulableBaseRule(meeting))).toBe(true);
  });

  it('takes the place of the warning that these people are absent', () => {
    expect([counted({}), counted({ concludedOut: left }), counted({ concludedOut: { ...left, people: 1 } })].map(({ findings }) => codes(findings).filter((code) => /^W\.(103|204)/.test(code))))
      .toEqual([['W.103'], ['W.204'], ['W.103', 'W.204']]);
  });

  it('says first how many and why: the log keeps the beginning', () => {
    const [finding] = counted({ concludedOut: left }).findings.filter(({ code }) => code === 'W.204');
    expect(describeFinding(finding!, 'vi').explanation).toBe(`Trừ thêm 2 người khỏi cơ sở (lý do: ${REASON}), khác với quy tắc: “Người vắng không có lý do được chấp nhận, đến muộn hoặc về sớm vẫn tính vào cơ sở.”`);
    expect(describeFinding(finding!, 'en').explanation).toContain(`taken off the base besides the deductions: 2 (because: ${REASON})`);
  });

  it('is agreed on: with another number, another reason or none the committee agrees anew', () => {
    const agreed = agreedContent(counted({ concludedOut: left }));
    const others = [undefined, { ...left, people: 1 }, { ...left, reason: 'lý do khác' }].map((concludedOut) => agreedContent(counted(concludedOut === undefined ? {} : { concludedOut })));
    expect(others).not.toContain(agreed);
    expect(agreedContent(counted({ concludedOut: { ...left } }))).toBe(agreed);
  });
});
