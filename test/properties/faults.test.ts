import fc from 'fast-check';
import { session, type Session, type Step } from './fault-arbitrary';
import { FaultRunner } from './fault-runner';

/** Nothing entered is lost, doubled or halved, whatever fails and whenever: the real store, Microsoft's own client, an Excel and a disk that fail as they are told. `npm run faults -- --runs 5000` runs more of the same. */
const runner = new FaultRunner();
afterAll(() => runner.close());

const paper = (wait = false): Step => ({ kind: 'add', count: 1, conclusion: null, wait });
const crash = (sent: 'done' | 'lost', kept: number): Step => ({ kind: 'crash', sent, kept });

describe('entry with faults that once did harm', () => {
  it.each<[string, Session]>([
    ['a slow disk at the opening: what was typed before comes before what is typed now', { desk: '1', steps: [paper(), { kind: 'diskLazy' }, { kind: 'undo', wait: false }, crash('done', 99), { kind: 'pass', milliseconds: 5000 }, paper(), { kind: 'pass', milliseconds: 5000 }, paper()] }],
    ['a reading that is cut: another window\'s change is read later', { desk: '1', steps: [{ kind: 'cut', after: 0 }, { kind: 'otherEditor', what: 'settings' }, { kind: 'pass', milliseconds: 1100 }] }],
    ['a disk that is full for a while: what it refused is kept with the next act', { desk: '1', steps: [paper(), { kind: 'diskFull' }, { kind: 'undo', wait: false }, { kind: 'redo', wait: false }, { kind: 'hang' }, { kind: 'diskFree' }, paper(true), crash('lost', 0)] }],
    ['a paper that is lost, after the warning, below one that is kept: no row comes twice', { desk: '1', steps: [paper(), { kind: 'diskFull' }, paper(), { kind: 'diskFree' }, { kind: 'cellEdit', times: 1 }, { kind: 'hang' }, paper(), crash('lost', 99), paper()] }],
    ['a removal at desk 2 that is taken back after a reload: the paper is that desk\'s', { desk: '2', steps: [paper(true), paper(true), { kind: 'remove', at: 0, wait: true }, { kind: 'pass', milliseconds: 400 }, crash('done', 99), { kind: 'undo', wait: true }] }],
    ['a decision while an earlier conclusion is on its way: it is the later of the two', { desk: '1', steps: [{ kind: 'slow', before: 0, after: 1 }, { kind: 'rule', ruling: { rule: 'openSeatsDecided', elected: [], next: null, reason: '=a' } }, paper(), { kind: 'decide', decision: 'runoff' }, { kind: 'protect', sheet: 'papers' }, { kind: 'refusal', code: 'GeneralException' }, { kind: 'hang' }, paper()] }],
  ])('%s', async (_, one) => {
    expect((await runner.run(one)).wrong).toEqual([]);
  });
});

describe('entry with faults at random points', () => {
  it('papers entered = papers in the workbook, once each, in order; one log row an act; the journal empty', async () => {
    await fc.assert(fc.asyncProperty(session, async (one) => {
      expect((await runner.run(one)).wrong).toEqual([]);
    }), { numRuns: 250 });
  }, 300_000);
});
