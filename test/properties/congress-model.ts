import fc from 'fast-check';
import type { Ballot, Mark } from '../../src/election/ballot';
import type { Congress } from '../../src/election/congress';
import type { Candidate, Contest, Office } from '../../src/election/contest';
import { countContest, type ContestResult } from '../../src/election/contest-result';
import { planOf, type FinalOf, type PlanStep } from '../../src/election/plan';
import { followUps, type FollowUp } from '../../src/election/follow-ups';
import { gather, roundsOf, type FinalResult } from '../../src/election/round';
import { candidates, congress as congressOf, contest as contestOf } from '../unit/election/build';

/** A congress of few people, so that ties and open seats are frequent, and numbers that decide votes and choices at it: the same numbers give the same congress. */
export const drawnCongress = fc.record({
  congress: fc.record({
    level: fc.constantFrom('branch' as const, 'grassroots' as const, 'higher' as const),
    directSecretary: fc.boolean(),
    convoked: fc.integer({ min: 3, max: 14 }),
  }).map(({ level, directSecretary, convoked }) => congressOf({ level, directSecretary, convoked, present: convoked, meeting: level === 'branch' ? 'members' : 'delegates', head: 'Trưởng ban', counters: [] })),
  draws: fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 120 }),
});

/** The record of a congress as it goes: contests in the order they were set up, and what each gave. */
export class Record {
  readonly contests: Contest[] = [];
  private readonly results = new Map<string, ContestResult>();

  private drawn = 0;

  constructor(readonly congress: Congress, private readonly draws: readonly number[]) {}

  readonly final: FinalOf = (id) => {
    const rounds = roundsOf(this.contests, id).flatMap((one) => this.results.get(one) ?? []);
    return rounds.length === 0 ? null : gather(rounds);
  };

  get plan(): readonly PlanStep[] {
    return planOf(this.congress, this.contests, this.final);
  }

  /** Votes on this contest: every paper agrees to names as drawn, and the committee lets each count. */
  count(changes: Partial<Contest> & Pick<Contest, 'office' | 'seats' | 'candidates'>): ContestResult {
    const { convoked } = this.congress;
    const contest = contestOf({ id: String(this.contests.length + 1), form: 'agree', issued: convoked, collected: convoked, ...changes });
    const bias = contest.candidates.map(() => this.below(5));
    const papers: Ballot[] = Array.from({ length: convoked }, () => ({
      marks: bias.map((weight): Mark => (this.below(5) < weight ? 1 : 0)), count: 1, conclusion: { kind: 'valid', note: '' },
    }));
    const result = countContest(this.congress, contest, papers);
    this.contests.push(contest);
    this.results.set(contest.id, result);
    return result;
  }

  /** What the congress decided after this vote; the vote is counted again, as the workbook does. */
  decide(result: ContestResult, { decision }: FollowUp): void {
    const decided = { ...result.contest, decision };
    this.contests[this.contests.findIndex(({ id }) => id === decided.id)] = decided;
    this.results.set(decided.id, { ...result, contest: decided });
  }

  /** All rounds of one office, at most six, each followed as drawn among what may follow; `seen` is told each follow-up before it is voted on. */
  play(office: Office, seats: number, names: readonly Candidate[], seen: (final: FinalResult, options: readonly FollowUp[]) => void): readonly ContestResult[] {
    const results = [this.count({ office, seats, candidates: names })];
    for (let vote = 2; vote <= 6; vote++) {
      const last = results.at(-1)!;
      const final = gather(results.map(({ contest: { id } }) => this.results.get(id)!));
      const options = followUps(final);
      seen(final, options);
      if (options.length === 0) break;
      const chosen = options[this.below(options.length)]!;
      this.decide(last, chosen);
      if (chosen.decision === 'stop') break;
      const listed = chosen.decision === 'newList' ? candidates(...Array.from({ length: chosen.seats + 1 }, (_, i) => `Mới ${vote}.${i + 1}`)) : chosen.names;
      // The congress may vote on a part of the open seats and leave the others for later.
      const part = chosen.kind === 'runoff' || this.below(2) === 0 ? chosen.seats : 1 + this.below(chosen.seats);
      results.push(this.count({ office, seats: part, round: chosen.round, kind: chosen.kind, candidates: listed, follows: last.contest.id }));
    }
    return results.map(({ contest: { id } }) => this.results.get(id)!);
  }

  below(limit: number): number {
    return this.draws[this.drawn++ % this.draws.length]! % limit;
  }
}

/** So many people of a list. */
export function people(number: number): readonly Candidate[] {
  return candidates(...Array.from({ length: number }, (_, i) => `Người ${String(i + 1).padStart(2, '0')}`));
}
