import { parseAddress } from '../../src/host/grid/address';
import type { Area } from '../../src/host/grid/area';
import { BatchRunner, type Batch, type BatchAnswer } from '../../src/host/office/batch';
import type { Scope } from '../../src/host/office/kind';
import { MemberCounts } from '../../src/host/office/stats';
import { FakeClock, quiet } from './fake-excel-clock';
import { FakeGrid, addressOf, type Change, type FakeSheet, type FakeTable, type Value } from './fake-excel-grid';
import { workbook } from './fake-excel-workbook';
import { connectOffice, forgetHandlers, nameDocument, tellOffice, type BridgeRequest } from './fake-excel-office';

/** What happens to requests. Everything not said here goes well. */
export type Fault =
  /** The request is refused and does nothing: cell-edit mode, a lost session, a busy workbook. */
  | { readonly kind: 'refuse'; readonly code: string }
  /** The first so many actions of the request are done, and it is told as failed. Infinity: all are done and only the answer is lost. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The request goes well: a later one meets the fault. */
  | { readonly kind: 'none' };

/** A workbook as a file keeps it. */
export interface Copy {
  readonly sheets: FakeSheet[];
  readonly tables: FakeTable[];
  readonly settings: Map<string, unknown>;
}

/** So many turns of the event loop are enough for what a page does that gets no answer any more: its storage takes some for every act. */
const LAST_TURNS = 25;

/** An Excel in memory, with Microsoft's own client before it. */
export interface FakeExcel {
  readonly clock: FakeClock;
  readonly counts: MemberCounts;
  /** Requests that were performed or cut, since the start. */
  batches(): number;
  sheets(): readonly FakeSheet[];
  tables(): readonly FakeTable[];
  /** A table's cells, heading row first; null without such a table. */
  values(table: string): Value[][] | null;
  cell(sheet: string, address: string): Value;
  /** Somebody types into a cell of a table (row of the body, from 0). `remote`: in another window of the shared workbook. */
  setByHand(table: string, row: number, column: number, value: Value, remote?: { readonly remote: boolean }): void;
  /** Some other window touches nothing of value, but says so. */
  touch(table: string, row: number): void;
  readonly faults: {
    /** The next requests meet these, one each. */
    next(...faults: readonly Fault[]): void;
    refuseNext(code: string, times?: number): void;
    dropMidBatch(afterActions: number): void;
    /** Every request is refused with this code until null. */
    refuseAll(code: string | null): void;
    /** No request is answered until `release`: then those that wait go on. */
    hang(): void;
    release(): void;
    protect(sheet: string, on?: boolean): void;
    /** The workbook's structure is protected. */
    close(on?: boolean): void;
    /** No protected sheet can be deleted. */
    keepProtected(): void;
    /** Milliseconds from request to deed, and from deed to answer. */
    slow(before: number, after: number): void;
    forget(): void;
  };
  /** The pane goes: nothing of it runs on, no answer reaches it. What it has sent is done, cut after so many actions, or never arrives. */
  closePane(sent: 'done' | 'lost' | number): Promise<void>;
  saveCopy(): Copy;
  load(copy: Copy): void;
  /** Names the file. */
  name(url: string): void;
  /** Lets time pass until nothing is under way any more, at most this long. */
  settle(milliseconds?: number): Promise<void>;
  /** The end of a test: whatever panes are still doing reaches no workbook that is opened after this one. */
  close(): Promise<void>;
}

/** Opens an empty workbook and takes over the clock and Excel.run of this process. */
export function openExcel(url = 'so-phieu.xlsx'): FakeExcel {
  return new Excel(url);
}

class Excel implements FakeExcel {
  readonly clock = new FakeClock();
  readonly counts = new MemberCounts();
  readonly faults = this.makeFaults();
  private readonly grid = new FakeGrid();
  private readonly runner = new BatchRunner({} as Scope, () => workbook(this.grid), this.counts);
  private readonly waiting: BridgeRequest[] = [];
  private planned: Fault[] = [];
  private refusing: string | null = null;
  private hanging = false;
  private delays = { before: 0, after: 0 };
  private pane = 0;
  private closing = false;
  private working: Promise<void> | null = null;
  private performed = 0;
  private events: (() => void)[] = [];

  constructor(url: string) {
    this.clock.install();
    nameDocument(url);
    forgetHandlers();
    connectOffice((request) => {
      if (this.closing) return;
      this.waiting.push(request);
      this.work();
    });
    this.grid.changed = (change) => this.events.push(() => { this.tell(change, { remote: false }); });
  }

  batches(): number {
    return this.performed;
  }

  sheets(): readonly FakeSheet[] {
    return this.grid.sheets;
  }

  tables(): readonly FakeTable[] {
    return this.grid.tables;
  }

  values(name: string): Value[][] | null {
    const table = this.grid.table(name);
    return table === null ? null : this.grid.read(this.grid.sheet(table.sheet)!, table.area);
  }

  cell(sheet: string, address: string): Value {
    return this.grid.read(this.grid.sheet(sheet)!, parseAddress(address)!.area)[0]![0]!;
  }

  setByHand(name: string, row: number, column: number, value: Value, { remote } = { remote: false }): void {
    const table = this.grid.table(name)!;
    const sheet = this.grid.sheet(table.sheet)!;
    const area: Area = { row: table.area.row + 1 + row, column: table.area.column + column, rows: 1, columns: 1 };
    this.events = [];
    this.grid.write(sheet, area, value);
    this.events = [];
    this.tell({ sheet: sheet.id, area, type: 'RangeEdited' }, { remote });
  }

  touch(name: string, row: number): void {
    const table = this.grid.table(name)!;
    this.tell({ sheet: table.sheet, area: { ...table.area, row: table.area.row + 1 + row, rows: 1 }, type: 'RangeEdited' }, { remote: true });
  }

  async closePane(sent: 'done' | 'lost' | number): Promise<void> {
    this.pane += 1;
    this.closing = true;
    const under = this.waiting.splice(0);
    // Whatever the old page can still do by itself happens now, and reaches nobody.
    for (let turn = 0; turn < LAST_TURNS; turn += 1) await quiet();
    this.clock.clear();
    forgetHandlers();
    this.working = null;
    if (sent !== 'lost') for (const request of under) await this.perform(request, sent === 'done' ? Infinity : sent);
    this.events = [];
    this.closing = false;
  }

  saveCopy(): Copy {
    const { sheets, tables, settings } = this.grid;
    return structuredClone({ sheets, tables, settings });
  }

  load(copy: Copy): void {
    Object.assign(this.grid, structuredClone(copy));
    this.grid.references.clear();
  }

  name(url: string): void {
    nameDocument(url);
  }

  async settle(milliseconds = 60_000): Promise<void> {
    await this.clock.pass(milliseconds);
  }

  async close(): Promise<void> {
    await this.closePane('lost');
    this.clock.uninstall();
  }

  private makeFaults(): FakeExcel['faults'] {
    return {
      next: (...faults) => { this.planned.push(...faults); },
      refuseNext: (code, times = 1) => { for (let i = 0; i < times; i++) this.planned.push({ kind: 'refuse', code }); },
      dropMidBatch: (after) => { this.planned.push({ kind: 'cut', after }); },
      refuseAll: (code) => { this.refusing = code; },
      hang: () => { this.hanging = true; },
      release: () => {
        this.hanging = false;
        this.work();
      },
      protect: (sheet, on = true) => { this.grid.sheet(sheet)!.protected = on; },
      close: (on = true) => { this.grid.closed = on; },
      keepProtected: () => { this.grid.keepsProtected = true; },
      slow: (before, after) => { this.delays = { before, after }; },
      forget: () => {
        this.planned = [];
        this.refusing = null;
        this.delays = { before: 0, after: 0 };
        this.grid.closed = false;
        this.grid.keepsProtected = false;
        this.grid.sheets.forEach((sheet) => { sheet.protected = false; });
      },
    };
  }

  /** Requests are done one after the other, in order. */
  private work(): void {
    if (this.working !== null || this.hanging) return;
    const working = this.drain().then(() => {
      if (this.working !== working) return;
      this.working = null;
      if (this.waiting.length > 0) this.work();
    });
    this.working = working;
  }

  /** Ends when nothing waits, when the workbook hangs, or (never to be heard of again) when the pane is gone. */
  private async drain(): Promise<void> {
    const { pane } = this;
    await null;
    while (!this.hanging && this.pane === pane && this.waiting.length > 0) {
      await this.pause(this.delays.before);
      if (this.hanging || this.pane !== pane) return;
      await this.answer(this.waiting.shift()!, pane);
    }
  }

  private async answer(request: BridgeRequest, pane: number): Promise<void> {
    const fault: Fault | undefined = this.refusing === null ? this.planned.shift() : { kind: 'refuse', code: this.refusing };
    const answer = fault?.kind === 'refuse' ? refused(fault.code) : await this.perform(request, fault?.kind === 'cut' ? fault.after : Infinity);
    const { events } = this;
    this.events = [];
    await this.pause(this.delays.after);
    if (this.pane !== pane) return;
    tellOffice({ id: request.id, type: 2, message: fault?.kind === 'cut' ? LOST : { statusCode: 200, headers: {}, body: JSON.stringify(answer) } });
    events.forEach((tell) => { tell(); });
  }

  private pause(milliseconds: number): Promise<void> {
    return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => { this.clock.set(resolve, milliseconds); });
  }

  private async perform(request: BridgeRequest, actions: number): Promise<BatchAnswer> {
    const { body } = request.message;
    const batch = (typeof body === 'string' ? JSON.parse(body) : body) as Batch;
    this.performed += 1;
    return this.runner.run(actions >= batch.Actions.length ? batch : { ...batch, Actions: batch.Actions.slice(0, actions) });
  }

  private tell({ sheet, area, type }: Change, { remote }: { remote: boolean }): void {
    const message = JSON.stringify({
      address: addressOf(area), changeType: type, worksheetId: sheet, source: remote ? 'Remote' : 'Local', triggerSource: 'Unknown', shiftDirection: type === 'CellDeleted' ? 'ShiftCellUp' : 'None',
    });
    const entries = [sheet, 'Workbook'].map((target) => [65_536, 10, target, message, 0]);
    tellOffice({ type: 3, message: { entries } });
  }
}

function refused(code: string): BatchAnswer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: `The workbook refuses: ${code}.`, HttpStatusCode: 400, ActionIndex: 0, Location: '' } };
}

/** The session is gone in the middle of a request. */
const LOST = { statusCode: 503, headers: {}, body: '' };
