import type { Ballot, Conclusion, Mark } from '../../../src/election/ballot';
import { tally } from '../../../src/election/tally';
import { isDoubtful, proposedValidity, validity } from '../../../src/election/validity';
import { cases, FORMS, type BallotCase } from './cases';
import { concluded, concludedValid } from './build';

/** What only an eye on the paper can see, as the committee concludes it. */
const SEEN: Readonly<Record<string, Conclusion>> = {
  added_name: concluded('P.06', 'Nguyen Van X'),
  signed: concluded('P.08'),
  not_issued: concluded('P.01'),
};

const BOXES: Readonly<Record<string, Mark>> = { agree: 1, disagree: 0, both: 2, none: 3 };

describe('the decided papers', () => {
  it('has all of them', () => {
    expect(cases.ballot_cases).toHaveLength(15);
  });

  it.each(cases.ballot_cases.filter((item) => item.committee_decides !== true).map((item) => [item.id, item.reason, item] as const))('%s %s', (_id, _reason, item) => {
    const ballot = ballotOf(item);
    expect(validity(ballot, rulesOf(item)).valid).toBe(item.expected.valid);
    expect(votesFor(item, ballot)).toEqual(item.expected.votes_for);
  });
});

describe('the papers that the committee decides', () => {
  const [unclear, allDisagree, crossedOnAgree] = cases.ballot_cases.filter((item) => item.committee_decides === true) as [BallotCase, BallotCase, BallotCase];

  it('B09: a stroke that is not across the whole name counts as the committee concludes', () => {
    expect(unclear.id).toBe('B09');
    const ballot = ballotOf(unclear);
    expect(votesFor(unclear, { ...ballot, conclusion: concludedValid })).toEqual(['An', 'Binh', 'Chi']);
    expect(validity({ ...ballot, conclusion: concluded('P.09', 'Gạch một phần tên Chi') }, rulesOf(unclear)))
      .toEqual({ valid: false, code: 'P.09', note: 'Gạch một phần tên Chi' });
  });

  it('B13: disagreeing with everybody is proposed as invalid, in doubt, and gives nobody a vote either way', () => {
    expect(allDisagree.id).toBe('B13');
    const ballot = ballotOf(allDisagree);
    const proposal = proposedValidity(ballot.marks, rulesOf(allDisagree));
    expect(proposal).toEqual({ valid: false, code: 'P.03', note: '' });
    expect(isDoubtful(proposal, rulesOf(allDisagree))).toBe(true);
    expect(votesFor(allDisagree, ballot)).toEqual(allDisagree.expected.votes_for);
    expect(votesFor(allDisagree, { ...ballot, conclusion: concludedValid })).toEqual(allDisagree.expected.votes_for);
    expect(tally([{ ...ballot, conclusion: concludedValid }], rulesOf(allDisagree)).valid).toBe(1);
  });

  it('B19: names crossed on an agree paper leave its boxes unmarked; the proposal is in doubt and the conclusion stands', () => {
    expect(crossedOnAgree.id).toBe('B19');
    const ballot = ballotOf(crossedOnAgree);
    expect(isDoubtful(proposedValidity(ballot.marks, rulesOf(crossedOnAgree)), rulesOf(crossedOnAgree))).toBe(true);
    expect(validity({ ...ballot, conclusion: concluded('P.09') }, rulesOf(crossedOnAgree))).toEqual({ valid: false, code: 'P.09', note: '' });
  });
});

function rulesOf(item: BallotCase): { form: 'cross' | 'agree'; seats: number; names: number } {
  return { form: FORMS[item.ballot_form as keyof typeof FORMS], seats: item.seats, names: item.names.length };
}

function ballotOf(item: BallotCase): Ballot {
  const crossed = item.marks['crossed'] as readonly string[] | undefined;
  const marks = item.names.map((name): Mark => {
    if (item.ballot_form === 'so_du') return crossed?.includes(name) === true ? 0 : 1;
    return BOXES[String(item.marks[name])] ?? 3;
  });
  const seen = Object.keys(item.marks).find((key) => key in SEEN);
  return { marks, count: 1, conclusion: seen === undefined ? null : SEEN[seen] ?? null };
}

function votesFor(item: BallotCase, ballot: Ballot): readonly string[] {
  const { votes } = tally([ballot], rulesOf(item));
  return item.names.filter((_, i) => votes[i] === 1);
}
