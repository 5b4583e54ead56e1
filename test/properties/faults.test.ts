import fc from 'fast-check';
import { session } from './fault-arbitrary';
import { FaultRunner } from './fault-runner';

/** Nothing entered is lost, doubled or halved, whatever fails and whenever: the real store, Microsoft's own client, an Excel and a disk that fail as they are told. `npm run faults -- --runs 5000` runs more of the same. */
const runner = new FaultRunner();
afterAll(() => { runner.close(); });

describe('entry with faults at random points', () => {
  it('papers entered = papers in the workbook, once each, in order; one log row an act; the journal empty', async () => {
    await fc.assert(fc.asyncProperty(session, async (one) => {
      expect((await runner.run(one)).wrong).toEqual([]);
    }), { numRuns: 250 });
  }, 120_000);
});
