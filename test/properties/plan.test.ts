import fc from 'fast-check';
import type { Office } from '../../src/election/contest';
import { isOfficeOver } from '../../src/election/office-votes';
import { electedTo, planNotes, type PlanStep } from '../../src/election/plan';
import { regulationOf } from '../../src/election/regulation';
import { drawnCongress, people, Record } from './congress-model';

const OFFICES: readonly Office[] = ['branchCommittee', 'committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'];

/** The orders that the law knows: a branch, the conference's secretary, and the congress' own. */
const ORDERS: readonly (readonly Office[])[] = [
  ['branchCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'],
  ['committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'],
  ['committee', 'secretary', 'standingCommittee', 'deputy', 'delegates', 'alternates', 'opinion'],
];

const order = (steps: readonly PlanStep[]): readonly Office[] => steps.map(({ office }) => office);
const OVER = ['done', 'stopped', 'notNeeded'];

describe('the plan of a congress, whatever was voted', () => {
  it('is in the lawful order of its level, and holds every contest once', () => {
    const votes = fc.array(fc.record({ office: fc.constantFrom(...OFFICES), seats: fc.integer({ min: 1, max: 9 }), extra: fc.integer({ min: 0, max: 2 }) }), { maxLength: 5 });
    fc.assert(fc.property(drawnCongress, votes, ({ congress, draws }, drawn) => {
      const record = new Record(congress, draws);
      for (const { office, seats, extra } of drawn) record.play(office, seats, people(seats + extra), () => undefined);
      const expected = ORDERS[congress.level === 'branch' ? 0 : congress.directSecretary ? 2 : 1]!;
      expect(order(record.plan).filter((office) => expected.includes(office))).toEqual(expected);
      expect(record.plan.flatMap(({ contests }) => contests).sort()).toEqual(record.contests.map(({ id }) => id).sort());
    }));
  });

  it('has nothing ready whose earlier votes are not over, and nothing waiting whose are', () => {
    const votes = fc.subarray(OFFICES.slice(0, 7));
    fc.assert(fc.property(drawnCongress, votes, ({ congress, draws }, offices) => {
      const record = new Record(congress, draws);
      for (const office of offices) record.play(office, 2, people(3), () => undefined);
      const size = { elected: isOfficeOver('committee', record.contests, record.final) ? electedTo('committee', record.contests, record.final).length : null, seats: offices.includes('committee') ? 2 : null };
      const law = regulationOf('190').steps(congress, size);
      const { plan } = record;
      const stateOf = (office: Office): string => plan.find((step) => step.office === office)?.state ?? 'notNeeded';
      for (const { office, state, contests } of plan.filter((step) => step.contests.length === 0 && step.state !== 'notNeeded')) {
        const after = law.find((step) => step.office === office)!.after;
        expect([contests, state]).toEqual([[], after.every((one) => OVER.includes(stateOf(one))) ? 'ready' : 'waiting']);
      }
    }));
  });

  it('can be followed to its end, and then the law says nothing against any of its votes', () => {
    fc.assert(fc.property(drawnCongress, ({ congress, draws }) => {
      const record = new Record(congress, draws);
      for (let votes = 0; votes < 10; votes++) {
        const step = record.plan.find(({ state, office }) => state === 'ready' && office !== 'opinion');
        if (step === undefined) break;
        const among = step.from === null ? people(12) : electedTo(step.from, record.contests, record.final).map(({ candidate }, i) => ({ ...candidate, position: i + 1 }));
        // A list with one name to spare is lawful for every office; with fewer than two people there is none, and the congress ends here.
        if (among.length < 2) break;
        const seats = 1 + record.below(Math.min(step.maxSeats ?? 9, among.length - 1));
        const names = among.slice(0, seats + 1);
        const sitting = step.by === 'conference' ? { sitting: { meeting: 'conference' as const, convoked: congress.convoked, deducted: null, deductedReason: '', present: null, head: '', counters: [] } } : {};
        const notes = planNotes(record.congress, { ...draft, ...sitting, office: step.office, seats, candidates: names }, record.contests, record.final);
        expect(notes).toEqual([]);
        record.play(step.office, seats, names, () => undefined);
        if (record.plan.find(({ office }) => office === step.office)?.state === 'open') break;
      }
      const states = record.plan.map(({ state }) => state);
      expect(states.filter((state) => state === 'voting')).toEqual([]);
    }));
  });

  const draft = { id: '', form: 'agree', round: 1, kind: 'majority', issued: null, collected: null } as const;
});
