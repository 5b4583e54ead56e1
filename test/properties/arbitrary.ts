import fc from 'fast-check';
import type { Ballot, BallotRules, Conclusion, Form, Mark, ReasonCode } from '../../src/election/ballot';

/** A contest's rules and its papers: either form, one to eight names, piles and conclusions included. */
export interface Vote {
  readonly rules: BallotRules;
  readonly ballots: readonly Ballot[];
}

const reason = fc.constantFrom<ReasonCode>('P.01', 'P.02', 'P.03', 'P.04', 'P.05', 'P.06', 'P.07', 'P.08', 'P.09');

/** The text of a note as a cell keeps it. */
export const note = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());

export const conclusion: fc.Arbitrary<Conclusion> = fc.oneof(
  fc.record({ kind: fc.constantFrom('valid' as const, 'undecided' as const), note }),
  fc.record({ kind: fc.constant('invalid' as const), reason, note }),
);

/** Cross papers are chosen or crossed out; agree papers have all four marks. */
function ballot(form: Form, names: number): fc.Arbitrary<Ballot> {
  return fc.record({
    marks: fc.array(fc.integer({ min: 0, max: form === 'cross' ? 1 : 3 }).map((mark) => mark as Mark), { minLength: names, maxLength: names }),
    count: fc.integer({ min: 0, max: 4 }),
    conclusion: fc.option(conclusion, { nil: null, freq: 5 }),
  });
}

export const vote: fc.Arbitrary<Vote> = fc
  .record({ form: fc.constantFrom<Form>('cross', 'agree'), names: fc.integer({ min: 1, max: 8 }), seats: fc.integer({ min: 1, max: 8 }) })
  .chain(({ form, names, seats }) =>
    fc.record({ rules: fc.constant({ form, names, seats: Math.min(seats, names) }), ballots: fc.array(ballot(form, names), { maxLength: 30 }) }));

/** A vote and an order of its papers or of its names. */
export function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
}
