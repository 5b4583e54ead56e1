import { IDBFactory } from 'fake-indexeddb';
import type { Mark } from '../../../src/election/ballot';
import { indexedDbStorage } from '../../../src/workbook/indexed-db';
import type { TextStorage } from '../../../src/workbook/older-journal';
import type { BallotEntry, ContestDraft, Verification } from '../../../src/workbook/state';
import { WorkbookStore } from '../../../src/workbook/store';
import { countOpen } from '../../../src/workbook/write-results';
import { openExcel, type FakeExcel } from '../../properties/fake-excel';
import { CONGRESS } from '../taskpane/samples';

/** A browser with its storages, which outlive the pane; the session's do not outlive `endSession`. */
export class Browser {
  readonly local = texts();
  private readonly database = new IDBFactory();
  private session = texts();
  private seconds = 0;

  constructor(private readonly excel: FakeExcel, private readonly factory: () => IDBFactory = () => this.database) {}

  /** Opens a pane over the workbook that is there now, and waits until it has read it. */
  async open(): Promise<WorkbookStore> {
    const store = new WorkbookStore({
      clock: () => ({ time: `2026-05-20T08:${String(Math.floor(this.seconds / 60)).padStart(2, '0')}:${String(this.seconds++ % 60).padStart(2, '0')}`, milliseconds: this.excel.clock.now }),
      journal: indexedDbStorage(this.factory), local: () => this.local, session: () => this.session, file: () => Office.context.document.url,
    });
    await store.start();
    await this.excel.settle(0);
    return store;
  }

  endSession(): void {
    this.session = texts();
  }
}

/** An empty workbook and a browser of its own for every test of a file. */
export function withRoom(take: (room: { readonly excel: FakeExcel; readonly browser: Browser }) => void): void {
  let excel: FakeExcel;
  beforeEach(() => {
    excel = openExcel();
    take({ excel, browser: new Browser(excel) });
  });
  afterEach(() => excel.close());
}

/** A contest for one seat with three names, or as `part` says. */
export function draft(part: Partial<ContestDraft> = {}): ContestDraft {
  return { id: null, office: 'secretary', form: 'cross', seats: 1, round: 1, kind: 'majority', source: null, candidates: listOf('Mai Xuân Đạt', 'Vũ Quang Hiếu', 'Lê Hồng Hoa'), ...part };
}

/** A congress and its first contest, in an empty workbook. `batchSize`: papers in a batch. */
export async function setUp(browser: Browser, { batchSize = 50 } = {}): Promise<WorkbookStore> {
  const store = await browser.open();
  await store.saveCongress({ ...CONGRESS, batchSize });
  await store.saveContest(draft());
  return store;
}

/** Names of a list, in order. */
function listOf(...names: readonly string[]): ContestDraft['candidates'] {
  return names.map((name, i) => ({ position: i + 1, name, person: '', planned: null }));
}

/** The piles of sixty papers as their marks and how many. */
export type Piles = readonly (readonly [string, number])[];

/** Counts sixty papers of the open contest and agrees on everything. */
export async function count(excel: FakeExcel, store: WorkbookStore, piles: Piles): Promise<void> {
  await store.saveCounts(store.getState().openId!, { issued: 60, collected: 60 });
  await store.beginEntry({ mixed: true });
  for (const [marks, papers] of piles) await store.addBallot(paper(marks, { count: papers }));
  await store.closeEntry();
  await agree(excel, store);
}

/** Agrees on the numbers of the open contest and on its outcome. */
export async function agree(excel: FakeExcel, store: WorkbookStore): Promise<void> {
  await store.agreeCounts(countOpen(store.getState())!);
  await store.confirmOutcome(countOpen(store.getState())!);
  await excel.settle();
}

/** A first vote on two seats that fills one, agreed on. */
export async function firstVote(excel: FakeExcel, browser: Browser): Promise<WorkbookStore> {
  const store = await setUp(browser);
  await store.saveContest({ ...store.getState().contests[0]!, form: 'agree', seats: 2 });
  await store.waive('1', 'surplus', 'đại hội biểu quyết');
  await count(excel, store, [['100', 40], ['010', 20]]);
  return store;
}

/** The vote on the seat that was left by the first, agreed on too; it is open. */
export async function secondVote(excel: FakeExcel, store: WorkbookStore): Promise<void> {
  await store.saveContest(draft({ round: 2, follows: '1', form: 'agree', candidates: listOf('Vũ Quang Hiếu', 'Lê Hồng Hoa') }));
  await count(excel, store, [['10', 60]]);
}

/** A paper with these marks, '100' for the first of three names. */
export function paper(marks: string, part: Partial<BallotEntry> = {}): BallotEntry {
  return { marks: Array.from(marks, (digit) => Number(digit) as Mark), count: 1, conclusion: null, ...part };
}

/** The papers of a table as "number marks ×count batch", blank rows left out. */
export function rowsOf(excel: FakeExcel, table: string): string[] {
  return (excel.values(table) ?? []).slice(1).filter((row) => row[0] !== '').map((row) => {
    const [number, count, ...rest] = row;
    const marks = rest.slice(0, rest.length - 4).join('');
    return `${String(number)} ${marks} ×${String(count)} ${String(rest.at(-3))}`;
  });
}

/** The acts of a log as "act paper". */
export function actsOf(excel: FakeExcel, table: string): string[] {
  return (excel.values(table) ?? []).slice(1).map((row) => `${String(row[3])} ${String(row[5])}`.trim());
}

/** What verifying the workbook finds. */
export async function verified(store: WorkbookStore, excel: FakeExcel): Promise<Verification> {
  const verification = store.verify();
  await excel.settle(0);
  return (await verification)!;
}

function texts(): TextStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text), removeItem: (key) => void kept.delete(key) };
}
