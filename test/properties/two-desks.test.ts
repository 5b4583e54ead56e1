import fc from 'fast-check';
import { Browser, paper, setUp, verified } from '../unit/workbook/committee-room';
import { openExcel } from './fake-excel';

/** What happens in a shared workbook: a window enters a paper, puts another in the place of one, takes one out or back, or time passes and each sees what the other has done. */
const either = fc.constantFrom(0 as const, 1 as const);
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('enter' as const), window: either, marks: fc.constantFrom('100', '010', '001', '110') }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('change' as const, 'remove' as const, 'undo' as const), window: either, at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 6000 }) }) },
);

describe('two windows of a shared workbook, each at a desk of its own', () => {
  test('whatever they do, each table has its desk’s papers once and in order, each log explains its own, and nobody is stopped', async () => {
    await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 16 }), async (happenings) => {
      const excel = openExcel();
      try {
        const one = await setUp(new Browser(excel), { batchSize: 10_000 });
        const two = await new Browser(excel).open();
        await two.chooseDesk('2');
        await Promise.all([one.beginEntry({ mixed: true }), two.beginEntry({ mixed: true })]);
        const windows = [one, two] as const;
        // The size of a pile tells papers apart.
        let size = 0;
        for (const what of happenings) {
          if (what.act === 'wait') {
            await excel.settle(what.milliseconds);
            continue;
          }
          const store = windows[what.window];
          const { ballots, canUndo } = store.getState();
          const ballot = 'at' in what ? ballots[what.at % Math.max(1, ballots.length)] : undefined;
          const marks = what.act === 'enter' ? what.marks : '100';
          if (what.act === 'enter') await store.addBallot(paper(marks, { count: ++size }));
          else if (what.act === 'undo' && canUndo) await store.undo();
          else if (what.act === 'change' && ballot !== undefined) await store.changeBallot(ballot.number, paper(marks, { count: ++size }));
          else if (what.act === 'remove' && ballot !== undefined) await store.removeBallot(ballot.number);
        }
        const held = windows.map((store) => store.getState().ballots.map(({ number, count }) => [number, count]));
        await excel.settle(60_000);
        const rows = ['Ballots_1', 'Ballots_1_2'].map((table) => (excel.values(table) ?? []).slice(1).filter((row) => row[0] !== '').map((row) => [Number(row[0]), Number(row[1])]));
        expect(rows).toEqual(held);
        expect(windows.map((store) => store.getState().rival)).toEqual([false, false]);
        await Promise.all([one.reload(), excel.settle(0)]);
        expect(one.getState().entries.map(({ desk, papers }) => [desk, papers.length])).toEqual([['1', held[0]!.length], ['2', held[1]!.length]]);
        expect((await verified(one, excel)).findings).toEqual([]);
      } finally {
        await excel.close();
      }
    }), { numRuns: 80 });
  }, 300_000);
});
