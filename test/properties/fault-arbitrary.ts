import fc from 'fast-check';
import type { Conclusion } from '../../src/election/ballot';
import type { Decision, Ruling, Waivable } from '../../src/election/contest';
import type { Language } from '../../src/locale/language';
import { conclusion } from './arbitrary';

/** What a typist, the world and the browser do, one after the other. `at` picks one of what is there. */
export type Step =
  | { readonly kind: 'add'; readonly count: number; readonly conclusion: Conclusion | null; readonly wait: boolean }
  | { readonly kind: 'change'; readonly at: number; readonly conclusion: Conclusion | null; readonly wait: boolean }
  | { readonly kind: 'remove'; readonly at: number; readonly wait: boolean }
  | { readonly kind: 'undo' | 'redo'; readonly wait: boolean }
  /** Acts of set-up are in no journal: the chain of papers' acts must do without those that are lost. */
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'decide'; readonly decision: Decision | null }
  | { readonly kind: 'rule'; readonly ruling: Ruling | null }
  | { readonly kind: 'waive'; readonly waivable: Waivable; readonly reason: string }
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'cellEdit'; readonly times: number }
  | { readonly kind: 'refusal'; readonly code: string }
  | { readonly kind: 'cut'; readonly after: number }
  | { readonly kind: 'answerLost' }
  | { readonly kind: 'hang' | 'hangEnds' | 'hangFails' }
  | { readonly kind: 'protect' | 'unprotect'; readonly sheet: 'papers' | 'log' }
  | { readonly kind: 'slow'; readonly before: number; readonly after: number }
  | { readonly kind: 'diskFull' | 'diskFree' | 'diskLazy' | 'diskPrompt' }
  | { readonly kind: 'otherEditor'; readonly what: 'papers' | 'log' | 'settings' }
  /** The page goes and comes again. `sent`: what becomes of requests under way; `kept`: how many orders the disk still carries out. */
  | { readonly kind: 'reload' | 'crash'; readonly sent: 'done' | 'lost' | number; readonly kept: number };

export type FaultKind = Exclude<Step['kind'], 'add' | 'change' | 'remove' | 'undo' | 'redo' | 'language' | 'decide' | 'rule' | 'waive' | 'pass' | 'hangEnds' | 'unprotect' | 'diskFree' | 'diskPrompt'>;

export interface Session {
  readonly desk: '1' | '2';
  readonly steps: readonly Step[];
}

const wait = fc.boolean();
const concluded = fc.option(conclusion, { nil: null, freq: 6 });
const at = fc.nat(50);
const flag = <K extends Step['kind']>(...kinds: K[]) => fc.constantFrom(...kinds).map((kind) => ({ kind }) as Step);
const sent = fc.oneof(fc.constantFrom('done' as const, 'lost' as const), fc.nat(40));
const kept = fc.oneof(fc.constant(99), fc.nat(3));

const acts: fc.Arbitrary<Step> = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), count: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 9 }) }), conclusion: concluded, wait }) },
  { weight: 2, arbitrary: fc.oneof(fc.record({ kind: fc.constant('change' as const), at, conclusion: concluded, wait }), fc.record({ kind: fc.constant('remove' as const), at, wait })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), wait }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('language' as const), language: fc.constantFrom<Language>('vi', 'en') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('decide' as const), decision: fc.constantFrom<Decision | null>('runoff', 'notElected', 'newList', 'stop', null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rule' as const), ruling: fc.option(fc.record({ rule: fc.constant('openSeatsDecided' as const), elected: fc.constantFrom([], [3]), next: fc.constant(null), reason: fc.constantFrom('=a', 'b') }), { nil: null }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('waive' as const), waivable: fc.constantFrom<Waivable>('quorum', 'surplus'), reason: fc.constantFrom('=a', 'b', '') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.constantFrom(1, 10, 400, 1100, 5000) }) },
);

const faults: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('reload' as const, 'crash' as const), sent, kept }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), after: fc.nat(60) }) },
  { weight: 1, arbitrary: flag('answerLost') },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cellEdit' as const), times: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refusal' as const), code: fc.constantFrom('GeneralException', 'ActivityLimitReached', 'Timeout', 'RequestAborted') }) },
  { weight: 2, arbitrary: flag('hang', 'hangEnds', 'hangFails') },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('protect' as const, 'unprotect' as const), sheet: fc.constantFrom('papers' as const, 'log' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('slow' as const), before: fc.nat(30), after: fc.nat(30) }) },
  { weight: 2, arbitrary: flag('diskFull', 'diskFree', 'diskLazy', 'diskPrompt') },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('otherEditor' as const), what: fc.constantFrom('papers' as const, 'log' as const, 'settings' as const) }) },
);

/** A session of entry with faults at random points. */
export const session: fc.Arbitrary<Session> = fc.record({
  desk: fc.constantFrom('1' as const, '1' as const, '2' as const),
  steps: fc.array(fc.oneof({ weight: 3, arbitrary: acts }, { weight: 2, arbitrary: faults }), { minLength: 4, maxLength: 30, size: 'max' }),
});
