import type { Ballot, Mark } from '../../../src/election/ballot';
import type { Congress } from '../../../src/election/congress';
import type { Contest } from '../../../src/election/contest';
import { countContest } from '../../../src/election/contest-result';
import { isError } from '../../../src/election/finding';
import { cases, DEDUCTIONS, FORMS, MEETINGS, NEXT, OFFICES, STATUS, type ElectionCase } from './cases';
import { candidates, codes, congress, contest } from './build';

describe('the decided elections, counted from papers that give their votes', () => {
  it('has all of them', () => {
    expect(cases.election_cases).toHaveLength(22);
  });

  it.each(cases.election_cases.map((item) => [item.id, item.title, item] as const))('%s %s', (_id, _title, item) => {
    const result = countContest(congressOf(item), contestOf(item), papersOf(item));

    expect(result.rows.map((row) => row.votes)).toEqual(item.candidates.map((candidate) => candidate.votes));
    expect([result.tally.valid, result.tally.invalid]).toEqual([item.valid, item.invalid]);
    expect({
      base: result.base,
      need: result.needed,
      elected: result.elected.map((candidate) => candidate.name),
      tie_group: result.tied.map((candidate) => candidate.name),
      seats_open: result.openSeats,
      status: result.status,
      next: result.next,
    }).toEqual({
      ...item.expected,
      status: STATUS[item.expected.status as keyof typeof STATUS],
      next: NEXT[item.expected.next],
    });
    // Nothing about people, papers or sums may block any of these; what their lists lack is not their subject.
    expect(codes(result.findings.filter(isError)).filter((code) => !code.startsWith('F.3'))).toEqual([]);
  });
});

function congressOf(item: ElectionCase): Congress {
  const deductions = Object.fromEntries(Object.entries(item.excl).map(([key, number]) => [DEDUCTIONS[key], number]));
  return congress({
    meeting: MEETINGS[item.meeting as keyof typeof MEETINGS], regulation: item.regulation.startsWith('244') ? '244' : '190',
    convoked: item.convoked, present: item.present, deductions,
  });
}

function contestOf(item: ElectionCase): Contest {
  return contest({
    office: OFFICES[item.office as keyof typeof OFFICES], form: FORMS[item.ballot_form as keyof typeof FORMS],
    kind: item.revote_of_tie === true ? 'runoff' : 'majority', seats: item.seats,
    candidates: candidates(...item.candidates.map((candidate) => candidate.name)), issued: item.issued, collected: item.collected,
  });
}

/** Deals the votes out one paper after the other, so that no paper gets more than the seats; invalid papers have both boxes, or nobody crossed out. */
function papersOf(item: ElectionCase): readonly Ballot[] {
  const names = item.candidates.length;
  const valid = Array.from({ length: item.valid }, () => new Array<Mark>(names).fill(0));
  let next = 0;
  item.candidates.forEach(({ votes }, name) => {
    for (let i = 0; i < votes; i++, next++) valid[next % item.valid]![name] = 1;
  });
  const spoilt = new Array<Mark>(names).fill(item.ballot_form === 'so_du' ? 1 : 2);
  const all = [...valid, ...Array.from({ length: item.invalid }, () => spoilt)];
  return all.map((marks) => ({ marks, count: 1, conclusion: null }));
}
