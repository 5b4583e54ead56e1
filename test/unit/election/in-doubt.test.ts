import { agreedContent } from '../../../src/election/before-votes';
import { countContest } from '../../../src/election/contest-result';
import { FINDING_CODES, leavesInDoubt } from '../../../src/election/finding';
import { planOf } from '../../../src/election/plan';
import { gather } from '../../../src/election/round';
import { candidates, codes, congress, contest, paper } from './build';

const VOTE = contest({ office: 'delegates', form: 'agree', seats: 1, issued: 10, collected: 10, candidates: candidates('An', 'Bình') });
const PAPERS = [paper('10', 10)];

test('the errors that leave the numbers of a vote in doubt are those of sums, votes, entries and of the list that the papers were counted by', () => {
  const doubtful = FINDING_CODES.filter((code) => leavesInDoubt({ code, where: {}, data: {} }));
  expect(doubtful).toEqual(['F.101', 'F.102', 'F.103', 'F.104', 'F.105', 'F.201', 'F.202', 'F.203', 'F.302']);
});

describe('somebody elected who counts at a later vote (F.301)', () => {
  const counted = countContest(congress(), VOTE, PAPERS);
  const since = countContest(congress({ counters: ['An'] }), VOTE, PAPERS);

  it('stands against the vote, but neither undoes what was agreed on nor takes it off the plan', () => {
    expect(codes(since.findings)).toContain('F.301');
    expect(agreedContent(since)).toBe(agreedContent(counted));
    expect(planOf(congress(), [VOTE], () => gather([since])).find(({ office }) => office === 'delegates')!.state).toBe('done');
  });

  it('is not taken for a sum that does not fit', () => {
    const short = countContest(congress(), { ...VOTE, collected: 11, issued: 11 }, PAPERS);
    expect(agreedContent(short)).not.toBe(agreedContent(counted));
    expect(planOf(congress(), [VOTE], () => gather([short])).find(({ office }) => office === 'delegates')!.state).toBe('voting');
  });
});

test('another vote for a name, or another word on the personnel plan, is another thing to agree to', () => {
  const agreed = agreedContent(countContest(congress(), VOTE, PAPERS));
  const outside = { ...VOTE, candidates: VOTE.candidates.map((one) => ({ ...one, planned: false })) };
  expect(agreedContent(countContest(congress(), outside, PAPERS))).not.toBe(agreed);
  expect(agreedContent(countContest(congress(), VOTE, [paper('10', 9), paper('01')]))).not.toBe(agreed);
});
