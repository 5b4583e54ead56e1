import fc from 'fast-check';
import { compareEntries } from '../../src/election/comparison';
import { countState } from '../../src/election/entry-state';
import type { DeskEntry } from '../../src/workbook/state';
import type { WorkbookStore } from '../../src/workbook/store';
import { commandSequences, expected, freshModel, step, type Command, type Expected } from './entry-model';
import { openExcel, type Copy, type FakeExcel } from './fake-excel';
import { openStore, setUpContest, within } from './fake-excel-pane';
import { FakeDisk } from './fault-journal';

/** The real store, held step by step against the model of two desks (docs/entry-states.md). */
const { rules, size } = freshModel();
let excel: FakeExcel;
let copy: Copy;

beforeAll(async () => {
  excel = openExcel();
  const store = openStore(excel, new FakeDisk().open(), new Map());
  await setUpContest(excel, store, { names: ['Lê An', 'Trần Bình'], seats: rules.seats, batchSize: size });
  await excel.settle();
  copy = excel.saveCopy();
});
afterAll(() => excel.close());

/** One run: a pane on the workbook that is only set up. */
class Desks {
  private readonly disk = new FakeDisk();
  private readonly session = new Map<string, string>();
  store!: WorkbookStore;

  async open(): Promise<void> {
    await excel.closePane('done');
    this.store = openStore(excel, this.disk.open(), this.session);
    await within(excel, this.store.start());
  }

  async carryOut(command: Command): Promise<void> {
    const { store } = this;
    if (command.kind !== 'settle') await within(excel, store.chooseDesk(command.desk));
    await within(excel, this.done(command));
    await excel.settle(0);
  }

  /** What can be seen of both entries. */
  seen(): Expected {
    const { entries } = this.store.getState();
    const [first, second] = (['1', '2'] as const).map((desk) => entries.find((entry) => entry.desk === desk));
    const differences = first?.phase === 'closed' && second?.phase === 'closed' ? this.differences() : null;
    const state = countState([{ phase: first?.phase ?? 'none', differences: 0 }, { phase: second?.phase ?? 'none', differences: differences?.length ?? 0 }]);
    return { state, desks: { '1': seenOf(first), '2': seenOf(second) }, differences };
  }

  private differences(): NonNullable<Expected['differences']> {
    const [first, second] = this.store.getState().entries;
    return compareEntries(first!.papers, second!.papers, rules, size).differences;
  }

  private done(command: Command): Promise<unknown> {
    const { store } = this;
    switch (command.kind) {
      case 'begin': return store.beginEntry({ mixed: true });
      case 'close': return store.closeEntry();
      case 'reopen': return store.reopenEntry();
      case 'drop': return store.dropEntry(command.desk);
      case 'enter': return store.addBallot(command.paper);
      case 'change': return store.changeBallot(this.number(command.place), command.paper);
      case 'remove': return store.removeBallot(this.number(command.place));
      case 'settle': {
        const differences = this.differences();
        const { matching, other, paper } = command;
        return store.settle({ desk: '2', difference: differences[command.index % differences.length]!, matching, other, paper: matching === 'neither' ? paper : null });
      }
    }
  }

  private number(place: number): number {
    const { ballots } = this.store.getState();
    return ballots[place % ballots.length]!.number;
  }
}

function seenOf(entry: DeskEntry | undefined): Expected['desks']['1'] {
  const papers = (entry?.papers ?? []).map(({ marks, count, conclusion, batch }) => ({ marks: Array.from(marks), count, conclusion, batch }));
  return { phase: entry?.phase ?? 'none', mistakes: entry?.mistakes ?? 0, papers };
}

/** Differences tell rows of the table, which are not the model's after papers were taken out. */
function comparable({ differences, ...rest }: Expected): unknown {
  const unnumbered = differences?.map(({ first, second, ...one }) => ({ ...one, paper: null, first: first?.paper ?? null, second: second?.paper ?? null }));
  return JSON.parse(JSON.stringify({ ...rest, differences: unnumbered ?? null })) as unknown;
}

describe('two desks at the real store', () => {
  it('are where the model says after every command, after a reload, and by the log', async () => {
    await fc.assert(fc.asyncProperty(commandSequences(rules), fc.nat(30), async (commands, reload) => {
      excel.load(copy);
      const desks = new Desks();
      await desks.open();
      let model = freshModel();
      for (const [place, command] of commands.entries()) {
        const next = step(model, command);
        if (next === null) continue;
        model = next;
        await desks.carryOut(command);
        if (place === reload) await desks.open();
        expect(comparable(desks.seen())).toEqual(comparable(expected(model)));
      }
      await desks.open();
      expect(comparable(desks.seen())).toEqual(comparable(expected(model)));
      const verified = desks.store.verify();
      await within(excel, verified);
      expect((await verified)?.findings).toEqual([]);
    }), { numRuns: 60 });
  }, 300_000);
});
