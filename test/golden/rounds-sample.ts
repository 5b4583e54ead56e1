import type { Ballot, Mark } from '../../src/election/ballot';
import { countContest, type ContestResult } from '../../src/election/contest-result';
import type { Congress } from '../../src/election/congress';
import type { Candidate, Contest } from '../../src/election/contest';
import type { Language } from '../../src/locale/language';
import type { ReportInput } from '../../src/report/report-input';
import { inputOf, SAMPLE_CONGRESS, vietnameseName } from './sample';

/** A vote of an office, and the votes before it. */
export interface Rounds {
  readonly result: ContestResult;
  readonly earlier: readonly ContestResult[];
}

/** The votes of the sample congress that are more than one first vote, by name. */
export const ROUNDS: Readonly<Record<string, () => Rounds>> = {
  'runoff-chi-uy': runoff,
  'secretary-third': thirdVote,
  'delegates-second': secondDelegates,
  'alternates': alternates,
  'conference': conference,
  'opinion': opinion,
  'ruling': ruling,
};

/** What the sheets of one of these votes are written with. */
export function roundsInput({ result, earlier }: Rounds, language: Language): ReportInput {
  return { ...inputOf(result, language), earlier };
}

/** A vote with so many votes for each name, on papers that are all valid: no paper chooses more than the seats. */
export function voted(votes: readonly number[], changes: Partial<Contest> & { readonly names?: readonly Candidate[]; readonly congress?: Partial<Congress> } = {}): ContestResult {
  const { names = votes.map((_, index) => candidate(index)), congress: changed, ...more } = changes;
  const congress = { ...SAMPLE_CONGRESS, ...changed };
  const papers = more.sitting?.present ?? congress.present;
  const contest: Contest = {
    id: '1', office: 'branchCommittee', form: 'cross', seats: 1, round: 1, kind: 'majority', issued: papers, collected: papers,
    candidates: names.map((name, index) => ({ ...name, position: index + 1 })), ...more,
  };
  return countContest(congress, contest, papersOf(votes, papers));
}

/** The papers of such a vote: every vote goes to the next paper in turn, so that none gets many more than another. */
export function papersOf(votes: readonly number[], papers: number): readonly Ballot[] {
  const marks = Array.from({ length: papers }, (): Mark[] => votes.map(() => 0));
  let paper = 0;
  votes.forEach((count, name) => {
    for (let vote = 0; vote < count; vote += 1) marks[paper++ % papers]![name] = 1;
  });
  return marks.map((one) => ({ marks: one, count: 1, conclusion: null }));
}

function candidate(index: number): Candidate {
  return { position: index + 1, name: vietnameseName(index * 13), person: String(index + 1), planned: index !== 2 };
}

/** 5 seats, 4 filled, two tied at the last: the vote again between the two. */
function runoff(): Rounds {
  const first = voted([55, 52, 49, 48, 40, 40], { seats: 5, decision: 'runoff' });
  return { earlier: [first], result: voted([33, 27], { id: '2', round: 2, kind: 'runoff', follows: '1', names: first.tied }) };
}

/** Two votes without a result, another list for the second one: the third vote elects the secretary of the branch. */
function thirdVote(): Rounds {
  const secretary = { office: 'secretary', form: 'cross' } as const;
  const first = voted([30, 30], { ...secretary, decision: 'newList' });
  const second = voted([28, 25, 7], { ...secretary, id: '2', round: 2, follows: '1', decision: 'notElected' });
  return { earlier: [first, second], result: voted([37, 23], { ...secretary, id: '3', round: 3, follows: '2', names: [0, 1].map(candidate) }) };
}

/** 5 delegates, 3 elected in the first vote: the second must follow and leaves one seat open. */
function secondDelegates(): Rounds {
  const first = voted([50, 45, 41, 29, 25, 20], { office: 'delegates', seats: 5, decision: 'notElected' });
  const names = first.rows.filter(({ outcome }) => outcome !== 'elected').map(({ candidate: one }) => one);
  return { earlier: [first], result: voted([44, 30, 20], { office: 'delegates', id: '2', seats: 2, round: 2, follows: '1', names, decision: 'stop' }) };
}

function alternates(): Rounds {
  return { earlier: [], result: voted([40, 45], { office: 'alternates', form: 'agree', seats: 2, names: [5, 7].map(candidate) }) };
}

/** The new committee of a grass-roots organisation of 15 elects its standing committee on the day of the congress. */
function conference(): Rounds {
  const congress: Partial<Congress> = { organisation: 'Đảng bộ xã (ví dụ)', superior: 'Đảng bộ huyện (ví dụ)', level: 'grassroots', meeting: 'delegates', ordinal: 'XXIV', term: '2025-2030', convoked: 160, deductions: {}, present: 158 };
  const sitting = { meeting: 'conference', convoked: 15, deducted: 0, deductedReason: '', present: 15, head: 'Hồ Thị Lan', counters: ['Ngô Văn Bảy'] } as const;
  return { earlier: [], result: voted([15, 14, 13, 3], { office: 'standingCommittee', seats: 3, sitting, congress }) };
}

function opinion(): Rounds {
  return { earlier: [], result: voted([50, 40, 31, 22, 12], { office: 'opinion', kind: 'opinion', seats: 3 }) };
}

/** A tie across the last seat that the committee concludes otherwise than by another vote. */
function ruling(): Rounds {
  const conclusion = { rule: 'tieVotedAgain', elected: [1, 2], next: 'congressDecides', reason: 'Đại hội đã biểu quyết không bầu lại, giao ban kiểm phiếu ghi nhận' } as const;
  return { earlier: [], result: voted([50, 42, 35, 35], { seats: 3, ruling: conclusion }) };
}
