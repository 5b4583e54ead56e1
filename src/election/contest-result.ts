import type { Ballot } from './ballot';
import { findConcludedOut } from './concluded-out';
import { concludedPapers, type ConcludedPaper } from './concluded-papers';
import type { Congress } from './congress';
import { isOpinionVote, rulesOf, type Candidate, type Contest } from './contest';
import { isError, type Finding } from './finding';
import type { NextStep } from './next-step';
import type { Outcome } from './outcome';
import { electedByPlan, type ElectedByPlan } from './personnel-plan';
import { reconcile } from './reconciliation';
import { regulationOf, type Regulation } from './regulation';
import { findRuling, ruledOutcome, type RuledOutcome } from './ruling';
import { congressOf } from './sitting';
import { tally, type Tally } from './tally';
import { checkTally } from './tally-check';
import { checkList } from './voting-list';
import { withWaivers } from './waiver';

/** What the vote gave one candidate. `rank`: 1 + how many have more votes. */
export interface CandidateResult {
  readonly candidate: Candidate;
  readonly votes: number;
  readonly against: number;
  readonly uncounted: number;
  readonly outcome: Outcome;
  readonly rank: number;
}

/** full: all seats filled; partial: some; none: nobody; tie: across the last seat. */
export type ContestStatus = 'full' | 'partial' | 'none' | 'tie';

/** Everything that a pane or a sheet shows of one contest. */
export interface ContestResult {
  readonly contest: Contest;
  /** The congress as this vote saw it. */
  readonly congress: Congress;
  readonly base: number;
  readonly needed: number;
  readonly tally: Tally;
  /** In ballot order. */
  readonly rows: readonly CandidateResult[];
  /** Votes high to low, equal ones in ballot order. */
  readonly elected: readonly Candidate[];
  readonly tied: readonly Candidate[];
  readonly openSeats: number;
  readonly next: NextStep;
  readonly status: ContestStatus;
  /** The elected by the approved personnel plan. */
  readonly plan: ElectedByPlan;
  /** Papers on which the committee concluded otherwise than proposed or with a reason of its own, in the order they were given. */
  readonly concluded: readonly ConcludedPaper[];
  /** Errors first. */
  readonly findings: readonly Finding[];
}

/**
 * Counts one contest: tally, who is elected, what follows, and what does not fit (190-QĐ/TW Đ30; RULES.md sections 3 to 5). A conclusion of the
 * committee against an uncertain rule is applied. `regulation`: the law to count by, that of the congress when left out.
 */
export function countContest(
  congress: Congress, contest: Contest, ballots: readonly Ballot[], regulation: Regulation = regulationOf(congress.regulation),
): ContestResult {
  const sitting = congressOf(congress, contest);
  const rules = rulesOf(contest, regulation.papers);
  const counted = tally(ballots, rules);
  const base = regulation.baseOf(sitting, counted.valid);
  const decided = decide(sitting, contest, counted, base, regulation);
  const rows = rankCandidates(contest, counted, decided.outcomes);
  const elected = pick(rows, 'elected');
  const tied = pick(rows, 'tied');
  const openSeats = contest.seats - elected.length;
  const result = {
    contest, congress: sitting, base, needed: regulation.needed(base), tally: counted, rows, elected, tied, openSeats, next: decided.next,
    status: statusOf(elected.length, tied.length, openSeats), plan: electedByPlan(elected),
    concluded: concludedPapers(ballots, rules, congress.batchSize),
  };
  const findings = [...findingsBefore(result, regulation), ...findOverridden(result), ...findingsAfter(result), ...findRuling(contest, decided.refused)];
  return { ...result, findings: withWaivers([...findings.filter(isError), ...findings.filter((finding) => !isError(finding))], contest.waivers) };
}

/** By the law, then by what the committee concluded against it. */
function decide(congress: Congress, contest: Contest, { votes }: Tally, base: number, regulation: Regulation): RuledOutcome {
  const { seats, kind, candidates } = contest;
  const found = regulation.outcomes({ votes, base, seats, rule: kind === 'runoff' ? 'runoff' : 'majority', candidates });
  return ruledOutcome(congress, contest, found, regulation);
}

function rankCandidates(contest: Contest, { votes, against, uncounted }: Tally, outcomes: readonly Outcome[]): readonly CandidateResult[] {
  return contest.candidates.map((candidate, i) => ({
    candidate,
    votes: votes[i] ?? 0,
    against: against[i] ?? 0,
    uncounted: uncounted[i] ?? 0,
    outcome: outcomes[i] ?? 'notElected',
    rank: 1 + votes.filter((count) => count > (votes[i] ?? 0)).length,
  }));
}

function pick(rows: readonly CandidateResult[], outcome: Outcome): readonly Candidate[] {
  return rows.filter((row) => row.outcome === outcome).sort((a, b) => b.votes - a.votes).map((row) => row.candidate);
}

function statusOf(elected: number, tied: number, openSeats: number): ContestStatus {
  if (tied > 0) return 'tie';
  if (openSeats <= 0) return 'full';
  return elected > 0 ? 'partial' : 'none';
}

type Counted = Omit<ContestResult, 'findings'>;

/** What does not fit before anybody is declared elected: list, people, papers, sums. */
function findingsBefore({ congress, contest, tally: counted }: Counted, regulation: Regulation): readonly Finding[] {
  const names = contest.candidates.map((candidate) => candidate.name);
  const rules = rulesOf(contest);
  return [
    ...checkList({ ...contest, names, counters: [congress.head, ...congress.counters] }, regulation),
    ...reconcile({
      convoked: congress.convoked, present: congress.present, base: regulation.electorate(congress),
      issued: contest.issued, collected: contest.collected,
      valid: counted.valid, invalid: counted.invalid, undecided: counted.undecided, entered: counted.collected,
    }, regulation),
    ...findConcludedOut(congress),
    ...checkTally(counted, rules, names),
  ];
}

/** W.204: a conclusion that differs from the proposal. */
function findOverridden({ concluded }: Counted): readonly Finding[] {
  return concluded.filter(({ overrides }) => overrides).map(({ paper, proposed, conclusion }) => ({
    code: 'W.204', where: { paper: Number.parseInt(String(paper), 10) },
    data: { paper, proposed, concluded: conclusion.kind === 'valid' ? 'valid' : conclusion.reason, note: conclusion.note },
  }));
}

/** What the outcome asks the committee to confirm: ties, open seats, people outside the plan. An opinion vote elects nobody and leaves nothing open. */
function findingsAfter({ contest, tied, openSeats, next, plan, tally: counted, rows }: Counted): readonly Finding[] {
  if (isOpinionVote(contest)) return [];
  const findings: Finding[] = [];
  if (tied.length > 0) {
    const votes = rows.find((row) => row.outcome === 'tied')?.votes ?? 0;
    findings.push({ code: 'W.202', where: {}, data: { tied: tied.length, names: tied.map((candidate) => candidate.name).join(', '), votes, seats: openSeats, ...(contest.kind === 'runoff' ? { case: 'runoff' } : {}) } });
  }
  // Before the first paper every seat is open, and that is nothing to confirm.
  if (openSeats > 0 && counted.collected > 0) findings.push({ code: 'W.203', where: {}, data: { open: openSeats, next } });
  for (const name of plan.outside) findings.push({ code: 'W.401', where: { name }, data: { name } });
  return findings;
}
