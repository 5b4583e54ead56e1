import fc from 'fast-check';
import { openExcel } from './fake-excel';
import { Browser, paper, setUp, verified } from '../unit/workbook/committee-room';

/** What happens in a shared workbook: a window enters a paper, or time passes and each sees what the other has done. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ window: fc.constantFrom(0 as const, 1 as const), marks: fc.constantFrom('100', '010', '001', '110') }) },
  { weight: 1, arbitrary: fc.record({ milliseconds: fc.integer({ min: 0, max: 900 }) }) },
);

describe('two windows at one desk, whatever they enter and whenever they see each other', () => {
  test('every paper stands in the workbook once, and the log explains it', async () => {
    await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 14 }), async (happenings) => {
      const excel = openExcel();
      try {
        const one = await setUp(new Browser(excel), { batchSize: 10_000 });
        await one.beginEntry({ mixed: true });
        await excel.settle();
        const windows = [one, await new Browser(excel).open()] as const;
        const done: Promise<unknown>[] = [];
        const entered: number[] = [];
        for (const what of happenings) {
          if ('milliseconds' in what) await excel.settle(what.milliseconds);
          else {
            // The size of the pile tells papers apart.
            entered.push(entered.length + 1);
            done.push(windows[what.window].addBallot(paper(what.marks, { count: entered.length })));
          }
        }
        await Promise.all(done);
        await excel.settle(60_000);
        const rows = excel.values('Ballots_1')?.slice(1).filter((row) => row[0] !== '') ?? [];
        expect(rows.map((row) => Number(row[1])).sort((a, b) => a - b)).toEqual(entered);
        expect((await verified(one, excel)).findings).toEqual([]);
      } finally {
        await excel.close();
      }
    }), { numRuns: 80 });
  }, 300_000);
});
