import { openExcel, type Copy, type FakeExcel } from './fake-excel';
import { openStore, setUpContest, within } from './fake-excel-pane';
import type { Session } from './fault-arbitrary';
import { FakeDisk } from './fault-journal';
import { NAMES } from './fault-ledger';
import { FaultRun, LONG, type Outcome } from './fault-run';

/** Small, so that piles go on in the next batch often. */
const BATCH = 4;

/** Runs sessions on one Excel, each from the same workbook that is set up and empty. */
export class FaultRunner {
  private readonly excel: FakeExcel = openExcel();
  private copies: Readonly<Record<string, Copy>> | null = null;

  async run({ desk, steps }: Session): Promise<Outcome> {
    this.copies ??= { '1': await this.prepare('1'), '2': await this.prepare('2') };
    await this.excel.closePane('lost');
    this.excel.faults.forget();
    this.excel.load(this.copies[desk]!);
    const run = new FaultRun(this.excel, desk);
    await run.open();
    for (const step of steps) await run.step(step);
    return run.end();
  }

  close(): Promise<void> {
    return this.excel.close();
  }

  /** A workbook with a congress and a contest whose entry has begun at this desk. */
  private async prepare(desk: '1' | '2'): Promise<Copy> {
    const { excel } = this;
    const empty = excel.saveCopy();
    const store = openStore(excel, new FakeDisk().open(), new Map());
    await setUpContest(excel, store, { names: NAMES, seats: 3, batchSize: BATCH });
    await within(excel, store.chooseDesk(desk));
    await within(excel, store.beginEntry({ mixed: true }));
    await excel.settle(LONG);
    const copy = excel.saveCopy();
    await excel.closePane('lost');
    excel.load(empty);
    return copy;
  }
}
