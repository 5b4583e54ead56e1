import type { Ballot, Form, Mark } from '../../../../src/election/ballot';
import type { Contest } from '../../../../src/election/contest';
import { countContest } from '../../../../src/election/contest-result';
import type { EntrySummary } from '../../../../src/report/report-input';
import type { ExchangeInput } from '../../../../src/report/exchange';
import { HEADS, SAMPLE_CONGRESS } from '../../../golden/sample';

/** Papers entered once, mixed before they were numbered. */
export const MIXED: EntrySummary = { desks: [{ desk: '1', mistakes: 0, head: HEADS[0] }], mixed: true };

/** Papers of which nobody has said that they were mixed. */
export const UNMIXED: EntrySummary = { ...MIXED, mixed: null };

/** A paper with these marks ('101'), or as `part` says. */
export function paperOf(marks: string, part: Partial<Ballot> = {}): Ballot {
  return { marks: [...marks].map((mark) => Number(mark) as Mark), count: 1, conclusion: null, ...part };
}

/** A contest on these names, its papers counted, and everything that a file of it is made from. */
export function exchangeInput(names: readonly string[], ballots: readonly Ballot[], part: Partial<Contest> & { readonly form?: Form } = {}, changes: Partial<ExchangeInput> = {}): ExchangeInput {
  const papers = ballots.reduce((sum, { count }) => sum + count, 0);
  const contest: Contest = {
    id: '1', office: 'branchCommittee', form: 'cross', seats: 2, round: 1, kind: 'majority', issued: papers, collected: papers,
    candidates: names.map((name, index) => ({ position: index + 1, name, person: `CARD-${index + 1}`, planned: null })), ...part,
  };
  const people = { convoked: papers + 1, deductions: { exempt: 1 }, present: papers };
  return {
    result: countContest({ ...SAMPLE_CONGRESS, ...people }, contest, ballots), ballots, language: 'vi', writtenAt: '2025-05-20T10:15:00+07:00',
    logHead: HEADS[0], entry: MIXED, earlier: [], rehearsal: false, ...changes,
  };
}
