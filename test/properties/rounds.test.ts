import fc from 'fast-check';
import type { Office } from '../../src/election/contest';
import { countContest } from '../../src/election/contest-result';
import { gather, roundsOf } from '../../src/election/round';
import { rulableRules } from '../../src/election/ruling';
import { REGULATION, type RuleName } from '../../src/election/regulation';
import { drawnCongress, people, Record } from './congress-model';
import { paper } from '../unit/election/build';

const drawnOffice = fc.record({
  office: fc.constantFrom<Office>('branchCommittee', 'secretary', 'delegates', 'alternates', 'deputy'),
  seats: fc.integer({ min: 1, max: 4 }),
  extra: fc.integer({ min: 0, max: 3 }),
});

describe('the rounds of an office, whatever is voted and decided', () => {
  it('never elect more than the seats, nobody twice, and elected and open seats add up', () => {
    fc.assert(fc.property(drawnCongress, drawnOffice, ({ congress, draws }, { office, seats, extra }) => {
      const rounds = new Record(congress, draws).play(office, seats, people(seats + extra), () => undefined);
      rounds.forEach((_, i) => {
        const { elected, openSeats } = gather(rounds.slice(0, i + 1));
        expect(elected.length + openSeats).toBe(seats);
        expect(openSeats).toBeGreaterThanOrEqual(0);
        expect(new Set(elected.map(({ candidate }) => candidate.name)).size).toBe(elected.length);
      });
    }));
  });

  it('lead to lists that hold nobody who is elected, are long enough, and are numbered anew', () => {
    fc.assert(fc.property(drawnCongress, drawnOffice, ({ congress, draws }, { office, seats, extra }) => {
      const elected = new Set<string>();
      new Record(congress, draws).play(office, seats, people(seats + extra), (final, options) => {
        const last = final.rounds.at(-1)!;
        for (const { candidate } of final.elected) elected.add(candidate.name);
        for (const { decision, names, seats: open, round, kind } of options) {
          expect(names.filter(({ name }) => elected.has(name))).toEqual([]);
          expect(names.map(({ position }) => position)).toEqual(names.map((_, i) => i + 1));
          expect([open, round]).toEqual([decision === 'runoff' ? last.openSeats : final.openSeats, last.contest.round + 1]);
          if (decision === 'newList' || decision === 'stop') expect(names).toEqual([]);
          else expect(names.length).toBeGreaterThanOrEqual(open);
          expect(kind).toBe(decision === 'runoff' ? 'runoff' : 'majority');
        }
      });
    }));
  });

  it('offer each decision once, a stop last and only where the congress decides, and something wherever it does', () => {
    fc.assert(fc.property(drawnCongress, drawnOffice, ({ congress, draws }, { office, seats, extra }) => {
      new Record(congress, draws).play(office, seats, people(seats + extra), (final, options) => {
        const { next, openSeats, rounds } = final;
        const decisions = options.map(({ decision }) => decision);
        expect(new Set(decisions).size).toBe(decisions.length);
        expect(decisions.indexOf('stop')).toBe(next === 'congressDecides' ? decisions.length - 1 : -1);
        // Nothing but a decision or an appointment leaves a seat open for ever.
        expect(decisions.length > 0).toBe(openSeats > 0 && next !== 'appointed');
        expect(decisions[0] === 'runoff').toBe(rounds.at(-1)!.tied.length > 0 && next !== 'appointed');
      });
    }));
  });

  it('are settled exactly when nothing may follow or the congress has stopped', () => {
    fc.assert(fc.property(drawnCongress, drawnOffice, ({ congress, draws }, { office, seats, extra }) => {
      const record = new Record(congress, draws);
      const rounds = record.play(office, seats, people(seats + extra), () => undefined);
      const last = rounds.at(-1)!;
      const { openSeats, next, settled } = gather(rounds);
      expect(settled).toBe(openSeats === 0 || next === 'appointed' || last.contest.decision === 'stop');
      expect(roundsOf(record.contests, last.contest.id)).toEqual(rounds.map(({ contest }) => contest.id));
      expect(rounds.slice(0, -1).map((_, i) => gather(rounds.slice(0, i + 1)).settled)).toEqual(rounds.slice(1).map(() => false));
    }));
  });
});

describe('a conclusion against a rule, whatever it says', () => {
  const drawnRuling = fc.record({
    rule: fc.constantFrom<RuleName>(...(Object.keys(REGULATION) as RuleName[]), 'highestFirst', 'tieVotedAgain', 'openSeatsDecided'),
    elected: fc.option(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 })),
    next: fc.option(fc.constantFrom('none' as const, 'runoff' as const, 'congressDecides' as const)),
    reason: fc.constant('lý do'),
  });

  it('elects no more than the seats, only who is on the paper, and is told whether it was applied or not', () => {
    fc.assert(fc.property(drawnCongress, drawnOffice, drawnRuling, ({ congress, draws }, { office, seats, extra }, ruling) => {
      const counted = new Record(congress, draws).count({ office, seats, candidates: people(seats + extra) });
      const papers = [paper(counted.rows.map(() => '1').join(''), congress.convoked, { kind: 'valid', note: '' })];
      const free = countContest(congress, counted.contest, papers);
      const result = countContest(congress, { ...counted.contest, ruling }, papers);
      expect(result.elected.length).toBeLessThanOrEqual(seats);
      expect(result.elected.length + result.openSeats).toBe(seats);
      const said = result.findings.filter(({ code, data }) => code === 'W.204' && data['rule'] === ruling.rule).map(({ data }) => data['case']);
      expect(said).toHaveLength(1);
      if (said[0] === 'ruleRefused') expect([result.rows, result.next]).toEqual([free.rows, free.next]);
      else {
        expect(rulableRules(free)).toContain(ruling.rule);
        expect(ruling.elected === null ? [] : result.elected.map(({ position }) => position).sort()).toEqual([...(ruling.elected ?? [])].sort());
        if (ruling.next !== null) expect(result.next).toBe(ruling.next);
      }
      expect(rulableRules(result)).toEqual(rulableRules(free));
    }));
  });
});
