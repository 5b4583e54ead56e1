import type { Congress } from '../../../src/election/congress';
import type { Office } from '../../../src/election/contest';
import { reconcile } from '../../../src/election/reconciliation';
import { regulationOf, type LawStep } from '../../../src/election/regulation';
import { formatShare } from '../../../src/election/share';
import { checkSurplus } from '../../../src/election/surplus';
import { checkSeparateVotes } from '../../../src/election/voting-list';
import { cases, OFFICES } from './cases';
import { codes, congress } from './build';

const LAW = regulationOf('190');

/** How the law sees the vote on this office in a congress of this kind. */
function stepOf(office: Office, people: Partial<Congress>, elected: number | null = null): LawStep | undefined {
  return LAW.steps(congress(people), { elected, seats: null }).find((step) => step.office === office);
}

describe('nomination: more than 30 % of those attending', () => {
  it.each(cases.nomination_cases.map((item) => [item.id, item.reason, item] as const))('%s %s', (_id, _reason, item) => {
    expect(LAW.entersList(item.agree, item.attending)).toBe(item.expected);
  });
});

describe('surplus of a committee list', () => {
  /** S02 is over 30 % by the strict reading, which the product only warns of; S05 breaks the limit for 3 to 5 seats. */
  const EXPECTED: Readonly<Record<string, readonly string[]>> = { S01: [], S02: ['W.301'], S03: ['F.303'], S04: [], S05: ['F.303'] };

  it.each(cases.surplus_cases.map((item) => [item.id, item.reason, item] as const))('%s %s', (id, _reason, item) => {
    const names = Array.from({ length: item.list }, (_, i) => `Name ${i}`);
    const findings = checkSurplus({ office: 'committee', kind: 'majority', round: 1, seats: item.seats, names });
    expect(codes(findings)).toEqual(EXPECTED[id]);
    expect(findings[0]?.data['case'] ?? 'ok').toBe({ ok: 'ok', too_many: 'tooMany', too_few_for_cap_uy: 'noSurplus' }[item.expected]);
  });
});

describe('quorum: two thirds of the convoked', () => {
  it.each(cases.quorum_cases.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    expect(LAW.hasQuorum(item.present, item.convoked)).toBe(item.expected);
  });
});

describe('branches', () => {
  const [eight, nine, oneBallot] = cases.branch_cases;

  it('H01: eight members elect their secretary directly', () => {
    expect(eight?.expected).toBe('no_chi_uy_secretary_direct');
    expect(stepOf('branchCommittee', { convoked: eight?.official_members ?? NaN })).toMatchObject({ held: 'notNeeded' });
    expect(stepOf('secretary', { convoked: eight?.official_members ?? NaN })).toMatchObject({ held: 'yes', from: null });
  });

  it('H02: nine members elect a committee of at most seven', () => {
    const step = stepOf('branchCommittee', { convoked: nine?.official_members ?? NaN });
    expect([step?.held, nine?.expected]).toEqual(['yes', `elect_chi_uy_max_${step?.maxSeats}`]);
  });

  it('H03: one paper for committee, secretary and deputy is refused', () => {
    const offices = (oneBallot?.one_ballot_for ?? '').split('+').map((office) => OFFICES[office as keyof typeof OFFICES]);
    expect(offices).toEqual(['branchCommittee', 'secretary', 'deputy']);
    expect(codes(checkSeparateVotes(offices))).toEqual(['F.304']);
    expect(checkSeparateVotes(['secretary', 'secretary'])).toEqual([]);
  });
});

describe('standing committee', () => {
  it.each(cases.standing_committee_cases.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    const step = stepOf('standingCommittee', { level: 'grassroots' }, item.committee_elected);
    expect(step?.held).toBe(item.expected === 'may_elect_standing_committee' ? 'yes' : 'notNeeded');
  });
});

describe('reconciliation', () => {
  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    error_issued_over_present: ['W.101', 'F.102'],
    error_collected_over_issued_stop_and_report_to_presidium: ['F.103'],
    error_valid_plus_invalid_not_collected: ['F.104'],
    ok_one_not_returned: ['W.101'],
  };

  it.each(cases.reconciliation_cases.map((item) => [item.id, item.expected, item] as const))('%s %s', (_id, _expected, item) => {
    const findings = reconcile({ convoked: item.present, base: item.present, invalid: 0, undecided: 0, entered: null, ...item });
    // One invalid in 28 papers is more than three in a hundred, which is not the subject of these cases.
    expect(codes(findings).filter((code) => code !== 'W.201').sort().reverse()).toEqual(EXPECTED[item.expected]);
  });
});

describe('percentages as printed', () => {
  it.each(cases.percent_cases.map((item) => [item.id, item.n, item.d, item.expected] as const))('%s %d of %d is %s', (_id, count, total, expected) => {
    expect(formatShare(count, total, 'vi')).toBe(expected);
  });
});
